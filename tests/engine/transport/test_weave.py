"""What repeats from cell to cell is taken out of a change, and nothing else is."""

import pytest
import torch
from torch import Tensor

from engine.transport import weave
from engine.transport.weave import REACH, Unweaving, with_luma

STRIDE = 8


def noise(*size: int, seed: int = 0) -> Tensor:
    return torch.randn(*size, generator=torch.Generator().manual_seed(seed)) * 4 / 255


def lattice(height: int, width: int) -> Tensor:
    """A gray pattern of one cell, without tone, laid side by side."""
    cell = noise(1, STRIDE, STRIDE, seed=1).repeat(3, 1, 1)
    return (cell - cell.mean((1, 2), keepdim=True)).repeat(1, height // STRIDE, width // STRIDE)


def without_weave(change: Tensor, stride: int) -> Tensor:
    """Of a change that is what the decoder drew, on a black photo."""
    return weave.without_weave(with_luma(change, change), stride)


def test_what_repeats_in_the_photo_alone_may_still_be_undone() -> None:
    """The blocks of JPEG: the change takes them away, the decoder has not drawn them."""
    undoing = -lattice(160, 240)
    found = weave.without_weave(with_luma(undoing, noise(3, 160, 240, seed=2)), STRIDE)
    assert (found - undoing).square().mean() < 0.02 * undoing.square().mean()


def test_what_repeats_in_the_photo_too_is_left() -> None:
    """Drawn where the photo has it as well: the change adds a texture and repeats nothing."""
    texture = noise(3, 160, 240, seed=2)
    both = with_luma(texture, lattice(160, 240) + texture)
    assert (weave.without_weave(both, STRIDE) - texture).square().mean() < 0.02 * texture.square().mean()


def test_a_lattice_goes_and_a_texture_stays() -> None:
    woven, texture = lattice(160, 240), noise(3, 160, 240)
    assert without_weave(woven, STRIDE).square().mean() < 1e-3 * woven.square().mean()
    kept = without_weave(texture, STRIDE)
    assert (kept - texture).square().mean() < 0.02 * texture.square().mean()
    both = without_weave(woven + texture, STRIDE)
    assert (both - texture).square().mean() < 0.15 * woven.square().mean()


def test_tone_and_slow_changes_stay() -> None:
    slope = torch.linspace(-0.1, 0.1, 240).expand(3, 160, 240) + 0.05
    assert (without_weave(slope, STRIDE) - slope).abs().max() < 1.5 / 255   # the slope within a cell repeats, too
    flat = torch.full((3, 160, 240), 0.07)
    assert (without_weave(flat, STRIDE) - flat).abs().max() < 1e-6


@pytest.mark.parametrize("rows", [3, 8, 20, 31, 200])
@pytest.mark.parametrize("size", [(133, 75), (64, 64), (7, 9), (40, 8)])
def test_bands_give_what_the_whole_gives(size: tuple[int, int], rows: int) -> None:
    change = noise(3, *size) + lattice(160, 160)[:, :size[0], :size[1]]
    both, filter, found = with_luma(change, change), Unweaving(STRIDE), []
    for top in range(0, size[0], rows):
        if (piece := filter.push(both[:, top:top + rows], top + rows >= size[0])) is not None:
            found.append(piece)
    assert (torch.cat(found, 1) - without_weave(change, STRIDE)).abs().max() < 1e-6


def test_a_part_with_its_reach_is_as_within_the_whole() -> None:
    change = noise(3, 240, 240) + lattice(240, 240)
    part = without_weave(change[:, 80 - REACH * STRIDE:160 + REACH * STRIDE], STRIDE)
    assert (part[:, REACH * STRIDE:-REACH * STRIDE] - without_weave(change, STRIDE)[:, 80:160]).abs().max() < 1e-6


def test_no_rows_give_nothing() -> None:
    assert Unweaving(STRIDE).push(None, True) is None
