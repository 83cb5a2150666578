"""Detail of the original: a share of what restoration took away from the photo, given back where it belongs.

Restorers take texture away with the noise. Where the degraded photo y is known beside the restored x*, a share s of the
fine luma that was taken is added to the answer, bounded in each cell by the texture that natural photos would have
there:

    x = x* + (1 - alpha) delta + s kappa,    kappa = t * min(1, 2^((d - e) / 2)),    t = h(luma(y) - luma(x*))

with h the detail band, e the local energy of t (log2) and d that of natural detail, foretold from the coarser octaves
of x* (`foretelling`). So flat places, where what was taken is all noise, stay clean. Colour is left out: fine colour
that was taken is mostly noise (noise 25, non-local means: with it 0.13 dB less, and FD x 1.08). A toned photo keeps its
hue: kappa moves it along the curve of its colours (`engine/enhancing/toning.py`).

Where the truth is known, the share of least squared error beside the restored photo is

    <kappa, luma(truth) - luma(x*)> / <kappa, kappa>,

and calibration keeps a quarter of it in the profile, and at most a tenth of kappa: 8 to 10 % behind denoisers, 3 to 5 %
behind wavelets, 0 behind JPEG cleaners. The change has drawn texture already, and grain that a photo never had is seen
sooner than texture that is missing: with that share no task of 11 lost (two sets of photos; noise of 10 to 40 behind
non-local means, total variation and wavelets, JPEG of 10: FD x 0.75 to 1.02, 0 to 0.3 dB more), while with 0.15 photos
with little grain of their own did. All of this is Dmax's own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.autoencoders.tiles import LatentTile
from engine.errors import DmaxError
from engine.photos import Photo
from engine.transport.detail_band import blur, luma, spread
from engine.transport.foretelling import (
    COARSE_REACH,
    SIGMA,
    DetailByPlace,
    Foreteller,
    coarse_octaves,
    halved,
    local_energy,
    whole_cells,
)

_PAYS, _MOST = 1 / 4, 0.1   # of the share of least squared error, and the share that is never exceeded; see above
_STRIP_CELLS = 64           # rows of cells computed at a time: some megabytes
_REACH = COARSE_REACH + 1   # cells to each side that kappa depends on; 1: spreading a factor of each cell to px


class OriginalDiffers(DmaxError):
    """The original and the restored photo cannot be compared. Its text is the sentence that the user sees."""


def taken_away(photo: Photo, original: Photo, foreteller: Foreteller, stride: int) -> NDArray[np.float16]:
    """The detail kappa [H, W] that restoration took away from `original`, of which `photo` was made.

    In units of the photo's 0..1; `stride` is the autoencoder's. Raises OriginalDiffers if the two differ in size.
    """
    if (original.height, original.width) != (photo.height, photo.width):
        raise OriginalDiffers("The original has {original_width} x {original_height} px and the restored photo {width} "
                              "x {height} px; detail is given back only where both are alike.",
                              original_width=original.width, original_height=original.height, width=photo.width,
                              height=photo.height)
    kappa = np.empty((photo.height, photo.width), np.float16)
    grid = math.ceil(photo.height / stride), math.ceil(photo.width / stride)
    for first in range(0, grid[0], _STRIP_CELLS):
        part = LatentTile((first, min(first + _STRIP_CELLS, grid[0])), (0, grid[1]))
        rows = part.grown(_REACH, *grid).rows
        top, bottom = rows[0] * stride, min(rows[1] * stride, photo.height)
        restored, degraded = (luma(torch.from_numpy(one.region(top, 0, bottom, photo.width))) for one in
                              (photo, original))
        strip = given_back(restored, degraded - restored, foreteller, stride)
        first_px, last_px = part.rows[0] * stride, min(part.rows[1] * stride, photo.height)
        kappa[first_px:last_px] = strip[first_px - top:last_px - top].half().numpy()
    return kappa


def given_back(restored: Tensor, taken: Tensor, foreteller: Foreteller, stride: int) -> Tensor:
    """The detail kappa [H, W] of a restored photo's luma, and of the luma that was taken from it, [H, W] each."""
    height, width = taken.shape
    band = whole_cells(taken[None], stride)
    band = band - blur(band, SIGMA * stride)
    foretold = foreteller(coarse_octaves(halved(whole_cells(restored[None], stride), stride)))
    share = torch.exp2((foretold - local_energy(band, stride)).mul_(0.5).clamp_max_(0))
    return (band[0] * spread(share, stride))[:height, :width]


@dataclass(frozen=True)
class ShareSums:
    """Sums over restored photos whose truth is known, which give the share that pays; they add up."""

    mixed: float    # inner product of kappa with what restoration is wrong by
    square: float   # of kappa with itself

    @classmethod
    def of(cls, true: Photo, degraded: Photo, restored: Photo, stride: int) -> ShareSums | None:
        """The sums of one photo; None where the restored photo is larger than the degraded one."""
        if (degraded.height, degraded.width) != (restored.height, restored.width):
            return None
        truth = torch.from_numpy(true.pixels())
        foreteller = DetailByPlace.of_pixels(truth, stride).foreteller
        kappa = torch.from_numpy(taken_away(restored, degraded, foreteller, stride)).double()
        wrong = luma(truth) - luma(torch.from_numpy(restored.pixels()))
        return cls(float((kappa * wrong).sum()), float(kappa.square().sum()))

    def __add__(self, other: ShareSums) -> ShareSums:
        return ShareSums(self.mixed + other.mixed, self.square + other.square)

    @property
    def share(self) -> float:
        """The share, 0 to a tenth; 0 where nothing was taken."""
        return min(max(_PAYS * self.mixed / self.square, 0.0), _MOST) if self.square > 0 else 0.0
