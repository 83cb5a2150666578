"""Large AVIF photos made of cells, each encoded alone: the encoder's memory is then that of one cell.

Source: ISO/IEC 23008-12 (HEIF: derived images of the kind `grid`).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs.iso_boxes import box, boxes, content_of

CELL_PX = 4096
_UNDIVIDED_PX = 32_000_000   # photos of so many px are encoded at once
_HIDDEN, _ESSENTIAL = 1, 0x80


class _Plane(NamedTuple):
    """The colours of an AVIF file, or its transparency: boxes of properties, and the data."""

    properties: list[bytes]
    data: bytes


def is_divided(width: int, height: int, chroma: str) -> bool:
    """True for photos that are to be made of cells. Halved chroma forbids it for photos of an odd width or height."""
    return width * height > _UNDIVIDED_PX and (chroma == "4:4:4" or not (width % 2 or height % 2))


def encoded(samples: NDArray[Any], encode: Callable[[NDArray[Any]], bytes]) -> bytes:
    """An AVIF file of samples [H, W, bands], of which `encode` makes a file of each cell. Raises ValueError."""
    height, width = samples.shape[:2]
    down, across = min(height, CELL_PX), min(width, CELL_PX)
    rows, columns = -(-height // down), -(-width // across)
    cells = [_planes(encode(cell)) for cell in _cells(samples, down, across)]
    start, handler, planes = cells[0]
    data = [[one.data for one in plane] for plane in zip(*(each for _, _, each in cells), strict=True)]
    grid = struct.pack(">4BHH", 0, 0, rows - 1, columns - 1, width, height)
    return _joined(start, handler, data, planes, grid, (width, height))


def _cells(samples: NDArray[Any], down: int, across: int) -> Iterator[NDArray[Any]]:
    """The cells of a photo, row by row; the last ones are filled up with their own edges."""
    height, width = samples.shape[:2]
    for top in range(0, height, down):
        for left in range(0, width, across):
            cell = samples[top:top + down, left:left + across]
            missing = (down - cell.shape[0], across - cell.shape[1])
            yield np.pad(cell, ((0, missing[0]), (0, missing[1]), (0, 0)), "edge") if any(missing) else cell


def _planes(file: bytes) -> tuple[bytes, bytes, list[_Plane]]:
    """The box of the kind of file, that of the handler, and the colours and perhaps the transparency of an AVIF."""
    source = io.BytesIO(file)
    outer = {one.name: one for one in boxes(source)}
    meta = {one.name: content_of(source, one) for one in boxes(source, outer[b"meta"].start + 4, outer[b"meta"].end)}
    held = io.BytesIO(meta[b"iprp"])
    inner = {one.name: content_of(held, one) for one in boxes(held)}
    listed = io.BytesIO(inner[b"ipco"])
    known = [box(one.name, content_of(listed, one)) for one in boxes(listed)]
    owners, places = inner[b"ipma"], meta[b"iloc"]
    if owners[:4] != bytes(4) or places[:4] != bytes(4) or places[4:6] != b"\x44\0":
        raise ValueError("an encoder that writes otherwise")
    planes, at, place = [], 8, 8
    for _ in range(int.from_bytes(owners[4:8], "big")):
        count = owners[at + 2]
        mine = [known[(index & ~_ESSENTIAL) - 1] for index in owners[at + 3:at + 3 + count]]
        offset, length = struct.unpack_from(">II", places, place + 6)
        planes.append(_Plane(mine, file[offset:offset + length]))
        at, place = at + 3 + count, place + 14
    return box(b"ftyp", content_of(source, outer[b"ftyp"])), box(b"hdlr", meta[b"hdlr"]), planes


def _joined(start: bytes, handler: bytes, data: list[list[bytes]], planes: list[_Plane], grid: bytes,
            size: tuple[int, int]) -> bytes:
    """The file of a grid of cells; `data` of each plane, `planes` those of the first cell, `size` of the whole."""
    properties: list[bytes] = []
    items, owners, references = b"", b"", b""
    parts: list[tuple[int, bytes]] = []
    number = 0
    grids: list[int] = []
    for plane, cells in zip(planes, data, strict=True):
        first = len(properties)
        whole = box(b"ispe", struct.pack(">4xII", *size))
        properties += [*plane.properties, whole]
        of_cells = bytes((first + place + 1) | (_ESSENTIAL if one[4:8] == b"av1C" else 0)
                         for place, one in enumerate(plane.properties))
        of_grid = bytes([len(properties), *(first + place + 1 for place, one in enumerate(plane.properties)
                                            if one[4:8] not in (b"av1C", b"ispe"))])
        numbers = range(number + 1, number + 1 + len(cells))
        number += len(cells) + 1
        grids.append(number)
        for cell, content in zip(numbers, cells, strict=True):
            items += box(b"infe", struct.pack(">B2xBHH4sx", 2, _HIDDEN, cell, 0, b"av01"))
            owners += struct.pack(">HB", cell, len(of_cells)) + of_cells
            parts.append((cell, content))
        items += box(b"infe", struct.pack(">B3xHH4sx", 2, number, 0, b"grid"))
        owners += struct.pack(">HB", number, len(of_grid)) + of_grid
        parts.append((number, grid))
        references += box(b"dimg", struct.pack(f">HH{len(cells)}H", number, len(cells), *numbers))
    if len(grids) > 1:
        references += box(b"auxl", struct.pack(">HHH", grids[1], 1, grids[0]))

    def meta(at: int) -> bytes:
        places = b"\0\0\0\0\x44\0" + struct.pack(">H", len(parts))
        for one, content in parts:
            places += struct.pack(">HHHII", one, 0, 1, at, len(content))
            at += len(content)
        return box(b"meta", bytes(4) + handler + box(b"pitm", struct.pack(">4xH", grids[0])) + box(b"iloc", places)
                   + box(b"iinf", struct.pack(">4xH", len(parts)) + items) + box(b"iref", bytes(4) + references)
                   + box(b"iprp", box(b"ipco", b"".join(properties))
                         + box(b"ipma", struct.pack(">4xI", len(parts)) + owners)))

    begin = len(start) + len(meta(0)) + 8
    return start + meta(begin) + box(b"mdat", b"".join(content for _, content in parts))
