"""Metadata segments of JPEG files: XMP, extended XMP, IPTC, EXIF and JFIF.

XMP is read here because libvips confuses it with its extension. Sources: JFIF 1.02, EXIF 2.32, Adobe XMP
Specification part 3 (2016), IPTC-IIM in Photoshop image resources.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
from collections.abc import Iterator
from typing import BinaryIO

from engine.photos.metadata import xmp

SEGMENT_BYTES = 65533   # what one segment can hold beside its length
# The first bytes of segments, which tell their kind.
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_RESOURCE, _IPTC_ID = b"8BIM", 0x0404
LARGEST_EXIF_BYTES = SEGMENT_BYTES - len(_EXIF)
_LARGEST_XMP_BYTES = 65502   # as the specification says
_EXTENSION_BYTES, _GUID_BYTES = 65400, 32
_APP0, _APP1, _APP2, _APP11, _APP13, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xFE
END = b"\xff\xd9"
_CHUNK_BYTES = 1 << 20
_MPF = b"MPF\0"
_JFIF, _MM_PER_UNIT = b"JFIF\0", {1: 25.4, 2: 10.0}   # of a density: dots per inch, per cm
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}   # markers of a frame's header
_WRAPPING = re.compile(rb"<\?xpacket[^>]*\?>")


def extras(file: BinaryIO) -> tuple[bytes | None, bytes | None, bytes | None]:
    """The XMP packet, the IPTC records, and the segments of extended XMP as they stand in the file; None if absent."""
    packet = None
    resources = bytearray()
    extended = bytearray()
    for marker, data in _segments(file):
        if marker == _APP13 and data.startswith(_PHOTOSHOP):
            resources += data[len(_PHOTOSHOP):]   # one list of resources may fill several segments
        elif marker == _APP1 and data.startswith(_XMP):
            packet = packet or data[len(_XMP):]
        elif marker == _APP1 and data.startswith(_EXTENDED) and len(data) > len(_EXTENDED) + _GUID_BYTES + 8:
            extended += _segment(_APP1, data)
    return packet or None, iptc_of(bytes(resources)), bytes(extended) or None


def comments(file: BinaryIO) -> bytes | None:
    """The comments, as whole segments; None if there are none."""
    return b"".join(_segment(marker, data) for marker, data in _segments(file) if marker == _COMMENT) or None


def lacks_end(file: BinaryIO) -> bool:
    """True if no mark of the end follows the picture, as when the last bytes of a file are lost."""
    file.seek(-len(END), 2)
    if file.read() == END:
        return False
    for _ in _segments(file):
        pass
    before = b""
    while chunk := file.read(_CHUNK_BYTES):
        if END in before + chunk:
            return False
        before = chunk[-1:]
    return True


def extension_of(extended: bytes) -> bytes:
    """The packet that segments of extended XMP hold; empty if a part of it is missing."""
    file = io.BytesIO(b"\xff\xd8" + extended)
    parts: dict[int, bytes] = {}
    total = 0
    for _, data in _segments(file):
        if len(data) < len(_EXTENDED) + _GUID_BYTES + 8:
            return b""
        total, at = struct.unpack_from(">II", data, len(_EXTENDED) + _GUID_BYTES)
        parts[at] = data[len(_EXTENDED) + _GUID_BYTES + 8:]
    whole = b"".join(parts[at] for at in sorted(parts))
    return whole if len(whole) == total else b""


def bit_depth(file: BinaryIO) -> int:
    """Bits of a sample, as the frame's header says; 8 where there is none."""
    return next((data[0] for marker, data in _segments(file) if marker in _FRAMES and data), 8)


def iptc_of(resources: bytes) -> bytes | None:
    """The IPTC records among Photoshop's image resources; None if there are none."""
    at = 0
    while resources[at:at + 4] == _RESOURCE and at + 12 <= len(resources):
        (number,) = struct.unpack_from(">H", resources, at + 4)
        named = 1 + resources[at + 6]
        at += 6 + named + named % 2
        if at + 4 > len(resources):
            return None
        (length,) = struct.unpack_from(">I", resources, at)
        if number == _IPTC_ID:
            return resources[at + 4:at + 4 + length] or None
        at += 4 + length + length % 2
    return None


def holds_further_parts(file: BinaryIO) -> bool:
    """True if the file says that other pictures follow its own (MPF), such as a gain map or a preview."""
    return any(marker == _APP2 and data.startswith(_MPF) for marker, data in _segments(file))


def holds_credentials(file: BinaryIO) -> bool:
    """True if the file has content credentials (C2PA)."""
    return any(marker == _APP11 and b"c2pa" in data for marker, data in _segments(file))


def end_of_head(file: BinaryIO) -> int:
    """Where the segments before the image data end, in bytes from the file's start."""
    end = 2
    for _ in _segments(file):
        end = file.tell()
    return end


def resolution(file: BinaryIO) -> tuple[tuple[float, float] | None, tuple[int, int] | None]:
    """Pixels per mm, across and down, as the JFIF header says; or else, if they differ, their ratio alone."""
    for marker, data in _segments(file):
        if marker == _APP0 and data.startswith(_JFIF) and len(data) >= 12:
            unit, across, down = struct.unpack_from(">BHH", data, 7)
            if unit in _MM_PER_UNIT and across and down:
                return (across / _MM_PER_UNIT[unit], down / _MM_PER_UNIT[unit]), None
            if unit == 0 and across and down and across != down:
                return None, (across, down)
    return None, None


def jfif(pixels_per_mm: tuple[float, float] | None, densities: tuple[int, int] | None) -> bytes:
    """The JFIF header segment with the resolution, in dots per inch, or else the ratio of densities.

    It must stand first in the file.
    """
    across, down = (min(round(value * 25.4), 65535) for value in pixels_per_mm or (0, 0))
    unit = 1 if across and down else 0
    if not unit:
        across, down = densities if densities and max(densities) <= 65535 else (1, 1)
    return _segment(_APP0, struct.pack(">5sHBHHBB", _JFIF, 0x0102, unit, across, down, 0, 0))


def segments(exif: bytes | None, packet: bytes | None, iptc: bytes | None, extended: bytes | None) -> bytes:
    """The metadata segments of a JPEG, which stand behind its JFIF header.

    EXIF has at most LARGEST_EXIF_BYTES; the others are split over as many segments as they need.
    """
    parts = [_segment(_APP1, _EXIF + exif)] if exif else []
    if packet and len(packet) <= _LARGEST_XMP_BYTES:
        parts += [_segment(_APP1, _XMP + packet), extended or b""]
    elif packet:
        parts.append(_parted_xmp(packet))
    if iptc:
        data = _RESOURCE + struct.pack(">HHI", _IPTC_ID, 0, len(iptc)) + iptc + b"\0" * (len(iptc) % 2)
        step = SEGMENT_BYTES - len(_PHOTOSHOP)
        parts += [_segment(_APP13, _PHOTOSHOP + data[at:at + step]) for at in range(0, len(data), step)]
    return b"".join(parts)


def _parted_xmp(packet: bytes) -> bytes:
    """Segments of a packet too large for one: a small packet that points to the whole one, which follows in parts.

    The small packet repeats Dmax's own properties.
    """
    whole = _WRAPPING.sub(b"", packet).strip()
    guid = hashlib.md5(whole, usedforsecurity=False).hexdigest().upper()
    parts = [_segment(_APP1, _XMP + xmp.pointing_to(guid, xmp.properties(packet)))]
    for at in range(0, len(whole), _EXTENSION_BYTES):
        head = _EXTENDED + guid.encode() + struct.pack(">II", len(whole), at)
        parts.append(_segment(_APP1, head + whole[at:at + _EXTENSION_BYTES]))
    return b"".join(parts)


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Marker and data of each segment before the image data; ends early, without an error, if the file is damaged."""
    file.seek(2)
    while len(head := file.read(4)) == 4 and head[0] == 0xFF and head[1] not in (0xD9, 0xDA):
        if head[1] == 0xFF:   # a fill byte
            file.seek(-3, 1)
            continue
        length = struct.unpack(">H", head[2:])[0] - 2
        data = file.read(max(length, 0))
        if length < 0 or len(data) < length:
            return
        yield head[1], data
