"""The question before the window closes in the middle of work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gui import theme


def ask_to_close(window: QWidget, at_stake: list[str], close: Callable[[], object]) -> None:
    """Ask whether a window may close, unless that is asked already; `close` is called if it may.

    `at_stake` says what closing would end. Returns at once.
    """
    if window.findChild(QMessageBox) is not None:
        return
    question = QMessageBox(QMessageBox.Icon.NoIcon, window.tr("Close Dmax?"), "\n".join(at_stake), parent=window)
    question.setIconPixmap(theme.icon("warning").pixmap(theme.SIGN))
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    stay = question.addButton(window.tr("&Keep working"), QMessageBox.ButtonRole.RejectRole)
    leave = question.addButton(window.tr("&Close"), QMessageBox.ButtonRole.DestructiveRole)
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    leave.clicked.connect(close)
    question.open()
