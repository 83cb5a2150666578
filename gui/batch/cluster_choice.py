"""Where the batch is done: here, on all devices of this machine, or on a cluster that this machine is part of."""

from __future__ import annotations

import importlib.util

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.batch.requests import ALL_DEVICES, HERE
from gui.preferences import Preferences
from gui.widgets.combo_box import combo_box, select_value

PREFERENCE = "cluster"


class ClusterChoice(QWidget):
    """A list of places, into which an address can be typed; it is kept in the preferences."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.box = combo_box(self.tr("Where the batch is done"), self.tr(
            "On a cluster of Ray: type the address of one that this machine is part of, as HOST:PORT"), narrow=True)
        self.box.setEditable(True)
        self.setFocusProxy(self.box)
        self.box.addItem(self.tr("In this program"), HERE)
        self.box.addItem(self.tr("On all devices of this machine"), ALL_DEVICES)
        if word := str(preferences.get(PREFERENCE, HERE)):
            if self.box.findData(word) < 0:
                self.box.addItem(word, word)
            select_value(self.box, word)
        self.box.activated.connect(self._keep)
        if edit := self.box.lineEdit():
            edit.editingFinished.connect(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    @staticmethod
    def is_possible() -> bool:
        """True if Ray is installed, without which there is nothing to choose."""
        return importlib.util.find_spec("ray") is not None

    @property
    def word(self) -> str:
        """HERE, ALL_DEVICES or an address."""
        text = self.box.currentText().strip()
        known = self.box.findText(text)
        return str(self.box.itemData(known) or HERE) if known >= 0 else text

    def _keep(self) -> None:
        if self.word != self._preferences.get(PREFERENCE, HERE):
            self._preferences.set(PREFERENCE, self.word)
            self.changed.emit()
