"""What coarser octaves foretell of a photo's detail, and how strong the texture of photos is."""

import pytest
import torch
from torch import Tensor

from engine.transport.detail_band import blur, luma
from engine.transport.foretelling import (
    SIGMA,
    DetailByPlace,
    coarse_octaves,
    halved,
    octaves_stronger,
    whole_cells,
)

STRIDE = 8
RANKS = torch.tensor([0.1, 0.5, 0.9], dtype=torch.float64)


def photo(strength: float, seed: int = 0) -> Tensor:
    """Texture in all octaves [3, 256, 384], ten times as strong at the right as at the left; gray."""
    random = torch.Generator().manual_seed(seed)
    octaves = [size * blur(torch.randn(1, 256, 384, generator=random), size) for size in (0.7, 1.4, 2.8, 5.6, 11.2)]
    return 0.5 + strength * torch.linspace(0.02, 0.2, 384) * torch.stack(octaves).sum(0).repeat(3, 1, 1)


def coarse_of(pixels: Tensor) -> Tensor:
    return coarse_octaves(halved(whole_cells(luma(pixels)[None], STRIDE), STRIDE))


def energy(pixels: Tensor) -> Tensor:
    """Mean energy of the detail band in the left and in the right quarter."""
    grey = luma(pixels)[None]
    fine = (grey - blur(grey, SIGMA * STRIDE)).square()
    return torch.stack((fine[..., 16:96].mean(), fine[..., -96:-16].mean())).log2()


def test_detail_is_foretold_of_a_photo_that_has_lost_it() -> None:
    natural = DetailByPlace.of_pixels(photo(1.0), STRIDE) + DetailByPlace.of_pixels(photo(0.5, seed=1), STRIDE)
    true = photo(0.7, seed=2)
    restored = blur(true, 2.0)
    foretold = natural.foreteller(coarse_of(restored))
    left, right = (foretold[:, part].exp2().mean().log2() for part in (slice(2, 12), slice(-12, -2)))
    assert torch.stack((left, right)).sub(energy(true)).abs().max() < 0.6
    assert (energy(true) - energy(restored)).min() > 2   # the lost octaves, told from what is left


def test_sums_merge_and_tell_by_how_much_one_is_stronger() -> None:
    weak, strong = (DetailByPlace.of_pixels(photo(strength), STRIDE) for strength in (0.5, 1.0))
    assert octaves_stronger(strong, weak, RANKS).tolist() == pytest.approx([2, 2, 2], abs=0.15)   # twice the amplitude
    assert octaves_stronger(weak + strong, weak + strong, RANKS).abs().max() == 0
    assert octaves_stronger(weak, strong + strong, RANKS).tolist() == pytest.approx([-2, -2, -2], abs=0.15)


def test_levels_of_one_tone_are_told_too() -> None:
    flat = DetailByPlace.of_pixels(torch.full((3, 64, 64), 0.5), STRIDE)
    assert flat.level(RANKS).max() < -19
    assert torch.isfinite(torch.tensor(flat.foreteller.weights)).all()


def test_photos_smaller_than_a_cell_count_too() -> None:
    assert DetailByPlace.of_pixels(torch.rand(3, 5, 3), STRIDE).counts.sum() == 1
