"""Tiles of a grid of latents, and the weights that blend them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class LatentTile:
    """A rectangle of latents; rows and columns run from the first (inclusive) to the last (exclusive)."""

    rows: tuple[int, int]
    cols: tuple[int, int]

    @classmethod
    def of_region(cls, region_px: tuple[int, int, int, int], stride: int) -> LatentTile:
        """The smallest tile that covers a region (top, left, bottom, right in px)."""
        top, left, bottom, right = region_px
        return cls((top // stride, math.ceil(bottom / stride)), (left // stride, math.ceil(right / stride)))

    def grown(self, by: int, height: int, width: int) -> LatentTile:
        """The tile enlarged by `by` latents on every side, but not beyond the grid of height x width latents."""
        return LatentTile((max(0, self.rows[0] - by), min(height, self.rows[1] + by)),
                          (max(0, self.cols[0] - by), min(width, self.cols[1] + by)))

    @property
    def area(self) -> int:
        """Number of latents in the tile."""
        return (self.rows[1] - self.rows[0]) * (self.cols[1] - self.cols[0])

    def middle(self, side: int) -> LatentTile:
        """The middle of the tile, at most side x side latents."""
        def cut(span: tuple[int, int]) -> tuple[int, int]:
            spare = max(0, span[1] - span[0] - side)
            return span[0] + spare // 2, span[1] - (spare - spare // 2)

        return LatentTile(cut(self.rows), cut(self.cols))

    def distance(self, other: LatentTile) -> tuple[float, float]:
        """Distances in latents of two tiles: the gap between them (0 if they touch), then that of their centres."""
        gaps = [max(0, a[0] - b[1], b[0] - a[1]) for a, b in ((self.rows, other.rows), (self.cols, other.cols))]
        middles = [(sum(a) - sum(b)) / 2 for a, b in ((self.rows, other.rows), (self.cols, other.cols))]
        return math.hypot(*gaps), math.hypot(*middles)


def tiles(height: int, width: int, side: int, first: LatentTile | None = None) -> list[LatentTile]:
    """Cut a grid of height x width latents into nearly equal tiles of at most side x side latents.

    Row by row, or those nearest to the tile `first` (the part that the user looks at) before the others. Raises
    ValueError if a number is below 1.
    """
    if min(height, width, side) < 1:
        raise ValueError(f"a grid of {height} x {width} latents cannot be cut into tiles of {side}")
    parts = [LatentTile(rows, cols) for rows in _cuts(height, side) for cols in _cuts(width, side)]
    if first is not None:
        parts.sort(key=first.distance)
    return parts


def feather(first: int, last: int, length: int, overlap: int) -> NDArray[np.float32]:
    """Blending weights along one axis of a tile: linear ramps over 2 * overlap.

    The tile first..last of `length` is computed larger by `overlap` on both sides (not beyond 0 and length); this gives
    a weight for each of these places, float32. Over all tiles they add up to 1, provided that no tile is narrower than
    2 * overlap. Any unit. Overlap 0 gives ones.
    """
    outer_first, outer_last = max(0, first - overlap), min(length, last + overlap)
    weights = np.ones(outer_last - outer_first, np.float32)
    if overlap:
        places = np.arange(outer_first, outer_last) + 0.5
        if first > 0:
            weights *= np.clip((places - first) / (2 * overlap) + 0.5, 0, 1)
        if last < length:
            weights *= np.clip((last - places) / (2 * overlap) + 0.5, 0, 1)
    return weights


def _cuts(length: int, side: int) -> list[tuple[int, int]]:
    parts = math.ceil(length / side)
    bounds = [length * part // parts for part in range(parts + 1)]
    return list(pairwise(bounds))
