"""A mask that another program made: a gray picture of any size, white where it covers, scaled to the photo."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.masks.mask import BadMask
from engine.masks.shapes import Region, Shape, Values
from engine.photos import LIMIT_MEGAPIXELS

_SIGNATURE, _DEEP = b"\x89PNG\r\n\x1a\n", 16
_DAMAGED = "The picture in the mask is damaged; make the mask again."


@dataclass(frozen=True)
class Picture(Shape):
    """A gray picture that covers each px by its own value: white wholly, black not at all, a gray of half by half."""

    png: bytes               # it takes a fraction of the memory, which is at most 2 bytes a px while it is in use
    inverted: bool = False   # black covers, white does not

    @classmethod
    def of(cls, samples: NDArray[Any], *, strength: float = 1.0, erases: bool = False, inverted: bool = False,
           ) -> Picture:
        """A picture made of gray samples [h, w], uint8 or uint16."""
        import imagecodecs

        return cls(bytes(imagecodecs.png_encode(np.ascontiguousarray(samples), level=6)), inverted, strength=strength,
                   erases=erases)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in px, as its head tells. Raises BadMask."""
        if self.png[:8] != _SIGNATURE or len(self.png) < 26:
            raise BadMask(_DAMAGED)
        width, height, depth, colours = struct.unpack(">IIBB", self.png[16:26])
        if colours or depth not in (8, _DEEP) or not 0 < width * height <= LIMIT_MEGAPIXELS * 1e6:
            raise BadMask(_DAMAGED)
        return width, height

    @cached_property
    def samples(self) -> NDArray[Any]:
        """Its samples [h, w], uint8 or uint16. Raises BadMask."""
        import imagecodecs

        width, height = self.size
        try:
            samples: NDArray[Any] = imagecodecs.png_decode(self.png)
        except (RuntimeError, ValueError, MemoryError) as error:
            raise BadMask(_DAMAGED) from error
        if samples.shape != (height, width) or samples.dtype.kind != "u":
            raise BadMask(_DAMAGED)
        return samples

    def box(self, height: int, width: int) -> Region:
        """See `Shape.box`."""
        return 0, 0, height, width

    def coverage(self, height: int, width: int, region: Region) -> Values:
        """See `Shape.coverage`: between the picture's px it is interpolated."""
        top, left, bottom, right = region
        rows, down = _between(top, bottom, self.samples.shape[0] / height, self.samples.shape[0])
        cols, across = _between(left, right, self.samples.shape[1] / width, self.samples.shape[1])
        first_row, first_col = int(rows[0]), int(cols[0])
        last_row, last_col = int(rows[-1]) + 2, int(cols[-1]) + 2
        part = self.samples[first_row:last_row, first_col:last_col].astype(np.float32)
        part /= np.float32(np.iinfo(self.samples.dtype).max)
        covered = _interpolated(_interpolated(part, rows - first_row, down[:, None], 0), cols - first_col, across, 1)
        return 1 - covered if self.inverted else covered


def _between(first: int, last: int, scale: float, length: int) -> tuple[NDArray[np.intp], Values]:
    """For the px of an axis from `first` to `last`: the px of the picture before each, and how far beyond it each is.

    `scale`: px of the picture for each px; `length`: px that the picture has.
    """
    places = ((np.arange(first, last) + 0.5) * scale - 0.5).clip(0, length - 1)
    before = places.astype(np.intp)
    return before, (places - before).astype(np.float32)


def _interpolated(values: Values, before: NDArray[np.intp], beyond: Values, axis: int) -> Values:
    low: Values = values.take(before, axis)
    high: Values = values.take(np.minimum(before + 1, values.shape[axis] - 1), axis)
    high -= low
    high *= beyond
    high += low   # exactly the value where both are the same
    return high
