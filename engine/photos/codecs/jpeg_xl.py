"""JPEG XL files: what the header says before anything is decoded, and the boxes of metadata around the picture.

Source: ISO/IEC 18181-1 (the header, bit by bit) and 18181-2 (the boxes; EXIF and XMP may be packed by Brotli).
"""

from __future__ import annotations

import contextlib
import struct
from fractions import Fraction
from typing import BinaryIO, NamedTuple

import numpy as np

from engine.photos.codecs.iso_boxes import Box, box, boxes, content_of
from engine.photos.colour import colour_profile
from engine.photos.colour.colour_profile import HIGH_DYNAMIC_RANGE
from engine.photos.metadata.metadata import Codes

_STREAM, _HEADER_BYTES = b"\xff\x0a", 1 << 16
_START = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
_HIGH_LEVEL = box(b"jxll", b"\x0a")   # more than 12 bits, or other things that small devices need not decode
_LEAST_BYTES = 128                    # OpenImageIO takes no file of fewer for a JPEG XL
_MOST_METADATA_BYTES = 64 << 20       # of a packed box, once it is unpacked
_RATIOS = (Fraction(1), Fraction(6, 5), Fraction(4, 3), Fraction(3, 2), Fraction(16, 9), Fraction(5, 4), Fraction(2))
_ALPHA, _SPOT, _FILTER_ARRAY = 0, 2, 5   # kinds of channels behind the colours
_GRAY, _XYB, _CUSTOM = 1, 2, 2           # of spaces of colours; in place of a known white, or known primaries
# The header's words for white, for primaries (as H.273 numbers those of them that it has), and for curves.
_WHITES = {1: (0.3127, 0.3290), 10: (1 / 3, 1 / 3), 11: (0.314, 0.351)}
_PRIMARIES = {1: 1, 9: 9, 11: 12}
_CURVES: dict[int, float | None] = {1: None, 8: 1.0, 13: None, 17: 2.6}   # exponents; None: sRGB's
# The four ways of a number that the header tells by two bits first: (what is added, how many further bits).
_LENGTHS = (1, 9), (1, 13), (1, 18), (1, 30)
_BITS, _FLOAT_BITS = ((8, 0), (10, 0), (12, 0), (1, 6)), ((32, 0), (16, 0), (24, 0), (1, 6))
_ENUM = (0, 0), (1, 0), (2, 4), (18, 6)
_PLACE = (0, 19), (1 << 19, 19), (1 << 20, 20), (1 << 21, 21)   # of a colour, in millionths
_GAMMA_BITS, _GAMMA_UNIT = 24, 1e-7


class Told(NamedTuple):
    """What the colours of a picture are, as the header tells it by numbers: by a profile, or by codes; else sRGB's."""

    icc: bytes | None = None
    codes: Codes | None = None   # of a high dynamic range


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
    told: Told | None       # None: it has an ICC profile, for which its decoder is to be asked
    has_unkept_profile: bool = False   # a profile that a lossy file only tells of: decoders use another one


def _signed(number: int) -> int:
    return -(number + 1) // 2 if number & 1 else number // 2


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

    def colours(self) -> tuple[bool, bool, Told | None]:
        """Whether the picture is gray, whether it has an ICC profile, and what else is told of its colours."""
        if self.flag():
            return False, False, Told()
        has_profile, space = self.flag(), self.one_of(_ENUM)
        gray = space == _GRAY
        if has_profile or space == _XYB:
            return gray, has_profile, None
        white_word = self.one_of(_ENUM)
        white = self.chromaticity() if white_word == _CUSTOM else _WHITES.get(white_word)
        primaries_word = 1 if gray else self.one_of(_ENUM)
        primaries = _PRIMARIES.get(primaries_word)
        own = tuple(self.chromaticity() for _ in range(3)) if not gray and primaries_word == _CUSTOM else None
        exponent, curve = (1 / max(self.take(_GAMMA_BITS) * _GAMMA_UNIT, _GAMMA_UNIT), 0) if self.flag() else (
            None, self.one_of(_ENUM))
        known = own or (primaries and colour_profile.PRIMARIES[primaries][1:])
        if not white or not known or not (exponent or curve in _CURVES or curve in HIGH_DYNAMIC_RANGE):
            return gray, has_profile, None
        if curve in HIGH_DYNAMIC_RANGE:
            codes = Codes(primaries, curve) if primaries and white_word == 1 and not gray else None
            return gray, has_profile, Told(None, codes) if codes else None
        exponent = exponent or _CURVES[curve]
        if exponent is None and white_word == 1 and primaries == 1:
            return gray, has_profile, Told()
        try:
            return gray, has_profile, Told(colour_profile.matrix_profile((white, *known), exponent, gray))
        except (ArithmeticError, np.linalg.LinAlgError):   # colours that make no profile
            return gray, has_profile, None

    def chromaticity(self) -> tuple[float, float]:
        """x and y of a colour."""
        x, y = self.one_of(_PLACE), self.one_of(_PLACE)
        return _signed(x) / 1e6, _signed(y) / 1e6


def facts(file: BinaryIO) -> Facts:
    """What the header of a JPEG XL file says. Raises ValueError if it is broken."""
    stream, was_jpeg = _start_of_stream(file)
    if not stream.startswith(_STREAM):
        raise ValueError("no picture")
    bits = _Bits(stream[len(_STREAM):])
    width, height = bits.size()
    if bits.flag():   # everything is as usual
        return Facts(width, height, 8, False, False, (), False, False, False, Told())
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
        return Facts(width, height, 8, False, False, (), False, True, False, Told())
    depth, is_float = bits.depth()
    bits.flag()
    extra = [bits.extra_channel() for _ in range(bits.one_of(((0, 0), (1, 0), (2, 4), (1, 12))))]
    as_seen = bits.flag()
    gray, has_profile, told = bits.colours()
    return Facts(width, height, depth, is_float, gray, tuple(kind for kind, _ in extra), any(by for _, by in extra),
                 False, not as_seen and not was_jpeg, told, has_profile and as_seen)


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
