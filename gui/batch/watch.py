"""A watched folder: its new photos are told once they have been copied to the end."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from engine.atomic_files import whole_file
from engine.photos.finding import is_photo, made_by_dmax
from gui.work.background import Background

_SETTLED_MS = 1_500    # a file that stays as it is for so long has been copied
_RESCAN_MS = 60_000    # network drives send no notices, and a drive may come back

Stamp = tuple[int, int]   # size in bytes, and ns of the last change


@dataclass
class Seen:
    """What is known of a folder: its files that need nothing more, and those that may still be growing; by name."""

    folder: Path
    done: dict[str, Stamp] = field(default_factory=dict)
    growing: dict[str, Stamp] = field(default_factory=dict)
    there: bool = True   # the folder can be listed


def look(seen: Seen, *, all_known: bool = False) -> list[Path]:
    """Look through the folder, not its subfolders; returns the new photos that have not grown since the last look.

    Photos that Dmax made and hidden files are none. `all_known`: what lies there now is none either.
    """
    complete, growing = [], {}
    try:
        entries = [entry for entry in os.scandir(seen.folder) if not entry.name.startswith(".")]
    except OSError:
        seen.there = False
        return []
    seen.there = True
    for entry in sorted(entries, key=lambda entry: entry.name):
        with contextlib.suppress(OSError):   # gone meanwhile
            facts = entry.stat()
            stamp = facts.st_size, facts.st_mtime_ns
            if all_known:
                seen.done[entry.name] = stamp
            elif seen.done.get(entry.name) == stamp or not entry.is_file() or not is_photo(Path(entry.path)):
                continue
            elif seen.growing.get(entry.name) != stamp or not facts.st_size:
                growing[entry.name] = stamp
            else:
                seen.done[entry.name] = stamp
                if not made_by_dmax(Path(entry.path)):
                    complete.append(Path(entry.path))
    seen.growing = growing
    return complete


def remembered(record: Path, folder: Path) -> Seen:
    """What was known of a folder when it was watched last, as `remember` wrote it; nothing if that cannot be read."""
    seen = Seen(folder)
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        kept = json.loads(record.read_text(encoding="utf-8"))
        if kept["folder"] == str(folder):
            seen.done = {str(name): (int(size), int(changed)) for name, (size, changed) in kept["done"].items()}
    return seen


def remember(record: Path, seen: Seen) -> None:
    """Write what is known of a folder. Raises OSError."""
    record.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(record) as file:
        file.write(json.dumps({"folder": str(seen.folder), "done": seen.done}).encode())


class Watch(QObject):
    """Watches one folder by the system's notices; `record` is the file that keeps what was seen for the next start."""

    found = Signal(object)    # list[Path]: new photos, copied to the end
    changed = Signal()        # another folder is watched or none, or the folder is gone or back

    def __init__(self, record: Path, parent: QObject, settled_ms: int = _SETTLED_MS) -> None:
        super().__init__(parent)
        self._record = record
        self._seen: Seen | None = None
        self._background = Background(self)
        self._notices = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=settled_ms)
        self._later = QTimer(self, interval=_RESCAN_MS)
        self._soon.timeout.connect(self._look)
        self._later.timeout.connect(self._look)
        self._notices.directoryChanged.connect(lambda _: self._look_soon())

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, or None."""
        return self._seen.folder if self._seen else None

    @property
    def there(self) -> bool:
        """False while the watched folder cannot be found."""
        return self._seen is None or self._seen.there

    def begin(self, folder: Path) -> None:
        """Watch a folder from now on; what lies there already is no new photo."""
        seen = Seen(folder)
        self._watch(seen)
        self._background.run(partial(self._start_anew, seen), self._looked)

    def resume(self, folder: Path) -> None:
        """Watch a folder again; photos that came since it was watched last are new."""
        self._watch(remembered(self._record, folder))
        self._look()

    def stop(self) -> None:
        """Watch no folder any more."""
        if self._notices.directories():
            self._notices.removePaths(self._notices.directories())
        self._soon.stop()
        self._later.stop()
        self._seen = None
        self.changed.emit()

    def keep(self) -> None:
        """Write down that what was found is in good hands: it is no new photo after the next start."""
        if self._seen is not None:
            self._background.run(partial(remember, self._record, self._seen), lambda _: None)

    def wait(self) -> None:
        """Wait until what was seen is written down; the window is closing."""
        self._background.wait()

    def _watch(self, seen: Seen) -> None:
        self.stop()
        self._seen = seen
        self._notices.addPath(str(seen.folder))
        self._later.start()
        self.changed.emit()

    def _look_soon(self) -> None:
        if self._seen is not None and not self._soon.isActive():
            self._soon.start()

    def _start_anew(self, seen: Seen) -> tuple[Seen, list[Path]]:
        look(seen, all_known=True)
        remember(self._record, seen)
        return seen, []

    def _look(self) -> None:
        if self._seen is not None:
            self._background.run(partial(self._look_at, self._seen), self._looked)

    def _look_at(self, seen: Seen) -> tuple[Seen, list[Path]]:
        return seen, look(seen)

    def _looked(self, answer: tuple[Seen, list[Path]]) -> None:
        seen, complete = answer
        if seen is not self._seen:   # another folder is watched by now
            return
        if seen.there and not self._notices.directories():   # it came back
            self._notices.addPath(str(seen.folder))
        elif not seen.there:   # the notices of a folder that was moved away would be of there
            self._notices.removePaths(self._notices.directories() or [str(seen.folder)])
        if seen.growing:
            self._look_soon()
        self.changed.emit()
        if complete:
            self.found.emit(complete)
