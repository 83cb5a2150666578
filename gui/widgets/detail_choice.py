"""Choice of the detail band: automatic, off, or a width."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from gui.widgets.side_panel import GAP_PX

Detail = Literal["auto", "off"] | float


class DetailChoice(QWidget):
    """Choice between colours kept (the detail band) and everything transported, as in the paper."""

    changed = Signal(object)   # the detail that the user chose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: Detail = "auto"
        self.kept = QRadioButton(self.tr("Colours kept"))
        self.kept.setToolTip(self.tr("Only fine detail changes; colours and tones stay as they are (the detail band)"))
        self.kept.setChecked(True)
        self.paper = QRadioButton(self.tr("As in the paper"))
        self.paper.setToolTip(self.tr("Everything is transported, colours and tones as well"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.kept)
        column.addWidget(self.paper)
        self.kept.toggled.connect(self._choose)

    @property
    def detail(self) -> Detail:
        """The detail: `auto`: colours kept; `off`: the paper's form; or a sigma in px, which keeps colours too."""
        return self._detail

    def set_detail(self, detail: Detail) -> None:
        """Show the detail in use; emits no signal."""
        self._detail = detail
        (self.paper if detail == "off" else self.kept).setChecked(True)

    def _choose(self, kept: bool) -> None:
        if kept != (self._detail != "off"):   # by the user, and not by `set_detail`
            self._detail = "auto" if kept else "off"
            self.changed.emit(self._detail)
