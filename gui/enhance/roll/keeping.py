"""What is wished for each photo, kept in the library by the photo's content, a moment after it was wished."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.library.library import Library
from gui.enhance.look import Look, Looks
from gui.photo_choice import SUGGEST
from gui.work.background import Background

if TYPE_CHECKING:
    from engine.wishes.wish import Wish
    from gui.enhance.enhancing import Enhancing
    from gui.enhance.open_photo import OpenPhoto
    from gui.enhance.requests import Opened

_KEEP_AFTER_MS = 1000   # without a further change


class Keeping(QObject):
    """Gives each photo that is opened the look that was wished for it, and keeps every new one in the library.

    Where the profile is whatever suits the photo, the one that was found is kept: the next start and batches use it.
    """

    failed = Signal(object)   # Failure

    def __init__(self, looks: Looks, work: Enhancing, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._looks, self._library = looks, library
        self._contents: dict[Path, str] = {}    # `photo_key` of the photos that were opened; "": none can be kept
        self._suited: dict[Path, str] = {}      # the profile that suits each photo, by name
        self._unkept: set[Path] = set()
        self.closed: set[Path] = set()          # photos of which what the library keeps cannot be read
        self._background = Background(self)
        self._later = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.keep)
        looks.owned.connect(self._owned)
        work.shown.connect(self._arrived)
        work.learned.connect(self._suits)

    def wish_of(self, path: Path) -> Wish:
        """What is wished for a photo: of its own, or as usual."""
        return self._looks.of(path).wish(self.suited(path))

    def suited(self, path: Path | None) -> str:
        """The profile that was found to suit a photo, by name; empty if it is not known."""
        return self._suited.get(path, SUGGEST) if path is not None else SUGGEST

    def look_up(self, photos: Sequence[Path], then: Callable[[], None] = lambda: None) -> None:
        """Find out, in the background, what the library keeps for photos; `then` is called when that is known."""
        def find() -> dict[Path, Wish | None]:
            from engine.wishes.remembered import remembered_among

            return remembered_among(photos, self._library)

        def learn(found: dict[Path, Wish | None]) -> None:
            for path in photos:
                if path not in found:
                    self._looks.learn(path, None)
                elif wish := found[path]:
                    self._looks.learn(path, Look.of(wish))
                else:
                    self.closed.add(path)
            then()

        self._background.run(find, learn)

    def keep(self) -> None:
        """Keep now what was wished, instead of in a moment."""
        self._later.stop()
        for path in [one for one in self._unkept if self._looks.knows(one) and one not in self.closed]:
            self._unkept.discard(path)
            content = self._contents.get(path)
            if content != "":
                self._background.run(partial(_keep, path, content, self.wish_of(path), self._library), lambda _: None,
                                     self.failed.emit)

    def shutdown(self) -> None:
        """Keep what is still to be kept, before the window closes."""
        self.keep()
        self._background.wait()

    def _owned(self, path: Path) -> None:
        self._unkept.add(path)
        self._later.start()

    def _arrived(self, photo: OpenPhoto, before: Opened | None) -> None:
        """Use what the library keeps for a photo that was opened."""
        opened = photo.opened
        assert opened
        self._looks.arrive()
        if before is not None and before.source is opened.source:   # restored, or enhanced anew
            return
        if self._contents.get(photo.path, opened.content) != opened.content:   # overwritten by another photo
            self._looks.forget(photo.path)
        self._contents[photo.path] = opened.content
        if not opened.content:
            self.closed.add(photo.path)
        kept = Look.of(opened.kept) if opened.kept else None
        if kept is not None and kept.mask and not kept.mask.fits(opened.photo.height, opened.photo.width):
            kept = replace(kept, mask=None)
        self._looks.learn(photo.path, kept)

    def _suits(self, photo: OpenPhoto) -> None:
        look = self._looks.of(photo.path)
        if photo.chosen is None or look.profile != SUGGEST or photo.look is None or photo.look.profile != SUGGEST:
            return
        name = photo.chosen.info.name
        if self._suited.get(photo.path) != name:
            self._suited[photo.path] = name
            if self._looks.has_own(photo.path):
                self._owned(photo.path)


def _keep(path: Path, content: str | None, wish: Wish, library: Library) -> None:
    """Keep a wish for the photo with this content, or None: of this file. Raises BadMask, UnreadablePhoto, OSError."""
    from engine.wishes.remembered import photo_key, remember, remembered

    key = content or photo_key(path)
    remembered(key, library)   # called for its error: what cannot be read is not replaced
    remember(wish, key, library)
