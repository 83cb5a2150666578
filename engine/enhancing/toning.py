"""Photos of one tone: black and white stored as RGB, sepia and the like keep their hue when they are enhanced.

Each colour of such a photo follows from its luma l alone: c(l). The change may then only move along that curve, by its
luma: delta' = luma(delta) c'(l). With luma(c(l)) = l, that of c' is 1, so doing it twice changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.enhancing.method import Method
from engine.photos import Photo
from engine.photos.photo import STRIP_ROWS
from engine.transport.detail_band import luma

_KNOTS = 33             # of the curve
_SAMPLED = 1_000_000    # px of a photo that are looked at
_SHARE, _APART = 0.99, 3 / 255   # of those px are that near to the curve: what JPEG does to a sepia's colours


@dataclass(frozen=True, eq=False)
class Toning:
    """The curve on which a photo's colours lie."""

    slopes: Tensor | None   # [3, knots - 1]: c' between the knots, which are evenly spaced over 0..1; None: R = G = B

    @classmethod
    def of(cls, photo: Photo, method: Method) -> Toning | None:
        """The toning of a photo; None if it is in colours, or gray, or if colours are to be transported as well."""
        if photo.grayscale or method.detail == "off":
            return None
        if all(_neutral(photo, top) for top in range(0, photo.height, STRIP_ROWS)):
            return cls(None)
        step = max(1, round((photo.width * photo.height / _SAMPLED) ** 0.5))
        seen = Photo(np.ascontiguousarray(photo.shown.samples[::step, ::step])).pixels().reshape(3, -1).clip(0, 1)
        grey = luma(torch.from_numpy(seen)).numpy()
        place = grey * (_KNOTS - 1)
        # Least squares of each colour's difference from the luma by hats on the knots, a little smoothed where few px
        # tell: the second differences of a curve are small.
        below = np.minimum(place.astype(int), _KNOTS - 2)
        high = place - below
        hats = np.zeros((_KNOTS, _KNOTS))
        np.add.at(hats, (below, below), (1 - high) ** 2)
        np.add.at(hats, (below + 1, below + 1), high**2)
        np.add.at(hats, (below, below + 1), high * (1 - high))
        hats = hats + np.triu(hats, 1).T
        bends = np.diff(np.eye(_KNOTS), 2, axis=0)
        hats += 1e-3 * len(grey) / _KNOTS * bends.T @ bends + 1e-9 * np.eye(_KNOTS)
        curves = []
        for colour in seen:
            wanted = np.zeros(_KNOTS)
            np.add.at(wanted, below, (1 - high) * (colour - grey))
            np.add.at(wanted, below + 1, high * (colour - grey))
            curves.append(np.linalg.solve(hats, wanted))
            found = curves[-1][below] * (1 - high) + curves[-1][below + 1] * high
            if np.quantile(np.abs(colour - grey - found), _SHARE) > _APART:
                return None
        slopes = torch.from_numpy(np.diff(np.array(curves), axis=1) * (_KNOTS - 1) + 1).float()
        return cls(slopes / luma(slopes))

    def __call__(self, change: Tensor, pixels: Tensor | NDArray[np.float32]) -> Tensor:
        """The part of a change [3, h, w] that moves along the curve; `pixels` [3, h, w] are the photo's, in 0..1."""
        return self.along(luma(change), pixels)

    def along(self, moved: Tensor, pixels: Tensor | NDArray[np.float32]) -> Tensor:
        """The change [3, h, w] along the curve that changes luma by `moved`, [h, w]; `pixels` as above."""
        pixels = torch.as_tensor(pixels)
        if self.slopes is None:
            return moved.expand(3, -1, -1)
        place = (luma(pixels.to(moved)).clamp(0, 1) * (_KNOTS - 1)).long().clamp_max_(_KNOTS - 2)
        return moved * self.slopes.to(moved)[:, place]


def _neutral(photo: Photo, top: int) -> bool:
    """True if all colours of a strip are gray."""
    strip = photo.samples[top:top + STRIP_ROWS]
    return bool(np.array_equal(strip[..., 0], strip[..., 1]) and np.array_equal(strip[..., 1], strip[..., 2]))
