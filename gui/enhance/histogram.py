"""Histogram of both sides of the compare view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.enhance.canvas import Canvas
from gui.language import filled

if TYPE_CHECKING:   # an empty window can do without numpy
    import numpy as np
    from numpy.typing import NDArray

    from gui.enhance.picture import Picture

_HEIGHT_PX = 64
_LEVELS = 256
_DRAWN = 128            # points of a line: more than that are finer than it is
_AFTER_MS = 120         # a slider moves many times in a row, and the photo goes first
_MOST_PX = 100_000      # that are counted: what they say changes no more with more of them
_BLUE, _GREEN, _RED = 29, 150, 77   # weights of luma, of 256 (ITU-R BT.601)


class Histogram(QWidget):
    """The luma of the enhanced photo as an area, and as a line that of the photo it is compared with.

    Both are of the whole photo as the screen shows it, scaled down to a few hundred px.
    """

    def __init__(self, view: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(self.tr("Histogram"))
        self._view = view
        self.before: NDArray[np.int64] | None = None     # px by luma, 0 to 255; None without a photo
        self.enhanced: NDArray[np.int64] | None = None
        self._counted: Picture | None = None             # whose luma `before` is
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._count)
        view.changed.connect(lambda: None if self._soon.isActive() else self._soon.start())

    def _count(self) -> None:
        sides = self._view.sides
        if sides is None:
            self.before = self.enhanced = self._counted = None
        else:
            picture, before, alpha, share = sides
            if before is not self._counted:
                self.before, self._counted = counts(before, 1.0, 0.0), before
            self.enhanced = counts(picture, alpha, share)
            dark, bright = (float(self.enhanced[place] / self.enhanced.sum()) for place in (0, -1))
            words = self.tr("Filled: enhanced; line: what it is compared with.\n"
                            "Of the enhanced photo {dark:.1%} is black and {bright:.1%} is white.")
            self.setToolTip(filled(words, dark=dark, bright=bright))
            self.setAccessibleDescription(self.toolTip())
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(self.rect(), self.palette().base())
        if self.before is None or self.enhanced is None:
            return
        # The ends, where what is clipped heaps up, would press all else down.
        sides = [side.reshape(_DRAWN, -1).sum(1) ** 0.5 for side in (self.before, self.enhanced)]
        most = max(1.0, *(float(side[1:-1].max()) for side in sides))

        def line(side: NDArray[np.float64]) -> list[QPointF]:
            across, up = room.width() / (_DRAWN - 1), room.height() / most
            return [QPointF(room.left() + across * place, room.bottom() - up * min(height, most))
                    for place, height in enumerate(side.tolist())]

        painter.setPen(QPen(self.palette().mid().color(), 0))
        painter.setBrush(self.palette().mid())
        painter.drawPolygon(QPolygonF([room.bottomLeft(), *line(sides[1]), room.bottomRight()]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.2))
        painter.drawPolyline(QPolygonF(line(sides[0])))


def counts(picture: Picture, alpha: float, share: float) -> NDArray[np.int64]:
    """The number of px of each luma, 0 to 255, of a picture at an alpha, with a share of the original's detail."""
    import numpy as np

    height, width, _ = picture.restored[-1].shape
    step = max(1, round((height * width / _MOST_PX) ** 0.5))
    shown = picture.blended(-1, alpha, share, step)
    weights = np.array([_RED, _GREEN, _BLUE], np.float32) / 256
    luma = np.rint(shown.clip(0, 255) @ weights).astype(np.intp)
    return np.bincount(luma.ravel(), minlength=_LEVELS)
