"""Desktop notification when a long job ends while the window is not active."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from gui.preferences import Preferences

_SHOWN_MS = 10_000


def notify(window: QWidget, preferences: Preferences, title: str, text: str) -> None:
    """Show a desktop notification, unless the window is active or the setting "notifications" is off.

    A click on it raises the window. If the system has no tray for it, the window asks for attention instead.
    """
    if window.isActiveWindow() or not preferences.get("notifications", True):
        return
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
        _Bell.of(window).ring(title, text)


class _Bell(QObject):
    """Tray icon that a notification comes from; it is visible only as long as the notification."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray = QSystemTrayIcon(window.windowIcon() if not window.windowIcon().isNull() else QIcon(), self)
        self._tray.setToolTip(window.windowTitle())
        self._tray.messageClicked.connect(self.raise_window)
        self._tray.activated.connect(lambda _reason: self.raise_window())
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._later.timeout.connect(self._tray.hide)
        window.installEventFilter(self)

    @classmethod
    def of(cls, window: QWidget) -> _Bell:
        """The tray icon of a window, made on first use."""
        return window.findChild(cls) or cls(window)

    def ring(self, title: str, text: str) -> None:
        self._tray.show()   # a message needs an icon to come from
        self._tray.showMessage(title, text, self._tray.icon(), _SHOWN_MS)
        self._later.start()

    def raise_window(self) -> None:
        """Bring the window to the front as it was, maximised or not."""
        self._tray.hide()
        window = self._window
        if window.isMinimized():
            window.showNormal() if not window.isMaximized() else window.showMaximized()
        else:
            window.show()
        window.raise_()
        window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Close):
            self._tray.hide()
        return super().eventFilter(watched, event)
