"""With what the photos of a batch are enhanced, and how they are written."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from engine.batch import Settings
from engine.library import Library
from engine.method import Method
from engine.output import Output
from gui.enhance.alpha_slider import AlphaSlider
from gui.output_form import OutputForm


class SettingsPane(QScrollArea):
    """The batch's settings, or those of the selected photos alone."""

    changed = Signal(object)      # Settings
    own_wanted = Signal(bool)     # the selected photos get settings of their own, or lose them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Settings of the batch"))
        self.setMinimumWidth(380)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settings = Settings("Denoised")
        self.edited = False           # by the user, since settings were shown
        self._build()
        self.profiles.activated.connect(self._tell)
        self.slider.alpha_changed.connect(self._tell)
        self.kept.toggled.connect(self._tell)
        self.form.changed.connect(self._tell)
        self.own.clicked.connect(self.own_wanted)

    def _build(self) -> None:
        tr = self.tr
        self.whose = QLabel(tr("For all photos"))
        self.whose.setObjectName("heading")
        self.own = QCheckBox(tr("Own settings for the selected photos"))
        self.own.setToolTip(tr("Enhance or write the selected photos in another way than the rest"))
        self.own.setEnabled(False)
        self.profiles = QComboBox()
        self.profiles.setAccessibleName(tr("Transport profile"))
        self.profiles.setToolTip(tr("What the photos were restored from"))
        self.slider = AlphaSlider(titled=False)
        self.kept = QRadioButton(tr("Colours kept"))
        self.kept.setToolTip(tr("Only fine detail changes; colours and tones stay as they are (the detail band)"))
        self.paper = QRadioButton(tr("As in the paper"))
        self.paper.setToolTip(tr("Everything is transported, colours and tones as well"))
        self.kept.setChecked(True)
        self.form = OutputForm()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.whose)
        column.addWidget(self.own)
        for title, parts in ((tr("Profile"), (self.profiles,)), (tr("Realism"), (self.slider,)),
                             (tr("Method"), (self.kept, self.paper)), (tr("Output"), (self.form,))):
            column.addSpacing(8)
            heading = QLabel(title)
            heading.setObjectName("heading")
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def list_profiles(self, library: Library) -> None:
        """Fill the list of profiles."""
        with QSignalBlocker(self.profiles):
            self.profiles.clear()
            for name in dict.fromkeys(stored.name for stored in library.profiles() if stored.info):
                self.profiles.addItem(name, name)
            self._choose(self._settings.profile)

    def _choose(self, profile: str) -> None:
        if profile and self.profiles.findData(profile) < 0:
            self.profiles.addItem(self.tr("{name}, not here").format(name=profile), profile)
        self.profiles.setCurrentIndex(max(0, self.profiles.findData(profile)))

    @property
    def settings(self) -> Settings:
        """What is shown."""
        return self._settings

    def show_settings(self, settings: Settings, selected: int, own: bool, example: Path | None) -> None:
        """Show settings: of the whole batch, or, where `own`, of so many selected photos."""
        self._settings = settings
        several = self.tr("For the {n} selected photos").format(n=selected) if selected > 1 else self.tr("For the selected photo")
        self.whose.setText(several if own else self.tr("For all photos"))
        self.own.setEnabled(selected > 0)
        self.own.setChecked(own)
        with QSignalBlocker(self):
            self._choose(settings.profile)
            self.slider.set_alpha(settings.alpha)
            (self.paper if settings.method.detail == "off" else self.kept).setChecked(True)
            self.form.set_output(settings.output)
            self.form.set_example(example or Path("photo.jpg"), settings.alpha, settings.profile)
        self._settings = settings
        self.edited = False

    def _tell(self) -> None:
        detail = self._settings.method.detail
        detail = "off" if not self.kept.isChecked() else "auto" if detail == "off" else detail   # a width of one's own stays
        method: Method = dataclasses.replace(self._settings.method, detail=detail)
        output: Output = self.form.output()
        settings = Settings(str(self.profiles.currentData() or self._settings.profile), self.slider.alpha, method, output)
        if settings != self._settings and not self.signalsBlocked():
            self._settings, self.edited = settings, True
            if not self.form.problem:
                self.changed.emit(settings)
