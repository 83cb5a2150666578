"""Large AVIF and HEIC photos made of cells, each encoded and decoded alone: the codec's memory is then that of one.

Source: ISO/IEC 23008-12 (HEIF: derived images of the kind `grid`).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs.heif_items import Item, Items, Property, Reference, file_of
from engine.photos.codecs.iso_boxes import box
from engine.photos.on_disk import DAMAGED, UnreadablePhoto

CELL_PX = 2048
UNDIVIDED_PX, UNDIVIDED_SIDE_PX = 8_000_000, 4096   # smaller photos are encoded at once
_MULTIPLE_PX = 64          # of which a cell's sides are, so that no encoder has to fill it up
_TURNS = frozenset({b"irot", b"imir", b"clap"})   # properties by which a picture is turned or cut
_PROFILES = frozenset({b"prof", b"rICC"})         # of colours, which do not change how a picture is decoded
_CODECS = frozenset({b"av1C", b"hvcC"})
_GRID = b"grid"


def is_divided(width: int, height: int) -> bool:
    """True for photos that are made of cells, as phones make them: many decoders can show no other large ones."""
    return width * height > UNDIVIDED_PX or max(width, height) > UNDIVIDED_SIDE_PX


def encoded(samples: NDArray[Any], encode: Callable[[NDArray[Any]], bytes]) -> bytes:
    """A file of samples [H, W, bands], of which `encode` makes a file of each cell. Raises ValueError."""
    height, width = samples.shape[:2]
    down, across = (min(-(-length // _MULTIPLE_PX) * _MULTIPLE_PX, CELL_PX) for length in (height, width))
    cells = []
    for cell in _cells(samples, down, across):
        found = Items(io.BytesIO(encode(cell)))
        numbers = [found.primary, found.transparency()]
        cells.append([found.item(number) for number in numbers if number is not None])
    items: list[Item] = []
    references: list[Reference] = []
    grids: list[int] = []
    data = struct.pack(">4BHH", 0, 0, -(-height // down) - 1, -(-width // across) - 1, width, height)
    whole = Property(box(b"ispe", struct.pack(">4xII", width, height)), False)
    for plane in zip(*cells, strict=True):   # the colours, and perhaps the transparency
        shared = tuple(one for one in plane[0].properties if one.name not in _CODECS | {b"ispe"})
        first = len(items) + 1
        items += [one._replace(hidden=True) for one in plane]
        items.append(Item(_GRID, (whole, *shared), data))
        grids.append(len(items))
        references.append(Reference(b"dimg", grids[-1], tuple(range(first, first + len(plane)))))
    if len(grids) > 1:
        references.append(Reference(b"auxl", grids[1], (grids[0],)))
    return b"".join(file_of(found.start, found.handler, items, references, grids[0]))


def _cells(samples: NDArray[Any], down: int, across: int) -> Iterator[NDArray[Any]]:
    """The cells of a photo, row by row; the last ones are filled up with their own edges."""
    height, width = samples.shape[:2]
    for top in range(0, height, down):
        for left in range(0, width, across):
            cell = samples[top:top + down, left:left + across]
            missing = (down - cell.shape[0], across - cell.shape[1])
            yield np.pad(cell, ((0, missing[0]), (0, missing[1]), (0, 0)), "edge") if any(missing) else cell


class Grid(NamedTuple):
    """A file whose picture is a grid of cells; width and height are of the picture."""

    width: int
    height: int
    columns: int
    items: Items
    planes: list[tuple[int, ...]]   # the numbers of the cells, row by row: the colours, and perhaps the transparency

    def strips(self, path: Path, decode: Callable[[bytes], NDArray[Any]]) -> Iterator[NDArray[Any]]:
        """The picture in strips of a row of cells each, [h, W, bands]; `decode` makes samples of a file of one cell.

        Raises UnreadablePhoto for a file at `path` that is broken, and what `decode` raises.
        """
        top = 0
        try:
            for first in range(0, len(self.planes[0]), self.columns):
                row = np.concatenate([decode(self._cell(place)) for place in range(first, first + self.columns)], 1)
                if row.shape[1] < self.width or top >= self.height:
                    raise UnreadablePhoto(path, DAMAGED)
                yield np.ascontiguousarray(row[:self.height - top, :self.width])
                top += len(row)
        except ValueError as error:
            raise UnreadablePhoto(path, DAMAGED) from error
        if top < self.height:
            raise UnreadablePhoto(path, DAMAGED)

    def _cell(self, place: int) -> bytes:
        """A file of one cell alone."""
        items = [self.items.item(plane[place]) for plane in self.planes]
        beside = [Reference(b"auxl", 2, (1,))] if len(items) > 1 else []
        return b"".join(file_of(self.items.start, self.items.handler, items, beside))


def grid_of(file: BinaryIO, size: tuple[int, int]) -> Grid | None:
    """The grid that a large file's picture of this width and height is made of; None if it is to be decoded at once.

    Those are small ones, those that a decoder has to turn or cut, those whose cells do not tell how they are to be
    decoded, as a phone's, and those that are broken or built otherwise.
    """
    if not is_divided(*size):
        return None
    try:
        items = Items(file)
        numbers = [items.primary, items.transparency()]
        planes: list[tuple[int, ...]] = []
        heads: set[bytes] = set()
        sizes: set[bytes] = set()
        for number in (one for one in numbers if one is not None):
            grid = items.item(number)
            cells = items.referred(b"dimg", number)
            needed = {one.box for one in grid.properties if one.name != b"ispe" and one.box[8:12] not in _PROFILES}
            told = [items.properties(cell) for cell in cells]
            if (grid.kind != _GRID or any(one.name in _TURNS for each in (grid.properties, *told) for one in each)
                    or any(not needed <= {one.box for one in each} for each in told)):
                return None
            heads.add(grid.data)
            sizes |= {one.box for each in told for one in each if one.name == b"ispe"}
            planes.append(cells)
        (data,), (size_of_cell,) = heads, sizes   # the grids of both are alike
        wide = data[1] & 1
        rows, columns = data[2] + 1, data[3] + 1
        width, height = struct.unpack(">II" if wide else ">HH", data[4:12 if wide else 8])
        across, down = struct.unpack(">II", size_of_cell[12:20])
        covering = -(-width // across), -(-height // down)
        if (width, height) != size or (columns, rows) != covering or any(len(one) != rows * columns for one in planes):
            return None
        return Grid(width, height, columns, items, planes)
    except (ValueError, LookupError, ZeroDivisionError, struct.error):
        return None
