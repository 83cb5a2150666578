"""Lets a message go by itself, once nobody reads it or is about to press something in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Expiry(QObject):
    """Hides a widget some time after it was shown; while pointer or keyboard is on it, the time does not run out."""

    def __init__(self, message: QWidget, shown_ms: int) -> None:
        super().__init__(message)
        self._message = message
        self._later = QTimer(self, singleShot=True, interval=shown_ms)
        self._later.timeout.connect(self._expire)
        message.installEventFilter(self)

    def begin_anew(self) -> None:
        """Count from now on, as for a new sentence; a message whose page is not shown waits until it is."""
        if self._message.isVisible():
            self._later.start()

    def _expire(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._message.isAncestorOf(focused):   # somebody is about to press a button by keys
            self._later.start()
        else:
            self._message.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._message:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Leave):
                self._later.start()
            elif event.type() in (QEvent.Type.Hide, QEvent.Type.Enter):
                self._later.stop()
        return super().eventFilter(watched, event)
