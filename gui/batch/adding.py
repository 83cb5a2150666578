"""What goes into the batch: photos that were chosen or dropped, and those that come into a watched folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.batches.batch import Batch, Item, Settings
from gui.batch.requests import WATCHED, add_photos, watch_record
from gui.batch.watch import Watch
from gui.page import Shell
from gui.photo_choice import photo_filter
from gui.work.background import Background


class Adding(QObject):
    """Adds photos to the batch behind the window. A watched folder survives a restart."""

    listed = Signal(object)    # list[Item]: all photos of the batch, after some were added
    known = Signal(object)     # set[int]: keys of photos that were dropped and are on the list already
    sent = Signal(object)      # set[int]: keys of photos that came with settings of their own
    arrived = Signal()         # new photos of the watched folder are on the list
    watched = Signal()         # another folder is watched or none, or it is gone or back
    said = Signal(str)
    failed = Signal(object)    # Failure or a sentence

    def __init__(self, shell: Shell, page: QWidget, opened: Sequence[Batch], background: Background) -> None:
        """`opened` holds the batch once it is opened, for which work on the `background` waits."""
        super().__init__(page)
        self._page, self._opened, self._background = page, opened, background
        self._preferences = shell.preferences
        self.watch = Watch(watch_record(shell.library), self)
        self.watch.found.connect(self._take_arrived)
        self.watch.changed.connect(self.watched)

    def ask_photos(self) -> None:
        """Let the user choose photos to add."""
        names, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Add restored photos"), "", photo_filter())
        self.add([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Let the user choose a folder to add."""
        name = QFileDialog.getExistingDirectory(
            self._page, self.tr("Add a folder of restored photos, with its subfolders"))
        self.add([Path(name)] if name else [])

    def add(self, paths: Sequence[Path]) -> None:
        """Add photos, and the photos in folders and their subfolders."""
        if paths:
            self.said.emit(self.tr("Looking for photos …"))
            self._background.run(partial(self._added_to_batch, paths),
                                 partial(self._added, [path.absolute() for path in paths]), self.failed.emit)

    def _added_to_batch(self, paths: Sequence[Path]) -> tuple[int, list[Item]]:
        return next(((add_photos(batch, list(paths)), batch.items()) for batch in self._opened), (0, []))

    def _added(self, paths: list[Path], found: tuple[int, list[Item]]) -> None:
        """Tell what came of it; photos that were on the list before are `known`."""
        added, items = found
        self.listed.emit(items)
        if added:
            self.said.emit(self.tr("One photo was added.") if added == 1 else
                           self.tr("{n} photos were added.").format(n=added))
        elif known := {item.key for item in items if not {item.source, *item.source.parents}.isdisjoint(paths)}:
            self.known.emit(known)
        else:
            self.failed.emit(self.tr("There are no photos in it, or only such as Dmax has made."))

    def send(self, photos: Sequence[tuple[Path, Settings]], note: str) -> None:
        """Add photos with settings of their own; those on the list already get these. `note` is said of them."""
        def send() -> tuple[set[int], int, list[Item]]:
            for batch in self._opened:
                keys, busy = batch.add_with_settings(photos)
                return keys, busy, batch.items()
            return set(), 0, []

        if note:
            self.failed.emit(note)
        if photos:
            self._background.run(send, self._sent, self.failed.emit)

    def _sent(self, found: tuple[set[int], int, list[Item]]) -> None:
        keys, busy, items = found
        if not items:   # the batch could not be opened, as was said
            return
        self.listed.emit(items)
        self.sent.emit(keys)
        self.said.emit(self.tr("One photo is on the list, with settings of its own.") if len(keys) == 1 else
                       self.tr("{n} photos are on the list, with settings of their own.").format(n=len(keys)))
        if busy:
            self.failed.emit(
                self.tr("One photo is being enhanced with its earlier settings right now; send it again afterwards.")
                if busy == 1 else
                self.tr("{n} photos are being enhanced with their earlier settings right now; send them again "
                        "afterwards.").format(n=busy))

    # The watched folder

    def resume_watching(self) -> None:
        """Watch the folder of last time again, if there was one."""
        if folder := self._preferences.get(WATCHED, ""):
            self.watch.resume(Path(folder))

    def toggle_watching(self) -> None:
        """Ask for a folder to watch, or stop watching the one that is."""
        if self.watch.folder is not None:
            self._preferences.set(WATCHED, "")
            self.watch.stop()
            return
        name = QFileDialog.getExistingDirectory(
            self._page, self.tr("Choose a folder whose new photos are enhanced as they come"))
        if name:
            self.watch_folder(Path(name))
        else:
            self.watched.emit()   # none: the command is not on

    def watch_folder(self, folder: Path) -> None:
        """Enhance new photos of a folder as they come."""
        self._preferences.set(WATCHED, str(folder))
        self.watch.begin(folder)
        self.said.emit(self.tr("New photos in {folder} are enhanced as they come.").format(folder=folder.name))

    def _take_arrived(self, paths: list[Path]) -> None:
        self._background.run(partial(self._added_to_batch, paths), self._arrived, self.failed.emit)

    def _arrived(self, found: tuple[int, list[Item]]) -> None:
        added, items = found
        self.watch.keep()   # not before they are on the list: however the program ends, none is lost
        self.listed.emit(items)
        if added:
            self.arrived.emit()
