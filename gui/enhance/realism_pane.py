"""Realism: the slider and its number, what is recommended for the photo, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.enhancing.method import DEFAULT_ALPHA
from gui.language import filled
from gui.widgets.alpha_slider import AlphaSlider
from gui.widgets.side_panel import GAP_PX

if TYPE_CHECKING:
    from engine.enhancing.insight import Insight

_SAME_ALPHA = 0.005   # half a percent of realism, which is shown in whole ones


class RealismPane(QWidget):
    """The slider, a sentence on the value that is marked on it, and a button that takes that value."""

    alpha_wanted = Signal(float)   # the recommended one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = AlphaSlider(headed=True)
        self.why = QLabel()
        self.why.setObjectName("reason")
        self.why.setWordWrap(True)
        self.use = QPushButton(self.tr("Use the recommended realism"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.slider)
        row = QHBoxLayout()
        row.setSpacing(GAP_PX)
        row.addWidget(self.why, 1)
        row.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._recommended: float | None = None
        self.slider.alpha_changed.connect(self._offer)
        self.use.clicked.connect(self._take)
        self.forget()

    def forget(self) -> None:
        """Recommend nothing: nothing is known of the photo yet."""
        self._recommended = None
        self.slider.set_recommended(None)
        self.why.setText(self.tr("How much of the natural texture is given back."))
        self._offer()

    def show_insight(self, found: Insight, best_alpha: float | None) -> None:
        """Mark what is recommended for a photo and say why; `best_alpha`: the best on the profile's curve, or None."""
        self._recommended = found.suggested_alpha
        self.slider.set_recommended(found.suggested_alpha)
        usual = DEFAULT_ALPHA if best_alpha is None else best_alpha
        if found.suggested_alpha <= usual + _SAME_ALPHA:
            why = (self.tr("{n:.0%} is recommended: the most that kept this profile's photos faithful.")
                   if found.from_curve else self.tr("{n:.0%} is recommended: it suits most photos."))
        elif found.far:
            why = self.tr("{n:.0%} is recommended, less than usual, as this photo is unlike those of the profile.")
        else:
            why = self.tr("{n:.0%} is recommended, less than usual, as this photo lacks little fine detail.")
        self.why.setText(filled(why, n=1 - found.suggested_alpha))
        self._offer()

    def _offer(self) -> None:
        """Offer what is recommended, where it is not in use; the room for the button is kept."""
        wanted = self._recommended
        offered = wanted is not None and abs(self.slider.alpha - wanted) >= _SAME_ALPHA
        kept = self.use.sizePolicy()
        kept.setRetainSizeWhenHidden(wanted is not None)   # the panel must not jump under the hand on the slider
        self.use.setSizePolicy(kept)
        self.use.setVisible(offered)
        if wanted is not None:
            self.use.setText(filled(self.tr("Use {n:.0%}"), n=1 - wanted))

    def _take(self) -> None:
        if self._recommended is not None:
            self.alpha_wanted.emit(self._recommended)
