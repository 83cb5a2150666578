"""A batch: many photos enhanced one after the other, with a journal on disk that no crash can make forget.

Nothing here needs torch until photos are enhanced, so that screens can hold batches.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.batches.item import Item, Settings, State, Summary, item_of
from engine.batches.journal import BatchDamaged, BatchError, BatchInUse, Journal, salvaged, set_aside
from engine.batches.recovery import recover
from engine.photos import PHOTO_SUFFIXES, UnreadablePhoto, content_hash
from engine.photos.on_disk import is_folder, stamp
from engine.progress import Progress

if TYPE_CHECKING:
    pass

__all__ = ["Batch", "BatchDamaged", "BatchError", "BatchInUse", "Item", "Settings", "State", "Summary"]


class Batch:
    """Photos and what is to be done with them, in a folder of its own; one owner at a time."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.running = False   # a run of it is going on

    @classmethod
    def create(cls, folder: Path, settings: Settings) -> Batch:
        """Begin a batch in a folder that holds none. Raises BatchError."""
        return cls(Journal(folder, {"settings": settings.to_json()}))

    @classmethod
    def open(cls, folder: Path) -> Batch:
        """Go on with a batch; what a crash left half-done is put right. Raises BatchError, BatchInUse, BatchDamaged."""
        journal = Journal(folder)
        try:
            recover(journal)
        except BaseException:
            journal.close()
            raise
        return cls(journal)

    @classmethod
    def rescue(cls, folder: Path, settings: Settings) -> Batch:
        """Begin anew where the journal is damaged; it is set aside, and the photos that it still names are to do.

        Outputs that are there already and say of themselves that they were made so are not made again.
        """
        known = salvaged(set_aside(folder))
        batch = cls(Journal(folder, {"settings": settings.to_json(), "adopting": True}))
        with batch.journal.together():
            for source, relative in known:
                batch._insert(source, relative)
        return batch

    def close(self) -> None:
        """Let go of the journal; another window or command may have it."""
        self.journal.close()

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # What is to be done

    @property
    def settings(self) -> Settings:
        """What holds for every photo without settings of its own."""
        return Settings.from_json(self.journal.fact("settings"))

    def set_settings(self, settings: Settings) -> None:
        """Change what holds for the photos that are still to do."""
        self.journal.set_fact("settings", settings.to_json())

    def items(self) -> list[Item]:
        """Every photo, in the order in which they were added."""
        return [item_of(row) for row in self.journal.rows("SELECT * FROM photos ORDER BY number")]

    def item(self, key: int) -> Item | None:
        """One photo; None when it was removed."""
        rows = self.journal.rows("SELECT * FROM photos WHERE key = ?", key)
        return item_of(rows[0]) if rows else None

    def counts(self) -> dict[State, int]:
        """How many photos stand where."""
        counts = dict.fromkeys(State, 0)
        for row in self.journal.rows("SELECT state, count(*) AS many FROM photos GROUP BY state"):
            counts[State(row["state"])] = row["many"]
        return counts

    def add(self, paths: Sequence[Path]) -> Generator[Progress, None, int]:
        """Add photos, and those in folders with their subfolders; returns how many are new.

        A photo that is here already is not added again; if its file changed since it was done or failed, it is to do
        again. Outputs of this batch and hidden files are left out. A folder that cannot be looked into becomes an item
        whose failing says so.
        """
        known = {row["source"]: row for row in self.journal.rows("SELECT * FROM photos")}
        outputs = {os.fsencode(row["output"]) for row in known.values() if row["output"]}
        added = 0
        for folder, found in _searched(paths, self.settings.output.folder):
            fresh = []
            for source, relative in found:
                name = os.fsencode(source)
                if name in outputs:
                    continue
                if name in known:
                    added += self._changed_since(known[name])
                else:
                    known[name] = None   # type: ignore[assignment]
                    fresh.append((name, os.fsencode(relative)))
            with self.journal.together():
                for name, relative_name in fresh:
                    self._insert(name, relative_name)
            added += len(fresh)
            yield Progress(added, added, folder.name)
        return added

    def _insert(self, source: bytes, relative: bytes) -> None:
        self.journal.execute("INSERT OR IGNORE INTO photos (source, relative, number, state) "
                             "VALUES (?, ?, (SELECT ifnull(max(number), 0) + 1 FROM photos), ?)", source, relative, State.TO_DO)

    def _changed_since(self, row: sqlite3.Row | None) -> bool:
        """Put a photo back among those to do if its file is another than when it was done or failed; whether it was."""
        if row is None or row["state"] in (State.TO_DO, State.WORKING):
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
        """Take photos out of the batch; files stay."""
        with self.journal.together():
            for key in keys:
                self.journal.execute("DELETE FROM photos WHERE key = ?", key)

    def clear(self) -> None:
        """Take all photos out of the batch; files stay."""
        with self.journal.together():
            self.journal.execute("DELETE FROM photos")
            self.journal.set_fact("adopting", False)

    def retry(self, keys: Sequence[int]) -> None:
        """Do photos anew, whatever came of them before; outputs that are there stay."""
        self.journal.update_many(keys, state=State.TO_DO, sentence="", seconds=0.0, crashes=0)

    def set_item_settings(self, keys: Sequence[int], settings: Settings | None) -> None:
        """Settings of their own for some photos; None: the batch's again."""
        self.journal.update_many(keys, settings=json.dumps(settings.to_json()) if settings else None)


def _searched(paths: Sequence[Path], output: Path | None) -> Generator[tuple[Path, list[tuple[Path, Path]]], None, None]:
    """Each folder that was searched, with its photos: absolute path, and subfolder below what was added."""
    for given in paths:
        top = Path(os.path.abspath(given))
        if not is_folder(top):
            yield top.parent, [(top, Path())]
            continue
        closed: list[OSError] = []
        inside_output = Path(os.path.abspath(output)) if output else None
        for name, folders, names in os.walk(top, onerror=closed.append):
            folder = Path(name)
            folders[:] = sorted(one for one in folders if not one.startswith(".") and folder / one != inside_output)
            yield folder, [(folder / file, folder.relative_to(top)) for file in sorted(names)
                           if Path(file).suffix.lower() in PHOTO_SUFFIXES and not file.startswith(".")]
        for error in closed:
            refused = Path(error.filename)
            yield refused.parent, [(refused, refused.parent.relative_to(top) if refused != top else Path())]
