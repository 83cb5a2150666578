"""Addresses of photos that lie on no disk of this machine, such as s3://bucket/a.jpg, as paths of a batch."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+):/+(.+)", re.DOTALL)   # a Windows drive has one letter


def is_address(path: Path | str | bytes) -> bool:
    """True for an address, also where a Path has made one slash of its two."""
    return _ADDRESS.fullmatch(os.fsdecode(path)) is not None


def address(path: Path | str) -> str:
    """The address that a path stands for, with both slashes; a path of the disk as it is."""
    found = _ADDRESS.fullmatch(str(path))
    return f"{found[1]}://{found[2]}" if found else str(path)


def as_path(word: str) -> Path:
    """The path that stands for an address; file:// leads to this machine's disk and is one of its paths."""
    found = _ADDRESS.fullmatch(word)
    return Path("/" + unquote(found[2])) if found and found[1] == "file" else Path(word)


def absolute(path: Path) -> Path:
    """An absolute path, which an address is already."""
    path = as_path(str(path))
    return path if is_address(path) else Path(os.path.abspath(path))
