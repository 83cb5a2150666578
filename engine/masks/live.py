"""The weights of a mask over what a screen shows, kept up to date stroke by stroke while it is painted."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import numpy as np

from engine.masks.mask import Mask, laid, weights_of
from engine.masks.shapes import NO_PX, Region, Shape, Stroke, Values, intersection, is_empty, union, within


class LiveMask:
    """A mask's weights over a region, of which only what differs is computed when the mask changes.

    What the shapes below the last one leave uncovered is kept, and for a stroke the distances to its line so far: a
    stroke that goes on, the usual case, costs what its new part touches, however many shapes lie below. The weights are
    those of `MaskOnPhoto.region`, bit for bit. Memory: 12 bytes a px of the region.
    """

    def __init__(self, mask: Mask, height: int, width: int, region: Region) -> None:
        """`height`, `width`: of the photo in px, or of a smaller version of it that the screen shows.

        `region` (top, left, bottom, right) counts in the same px. Raises BadMask if the mask has another aspect.
        """
        self.mask = mask
        self.region = region
        self._height, self._width = height, width
        shape = region[2] - region[0], region[3] - region[1]
        self._below: Values = np.ones(shape, np.float32)      # uncovered by the lowest shapes,
        self._count_below = 0                                 # which are all, or all but the last
        self._nearest: Values = np.ones(shape, np.float32)    # squared distances to the last shape, if it is a stroke
        self.weights: Values = np.ones(shape, np.float32)
        self._compute(mask, region)

    def show(self, mask: Mask) -> Region | None:
        """Turn to another mask; returns the part of the region whose weights were computed anew, None if none were.

        Raises BadMask if the mask has another aspect.
        """
        if mask == self.mask:
            return None
        mask.on(self._height, self._width)   # called for its error
        old, self.mask = self.mask, mask
        before, after = old.shapes, mask.shapes
        if mask.protects != old.protects or mask.painted_on != old.painted_on:
            self._compute(mask, self.region)
            return self.region
        if before and after and before[:-1] == after[:-1] and self._goes_on(before[-1], after[-1]):
            return self._go_on(before[-1], after[-1])
        if before == after[:-1]:
            if before and self._count_below < len(before):
                self._sink(before[-1])
            self._count_below = len(before)
            changed = self._lay_whole(after[-1])
        elif after == before[:-1]:
            changed = self._box(before[-1])
            if self._count_below == len(before):
                self._set_below(mask, after, changed)
            self._show_below(changed)
            self._count_below = len(after)
        else:
            same = next((place for place, (one, other) in enumerate(zip(before, after, strict=False)) if one != other),
                        min(len(before), len(after)))
            changed = NO_PX   # also where what was the last shape lies below now, or the other way round
            for shape in (*before[same:], *after[same:], *before[-1:], *after[-1:]):
                changed = union(changed, self._box(shape))
            self._compute(mask, changed)
        return None if is_empty(changed) else changed

    def moved_to(self, region: Region) -> LiveMask:
        """The mask over another region of the photo; only what was not in this one is computed."""
        moved = copy.copy(self)
        moved.region = region
        common = intersection(self.region, region)
        for name in ("_below", "_nearest", "weights"):
            values = np.ones((region[2] - region[0], region[3] - region[1]), np.float32)
            if not is_empty(common):
                values[within(common, region)] = getattr(self, name)[within(common, self.region)]
            setattr(moved, name, values)
        for part in _around(common, region):
            if self._count_below == len(self.mask.shapes):
                moved._set_below(self.mask, self.mask.shapes, part)
                moved._show_below(part)
            else:
                moved._compute(self.mask, part)
        return moved

    def _goes_on(self, before: Shape, after: Shape) -> bool:
        return isinstance(after, Stroke) and self._count_below < len(self.mask.shapes) and after.continues(before)

    def _go_on(self, before: Shape, after: Shape) -> Region | None:
        """Take over the new part of the last stroke."""
        if not isinstance(before, Stroke) or not isinstance(after, Stroke):
            raise TypeError("only a stroke goes on")
        first = len(before.points) - 1   # the new part begins at what was its last point
        changed = intersection(after.box_from(first, self._height, self._width), self.region)
        if is_empty(changed):
            return None
        place = within(changed, self.region)
        if first == 0:   # a dot's distances may round otherwise than those to the line that it became
            self._nearest[place] = 1
        after.distances(self._height, self._width, changed, first, self._nearest[place])
        self._lay(after, changed)
        return changed

    def _sink(self, last: Shape) -> None:
        """Count the last shape to those below, since there will be another on top; its weights stay."""
        box = self._box(last)
        if not is_empty(box):
            place = within(box, self.region)
            self._below[place] = laid(self._below[place], self._coverage(last, box), last)
            self._nearest[place] = 1

    def _compute(self, mask: Mask, changed: Region) -> None:
        """Compute everything within a part of the region, outside of which neither last shape covers anything."""
        self._count_below = max(0, len(mask.shapes) - 1)
        self._set_below(mask, mask.shapes[:-1], changed)
        self._show_below(changed)
        if mask.shapes:
            self._lay_whole(mask.shapes[-1], changed)

    def _set_below(self, mask: Mask, shapes: tuple[Shape, ...], part: Region) -> None:
        uncovered = mask.on(self._height, self._width).uncovered(shapes, part)
        self._below[within(part, self.region)] = uncovered

    def _show_below(self, part: Region) -> None:
        """Let the weights in a part be those of the shapes below."""
        place = within(part, self.region)
        self._nearest[place] = 1
        self.weights[place] = weights_of(self.mask, self._below[place])

    def _lay_whole(self, last: Shape, part: Region | None = None) -> Region:
        """Lay all of the last shape on those below, or what lies in a part; returns where that is."""
        box = intersection(self._box(last), part or self.region)
        if is_empty(box):
            return box
        if isinstance(last, Stroke):
            last.distances(self._height, self._width, box, 0, self._nearest[within(box, self.region)])
        self._lay(last, box)
        return box

    def _lay(self, last: Shape, box: Region) -> None:
        """Compute the weights of the last shape within a box on what lies below."""
        place = within(box, self.region)
        self.weights[place] = weights_of(self.mask, laid(self._below[place], self._coverage(last, box), last))

    def _coverage(self, last: Shape, box: Region) -> Values:
        if isinstance(last, Stroke):
            return last.covering(self._nearest[within(box, self.region)], self._height, self._width)
        return last.coverage(self._height, self._width, box)

    def _box(self, shape: Shape) -> Region:
        return intersection(shape.box(self._height, self._width), self.region)


def _around(inner: Region, region: Region) -> Iterator[Region]:
    """What of a region lies around an inner one, which may be empty."""
    top, left, bottom, right = inner if not is_empty(inner) else (region[2], region[1], region[2], region[3])
    parts = ((region[0], region[1], top, region[3]), (bottom, region[1], region[2], region[3]),
             (top, region[1], bottom, left), (top, right, bottom, region[3]))
    return (part for part in parts if not is_empty(part))
