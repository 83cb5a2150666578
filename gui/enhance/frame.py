"""What one pane of the compare view shows, in device pixels, ready for any alpha within a frame."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage

from gui.enhance.viewport import Viewport
from gui.picture import Picture

_STRIP_ROWS = 16   # of a blend: what fits the processor's cache is several times as fast
_MIDDLE = 128      # of 8 unsigned bits


class Frame:
    """The visible part of a picture: its restored form, and the change to be added by as much as alpha says.

    Blending is the engine's own equation, x* + (1 - alpha) delta, in 8 bits with 16 between: a few milliseconds for as many
    pixels as a screen has.
    """

    def __init__(self, picture: Picture, viewport: Viewport) -> None:
        self.viewport = viewport
        top, left, bottom, right = viewport.region(picture)
        self.empty = bottom <= top or right <= left
        if self.empty:
            return
        depth = picture.level(viewport.scale)
        step = 2**depth
        level, change = picture.restored[depth], picture.change[depth]
        rows = slice(top // step, max(top // step + 1, min(level.shape[0], -(-bottom // step))))
        cols = slice(left // step, max(left // step + 1, min(level.shape[1], -(-right // step))))
        level, change = level[rows, cols], change[rows, cols]
        # What a level's px cover is not exactly 2^depth photo px where the size is odd.
        per_row, per_col = picture.height / picture.restored[depth].shape[0], picture.width / picture.restored[depth].shape[1]
        origin_x, origin_y = viewport.origin
        self.place = QRectF(origin_x + cols.start * per_col * viewport.scale, origin_y + rows.start * per_row * viewport.scale,
                            level.shape[1] * per_col * viewport.scale, level.shape[0] * per_row * viewport.scale)
        if viewport.scale < 1:
            size = QSize(max(1, round(self.place.width())), max(1, round(self.place.height())))
            self.place = QRectF(round(self.place.x()), round(self.place.y()), size.width(), size.height())
            level, change = _scaled(level, size), _scaled_change(change, size)
        self._base = np.ascontiguousarray(level).astype(np.int16)
        self._change = np.ascontiguousarray(change)
        largest = max(1, int(self._change.max()), -int(self._change.min()))
        self._bits = min(8, int(math.log2(32767 / (2.0 * largest))))   # of alpha that fit beside the change in 16
        self.restored = _image(np.ascontiguousarray(level))
        self._blended: tuple[float, QImage] | None = None

    def enhanced(self, alpha: float) -> QImage:
        """The visible part at an alpha from -1 to 2; 1 is the restored form."""
        if alpha == 1:
            return self.restored
        if self._blended is None or self._blended[0] != alpha:
            self._blended = alpha, _image(self._blend(alpha))
        return self._blended[1]

    def _blend(self, alpha: float) -> NDArray[np.uint8]:
        share, half = np.int16(round((1 - alpha) * 2**self._bits)), np.int16(2 ** (self._bits - 1))
        height, width, _ = self._base.shape
        out = np.empty((height, width, 3), np.uint8)
        zeros, full = np.zeros((_STRIP_ROWS, width, 3), np.int16), np.full((_STRIP_ROWS, width, 3), 255, np.int16)
        room = np.empty((_STRIP_ROWS, width, 3), np.int16)
        for top in range(0, height, _STRIP_ROWS):
            bottom = min(top + _STRIP_ROWS, height)
            strip = room[:bottom - top]
            np.multiply(self._change[top:bottom], share, out=strip)
            np.add(strip, half, out=strip)
            np.right_shift(strip, self._bits, out=strip)
            np.add(strip, self._base[top:bottom], out=strip)
            np.maximum(strip, zeros[:bottom - top], out=strip)
            np.minimum(strip, full[:bottom - top], out=strip)
            np.copyto(out[top:bottom], strip, casting="unsafe")
        return out


def _image(samples: NDArray[np.uint8]) -> QImage:
    """A picture of uint8 [h, w, 3], which it keeps alive."""
    height, width, _ = samples.shape
    image = QImage(samples.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    image.samples = samples   # type: ignore[attr-defined]
    return image


def _scaled(samples: NDArray[np.uint8], size: QSize) -> NDArray[np.uint8]:
    image = _image(np.ascontiguousarray(samples)).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, :3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _scaled_change(change: NDArray[np.int16], size: QSize) -> NDArray[np.int16]:
    """The change scaled as 8 unsigned bits, which Qt does quickest; only changes beyond half the range lose a bit by it."""
    halve = int(max(change.max(), -change.min()) > _MIDDLE - 1)
    shifted = change >> halve
    shifted += _MIDDLE
    answer = _scaled(shifted.astype(np.uint8), size).astype(np.int16)
    answer -= _MIDDLE
    return answer << halve
