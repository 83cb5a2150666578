"""A photo in memory: its samples as its file holds them, with its metadata."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photos.metadata import Metadata

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
    def has_alpha(self) -> bool:
        return int(self.samples.shape[2]) in (2, 4)

    @property
    def icc(self) -> bytes | None:
        """The colour profile that the samples are meant in; None stands for sRGB."""
        return self.metadata.icc

    @property
    def unit(self) -> np.float32:
        """The sample value that stands for 1."""
        return np.float32(1 if self.samples.dtype.kind == "f" else np.iinfo(self.samples.dtype).max)

    def pixels(self) -> NDArray[np.float32]:
        """Colours [3, H, W] in 0..1; gray is repeated, alpha left out; float samples are taken as they are."""
        return self.region(0, 0, self.height, self.width)

    def region(self, top: int, left: int, bottom: int, right: int) -> NDArray[np.float32]:
        """Colours [3, h, w] of a region alone, as `pixels` has them, so that no whole float copy is needed."""
        piece = self.samples[top:bottom, left:right, :1 if self.grayscale else 3].astype(np.float32)
        piece /= self.unit
        if self.samples.dtype.kind == "f":
            piece[_no_colour(piece)] = 0
        planes = piece.transpose(2, 0, 1)
        return planes.repeat(3, 0) if self.grayscale else np.ascontiguousarray(planes)

    def with_strips(self, strips: Iterable[tuple[int, NDArray[np.float32]]], *, in_place: bool = False) -> Photo:
        """This photo with other colours, given as strips (top row, [3, h, W] in 0..1); same type, metadata and alpha.

        `in_place` takes no further memory: this photo's own samples are overwritten, each strip after it was computed.
        Whole-number types are rounded and clipped; gray takes the mean of the three; float may leave 0..1. Samples of a
        float photo that are no colours (not finite, or beyond 10,000) stay as they are.
        """
        samples = self.samples if in_place and self.samples.flags.writeable else self.samples.copy()
        colours = 1 if self.grayscale else 3
        for top, strip in strips:
            values = (strip.mean(0, keepdims=True) if self.grayscale else strip) * self.unit
            if samples.dtype.kind == "u":
                values = np.rint(values, out=values).clip(0, self.unit, out=values)
            place = samples[top:top + strip.shape[1], :, :colours]
            np.copyto(place, values.transpose(1, 2, 0), where=~_no_colour(place), casting="unsafe")
        return dataclasses.replace(self, samples=samples)

    def with_pixels(self, pixels: NDArray[np.float32]) -> Photo:
        """This photo with other colours [3, H, W] in 0..1; see `with_strips`."""
        return self.with_strips([(0, pixels)])


def _no_colour(samples: NDArray[Any]) -> NDArray[np.bool_]:
    """True where a float sample is not finite or absurdly large: one such spoils all that a network sees with it."""
    if samples.dtype.kind != "f":
        return np.zeros((1,) * samples.ndim, bool)
    usual: NDArray[np.bool_] = np.abs(samples) <= LARGEST_COLOUR   # which NaN is not
    return ~usual


@dataclass(frozen=True)
class Header:
    """A photo's size, format and sample type, read without decoding it; width and height, in px, are of it upright."""

    width: int
    height: int
    format: str
    bit_depth: int   # 8, 16, or 32 for float
    bands: int
