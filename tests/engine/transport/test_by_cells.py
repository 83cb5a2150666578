"""What is done to a change cell by cell: grain takes the place of the weave alone, and texture is bounded."""

import pytest
import torch
from torch import Tensor

from engine.transport.by_cells import REACH, ByCells, with_luma
from engine.transport.by_cells import by_cells as with_room

STRIDE = 8


def by_cells(change: Tensor, stride: int, foretold: Tensor | None = None) -> Tensor:
    """The change alone."""
    return with_room(change, stride, foretold)[:3]


def noise(*size: int, seed: int = 0) -> Tensor:
    return torch.randn(*size, generator=torch.Generator().manual_seed(seed)) * 4 / 255


def lattice(height: int, width: int) -> Tensor:
    """A gray pattern of one cell, without tone, laid side by side."""
    cell = noise(1, STRIDE, STRIDE, seed=1).repeat(3, 1, 1)
    return (cell - cell.mean((1, 2), keepdim=True)).repeat(1, height // STRIDE, width // STRIDE)


def without_weave(change: Tensor, stride: int) -> Tensor:
    """Of a change that is what the decoder drew, on a black photo."""
    return by_cells(with_luma(change, change), stride)


def test_what_repeats_in_the_photo_alone_may_still_be_undone() -> None:
    """The blocks of JPEG: the change takes them away, the decoder has not drawn them."""
    undoing = -lattice(160, 240)
    found = by_cells(with_luma(undoing, noise(3, 160, 240, seed=2)), STRIDE)
    assert (found - undoing).square().mean() < 0.02 * undoing.square().mean()


def test_what_repeats_in_the_photo_too_is_left() -> None:
    """Drawn where the photo has it as well: the change adds a texture and repeats nothing."""
    texture = noise(3, 160, 240, seed=2)
    both = with_luma(texture, lattice(160, 240) + texture)
    assert (by_cells(both, STRIDE) - texture).square().mean() < 0.02 * texture.square().mean()


def repeated(picture: Tensor) -> Tensor:
    """Mean square of what is alike in all cells."""
    return torch.nn.functional.pixel_unshuffle(picture, STRIDE).mean((1, 2)).square().mean()


def test_of_a_lattice_grain_of_its_energy_is_left() -> None:
    woven = lattice(160, 240)
    grain = without_weave(woven, STRIDE)
    assert repeated(grain) < 0.01 * repeated(woven)
    assert grain.square().mean() == pytest.approx(float(woven.square().mean()), rel=0.05)
    assert torch.equal(grain[0], grain[2])


def test_a_texture_stays_and_a_lattice_on_it_goes() -> None:
    woven, texture = lattice(160, 240), noise(3, 160, 240)
    kept = without_weave(texture, STRIDE)
    assert (kept - texture).square().mean() < 0.04 * texture.square().mean()   # repeated by chance, and grain for it
    both = without_weave(woven + texture, STRIDE)
    assert repeated(both - texture) < 0.1 * repeated(woven)
    assert both.square().mean() == pytest.approx(float((woven + texture).square().mean()), rel=0.1)


def test_a_texture_stays_up_to_the_edge() -> None:
    """There fewer cells are around; none of them may count twice."""
    texture = noise(3, 160, 240)
    taken = (without_weave(texture, STRIDE) - texture).square().mean(0)
    assert taken[:8, :8].mean() < 0.1 * texture.square().mean()
    assert taken[:, :8].mean() < 0.06 * texture.square().mean()


def test_tone_and_slow_changes_stay() -> None:
    slope = torch.linspace(-0.1, 0.1, 240).expand(3, 160, 240) + 0.05
    assert (without_weave(slope, STRIDE) - slope).square().mean().sqrt() < 1 / 255   # a slope repeats in each cell, too
    flat = torch.full((3, 160, 240), 0.07)
    assert (without_weave(flat, STRIDE) - flat).abs().max() < 1e-6


@pytest.mark.parametrize("rows", [3, 8, 20, 31, 200])
@pytest.mark.parametrize("size", [(133, 75), (64, 64), (7, 9), (40, 8)])
def test_bands_give_what_the_whole_gives(size: tuple[int, int], rows: int) -> None:
    change = noise(3, *size) + lattice(160, 160)[:, :size[0], :size[1]]
    both, filter, found = with_luma(change, change), ByCells(STRIDE), []
    for top in range(0, size[0], rows):
        if (piece := filter.push(both[:, top:top + rows], top + rows >= size[0])) is not None:
            found.append(piece)
    assert (torch.cat(found, 1) - with_room(both, STRIDE)).abs().max() < 1e-6


def test_a_part_with_its_reach_is_as_within_the_whole() -> None:
    change = noise(3, 240, 240) + lattice(240, 240)
    both = with_luma(change, change)
    part = with_room(both[:, 80 - REACH * STRIDE:160 + REACH * STRIDE], STRIDE, place=(80 // STRIDE - REACH, 0))
    assert (part[:, REACH * STRIDE:-REACH * STRIDE] - with_room(both, STRIDE)[:, 80:160]).abs().max() < 1e-6


def test_a_change_is_bounded_where_it_would_be_stronger_than_foretold() -> None:
    """On a flat photo: 4 of 255 drawn, of which two octaves less energy are foretold to the left, and more at right."""
    change = with_luma(*2 * (noise(1, 160, 240).repeat(3, 1, 1),))
    drawn = float(change[3].square().mean().log2())
    foretold = torch.full((20, 30), drawn + 1)
    foretold[:, :15] = drawn - 2
    found = by_cells(change, STRIDE, foretold) / by_cells(change, STRIDE)
    assert found[:, :, :88].median() == pytest.approx(0.5, abs=0.02)
    assert found[:, :, 160:].median() == 1


def test_what_takes_energy_away_is_not_bounded() -> None:
    """Noise in the photo, which the decoder does not draw: however calm the place should be, the noise goes."""
    photo = noise(1, 160, 240).repeat(3, 1, 1)
    change = with_luma(-0.9 * photo, 0.1 * photo)
    assert torch.equal(by_cells(change, STRIDE, torch.full((20, 30), -19.0)), by_cells(change, STRIDE))


def test_bands_ask_for_what_is_foretold_of_their_own_rows() -> None:
    change, foretold = with_luma(noise(3, 200, 40), noise(3, 200, 40)), torch.randn(25, 5) - 13
    filter, found = ByCells(STRIDE, lambda first, end: foretold[first:end]), []
    for top in range(0, 200, 50):
        if (piece := filter.push(change[:, top:top + 50], top == 150)) is not None:
            found.append(piece)
    assert (torch.cat(found, 1) - with_room(change, STRIDE, foretold)).abs().max() < 1e-6


def test_no_rows_give_nothing() -> None:
    assert ByCells(STRIDE).push(None, True) is None
