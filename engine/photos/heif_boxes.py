"""What AVIF files say in their boxes, beside what libvips tells of them."""

from __future__ import annotations

import re
from typing import BinaryIO

_AV1_PROPERTY, _MONOCHROME = re.compile(rb"av1C..(.)", re.DOTALL), 0x10
_NCLX = re.compile(rb"colrnclx(..)(..)", re.DOTALL)
_HEADER_BYTES = 1 << 16


def all_monochrome(file: BinaryIO) -> bool:
    """True if an AVIF is gray: all of its pictures must be, for the alpha plane, which is one of them, always is."""
    file.seek(0)
    found = _AV1_PROPERTY.findall(file.read(_HEADER_BYTES))
    return bool(found) and all(flags[0] & _MONOCHROME for flags in found)


def nclx(file: BinaryIO) -> tuple[int, int]:
    """The code points of an AVIF's primaries and transfer; those of sRGB where it tells none."""
    file.seek(0)
    found = _NCLX.search(file.read(_HEADER_BYTES))
    return (int.from_bytes(found[1], "big"), int.from_bytes(found[2], "big")) if found else (1, 13)


def is_sequence(file: BinaryIO) -> bool:
    """True if the main brand of an AVIF file says that it is an animation, with a still picture beside it or not."""
    file.seek(8)
    return file.read(4) == b"avis"
