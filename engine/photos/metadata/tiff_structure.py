"""TIFF structures: folders of fields (IFDs) read from a file or a block of bytes, field by field.

Values are handled as raw bytes, never interpreted: what a maker wrote in a way of its own comes through. Source: TIFF
6.0, and BigTIFF (magic 43).
"""

from __future__ import annotations

import errno
import itertools
import struct
from dataclasses import dataclass, replace
from typing import BinaryIO, Literal

# Types of fields; then the bytes of a unit, and the units of a value, by type.
SHORT = 3
LONG = 4
RATIONAL = 5
UNDEFINED = 7
LONG8 = 16
_UNIT_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 1, 7: 1, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_UNITS = {5: 2, 10: 2}   # rationals are pairs
_MOST_OF_A_NOTE = 500   # fields
_MAX_ENTRIES, _MAX_BYTES = 2000, 64 << 20
BROKEN = (struct.error, KeyError, OverflowError)   # raised by reading offsets and lengths out of damaged bytes


@dataclass(frozen=True)
class Entry:
    """One field: tag, type, raw value in its file's byte order, and the offset of the value in that file."""

    tag: int
    kind: int
    count: int
    value: bytes
    at: int


@dataclass(frozen=True)
class Layout:
    """Byte order and offset size of a TIFF structure: offsets have 4 bytes, or 8 in a BigTIFF."""

    order: str   # "<" or ">"
    big: bool

    @property
    def byte_order(self) -> Literal["little", "big"]:
        return "little" if self.order == "<" else "big"

    @property
    def offset_bytes(self) -> int:
        return 8 if self.big else 4

    @property
    def offset_code(self) -> str:
        """The code of an offset for `struct`."""
        return "Q" if self.big else "I"

    @property
    def count_code(self) -> str:
        """The code for `struct` of the number of fields, which stands before them."""
        return "Q" if self.big else "H"

    @property
    def field_bytes(self) -> int:
        return 20 if self.big else 12

    def pack(self, code: str, *numbers: int) -> bytes:
        return struct.pack(self.order + code, *numbers)


def begin(file: BinaryIO) -> tuple[Layout, int]:
    """The layout of a TIFF structure, and the offset of its first folder of fields. Raises ValueError, BROKEN."""
    file.seek(0)
    start = file.read(16)
    order = {b"II": "<", b"MM": ">"}[start[:2]]
    (magic,) = struct.unpack_from(order + "H", start, 2)
    if magic == 42:
        return Layout(order, False), struct.unpack_from(order + "I", start, 4)[0]
    if magic == 43:
        return Layout(order, True), struct.unpack_from(order + "Q", start, 8)[0]
    raise ValueError("not a TIFF structure")


def next_folder(file: BinaryIO, layout: Layout, at: int) -> tuple[int, int]:
    """The offset of the link behind the folder at `at`, and the offset of the next folder that it holds (0: none).

    Raises ValueError, BROKEN.
    """
    count = _number_of_entries(file, layout, at)
    link_at = file.tell() + count * layout.field_bytes
    _go_to(file, link_at)
    link = file.read(layout.offset_bytes)   # some writers leave it out behind the last folder
    return link_at, int.from_bytes(link, layout.byte_order) if len(link) == layout.offset_bytes else 0


def read_entries(file: BinaryIO, layout: Layout, at: int, raw_offsets: bool = False) -> list[Entry]:
    """The fields of the folder at `at`; a field whose value is missing is left out. Raises ValueError, BROKEN.

    With `raw_offsets` a value kept elsewhere in the file is given as its offset, to be written again as it is.
    """
    count = _number_of_entries(file, layout, at)
    if count > _MAX_ENTRIES:
        raise ValueError("too many fields")
    room, size = layout.offset_bytes, layout.field_bytes
    table_at, table = file.tell(), file.read(count * size)
    found: list[Entry] = []
    left = _MAX_BYTES   # many fields may claim the same megabytes
    for index in range(count):
        tag, kind, units = struct.unpack_from(layout.order + "HH" + layout.offset_code, table, index * size)
        inline = table[index * size + size - room:(index + 1) * size]
        length = units * _UNIT_BYTES.get(kind, 0) * _UNITS.get(kind, 1)
        value_at = table_at + index * size + size - room
        if raw_offsets:
            found.append(Entry(tag, kind, units, inline, value_at))
        elif 0 < length <= room:
            found.append(Entry(tag, kind, units, inline[:length], value_at))
        elif room < length <= left:
            (value_at,) = struct.unpack(layout.order + layout.offset_code, inline)
            _go_to(file, value_at)
            value = file.read(length)
            left -= len(value)
            if len(value) == length:
                found.append(Entry(tag, kind, units, value, value_at))
    return found


def is_bound(entry: Entry) -> bool:
    """True if a maker note holds offsets that count from the start of its file, as Canon's: it cannot be moved.

    It is a folder of fields, perhaps behind a name of up to 12 bytes, one of whose offsets leads into the note itself.
    """
    for skipped, order in itertools.product((0, 6, 8, 10, 12), "<>"):
        count = struct.unpack_from(order + "H", entry.value, skipped)[0] if len(entry.value) >= skipped + 2 else 0
        if not 1 <= count <= _MOST_OF_A_NOTE or skipped + 2 + 12 * count > len(entry.value):
            continue
        fields = [struct.unpack_from(order + "HHII", entry.value, skipped + 2 + 12 * place) for place in range(count)]
        if not all(kind in _UNIT_BYTES for _, kind, _, _ in fields):
            continue
        elsewhere = [offset for _, kind, units, offset in fields if units * _UNIT_BYTES[kind] * _UNITS.get(kind, 1) > 4]
        return any(entry.at <= offset < entry.at + len(entry.value) for offset in elsewhere)
    return False


def _number_of_entries(file: BinaryIO, layout: Layout, at: int) -> int:
    """The number of fields of the folder at `at`; the file then stands at the first of them."""
    _go_to(file, at)
    code = layout.order + layout.count_code
    count: int = struct.unpack(code, file.read(struct.calcsize(code)))[0]
    return count


def _go_to(file: BinaryIO, place: int) -> None:
    """Seek; a place that no file has is a broken structure, not a broken disk."""
    try:
        file.seek(place)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise ValueError("an offset beyond any file") from error


def number(entry: Entry, layout: Layout) -> int:
    """The number in a field that holds one whole number."""
    return int.from_bytes(entry.value[:_UNIT_BYTES.get(entry.kind, 0)], layout.byte_order)


def in_layout(entry: Entry, source: Layout, target: Layout) -> Entry:
    """The field with its value in the byte order of another layout. Raises KeyError if its type is unknown."""
    unit = _UNIT_BYTES[entry.kind]
    if source.order == target.order or unit == 1:
        return entry
    return replace(entry, value=b"".join(entry.value[k:k + unit][::-1] for k in range(0, len(entry.value), unit)))
