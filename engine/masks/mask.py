"""A mask: where in a photo realism is added and how much of it, as shapes, and as weights of any region of a photo.

A weight w, 0 to 1, says how much of what enhancing adds a px gets: x = x* + w ((1 - alpha) delta + s kappa). So a mask
is an alpha of each place, alpha(x, y) = 1 - w (1 - alpha): where w is 1 it is the photo's alpha, where w is 0 it is 1,
and the photo stays bit for bit as it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from engine.errors import DmaxError
from engine.masks.shapes import Region, Shape, Values, intersection, is_empty, within


class BadMask(DmaxError):
    """The mask cannot be used, or not with this photo. Its text is the sentence that the user sees."""


class Weights(Protocol):
    """Weights of a photo's px, as a function of a region: no array of the whole photo is needed."""

    def region(self, top: int, left: int, bottom: int, right: int) -> Values:
        """Weights of a region in px, float32 [h, w] in 0..1; the same for a px whatever the region."""
        ...


@dataclass(frozen=True)
class Mask:
    """Shapes, laid one upon the other, that are enhanced alone or protected; for photos of any size of one aspect."""

    shapes: tuple[Shape, ...] = ()
    protects: bool = False                       # True: what they cover stays; False: what they cover is enhanced alone
    painted_on: tuple[int, int] | None = None    # width and height in px of the photo it was made for; None: any photo

    def with_shape(self, shape: Shape) -> Mask:
        """The mask with one more shape on top."""
        return replace(self, shapes=(*self.shapes, shape))

    def inverted(self) -> Mask:
        """The mask that protects what this one enhances alone, or the other way round."""
        return replace(self, protects=not self.protects)

    def fits(self, height: int, width: int) -> bool:
        """True if a photo of this size, in px, has the aspect that the mask was made for, but for rounding."""
        if self.painted_on is None:
            return True
        own_width, own_height = self.painted_on
        return abs(own_width * height - own_height * width) <= max(own_width, own_height, height, width)

    def on(self, height: int, width: int) -> MaskOnPhoto:
        """The mask's weights on a photo of this size, in px. Raises BadMask if its aspect is another."""
        if not self.fits(height, width) and self.painted_on:
            raise BadMask("The mask was made for a photo of {painted_width} x {painted_height} px, and this photo has "
                          "{width} x {height}; use a mask of the same aspect ratio.", painted_width=self.painted_on[0],
                          painted_height=self.painted_on[1], width=width, height=height)
        return MaskOnPhoto(self, height, width)


@dataclass(frozen=True)
class MaskOnPhoto:
    """A mask's weights on a photo of a size; see `Weights`."""

    mask: Mask
    height: int   # px
    width: int

    def region(self, top: int, left: int, bottom: int, right: int) -> Values:
        """See `Weights.region`."""
        region = top, left, bottom, right
        return weights_of(self.mask, self.uncovered(self.mask.shapes, region))

    def uncovered(self, shapes: tuple[Shape, ...], region: Region) -> Values:
        """How much of each px of a region these shapes leave uncovered: [h, w], 0 to 1."""
        left = np.ones((region[2] - region[0], region[3] - region[1]), np.float32)
        for shape in shapes:
            box = intersection(shape.box(self.height, self.width), region)
            if not is_empty(box):
                place = within(box, region)
                left[place] = laid(left[place], shape.coverage(self.height, self.width, box), shape)
        return left


def laid(uncovered: Values, coverage: Values, shape: Shape) -> Values:
    """What stays uncovered once a shape of this coverage, which is overwritten, is laid on what was uncovered.

    Nothing changes where it covers nothing, and all or nothing is left where it covers everything, both exactly.
    """
    coverage *= np.float32(shape.strength)
    if not shape.erases:
        return uncovered * (1 - coverage)
    wider = (1 - uncovered) * coverage
    wider += uncovered
    np.maximum(wider, coverage, out=wider)   # the sum alone may round to less than 1
    return wider


def weights_of(mask: Mask, uncovered: Values) -> Values:
    """The weights of a mask that leaves so much uncovered."""
    return uncovered if mask.protects else 1 - uncovered
