"""What the canvas is painted with: pictures, captions and the loupe."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from gui import theme
from gui.enhance.frame import Frame
from gui.enhance.picture import Picture
from gui.enhance.viewport import Viewport

_LOUPE_PX = 280


def draw(painter: QPainter, frame: Frame, image: QImage, clip: QRectF, pane: QRectF, ratio: float) -> None:
    """Draw a frame's image in the place of `pane`, cut at `clip`; `ratio`: device px per px of the widget."""
    painter.save()
    painter.setClipRect(clip)
    painter.translate(pane.topLeft())
    painter.scale(1 / ratio, 1 / ratio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)   # show enlarged px as they are
    painter.drawImage(frame.place, image, QRectF(image.rect()))
    painter.restore()


def caption(painter: QPainter, pane: QRectF, text: str) -> None:
    """Write what a pane shows into its lower left corner; nothing where there is no room for it."""
    box = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
    if box.width() + 20 > pane.width():
        return
    place = QRectF(pane.left() + 10, pane.bottom() - box.height() - 10, box.width(), box.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(QColor(240, 240, 240))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


@dataclass(frozen=True, eq=False)
class LoupePart:
    """What the loupe enlarges: a place of a picture, in photo px, at `scale` device px per photo px.

    `degraded` is the picture to compare with, None: the restored form. `ratio`: device px per px of the widget.
    """

    picture: Picture
    degraded: Picture | None
    place: QPointF
    scale: float
    ratio: float


def draw_loupe(painter: QPainter, pointer: QPointF, part: LoupePart, alpha: float, share: float) -> None:
    """Draw the loupe around the pointer: before at left, enhanced at right."""
    side = round(_LOUPE_PX * part.ratio)
    enlarged = Viewport(side, side, part.scale, part.place.x(), part.place.y())
    frame = Frame(part.picture, enlarged)
    before = frame if part.degraded is None else Frame(part.degraded, enlarged)
    square = QRectF(pointer.x() - _LOUPE_PX / 2, pointer.y() - _LOUPE_PX / 2, _LOUPE_PX, _LOUPE_PX)
    half = QRectF(square.x(), square.y(), _LOUPE_PX / 2, _LOUPE_PX)
    painter.fillRect(square, theme.NEUTRAL)
    draw(painter, before, before.restored, half, square, part.ratio)
    draw(painter, frame, frame.enhanced(alpha, share), half.translated(_LOUPE_PX / 2, 0), square, part.ratio)
    painter.fillRect(QRectF(pointer.x() - 0.5, square.y(), 1, _LOUPE_PX), QColor(255, 255, 255, 160))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(240, 240, 240), 2))
    painter.drawRect(square)
