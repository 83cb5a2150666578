"""The photo that is open and what is known of it so far; and those that were open before it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.enhance.look import Look
    from gui.enhance.requests import Chosen, Enhanced, Opened

MOST_BYTES = 1 << 30   # of photos that were left: two of 24 megapixels, or dozens of small ones


@dataclass
class OpenPhoto:
    """A photo and what is known of it so far."""

    path: Path
    opened: Opened | None = None     # None: it is still to be read
    look: Look | None = None         # that it was last enhanced with
    chosen: Chosen | None = None
    notices: list[str] = field(default_factory=list)
    done: Enhanced | None = None     # None: it is not enhanced, or not yet
    suggested: str = ""              # the profile that suits it, by name, once it was looked for

    @property
    def bytes(self) -> int:
        """What it takes in memory, in bytes: its samples, its picture and its change."""
        if self.opened is None:
            return 0
        pictures = [self.opened.picture, *([self.opened.degraded] if self.opened.degraded else [])]
        arrays = [self.opened.photo.samples]
        if self.opened.source is not self.opened.photo:
            arrays.append(self.opened.source.samples)
        for picture in pictures:
            arrays += [*picture.restored, *picture.change, *picture.taken]
        if self.done:
            arrays.append(self.done.change.delta)
            arrays += [self.done.taken.kappa] if self.done.taken else []
        return sum(array.nbytes for array in arrays)


class LeftPhotos:
    """Enhanced photos that were left, whole, so that they are there at once when one goes back to them.

    Within `most_bytes` of memory; the one that was left longest ago goes first.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._photos: OrderedDict[Path, OpenPhoto] = OrderedDict()

    def keep(self, photo: OpenPhoto) -> None:
        """Keep a photo that is left."""
        self._photos.pop(photo.path, None)
        self._photos[photo.path] = photo
        while self._photos and sum(one.bytes for one in self._photos.values()) > self._most_bytes:
            self._photos.popitem(last=False)

    def take(self, path: Path) -> OpenPhoto | None:
        """Take a photo out again; None if it is not kept."""
        return self._photos.pop(path, None)

    def clear(self) -> None:
        """Keep none."""
        self._photos.clear()
