"""A grid of latents is cut into tiles."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.autoencoders.tiles import LatentTile, feather, tiles

side = st.integers(1, 70)


@given(side, side, st.integers(1, 80))
def test_tiles_cover_every_latent_once_and_are_nearly_equal(height: int, width: int, limit: int) -> None:
    covered = np.zeros((height, width), int)
    parts = tiles(height, width, limit)
    for tile in parts:
        covered[slice(*tile.rows), slice(*tile.cols)] += 1
    assert (covered == 1).all()
    for spans in ({tile.rows for tile in parts}, {tile.cols for tile in parts}):
        lengths = [last - first for first, last in spans]
        assert max(lengths) <= limit
        assert max(lengths) - min(lengths) <= 1


def test_tiles_nearest_to_what_the_user_sees_come_first() -> None:
    seen = LatentTile((90, 100), (0, 30))
    parts = tiles(100, 100, 20, seen)
    assert sorted(parts, key=str) == sorted(tiles(100, 100, 20), key=str)
    assert parts[0] == LatentTile((80, 100), (0, 20))
    assert parts[1] == LatentTile((80, 100), (20, 40))
    assert parts[-1] == LatentTile((0, 20), (80, 100))


def test_an_empty_grid_is_a_mistake_of_the_caller() -> None:
    for sizes in ((0, 5, 5), (5, 0, 5), (5, 5, 0)):
        with pytest.raises(ValueError, match="cannot be cut"):
            tiles(*sizes)


def test_a_tile_grows_only_inside_the_grid() -> None:
    assert LatentTile((0, 10), (15, 20)).grown(4, 30, 20) == LatentTile((0, 14), (11, 20))


@given(st.integers(32, 300), st.integers(32, 100), st.integers(0, 8))
def test_feathered_tiles_add_up_to_one(length: int, limit: int, overlap: int) -> None:
    total = np.zeros(length)
    for tile in tiles(1, length, limit):
        wide = tile.grown(overlap, 1, length)
        total[slice(*wide.cols)] += feather(*tile.cols, length, overlap)
    np.testing.assert_allclose(total, 1, atol=1e-6)


def test_the_middle_of_a_region_is_no_larger_than_asked_for() -> None:
    assert LatentTile((10, 50), (3, 5)).middle(8) == LatentTile((26, 34), (3, 5))
