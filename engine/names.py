"""Names of files: made so that every system takes them, and numbered where one is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Existing = Literal["skip", "rename", "replace", "overwrite"]
EXISTING = ("skip", "rename", "replace", "overwrite")   # what to do when a file of a name is there already
MOST_NUMBERED = 10_000
MOST_NAME_BYTES = 200   # every system takes 255, and a number and a suffix may follow
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')   # by one system or another
_DEVICE = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]", re.IGNORECASE)   # on Windows


def allowed(name: str, most_bytes: int = MOST_NAME_BYTES) -> str:
    """The name with a low line for each character that some system forbids in file names, cut to so many bytes.

    What stands for a device on Windows, whatever its suffix, gets a low line before it. It may come out empty.
    """
    plain = _FORBIDDEN.sub("_", name).strip(" .")
    if _DEVICE.fullmatch(plain.partition(".")[0].rstrip()):
        plain = f"_{plain}"
    while len(plain.encode(errors="surrogateescape")) > most_bytes:
        plain = plain[:-1]
    return plain.strip(" .")


def numbered(name: str, separator: str = "-", first: int = 1) -> Iterator[str]:
    """The name itself, then with a number behind it: photo, photo-1, photo-2, ...; MOST_NUMBERED in all."""
    yield name
    for number in range(first, first + MOST_NUMBERED - 1):
        yield f"{name}{separator}{number}"
