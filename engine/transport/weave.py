"""The decoder's weave: what repeats from one latent's cell to the next in a decoded picture, taken out of the change.

A decoder draws every latent into a cell of stride x stride px by the same weights, and where latents are nearly alike,
as in skies and walls, or beyond what it was trained on, the same faint pattern comes in every cell. Hardly any photo
repeats with just that period. So the part of the decoded picture's detail that is alike in 5 x 5 neighbouring cells is
taken out, by as much as it is more than chance: in places of other texture nothing is lost. Where the photo itself
repeats so, as with the blocks of JPEG, which lie on the same grid, the decoder draws what is there, and it is left. The
filter is Dmax's own; what it does is measured by `tests/benchmarks/quality.py`.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

REACH = 2                     # cells to each side that are looked at
_CELLS = 2 * REACH + 1
_BY_CHANCE = 1 / _CELLS**2    # share of its energy that a mean over so many unlike cells has
_OWN = 0.04                   # share of repetition in the photo itself from which on nothing is taken out there;
#                               JPEG's blocks have more, denoised photos less (19 photos of 560 px, restored so)
_LUMA = 0.299, 0.587, 0.114
_FAINT = (0.2 / 255) ** 2     # energy below which a repetition is rounding


def with_luma(change: Tensor, drawn: Tensor) -> Tensor:
    """A change [3, H, W] and, as a fourth channel, the luma of the decoded picture [3, H, W] behind it."""
    return torch.cat((change, _luma(drawn)[None]))


def without_weave(bands: Tensor, stride: int) -> Tensor:
    """The change [3, H, W] without the decoder's weave; cells of stride x stride px begin at the top left.

    `bands` [4, H, W]: the detail band of what `with_luma` gives. Of the fourth channel, the mean m over 5 x 5 cells,
    less its tone, is subtracted from all colours times sqrt(r) max(0, 1 - p / 0.04): r is the share, 0 to 1, of the
    energy E of these cells that m has beyond chance, r = (m^2 - E / 25) / (E (1 - 1 / 25)), over all px of a cell, and
    p the same of the photo. The weave is gray: sought in each colour alone it is the same, at three times the cost.
    """
    change, drawn = bands[:3], bands[3]
    height, width = drawn.shape
    both = torch.stack((drawn, drawn - _luma(change)))   # the latter is the part of the photo that gives way to it
    whole = F.pad(both[None], (0, -width % stride, 0, -height % stride), mode="replicate")[0]
    (mean, repeated), (_, of_photo) = (_repeated(F.pixel_unshuffle(one[None], stride)) for one in whole)
    amount = repeated.sqrt_().mul_((1 - of_photo / _OWN).clamp_min_(0))
    weave = F.pixel_shuffle(mean.mul_(amount), stride)
    return change - weave[:, :height, :width]


def _repeated(cells: Tensor) -> tuple[Tensor, Tensor]:
    """The mean m of cells [n, h, w] over 5 x 5 of them, less its tone, and the share r [1, h, w] of energy in it."""
    cells = cells - cells.mean(0, keepdim=True)
    mean, energy = _averaged(cells), _averaged(cells.square().mean(0, keepdim=True))
    beyond = (mean.square().mean(0, keepdim=True) - _BY_CHANCE * energy).clamp_min_(0)
    return mean, beyond.div_((energy + _FAINT) * (1 - _BY_CHANCE)).clamp_max_(1)


def _luma(picture: Tensor) -> Tensor:
    red, green, blue = picture
    luma: Tensor = (red * _LUMA[0]).add_(green, alpha=_LUMA[1]).add_(blue, alpha=_LUMA[2])
    return luma


class Unweaving:
    """`without_weave` of what comes in bands from top to bottom; output lags up to three cells behind."""

    def __init__(self, stride: int) -> None:
        self._stride = stride
        self._held: Tensor | None = None   # input rows from two cells above the next output on
        self._given = 0                    # cells at the top of these that were given already

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [4, n, W], if any, and give the change's rows [3, m, W] that are final now, if any.

        `last`: the change ends here.
        """
        held = rows if self._held is None else self._held if rows is None else torch.cat((self._held, rows), 1)
        if held is None:
            return None
        complete = held.shape[1] // self._stride
        final = -(-held.shape[1] // self._stride) if last else complete - REACH
        self._held = held
        if final <= self._given:
            return None
        seen = held if last else held[:, :complete * self._stride]
        output = without_weave(seen, self._stride)[:, self._given * self._stride:final * self._stride]
        above = max(0, final - REACH)
        self._held, self._given = held[:, above * self._stride:].clone(), final - above
        return output


def _averaged(maps: Tensor) -> Tensor:
    """Maps [n, h, w] averaged over squares of 5 x 5; edges are replicated."""
    height, width = maps.shape[1:]
    padded = F.pad(maps[None], (REACH,) * 4, mode="replicate")[0]
    rows = padded[:, :height].clone()
    for place in range(1, _CELLS):
        rows += padded[:, place:place + height]
    sums = rows[:, :, :width].clone()
    for place in range(1, _CELLS):
        sums += rows[:, :, place:place + width]
    return sums.mul_(_BY_CHANCE)
