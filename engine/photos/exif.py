"""EXIF blocks: small TIFF structures that are carried as they are, changed in place, or moved into and out of TIFF files.

Values are handled as raw bytes, never interpreted: what a maker wrote in a way of its own comes through. (libvips and
Pillow write the block anew and lose maker notes.) Source: TIFF 6.0 and EXIF 2.32.
"""

from __future__ import annotations

import errno
import io
import os
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO, Literal

_UNIT_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 1, 7: 1, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_UNITS = {5: 2, 10: 2}   # rationals are pairs
_SHORT, _LONG, _UNDEFINED, _LONG8 = 3, 4, 7, 16
ORIENTATION, IPTC, PHOTOSHOP = 0x0112, 0x83BB, 0x8649
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)
_KIND_OF_PAGE, _PREVIEW_OR_MASK, _MAKER_NOTE = 0x00FE, 0b101, 0x927C
EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
# What describes the pixels' storage belongs to each file, and XMP, ICC, IPTC travel apart.
_STORAGE = frozenset({254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 277, 278, 279, 280, 281, 282, 283, 284, 290,
                      291, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 333, 334, 336, 337, 338, 339,
                      340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 700, 33723, 34377,
                      34675, 37724, 50255})
_MAX_ENTRIES, _MAX_PAGES, _MAX_BYTES = 2000, 1000, 64 << 20
_BROKEN = (struct.error, KeyError, OverflowError)   # what reading offsets and lengths out of damaged bytes raises


@dataclass(frozen=True)
class Entry:
    """One field: tag, type, raw value in its file's byte order, and where the value lies in that file."""

    tag: int
    kind: int
    count: int
    value: bytes
    at: int


@dataclass(frozen=True)
class _Layout:
    """Byte order and offset size of a TIFF structure: offsets have 4 bytes, or 8 in a BigTIFF."""

    order: str   # "<" or ">"
    big: bool

    @property
    def offset_bytes(self) -> int:
        return 8 if self.big else 4

    def pack(self, code: str, *numbers: int) -> bytes:
        return struct.pack(self.order + code, *numbers)

    @property
    def byte_order(self) -> Literal["little", "big"]:
        return "little" if self.order == "<" else "big"

    @property
    def offset_code(self) -> str:
        return "Q" if self.big else "I"


def orientation(block: bytes) -> int:
    """The EXIF orientation of a block, 1 to 8; 1 where the block does not say, or is broken."""
    try:
        return orientation_of_tiff(io.BytesIO(block))
    except ValueError:
        return 1


def orientation_of_tiff(file: BinaryIO) -> int:
    """The orientation of a TIFF structure's first page, 1 to 8. Raises ValueError if it is broken."""
    try:
        layout, first = _begin(file)
        found = [_number(entry, layout) for entry in _entries(file, layout, first) if entry.tag == ORIENTATION]
    except _BROKEN as error:
        raise ValueError("broken TIFF structure") from error
    return found[0] if found and 1 <= found[0] <= 8 else 1


def upright(block: bytes, width: int, height: int, turned: bool) -> bytes:
    """The block with orientation 1 and, where it tells them, these pixel dimensions; all else byte for byte.

    If the photo has been turned the embedded preview, which has not, is unlinked. Raises ValueError if broken.
    """
    changed = bytearray(block)
    try:
        file = io.BytesIO(block)
        layout, first = _begin(file)
        entries = _entries(file, layout, first)
        inner = {entry.tag: entry for entry in entries}.get(EXIF_IFD)
        if inner:
            entries = entries + _entries(file, layout, _number(inner, layout))
        news = {ORIENTATION: 1} | dict.fromkeys(_WIDTHS, width) | dict.fromkeys(_HEIGHTS, height)
        for entry in entries:
            if entry.tag in news and entry.count == 1 and entry.kind in (_SHORT, _LONG):
                code, largest = ("H", 2**16 - 1) if entry.kind == _SHORT else ("I", 2**32 - 1)
                value = layout.pack(code, min(news[entry.tag], largest))
                changed[entry.at:entry.at + len(value)] = value
        link_at, following = _next_page(file, layout, first)
        if turned and following:
            changed[link_at:link_at + layout.offset_bytes] = bytes(layout.offset_bytes)
    except _BROKEN as error:
        raise ValueError("broken EXIF block") from error
    return bytes(changed)


def without_maker_note(block: bytes) -> bytes:
    """The block written anew without the maker's own part, often the bulk of it. Raises ValueError if it is broken."""
    try:
        file = io.BytesIO(block)
        layout, first = _begin(file)
        folders = {0: _entries(file, layout, first)}
        _descend(file, layout, folders)
        folders = {tag: [entry for entry in entries if entry.tag != _MAKER_NOTE] for tag, entries in folders.items()}
        return _block(folders, layout)
    except _BROKEN as error:
        raise ValueError("broken EXIF block") from error


def of_tiff(file: BinaryIO) -> tuple[bytes | None, dict[int, bytes]]:
    """The camera's fields of a TIFF file as an EXIF block (None if there are none), and its IPTC and Photoshop blobs.

    Raises ValueError if the structure is broken.
    """
    try:
        layout, first = _begin(file)
        entries = _entries(file, layout, first)
        folders = {0: [entry for entry in entries if entry.tag not in _STORAGE]}
        _descend(file, layout, folders)
        blobs = {entry.tag: entry.value for entry in entries if entry.tag in (IPTC, PHOTOSHOP)}
        return (_block(folders, layout) if any(folders.values()) else None), blobs
    except _BROKEN as error:
        raise ValueError("broken TIFF structure") from error


def has_further_pictures(file: BinaryIO) -> bool:
    """True if a TIFF file holds more than one picture, beside smaller previews and masks of the first."""
    try:
        layout, at = _begin(file)
        sizes: list[tuple[int, int]] = []
        while at and len(sizes) < _MAX_PAGES:
            page = {entry.tag: _number(entry, layout) for entry in _entries(file, layout, at, raw_offsets=True)}
            size = (page.get(_WIDTHS[0], 0), page.get(_HEIGHTS[0], 0))
            smaller = sizes and size[0] < sizes[0][0] and size[1] < sizes[0][1]
            if sizes and not smaller and not page.get(_KIND_OF_PAGE, 0) & _PREVIEW_OR_MASK:
                return True
            sizes.append(size)
            at = _next_page(file, layout, at)[1]
    except (ValueError, *_BROKEN):
        return False   # whether the first page can be read, the decoder will say
    return False


def into_tiff(file: BinaryIO, block: bytes | None, blobs: Mapping[int, bytes]) -> None:
    """Give a TIFF file the fields of an EXIF block, and blobs by tag. Raises ValueError if the block is broken.

    The file is then as it was.
    """
    try:
        file.seek(0)
        layout, first = _begin(file)
        mine = _entries(file, layout, first, raw_offsets=True)
        folders: dict[int, list[Entry]] = {0: []}
        if block:
            source = io.BytesIO(block)
            theirs, first = _begin(source)
            folders[0] = _entries(source, theirs, first)
            _descend(source, theirs, folders)
            taken = {entry.tag for entry in mine} | _STORAGE
            for tag, entries in folders.items():
                folders[tag] = [_turned(entry, theirs, layout) for entry in entries if tag or entry.tag not in taken]
        news = [Entry(tag, _UNDEFINED, len(blob), blob, 0) for tag, blob in blobs.items()]
        folders[0] = sorted([*mine, *folders[0], *news], key=lambda entry: entry.tag)
        end = file.seek(0, os.SEEK_END)
        at = end + end % 2
        # Values of the file's own fields stay where they are; only the folder itself is written anew, behind.
        folder = b"\0" * (end % 2) + _written(folders, 0, layout, at)
    except _BROKEN as error:
        raise ValueError("broken EXIF block") from error
    file.write(folder)
    file.seek(8 if layout.big else 4)
    file.write(layout.pack(layout.offset_code, at))


def _block(folders: dict[int, list[Entry]], layout: _Layout) -> bytes:
    """An EXIF block made of these folders of fields (IFDs), in the layout's byte order."""
    plain = _Layout(layout.order, False)
    start = (b"II" if layout.order == "<" else b"MM") + plain.pack("HI", 42, 8)
    return start + _written(folders, 0, plain, len(start))


def _begin(file: BinaryIO) -> tuple[_Layout, int]:
    """Layout of a TIFF structure, and the offset of its first folder of fields (IFD)."""
    file.seek(0)
    start = file.read(16)
    order = {b"II": "<", b"MM": ">"}[start[:2]]
    (magic,) = struct.unpack_from(order + "H", start, 2)
    if magic == 42:
        return _Layout(order, False), struct.unpack_from(order + "I", start, 4)[0]
    if magic == 43:
        return _Layout(order, True), struct.unpack_from(order + "Q", start, 8)[0]
    raise ValueError("not a TIFF structure")


def _next_page(file: BinaryIO, layout: _Layout, at: int) -> tuple[int, int]:
    """Place of the link behind a folder of fields, and the offset of the next folder that it holds (0 at the end)."""
    _go_to(file, at)
    (count,) = struct.unpack(layout.order + ("Q" if layout.big else "H"), file.read(8 if layout.big else 2))
    link_at = file.tell() + count * (12 + 8 * layout.big)
    _go_to(file, link_at)
    link = file.read(layout.offset_bytes)   # some writers leave it out behind the last folder
    return link_at, int.from_bytes(link, layout.byte_order) if len(link) == layout.offset_bytes else 0


def _entries(file: BinaryIO, layout: _Layout, at: int, raw_offsets: bool = False) -> list[Entry]:
    """The fields of one folder. With raw_offsets a value kept elsewhere is its offset, to be written again as it is."""
    _go_to(file, at)
    (count,) = struct.unpack(layout.order + ("Q" if layout.big else "H"), file.read(8 if layout.big else 2))
    if count > _MAX_ENTRIES:
        raise ValueError("too many fields")
    room, size = layout.offset_bytes, 12 + 8 * layout.big
    table_at, table = file.tell(), file.read(count * size)
    found: list[Entry] = []
    left = _MAX_BYTES   # many fields may claim the same megabytes
    for index in range(count):
        tag, kind, units = struct.unpack_from(layout.order + "HH" + layout.offset_code, table, index * size)
        inline = table[index * size + size - room:(index + 1) * size]
        length = units * _UNIT_BYTES.get(kind, 0) * _UNITS.get(kind, 1)
        where = table_at + index * size + size - room
        if raw_offsets:
            found.append(Entry(tag, kind, units, inline, where))
        elif 0 < length <= room:
            found.append(Entry(tag, kind, units, inline[:length], where))
        elif room < length <= left:
            (where,) = struct.unpack(layout.order + layout.offset_code, inline)
            _go_to(file, where)
            value = file.read(length)
            left -= len(value)
            if len(value) == length:
                found.append(Entry(tag, kind, units, value, where))
    return found


def _go_to(file: BinaryIO, place: int) -> None:
    """Seek; a place that no file has is a broken structure, not a broken disk."""
    try:
        file.seek(place)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise ValueError("an offset beyond any file") from error


def _number(entry: Entry, layout: _Layout) -> int:
    """The number in a field that holds one whole number."""
    return int.from_bytes(entry.value[:_UNIT_BYTES.get(entry.kind, 0)], layout.byte_order)


def _descend(file: BinaryIO, layout: _Layout, folders: dict[int, list[Entry]]) -> None:
    """Take the EXIF, GPS and interoperability folders out of the fields that point to them."""
    for parent, tag in ((0, EXIF_IFD), (0, GPS_IFD), (EXIF_IFD, INTEROP_IFD)):
        pointers = [entry for entry in folders.get(parent, ()) if entry.tag == tag]
        if pointers:
            folders[parent] = [entry for entry in folders[parent] if entry.tag != tag]
            try:
                folders[tag] = _entries(file, layout, _number(pointers[0], layout))
            except (ValueError, *_BROKEN):
                continue   # a broken folder is left behind; the others are sound


def _turned(entry: Entry, source: _Layout, target: _Layout) -> Entry:
    """The field in another byte order."""
    unit = _UNIT_BYTES[entry.kind]
    if source.order == target.order or unit == 1:
        return entry
    return replace(entry, value=b"".join(entry.value[k:k + unit][::-1] for k in range(0, len(entry.value), unit)))


def _written(folders: dict[int, list[Entry]], folder: int, layout: _Layout, at: int) -> bytes:
    """A folder as bytes that will lie at an offset: its fields, then their values, then the folders they point to."""
    below = [tag for tag in {0: (EXIF_IFD, GPS_IFD), EXIF_IFD: (INTEROP_IFD,)}.get(folder, ()) if folders.get(tag)]
    fields: Iterable[Entry] = [*folders[folder], *(Entry(tag, _LONG8 if layout.big else _LONG, 1, b"", 0) for tag in below)]
    fields = sorted(fields, key=lambda entry: entry.tag)
    room = layout.offset_bytes
    table = [layout.pack("Q" if layout.big else "H", len(fields))]
    values = bytearray()
    values_at = at + len(table[0]) + len(fields) * (12 + 8 * layout.big) + room
    for entry in fields:
        value = entry.value
        if entry.tag in below and not value:
            value = layout.pack(layout.offset_code, values_at + len(values))
            values += _written(folders, entry.tag, layout, values_at + len(values))
        elif len(value) > room:
            position = layout.pack(layout.offset_code, values_at + len(values))
            values += value + b"\0" * (len(value) % 2)
            value = position
        table.append(layout.pack("HH" + layout.offset_code, entry.tag, entry.kind, entry.count) + value.ljust(room, b"\0"))
    return b"".join(table) + bytes(room) + bytes(values) + b"\0" * (len(values) % 2)
