"""A mask's weights over the px of a frame: what they leave of what is added there, and the tint that shows them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from engine.masks.live import LiveMask
from engine.masks.mask import Mask
from engine.masks.shapes import Region

_STRIP_ROWS = 16   # that are multiplied at a time, so that they fit the processor's cache
_PROTECTED, _ENHANCED = QColor(230, 40, 40), QColor(30, 180, 90)
_DENSEST = 0.5     # opacity of the tint where the mask covers wholly


class FrameMask:
    """Weights of the px of a frame, kept up to date stroke by stroke."""

    def __init__(self, mask: Mask, size: tuple[int, int], region: Region, before: FrameMask | None = None) -> None:
        """`size`: height and width of the photo in px of the frame; `region`: the frame's top, left, bottom, right.

        `before`: weights of another part of the photo; where they are of the same mask and size, they are taken over.
        """
        mask, self._size = _of_any_size(mask), size
        self._live: LiveMask = (
            before._live.moved_to(region) if before and (before._size, before._live.mask) == (size, mask)
            else LiveMask(mask, *size, region))
        self._tint: QImage | None = None   # None: nobody has asked for it

    def show(self, mask: Mask) -> tuple[slice, slice] | None:
        """Turn to another mask; returns the rows and columns of the frame with other weights, None if none differ."""
        protected = self._live.mask.protects
        changed = self._live.show(_of_any_size(mask))
        if changed is None:
            return None
        top, left, _, _ = self._live.region
        rows, cols = slice(changed[0] - top, changed[2] - top), slice(changed[1] - left, changed[3] - left)
        if mask.protects != protected:
            self._tint = None   # of another colour
        elif self._tint is not None:
            self._paint(self._tint, rows, cols)
        return rows, cols

    def weigh(self, added: NDArray[np.int16], out: NDArray[np.int16], rows: slice, cols: slice) -> None:
        """Write what the weights leave of a part of `added`, [h, w, 4], to the same part of `out`."""
        for top in range(rows.start, rows.stop, _STRIP_ROWS):
            there = slice(top, min(top + _STRIP_ROWS, rows.stop)), cols
            strip = added[there] * self._live.weights[there][..., None]
            np.copyto(out[there], np.rint(strip, out=strip), casting="unsafe")

    def tint(self) -> QImage:
        """What is protected in red, or what alone is enhanced in green; transparent where the mask covers nothing."""
        if self._tint is None:
            height, width = self._live.weights.shape
            self._tint = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            self._paint(self._tint, slice(0, height), slice(0, width))
        return self._tint

    def _paint(self, tint: QImage, rows: slice, cols: slice) -> None:
        protects = self._live.mask.protects
        pixels: NDArray[np.uint32] = np.frombuffer(tint.bits(), np.uint32).reshape(tint.height(), tint.width())
        for top in range(rows.start, rows.stop, _STRIP_ROWS):
            there = slice(top, min(top + _STRIP_ROWS, rows.stop)), cols
            weights = self._live.weights[there]
            covered = ((1 - weights if protects else weights) * 255).astype(np.uint8)
            pixels[there] = _tints(_PROTECTED if protects else _ENHANCED)[covered]


def _of_any_size(mask: Mask) -> Mask:
    """The mask without the size it was made for: that of a small version may differ by rounding."""
    return replace(mask, painted_on=None)


def _tints(colour: QColor) -> NDArray[np.uint32]:
    """The px, 0xAARRGGBB with colours times opacity, for each coverage from 0 to 255."""
    opacity = np.arange(256) * _DENSEST
    channels = 255, colour.red(), colour.green(), colour.blue()
    parts = [np.rint(opacity * channel / 255).astype(np.uint32) for channel in channels]
    return np.asarray(parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3], np.uint32)
