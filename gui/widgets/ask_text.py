"""A dialog that asks for a line of text."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget

_WIDTH_PX = 460   # a name is longer than Qt thinks


def ask_text(parent: QWidget, title: str, label: str, text: str) -> str | None:
    """Ask for a line of text, which is `text` at first; None if cancelled."""
    dialog = QInputDialog(parent)
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.resize(max(_WIDTH_PX, dialog.sizeHint().width()), dialog.sizeHint().height())
    return dialog.textValue() if dialog.exec() else None
