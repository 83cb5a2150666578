"""Names of files: made so that every system takes them, and numbered where one is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Existing = Literal["skip", "rename", "replace", "overwrite"]
EXISTING = ("skip", "rename", "replace", "overwrite")   # what to do when a file of a name is there already
MOST_NUMBERED = 10_000
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')   # by one system or another


def allowed(name: str) -> str:
    """The name with a low line for each character that some system forbids in file names; it may come out empty."""
    return _FORBIDDEN.sub("_", name).strip(" .")


def numbered(name: str, separator: str = "-", first: int = 1) -> Iterator[str]:
    """The name itself, then with a number behind it: photo, photo-1, photo-2, ...; MOST_NUMBERED in all."""
    yield name
    for number in range(first, first + MOST_NUMBERED - 1):
        yield f"{name}{separator}{number}"
