"""Folders for the time of one process, in the system's place for temporary files; those of killed processes go."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from engine.atomic_files import is_alive

_PLACE = Path("/tmp")   # where the system's own may be long: a socket's path has at most 107 characters


@contextlib.contextmanager
def scratch_folder(word: str) -> Iterator[Path]:
    """A new folder `dmax-WORD-PROCESS-...`, removed at the end with all that is in it."""
    place = _PLACE if sys.platform != "win32" and _PLACE.is_dir() else Path(tempfile.gettempdir())
    for left in place.glob(f"dmax-{word}-*"):
        found = re.fullmatch(rf"dmax-{word}-(\d+)-\w+", left.name)
        if found and not is_alive(int(found[1])):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"dmax-{word}-{os.getpid()}-", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
