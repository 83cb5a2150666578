"""The journal of a batch: an SQLite database of its photos and their states, which survives crashes and power cuts.

SQLite keeps a write-ahead log, and every change is synced to the disk before it counts. A lock file, held while the
journal is open, admits one process at a time; the system releases the lock when a process dies, however it dies.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.atomic_files import make_folder, sync_folder
from engine.batches import schema
from engine.errors import DmaxError, shown
from engine.sentences import Sentence

FILE, LOCK = "journal.sqlite", "journal.lock"
_PAGE = 1000   # photos in memory at a time where all are looked at


class BatchError(DmaxError):
    """The batch cannot be used as it is. Its text is the sentence that the user sees."""


class BatchInUse(BatchError):
    """The batch is open in another window or command."""


class BatchDamaged(BatchError):
    """The journal is damaged; `set_aside` puts it out of the way."""


class Journal:
    """The open database of one batch, for several threads; one Journal at a time, in one process.

    Methods raise BatchError, BatchInUse or BatchDamaged when SQLite or the disk fails.
    """

    def __init__(self, folder: Path, first_facts: dict[str, Any] | None = None) -> None:
        """Open the journal in a folder; with first facts, create it there instead: with these facts, or not at all.

        Raises BatchInUse, BatchDamaged or BatchError.
        """
        self.folder = folder
        self._guard = threading.RLock()
        if first_facts is None and not (folder / FILE).exists():
            raise BatchError("There is no batch in {folder}; begin a new one.", folder=shown(folder))
        with _told(folder):
            make_folder(folder)
            locked = _locked(folder)
        self._lock: int | None = locked
        try:
            with _told(folder):
                self._base = self._connected(first_facts)
        except BaseException:
            os.close(locked)
            raise

    @classmethod
    def in_memory(cls, facts: dict[str, Any]) -> Journal:
        """A journal without photos that no disk keeps: for a part of a batch whose own journal is elsewhere."""
        made = cls.__new__(cls)
        made.folder, made._guard, made._lock = Path(":memory:"), threading.RLock(), None
        made._base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        made._base.row_factory = sqlite3.Row
        made._begin(made._base, facts)
        return made

    def close(self) -> None:
        """Close the database and release the lock; closing twice does nothing."""
        with self._guard:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
            if self._lock is not None:
                os.close(self._lock)
                self._lock = None

    def _connected(self, first_facts: dict[str, Any] | None) -> sqlite3.Connection:
        base = sqlite3.connect(self.folder / FILE, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            base.row_factory = sqlite3.Row
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = FULL")
            base.execute("PRAGMA fullfsync = ON")   # of macOS, whose usual sync ends in the disk's cache
            version = base.execute("PRAGMA user_version").fetchone()[0]
            empty = version == 0 and not base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if first_facts is not None:
                if not empty:
                    raise BatchError("There is already a batch in {folder}; open it, or choose another folder.",
                                     folder=shown(self.folder))
                self._begin(base, first_facts)
                with contextlib.suppress(OSError):   # some network disks cannot sync a folder
                    sync_folder(self.folder)
            elif version == 0:
                raise damaged(self.folder)
            elif version > schema.VERSION:
                raise BatchError("The batch in {folder} was made by a newer Dmax; update Dmax to go on with it.",
                                 folder=shown(self.folder))
            elif base.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise damaged(self.folder)
            else:
                _upgrade(base, version)
            columns = ", ".join(sorted(schema.COLUMNS))
            base.execute(f"SELECT key, source, relative, number, {columns} FROM photos LIMIT 1")
        except BaseException:
            base.close()
            raise
        return base

    def _begin(self, base: sqlite3.Connection, facts: dict[str, Any]) -> None:
        base.execute("BEGIN IMMEDIATE")
        for command in schema.TABLES.split(";"):
            base.execute(command)
        base.executemany("INSERT INTO facts VALUES (?, ?)",
                         [(name, json.dumps(value)) for name, value in facts.items()])
        base.execute(f"PRAGMA user_version = {schema.VERSION}")
        base.execute("COMMIT")

    # Facts

    def fact(self, name: str) -> Any:
        """The value of a fact of the batch; None if it was never set."""
        rows = self.rows("SELECT value FROM facts WHERE name = ?", name)
        try:
            return json.loads(rows[0]["value"]) if rows else None
        except (ValueError, RecursionError) as error:
            raise damaged(self.folder) from error

    def set_fact(self, name: str, value: Any) -> None:
        """Set a fact of the batch, to any value that JSON can hold."""
        self.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, json.dumps(value))

    # Photos

    def rows(self, query: str, *values: Any) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._guard, _told(self.folder):
            return self._base.execute(query, values).fetchall()

    def each(self, condition: str, *values: Any) -> Iterator[sqlite3.Row]:
        """The photos that meet a condition, in the order of their keys, a page at a time: there may be a million."""
        last = 0
        while page := self.rows(f"SELECT * FROM photos WHERE key > ? AND {condition} ORDER BY key LIMIT {_PAGE}",
                                last, *values):
            yield from page
            last = page[-1]["key"]

    def execute(self, command: str, *values: Any) -> int:
        """Execute a command that changes the database; returns the number of rows changed."""
        with self._guard, _told(self.folder):
            return self._base.execute(command, values).rowcount

    def execute_many(self, command: str, rows: Sequence[Sequence[Any]]) -> None:
        """Execute a command once for each row of values, all or none."""
        with self.together():
            self._base.executemany(command, rows)

    def update(self, key: int, **values: Any) -> None:
        """Set columns of one photo, all or none; synced to the disk when this returns."""
        unknown = values.keys() - schema.COLUMNS
        if unknown:
            raise ValueError(f"the journal has no {unknown}")
        if "sentence" in values:
            values["template"] = json.dumps(Sentence(values["sentence"]).to_json())
        assignments = ", ".join(f"{name} = ?" for name in values)
        self.execute(f"UPDATE photos SET {assignments} WHERE key = ?", *values.values(), key)

    @contextmanager
    def together(self) -> Iterator[None]:
        """A transaction: all changes of the block are made, or none."""
        with self._guard, _told(self.folder):
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._base.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._base.execute("ROLLBACK")
                raise

    def update_many(self, keys: Sequence[int], **values: Any) -> None:
        """Set columns of several photos to the same values, all or none."""
        with self.together():
            for key in keys:
                self.update(key, **values)


def _upgrade(base: sqlite3.Connection, version: int) -> None:
    """Bring a journal of an older schema to today's, whole or not at all."""
    if version == schema.VERSION:
        return
    base.execute("BEGIN IMMEDIATE")
    try:
        for older in range(version, schema.VERSION):
            for command in schema.UPGRADES[older].split(";"):
                base.execute(command)
        base.execute(f"PRAGMA user_version = {schema.VERSION}")
        base.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def set_aside(folder: Path) -> Path:
    """Rename a damaged journal, so that a new one can be created; returns its new path.

    Raises BatchInUse, and BatchError if the folder cannot be used.
    """
    with _told(folder):
        lock = _locked(folder)
        try:
            number = 1
            while (resting := folder / f"damaged-{number}.sqlite").exists():
                number += 1
            for ending in ("-wal", "-shm", ""):
                with contextlib.suppress(FileNotFoundError):
                    (folder / f"{FILE}{ending}").replace(f"{resting}{ending}")
            return resting
        finally:
            os.close(lock)


def salvaged(damaged_file: Path) -> list[tuple[bytes, bytes]]:
    """Source and relative path, as bytes, of every photo that can still be read out of a damaged journal."""
    found: list[tuple[bytes, bytes]] = []
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
        base = sqlite3.connect(damaged_file)
        try:
            for source, relative in base.execute("SELECT source, relative FROM photos ORDER BY number"):
                if isinstance(source, bytes) and isinstance(relative, bytes):
                    found.append((source, relative))
        finally:
            base.close()
    return found


def damaged(folder: Path | None = None) -> BatchDamaged:
    """The error for a damaged journal, with its sentence; `folder`: where it lies, if that is known."""
    which = Sentence("the batch in {folder}", folder=shown(folder)) if folder else Sentence("this batch")
    return BatchDamaged("The list of {which} is damaged; begin a new one: the photos that are done stay.", which=which)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turn errors of SQLite and the disk within the block into BatchError, BatchInUse or BatchDamaged."""
    try:
        yield
    except UnicodeDecodeError as error:   # sqlite3 cannot decode its own message when that quotes damaged data
        raise damaged(folder) from error
    except sqlite3.Error as error:
        code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise BatchError("The disk that keeps the batch's list ({folder}) is full; make room and start again, "
                             "nothing is lost.", folder=shown(folder)) from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _in_use() from error
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            raise BatchError("The batch's list in {folder} cannot be read or written; check the disk and the folder's "
                             "permissions, then start again.", folder=shown(folder)) from error
        raise damaged(folder) from error
    except OSError as error:
        raise BatchError("The batch's folder {folder} cannot be used ({reason}); check the disk and its permissions.",
                         folder=shown(folder), reason=error.strerror) from error


def _in_use() -> BatchInUse:
    return BatchInUse("This batch is open in another Dmax window or command; close that one, or wait until it ends.")


def _locked(folder: Path) -> int:
    """An open file descriptor that holds the batch's lock until it is closed. Raises BatchInUse."""
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        os.close(handle)
        raise _in_use() from error
    except BaseException:
        os.close(handle)
        raise
    return handle
