"""Texture by place: how much detail a place of a photo should have, foretold from its coarser octaves.

Restoration takes the fine octaves and leaves the coarse ones, and in natural photos these tell how strong the fine ones
are at the same place: bark is rough at every size, skin and sky at none. With the luma's local energies in octaves
(log2), d of the detail band and a, b of the two octaves coarser than it, natural photos give by least squares

    d ~ w . (1, a, b, a^2, a b, b^2)

and a change is bounded, place by place, by what this foretells: delta' = delta * m,

    m = 2^(-t/2 * max(0, e - d)),    t = 2 (e - e0), kept within 0..1,

where e is the energy of the detail that the decoder drew, e0 that of the photo's own which it replaces. With t = 1 the
amplitude is that of natural photos where it would be more. The bound is for changes that add: where the change takes
energy away, as noise that a restoration left, t = 0 and it stays whole.

The coarser octave, b, also tells how strong the texture of whole photos is, natural or restored: natural statistics of
other scenes are brought to the strength of a set's own by it (`octaves_stronger`).

All of this is Dmax's own; what it brings is measured by `tests/benchmarks/quality.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import blur, luma, reach_px
from engine.transport.texture_energy import smoothed

# What follows was chosen on 11 tasks of everyday photos, 480 to 560 px long: denoised, upscaled, sharpened and cleaned
# of JPEG. Windows of half and twice the size, and more octaves, tell as much.
SIGMA = 3 / 8                  # of the stride: blur sigma of the detail band whose energy is foretold, as Method's auto
_SCALES = 1.0, 2.0, 4.0        # half strides: the sigmas between which the two coarser octaves lie
_WINDOW = 3                    # cells: side of the square over which energies are averaged, twice
_GROWN = 2.0                   # t, per octave of energy that a change adds
_MOST_STRONGER = 2.0           # octaves; sets of a dozen everyday photos were up to 2.3 apart
_FAINT = (0.3 / 255) ** 2      # energy that an 8-bit file's rounding has
_MIDDLE = 256                  # cells: side of the part of a photo that is looked at
_TERMS = 6                     # of the regression
_ROUNDING = 1e-9               # share of the mean square that is added to each term's, to solve where terms are alike

REACH = 2 * (_WINDOW // 2)                                       # cells to each side that `bound` looks at
COARSE_REACH = 2 * (_WINDOW // 2) + (reach_px(_SCALES[-1]) + 1) // 2   # the same of `coarse_octaves`
MOMENTS = _TERMS + 1                                             # side of DetailByPlace.products
BINS = 80                                                        # of DetailByPlace.counts
_LEAST, _PER_OCTAVE = -20.0, 4   # log2 of the energy with which they begin, and how many there are to an octave


@dataclass(frozen=True, eq=False)
class DetailByPlace:
    """What photos tell of detail by place: sums over all their cells, which merge by addition."""

    products: Tensor   # [7, 7] float64: sum of v v^T with v = (1, a, b, a^2, a b, b^2, d)
    counts: Tensor     # [80] float64: how many cells have such a b, in quarters of octaves from -20 to 0

    @classmethod
    def of_pixels(cls, pixels: Tensor, stride: int) -> DetailByPlace:
        """The sums of a photo, or of a part of it, [3, H, W] in 0..1; cells are stride x stride px."""
        grey = whole_cells(luma(pixels)[None], stride)
        detail = local_energy(grey - blur(grey, SIGMA * stride), stride).flatten().double()
        coarse = coarse_octaves(halved(grey, stride)).double()
        rows = torch.cat((_terms(coarse), detail[:, None]), 1)
        places = ((coarse[1].flatten() - _LEAST) * _PER_OCTAVE).long().clamp_(0, BINS - 1)
        return cls(rows.T @ rows, torch.bincount(places, minlength=BINS).double())

    @classmethod
    def of_middle(cls, region: Callable[[int, int, int, int], NDArray[np.float32]], height: int, width: int,
                  stride: int) -> DetailByPlace:
        """The sums of the middle of a photo, at most 256 x 256 cells: of a large one it is enough.

        `region` gives the colours, [3, h, w] in 0..1, of a part: top, left, bottom, right in px.
        """
        tall, wide = (min(length, _MIDDLE * stride) for length in (height, width))
        top, left = (height - tall) // 2 // stride * stride, (width - wide) // 2 // stride * stride
        return cls.of_pixels(torch.from_numpy(region(top, left, top + tall, left + wide)), stride)

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, DetailByPlace) and torch.equal(self.products, other.products)
                and torch.equal(self.counts, other.counts))

    def __hash__(self) -> int:
        return hash(tuple(self.counts.tolist()))

    def __add__(self, other: DetailByPlace) -> DetailByPlace:
        return DetailByPlace(self.products + other.products, self.counts + other.counts)

    @property
    def foreteller(self) -> Foreteller:
        """The regression that these sums give; it foretells mean energies (of which a mean logarithm would be less)."""
        known, mixed = self.products[:_TERMS, :_TERMS], self.products[:_TERMS, _TERMS]
        weights = torch.linalg.solve(known + _ROUNDING * known.diagonal().diag(), mixed)
        missed = (self.products[_TERMS, _TERMS] - 2 * weights @ mixed + weights @ known @ weights) / known[0, 0]
        weights[0] += math.log(2) / 2 * missed.clamp_min(0)
        return Foreteller(tuple(weights.tolist()))

    def level(self, rank: Tensor) -> Tensor:
        """The b, log2, that a share `rank` of all cells, 0 to 1, [n] float64, have at most."""
        below = torch.cat((self.counts.new_zeros(1), self.counts.cumsum(0))) / self.counts.sum()
        above = torch.searchsorted(below, rank, right=True).clamp_(1, BINS)
        low, high = below[above - 1], below[above]
        within = ((rank - low) / (high - low).clamp_min(1e-12)).clamp_(0, 1)
        return _LEAST + (above - 1 + within) / _PER_OCTAVE


def octaves_stronger(one: DetailByPlace, other: DetailByPlace, ranks: Tensor) -> Tensor:
    """By how many octaves the texture of `one` is stronger than that of `other` at ranks of strength, [n] float64.

    Told by the octave b, which restoration leaves alone; beyond two octaves it is taken for a difference of scenes.
    """
    return (one.level(ranks) - other.level(ranks)).clamp_(-_MOST_STRONGER, _MOST_STRONGER)


@dataclass(frozen=True)
class Foreteller:
    """Foretells the local energy of a photo's detail band from its coarser octaves."""

    weights: tuple[float, ...]   # w, for (1, a, b, a^2, a b, b^2)

    def __call__(self, coarse: Tensor) -> Tensor:
        """Foretold energy d of the detail band, log2, [h, w], from `coarse_octaves` [2, h, w]; float32."""
        first, second = coarse
        one, a, b, aa, ab, bb = self.weights
        foretold: Tensor = one + first * (a + aa * first + ab * second) + second * (b + bb * second)
        return foretold


def missing_octaves(photos: DetailByPlace, foreteller: Foreteller) -> float:
    """Octaves of energy that the detail of photos has less than is foretold, on the mean over all cells."""
    weights = torch.tensor(foreteller.weights, dtype=torch.float64)
    sums = photos.products[:, 0]   # of each term and of d, as the first term is 1
    return float((weights @ sums[:_TERMS] - sums[_TERMS]) / sums[0])


def halved(grey: Tensor, stride: int) -> Tensor:
    """Luma [1, H, W] of whole cells, shrunk to two px a cell: [1, 2 H / stride, 2 W / stride]."""
    return F.avg_pool2d(grey, stride // 2)


def coarse_octaves(small: Tensor) -> Tensor:
    """Local energies a, b, log2, [2, h, w], of the two octaves beyond the detail band, out of `halved` luma."""
    blurred = [blur(small, sigma) for sigma in _SCALES]
    between = torch.cat((blurred[0] - blurred[1], blurred[1] - blurred[2]))
    return octaves(smoothed(F.avg_pool2d(between.square_(), 2), _WINDOW))


def local_energy(band: Tensor, stride: int) -> Tensor:
    """Local energy, log2, [H / stride, W / stride], of a detail band's luma [1, H, W] of whole cells."""
    return octaves(smoothed(F.avg_pool2d(band.square(), stride), _WINDOW))[0]


def bound(energies: Tensor, foretold: Tensor) -> Tensor:
    """The factor m [h, w], at most 1, by which the change is multiplied in each cell.

    `energies` [2, h, w]: mean squares, in luma, of the detail that the decoder drew in each cell, and of the photo's
    which it replaces. `foretold` [h, w], log2, is the Foreteller's.
    """
    drawn, replaced = octaves(smoothed(energies, _WINDOW))
    share = (drawn - replaced).mul_(_GROWN).clamp_(0, 1)
    return torch.exp2((drawn - foretold).clamp_min_(0).mul_(share).mul_(-0.5))


def octaves(energy: Tensor) -> Tensor:
    """Energies as log2, with what rounding to 8 bits has as the least."""
    return torch.log2(energy + _FAINT)


def _terms(coarse: Tensor) -> Tensor:
    """The regression's terms of each cell, [cells, 6], of [2, h, w]."""
    a, b = coarse.flatten(1)
    return torch.stack((torch.ones_like(a), a, b, a * a, a * b, b * b), 1)


def whole_cells(grey: Tensor, stride: int) -> Tensor:
    """Luma [1, H, W] with its last px repeated to whole cells."""
    return F.pad(grey[None], (0, -grey.shape[2] % stride, 0, -grey.shape[1] % stride), mode="replicate")[0]
