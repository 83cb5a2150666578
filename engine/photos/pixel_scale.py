"""The pixel scale of photos: the long side, in px, that a whole photo of such texture would have.

Natural statistics belong to a pixel scale: a camera-size photo is far smoother from pixel to pixel than the same photo
scaled down. Restoration changes the finest structure, so the scale is estimated from what restoration leaves alone: the
strong gradients of the photo shrunk eight times. Denoising was seen to move them by 0.1 to 0.3 (log2), where photos
differ by 1 to 2 among themselves. As they differ so widely, the photo's own size is the prior, and photos of a set add
up their evidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photos.photo import Photo

SHRINK = 8
_STRIP = 8   # rows of the shrunk photo
_EDGE_QUANTILE = 0.95
_WIDEST_FRAME = 2   # long side by short side
# log2 of the strong coarse gradient by log2 of the scale: medians of 53 photos of 1280 px, of the same halved, and of
# 60 camera-size crops, halved and as they are; tests/benchmarks/scale.py measures it on fewer.
_OCTAVES = np.log2([640.0, 1280.0, 2600.0, 5200.0])
_EDGES = np.array([-2.25, -2.47, -3.12, -3.83])
_EDGE_DEVIATION = 1.1      # between photos of one scale
_PRIOR_DEVIATION = 0.8     # octaves: crops and enlargements are this far from their nominal size
_GRID = np.linspace(np.log2(160), np.log2(20_000), 400)
NO_TEXTURE_LOG2 = -9.0   # coarse edge of a photo of one tone: half a level of 255; natural ones are at -2 to -4
MISMATCH_OCTAVES = 1.0     # between the scales of a photo and of a profile that do not suit one another


@dataclass(frozen=True)
class ScaleEvidence:
    """The evidence of one photo for its pixel scale: its size, and the strength of its coarse edges."""

    long_side_px: int
    coarse_edge: float   # log2 of the 95 % quantile of the gradient of the photo shrunk eight times


def evidence(photo: Photo) -> ScaleEvidence:
    """Measure the evidence of a photo for its pixel scale; photos under 32 px count by their size alone."""
    # A panorama is put together of frames, which its height tells more of than its width.
    long_side = min(max(photo.width, photo.height), _WIDEST_FRAME * min(photo.width, photo.height))
    if min(photo.width, photo.height) < 4 * SHRINK:
        return ScaleEvidence(long_side, float(np.interp(np.log2(long_side), _OCTAVES, _EDGES)))
    coarse = _shrunk(photo)
    gradient = np.hypot(np.diff(coarse, axis=0)[:, :-1], np.diff(coarse, axis=1)[:-1])
    return ScaleEvidence(long_side, float(np.log2(np.quantile(gradient, _EDGE_QUANTILE) + 1e-7)))


def _shrunk(photo: Photo) -> NDArray[np.float32]:
    """The photo in gray, 0..1, shrunk SHRINK times: means of the colours [H // SHRINK, W // SHRINK].

    Summed as whole numbers, rows first, in strips that fit the processor's cache: users wait for large photos.
    """
    photo = photo.shown
    bands = 1 if photo.grayscale else 3
    height, width = photo.height // SHRINK * SHRINK, photo.width // SHRINK * SHRINK
    whole = photo.samples.dtype.kind == "u"
    narrow: type[np.number[Any]] = np.float32   # holds the sum of SHRINK rows
    wide: type[np.number[Any]] = np.float32     # holds the sum of SHRINK x SHRINK px
    if whole:
        narrow = np.uint16 if photo.bit_depth == 8 else np.uint32
        wide = np.uint32
    strips = []
    for top in range(0, height, SHRINK * _STRIP):
        strip = photo.samples[top:min(top + SHRINK * _STRIP, height), :width, :bands]
        if not whole:   # without samples that are no colours
            strip = photo.region(top, 0, top + len(strip), width)[:bands].transpose(1, 2, 0)
        rows = strip.reshape(-1, SHRINK, width * bands).sum(1, dtype=narrow)
        strips.append(rows.reshape(len(rows), -1, SHRINK * bands).sum(2, dtype=wide))
    unit = np.iinfo(photo.samples.dtype).max if whole else 1
    return np.concatenate(strips).astype(np.float32) / np.float32(SHRINK * SHRINK * bands * unit)


def pixel_scale(photos: Sequence[ScaleEvidence]) -> float:
    """The likeliest pixel scale, in px, of photos that share one: the mode of a posterior with their sizes as prior.

    Prior and likelihood are Gaussian in log2; the evidence of one photo is cut off at two deviations. Raises ValueError
    without photos.
    """
    if not photos:
        raise ValueError("a pixel scale needs at least one photo")
    expected = np.interp(_GRID, _OCTAVES, _EDGES)
    nominal = np.median([np.log2(photo.long_side_px) for photo in photos])
    cost = ((_GRID - nominal) / _PRIOR_DEVIATION) ** 2
    for photo in photos:
        # The edges of a flat photo say nothing of its scale: a difference counts for at most two deviations.
        cost += np.minimum(((expected - photo.coarse_edge) / _EDGE_DEVIATION) ** 2, 4)
    return float(2 ** _GRID[np.argmin(cost)])


def octaves_apart(one_px: float, other_px: float) -> float:
    """Distance between two pixel scales in px, in octaves (factors of 2)."""
    return abs(float(np.log2(one_px / other_px)))
