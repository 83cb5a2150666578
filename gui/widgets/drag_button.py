"""Button from which something is dragged out of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget


class DragButton(QToolButton):
    """A flat button that tells when it is pressed, and when it is dragged from."""

    taken = Signal()     # the left button went down: a drag may follow
    dragged = Signal()   # the pointer has moved far enough for one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self._from = event.position().toPoint()
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        far = QApplication.startDragDistance()
        if self._from is not None and (event.position().toPoint() - self._from).manhattanLength() >= far:
            self._from = None
            self.setDown(False)
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._from = None
        super().mouseReleaseEvent(event)
