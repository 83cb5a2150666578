"""The choice of a folder with the photos as they were before restoration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.side_panel import GAP_PX


class OriginalsChoice(QWidget):
    """Says where the originals of restored photos are: in a folder, by the same names, or not at hand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self._folder = ""
        words = QLabel(tr("Or&iginals"))
        self.place = combo_box(tr("Originals"), tr(
            "The photos before restoration, by the same names: a part of what restoration took away\n"
            "can be given back from them"), (
            (False, tr("Not at hand")), (True, tr("In a folder…"))), narrow=True)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder of the originals"))
        self._shown = QLabel()
        self._shown.setObjectName("quiet")
        self._shown.setWordWrap(True)
        words.setBuddy(self.place)
        row = QHBoxLayout()
        row.addWidget(words)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addLayout(row)
        column.addWidget(self._shown)
        self.place.activated.connect(self._place_chosen)
        self.choose.clicked.connect(self._ask)
        self.set_folder("")

    @property
    def folder(self) -> str:
        """The folder's path; empty if the originals are not at hand."""
        return self._folder if self.place.currentData() else ""

    def set_folder(self, folder: str) -> None:
        """Show a folder, or with an empty path that there is none; emits no signal."""
        self._folder = folder or self._folder
        select_value(self.place, bool(folder))
        self._show_folder()

    def _place_chosen(self) -> None:
        if self.place.currentData() and not self._folder:
            self._ask()
        else:
            self._told()

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of the originals"), self._folder)
        self._folder = chosen or self._folder
        select_value(self.place, bool(self._folder))
        self._told()

    def _told(self) -> None:
        self._show_folder()
        self.changed.emit()

    def _show_folder(self) -> None:
        self._shown.setText(self.folder)
        self._shown.setVisible(bool(self.folder))
        self.choose.setVisible(bool(self.place.currentData()))
