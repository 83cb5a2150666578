"""Photoshop files: what the header says before anything is decoded, and the resources that hold metadata.

Source: Adobe Photoshop File Formats Specification (2019).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_HEADER = struct.Struct(">4sH6xHIIHH")
COLOURS = {0: "bitmap", 1: "gray", 2: "palette", 3: "RGB", 4: "CMYK", 7: "multichannel", 8: "duotone", 9: "Lab"}
_IPTC, _RESOLUTION, _EXIF, _XMP, _VERSION = 1028, 1005, 1058, 1060, 1057
_MOST_BYTES, _MOST_BLOCKS = 64 << 20, 1000   # of all resources; of the parts behind the layers
_WITH_LONG_LENGTH = frozenset({b"LMsk", b"Lr16", b"Lr32", b"Layr", b"Mt16", b"Mt32", b"Mtrn", b"Alph", b"FMsk", b"lnk2",
                               b"FEid", b"FXid", b"PxSD"})   # in files of version 2, of which large ones are
_MM_PER_INCH = 25.4


class Facts(NamedTuple):
    """What a Photoshop file says beside its picture."""

    width: int
    height: int
    bits: int              # of a sample; 32 is float
    colours: str           # a word of COLOURS
    bands: int             # of the composite: colours, and transparency if it has any
    layered: bool          # it holds layers, which the composite is made of
    has_composite: bool    # else it was saved without, and its picture is white
    further_channels: bool   # selections or spot colours behind the colours
    exif: bytes | None
    xmp: bytes | None
    iptc: bytes | None
    pixels_per_mm: tuple[float, float] | None


def facts(file: BinaryIO) -> Facts:
    """What a Photoshop file says beside its picture. Raises ValueError if its structure is broken."""
    file.seek(0)
    head = file.read(_HEADER.size)
    if len(head) < _HEADER.size:
        raise ValueError("the header ends early")
    _, version, channels, height, width, bits, mode = _HEADER.unpack(head)
    if version not in (1, 2) or mode not in COLOURS:
        raise ValueError("an unknown kind of file")
    _section(file, 4)   # colour tables
    found = dict(_resources(_section(file, 4)))
    count = _layer_count(file, 8 if version == 2 else 4)
    colours = {"RGB": 3, "CMYK": 4, "Lab": 3}.get(COLOURS[mode], 1)
    transparent = count < 0 and channels > colours
    note = found.get(_VERSION, b"")
    size = found.get(_RESOLUTION, b"")
    resolution = None
    if len(size) >= 12:
        across, down = (struct.unpack_from(">I", size, at)[0] / 65536 / _MM_PER_INCH for at in (0, 8))
        resolution = (across, down) if across and down else None
    return Facts(width, height, bits, COLOURS[mode], (3 if COLOURS[mode] == "palette" else colours) + transparent,
                 count != 0, len(note) < 5 or bool(note[4]), channels > colours + transparent, found.get(_EXIF),
                 found.get(_XMP), found.get(_IPTC), resolution)


def _section(file: BinaryIO, length_bytes: int) -> bytes:
    """What a part of the file holds; the file then stands behind the part."""
    length = _length(file, length_bytes)
    start = file.tell()
    data = file.read(min(length, _MOST_BYTES))
    file.seek(start + length)
    return data


def _length(file: BinaryIO, length_bytes: int) -> int:
    head = file.read(length_bytes)
    if len(head) < length_bytes:
        raise ValueError("a part is missing")
    return int.from_bytes(head, "big")


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each resource."""
    at = 0
    while data[at:at + 4] == b"8BIM" and at + 12 <= len(data):
        (number,) = struct.unpack_from(">H", data, at + 4)
        named = 1 + data[at + 6]
        at += 6 + named + named % 2
        (length,) = struct.unpack(">I", data[at:at + 4].ljust(4, b"\0"))
        if data[at + 4:at + 4 + length]:
            yield number, data[at + 4:at + 4 + length]
        at += 4 + length + length % 2


def _layer_count(file: BinaryIO, length_bytes: int) -> int:
    """How many layers there are; negative if the first channel behind the colours is the composite's transparency.

    With more than 8 bits the list of layers stands in a part of its own, behind an empty one.
    """
    end = _length(file, length_bytes) + file.tell()
    if end == file.tell():
        return 0
    if _length(file, length_bytes):
        return int.from_bytes(file.read(2), "big", signed=True)
    file.seek(_length(file, 4), 1)   # the mask of all layers
    for _ in range(_MOST_BLOCKS):
        mark, name = file.read(4), file.read(4)
        if file.tell() >= end or mark not in (b"8BIM", b"8B64"):
            return 0
        length = _length(file, 8 if length_bytes == 8 and name in _WITH_LONG_LENGTH else 4)
        if name in (b"Lr16", b"Lr32"):
            return int.from_bytes(file.read(2), "big", signed=True)
        file.seek(length + -length % 4, 1)
    return 0
