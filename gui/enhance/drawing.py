"""What the canvas is painted with: pictures, captions and the loupe."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRegion

from engine.masks.mask import Mask
from gui import theme
from gui.enhance.frame import Frame
from gui.enhance.picture import Picture
from gui.enhance.viewport import Viewport
from gui.enhance.zoom_area import GRIP_PX

_LOUPE_PX = 280
_CORNER_PX = 10             # from a photo's corner to the words in it
_BRIGHT = QColor(240, 240, 240)


def surround(painter: QPainter, frame: Frame, canvas: QRect, ratio: float) -> None:
    """Fill what a frame leaves free of the canvas with the neutral colour; to fill it all would take milliseconds."""
    free = QRegion(canvas)
    if not frame.empty:
        place = frame.place
        left, top = math.ceil(place.left() / ratio), math.ceil(place.top() / ratio)
        free -= QRegion(QRect(left, top, math.floor(place.right() / ratio) - left,
                              math.floor(place.bottom() / ratio) - top))
    painter.setClipRegion(free)
    painter.fillRect(canvas, theme.NEUTRAL)
    painter.setClipping(False)


def draw(painter: QPainter, frame: Frame, image: QImage, clip: QRectF, pane: QRectF, ratio: float, *,
         smooth: bool = False) -> None:
    """Draw a frame's image in the place of `pane`, cut at `clip`; `ratio`: device px per px of the widget.

    Enlarged px are shown as they are, unless `smooth`.
    """
    painter.save()
    painter.setClipRect(clip)
    painter.translate(pane.topLeft())
    painter.scale(1 / ratio, 1 / ratio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(frame.place, image, QRectF(image.rect()))
    painter.restore()


def caption(painter: QPainter, photo: QRectF, text: str, side: QRectF, *, right: bool) -> None:
    """Write what a side shows into the lower left or right corner of the photo, wherever the divider is.

    `photo`: what is seen of it, in px of the widget. The divider covers what lies beyond its `side`; nothing is written
    where there is no room.
    """
    box = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
    if not text or box.width() + 2 * _CORNER_PX > photo.width() or box.height() + 2 * _CORNER_PX > photo.height():
        return
    left = photo.right() - box.width() - _CORNER_PX if right else photo.left() + _CORNER_PX
    place = QRectF(left, photo.bottom() - box.height() - _CORNER_PX, box.width(), box.height())
    painter.save()
    painter.setClipRect(side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(_BRIGHT)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def divide(painter: QPainter, x: float, height: int, *, grip: bool) -> None:
    """Draw the line between the two sides, `x` px from the left, and in its middle a grip if it can be moved."""
    painter.fillRect(QRectF(x - 1, 0, 2, height), QColor(255, 255, 255, 200))
    if not grip:
        return
    middle = height / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1))
    painter.setBrush(_BRIGHT)
    painter.drawEllipse(QPointF(x, middle), GRIP_PX, GRIP_PX)
    painter.setPen(QPen(QColor(40, 40, 40), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))
    for way in (-1, 1):   # an arrow to each side
        tip, foot = x + way * 8, x + way * 4
        painter.drawPolyline([QPointF(foot, middle - 4), QPointF(tip, middle), QPointF(foot, middle + 4)])
    painter.restore()


@dataclass(frozen=True, eq=False)
class LoupePart:
    """What the loupe enlarges: a place of a picture, in photo px, at `scale` device px per photo px.

    `degraded` is the picture to compare with, None: the restored form. `ratio`: device px per px of the widget. `mask`:
    where it is enhanced, None: everywhere.
    """

    picture: Picture
    degraded: Picture | None
    place: QPointF
    scale: float
    ratio: float
    mask: Mask | None


def draw_loupe(painter: QPainter, pointer: QPointF, part: LoupePart, alpha: float, share: float) -> None:
    """Draw the loupe around the pointer: before at left, enhanced at right."""
    side = round(_LOUPE_PX * part.ratio)
    enlarged = Viewport(side, side, part.scale, part.place.x(), part.place.y())
    frame = Frame(part.picture, enlarged)
    frame.weigh(part.mask)
    before = frame if part.degraded is None else Frame(part.degraded, enlarged)
    square = QRectF(pointer.x() - _LOUPE_PX / 2, pointer.y() - _LOUPE_PX / 2, _LOUPE_PX, _LOUPE_PX)
    half = QRectF(square.x(), square.y(), _LOUPE_PX / 2, _LOUPE_PX)
    painter.fillRect(square, theme.NEUTRAL)
    draw(painter, before, before.restored, half, square, part.ratio)
    draw(painter, frame, frame.enhanced(alpha, share), half.translated(_LOUPE_PX / 2, 0), square, part.ratio)
    painter.fillRect(QRectF(pointer.x() - 0.5, square.y(), 1, _LOUPE_PX), QColor(255, 255, 255, 160))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_BRIGHT, 2))
    painter.drawRect(square)
