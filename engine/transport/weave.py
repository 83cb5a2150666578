"""The decoder's weave: what repeats from one latent's cell to the next in a decoded picture.

A decoder draws every latent into a cell of stride x stride px by the same weights, and where latents are nearly alike,
as in skies and walls, or beyond what it was trained on, the same faint pattern comes in every cell. Hardly any photo
repeats with just that period. So the part of the decoded picture's detail that is alike in 5 x 5 neighbouring cells is
taken out, by as much as it is more than chance: in places of other texture nothing is lost. Where the photo itself
repeats so, as with the blocks of JPEG, which lie on the same grid, the decoder draws what is there, and it is left. The
filter is Dmax's own; what it does is measured by `tests/benchmarks/quality.py`.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

REACH = 2                     # cells to each side that are looked at
_CELLS = 2 * REACH + 1
_BY_CHANCE = 1 / _CELLS**2    # share of its energy that a mean over so many unlike cells has
_OWN = 0.04                   # share of repetition in the photo itself from which on nothing is taken out there;
#                               JPEG's blocks have more, denoised photos less (19 photos of 560 px, restored so)
_FAINT = (0.2 / 255) ** 2     # energy below which a repetition is rounding


def weave_of(cells: Tensor, energies: Tensor) -> Tensor:
    """The decoder's weave in each cell, [stride^2, h, w], to be subtracted from all colours.

    `cells` [2, stride^2, h, w]: the detail, in luma, that the decoder drew, and that of the photo which it replaces;
    `energies` [2, h, w]: their mean squares. Of what was drawn, the mean m over 5 x 5 cells, less its tone, is the
    weave, times sqrt(r) max(0, 1 - p / 0.04): r is the share, 0 to 1, of the energy E of these cells that m has beyond
    chance, r = (m^2 - E / 25) / (E (1 - 1 / 25)), over all px of a cell, and p the same of the photo. The weave is
    gray: sought in each colour alone it is the same, at three times the cost.
    """
    tone = cells.mean(1)
    mean, tone_around = _averaged(cells.flatten(0, 1)).view_as(cells), _averaged(tone)
    energy = _averaged(energies - tone.square())
    beyond = (mean.square().mean(1) - tone_around.square() - _BY_CHANCE * energy).clamp_min_(0)
    repeated, of_photo = beyond.div_((energy + _FAINT) * (1 - _BY_CHANCE)).clamp_max_(1)
    amount = repeated.sqrt_().mul_((1 - of_photo / _OWN).clamp_min_(0))
    return mean[0].sub_(tone_around[0]).mul_(amount)


def _averaged(maps: Tensor) -> Tensor:
    """Maps [n, h, w] averaged over squares of 5 x 5; edges are replicated."""
    padded = F.pad(maps[None], (REACH,) * 4, mode="replicate")[0]
    for axis in (1, 2):
        length = padded.shape[axis]
        two = padded.narrow(axis, 0, length - 1) + padded.narrow(axis, 1, length - 1)
        four = two.narrow(axis, 0, length - 4).add(two.narrow(axis, 2, length - 4))
        padded = four.add_(padded.narrow(axis, 4, length - 4))
    return padded.mul_(_BY_CHANCE)
