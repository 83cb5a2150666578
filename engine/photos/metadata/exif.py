"""EXIF blocks: small TIFF structures, carried as they are, changed in place, or moved into and out of TIFF files.

libvips and Pillow write the block anew and lose maker notes; here every field keeps its value byte for byte. A dict of
folders (IFDs) holds the fields of each by the tag of the field that points to it, the first by 0. Source: EXIF 2.32.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Mapping
from dataclasses import replace
from typing import BinaryIO

from engine.photos.metadata import tiff_structure as tiff
from engine.photos.metadata.regions import subject_area_upright
from engine.photos.metadata.tiff_structure import BROKEN, Entry, Layout

# Tags of fields, and of the folders (IFDs) that fields point to.
ORIENTATION = 0x0112
IPTC = 0x83BB
PHOTOSHOP = 0x8649
EXIF_IFD = 0x8769
GPS_IFD = 0x8825
INTEROP_IFD = 0xA005
_FOLDERS_BELOW = ((0, EXIF_IFD), (0, GPS_IFD), (EXIF_IFD, INTEROP_IFD))   # each folder, and one that it points to
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)
_MAKER_NOTE, _SUBJECTS = 0x927C, (0x9214, 0xA214)   # SubjectArea, SubjectLocation
_RESOLUTIONS, _RESOLUTION_UNIT, _NO_UNIT, _INCH = (0x011A, 0x011B), 0x0128, 1, 2
_EXTRA_SAMPLES = 0x0152
_MM_PER_UNIT = {_INCH: 25.4, 3: 10.0}   # 3: centimetre
NO_FIELDS = b"II*\0\x08\0\0\0\0\0\0\0\0\0"   # a block with an empty folder
# Fields about the storage of the pixels belong to each file; XMP, ICC and IPTC are carried on their own.
_STORAGE = frozenset({
    254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 296,
    297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 333, 334, 336, 337, 338, 339, 340, 341, 342, 347,
    512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 700, 33421, 33422, 33723, 34377, 34675, 37724,
    50255, *range(50706, 53000)})   # of DNG


def first_folder(file: BinaryIO) -> tuple[Layout, list[Entry]]:
    """The layout of a TIFF structure and the fields of its first folder. Raises ValueError if it is broken."""
    try:
        layout, first = tiff.begin(file)
        return layout, tiff.read_entries(file, layout, first)
    except BROKEN as error:
        raise ValueError("broken TIFF structure") from error


def block_of(folders: dict[int, list[Entry]], layout: Layout) -> bytes:
    """An EXIF block made of these folders, in the layout's byte order."""
    plain = Layout(layout.order, False)
    start = (b"II" if layout.order == "<" else b"MM") + plain.pack("HI", 42, 8)
    return start + _written(folders, 0, plain, len(start))


def orientation(block: bytes) -> int:
    """The EXIF orientation of a block, 1 to 8; 1 where the block does not say, or is broken."""
    try:
        return orientation_of_tiff(io.BytesIO(block))
    except ValueError:
        return 1


def orientation_of_tiff(file: BinaryIO) -> int:
    """The orientation of a TIFF structure's first page, 1 to 8. Raises ValueError if it is broken."""
    layout, entries = first_folder(file)
    found = [tiff.number(entry, layout) for entry in entries if entry.tag == ORIENTATION]
    return found[0] if found and 1 <= found[0] <= 8 else 1


def extra_is_unspecified(file: BinaryIO) -> bool:
    """True if the band behind the colours of a TIFF's first page is no transparency, as a scanner's infrared.

    Raises ValueError if its structure is broken.
    """
    layout, entries = first_folder(file)
    return any(entry.tag == _EXTRA_SAMPLES and tiff.number(entry, layout) == 0 for entry in entries)


def resolution(block: bytes) -> tuple[float, float] | None:
    """Pixels per mm, across and down, that a block tells; None if it tells none, or is broken."""
    try:
        return resolution_of_tiff(io.BytesIO(block))
    except ValueError:
        return None


def resolution_of_tiff(file: BinaryIO) -> tuple[float, float] | None:
    """Pixels per mm, across and down, of a TIFF structure's first page; None if it tells none.

    Raises ValueError if it is broken.
    """
    layout, entries = first_folder(file)
    found = {entry.tag: entry for entry in entries}
    try:
        unit = tiff.number(found[_RESOLUTION_UNIT], layout) if _RESOLUTION_UNIT in found else _INCH
        if unit not in _MM_PER_UNIT:
            return None
        ratios = [struct.unpack(layout.order + "II", found[tag].value[:8]) for tag in _RESOLUTIONS if tag in found]
    except BROKEN as error:
        raise ValueError("broken TIFF structure") from error
    if len(ratios) < 2 or not all(over and under for over, under in ratios):
        return None
    across, down = (over / under / _MM_PER_UNIT[unit] for over, under in ratios)
    return across, down


def upright(block: bytes, width: int, height: int, orientation: int) -> bytes:
    """The block with orientation 1 and, where it has fields for them, these pixel dimensions; all else byte for byte.

    If the photo has been turned, by an `orientation` other than 1, the place of its subject is turned with it, and the
    link to the embedded preview, which is not, is cleared. Raises ValueError if the block is broken.
    """
    changed = bytearray(block)
    try:
        file = io.BytesIO(block)
        layout, first = tiff.begin(file)
        entries = tiff.read_entries(file, layout, first)
        inner = {entry.tag: entry for entry in entries}.get(EXIF_IFD)
        if inner:
            entries = entries + tiff.read_entries(file, layout, tiff.number(inner, layout))
        news = {ORIENTATION: 1} | dict.fromkeys(_WIDTHS, width) | dict.fromkeys(_HEIGHTS, height)
        for entry in entries:
            if entry.tag in news and entry.count == 1 and entry.kind in (tiff.SHORT, tiff.LONG):
                code, largest = ("H", 2**16 - 1) if entry.kind == tiff.SHORT else ("I", 2**32 - 1)
                value = layout.pack(code, min(news[entry.tag], largest))
                changed[entry.at:entry.at + len(value)] = value
            if orientation != 1 and entry.tag in _SUBJECTS and entry.kind == tiff.SHORT and 2 <= entry.count <= 4:
                code = layout.order + "H" * entry.count
                area = subject_area_upright(struct.unpack(code, entry.value), width, height, orientation)
                changed[entry.at:entry.at + len(entry.value)] = struct.pack(code, *area)
        link_at, following = tiff.next_folder(file, layout, first)
        if orientation != 1 and following:
            changed[link_at:link_at + layout.offset_bytes] = bytes(layout.offset_bytes)
    except BROKEN as error:
        raise ValueError("broken EXIF block") from error
    return bytes(changed)


def maker_note_is_bound(file: BinaryIO) -> bool:
    """True if the maker note of a TIFF structure cannot be moved to another place in a file, as into a TIFF."""
    try:
        layout, first = tiff.begin(file)
        inner = {entry.tag: entry for entry in tiff.read_entries(file, layout, first)}.get(EXIF_IFD)
        fields = tiff.read_entries(file, layout, tiff.number(inner, layout)) if inner else []
        return any(entry.tag == _MAKER_NOTE and tiff.is_bound(entry) for entry in fields)
    except (ValueError, *BROKEN):
        return False


def within(block: bytes, most_bytes: int) -> bytes:
    """The block written anew without its largest values, as many as must go so that it has at most `most_bytes`.

    Dates, copyright and places are small and stay; maker notes and previews go first. Raises ValueError if the block is
    broken, or nothing is left.
    """
    try:
        file = io.BytesIO(block)
        layout, first = tiff.begin(file)
        folders = {0: tiff.read_entries(file, layout, first)}
        _descend(file, layout, folders)
        shorter = block_of(folders, layout)
        while len(shorter) > most_bytes:
            sizes = [(len(entry.value), tag, place) for tag, entries in folders.items()
                     for place, entry in enumerate(entries)]
            _, tag, place = max(sizes)
            del folders[tag][place]
            shorter = block_of(folders, layout)
    except BROKEN as error:
        raise ValueError("broken EXIF block") from error
    if not any(folders.values()):
        raise ValueError("no value is small enough")
    return shorter


def of_tiff(file: BinaryIO) -> tuple[bytes | None, dict[int, bytes]]:
    """The camera's fields of a TIFF file as an EXIF block (None if there are none), and its IPTC and Photoshop blobs.

    The blobs are by tag, IPTC and PHOTOSHOP. Raises ValueError if the structure is broken.
    """
    try:
        layout, first = tiff.begin(file)
        entries = tiff.read_entries(file, layout, first)
        folders = {0: [entry for entry in entries if entry.tag not in _STORAGE]}
        _descend(file, layout, folders)
        blobs = {entry.tag: entry.value for entry in entries if entry.tag in (IPTC, PHOTOSHOP)}
        return (block_of(folders, layout) if any(folders.values()) else None), blobs
    except BROKEN as error:
        raise ValueError("broken TIFF structure") from error


def with_resolution(block: bytes | None, pixels_per_mm: tuple[float, float]) -> bytes:
    """The block with a resolution, across and down, in place of its own; a block of that alone for None.

    A new first folder stands at its end; all values stay where they are. Raises ValueError if the block is broken.
    """
    whole = bytearray(block or NO_FIELDS)
    file = io.BytesIO(whole)
    try:
        layout, first = tiff.begin(file)
        fields = [entry for entry in tiff.read_entries(file, layout, first, raw_offsets=True)
                  if entry.tag not in (*_RESOLUTIONS, _RESOLUTION_UNIT)]
        preview = tiff.next_folder(file, layout, first)[1]
    except BROKEN as error:
        raise ValueError("broken EXIF block") from error
    for tag, value in zip(_RESOLUTIONS, pixels_per_mm, strict=True):
        ratio = layout.pack("II", round(value * 25.4 * 1000), 1000)
        fields.append(Entry(tag, tiff.RATIONAL, 1, ratio, 0))
    fields.append(Entry(_RESOLUTION_UNIT, tiff.SHORT, 1, layout.pack("H", _INCH), 0))
    whole += bytes(len(whole) % 2)
    at = len(whole)
    whole += _written({0: fields}, 0, layout, at)
    link_at = at + 2 + len(fields) * layout.field_bytes
    whole[link_at:link_at + layout.offset_bytes] = layout.pack(layout.offset_code, preview)
    whole[4:4 + layout.offset_bytes] = layout.pack(layout.offset_code, at)
    return bytes(whole)


def into_tiff(file: BinaryIO, block: bytes | None, blobs: Mapping[int, bytes], *, has_resolution: bool = True,
              extra_unspecified: bool = False) -> None:
    """Add the fields of an EXIF block, and blobs by tag, to a TIFF file.

    A file must name a resolution; unless it `has_resolution`, its unit is set to none. `extra_unspecified`: the band
    behind the colours is no transparency. Raises ValueError, and leaves the file as it was, if the block is broken.
    """
    try:
        file.seek(0)
        layout, first = tiff.begin(file)
        mine = tiff.read_entries(file, layout, first, raw_offsets=True)
        news_of_mine = {} if has_resolution else {_RESOLUTION_UNIT: _NO_UNIT}
        news_of_mine |= {_EXTRA_SAMPLES: 0} if extra_unspecified else {}
        mine = [replace(entry, value=layout.pack("H", news_of_mine[entry.tag]).ljust(layout.offset_bytes, b"\0"))
                if entry.tag in news_of_mine else entry for entry in mine]
        folders: dict[int, list[Entry]] = {0: []}
        if block:
            source = io.BytesIO(block)
            theirs, first = tiff.begin(source)
            folders[0] = tiff.read_entries(source, theirs, first)
            _descend(source, theirs, folders)
            taken = {entry.tag for entry in mine} | _STORAGE
            folders[0] = [entry for entry in folders[0] if entry.tag not in taken]
            for tag, entries in folders.items():
                folders[tag] = [tiff.in_layout(entry, theirs, layout) for entry in entries]
        news = [Entry(tag, tiff.UNDEFINED, len(blob), blob, 0) for tag, blob in blobs.items()]
        folders[0] = sorted([*mine, *folders[0], *news], key=lambda entry: entry.tag)
        end = file.seek(0, os.SEEK_END)
        at = end + end % 2
        # Values of the file's own fields stay where they are; only the folder itself is written anew, at the end.
        folder = b"\0" * (end % 2) + _written(folders, 0, layout, at)
    except BROKEN as error:
        raise ValueError("broken EXIF block") from error
    file.write(folder)
    file.seek(8 if layout.big else 4)
    file.write(layout.pack(layout.offset_code, at))


def _descend(file: BinaryIO, layout: Layout, folders: dict[int, list[Entry]]) -> None:
    """Read the EXIF, GPS and interoperability folders into `folders`, in place of the fields that point to them.

    A maker note that cannot be moved is left behind: elsewhere its values would be garbage.
    """
    for parent, tag in _FOLDERS_BELOW:
        pointers = [entry for entry in folders.get(parent, ()) if entry.tag == tag]
        if pointers:
            folders[parent] = [entry for entry in folders[parent] if entry.tag != tag]
            try:
                entries = tiff.read_entries(file, layout, tiff.number(pointers[0], layout))
            except (ValueError, *BROKEN):
                continue   # a broken folder is left behind; the others are sound
            folders[tag] = [entry for entry in entries if entry.tag != _MAKER_NOTE or not tiff.is_bound(entry)]


def _written(folders: dict[int, list[Entry]], folder: int, layout: Layout, at: int) -> bytes:
    """A folder as bytes that will lie at offset `at`: its fields, then their values and the folders they point to."""
    below = [tag for parent, tag in _FOLDERS_BELOW if parent == folder and folders.get(tag)]
    pointers = [Entry(tag, tiff.LONG8 if layout.big else tiff.LONG, 1, b"", 0) for tag in below]
    fields = sorted([*folders[folder], *pointers], key=lambda entry: entry.tag)
    room = layout.offset_bytes
    table = [layout.pack(layout.count_code, len(fields))]
    values = bytearray()
    values_at = at + len(table[0]) + len(fields) * layout.field_bytes + room
    for entry in fields:
        value = entry.value
        if entry.tag in below and not value:
            value = layout.pack(layout.offset_code, values_at + len(values))
            values += _written(folders, entry.tag, layout, values_at + len(values))
        elif len(value) > room:
            position = layout.pack(layout.offset_code, values_at + len(values))
            values += value + b"\0" * (len(value) % 2)
            value = position
        head = layout.pack("HH" + layout.offset_code, entry.tag, entry.kind, entry.count)
        table.append(head + value.ljust(room, b"\0"))
    return b"".join(table) + bytes(room) + bytes(values) + b"\0" * (len(values) % 2)
