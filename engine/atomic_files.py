"""Atomic file writing: files that appear whole or not at all, and survive a power cut."""

import contextlib
import errno
import os
import platform
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that is synced and gets the name `path` only when the block ends without an error.

    It is written under a temporary name in the same folder, which is made if it is missing. On an error the temporary
    file is removed, and an older file at `path` stays as it was.
    """
    make_folder(path.parent)
    temporary = temporary_beside(path)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            sync_file(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents so that they survive a power cut. Raises OSError."""
    missing = []
    while not folder.exists() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(exist_ok=True)
        with contextlib.suppress(OSError):   # some network disks cannot sync a folder
            sync_folder(one.parent)
    folder = missing[0] if missing else folder
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))


def temporary_beside(path: Path) -> Path:
    """A random name beside a target for its unfinished file: hidden, and by its suffix no photo for any program.

    It tells the machine and the process, so that what a killed process left can be told from what another is writing.
    """
    return path.parent / f".dmax-{machine()}{os.getpid():08x}{os.urandom(4).hex()}.part"


def is_temporary(path: Path) -> bool:
    """True for a name that `temporary_beside` makes, now or in earlier versions, and no user would."""
    return re.fullmatch(r"\.dmax-([0-9a-f]{16}|[0-9a-f]{20})\.part", path.name) is not None


def remove_leftovers(folder: Path) -> None:
    """Remove unfinished files in a folder whose process, on this machine, has ended: it was killed while it wrote."""
    if os.name == "nt":   # it has no way to ask whether a process is alive that cannot end it
        return
    with contextlib.suppress(OSError):
        for path in folder.glob(f".dmax-{machine()}*.part"):
            found = re.fullmatch(r"\.dmax-[0-9a-f]{4}([0-9a-f]{8})[0-9a-f]{8}\.part", path.name)
            if found and not is_alive(int(found[1], 16)):
                path.unlink(missing_ok=True)


def machine() -> str:
    """Four hexadecimal digits of this machine's name; folders may be shared between machines."""
    return f"{zlib.crc32(platform.node().encode(errors='replace')) & 0xffff:04x}"


def is_alive(process: int) -> bool:
    """True while a process of this machine with this number has not ended."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:   # it is somebody else's
        pass
    return True


def sync_file(handle: int) -> None:
    """Make what was written to an open file survive a power cut."""
    if sys.platform == "darwin":   # where fsync leaves it in the disk's own cache
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Sync a folder to the disk, so that a rename in it survives a power cut. Raises OSError.

    Does nothing on Windows, which has no such call and needs none.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
