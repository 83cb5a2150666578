"""AVIF and HEIC files: what they say in their boxes beside what decoders tell, and metadata added to finished files.

Source: ISO/IEC 23008-12 (HEIF: items with places, references and properties).
"""

from __future__ import annotations

import io
import re
import struct
from typing import BinaryIO

from engine.photos.codecs.iso_boxes import box, boxes, content_of

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


def with_metadata(file: bytes, exif: bytes | None, xmp: bytes | None, icc: bytes | None = None) -> list[bytes]:
    """The parts of an AVIF or HEIC file with this metadata, made of a file without. Raises ValueError if it is broken.

    Encoders write EXIF anew, or turn the photo by it; here it stays byte for byte.
    """
    source = io.BytesIO(file)
    meta = next((one for one in boxes(source) if one.name == b"meta"), None)
    if meta is None:
        raise ValueError("no box of metadata")
    inside = {one.name: content_of(source, one) for one in boxes(source, meta.start + 4, meta.end)}
    items = [(b"Exif", b"", bytes(4) + exif)] if exif else []   # 4 bytes: how far away the block begins
    items += [(b"mime", b"application/rdf+xml\0", xmp)] if xmp else []
    primary = int.from_bytes(inside[b"pitm"][4:], "big")
    listed = _Listed(inside[b"iinf"])
    first = listed.free_number()
    inside[b"iinf"] = listed.with_items([(first + place, kind, words) for place, (kind, words, _) in enumerate(items)])
    references = inside.get(b"iref", bytes(4))
    for place in range(len(items)):   # each describes the picture
        wide = ">IHI" if references[0] else ">HHH"
        references += box(b"cdsc", struct.pack(wide, first + place, 1, primary))
    inside[b"iref"] = references
    if icc:
        inside[b"iprp"] = _with_profile(inside[b"iprp"], primary, icc)
    lengths = [len(data) for _, _, data in items]
    longer = sum(len(content) + 8 for content in inside.values()) + len(lengths) * _place_bytes(inside[b"iloc"]) - (
        meta.end - meta.start - 4)
    inside[b"iloc"] = _with_places(inside[b"iloc"], longer, first, lengths, len(file) + longer + 8)
    new = file[meta.start:meta.start + 4] + b"".join(box(name, content) for name, content in inside.items())
    start = file[:meta.start - 8]
    rest = [box(b"mdat", b"".join(data for _, _, data in items))] if items else []
    return [start, box(b"meta", new), file[meta.end:], *rest]


class _Listed:
    """The list of a file's items (`iinf`)."""

    def __init__(self, content: bytes) -> None:
        self._content, self._count_bytes = content, 4 if content[0] else 2

    def free_number(self) -> int:
        """A number that no item has, nor any after it."""
        source = io.BytesIO(self._content)
        numbers = []
        for one in boxes(source, 4 + self._count_bytes):
            entry = content_of(source, one)
            numbers.append(int.from_bytes(entry[4:8] if entry[0] >= 3 else entry[4:6], "big"))
        return max(numbers, default=0) + 1

    def with_items(self, items: list[tuple[int, bytes, bytes]]) -> bytes:
        """The list with further items: number, kind, and what its kind has to say."""
        end = 4 + self._count_bytes
        count = int.from_bytes(self._content[4:end], "big") + len(items)
        news = b"".join(box(b"infe", struct.pack(">BxxxHH4sx", 2, number, 0, kind) + words)
                        for number, kind, words in items)
        return self._content[:4] + count.to_bytes(self._count_bytes, "big") + self._content[end:] + news


def _place_bytes(content: bytes) -> int:
    """How many bytes one more item with one part takes in the list of places (`iloc`)."""
    return len(_place(content, 0, 0, 0))


def _sizes(content: bytes) -> tuple[int, int, int, int]:
    """Bytes of an offset, a length, a base and an index in a list of places."""
    return content[4] >> 4, content[4] & 15, content[5] >> 4, content[5] & 15 if content[0] else 0


def _place(content: bytes, number: int, offset: int, length: int) -> bytes:
    offset_bytes, length_bytes, base_bytes, index_bytes = _sizes(content)
    return (number.to_bytes(4 if content[0] == 2 else 2, "big") + bytes(2 if content[0] else 0) + bytes(2)
            + bytes(base_bytes) + b"\0\1" + bytes(index_bytes) + offset.to_bytes(offset_bytes, "big")
            + length.to_bytes(length_bytes, "big"))


def _with_places(content: bytes, shift: int, first: int, lengths: list[int], at: int) -> bytes:
    """The list of places once all data lie further on by `shift`, with further items, one behind another from `at`."""
    offset_bytes, length_bytes, base_bytes, index_bytes = _sizes(content)
    number_bytes = 4 if content[0] == 2 else 2
    count_at, place = 6, 6 + number_bytes
    changed = bytearray(content)
    count = int.from_bytes(content[count_at:place], "big")

    def move(at: int, size: int) -> None:
        changed[at:at + size] = (int.from_bytes(content[at:at + size], "big") + shift).to_bytes(size, "big")

    for _ in range(count):
        place += number_bytes
        in_file = not content[0] or not content[place + 1] & 15   # else its data lie in this box of metadata
        place += (2 if content[0] else 0) + 2
        if base_bytes and in_file:
            move(place, base_bytes)
        parts = int.from_bytes(content[place + base_bytes:place + base_bytes + 2], "big")
        place += base_bytes + 2
        for _ in range(parts):
            if not base_bytes and in_file:
                move(place + index_bytes, offset_bytes)
            place += index_bytes + offset_bytes + length_bytes
    changed[count_at:count_at + number_bytes] = (count + len(lengths)).to_bytes(number_bytes, "big")
    for number, length in enumerate(lengths):
        changed += _place(content, first + number, at, length)
        at += length
    return bytes(changed)


def _with_profile(content: bytes, primary: int, icc: bytes) -> bytes:
    """The properties of a file's items (`iprp`) with a colour profile for one of them."""
    source = io.BytesIO(content)
    found = {one.name: content_of(source, one) for one in boxes(source)}
    owners = bytearray(found[b"ipma"])
    wide, long_number = owners[3] & 1, owners[0] > 0
    held = io.BytesIO(found[b"ipco"])
    index = sum(1 for _ in boxes(held)) + 1
    place = 8
    for _ in range(int.from_bytes(owners[4:8], "big")):
        number_bytes = 4 if long_number else 2
        number = int.from_bytes(owners[place:place + number_bytes], "big")
        place += number_bytes
        if number == primary:
            owners[place] += 1
            owners[place + 1:place + 1] = index.to_bytes(2 if wide else 1, "big")
            break
        place += 1 + owners[place] * (2 if wide else 1)
    found[b"ipco"] += box(b"colr", b"prof" + icc)
    found[b"ipma"] = bytes(owners)
    return b"".join(box(name, one) for name, one in found.items())
