"""A cache folder of limited size: files that can be made again, of which the least recently used go first."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from engine.atomic_files import whole_file

DEFAULT_LIMIT_BYTES = 2 << 30
_TRIMMED_TO = 0.9   # of the limit: so that not every new file makes the folder be looked through and trimmed


class Cache:
    """Files by key in one folder. No method raises for what lies there: a cache may always be empty.

    Use counts by the files' times of change, which a hit sets anew. Several programs may share the folder.
    """

    def __init__(self, folder: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self.folder, self.limit_bytes = folder, limit_bytes

    def path(self, key: str, suffix: str) -> Path:
        """The place of the file for a key, which must name all that its content depends on, a version among them."""
        import hashlib

        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()}{suffix}"

    def used(self, path: Path) -> None:
        """Note that a file was of use just now."""
        with contextlib.suppress(OSError):
            os.utime(path)

    def keep(self, path: Path, content: bytes) -> None:
        """Write a file, whole or not at all, and make room if the folder has grown beyond its limit. Raises OSError."""
        with whole_file(path) as file:
            file.write(content)
        self.trim()

    def trim(self) -> None:
        """Remove the least recently used files where all together are larger than the limit."""
        found = []
        for entry in self._entries():
            with contextlib.suppress(OSError):   # another program may have removed it
                facts = entry.stat()
                found.append((facts.st_mtime_ns, facts.st_size, entry.path))
        size = sum(bytes_ for _, bytes_, _ in found)
        if size <= self.limit_bytes:
            return
        for _, bytes_, path in sorted(found):
            if size <= self.limit_bytes * _TRIMMED_TO:
                break
            with contextlib.suppress(OSError):
                os.unlink(path)
            size -= bytes_

    def _entries(self) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.folder) as entries:
                return [entry for entry in entries if entry.is_file(follow_symlinks=False)
                        and not entry.name.startswith(".")]   # half-written files are their writers'
        except OSError:
            return []
