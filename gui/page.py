"""Base class of the window's pages."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from engine.library.library import Library
from engine.library.profile import SUFFIX, read_info
from gui.preferences import Preferences
from gui.work.background import Background
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails

if TYPE_CHECKING:
    from engine.batches.batch import Settings


@dataclass(frozen=True)
class Shell:
    """The objects that the window shares with its pages: engine thread, library, preferences, thumbnails."""

    engine: EngineThread
    library: Library
    preferences: Preferences
    thumbnails: Thumbnails


SAID_MS = 10_000   # how long a sentence stands in the status line


class Page(QWidget):
    """One of the window's pages; it talks to the engine and the window, never to another page."""

    said = Signal(str)            # for the status line, while the page is shown
    failed = Signal(object)       # Failure or a sentence; the window shows it above the page
    badged = Signal(object)       # Badge for the page's button on the rail, or None
    undo_turned = Signal(object)  # QUndoStack that takes the place of the page's `undo`
    library_changed = Signal()    # profiles, sets or autoencoders changed
    notified = Signal(str, str)   # title, text: a long job ended
    wants_photo = Signal(object)  # Path: show this photo on the Enhance page
    wants_comparison = Signal(object, object)   # Path, engine.batches.batch.Settings: show the photo there, enhanced so
    wants_batch = Signal(object, str)   # for `take_photos` of the Batch page
    wants_profile = Signal(str)   # enhance with this profile from now on

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.undo = QUndoStack(self)
        self._imports = Background(self)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.title is Page.title:   # Qt's classes cannot be Python's abstract ones as well
            raise TypeError(f"The page {cls.__name__} has no title.")

    @property
    @abstractmethod
    def title(self) -> str:
        """The page's name on the rail and in the menu bar."""

    def refresh(self) -> None:
        """Show the library anew: it has changed, or the page is about to be shown."""

    def actions(self) -> list[QAction]:
        """The commands of the page's own menu."""
        return []

    def bring(self, paths: list[Path], **where: bool) -> None:
        """Take files or folders that were dropped, pasted or named while the page is shown; `where`: on which part."""
        profiles = [path for path in paths if path.suffix.lower() == SUFFIX]
        others = [path for path in paths if path not in profiles]
        if profiles:
            self.import_profiles(profiles)
        if others:
            self.open_paths(others, **where)

    def open_paths(self, paths: list[Path]) -> None:
        """Open files or folders, none of them a profile."""

    def import_profiles(self, paths: list[Path]) -> None:
        """Import .dmax files that were dropped or chosen, and use the last of them."""
        def take(path: Path) -> str:
            return read_info(self.shell.library.import_profile(path, keep_both=True)).name

        for path in paths:
            self._imports.run(partial(take, path), partial(self._imported, use=path == paths[-1]), self.failed.emit)

    def _imported(self, name: str, use: bool) -> None:
        self.library_changed.emit()
        if use:
            self.take_profile(name)
        self.said.emit(self.tr("Imported the profile '{name}'.").format(name=name))

    def take_profile(self, name: str) -> None:
        """Use a profile that was imported while the page is shown: unless a page knows better, to enhance with."""
        self.wants_profile.emit(name)

    def take_photos(self, photos: Sequence[tuple[Path, Settings]], note: str) -> None:
        """Take photos of another page, each with settings of its own; `note`: a sentence on them, or ""."""

    def busy(self) -> str:
        """A sentence that says which work is going on, or ""."""
        return ""

    def at_stake(self) -> str:
        """A sentence that says what closing the window now would end, or ""; the window asks before it closes."""
        return self.busy()

    def shutdown(self) -> None:
        """End the page's own threads; the window is closing."""
