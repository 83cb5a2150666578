"""The items that an AVIF or HEIC file consists of: pictures, their parts and properties, read and written.

Source: ISO/IEC 14496-12 (the boxes of `meta`) and 23008-12 (HEIF: properties, references).
"""

from __future__ import annotations

import io
import itertools
import struct
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from engine.photos.codecs.iso_boxes import box, boxes, content_of

_HIDDEN, _ESSENTIAL, _WIDE_ESSENTIAL = 1, 0x80, 0x8000
_IN_FILE, _IN_META = 0, 1   # where the data of an item lie
_TRANSPARENCY = b":auxiliary:alpha", b":auxid:1"   # as AVIF and HEVC call it
_MOST_ITEMS = 1 << 17       # two grids of 256 x 256 cells


class Property(NamedTuple):
    """A property of an item: a whole box, and whether a reader must understand it."""

    box: bytes
    essential: bool

    @property
    def name(self) -> bytes:
        return self.box[4:8]


class Item(NamedTuple):
    """An item of a file, such as a picture: its kind (av01, hvc1, grid), its properties, and its data."""

    kind: bytes
    properties: tuple[Property, ...]
    data: bytes
    hidden: bool = False


class Reference(NamedTuple):
    """What an item has to do with others: dimg (it is made of them), auxl (it is the transparency of one)."""

    kind: bytes
    item: int
    to: tuple[int, ...]


class Items:
    """The items of a file, by number. Their data are read when they are asked for."""

    def __init__(self, file: BinaryIO) -> None:
        """Read what the file lists. Raises ValueError if it is broken, or written in a way that no encoder has."""
        self._file = file
        try:
            outer = {one.name: one for one in boxes(file)}
            self.start = content_of(file, outer[b"ftyp"])
            meta = outer[b"meta"]
            inside = {one.name: one for one in boxes(file, meta.start + 4, meta.end)}
            found = {name: content_of(file, one) for name, one in inside.items() if name != b"idat"}
            self._beside = inside.get(b"idat")
            self.handler = found[b"hdlr"]
            self.primary = int.from_bytes(found[b"pitm"][4:], "big")
            self._kinds = _kinds(found[b"iinf"])
            self._places = _places(found[b"iloc"])
            self._properties = _properties(found[b"iprp"])
            self.references = _references(found.get(b"iref", b""))
        except (LookupError, struct.error) as error:
            raise ValueError("a list of items that is broken") from error

    def item(self, number: int) -> Item:
        """An item with its data. Raises ValueError."""
        try:
            method, parts = self._places[number]
            begin = self._beside.start if method == _IN_META and self._beside else 0
            pieces = []
            for at, length in parts:
                self._file.seek(begin + at)
                pieces.append(self._file.read(length))
                if len(pieces[-1]) < length or not length:
                    raise ValueError("data that end early")
            return Item(self._kinds[number], self._properties.get(number, ()), b"".join(pieces))
        except (LookupError, OverflowError) as error:
            raise ValueError("an item that is not listed") from error

    @property
    def kinds(self) -> frozenset[bytes]:
        """The kinds of all items."""
        return frozenset(self._kinds.values())

    def all_properties(self) -> Iterator[Property]:
        """The properties of all items."""
        return itertools.chain.from_iterable(self._properties.values())

    def properties(self, number: int) -> tuple[Property, ...]:
        """The properties of an item, in the order in which they hold."""
        return self._properties.get(number, ())

    def referred(self, kind: bytes, number: int) -> tuple[int, ...]:
        """The items that an item refers to; empty if there are none."""
        return next((one.to for one in self.references if (one.kind, one.item) == (kind, number)), ())

    def transparency(self) -> int | None:
        """The item that is the primary one's transparency; None if it has none."""
        for one in self.references:
            if one.kind == b"auxl" and one.to == (self.primary,) and any(
                    each.name == b"auxC" and any(word in each.box for word in _TRANSPARENCY)
                    for each in self.properties(one.item)):
                return one.item
        return None


def largest_side(file: BinaryIO) -> int:
    """The largest width or height, in px, that any picture of a file claims; 0 for a broken one."""
    try:
        sizes = [one.box[12:20] for one in Items(file).all_properties() if one.name == b"ispe"]
        return max((side for size in sizes for side in struct.unpack(">II", size)), default=0)
    except (ValueError, struct.error):
        return 0


def file_of(start: bytes, handler: bytes, items: Sequence[Item], references: Sequence[Reference], primary: int = 1,
            ) -> list[bytes]:
    """The parts of a file of these items, which are numbered from 1 on; `start` and `handler` as `Items` has them."""
    known: dict[bytes, int] = {}
    listed, owners = b"", b""
    for number, item in enumerate(items, 1):
        listed += box(b"infe", struct.pack(">BxxBHH4sx", 2, _HIDDEN if item.hidden else 0, number, 0, item.kind))
        mine = [known.setdefault(one.box, len(known) + 1) | (_ESSENTIAL if one.essential else 0)
                for one in item.properties]
        owners += struct.pack(">HB", number, len(mine)) + bytes(mine)
    related = b"".join(box(one.kind, struct.pack(f">HH{len(one.to)}H", one.item, len(one.to), *one.to))
                       for one in references)
    related = box(b"iref", bytes(4) + related) if related else b""

    def meta(at: int) -> bytes:
        places = b"\0\0\0\0\x44\0" + struct.pack(">H", len(items))
        for number, item in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, at, len(item.data))
            at += len(item.data)
        return box(b"meta", bytes(4) + box(b"hdlr", handler) + box(b"pitm", struct.pack(">4xH", primary))
                   + box(b"iloc", places) + box(b"iinf", struct.pack(">4xH", len(items)) + listed) + related
                   + box(b"iprp", box(b"ipco", b"".join(known))
                         + box(b"ipma", struct.pack(">4xI", len(items)) + owners)))

    head = box(b"ftyp", start)
    begin = len(head) + len(meta(0)) + 8
    length = 8 + sum(len(item.data) for item in items)
    return [head, meta(begin), struct.pack(">I4s", length, b"mdat"), *(item.data for item in items)]


def _kinds(content: bytes) -> dict[int, bytes]:
    """The kind of each item, out of `iinf`."""
    source, kinds = io.BytesIO(content), {}
    for one in boxes(source, 8 if content[0] else 6):
        entry = content_of(source, one)
        number_bytes = 4 if entry[0] >= 3 else 2
        at = 4 + number_bytes + 2
        kinds[int.from_bytes(entry[4:4 + number_bytes], "big")] = entry[at:at + 4]
    return kinds


def _places(content: bytes) -> dict[int, tuple[int, list[tuple[int, int]]]]:
    """Where the data of each item lie, out of `iloc`: in what, and the offset and length of each piece."""
    version, sizes = content[0], (content[4] >> 4, content[4] & 15, content[5] >> 4, content[5] & 15)
    offset_bytes, length_bytes, base_bytes, index_bytes = *sizes[:3], sizes[3] if version else 0
    at = 6

    def number(count: int) -> int:
        nonlocal at
        at += count
        if at > len(content):
            raise ValueError("a list of places that ends early")
        return int.from_bytes(content[at - count:at], "big")

    found: dict[int, tuple[int, list[tuple[int, int]]]] = {}
    for _ in range(min(number(4 if version == 2 else 2), _MOST_ITEMS)):
        one = number(4 if version == 2 else 2)
        method = number(2) & 15 if version else _IN_FILE
        number(2)
        base = number(base_bytes)
        pieces = []
        for _ in range(number(2)):
            number(index_bytes)
            offset = base + number(offset_bytes)
            pieces.append((offset, number(length_bytes)))
        found[one] = method, pieces
    return found


def _properties(content: bytes) -> dict[int, tuple[Property, ...]]:
    """The properties of each item, out of `iprp`."""
    source = io.BytesIO(content)
    inside = {one.name: content_of(source, one) for one in boxes(source)}
    held = io.BytesIO(inside[b"ipco"])
    known = [box(one.name, content_of(held, one)) for one in boxes(held)]
    owners = inside[b"ipma"]
    wide, number_bytes, at = owners[3] & 1, 4 if owners[0] else 2, 8
    flag, found = _WIDE_ESSENTIAL if wide else _ESSENTIAL, {}
    for _ in range(min(int.from_bytes(owners[4:8], "big"), _MOST_ITEMS)):
        number = int.from_bytes(owners[at:at + number_bytes], "big")
        count = owners[at + number_bytes]
        at += number_bytes + 1
        mine = []
        for _ in range(count):
            index = int.from_bytes(owners[at:at + 1 + wide], "big")
            at += 1 + wide
            if index & ~flag:   # 0 stands for none
                mine.append(Property(known[(index & ~flag) - 1], bool(index & flag)))
        found[number] = tuple(mine)
    return found


def _references(content: bytes) -> list[Reference]:
    """The references of a file, out of `iref`; each is a box."""
    if not content:
        return []
    source, size = io.BytesIO(content), 4 if content[0] else 2
    found = []
    for one in boxes(source, 4):
        data = content_of(source, one)
        count = int.from_bytes(data[size:size + 2], "big")
        to = tuple(int.from_bytes(data[size + 2 + place * size:size + 2 + (place + 1) * size], "big")
                   for place in range(count))
        found.append(Reference(one.name, int.from_bytes(data[:size], "big"), to))
    return found
