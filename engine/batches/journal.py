"""The journal of a batch: what there is to do and what was done, on disk, so that nothing can make it forget.

SQLite with a write-ahead log, every change synced before it counts. A lock file, held for as long as the journal is
open, lets one process at a time in; the system lets go of it when a process dies, however it dies.
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
from engine.errors import DmaxError, shown

SCHEMA = 1
FILE, LOCK = "journal.sqlite", "journal.lock"
_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE photos (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    source BLOB NOT NULL UNIQUE,            -- paths are bytes as the file system has them
    relative BLOB NOT NULL,
    number INTEGER NOT NULL,                -- of the {number} in names
    state TEXT NOT NULL,
    sentence TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0,
    settings TEXT,                          -- its own, or NULL: the batch's
    output BLOB,
    name_key TEXT,                          -- the output's name, the same for names that some disk takes for one
    stamp TEXT NOT NULL DEFAULT '',         -- size, times and number of the input file when it was hashed
    input_hash TEXT NOT NULL DEFAULT '',
    profile_hash TEXT NOT NULL DEFAULT '',
    settings_hash TEXT NOT NULL DEFAULT '',
    temporary BLOB,                         -- the half-finished file, noted before it exists
    promised BLOB,                          -- the name that it is about to get
    promised_hash TEXT NOT NULL DEFAULT '', -- and its content, by which it is known after a crash
    crashes INTEGER NOT NULL DEFAULT 0      -- how often the program died while it worked on it
);
CREATE INDEX photos_state ON photos (state, number);
CREATE INDEX photos_name ON photos (name_key);
"""
COLUMNS = frozenset({"state", "sentence", "seconds", "settings", "output", "name_key", "stamp", "input_hash", "profile_hash",
                     "settings_hash", "temporary", "promised", "promised_hash", "crashes"})


class BatchError(DmaxError):
    """A batch that cannot be used as it is. Its text is the sentence that the user sees."""


class BatchInUse(BatchError):
    """Another window or command holds the batch."""


class BatchDamaged(BatchError):
    """The journal cannot be read; it can be set aside with `set_aside`."""


class Journal:
    """The facts of one batch. May be used from several threads; one process, one Journal at a time."""

    def __init__(self, folder: Path, first_facts: dict[str, Any] | None = None) -> None:
        """Open the journal in a folder, or make it, if its first facts are given; it appears with them, or not at all.

        Raises BatchInUse, BatchDamaged or BatchError.
        """
        self.folder = folder
        self._guard = threading.RLock()
        if first_facts is None and not (folder / FILE).exists():
            raise BatchError(f"There is no batch in {shown(folder)}; begin a new one.")
        with _told(folder):
            make_folder(folder)
            self._lock = _locked(folder)
        try:
            with _told(folder):
                self._base = self._connected(first_facts)
        except BaseException:
            os.close(self._lock)
            raise

    def close(self) -> None:
        """Let go of it; others may have it."""
        with self._guard:
            if self._lock >= 0:
                with contextlib.suppress(sqlite3.Error):
                    self._base.close()
                os.close(self._lock)
                self._lock = -1

    def _connected(self, first_facts: dict[str, Any] | None) -> sqlite3.Connection:
        base = sqlite3.connect(self.folder / FILE, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            base.row_factory = sqlite3.Row
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = FULL")
            version = base.execute("PRAGMA user_version").fetchone()[0]
            empty = version == 0 and not base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if first_facts is not None:
                if not empty:
                    raise BatchError(f"There is already a batch in {shown(self.folder)}; open it, or choose another folder.")
                self._begin(base, first_facts)
            elif version == 0:
                raise damaged(self.folder)
            elif version > SCHEMA:
                raise BatchError(f"The batch in {shown(self.folder)} was made by a newer Dmax; update Dmax to go on with it.")
            elif base.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise damaged(self.folder)
            base.execute("SELECT key, source, relative, number, " + ", ".join(sorted(COLUMNS)) + " FROM photos LIMIT 1")
        except BaseException:
            base.close()
            raise
        return base

    def _begin(self, base: sqlite3.Connection, facts: dict[str, Any]) -> None:
        base.execute("BEGIN IMMEDIATE")
        for command in _TABLES.split(";"):
            base.execute(command)
        base.executemany("INSERT INTO facts VALUES (?, ?)", [(name, json.dumps(value)) for name, value in facts.items()])
        base.execute(f"PRAGMA user_version = {SCHEMA}")
        base.execute("COMMIT")
        with contextlib.suppress(OSError):   # some network disks cannot sync a folder
            sync_folder(self.folder)

    # Facts

    def fact(self, name: str) -> Any:
        """A fact of the batch, or None."""
        rows = self.rows("SELECT value FROM facts WHERE name = ?", name)
        try:
            return json.loads(rows[0]["value"]) if rows else None
        except ValueError as error:
            raise damaged(self.folder) from error

    def set_fact(self, name: str, value: Any) -> None:
        self.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, json.dumps(value))

    # Photos

    def rows(self, query: str, *values: Any) -> list[sqlite3.Row]:
        """What a query finds."""
        with self._guard, _told(self.folder):
            return self._base.execute(query, values).fetchall()

    def execute(self, command: str, *values: Any) -> int:
        """Change something for good; returns how many rows changed."""
        with self._guard, _told(self.folder):
            return self._base.execute(command, values).rowcount

    def update(self, key: int, **values: Any) -> None:
        """Write down facts of one photo, all or none; synced to the disk when this returns."""
        unknown = values.keys() - COLUMNS
        if unknown:
            raise ValueError(f"the journal has no {unknown}")
        self.execute(f"UPDATE photos SET {', '.join(f'{name} = ?' for name in values)} WHERE key = ?", *values.values(), key)

    @contextmanager
    def together(self) -> Iterator[None]:
        """All changes of the block, or none."""
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
        """The same facts for several photos, all or none."""
        with self.together():
            for key in keys:
                self.update(key, **values)


def set_aside(folder: Path) -> Path:
    """Put a damaged journal out of the way, keeping it; returns what it is called now. Raises BatchInUse."""
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
    """Source and relative path of every photo that can still be read out of a damaged journal."""
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


def damaged(folder: Path) -> BatchDamaged:
    return BatchDamaged(f"The list of the batch in {shown(folder)} is damaged; begin a new one: the photos that are done stay.")


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """What SQLite and the disk complain of, as a sentence."""
    try:
        yield
    except UnicodeDecodeError as error:   # of sqlite3's own message, when it quotes what is damaged
        raise damaged(folder) from error
    except sqlite3.Error as error:
        code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise BatchError(f"The disk that keeps the batch's list ({shown(folder)}) is full; make room and start again, "
                             "nothing is lost.") from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _in_use() from error
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            raise BatchError(f"The batch's list in {shown(folder)} cannot be read or written; check the disk and the folder's "
                             "permissions, then start again.") from error
        raise damaged(folder) from error
    except OSError as error:
        raise BatchError(f"The batch's folder {shown(folder)} cannot be used ({error.strerror}); check the disk and its "
                         "permissions.") from error


def _in_use() -> BatchInUse:
    return BatchInUse("This batch is open in another Dmax window or command; close that one, or wait until it ends.")


def _locked(folder: Path) -> int:
    """A handle that holds the batch's lock until it is closed."""
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
