"""A batch of photos to enhance, kept in a journal on disk that survives a crash.

Nothing here imports torch, so that the window can hold batches before torch is loaded.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from engine.batches.addresses import absolute, is_address
from engine.batches.item import Item, Settings, State, Summary, item_of
from engine.batches.journal import BatchDamaged, BatchError, BatchInUse, Journal, damaged, salvaged, set_aside
from engine.batches.manifest import is_manifest, listed
from engine.batches.outputs import name_key
from engine.batches.recovery import recover
from engine.masks.mask import BadMask
from engine.photos import UnreadablePhoto, content_hash
from engine.photos.finding import is_photo, made_by_dmax
from engine.photos.on_disk import is_folder, stamp
from engine.progress import Progress

__all__ = ["Batch", "BatchDamaged", "BatchError", "BatchInUse", "Item", "Settings", "State", "Summary"]

_AGAIN = {"state": State.TO_DO, "sentence": "", "dropped": "[]", "seconds": 0.0, "crashes": 0,
          "promised": None}   # columns of a photo that is to do again


_TOGETHER = 1000   # photos that the journal takes at once


class Batch:
    """A batch: its photos with their states, and its settings, in a folder of its own; one owner at a time."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.running = False   # True while `run_batch` works on it

    @classmethod
    def create(cls, folder: Path, settings: Settings) -> Batch:
        """Create a batch in a folder that holds none. Raises BatchError."""
        return cls(Journal(folder, {"settings": settings.to_json()}))

    @classmethod
    def open(cls, folder: Path) -> Batch:
        """Open a batch and repair what a crash left half-done. Raises BatchError, BatchInUse, BatchDamaged."""
        journal = Journal(folder)
        batch = cls(journal)
        try:
            recover(journal)
            _ = batch.settings
            for row in journal.each("TRUE"):   # every cell can be read, or the journal is damaged
                item_of(row)
        except BaseException:
            journal.close()
            raise
        return batch

    @classmethod
    def rescue(cls, folder: Path, settings: Settings) -> Batch:
        """Set a damaged journal aside and create a new batch of the photos that can still be read out of it, all to do.

        Outputs that exist already, and whose metadata say that they were made from the same photo with the same
        settings, are not made again. Raises BatchError, BatchInUse.
        """
        known = salvaged(set_aside(folder))
        batch = cls(Journal(folder, {"settings": settings.to_json(), "adopting": True}))
        batch._insert(known)
        return batch

    def close(self) -> None:
        """Close the journal and release its lock, so that another window or command can open the batch."""
        self.journal.close()

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Settings and photos

    @property
    def settings(self) -> Settings:
        """The settings of every photo that has none of its own. Raises BatchError."""
        try:
            return Settings.from_json(self.journal.fact("settings"))
        except BadMask as error:
            raise damaged(self.journal.folder) from error

    def set_settings(self, settings: Settings) -> None:
        """Change the settings of the batch; they hold for the photos that are still to do."""
        self.journal.set_fact("settings", settings.to_json())

    def settings_to_do(self) -> list[Settings]:
        """The settings of the photos that are still to do, each once."""
        rows = self.journal.rows("SELECT settings FROM photos WHERE state = ? GROUP BY settings ORDER BY min(number)",
                                 State.TO_DO)
        return list(dict.fromkeys(Settings.from_json(json.loads(row["settings"])) if row["settings"] else self.settings
                                  for row in rows))

    def items(self) -> list[Item]:
        """All photos, in the order in which they were added."""
        return [item_of(row) for row in self.journal.rows("SELECT * FROM photos ORDER BY number")]

    def some(self, state: State, most: int, *, last: bool = False) -> list[Item]:
        """The first photos in a state, or the last ones, `most` at most, in the order in which they were added."""
        order = "DESC" if last else "ASC"
        rows = self.journal.rows(f"SELECT * FROM photos WHERE state = ? ORDER BY number {order} LIMIT {most}", state)
        return [item_of(row) for row in (reversed(rows) if last else rows)]

    def item(self, key: int) -> Item | None:
        """The photo with this key; None if it was removed."""
        rows = self.journal.rows("SELECT * FROM photos WHERE key = ?", key)
        return item_of(rows[0]) if rows else None

    def counts(self) -> dict[State, int]:
        """The number of photos in each state."""
        counts = dict.fromkeys(State, 0)
        for row in self.journal.rows("SELECT state, count(*) AS many FROM photos GROUP BY state"):
            counts[State(row["state"])] = row["many"]
        return counts

    def add(self, paths: Iterable[Path]) -> Generator[Progress, None, int]:
        """Add photos, those in folders and their subfolders, and those that manifests list.

        Returns how many are new or to do again.

        A photo that is in the batch already is not added a second time; if its file has changed since it was done or
        failed, it is set to do again. Outputs of this batch, hidden files and, in folders, photos that Dmax made are
        left out. A folder that cannot be listed becomes an item, whose failure says so. Yields the count so far after
        each folder. Raises BatchError.
        """
        has_outputs = bool(self.journal.rows("SELECT 1 FROM photos WHERE output IS NOT NULL LIMIT 1"))
        added = 0
        for folder, found in _searched(paths, self.settings.output.folder):
            fresh: dict[bytes, bytes] = {}
            for source, relative in found:
                name = os.fsencode(source)
                if name in fresh or (has_outputs and self._is_output(source)):
                    continue
                if there := self.journal.rows("SELECT * FROM photos WHERE source = ?", name):
                    added += self._changed_since(there[0])
                else:
                    fresh[name] = os.fsencode(relative)
            self._insert(list(fresh.items()))
            added += len(fresh)
            yield Progress(added, added, folder.name)
        return added

    def _is_output(self, path: Path) -> bool:
        return bool(self.journal.rows("SELECT 1 FROM photos WHERE name_key = ? AND output = ? LIMIT 1",
                                      name_key(path), os.fsencode(path)))

    def _insert(self, photos: Sequence[tuple[bytes, bytes]]) -> None:
        """Put photos, as (source, relative), at the end of the list; all or none."""
        if not photos:
            return
        last = self.journal.rows("SELECT ifnull(max(number), 0) AS number FROM photos")[0]["number"]
        self.journal.execute_many(
            "INSERT OR IGNORE INTO photos (source, relative, number, state) VALUES (?, ?, ?, ?)",
            [(source, relative, last + place, State.TO_DO) for place, (source, relative) in enumerate(photos, 1)])

    def add_with_settings(self, photos: Sequence[tuple[Path, Settings]]) -> tuple[set[int], int]:
        """Add photos, each with settings of its own, all or none; returns their keys, and how many are worked on.

        One that is in the batch already gets the settings, and is set to do again if they are others; one that is
        being worked on is left as it is, and not among the keys. Raises BatchError.
        """
        keys, busy = set(), 0
        with self.journal.together():
            for path, settings in photos:
                source, own = os.fsencode(os.path.abspath(path)), json.dumps(settings.to_json())
                self.journal.execute(
                    "INSERT OR IGNORE INTO photos (source, relative, number, state) "
                    "SELECT ?, ?, ifnull(max(number), 0) + 1, ? FROM photos", source, os.fsencode(Path()), State.TO_DO)
                row = self.journal.rows("SELECT * FROM photos WHERE source = ?", source)[0]
                if row["state"] == State.WORKING:
                    busy += 1
                    continue
                keys.add(row["key"])
                if row["settings"] != own:
                    self.journal.update(row["key"], settings=own, **_AGAIN)
        return keys, busy

    def _changed_since(self, row: sqlite3.Row) -> bool:
        """Set a photo to do again if its file has changed since it was done, skipped or failed; True if it has."""
        if row["state"] in (State.TO_DO, State.WORKING):
            return False
        source = Path(os.fsdecode(row["source"]))
        if stamp(source) == row["stamp"]:
            return False
        with contextlib.suppress(UnreadablePhoto):
            if content_hash(source) == row["input_hash"]:
                return False
        self.retry([row["key"]])
        return True

    def remove(self, keys: Sequence[int]) -> None:
        """Remove photos from the batch; files stay on disk."""
        with self.journal.together():
            for key in keys:
                self.journal.execute("DELETE FROM photos WHERE key = ?", key)

    def clear(self) -> None:
        """Remove all photos from the batch; files stay on disk."""
        with self.journal.together():
            self.journal.execute("DELETE FROM photos")
            self.journal.set_fact("adopting", False)

    def reaches_addresses(self) -> bool:
        """True if photos to do lie at addresses, or outputs go there, where a cluster alone can reach."""
        folders = (settings.output.folder for settings in self.settings_to_do())
        return any(folder and is_address(folder) for folder in folders) or any(
            is_address(row["source"]) for row in self.journal.each("state = ?", State.TO_DO))

    def retry_failed(self) -> None:
        """Set all photos that failed to do again."""
        self.retry([row["key"] for row in self.journal.rows("SELECT key FROM photos WHERE state = ?", State.FAILED)])

    def retry(self, keys: Sequence[int]) -> None:
        """Set photos to do again, whatever their state; outputs that exist stay."""
        self.journal.update_many(keys, **_AGAIN)

    def set_item_settings(self, keys: Sequence[int], settings: Settings | None) -> None:
        """Give photos settings of their own; None returns them to the batch's."""
        self.journal.update_many(keys, settings=json.dumps(settings.to_json()) if settings else None)


def _named(paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Each path with its subfolder of the outputs; for a manifest those of the photos that it lists."""
    for path in paths:
        if is_manifest(path):
            yield from listed(path)
        else:
            yield path, Path()


def _searched(paths: Iterable[Path], output: Path | None,
              ) -> Generator[tuple[Path, list[tuple[Path, Path]]], None, None]:
    """Each searched folder with its photos: their absolute path, and their subfolder below the path that was added.

    The folder of the outputs is not searched. A folder that cannot be listed is yielded as if it were a photo.
    """
    loose: list[tuple[Path, Path]] = []   # photos that were named: a journal is slow to take a million one by one
    for given, relative in _named(paths):
        top = absolute(given)
        searched = is_folder(top)
        if not searched:
            loose.append((top, relative))
        if loose and (searched or len(loose) == _TOGETHER):
            yield loose[-1][0].parent, loose
            loose = []
        if not searched:
            continue
        closed: list[OSError] = []
        inside_output = Path(os.path.abspath(output)) if output else None
        for name, folders, names in os.walk(top, onerror=closed.append):
            folder = Path(name)
            # os.walk goes on into what is left in the list
            folders[:] = sorted(one for one in folders if not one.startswith(".") and folder / one != inside_output)
            yield folder, [(folder / file, folder.relative_to(top)) for file in sorted(names)
                           if is_photo(folder / file) and not made_by_dmax(folder / file)]
        for error in closed:
            refused = Path(error.filename)
            yield refused.parent, [(refused, refused.parent.relative_to(top) if refused != top else Path())]
    if loose:
        yield loose[-1][0].parent, loose
