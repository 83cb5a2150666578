"""A dialog that asks a question with a few answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gui import theme


def ask_choice(parent: QWidget, title: str, question: str, answers: Sequence[str]) -> int | None:
    """Ask a question and wait; returns the place of the answer among `answers`, None if cancelled.

    The buttons say what they do, as Yes and No do not, and have no icons, which standard buttons have on some desktops.
    """
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, question, QMessageBox.StandardButton.NoButton, parent)
    box.setIconPixmap(theme.icon("warning").pixmap(theme.SIGN))
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers]
    cancel = box.addButton(QCoreApplication.translate("Question", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((place for place, button in enumerate(buttons) if button is clicked), None)
