"""Photo files on disk: opened safely, told apart by content, hashed."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from engine.errors import DmaxError, shown
from engine.names import long_path
from engine.photos import raw_files
from engine.photos.formats import FORMATS, HEAD_BYTES, format_of_start
from engine.sentences import Sentence

DAMAGED = Sentence("is damaged or ends in the middle; copy it again from its source")
_A_FOLDER = Sentence("is not a photo but a folder; choose a photo in it")


class UnreadablePhoto(DmaxError):
    """The file is not a photo that can be read. Its text is the sentence that the user sees."""

    def __init__(self, path: Path, what: str, /, **values: object) -> None:
        """`what` follows the photo's name in the sentence; a template with its values, see `Sentence`."""
        super().__init__(Sentence("{photo} {what}.", photo=shown(path.name or path), what=Sentence(what, **values)))

    def __reduce__(self) -> tuple[Any, ...]:
        return UnreadablePhoto.__new__, (type(self), *self.args)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a regular, non-empty file, unbuffered. Raises UnreadablePhoto; never waits for a pipe or a device."""
    try:
        handle = os.open(long_path(path), os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError as error:
        raise UnreadablePhoto(path, "does not exist; check the path") from error
    except (OSError, ValueError) as error:
        if isinstance(error, PermissionError) and is_folder(path):   # Windows cannot open one; others mostly can
            raise UnreadablePhoto(path, _A_FOLDER) from error
        reason = getattr(error, "strerror", None) or Sentence("its name is not allowed")
        raise UnreadablePhoto(path, "cannot be opened ({reason}); check its name and permissions",
                              reason=reason) from error
    try:
        facts = os.fstat(handle)
        if stat.S_ISDIR(facts.st_mode):
            raise UnreadablePhoto(path, _A_FOLDER)
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadablePhoto(path, "is not a file but a pipe or a device; choose a photo")
        if facts.st_size == 0:
            raise UnreadablePhoto(path, "is empty; copy it again from its source")
        with os.fdopen(handle, "rb", buffering=0, closefd=False) as file:
            yield file
    finally:
        os.close(handle)


def kind_of(file: BinaryIO) -> str | None:
    """The name of a file's format by its content, whatever the file's name; None if it is not a photo's.

    Raises OSError.
    """
    start = file.read(HEAD_BYTES)
    found = format_of_start(start)
    if found is not None and found.name == "TIFF" and raw_files.is_raw(file):
        found = FORMATS["raw"]
    file.seek(0)
    return found.name if found else None


def name_of_opened(path: Path, file: BinaryIO) -> str:
    """A name by which a library opens the very file that is open already, whatever it is called."""
    return f"/dev/fd/{file.fileno()}" if os.name == "posix" else str(long_path(path))


def content_hash(path: Path) -> str:
    """sha256 of a file's bytes, hexadecimal. Raises UnreadablePhoto."""
    import hashlib

    with opened(path) as file:
        try:
            return hashlib.file_digest(cast(io.FileIO, file), "sha256").hexdigest()
        except OSError as error:
            raise UnreadablePhoto(path, "cannot be read ({reason}); check the disk it is on",
                                  reason=error.strerror) from error


def is_folder(path: Path) -> bool:
    """True if the path is a folder; False, without an error, for names that no file can have."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def check_size(path: Path, width: int, height: int, limit_megapixels: float) -> None:
    """Refuse a photo of more megapixels (millions of px) than the limit. Raises UnreadablePhoto."""
    if width * height > limit_megapixels * 1e6:
        raise UnreadablePhoto(path, "has {megapixels:,.1f} megapixels, more than the limit of {limit:g}; raise the "
                              "limit if it is meant to be that large", megapixels=width * height / 1e6,
                              limit=limit_megapixels)


def stamp(path: Path) -> str:
    """Size, times, inode and disk of a file as text, which changes when its content does; empty if there is no file.

    The content is not read.
    """
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return ""
    return f"{facts.st_size} {facts.st_mtime_ns} {facts.st_ctime_ns} {facts.st_ino} {facts.st_dev}"
