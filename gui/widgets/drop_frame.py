"""Frame around the place where what is being dragged would be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import theme

_LINE_PX = 3


class DropFrame(QWidget):
    """A line in the accent colour along the edges of a widget, over everything in it; the mouse goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_it(self, on: bool) -> None:
        """Show or hide the frame."""
        if on:
            self.setGeometry(self._over.rect())
            self.raise_()
        self.setVisible(on)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ACCENT, _LINE_PX))
        half = _LINE_PX / 2 + 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
