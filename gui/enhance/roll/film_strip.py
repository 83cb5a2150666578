"""The film strip and what its photos are going through: connects the strip with the roll, the work and the exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from gui.enhance.roll.strip import Strip
from gui.enhance.roll.strip_model import State, StripModel
from gui.widgets.command import command

if TYPE_CHECKING:
    from gui.enhance.enhancing import Enhancing
    from gui.enhance.look import Looks
    from gui.enhance.open_photo import OpenPhoto
    from gui.enhance.roll.keeping import Keeping
    from gui.enhance.roll.roll import Roll
    from gui.page import Page

SHOWN = "strip"   # preference: True while the strip is not folded


class FilmStrip(QObject):
    """Shows the photos that were brought together, with the state of each; hidden for one photo."""

    wanted = Signal(object)   # Path: open this one
    turned = Signal()         # other photos are there, or another one is open

    def __init__(self, page: Page, view: Strip, roll: Roll, work: Enhancing, looks: Looks, keeping: Keeping) -> None:
        super().__init__(page)
        self.view, self._work, self._looks, self._keeping = view, work, looks, keeping
        self._preferences = page.shell.preferences
        self.model = StripModel(page.shell.thumbnails, self)
        view.hold(self.model)
        self.fold: QAction = command(page, self.tr("Film strip"), self._fold, "T", "strip", checkable=True,
                                     enabled=False)
        self.fold.setChecked(self._preferences.get(SHOWN, True))
        self._exported: set[Path] = set()   # as they are now
        self.open: Path | None = None   # the photo that is open, or is being opened
        view.wanted.connect(self.wanted)
        roll.brought.connect(self._show)
        roll.turned.connect(self._turn_to)
        looks.owned.connect(self._owned)
        work.progressed.connect(self._progressed)
        work.finished.connect(self._finished)
        work.ended.connect(self._rest)
        work.kept.connect(self._refused)

    def chosen(self) -> list[Path]:
        """The photos that are chosen: those of the strip, or the open one."""
        chosen = [] if self.view.isHidden() else self.view.chosen()   # what is folded away is out of mind
        return chosen or ([self.open] if self.open else [])

    def exported(self, path: Path) -> None:
        """Show that a photo was exported as it is now."""
        self._exported.add(path)
        self.model.set_state(path, State.EXPORTED)

    def _show(self, photos: list[Path]) -> None:
        self.model.show(photos)
        self._keeping.look_up(photos)
        for path in filter(self._looks.has_own, photos):
            self.model.set_own(path, True)
        self.fold.setEnabled(len(photos) > 1)
        self._fold()
        self.turned.emit()

    def _fold(self) -> None:
        self._preferences.set(SHOWN, self.fold.isChecked())
        self.view.setVisible(self.fold.isChecked() and self.fold.isEnabled())

    def _turn_to(self, path: Path) -> None:
        self._rest()
        self.open = path
        row = self.model.row_of(path)
        if row is not None:
            self.view.go_to(row)
        self.turned.emit()

    def _progressed(self, share: float | None, _: str) -> None:
        if share is not None and self._work.photo is not None:
            self.model.set_state(self._work.photo.path, State.WORKING)
            self.model.set_share(self._work.photo.path, share)

    def _finished(self, photo: OpenPhoto) -> None:
        self.model.set_state(photo.path, State.EXPORTED if photo.path in self._exported else State.ENHANCED)

    def _owned(self, path: Path) -> None:
        self.model.set_own(path, True)
        self._exported.discard(path)
        if self.model.state(path) is State.EXPORTED:   # as it was before
            self.model.set_state(path, State.ENHANCED)

    def _rest(self) -> None:
        """Work on the open photo has ended: if it ended early, nothing came of it."""
        if self.open is not None and self.model.state(self.open) is State.WORKING:
            self.model.set_state(self.open, State.EXPORTED if self.open in self._exported else State.NEW)

    def _refused(self, _: OpenPhoto | None) -> None:
        if self._work.refused is not None:
            self.model.set_state(self._work.refused, State.REFUSED)
