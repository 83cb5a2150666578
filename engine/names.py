"""Names of files: such that every system takes them, told apart as any system does, numbered where one is taken."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePath
from typing import Literal, TypeVar

from engine.errors import AS_IT_IS

Existing = Literal["skip", "rename", "replace", "overwrite"]
EXISTING = ("skip", "rename", "replace", "overwrite")   # what to do when a file of a name is there already
AnyPath = TypeVar("AnyPath", bound=PurePath)
MOST_NUMBERED = 10_000
MOST_NAME_BYTES = 200   # every system takes 255, and a number and a suffix may follow
_LONG_WINDOWS_PATH = 248   # characters
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


def composed(name: str) -> str:
    """The name with composed letters (NFC): macOS stores é as e and an accent (NFD), other systems as one letter."""
    return unicodedata.normalize("NFC", name)


def folded(name: str) -> str:
    """A key that is equal for names that some disk takes for one: letter case (Windows, macOS), composed letters."""
    return composed(unicodedata.normalize("NFD", name).casefold())


def long_path(path: AnyPath, windows: bool = os.name == "nt") -> AnyPath:
    r"""The path as Windows takes it at any length: an absolute one of 248 characters and more begins with `\\?\`.

    Without that it takes 259 for a file, and 247 for a folder. Elsewhere, and for any other, the path as it is.
    """
    text = str(path)
    if not windows or len(text) < _LONG_WINDOWS_PATH or not path.is_absolute() or text.startswith(AS_IT_IS):
        return path
    begin = AS_IT_IS + "UNC\\" if text.startswith("\\\\") else AS_IT_IS   # a folder of another machine
    return type(path)(begin + text.removeprefix("\\\\"))


def numbered(name: str, separator: str = "-", first: int = 1) -> Iterator[str]:
    """The name itself, then with a number behind it: photo, photo-1, photo-2, ...; MOST_NUMBERED in all."""
    yield name
    for number in range(first, first + MOST_NUMBERED - 1):
        yield f"{name}{separator}{number}"
