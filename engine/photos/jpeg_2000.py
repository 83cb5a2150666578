"""JPEG 2000 files: what the header says before anything is decoded, and the boxes of metadata.

Source: ISO/IEC 15444-1 (the marker SIZ, and the boxes of a .jp2 file).
"""

from __future__ import annotations

import contextlib
import struct
from typing import BinaryIO, NamedTuple

from engine.photos.iso_boxes import boxes, content_of

_STREAM = b"\xff\x4f\xff\x51"
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"
_MOST_METADATA_BYTES = 64 << 20


class Facts(NamedTuple):
    """What the header of a JPEG 2000 file says of its picture."""

    width: int
    height: int
    bits: int    # of a sample
    bands: int


def facts(file: BinaryIO) -> Facts:
    """What the header of a JPEG 2000 file says, with boxes around the picture or without. Raises ValueError."""
    file.seek(0)
    start = file.read(len(_STREAM))
    if start != _STREAM:
        place = next((box for box in boxes(file) if box.name == b"jp2c"), None)
        if place is None:
            raise ValueError("no picture")
        file.seek(place.start + len(_STREAM))
    head = file.read(39)
    if len(head) < 39:
        raise ValueError("the header ends early")
    right, bottom, left, top = struct.unpack_from(">4I", head, 4)
    (bands,) = struct.unpack_from(">H", head, 36)
    if right <= left or bottom <= top or not bands:
        raise ValueError("a picture without a size")
    return Facts(right - left, bottom - top, (head[38] & 0x7f) + 1, bands)


def metadata(file: BinaryIO) -> tuple[bytes | None, bytes | None]:
    """The EXIF block and the XMP packet of a .jp2 file; of a broken one what can be read."""
    found: dict[bytes, bytes] = {}
    file.seek(0)
    if file.read(len(_STREAM)) == _STREAM:
        return None, None
    with contextlib.suppress(ValueError):
        for box in boxes(file):
            if box.name == b"uuid":
                data = content_of(file, box, _MOST_METADATA_BYTES)
                found.setdefault(data[:16], data[16:])
    block = found.get(_EXIF, b"").removeprefix(b"Exif\0\0")
    return block or None, found.get(_XMP) or None
