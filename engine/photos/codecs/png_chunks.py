"""What a PNG says beside its picture: text, the meaning of its colours, and profiles that other programs hide in text.

Source: PNG, third edition (W3C, 2025); ImageMagick for the "Raw profile type" texts, which hold EXIF or XMP as
hexadecimal digits.
"""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from engine.photos.codecs import jpeg_segments
from engine.photos.colour import colour_profile
from engine.photos.metadata.metadata import Codes

_START_BYTES = 8
_COLOURS = frozenset({b"cICP", b"gAMA", b"cHRM", b"sRGB", b"mDCV", b"cLLI"})
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_RESOLUTION, _ANIMATION = b"pHYs", b"acTL"
_READ = _COLOURS | _TEXTS | {_RESOLUTION, _ANIMATION}
_IPTC_RECORD = b"\x1c"
_XMP, _RAW = b"XML:com.adobe.xmp", b"Raw profile type "
_PROFILE = re.compile(rb"\s*\w+(?: profile)?\s+(\d+)\s+([0-9a-fA-F\s]*)")
_MOST_BYTES = 16 << 20   # of one text, decompressed, and of all that is carried


class Extras(NamedTuple):
    """What a PNG says beside its picture; of a broken file what stands before that."""

    exif: bytes | None   # out of a text
    xmp: bytes | None    # likewise
    iptc: bytes | None   # likewise
    carried: bytes       # whole chunks for another PNG: other texts, and the meaning of the colours
    colours: dict[bytes, bytes]   # the chunks of that meaning, by name: cICP, gAMA, cHRM, sRGB
    pixels_per_mm: tuple[float, float] | None
    densities: tuple[int, int] | None   # of unknown unit, where they differ


def extras(file: BinaryIO) -> Extras:
    """Read the chunks of metadata that libvips does not."""
    block = packet = iptc = resolution = densities = None
    carried = bytearray()
    colours: dict[bytes, bytes] = {}
    for name, data in _chunks(file):
        if name == _RESOLUTION and len(data) == 9:
            across, down, unit = struct.unpack(">IIB", data)
            resolution = (across / 1000, down / 1000) if unit == 1 and across and down else None
            densities = (across, down) if unit == 0 and across != down and across and down else None
            continue
        keyword = data.partition(b"\0")[0]
        if name in _COLOURS:
            colours.setdefault(name, data)
        if name in _TEXTS and keyword.startswith(_RAW):
            kind, profile = keyword[len(_RAW):], _raw_profile(name, data)
            if profile and kind in (b"exif", b"APP1") and profile.startswith(b"Exif\0\0"):
                block = profile.removeprefix(b"Exif\0\0")
            elif profile and kind in (b"xmp", b"APP1"):
                packet = profile.partition(b"\0")[2] if profile.startswith(b"http://ns.adobe.com/xap/") else profile
            elif profile and kind in (b"iptc", b"8bim"):
                iptc = jpeg_segments.iptc_of(profile) or (profile if profile.startswith(_IPTC_RECORD) else iptc)
        elif (name in _COLOURS or (name in _TEXTS and keyword != _XMP)) and len(carried) + len(data) < _MOST_BYTES:
            carried += chunk(name, data)
    return Extras(block, packet, iptc, bytes(carried), colours, resolution, densities)


def meaning_of(colours: dict[bytes, bytes], icc: bytes | None, gray: bool) -> tuple[bytes | None, Codes | None]:
    """The ICC profile of a PNG's colours (None: sRGB), or the codes of its high dynamic range.

    In the order of the standard: cICP, iCCP (`icc`), sRGB, then gAMA and cHRM.
    """
    codes = colours.get(b"cICP", b"")
    if len(codes) == 4 and not gray:
        profile, high = colour_profile.of_nclx(codes[0], codes[1])
        return (None, high) if high else (profile or icc, None)
    if icc or b"sRGB" in colours:
        return icc, None
    gamma, places = colours.get(b"gAMA", b""), colours.get(b"cHRM", b"")
    numbers = [number / 100_000 for number in struct.unpack(">8I", places)] if len(places) == 32 else []
    return colour_profile.of_png(struct.unpack(">I", gamma)[0] / 100_000 if len(gamma) == 4 else None,
                                 tuple(zip(numbers[::2], numbers[1::2], strict=True)) or None, gray), None


def holds_text(chunks: bytes) -> bool:
    """True if whole chunks that are carried hold a text, and not only the meaning of the colours."""
    file = io.BytesIO(bytes(_START_BYTES) + chunks)
    return any(name in _TEXTS for name, _ in _chunks(file))


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def names_and_end(file: BinaryIO) -> tuple[set[bytes], int]:
    """The names of all chunks, and where the last of them ends, in bytes from the file's start."""
    names: set[bytes] = set()
    at = _START_BYTES
    file.seek(at)
    while b"IEND" not in names and len(head := file.read(8)) == 8:
        length, name = struct.unpack(">I4s", head)
        names.add(name)
        at = file.seek(length + 4, 1)
    return names, at


def is_animation(file: BinaryIO) -> bool:
    """True for a PNG with more than one picture (APNG)."""
    return any(name == _ANIMATION and data[:4] > b"\0\0\0\1" for name, data in _chunks(file))


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Name and data of the chunks of metadata; the picture's are passed over."""
    file.seek(_START_BYTES)
    while len(head := file.read(8)) == 8:
        length, name = struct.unpack(">I4s", head)
        if name not in _READ or length > _MOST_BYTES:
            file.seek(length + 4, 1)
            continue
        data = file.read(length)
        if len(data) < length or file.read(4) != struct.pack(">I", zlib.crc32(name + data)):
            return
        yield name, data


def _raw_profile(name: bytes, data: bytes) -> bytes | None:
    """The bytes of a "Raw profile type" text; None if it is broken."""
    text = data.partition(b"\0")[2]
    try:
        if name == b"zTXt":
            text = zlib.decompressobj().decompress(text[1:], _MOST_BYTES)
        found = _PROFILE.match(text)
        if not found:
            return None
        profile = bytes.fromhex(found[2].decode())
        return profile if len(profile) == int(found[1]) else None
    except (zlib.error, ValueError):
        return None
