"""The photos to choose from: those that were dropped together, or those of a folder; recent and pasted ones."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from engine.photos import photos_in
from engine.photos.finding import is_photo
from engine.photos.on_disk import is_folder
from engine.sentences import joined_names
from gui.language import translated
from gui.page import Shell
from gui.widgets.command import command, emptied
from gui.work.background import Background

_RECENT = 10


class Roll(QObject):
    """Looks for photos off the GUI thread; `wanted` carries the one to open."""

    wanted = Signal(object)        # Path: open this one
    failed = Signal(object)        # a sentence
    brought = Signal(object)       # list[Path]: photos that were brought together; empty: there is one with its folder
    turned = Signal(object)        # Path of the photo that is being opened
    reached = Signal()             # it is known which photos are before and after the open one

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self._background = Background(self)
        self.path: Path | None = None   # of the open photo
        self.photos: list[Path] = []    # that stepping goes through: those brought together, or those of the folder
        self._together = False          # they were brought together
        self._brought: list[Path] | None = None   # files and folders that are looked through; None: not any more
        self._refused: set[Path] = set()   # could not be opened: stepping goes past them
        self.recent = QMenu(self.tr("Open &recent"), parent)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.commands = {
            "recent": self.recent.menuAction(),
            "previous": command(parent, self.tr("&Previous photo"), partial(self.go, -1), "PgUp", "previous",
                                enabled=False),
            "next": command(parent, self.tr("&Next photo"), partial(self.go, 1), "PgDown", "next", enabled=False)}

    def folder(self) -> str:
        """Where a dialog for the next photo begins: at the open one, or in Pictures if that was pasted."""
        if self.path is None or self.path.is_relative_to(self._shell.library.cache_folder):
            return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return str(self.path)

    def opening(self, path: Path) -> None:
        """Go to a photo that is being opened; where it is none of those brought together, list its folder instead."""
        self.path, self._brought = path, None
        self.turned.emit(path)
        if self._together and path in self.photos:
            self._tell_reached()
            return
        if self._together:
            self._together, self.photos = False, []
            self.brought.emit([])
        self._background.run(lambda: photos_in([path.parent], recursive=False), self._found_beside)

    def back_to(self, path: Path, refused: Path | None) -> None:
        """Go on from the photo before, past one that could not be opened."""
        if refused is not None:
            self._refused.add(refused)
        self.opening(path)

    def remember(self, path: Path) -> None:
        """Put a photo that could be opened at the top of the recent ones."""
        self._refused.discard(path)
        older = [name for name in self._recent() if name != str(path)]
        self._shell.preferences.set("recent", [str(path), *older][:_RECENT])

    def go(self, by: int) -> None:
        """Want the next (1) or previous (-1) photo; one that could not be opened is left out."""
        photos = self._openable()
        if self.path in photos:
            place = photos.index(self.path) + by
            if 0 <= place < len(photos):
                self.wanted.emit(photos[place])

    def bring(self, paths: list[Path]) -> None:
        """Want the first photo of files or folders; where there are several, they are the ones to choose from."""
        def found() -> tuple[list[Path], list[str]]:
            files = [path for path in paths if is_folder(path) or is_photo(path)]
            return photos_in(files or paths[:1]), [path.name for path in paths if path not in files] if files else []

        self._brought = paths
        self._background.run(found, lambda found: self._found(found) if self._brought is paths else None)

    def paste(self, image: QImage) -> None:
        """Save a picture from the clipboard as a file, and want that."""
        folder = self._shell.library.cache_folder / "pasted"
        path = folder / time.strftime("pasted %Y-%m-%d %H.%M.%S.png")

        def keep() -> Path | None:
            folder.mkdir(parents=True, exist_ok=True)
            return path if image.save(str(path)) else None

        self._background.run(keep, self._kept)

    def _found_beside(self, photos: list[Path]) -> None:
        if not self._together:   # nothing was brought meanwhile
            self.photos = photos
            self._tell_reached()

    def _openable(self) -> list[Path]:
        return [one for one in self.photos if one not in self._refused or one == self.path]

    def _tell_reached(self) -> None:
        photos = self._openable()
        place = photos.index(self.path) if self.path in photos else -1
        self.commands["previous"].setEnabled(place > 0)
        self.commands["next"].setEnabled(0 <= place < len(photos) - 1)
        self.reached.emit()

    def _found(self, found: tuple[list[Path], list[str]]) -> None:
        photos, left_out = found
        if not photos:
            self.failed.emit(self.tr("There is no photo in that folder; drop a photo, or a folder that holds some."))
            return
        if len(photos) > 1:
            self._together, self.photos = True, photos
            self.brought.emit(photos)
        self.wanted.emit(photos[0])
        if left_out:
            self.failed.emit(self.tr("Left out, since they are no photos: {names}.").format(
                names=translated(joined_names(left_out))))

    def _kept(self, path: Path | None) -> None:
        if path is None:
            self.failed.emit(self.tr("The picture on the clipboard could not be kept; check the disk."))
        else:
            self.wanted.emit(path)

    def _fill_recent(self) -> None:
        emptied(self.recent)
        for path in map(Path, self._recent()):
            self.recent.addAction(path.name, partial(self.wanted.emit, path)).setToolTip(str(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No photos yet")).setEnabled(False)

    def _recent(self) -> list[str]:
        kept: list[object] = self._shell.preferences.get("recent", [])
        return [name for name in kept if isinstance(name, str)]
