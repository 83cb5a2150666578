"""Files that are dragged over a widget: a frame around where they would be dropped, and what was dropped there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
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


class FileDrops(QObject):
    """Lets files of other programs be dropped on a widget; what is dragged out of Dmax itself is not taken."""

    dropped = Signal(object)   # list[Path]

    def __init__(self, on: QWidget, around: QWidget) -> None:
        """`around`: the part of it that gets the frame."""
        super().__init__(on)
        self._frame = DropFrame(around)
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QDragEnterEvent):
            # Its own photo, dragged out of it, is not to be opened by a slip of the hand.
            if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._frame.show_it(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._frame.show_it(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._frame.show_it(False)
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if files:
                event.accept()
                self.dropped.emit(files)
            return True
        return False
