"""The decoder's weave: what repeats from one latent's cell to the next in a decoded picture, and what takes its place.

A decoder draws every latent into a cell of stride x stride px by the same weights, and where latents are nearly alike,
as in skies, walls and the blocks of JPEG, or beyond what it was trained on, the same faint pattern comes in every cell.
Hardly any photo repeats with just that period. So the part of the decoded picture's detail that is alike in 5 x 5
neighbouring cells is taken out, by as much as it is more than chance: in places of other texture nothing is lost. What
the photo repeats there itself is left, as a fabric or a fence whose period divides a cell.

The fine energy of the place is right all the same; without it flat places would be as smooth as the restored photo. So
as much grain takes the weave's place, which repeats nothing: behind JPEG of quality 10 FD is 139 with the weave, 192
without it and 111 with the grain, all at the same PSNR, and 12 windows have a lattice in place of 61 (19 photos of
560 px; the restored ones have 75).
The filter is Dmax's own; what it does is measured by `tests/benchmarks/quality.py`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

REACH = 2                     # cells to each side that are looked at
_CELLS = 2 * REACH + 1
_BY_CHANCE = 1 / _CELLS**2    # share of its energy that a mean over so many unlike cells has
_FAINT = (0.2 / 255) ** 2     # energy below which a repetition is rounding
_GRAIN_CELLS = 64             # the grain comes again after so many cells, 512 px of a stride of 8
_GRAIN_PX = 0.5               # blur of the grain: hardly any photo is white noise from px to px


def without_weave(cells: Tensor, energies: Tensor, place: tuple[int, int]) -> Tensor:
    """What is to be subtracted from all colours in each cell, [stride^2, h, w]: the weave, less grain of its energy.

    `cells` [2, stride^2, h, w]: the detail, in luma, that the decoder drew, and that of the photo which it replaces;
    `energies` [2, h, w]: their mean squares; `place`: rows and columns of cells above and left of these in the photo,
    for grain belongs to a place, whatever part is computed.

    With m0 and m1 the means over 5 x 5 cells of both, less their tones, w = m0 - k m1 is what the decoder repeats and
    the photo does not, k = (m0, m1) / (m1, m1) within 0 to 1. Times sqrt(r) it is the weave: r = (w^2 - E / 25) /
    (E (1 - 1 / 25)), 0 to 1, is the share that it has, beyond chance, of the energy E of the cells. The weave is gray:
    sought in each colour alone it is the same, at three times the cost. Of photos narrower than 5 cells there is none.
    """
    if min(cells.shape[2:]) < _CELLS:   # too few to tell what repeats
        return torch.zeros_like(cells[0])
    tone = cells.mean(1)
    mean, tone_around = _averaged(cells.flatten(0, 1)).view_as(cells), _averaged(tone)
    drawn, own = mean.sub_(tone_around[:, None])
    energy = _averaged((energies[0] - tone[0].square())[None])[0]
    also = (drawn * own).mean(0).div_(own.square().mean(0).add_(_FAINT)).clamp_(0, 1)
    woven: Tensor = drawn.sub_(own.mul_(also))
    power = woven.square().mean(0)
    share = (power - _BY_CHANCE * energy).clamp_min_(0).div_((energy + _FAINT) * (1 - _BY_CHANCE)).clamp_max_(1)
    amount = share.sqrt_()
    lost = power.mul_(2 * amount - amount.square())   # of the energy of what was drawn, in which the weave stands once
    return woven.mul_(amount).sub_(_grain_at(place, woven).mul_(lost.sqrt_()))


def _grain_at(place: tuple[int, int], like: Tensor) -> Tensor:
    """Grain [stride^2, h, w] of mean square 1 for the cells of a place."""
    pixels, height, width = like.shape
    grain = _grain(round(pixels ** 0.5)).to(like.device)
    rows, cols = ((torch.arange(side, device=like.device) + first) % _GRAIN_CELLS
                  for side, first in zip((height, width), place, strict=True))
    return grain[:, rows][:, :, cols]


@lru_cache
def _grain(stride: int) -> Tensor:
    """The grain of 64 x 64 cells, [stride^2, 64, 64], which goes on over its edges; the same on every machine."""
    side = _GRAIN_CELLS * stride
    noise = np.random.RandomState(0).standard_normal((side, side))
    across = np.exp(-2 * (np.pi * _GRAIN_PX * np.fft.fftfreq(side)) ** 2)
    soft = np.fft.ifft2(np.fft.fft2(noise) * np.outer(across, across)).real
    soft = (soft - soft.mean()) / soft.std()
    return F.pixel_unshuffle(torch.from_numpy(soft.astype(np.float32))[None], stride)


def _averaged(maps: Tensor) -> Tensor:
    """Maps [n, h, w] averaged over squares of 5 x 5; at an edge over the nearest square within.

    Edges are not replicated: a cell that is looked at several times would seem to repeat.
    """
    for axis in (1, 2):
        length = maps.shape[axis] - _CELLS + 1
        two = maps.narrow(axis, 0, length + 3) + maps.narrow(axis, 1, length + 3)
        four = two.narrow(axis, 0, length).add(two.narrow(axis, 2, length))
        maps = four.add_(maps.narrow(axis, 4, length))
    return F.pad(maps.mul_(_BY_CHANCE)[None], (REACH,) * 4, mode="replicate")[0]
