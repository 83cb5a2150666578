"""Regions that metadata name in a photo (faces, the subject), turned with its pixels.

Sources: Metadata Working Group, Guidelines 2.0 (mwg-rs: areas by their middle, as shares of the photo's sides),
Microsoft's People Tags (MPReg: left, top, width, height), EXIF 2.32 (SubjectArea: middle, in px).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_AREA = (b"<mwg-rs:Area", b"</mwg-rs:Area>")
_DIMENSIONS = (b"<mwg-rs:AppliedToDimensions", b"</mwg-rs:AppliedToDimensions>")
_RECTANGLE = re.compile(rb"(MPReg:Rectangle(?:=[\"']|>))([^\"'<]{1,200})")
_NUMBER = rb"([-+.0-9eE]{1,40})"


def place_upright(x: float, y: float, orientation: int) -> tuple[float, float]:
    """Where a place of a photo is once it is turned by an EXIF orientation, 1 to 8; both as shares of the sides."""
    if orientation in (5, 6, 7, 8):
        x, y = y, x
    if orientation in (2, 3, 6, 7):
        x = 1 - x
    if orientation in (3, 4, 7, 8):
        y = 1 - y
    return x, y


def upright(packet: bytes, orientation: int) -> bytes:
    """An XMP packet with its regions turned by an EXIF orientation, 1 to 8; all else byte for byte."""
    if orientation == 1:
        return packet
    sideways = orientation >= 5
    parts, done = [], 0
    for start, end in _spans(packet, _AREA):
        parts += [packet[done:start], _turned_area(packet[start:end], orientation)]
        done = end
    packet = b"".join(parts) + packet[done:]
    if sideways:
        parts, done = [], 0
        for start, end in _spans(packet, _DIMENSIONS):
            width, height = (_value(packet[start:end], b"stDim", name) for name in (b"w", b"h"))
            inside = packet[start:end]
            if width and height:
                inside = _with(_with(inside, b"stDim", b"w", height), b"stDim", b"h", width)
            parts += [packet[done:start], inside]
            done = end
        packet = b"".join(parts) + packet[done:]
    return _RECTANGLE.sub(lambda found: found[1] + _turned_rectangle(found[2], orientation), packet)


def subject_area_upright(area: tuple[int, ...], width: int, height: int, orientation: int) -> tuple[int, ...]:
    """An EXIF SubjectArea (x, y; x, y, diameter; or x, y, width, height) in px of the photo that was turned.

    `width` and `height` are those of the photo upright.
    """
    sideways = orientation >= 5
    stored_width, stored_height = (height, width) if sideways else (width, height)
    x, y = area[0], area[1]
    if sideways:
        x, y = y, x
    across, down = (stored_height, stored_width) if sideways else (stored_width, stored_height)
    if orientation in (2, 3, 6, 7):
        x = across - 1 - x
    if orientation in (3, 4, 7, 8):
        y = down - 1 - y
    size = area[2:]
    return max(0, x), max(0, y), *(reversed(size) if sideways else size)


def _spans(packet: bytes, tags: tuple[bytes, bytes]) -> Iterator[tuple[int, int]]:
    """Where each element with these tags begins and ends; an empty one ends with its only tag."""
    opening, closing = tags
    at = packet.find(opening)
    while at >= 0:
        tag_end = packet.find(b">", at)
        if tag_end < 0:
            return
        end = tag_end + 1
        if packet[tag_end - 1:tag_end] != b"/":
            end = packet.find(closing, tag_end)
            if end < 0:
                return
        yield at, end
        at = packet.find(opening, end)


def _turned_area(area: bytes, orientation: int) -> bytes:
    values = {name: _value(area, b"stArea", name) for name in (b"x", b"y", b"w", b"h")}
    x, y, w, h = values.values()
    try:
        if x and y:
            turned = place_upright(float(x), float(y), orientation)
            for name, value in zip((b"x", b"y"), turned, strict=True):
                area = _with(area, b"stArea", name, _told(value))
    except ValueError:
        return area
    if orientation >= 5 and w and h:
        area = _with(_with(area, b"stArea", b"w", h), b"stArea", b"h", w)
    return area


def _turned_rectangle(words: bytes, orientation: int) -> bytes:
    try:
        left, top, width, height = (float(word) for word in words.split(b","))
    except ValueError:
        return words
    x, y = place_upright(left + width / 2, top + height / 2, orientation)
    if orientation >= 5:
        width, height = height, width
    return b", ".join(_told(value) for value in (x - width / 2, y - height / 2, width, height))


def _value(element: bytes, prefix: bytes, name: bytes) -> bytes | None:
    found = _pattern(prefix, name).search(element)
    return found[2] if found else None


def _with(element: bytes, prefix: bytes, name: bytes, value: bytes) -> bytes:
    return _pattern(prefix, name).sub(lambda found: found[1] + value, element, count=1)


def _pattern(prefix: bytes, name: bytes) -> re.Pattern[bytes]:
    """A property as an attribute or as an element: what stands before its number, and the number."""
    return re.compile(rb"(%b:%b(?:=[\"']|>))%b" % (prefix, name, _NUMBER))


def _told(value: float) -> bytes:
    return f"{value:.6f}".rstrip("0").rstrip(".").encode()
