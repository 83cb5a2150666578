"""JPEG 2000 files: what the header says before anything is decoded, and the boxes of metadata.

Source: ISO/IEC 15444-1 (the marker SIZ, and the boxes of a .jp2 file).
"""

from __future__ import annotations

import contextlib
import os
import struct
from typing import Any, BinaryIO, NamedTuple

from numpy.typing import NDArray

from engine.photos.codecs.iso_boxes import Box, boxes, content_of

_STREAM = b"\xff\x4f\xff\x51"
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_SRGB, _GRAY = 16, 17        # numbers of colour spaces
_WAYS_OF_PROFILES = (2, 3)
_EXIF = b"JpgTiffExif->JP2"
_MOST_METADATA_BYTES = 64 << 20


class Facts(NamedTuple):
    """What the header of a JPEG 2000 file says of its picture."""

    width: int
    height: int
    bits: int    # of a sample
    bands: int
    colours: int = 0   # the number of a colour space in a .jp2 file; 0 where it says none


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
    place = _colours(file)
    how = content_of(file, place, 7) if place else b""
    return Facts(right - left, bottom - top, (head[38] & 0x7f) + 1, bands,
                 int.from_bytes(how[3:], "big") if how[:1] == b"\1" else 0)


def decoded(file: BinaryIO) -> tuple[NDArray[Any], bytes | None]:
    """The samples of a JPEG 2000 file, in its own range, and its ICC profile. Raises ValueError if it is damaged."""
    import imagecodecs

    file.seek(0)
    data = bytearray(file.read())
    icc, place = None, _colours(file)
    if place is not None and data[place.start] in _WAYS_OF_PROFILES:
        icc = bytes(data[place.start + 3:place.end])
        # By a profile the decoder would convert: the samples are wanted as they are.
        data[place.start:place.start + 7] = b"\1\0\0" + struct.pack(">I", _SRGB if icc[16:20] == b"RGB " else _GRAY)
    try:
        return imagecodecs.jpeg2k_decode(bytes(data), numthreads=os.cpu_count()), icc
    except RuntimeError as error:   # Jpeg2kError is one
        raise ValueError(str(error)) from error


def _colours(file: BinaryIO) -> Box | None:
    """The box of colours of a .jp2: it holds a way of saying them, two further bytes, and a number or a profile."""
    file.seek(0)
    if file.read(len(_STREAM)) == _STREAM:
        return None
    with contextlib.suppress(ValueError):
        for header in boxes(file):
            if header.name == b"jp2h":
                return next((one for one in boxes(file, header.start, header.end) if one.name == b"colr"), None)
    return None


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
