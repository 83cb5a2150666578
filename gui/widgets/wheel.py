"""Boxes and sliders over which the mouse wheel scrolls the panel, instead of changing a value unasked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget


def wheel_scrolls(box: QWidget) -> None:
    """Let the wheel pass through a box: a combo box always, another one until it has the focus."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)   # Qt's usual policy gives the focus to what is turned over
    box.installEventFilter(_Wheel(box))


class _Wheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # What was chosen from a combo box keeps the focus, and would change with the next turn of the wheel.
        passes = isinstance(watched, QComboBox) or (isinstance(watched, QWidget) and not watched.hasFocus())
        if event.type() == QEvent.Type.Wheel and passes:
            event.ignore()   # so that it goes on to the widget around
            return True
        return super().eventFilter(watched, event)
