"""JPEG XL files: what the header says before anything is decoded, and the boxes of metadata around the picture.

Source: ISO/IEC 18181-1 (the header, bit by bit) and 18181-2 (the boxes; EXIF and XMP may be packed by Brotli).
"""

from __future__ import annotations

import contextlib
import struct
from fractions import Fraction
from typing import BinaryIO, NamedTuple

from engine.photos.codecs.iso_boxes import Box, box, boxes, content_of

_STREAM, _HEADER_BYTES = b"\xff\x0a", 1 << 16
_START = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
_HIGH_LEVEL = box(b"jxll", b"\x0a")   # more than 12 bits, or other things that small devices need not decode
_LEAST_BYTES = 128                    # OpenImageIO takes no file of fewer for a JPEG XL
_MOST_METADATA_BYTES = 64 << 20       # of a packed box, once it is unpacked
_RATIOS = (Fraction(1), Fraction(6, 5), Fraction(4, 3), Fraction(3, 2), Fraction(16, 9), Fraction(5, 4), Fraction(2))
_ALPHA, _SPOT, _FILTER_ARRAY = 0, 2, 5   # kinds of channels behind the colours
_GRAY, _XYB, _CUSTOM, _D65, _SRGB, _SRGB_CURVE = 1, 2, 2, 1, 1, 13
# The four ways of a number that the header tells by two bits first: (what is added, how many further bits).
_LENGTHS = (1, 9), (1, 13), (1, 18), (1, 30)
_BITS, _FLOAT_BITS = ((8, 0), (10, 0), (12, 0), (1, 6)), ((32, 0), (16, 0), (24, 0), (1, 6))
_ENUM = (0, 0), (1, 0), (2, 4), (18, 6)


class Facts(NamedTuple):
    """What the header of a JPEG XL file says of its picture; width and height are of it upright."""

    width: int
    height: int
    bits: int               # of a sample as the file has it
    is_float: bool
    gray: bool
    extra: tuple[int, ...]  # kinds of the channels behind the colours; 0 is transparency
    premultiplied: bool     # the colours are multiplied by the transparency
    animated: bool
    lossless: bool          # samples are stored as they are, or were once a JPEG's
    is_srgb: bool           # its colours are sRGB's, and it has no ICC profile
    has_unkept_profile: bool = False   # a profile that a lossy file only tells of: decoders use another one


class _Bits:
    """The bits of a header, the lowest of each byte first."""

    def __init__(self, data: bytes) -> None:
        self._number, self._left = int.from_bytes(data, "little"), 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise ValueError("the header ends early")
        value = self._number & ((1 << count) - 1)
        self._number >>= count
        self._left -= count
        return value

    def flag(self) -> bool:
        return bool(self.take(1))

    def one_of(self, ways: tuple[tuple[int, int], ...]) -> int:
        added, count = ways[self.take(2)]
        return added + self.take(count)

    def size(self) -> tuple[int, int]:
        """Width and height."""
        small = self.flag()
        height = 8 * (self.take(5) + 1) if small else self.one_of(_LENGTHS)
        ratio = self.take(3)
        if ratio:
            return int(height * _RATIOS[ratio - 1]), height
        return (8 * (self.take(5) + 1) if small else self.one_of(_LENGTHS)), height

    def depth(self) -> tuple[int, bool]:
        """Bits of a sample, and whether it is float."""
        if not self.flag():
            return self.one_of(_BITS), False
        bits = self.one_of(_FLOAT_BITS)
        self.take(4)
        return bits, True

    def extra_channel(self) -> tuple[int, bool]:
        """The kind of a channel behind the colours, and whether the colours are multiplied by it."""
        if self.flag():
            return _ALPHA, False
        kind = self.one_of(_ENUM)
        self.depth()
        self.one_of(((0, 0), (3, 0), (4, 0), (1, 3)))
        self.take(8 * self.one_of(((0, 0), (0, 4), (16, 5), (48, 10))))   # its name
        premultiplied = kind == _ALPHA and self.flag()
        if kind == _SPOT:
            self.take(4 * 16)
        if kind == _FILTER_ARRAY:
            self.one_of(((1, 0), (0, 2), (3, 4), (19, 8)))
        return kind, premultiplied

    def colours(self) -> tuple[bool, bool, bool]:
        """Whether the picture is gray, whether its colours are sRGB's, and whether it has a profile."""
        if self.flag():
            return False, True, False
        has_profile, space = self.flag(), self.one_of(_ENUM)
        if has_profile or space == _XYB:
            return space == _GRAY, False, has_profile
        white = self.one_of(_ENUM)
        if white == _CUSTOM:
            return space == _GRAY, False, False
        primaries = _SRGB if space == _GRAY else self.one_of(_ENUM)
        if primaries == _CUSTOM or self.flag():   # a gamma
            return space == _GRAY, False, False
        return space == _GRAY, (white, primaries, self.one_of(_ENUM)) == (_D65, _SRGB, _SRGB_CURVE), False


def facts(file: BinaryIO) -> Facts:
    """What the header of a JPEG XL file says. Raises ValueError if it is broken."""
    stream, was_jpeg = _start_of_stream(file)
    if not stream.startswith(_STREAM):
        raise ValueError("no picture")
    bits = _Bits(stream[len(_STREAM):])
    width, height = bits.size()
    if bits.flag():   # everything is as usual
        return Facts(width, height, 8, False, False, (), False, False, False, True)
    animated = False
    if bits.flag():
        if bits.take(3) >= 4:   # turned by a quarter
            width, height = height, width
        if bits.flag():
            bits.size()
        if bits.flag():   # a preview of its own; no program writes one
            raise ValueError("a preview")
        animated = bits.flag()
    if animated:
        return Facts(width, height, 8, False, False, (), False, True, False, True)
    depth, is_float = bits.depth()
    bits.flag()
    extra = [bits.extra_channel() for _ in range(bits.one_of(((0, 0), (1, 0), (2, 4), (1, 12))))]
    as_seen = bits.flag()
    gray, is_srgb, has_profile = bits.colours()
    return Facts(width, height, depth, is_float, gray, tuple(kind for kind, _ in extra), any(by for _, by in extra),
                 False, not as_seen and not was_jpeg, is_srgb, has_profile and as_seen)


def metadata(file: BinaryIO) -> tuple[bytes | None, bytes | None]:
    """The EXIF block and the XMP packet of a JPEG XL file; of a broken one what can be read."""
    found: dict[bytes, bytes] = {}
    with contextlib.suppress(ValueError):
        for one in () if _is_bare(file) else boxes(file):
            name, data = one.name, b""
            if name == b"brob":
                name, data = _unpacked(file, one)
            elif name in (b"Exif", b"xml "):
                data = content_of(file, one, _MOST_METADATA_BYTES)
            if name in (b"Exif", b"xml ") and data:
                found.setdefault(name, data)
    block = found.get(b"Exif", b"")
    begin = 4 + int.from_bytes(block[:4], "big")   # an offset stands before it
    return block[begin:].removeprefix(b"Exif\0\0") or None, found.get(b"xml ") or None


def with_metadata(picture: bytes, exif: bytes | None, xmp: bytes | None) -> list[bytes]:
    """The parts of a JPEG XL file with this metadata, made of a file without any."""
    if picture.startswith(_STREAM):
        start, stream = _START, [struct.pack(">I4s", 0, b"jxlc"), picture]   # the last one, up to the end
    else:
        length = len(_START)
        if not picture.startswith(_START[:12]):
            raise ValueError("no JPEG XL file")
        start, stream = picture[:length], [picture[length:]]
        if stream[0].startswith(_HIGH_LEVEL):   # it must stand before all others
            start, stream = start + _HIGH_LEVEL, [stream[0][len(_HIGH_LEVEL):]]
    news = [box(b"Exif", bytes(4) + exif)] if exif else []
    news += [box(b"xml ", xmp)] if xmp else []
    news += [box(b"free", bytes(_LEAST_BYTES))] if len(picture) < _LEAST_BYTES else []
    return [start, *news, *stream]


def _is_bare(file: BinaryIO) -> bool:
    """True for a picture without any boxes around it."""
    file.seek(0)
    return file.read(2) == _STREAM


def _start_of_stream(file: BinaryIO) -> tuple[bytes, bool]:
    """The first bytes of the picture's own data, and whether the file was made of a JPEG's."""
    if _is_bare(file):
        file.seek(0)
        return file.read(_HEADER_BYTES), False
    stream, was_jpeg = b"", False
    for one in boxes(file):
        was_jpeg = was_jpeg or one.name == b"jbrd"
        if one.name in (b"jxlc", b"jxlp") and len(stream) < _HEADER_BYTES:
            data = content_of(file, one, _HEADER_BYTES)
            stream += data[4:] if one.name == b"jxlp" else data   # the number of the part stands before it
    return stream, was_jpeg


def _unpacked(file: BinaryIO, packed: Box) -> tuple[bytes, bytes]:
    """The name and the content of a box that is packed by Brotli; no content if it is broken or absurdly large."""
    import imagecodecs

    content = content_of(file, packed, _MOST_METADATA_BYTES)
    with contextlib.suppress(imagecodecs.BrotliError, ValueError, MemoryError):
        return content[:4], bytes(imagecodecs.brotli_decode(content[4:], out=_MOST_METADATA_BYTES))
    return content[:4], b""
