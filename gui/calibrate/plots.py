"""Small line plots of a calibration's findings."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui import theme

_HEIGHT_PX = 170
_LEFT = 44     # margins around the axes, px
_RIGHT = 8
_TOP = 26
_BOTTOM = 22


class Plot(QWidget):
    """Line plot with a name for each line; the vertical axis is logarithmic or starts at zero."""

    def __init__(self, title: str, across: str, *, logarithmic: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._across = across
        self._logarithmic = logarithmic
        self._lines: Sequence[tuple[str, Sequence[tuple[float, float]]]] = ()
        self.setFixedHeight(_HEIGHT_PX)
        self.setMinimumWidth(240)
        self.setAccessibleName(title)

    def show_lines(self, lines: Sequence[tuple[str, Sequence[tuple[float, float]]]], told: str) -> None:
        """Draw named lines of points (x, y); `told` says in words what they show, for tooltip and screen reader."""
        self._lines = lines
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette().windowText().color()
        faint = self.palette().mid().color()
        quiet = self.palette().placeholderText().color()
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        room = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        painter.setPen(text)
        painter.drawText(QRectF(0, 0, self.width(), _TOP - 6), Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.bottomLeft(), room.topLeft())
        points = [point for _, line in self._lines for point in line]
        if not points:
            return
        low, high = self._span([y for _, y in points])
        left, right = min(x for x, _ in points), max(x for x, _ in points)

        def place(x: float, y: float) -> QPointF:
            share = (self._height_of(y) - low) / ((high - low) or 1.0)
            return QPointF(room.left() + room.width() * (x - left) / ((right - left) or 1.0),
                           room.bottom() - room.height() * min(max(share, 0.0), 1.0))

        painter.setPen(quiet)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, y in ((high, room.top()), (low, room.bottom())):
            label = f"1e{value:.0f}" if self._logarithmic else f"{value:.0f}"
            painter.drawText(QRectF(0, y - 8, _LEFT - 6, 16), beside, label)
        below = QRectF(room.left(), room.bottom() + 3, room.width(), _BOTTOM - 3)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"{left:.0f}")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{right:.0f}")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._across)
        x = float(self.width() - _RIGHT)
        for (name, line), colour in zip(self._lines, (theme.ACCENT, QColor(text)), strict=False):
            painter.setPen(QPen(colour, 1.6))
            painter.drawPolyline(QPolygonF([place(*point) for point in line]))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRectF(x - width, 0, width + 1, _TOP - 6), Qt.AlignmentFlag.AlignRight, name)
            x -= width + 12

    def _height_of(self, value: float) -> float:
        return math.log10(max(value, 1e-12)) if self._logarithmic else value

    def _span(self, values: list[float]) -> tuple[float, float]:
        if not self._logarithmic:
            return 0.0, max(values) or 1.0
        heights = [self._height_of(value) for value in values]
        return math.floor(min(heights)), math.ceil(max(heights))
