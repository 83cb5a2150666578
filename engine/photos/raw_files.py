"""Raw files told apart from photos: many have the structure of a TIFF, whose first picture is only a preview."""

from __future__ import annotations

from typing import BinaryIO

from engine.photos.metadata import tiff_structure as tiff
from engine.photos.metadata.tiff_structure import BROKEN

_KIND_OF_PAGE, _WIDTH, _HEIGHT, _COMPRESSION, _COLOURS, _BELOW, _DNG_VERSION = 254, 256, 257, 259, 262, 330, 50706
_REDUCED = 1                                             # in _KIND_OF_PAGE: a smaller version of another picture
_OF_RAW = frozenset({32803, 34892})                      # colours: a mosaic of filters, and what a sensor saw
_BY_CAMERAS = frozenset({32767, 32769, 34713, 65000, 65535})   # compressions
_MOST_BELOW = 64                                         # folders of further pictures that are looked at


def is_raw(file: BinaryIO) -> bool:
    """True for a TIFF structure whose photo has still to be developed, or whose first picture is only a preview."""
    try:
        layout, first = tiff.begin(file)
        page = {entry.tag: entry for entry in tiff.read_entries(file, layout, first)}
        said = {tag: tiff.number(page[tag], layout) for tag in (_KIND_OF_PAGE, _COMPRESSION, _COLOURS) if tag in page}
        if (_DNG_VERSION in page or said.get(_COLOURS) in _OF_RAW or said.get(_COMPRESSION) in _BY_CAMERAS
                or said.get(_KIND_OF_PAGE, 0) & _REDUCED):
            return True
        below = page.get(_BELOW)
        sizes = []
        if below:
            size = len(below.value) // max(1, below.count)
            for place in range(0, min(len(below.value), _MOST_BELOW * size), size or 1):
                at = int.from_bytes(below.value[place:place + size], layout.byte_order)
                inner = {entry.tag: tiff.number(entry, layout) for entry in
                         tiff.read_entries(file, layout, at, raw_offsets=True) if entry.tag in (_WIDTH, _HEIGHT)}
                sizes.append(inner.get(_WIDTH, 0) * inner.get(_HEIGHT, 0))
        return max(sizes, default=0) > tiff.number(page[_WIDTH], layout) * tiff.number(page[_HEIGHT], layout)
    except (ValueError, *BROKEN):
        return False   # the decoder says what is wrong
