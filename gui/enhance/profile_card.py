"""The profile in use, as a card: which it is, where it comes from, and whether it suits the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.library.library import Library, StoredProfile
from engine.sentences import joined
from gui.language import translated
from gui.photo_choice import AUTO, SUGGEST
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.side_panel import GAP_PX

if TYPE_CHECKING:
    from engine.enhancing.insight import Insight

_NAME_PX = 110   # of a profile on a button
_MARGIN_PX = 12


class ProfileCard(QFrame):
    """The list of profiles, and in words what is known of the one in use; `wanted` carries the user's choice."""

    wanted = Signal(str)   # a profile's name, SUGGEST or AUTO

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._profiles: list[StoredProfile] = []
        self._ready_made: dict[str, bool] = {}   # by name
        self._chosen, self._used, self._better = SUGGEST, "", ""
        self.list = combo_box(
            self.tr("Transport profile"),
            self.tr("What the photo was restored from (Ctrl+P). 'Suggest' finds the profile whose photos each photo is "
                    "most like;\n'Auto' learns from the photo itself"), narrow=True)
        self.says, self.warning = self._words("reason"), self._words("warning")
        self.use_better = QPushButton(self.tr("Use a profile that suits it better"))
        # A profile's name must not cut the whole panel.
        self.use_better.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(GAP_PX)
        for part in (self.list, self.says, self.use_better, self.warning):
            column.addWidget(part)
        self.setFocusProxy(self.list)
        self.list.activated.connect(lambda index: self.wanted.emit(self.list.itemData(index)))
        self.use_better.clicked.connect(lambda: self.wanted.emit(self._better))
        self.forget()

    def _words(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def fill(self, library: Library) -> bool:
        """Fill the list: 'Suggest', the user's own profiles, the ready-made ones, and 'Auto' for none.

        Returns True if there are others than before.
        """
        before, self._profiles = self._profiles, library.profiles()
        self._ready_made = {}
        for stored in self._profiles:
            if stored.info:
                self._ready_made.setdefault(stored.name, stored.ready_made)
        self.list.clear()
        self.list.addItem(self.tr("Suggest"), SUGGEST)
        self.list.insertSeparator(self.list.count())
        for name in self._ready_made:
            self.list.addItem(name, name)
        self.list.insertSeparator(self.list.count())
        self.list.addItem(self.tr("Auto (no calibration)"), AUTO)
        select_value(self.list, self._chosen)
        return self._profiles != before

    def has(self, profile: str) -> bool:
        """True if a profile, SUGGEST or AUTO is on the list."""
        return profile in self._ready_made or profile in (SUGGEST, AUTO)

    def choose(self, profile: str) -> None:
        """Show what is chosen: a profile's name, SUGGEST or AUTO; emits no signal."""
        self._chosen = profile
        select_value(self.list, profile)

    # What is known of it

    def forget(self) -> None:
        """Say that nothing is known of the photo yet."""
        self._used = ""
        self.warning.hide()
        self.use_better.hide()
        self.says.setText(self.tr("The profile that suits each photo is found when it is opened.")
                          if self._chosen == SUGGEST else self.tr("Whether it suits the photo is known soon."))

    def show_used(self, name: str, warning: str) -> None:
        """Show the profile that the photo is enhanced with, and a warning, or ""."""
        self._used = name
        self.says.setText(self._kind())
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))

    def show_insight(self, found: Insight, better: str) -> None:
        """Say whether the profile suits the photo, or a `better` one."""
        self._better = better
        name = self.fontMetrics().elidedText(better, Qt.TextElideMode.ElideMiddle, _NAME_PX)
        self.use_better.setText(self.tr("Use '{name}' instead").format(name=name))
        self.use_better.setToolTip(self.tr("The photo is more like those that '{name}' was learned from").format(
            name=better))
        self.use_better.setVisible(bool(better))
        if found.ratio is None:
            suits = self.tr("Whether it suits this photo is not known.")
        elif found.far:
            suits = self.tr("This photo is unlike those it was learned from.")
        elif better:
            suits = self.tr("This photo is more like those of another profile.")
        elif found.missing is not None and found.missing <= 0:   # and noise may look like any restoration
            suits = self.tr("This photo lacks no fine detail.")
        else:
            suits = self.tr("Suits this photo well.")
        self.says.setText(translated(joined((self._kind(), suits))))

    def _kind(self) -> str:
        if self._chosen == AUTO:
            return self.tr("Learned from this photo alone.")
        words = self.tr("{name}, ready-made.") if self._ready_made.get(self._used, False) else self.tr(
            "{name}, your own.")
        return words.format(name=self._used)
