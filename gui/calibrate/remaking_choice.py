"""Choice of the source of a set's restored photos: restored elsewhere, or made from its natural ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.calibrate import asking
from gui.preferences import Preferences
from gui.widgets.combo_box import combo_box
from gui.widgets.restorer_choice import UNTOUCHED, RestorerChoice

_OTHER = "other"
_USUAL = {"lanczos:2": "bicubic:2", "lanczos:4": "bicubic:4", UNTOUCHED: "jpeg:10"}   # degradations by restorer
_STRENGTH = "noise:25"   # the degradation for all others: most of them remove noise


class RemakingChoice(QWidget):
    """A restorer, and the degradation that it repairs; without a restorer the photos are restored already."""

    changed = Signal(str, str)   # restorer, degradation, as the user wants them

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self.restorer = RestorerChoice(preferences, many=True, untouched=True)
        self.setFocusProxy(self.restorer.list)
        self._restorer = self._words = ""
        self.degradation = combo_box(
            tr("Repairs"), tr("How the natural photos are degraded before the restorer repairs them"), (
                ("noise:15", tr("Noise of 15")), ("noise:25", tr("Noise of 25")), ("noise:50", tr("Noise of 50")),
                ("jpeg:10", tr("JPEG, quality 10")), ("jpeg:30", tr("JPEG, quality 30")),
                ("bicubic:2", tr("Half the size")), ("bicubic:3", tr("A third of the size")),
                ("bicubic:4", tr("A quarter of the size")),
                ("bicubic:4+noise:10", tr("A quarter, and noise")), ("bicubic:4+jpeg:50", tr("A quarter, and JPEG")),
                ("blur:2", tr("Blur of 2 px")), (_OTHER, tr("Other…"))))
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
        """Show the restorer and the degradation in use; emits no signal."""
        self.restorer.set_word(restorer)
        self._restorer, self._words = restorer, degradation
        with QSignalBlocker(self.degradation):
            if degradation and self.degradation.findData(degradation) < 0:
                self.degradation.insertItem(self.degradation.count() - 1, degradation, degradation)
            self.degradation.setCurrentIndex(self.degradation.findData(degradation))
        for widget in (self._label, self.degradation):
            widget.setVisible(bool(restorer))

    def _restorer_chosen(self, word: str) -> None:
        """Keep the degradation that the user chose; one that only went with the restorer before goes with it."""
        chosen = self._words and self._words != _USUAL.get(self._restorer, _STRENGTH)
        self.changed.emit(word, (self._words if chosen else _USUAL.get(word, _STRENGTH)) if word else "")

    def _chosen(self) -> None:
        words = str(self.degradation.currentData())
        if words == _OTHER:
            words = asking.ask_degradation(self, self._words)
        if words and words != self._words:
            self.changed.emit(self.restorer.word, words)
        else:
            self.show_choice(self.restorer.word, self._words)
