"""Transparent photos on the screen: over a checkerboard, as photo programs show them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photos import Photo

_DARK, _BRIGHT = 102, 153   # of 255
_SQUARES = 100              # along the long side, about: they can be seen at any size of photo and window
_STRIP_ROWS = 256


def lay_on_checkerboard(pixels: NDArray[np.uint8], photo: Photo) -> None:
    """Let a checkerboard shine through the pixels, uint8 [H, W, 3], where the photo is transparent; in place."""
    if not photo.has_alpha:
        return
    side = max(8, max(photo.width, photo.height) // _SQUARES)
    across = np.arange(photo.width) // side
    for top in range(0, photo.height, _STRIP_ROWS):
        strip = pixels[top:top + _STRIP_ROWS]
        down = np.arange(top, top + len(strip)) // side
        squares = np.where((down[:, None] + across) % 2, _BRIGHT, _DARK)[..., None]
        opacity = _opacity(photo, slice(top, top + len(strip)), slice(None))
        strip[...] = np.rint(squares + (strip - squares) * opacity)


def fade(change: NDArray[np.int16], photo: Photo, top: int, left: int) -> NDArray[np.int16]:
    """A part of a change, int16 [h, w, 3] with its first row and column, as little of it as the photo is opaque."""
    if not photo.has_alpha:
        return change
    height, width = change.shape[:2]
    opacity = _opacity(photo, slice(top, top + height), slice(left, left + width))
    faded: NDArray[np.int16] = np.rint(change * opacity).astype(np.int16)
    return faded


def _opacity(photo: Photo, rows: slice, cols: slice) -> NDArray[np.float32]:
    """Opacity from 0 to 1, [h, w, 1]."""
    samples: NDArray[Any] = photo.samples[rows, cols, -1:]
    whole = 1.0 if samples.dtype.kind == "f" else float(np.iinfo(samples.dtype).max)
    opacity: NDArray[np.float32] = (samples.astype(np.float32) / whole).clip(0, 1)
    return opacity
