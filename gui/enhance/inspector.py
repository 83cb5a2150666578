"""The inspector beside the photo: realism, profile, restorer, and what is known of the photo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from engine.library.library import Library
from gui.enhance.look import Look
from gui.enhance.masks.pane import MaskPane
from gui.enhance.profile_card import ProfileCard
from gui.enhance.realism_pane import RealismPane
from gui.language import filled, translated
from gui.preferences import Preferences
from gui.widgets.detail_choice import DetailChoice
from gui.widgets.original_slider import OriginalSlider
from gui.widgets.restorer_choice import RestorerChoice
from gui.widgets.side_panel import GAP_PX, Folded, SidePanel, heading

if TYPE_CHECKING:
    from engine.enhancing.insight import Insight
    from gui.enhance.requests import Chosen

_LEAST_PX = 240


class Inspector(SidePanel):
    """Shows a look and the photo's facts; `wanted` carries the user's wishes."""

    wanted = Signal(str, str, object)   # a field of the look, what undo calls it, and its new value

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", _LEAST_PX, parent)
        self.setAccessibleName(self.tr("Inspector"))
        self._best_alpha: float | None = None   # on the curve of the profile in use
        self._facts: dict[str, str] = {}        # by title
        self.realism, self.profile, self.original = RealismPane(), ProfileCard(), OriginalSlider()
        self.restorer, self.method = RestorerChoice(preferences), DetailChoice()
        self.slider, self.masks = self.realism.slider, MaskPane()
        self._build()
        tr = self.tr
        for signal, part, what in ((self.slider.alpha_changed, "alpha", tr("realism")),
                                   (self.realism.alpha_wanted, "alpha", tr("suggested realism")),
                                   (self.profile.wanted, "profile", tr("profile")),
                                   (self.method.changed, "detail", tr("method")),
                                   (self.restorer.changed, "restorer", tr("restorer")),
                                   (self.original.share_changed, "original_share", tr("detail of the original"))):
            signal.connect(partial(self.wanted.emit, part, what))

    def _build(self) -> None:
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(12)
        self.facts.setVerticalSpacing(4)
        self.original_words = heading(self.tr("Detail of the original"))
        self.original_words.setBuddy(self.original)
        inside = QVBoxLayout()
        inside.setSpacing(GAP_PX)
        for part in (self.method, self.slider.extended):
            inside.addWidget(part)
        inside.addLayout(self.facts)
        self.details = Folded(self.tr("Details"), inside)
        self.add_section("", self.realism)
        self.add_section(self.tr("More here, less there"), self.masks)
        self.add_section("", self.original_words, self.original)
        self.add_section(self.tr("Profile"), self.profile)
        self.restoring = self.add_section(self.tr("Restore first"), self.restorer)
        self.add_section("", self.details)
        self.forget()

    # What is shown

    def list_profiles(self, library: Library) -> bool:
        """Fill the list of profiles; returns True if there are others than before."""
        return self.profile.fill(library)

    def has(self, profile: str) -> bool:
        """True if a profile is in the list."""
        return self.profile.has(profile)

    def show_look(self, look: Look) -> None:
        """Show the alpha, restorer, profile, method and share of the original's detail in use."""
        self.slider.set_alpha(look.alpha)
        self.profile.choose(look.profile)
        self.method.set_detail(look.detail)
        self.restorer.set_word(look.restorer)
        self.original.set_share(look.original_share)
        for part in (self.original_words, self.original):
            part.setVisible(bool(look.restorer))

    def forget(self) -> None:
        """Clear the facts: nothing is known of the photo yet."""
        self.realism.forget()
        self.profile.forget()
        self._show_facts({})

    def show_profile(self, chosen: Chosen, notices: Sequence[str]) -> None:
        """Show the facts of the profile in use for the photo, and what is to be said of it, with the job's notices."""
        info = chosen.info
        apart = "" if not chosen.mismatch else self.tr(
            "Its texture is finer than that of the profile's photos; it may come out too soft."
            ) if chosen.scale_px < info.scale_px else self.tr(
            "Its texture is coarser than that of the profile's photos; it may come out too sharp.")
        warning = "\n".join(one for one in (translated(chosen.said), apart, *notices) if one)
        self._best_alpha = info.best_alpha
        self.original.set_usual(info.original_share)
        self.profile.show_used(info.name, warning)
        self._show_facts({
            self.tr("Photo looks like"): self.tr("{px:.0f} px").format(px=chosen.scale_px),
            self.tr("Profile is for"): self.tr("{px:.0f} px").format(px=info.scale_px),
            self.tr("Learned from"): self.tr("{n} restored, {m} natural").format(
                n=info.restored_photos, m=info.natural_photos),
            self.tr("Patches"): self.tr("{p} × {p} latents, {c} channels").format(p=info.patch, c=info.channels),
            self.tr("Autoencoder"): translated(info.autoencoder_name),
            self.tr("Computed in"): translated(chosen.computed_in)})

    def show_insight(self, found: Insight, better: str) -> None:
        """Show if the profile suits the photo, or a `better` one, how much detail it lacks, and a suggested realism."""
        self.realism.show_insight(found, self._best_alpha)
        self.profile.show_insight(found, better)
        facts = dict(self._facts)
        if found.missing is not None:
            facts[self.tr("Fine detail")] = filled(
                self.tr("{n:.0%} of what coarser detail foretells"), n=2 ** (-found.missing / 2))
        if found.ratio is not None:
            facts[self.tr("Unlikeness")] = filled(
                self.tr("{n:.1f} times that among the profile's photos"), n=found.ratio)
        self._show_facts(facts)

    def _show_facts(self, facts: dict[str, str]) -> None:
        self._facts = facts
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for title, value in facts.items():
            words = QLabel(value)
            words.setWordWrap(True)
            self.facts.addRow(title, words)
