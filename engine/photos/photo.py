"""A photo in memory: its samples as its file holds them, with its metadata."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.photos.colour.colour_space import ColourSpace, space_of
from engine.photos.metadata.metadata import Metadata

STRIP_ROWS = 256   # of a photo that are worked on at a time: some megabytes
_SQUARE_PX = 32
_NEUTRAL = 1e-4   # three changes that differ by less are one change of gray
LARGEST_COLOUR = 1e4   # of float photos, where 1 is white; scRGB and EXR highlights stay far below


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo's samples [H, W, bands] in its file's own type, and its metadata. Alpha, if any, is the last band."""

    samples: NDArray[Any]   # uint8, uint16, or float32; 1 to 4 bands
    metadata: Metadata = field(default_factory=Metadata)
    path: Path | None = None   # where it came from, which no output may replace

    @classmethod
    def of(cls, samples: NDArray[Any]) -> Photo:
        """A photo made of samples alone, [H, W, bands] or [H, W], without metadata or a file."""
        return cls(samples if samples.ndim == 3 else samples[..., None])

    @property
    def height(self) -> int:
        return int(self.samples.shape[0])

    @property
    def width(self) -> int:
        return int(self.samples.shape[1])

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

    @property
    def bit_depth(self) -> int:
        """Bits of a sample: 8, 16, or 32 for float."""
        return self.samples.dtype.itemsize * 8

    @property
    def grayscale(self) -> bool:
        return int(self.samples.shape[2]) < 3

    @property
    def has_extra(self) -> bool:
        """True if there is a band behind the colours: transparency, or another channel such as a scanner's infrared."""
        return int(self.samples.shape[2]) in (2, 4)

    @property
    def has_alpha(self) -> bool:
        return self.has_extra and not self.metadata.extra_unspecified

    @property
    def icc(self) -> bytes | None:
        """The colour profile that the samples are meant in; None stands for sRGB."""
        return self.metadata.icc

    @property
    def unit(self) -> np.float32:
        """The sample value that stands for 1."""
        return np.float32(1 if self.samples.dtype.kind == "f" else np.iinfo(self.samples.dtype).max)

    @cached_property
    def own_space(self) -> ColourSpace | None:
        """The colour space that the samples are in; None for sRGB."""
        return space_of(self.metadata, self.grayscale)

    @cached_property
    def shown(self) -> Photo:
        """The photo as a screen shows it: in sRGB. It is the photo itself if its colours are that already.

        Else what lies outside of sRGB is clipped: it is what networks see, and never written. Its samples have the
        photo's own bits, but those of float and of high dynamic range 16.
        """
        if self.own_space is None:
            return self
        bands = 1 if self.grayscale else 3
        narrow = self.samples.dtype == np.uint8 and self.metadata.codes is None
        samples = np.empty(self.samples.shape, np.uint8 if narrow else np.uint16)
        for top in range(0, self.height, STRIP_ROWS):
            strip = self.samples[top:top + STRIP_ROWS]
            seen = self.own_space.shown(strip[..., :bands], None, samples.dtype.type)
            samples[top:top + len(strip), :, :bands] = seen[..., :bands]
        if self.has_extra:
            samples[..., -1:] = at_depth(self.samples[..., -1:], samples.dtype.itemsize * 8)
        return dataclasses.replace(self, samples=samples,
                                   metadata=Metadata(extra_unspecified=self.metadata.extra_unspecified))

    def pixels(self) -> NDArray[np.float32]:
        """Colours [3, H, W] as a screen shows them, sRGB in 0..1; gray is repeated, alpha left out.

        Float samples of sRGB, or without a profile, are taken as they are.
        """
        return self.region(0, 0, self.height, self.width)

    def region(self, top: int, left: int, bottom: int, right: int) -> NDArray[np.float32]:
        """Colours [3, h, w] of a region alone, as `pixels` has them, so that no whole float copy is needed."""
        if self.shown is not self:
            return self.shown.region(top, left, bottom, right)
        piece = self.samples[top:bottom, left:right, :1 if self.grayscale else 3].astype(np.float32)
        piece /= self.unit
        if self.samples.dtype.kind == "f":
            piece[_no_colour(piece)] = 0
        planes = piece.transpose(2, 0, 1)
        return planes.repeat(3, 0) if self.grayscale else np.ascontiguousarray(planes)

    def at_depth(self, bits: int) -> NDArray[Any]:
        """The samples converted to 8 or 16 bits, rounded and clipped, or to float (32); white stays white."""
        return at_depth(self.samples, bits)

    @cached_property
    def hides(self) -> bool:
        """True if some px are wholly transparent: what colours they have, nobody sees."""
        return self.has_alpha and not self.samples[..., -1].all()

    def _seen(self, top: int) -> NDArray[np.bool_]:
        """Where the strip of 32 rows from `top` on has colours that are seen, and are colours: [h, W, 1]."""
        strip = self.samples[top:top + _SQUARE_PX]
        odd = np.asarray(_no_colour(strip[..., :1 if self.grayscale else 3]).any(2, keepdims=True))
        seen: NDArray[np.bool_] = np.broadcast_to(~odd, (*strip.shape[:2], 1))
        return seen & (strip[..., -1:] != 0) if self.has_alpha else seen

    def without_hidden(self) -> Photo:
        """The photo with colours of the surroundings where it is wholly transparent, or a sample is no colour.

        So that what is hidden never reaches what is seen; itself if nothing is. The means of what is seen in squares of
        32 px are spread to squares where nothing is, and interpolated.
        """
        if not self.hides and (self.samples.dtype.kind != "f" or all(
                self._seen(top).all() for top in range(0, self.height, _SQUARE_PX))):
            return self
        colours = 1 if self.grayscale else 3
        sums = self._square_sums(colours)
        while not (sums[..., -1] > 0).all() and (sums[..., -1] > 0).any():
            spread = np.pad(sums, ((1, 1), (1, 1), (0, 0)))
            around = np.lib.stride_tricks.sliding_window_view(spread, (3, 3), (0, 1)).sum((-2, -1))
            sums = np.where(sums[..., -1:] > 0, sums, around)
        means = (sums[..., :-1] / np.maximum(sums[..., -1:], 1)).astype(np.float32)
        filled = self.samples.copy()
        for top in range(0, self.height, _SQUARE_PX):
            strip = filled[top:top + _SQUARE_PX]
            rows = _between(means, _places(top, len(strip), means.shape[0]), 0)
            values = _between(rows, _places(0, self.width, means.shape[1]), 1)
            if filled.dtype.kind == "u":
                values = np.rint(values)
            np.copyto(strip[..., :colours], values, where=~self._seen(top), casting="unsafe")
        return dataclasses.replace(self, samples=filled)

    def _square_sums(self, colours: int) -> NDArray[np.float64]:
        """Sums of the colours that are seen, and how many px are, in squares of 32 px: [h, w, colours + 1]."""
        height, width = (-(-length // _SQUARE_PX) for length in self.samples.shape[:2])
        sums = np.zeros((height, width, colours + 1))
        for row in range(height):
            strip, seen = self.samples[row * _SQUARE_PX:(row + 1) * _SQUARE_PX], self._seen(row * _SQUARE_PX)
            both = np.concatenate((np.where(seen, strip[..., :colours], 0), seen), 2, dtype=np.float64).sum(0)
            sums[row] = np.add.reduceat(both, range(0, len(both), _SQUARE_PX))
        return sums

    def with_strips(self, strips: Iterable[tuple[int, NDArray[np.float32]]], *, in_place: bool = False,
                    where: Callable[[int, int], NDArray[np.bool_]] | None = None) -> Photo:
        """This photo with other colours, as strips (top row, [3, h, W] in sRGB); same type, metadata and alpha.

        `in_place` takes no further memory: this photo's own samples are overwritten, each strip after it was computed.
        Whole-number types are rounded and clipped; gray takes the mean of the three; float may leave 0..1. In a photo
        of another space than sRGB only what differs from its colours as shown is carried back into that space.
        Samples of a float photo that are no colours (not finite, or beyond 10,000) and hidden ones (`hides`) stay.
        So do those that are False in what `where` gives for the rows of a strip (top, bottom): [h, W].
        """
        samples = self.samples if in_place and self.samples.flags.writeable else self.samples.copy()
        colours = 1 if self.grayscale else 3
        for top, strip in strips:
            values = self._in_own_space(top, strip) * self.unit
            if samples.dtype.kind == "u":
                values = np.rint(values, out=values).clip(0, self.unit, out=values)
            place = samples[top:top + strip.shape[1], :, :colours]
            taken = ~_no_colour(place)
            if self.has_alpha:
                taken = taken & (samples[top:top + strip.shape[1], :, -1:] != 0)
            if where is not None:
                taken = taken & where(top, top + strip.shape[1])[..., None]
            np.copyto(place, values.transpose(1, 2, 0), where=taken, casting="unsafe")
        return dataclasses.replace(self, samples=samples)

    def _in_own_space(self, top: int, strip: NDArray[np.float32]) -> NDArray[np.float32]:
        """Colours [3, h, W], of rows from `top` on, in the photo's own space: [1 or 3, h, W], about 0..1."""
        if self.own_space is None:
            return strip.mean(0, keepdims=True) if self.grayscale else strip
        before = self.region(top, 0, top + strip.shape[1], self.width)
        change = strip - before
        moved = self.own_space.carried_back(change.transpose(1, 2, 0), before.transpose(1, 2, 0))
        own = self.samples[top:top + strip.shape[1], :, :moved.shape[2]].astype(np.float32) / self.unit
        if not self.grayscale:   # rounding must not give gray a colour
            gray = (own[..., 0] == own[..., 1]) & (own[..., 1] == own[..., 2])
            gray &= (np.abs(change[0] - change[1]) < _NEUTRAL) & (np.abs(change[1] - change[2]) < _NEUTRAL)
            moved[gray] = moved[gray].mean(1, keepdims=True)
        return (own + moved).transpose(2, 0, 1)

    def with_pixels(self, pixels: NDArray[np.float32]) -> Photo:
        """This photo with other colours [3, H, W] in 0..1; see `with_strips`."""
        return self.with_strips([(0, pixels)])


def at_depth(samples: NDArray[Any], bits: int) -> NDArray[Any]:
    """Samples converted to 8 to 16 bits, rounded and clipped, or to float (32); white stays white."""
    if samples.dtype.itemsize * 8 == bits:
        return samples
    target = np.dtype(np.uint8 if bits == 8 else np.float32 if bits == 32 else np.uint16)
    largest = np.float32(1 if bits == 32 else 2**bits - 1)
    unit = np.float32(1 if samples.dtype.kind == "f" else np.iinfo(samples.dtype).max)
    out = np.empty(samples.shape, target)
    for row, out_row in zip(samples, out, strict=True):   # row by row: no whole float copy
        values = row.astype(np.float32) / unit * largest
        if bits < 32:
            values = np.nan_to_num(np.rint(values), copy=False).clip(0, largest)
        out_row[:] = values
    return out


def _places(first: int, length: int, squares: int) -> NDArray[np.float32]:
    """Where px of an axis, from `first` on, lie among the middles of squares of 32 px: 0 to squares - 1."""
    places: NDArray[np.float32] = (((np.arange(first, first + length) + 0.5) / _SQUARE_PX - 0.5)
                                   .clip(0, squares - 1).astype(np.float32))
    return places


def _between(means: NDArray[np.float32], places: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    """Means interpolated at places along an axis."""
    below = places.astype(np.intp)
    share = (places - below)[:, None, None] if axis == 0 else (places - below)[None, :, None]
    above = np.minimum(below + 1, means.shape[axis] - 1)
    between: NDArray[np.float32] = means.take(below, axis) * (1 - share) + means.take(above, axis) * share
    return between


def _no_colour(samples: NDArray[Any]) -> NDArray[np.bool_]:
    """True where a float sample is not finite or absurdly large: one such spoils all that a network sees with it."""
    if samples.dtype.kind != "f":
        return np.zeros((1,) * samples.ndim, bool)
    usual: NDArray[np.bool_] = np.abs(samples) <= LARGEST_COLOUR   # which NaN is not
    return ~usual


class Strips(NamedTuple):
    """A photo as its file stores it, decoded strip by strip from top to bottom: [h, W, bands] each."""

    height: int
    width: int
    metadata: Metadata
    strips: Iterator[NDArray[Any]]

    def whole(self) -> NDArray[Any]:
        """All strips as one, [H, W, bands]; they are taken one by one. Raises what taking them raises."""
        samples: NDArray[Any] = next(self.strips)
        if len(samples) == self.height:
            return samples
        whole = np.empty((self.height, *samples.shape[1:]), samples.dtype)
        top = 0
        for strip in chain((samples,), self.strips):
            whole[top:top + len(strip)] = strip
            top += len(strip)
        return whole


@dataclass(frozen=True)
class Header:
    """A photo's size, format and sample type, read without decoding it; width and height, in px, are of it upright."""

    width: int
    height: int
    format: str
    bit_depth: int   # 8, 16, or 32 for float
    bands: int
