"""What Canon's raw files (CR3) tell beside their picture: EXIF in four boxes, a TIFF structure each, and XMP.

Source: Laurent Clevy's description of the format (https://github.com/lclevy/canon_cr3).
"""

from __future__ import annotations

import contextlib
import io
from typing import BinaryIO

from engine.photos.codecs.iso_boxes import Box, boxes, content_of
from engine.photos.metadata import exif, tiff_structure
from engine.photos.metadata.tiff_structure import Entry, Layout

_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_ID_BYTES, _MOST_BYTES = 16, 16 << 20
_FOLDERS = {b"CMT1": 0, b"CMT2": exif.EXIF_IFD, b"CMT4": exif.GPS_IFD}


def metadata(file: BinaryIO) -> tuple[bytes, bytes | None]:
    """The EXIF block, without the maker note, and the XMP packet of a CR3; a broken part of the block is left out.

    Raises ValueError if it has none.
    """
    outer = list(boxes(file))
    own = next((found for one in outer if one.name == b"moov" for inner in boxes(file, one.start, one.end)
                if (found := _inside(file, inner, _CANON))), None)
    if own is None:
        raise ValueError("no box of Canon's")
    plain, folders = Layout("<", False), {0: list[Entry]()}
    for one in boxes(file, own.start, own.end):
        if one.name in _FOLDERS:
            with contextlib.suppress(ValueError, KeyError):
                layout, entries = exif.first_folder(io.BytesIO(content_of(file, one, _MOST_BYTES)))
                folders[_FOLDERS[one.name]] = [tiff_structure.in_layout(entry, layout, plain) for entry in entries
                                               if entry.tag not in _FOLDERS.values()]
    if not any(folders.values()):
        raise ValueError("no fields")
    packet = next((found for one in outer if (found := _inside(file, one, _XMP))), None)
    return exif.block_of(folders, plain), content_of(file, packet, _MOST_BYTES) if packet else None


def _inside(file: BinaryIO, one: Box, wanted: bytes) -> Box | None:
    """What stands in a box behind the number by which it is known; None if it is another box."""
    if one.name != b"uuid" or content_of(file, one, _ID_BYTES) != wanted:
        return None
    return Box(one.name, one.start + _ID_BYTES, one.end)
