"""The shapes that masks are made of: brush strokes, gradients, faces that were found, and pictures of other programs.

Places are relative to the photo, so that shapes scale with it: x from 0 to 1 across it, y from 0 to 1 down it; sizes
are shares of its long side. Each px is computed from its own place alone, by operations that round the same anywhere:
a region comes out bit for bit as it is within any larger one.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Region: TypeAlias = tuple[int, int, int, int]   # top, left, bottom, right in px
Values: TypeAlias = NDArray[np.float32]

NO_PX: Region = (0, 0, 0, 0)
_BLOCK_PX = 1 << 15   # computed at a time: what fits the processor's cache is several times as fast
_SPACING = 1 / 8      # of a stroke's points, in sizes of its brush: nearer ones cost time and are not seen
_LEAST_RADIUS_PX = 0.5


@dataclass(frozen=True, kw_only=True)
class Shape(ABC):
    """One shape of a mask, which covers each px by 0 to 1."""

    strength: float = 1.0   # 0 to 1: how much of its coverage counts
    erases: bool = False    # takes away from the shapes before it, instead of adding to them

    @abstractmethod
    def box(self, height: int, width: int) -> Region:
        """The part of a photo of this size outside of which the shape covers nothing, in px; it may be empty."""

    @abstractmethod
    def coverage(self, height: int, width: int, region: Region) -> Values:
        """How much it covers each px of a region of a photo of this size: [h, w], 0 to 1."""


@dataclass(frozen=True)
class Stroke(Shape):
    """A stroke of a round brush, along a line of points."""

    points: tuple[tuple[float, float, float], ...]   # x, y, and pressure, 0 to 1, by which the brush is smaller
    size: float                                      # diameter of the brush
    softness: float = 0.5                            # 0: a hard edge; 1: it fades from the middle on

    def continued(self, x: float, y: float, pressure: float = 1.0, aspect: float = 1.0) -> Stroke:
        """The stroke with one more point; itself, if that is too near to the last one to be seen.

        `aspect`: width of the photo by its height.
        """
        last_x, last_y, _ = self.points[-1]
        across, down = (1.0, 1 / aspect) if aspect > 1 else (aspect, 1.0)   # in shares of the long side
        if math.hypot((x - last_x) * across, (y - last_y) * down) < self.size * _SPACING:
            return self
        return replace(self, points=(*self.points, (x, y, pressure)))

    def continues(self, before: Shape) -> bool:
        """True if it is that stroke with more points."""
        known = before.points if isinstance(before, Stroke) else ()
        return 0 < len(known) <= len(self.points) and self.points[:len(known)] == known and (
            replace(self, points=known) == before)

    def box(self, height: int, width: int) -> Region:
        """See `Shape.box`."""
        return self.box_from(0, height, width)

    def box_from(self, first: int, height: int, width: int) -> Region:
        """As `box`, of the part of the stroke that begins at its point number `first`."""
        x, y, radii = self._in_px(height, width)[:, first:]
        reach = radii.max()
        return _clipped((math.floor(y.min() - reach), math.floor(x.min() - reach),
                         math.ceil(y.max() + reach), math.ceil(x.max() + reach)), (0, 0, height, width))

    def coverage(self, height: int, width: int, region: Region) -> Values:
        """See `Shape.coverage`."""
        return self.covering(self.distances(height, width, region), height, width)

    def distances(self, height: int, width: int, region: Region, first: int = 0, nearest: Values | None = None,
                  ) -> Values:
        """Squared distance of each px of a region to the stroke's line, in radii of the brush there, at most 1: [h, w].

        `first`: number of the point from which on the line counts. `nearest`: distances known so far, which are
        lowered in place.
        """
        if nearest is None:
            nearest = np.ones((region[2] - region[0], region[3] - region[1]), np.float32)
        points = self._in_px(height, width)[:, first:].T
        begins, ends = (points[:-1], points[1:]) if len(points) > 1 else (points, points)
        near = _may_touch(begins, ends, region)
        for begin, end in zip(begins[near].tolist(), ends[near].tolist(), strict=True):
            _lower(nearest, region, begin, end)
        return nearest

    def covering(self, distances: Values, height: int, width: int) -> Values:
        """The coverage at these `distances`."""
        radius_px = self.size * max(height, width) / 2
        return _fading(distances, min(1 - self.softness, 1 - 1 / max(radius_px, 1.0)))   # an edge of a px at least

    def _in_px(self, height: int, width: int) -> NDArray[np.float64]:
        """x, y and radius of each point in px: [3, points]."""
        radius_px = self.size * max(height, width) / 2
        x, y, pressure = self._arranged
        return np.stack((x * width, y * height, np.maximum(pressure * radius_px, _LEAST_RADIUS_PX)))

    @cached_property
    def _arranged(self) -> NDArray[np.float64]:
        return np.array(self.points, np.float64).T


@dataclass(frozen=True)
class LinearGradient(Shape):
    """A gradient that covers everything on one side, nothing on the other, and fades in between."""

    whole: tuple[float, float]   # x, y of the place from which on it covers everything
    none: tuple[float, float]    # x, y of the place from which on it covers nothing

    def box(self, height: int, width: int) -> Region:
        """See `Shape.box`."""
        return 0, 0, height, width

    def coverage(self, height: int, width: int, region: Region) -> Values:
        """See `Shape.coverage`."""
        y, x = _places(region)
        ahead_x, ahead_y = (self.whole[0] - self.none[0]) * width, (self.whole[1] - self.none[1]) * height
        length2 = ahead_x**2 + ahead_y**2 or 1.0
        along = ((x - self.none[0] * width) * (ahead_x / length2)).astype(np.float32)
        return _smooth(along[None] + ((y - self.none[1] * height) * (ahead_y / length2)).astype(np.float32)[:, None])


@dataclass(frozen=True)
class RadialGradient(Shape):
    """An ellipse that fades towards its border."""

    centre: tuple[float, float]   # x, y
    radii: tuple[float, float]    # of its two axes
    angle: float = 0.0            # degrees by which the first axis is turned from x towards y
    softness: float = 0.5         # 0: a hard edge; 1: it fades from the middle on
    outside: bool = False         # covers what lies outside of the ellipse instead

    def box(self, height: int, width: int) -> Region:
        """See `Shape.box`."""
        if self.outside:
            return 0, 0, height, width
        first, second, cos, sin = self._axes_px(height, width)
        x, y = self.centre[0] * width, self.centre[1] * height
        across, down = math.hypot(first * cos, second * sin), math.hypot(first * sin, second * cos)
        return _clipped((math.floor(y - down) - 1, math.floor(x - across) - 1,
                         math.ceil(y + down) + 1, math.ceil(x + across) + 1), (0, 0, height, width))

    def coverage(self, height: int, width: int, region: Region) -> Values:
        """See `Shape.coverage`."""
        first, second, cos, sin = self._axes_px(height, width)
        y, x = _places(region)
        x, y = x - self.centre[0] * width, y - self.centre[1] * height
        one = (x * (cos / first)).astype(np.float32)[None] + (y * (sin / first)).astype(np.float32)[:, None]
        two = (x * (-sin / second)).astype(np.float32)[None] + (y * (cos / second)).astype(np.float32)[:, None]
        inside = _fading(one * one + two * two, min(1 - self.softness, 1 - 1 / max(first, second, 1.0)))
        return 1 - inside if self.outside else inside

    def _axes_px(self, height: int, width: int) -> tuple[float, float, float, float]:
        """Both radii in px, cosine and sine of the angle."""
        first, second = (max(radius * max(height, width), _LEAST_RADIUS_PX) for radius in self.radii)
        turn = math.radians(self.angle)
        return first, second, math.cos(turn), math.sin(turn)


@dataclass(frozen=True)
class FaceEllipse(RadialGradient):
    """The ellipse over a face that was found; with a strength of 0 the face is not protected."""


def intersection(one: Region, other: Region) -> Region:
    """The part of a region that lies in another as well; empty if there is none."""
    return _clipped(one, other)


def union(one: Region, other: Region) -> Region:
    """The smallest region that holds both; an empty one counts for nothing."""
    if is_empty(one) or is_empty(other):
        return other if is_empty(one) else one
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def is_empty(region: Region) -> bool:
    """True for a region without px."""
    return region[2] <= region[0] or region[3] <= region[1]


def within(region: Region, other: Region) -> tuple[slice, slice]:
    """Rows and columns of a region in an array that holds `other`."""
    return (slice(region[0] - other[0], region[2] - other[0]), slice(region[1] - other[1], region[3] - other[1]))


def _clipped(one: Region, other: Region) -> Region:
    both = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    return NO_PX if is_empty(both) else both


def _places(region: Region) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The middles of a region's rows and columns, in px."""
    top, left, bottom, right = region
    return np.arange(top, bottom, dtype=np.float64) + 0.5, np.arange(left, right, dtype=np.float64) + 0.5


def _may_touch(begins: NDArray[np.float64], ends: NDArray[np.float64], region: Region) -> NDArray[np.bool_]:
    """Which lines between points [n, 3] (x, y, radius in px) may come near enough to a region to cover some of it."""
    top, left, bottom, right = region
    reach = np.maximum(begins[:, 2:], ends[:, 2:]) + 1
    low, high = np.minimum(begins, ends)[:, :2] - reach, np.maximum(begins, ends)[:, :2] + reach
    return np.asarray((low < (right, bottom)).all(1) & (high > (left, top)).all(1))


def _lower(nearest: Values, region: Region, begin: list[float], end: list[float]) -> None:
    """Lower squared distances of a region's px to those to a line from one point (x, y, radius in px) to another."""
    (begin_x, begin_y, begin_r), (end_x, end_y, end_r) = begin, end
    reach = max(begin_r, end_r)
    box = _clipped((math.floor(min(begin_y, end_y) - reach), math.floor(min(begin_x, end_x) - reach),
                    math.ceil(max(begin_y, end_y) + reach), math.ceil(max(begin_x, end_x) + reach)), region)
    if is_empty(box):
        return
    length = math.hypot(end_x - begin_x, end_y - begin_y)
    towards_x, towards_y = ((end_x - begin_x) / length, (end_y - begin_y) / length) if length else (1.0, 0.0)
    even = begin_r == end_r or not length
    unit = reach if even else 1.0   # what distances are counted in
    y, x = _places(box)
    x, y = (x - begin_x) / unit, (y - begin_y) / unit
    along_x, along_y = (x * towards_x).astype(np.float32), (y * towards_y).astype(np.float32)
    across_x, across_y = (x * -towards_y).astype(np.float32), (y * towards_x).astype(np.float32)
    last = np.float32(length / unit)
    target = nearest[within(box, region)]
    for rows in _blocks(*target.shape):
        along = along_x[None] + along_y[rows, None]
        on_line = along.clip(0, last)
        along -= on_line
        along *= along
        across = across_x[None] + across_y[rows, None]
        across *= across
        along += across
        if not even:
            on_line *= np.float32((end_r - begin_r) / length)
            on_line += np.float32(begin_r)
            on_line *= on_line
            along /= on_line
        np.minimum(target[rows], along, out=target[rows])


def _blocks(height: int, width: int) -> Iterator[slice]:
    """Rows of so few px that they fit the cache."""
    rows = max(1, _BLOCK_PX // max(1, width))
    return (slice(top, min(top + rows, height)) for top in range(0, height, rows))


def _fading(distances: Values, hard: float) -> Values:
    """Coverage at squared distances in radii: 1 within the share `hard` of the radius, falling to 0 at the radius."""
    faded = np.empty_like(distances)
    slope = np.float32(1 / (1 - max(0.0, hard)**2))
    for rows in _blocks(*distances.shape):
        np.subtract(np.float32(1), distances[rows], out=faded[rows])
        faded[rows] *= slope
        faded[rows] = _smooth(faded[rows])
    return faded


def _smooth(values: Values) -> Values:
    """Values clipped to 0..1, and eased at both ends: 3 v^2 - 2 v^3."""
    values = values.clip(0, 1)
    eased = values * np.float32(-2)
    eased += np.float32(3)
    eased *= values
    eased *= values
    return eased
