"""Pictures on the screen: a restored photo and its enhanced form, each at every size that zooming needs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

_SMALLEST_PX = 256


@dataclass(frozen=True)
class TilePicture:
    """A finished part of the enhanced picture, at every level."""

    left: int
    top: int
    levels: tuple[QImage, ...]


@dataclass(frozen=True)
class Picture:
    """The photo halved again and again, `levels[0]` at its own size; drawing never touches more than the screen shows."""

    levels: tuple[QImage, ...]

    @classmethod
    def of(cls, pixels: NDArray[np.uint8]) -> Picture:
        """A picture of uint8 [H, W, 3] in sRGB; for a worker thread, as it takes a while."""
        levels = [_image(pixels)]
        while min(pixels.shape[:2]) > _SMALLEST_PX:
            pixels = _halved(pixels)
            levels.append(_image(pixels))
        return cls(tuple(levels))

    @property
    def width(self) -> int:
        return self.levels[0].width()

    @property
    def height(self) -> int:
        return self.levels[0].height()

    def copy(self) -> Picture:
        """A picture that can be painted on without changing this one."""
        return Picture(tuple(level.copy() for level in self.levels))

    def paint(self, tile: TilePicture) -> None:
        """Put a finished part in its place."""
        for depth, (level, image) in enumerate(zip(self.levels, tile.levels, strict=False)):
            painter = QPainter(level)
            painter.drawImage(QPoint(tile.left >> depth, tile.top >> depth), image)
            painter.end()

    def level(self, scale: float) -> tuple[QImage, float]:
        """The image to draw at `scale` screen px per photo px, and how many photo px one of its px covers."""
        depth = 0
        while depth + 1 < len(self.levels) and scale * 2 ** (depth + 1) <= 1.01:
            depth += 1
        return self.levels[depth], self.width / self.levels[depth].width()

    def draw(self, painter: QPainter, target: QRectF, source: QRectF, scale: float) -> None:
        """Draw the part `source` (photo px) into `target` (widget px)."""
        image, covers = self.level(scale)
        painter.drawImage(target, image, QRectF(source.x() / covers, source.y() / covers,
                                                source.width() / covers, source.height() / covers))


def tile_picture(pixels: NDArray[np.uint8], left: int, top: int, levels: int) -> TilePicture:
    """A part of a picture, uint8 [h, w, 3] at (left, top), at as many levels."""
    images = []
    for _ in range(levels):
        images.append(_image(pixels))
        if min(pixels.shape[:2]) < 2:
            break
        pixels = _halved(pixels)
    return TilePicture(left, top, tuple(images))


def _halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    even = pixels[:height, :width].astype(np.uint16)
    return ((even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2] + 2) >> 2).astype(np.uint8)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)   # a copy of its own, and the quickest to draw
