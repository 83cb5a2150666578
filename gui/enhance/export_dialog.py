"""The dialog for exporting one photo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.photos.output import Output
from gui import theme
from gui.enhance.print_pane import PrintPane
from gui.enhance.result import Result
from gui.preferences import Preferences
from gui.widgets.output_form import OutputForm

_GAP_PX = 24


class ExportDialog(QDialog):
    """Asks for the output of one photo, `chosen` carries it; and for its print size, which the preferences keep."""

    chosen = Signal(object)   # Output

    def __init__(self, output: Output, result: Result, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the enhanced photo"))
        self.form = OutputForm()
        self.form.set_output(output)
        self.form.set_example(result.path, result.alpha, result.done.profile.name)
        self.print = PrintPane(preferences, result)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        export = QPushButton(self.tr("Export"))
        export.setObjectName("primary")
        buttons.addButton(export, QDialogButtonBox.ButtonRole.AcceptRole)
        sides = QHBoxLayout()
        sides.setSpacing(_GAP_PX)
        sides.addWidget(self.print)
        sides.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        column.setSpacing(16)
        column.addLayout(sides)
        column.addWidget(buttons)
        export.setDefault(True)   # not before it is in the dialog, which would take another button for it
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.changed.connect(lambda: export.setEnabled(not self.form.problem))
        self.accepted.connect(self._tell)
        self.form.format.setFocus()
        theme.finish(self)

    def _tell(self) -> None:
        self.print.keep()
        self.chosen.emit(self.form.output())
