"""The dialog for exporting one photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from engine.photos.output import Output
from gui import theme
from gui.widgets.output_form import OutputForm


class ExportDialog(QDialog):
    """Asks for the output of one photo; `chosen` carries it."""

    chosen = Signal(object)   # Output

    def __init__(self, output: Output, path: Path, alpha: float, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the enhanced photo"))
        self.form = OutputForm()
        self.form.set_output(output)
        self.form.set_example(path, alpha, profile)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        export = QPushButton(self.tr("Export"))
        export.setObjectName("primary")
        buttons.addButton(export, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addWidget(buttons)
        export.setDefault(True)   # not before it is in the dialog, which would take another button for it
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.changed.connect(lambda: export.setEnabled(not self.form.problem))
        self.accepted.connect(lambda: self.chosen.emit(self.form.output()))
        theme.finish(self)
