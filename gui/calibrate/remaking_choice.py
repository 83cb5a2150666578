"""How the restored photos of a set come about: restored elsewhere, or made of its natural ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.calibrate import asking
from gui.preferences import Preferences
from gui.widgets.restorer_choice import UNTOUCHED, RestorerChoice

_OTHER = "other"
_USUAL = {"lanczos:2": "bicubic:2", "lanczos:4": "bicubic:4", UNTOUCHED: "jpeg:10"}
_STRENGTH = "noise:25"   # what most restorers are for


class RemakingChoice(QWidget):
    """A restorer, and what it is to repair; without a restorer the photos are restored already."""

    changed = Signal(str, str)   # restorer, degradation, as the user wants them

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self.restorer = RestorerChoice(preferences, many=True)
        self.degradation = QComboBox()
        self.degradation.setAccessibleName(tr("Repairs"))
        self.degradation.setToolTip(tr("How the natural photos are degraded before the restorer repairs them"))
        self._words = ""
        for title, words in (
                (tr("Noise of 15"), "noise:15"), (tr("Noise of 25"), "noise:25"), (tr("Noise of 50"), "noise:50"),
                (tr("JPEG, quality 10"), "jpeg:10"), (tr("JPEG, quality 30"), "jpeg:30"),
                (tr("Half the size"), "bicubic:2"), (tr("A third of the size"), "bicubic:3"),
                (tr("A quarter of the size"), "bicubic:4"),
                (tr("A quarter, and noise"), "bicubic:4+noise:10"), (tr("A quarter, and JPEG"), "bicubic:4+jpeg:50"),
                (tr("Blur of 2 px"), "blur:2"), (tr("Other…"), _OTHER)):
            self.degradation.addItem(title, words)
        self._label = QLabel(tr("&Repairs"))
        self._label.setBuddy(self.degradation)
        form = QFormLayout()
        form.addRow(self._label, self.degradation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.restorer)
        column.addLayout(form)
        self.restorer.changed.connect(self._restorer_chosen)
        self.degradation.activated.connect(self._chosen)
        self.show_choice("", "")

    def show_choice(self, restorer: str, degradation: str) -> None:
        """Show what is in use; says nothing."""
        self.restorer.set_word(restorer)
        self._words = degradation
        with QSignalBlocker(self.degradation):
            if degradation and self.degradation.findData(degradation) < 0:
                self.degradation.insertItem(self.degradation.count() - 1, degradation, degradation)
            self.degradation.setCurrentIndex(self.degradation.findData(degradation))
        for widget in (self._label, self.degradation):
            widget.setVisible(bool(restorer))

    def _restorer_chosen(self, word: str) -> None:
        self.changed.emit(word, (self._words or _USUAL.get(word, _STRENGTH)) if word else "")

    def _chosen(self) -> None:
        words = str(self.degradation.currentData())
        if words == _OTHER:
            words = asking.ask_degradation(self, self._words)
        if words and words != self._words:
            self.changed.emit(self.restorer.word, words)
        else:
            self.show_choice(self.restorer.word, self._words)
