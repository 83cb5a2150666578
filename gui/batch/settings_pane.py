"""The settings of a batch: restorer, profile, realism, method and output."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from engine.batches.batch import Settings
from engine.enhancing.method import Method
from engine.library.library import Library
from engine.photos.output import Output
from gui.batch.cluster_choice import ClusterChoice
from gui.preferences import Preferences
from gui.widgets.alpha_slider import AlphaSlider
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.detail_choice import DetailChoice
from gui.widgets.original_slider import OriginalSlider
from gui.widgets.originals_choice import OriginalsChoice
from gui.widgets.output_form import OutputForm
from gui.widgets.restorer_choice import RestorerChoice
from gui.widgets.side_panel import SidePanel, heading

_LEAST_PX = 320


class SettingsPane(SidePanel):
    """Panel with the settings of the whole batch, or with those of the selected photos alone."""

    changed = Signal(object)      # Settings
    own_wanted = Signal(bool)     # the selected photos get settings of their own, or lose them

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", _LEAST_PX, parent)
        self.setAccessibleName(self.tr("Settings of the batch"))
        self._settings = Settings("Denoised")
        self._shares: dict[str, float] = {}   # of the original's detail, that profiles know to pay, by name
        self.edited = False           # True: the user has changed the settings that were shown
        self.restorer, self.originals = RestorerChoice(preferences, many=True), OriginalsChoice()
        self.cluster = ClusterChoice(preferences)
        self.original, self.method = OriginalSlider(), DetailChoice()
        self._build()
        for signal in (self.restorer.changed, self.originals.changed, self.original.share_changed,
                       self.profiles.activated, self.slider.alpha_changed, self.method.changed, self.form.changed):
            signal.connect(self._tell)
        self.own.clicked.connect(self.own_wanted)

    def _build(self) -> None:
        tr = self.tr
        self.whose = heading(tr("For all photos"))
        self.own = QCheckBox(tr("Own settings for the selected photos"))
        self.own.setToolTip(tr("Enhance or write the selected photos in another way than the rest"))
        self.own.setEnabled(False)
        self.profiles = combo_box(tr("Transport profile"), tr("What the photos were restored from"))
        self.slider = AlphaSlider()
        self.form = OutputForm()
        self.add_section("", self.whose, self.own)
        self.original_words = QLabel(tr("Detail of the original"))
        self.add_section(tr("Restore first"), self.restorer, self.originals, self.original_words, self.original)
        self.add_section(tr("Profile"), self.profiles)
        self.add_section(tr("Realism"), self.slider)
        self.add_section(tr("Method"), self.method)
        self.add_section(tr("Output"), self.form)
        if self.cluster.is_possible():
            self.add_section(tr("Where"), self.cluster)

    def list_profiles(self, library: Library) -> None:
        """Fill the list of profiles from the library."""
        self._shares = {stored.name: stored.info.original_share for stored in library.profiles() if stored.info}
        with QSignalBlocker(self.profiles):
            self.profiles.clear()
            for name in self._shares:
                self.profiles.addItem(name, name)
            self._choose(self._settings.profile)

    def _choose(self, profile: str) -> None:
        if profile and self.profiles.findData(profile) < 0:
            self.profiles.addItem(self.tr("{name}, not here").format(name=profile), profile)
        select_value(self.profiles, profile)

    def choose_profile(self, name: str) -> None:
        """Choose a profile as if the user did."""
        self._choose(name)
        self._tell()

    @property
    def settings(self) -> Settings:
        """The settings that are shown."""
        return self._settings

    def show_settings(self, settings: Settings, selected: int, own: bool, example: Path | None) -> None:
        """Show the settings of the whole batch, or, if `own`, of the selected photos; emits no signal.

        `selected` is their number; `example` is the photo whose output name is shown.
        """
        self._settings = settings
        some = (self.tr("For the {n} selected photos").format(n=selected) if selected > 1
                else self.tr("For the selected photo"))
        self.whose.setText(some if own else self.tr("For all photos"))
        self.own.setEnabled(selected > 0)
        self.own.setChecked(own)
        with QSignalBlocker(self):
            self._choose(settings.profile)
            self.slider.set_alpha(settings.usual_alpha)
            self.restorer.set_word(settings.restorer)
            self._show_original(settings)
            self.method.set_detail(settings.method.detail)
            self.form.set_output(settings.output)
            self.form.set_example(example or Path("photo.jpg"), settings.usual_alpha, settings.profile)
        self.edited = False

    def _show_original(self, settings: Settings) -> None:
        """Show the share of the original's detail, where the batch knows originals, and what the profile says of it."""
        self.original.set_usual(self._shares.get(settings.profile, 0.0))
        self.original.set_share(settings.original_share)
        self.originals.set_folder(settings.originals)
        self.originals.setVisible(not settings.restorer)   # else the photos themselves are the originals
        for part in (self.original_words, self.original):
            part.setVisible(bool(settings.restorer or settings.originals))

    def _tell(self) -> None:
        method: Method = dataclasses.replace(self._settings.method, detail=self.method.detail)
        output: Output = self.form.output()
        # One slider cannot show an alpha for each photo: as long as it is not moved, that stays.
        alpha = self._settings.alpha if self.slider.alpha == self._settings.usual_alpha else self.slider.alpha
        settings = dataclasses.replace(
            self._settings, profile=str(self.profiles.currentData() or self._settings.profile), alpha=alpha,
            method=method, output=output, restorer=self.restorer.word,
            originals="" if self.restorer.word else self.originals.folder, original_share=self.original.share)
        self._show_original(settings)
        if settings != self._settings and not self.signalsBlocked():
            self._settings, self.edited = settings, True
            if not self.form.problem:
                self.changed.emit(settings)
