"""The inspector beside the photo: restorer, profile, method, and what is known of the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy, QWidget

from engine.library.library import Library
from gui.enhance.look import Look
from gui.preferences import Preferences
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.detail_choice import DetailChoice
from gui.widgets.original_slider import OriginalSlider
from gui.widgets.restorer_choice import RestorerChoice
from gui.widgets.side_panel import Folded, SidePanel

if TYPE_CHECKING:
    from engine.enhancing.insight import Insight
    from engine.library.profile import ProfileInfo

AUTO = "auto"
_LEAST_PX = 220
_NAME_PX = 110   # of a profile on a button
_SAME_ALPHA = 0.005   # half a percent of realism, which is shown in whole ones


class Inspector(SidePanel):
    """Shows a look and the photo's facts; its signals and those of its choices carry the user's wishes."""

    profile_wanted = Signal(str)
    alpha_wanted = Signal(float)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", _LEAST_PX, parent)
        self.setAccessibleName(self.tr("Inspector"))
        self._suggested: float | None = None
        self._alpha = 1.0
        self._better = ""
        self.restorer, self.original, self.method = RestorerChoice(preferences), OriginalSlider(), DetailChoice()
        self._build()
        self.profiles.activated.connect(lambda index: self.profile_wanted.emit(self.profiles.itemData(index)))
        self.use_suggestion.clicked.connect(self._use)
        self.use_better.clicked.connect(lambda: self.profile_wanted.emit(self._better))

    def _build(self) -> None:
        self.profiles = combo_box(
            self.tr("Transport profile"),
            self.tr("What the photo was restored from; 'Auto' learns from the photo itself (Ctrl+P)"), narrow=True)
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(12)
        self.facts.setVerticalSpacing(4)
        self.warning = self._words("warning")
        self.reason = self._words("reason")
        self.use_suggestion = QPushButton(self.tr("Use the suggested realism"))
        self.use_better = QPushButton(self.tr("Use a profile that suits it better"))
        for button in (self.use_suggestion, self.use_better):   # a profile's name must not cut the whole panel
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.original_words = QLabel(self.tr("Detail of the original"))
        self.add_section(self.tr("Restore first"), self.restorer, self.original_words, self.original)
        self.add_section(self.tr("Profile"), self.profiles, self.warning)
        self.add_section(self.tr("Method"), self.method)
        self.add_section(self.tr("This photo"), self.reason, self.use_better, self.use_suggestion)
        self.details = Folded(self.tr("Details"), self.facts)
        self.add_section("", self.details)
        self.forget()

    def _words(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    # What is shown

    def list_profiles(self, library: Library) -> None:
        """Fill the list: the user's own profiles, the ready-made ones, and 'Auto' for none."""
        wanted = self.profiles.currentData()
        self.profiles.clear()
        for name in dict.fromkeys(stored.name for stored in library.profiles() if stored.info):
            self.profiles.addItem(name, name)
        self.profiles.insertSeparator(self.profiles.count())
        self.profiles.addItem(self.tr("Auto (no calibration)"), AUTO)
        select_value(self.profiles, wanted)

    def has(self, profile: str) -> bool:
        """True if a profile is in the list."""
        return self.profiles.findData(profile) >= 0

    def show_look(self, look: Look) -> None:
        """Show the restorer, profile, method and share of the original's detail in use."""
        self.profiles.setCurrentIndex(self.profiles.findData(look.profile))
        self.method.set_detail(look.detail)
        self.restorer.set_word(look.restorer)
        self.original.set_share(look.original_share)
        for part in (self.original_words, self.original):
            part.setVisible(bool(look.restorer))
        self._alpha = look.alpha
        self._show_suggestion()

    def forget(self) -> None:
        """Clear the facts: nothing is known of the photo yet."""
        self.warning.hide()
        self.use_suggestion.hide()
        self.use_better.hide()
        self.reason.setText(self.tr("Known when the photo is enhanced."))
        self._facts([])

    def show_profile(self, info: ProfileInfo, warning: str) -> None:
        """Show the facts of the profile in use for the photo, and a warning, or ""."""
        self.original.set_usual(info.original_share)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._facts([
            (self.tr("Patches"), self.tr("{p} × {p} latents, {c} channels").format(p=info.patch, c=info.channels)),
            (self.tr("Learned from"), self.tr("{n} restored, {m} natural").format(
                n=info.restored_photos, m=info.natural_photos)),
            (self.tr("Pixel scale"), self.tr("{px:.0f} px").format(px=info.scale_px)),
            (self.tr("Autoencoder"), info.autoencoder_name)])

    def show_notice(self, sentence: str) -> None:
        """Add a notice about the running job, below the warning about the profile."""
        self.warning.setText("\n".join(one for one in (self.warning.text(), sentence) if one))
        self.warning.show()

    def show_insight(self, found: Insight, better: str) -> None:
        """Show if the profile suits the photo, or a `better` one, how much detail it lacks, and a suggested realism."""
        self._better = better
        name = self.fontMetrics().elidedText(better, Qt.TextElideMode.ElideMiddle, _NAME_PX)
        self.use_better.setText(self.tr("Use '{name}' instead").format(name=name))
        self.use_better.setToolTip(self.tr("The photo is more like those that '{name}' was learned from").format(
            name=better))
        self.use_better.setVisible(bool(better))
        if found.ratio is None:
            suits = self.tr("Whether the profile suits this photo is not known, as it does not say how far its own "
                            "photos lie from one another.")
        elif found.far:
            suits = self.tr("It is unlike the photos that the profile was learned from, {ratio:.0f} times as far from "
                            "them as they are from one another: another profile may suit better.").format(
                                ratio=found.ratio)
        elif found.missing is not None and found.missing <= 0:   # and noise may look like any restoration
            suits = ""
        else:
            suits = self.tr("It is like the photos that the profile was learned from.")
        if found.missing is not None:
            has = self.tr("It has {percent:.0f} % of the fine detail that its coarser detail foretells.")
            suits += " " + has.format(percent=100 * 2 ** (-found.missing / 2))
        self.reason.setText(suits.strip())
        self._suggested = found.suggested_alpha
        self.use_suggestion.show()
        self._show_suggestion()
        why = (self.tr("The most real within half a decibel of the restored photos, when the profile's curve was "
                       "measured")
               if found.from_curve else self.tr(
                   "What suits most photos; it is known better once the profile's curve is measured, on the Calibrate "
                   "page"))
        if found.far:
            why += "\n" + self.tr("Less, as this photo is unlike those")
        self.use_suggestion.setToolTip(why)

    def _show_suggestion(self) -> None:
        """Offer the suggested realism, or say that it is in use."""
        if self._suggested is None:
            return
        used = abs(self._alpha - self._suggested) < _SAME_ALPHA
        words = self.tr("Realism {percent:.0f} % suits it") if used else self.tr("Use realism {percent:.0f} %")
        self.use_suggestion.setText(words.format(percent=100 * (1 - self._suggested)))
        self.use_suggestion.setEnabled(not used)

    def _use(self) -> None:
        if self._suggested is not None:
            self.alpha_wanted.emit(self._suggested)

    def _facts(self, rows: list[tuple[str, str]]) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for title, value in rows:
            words = QLabel(value)
            words.setWordWrap(True)
            self.facts.addRow(title, words)
