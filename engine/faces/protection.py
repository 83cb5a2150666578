"""Protecting faces: the shapes that cover them in a mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.masks.mask import Mask
from engine.masks.shapes import FaceEllipse

if TYPE_CHECKING:   # it needs torch, which a window must not wait for
    from engine.faces.detection import Face

_ACROSS, _UP_AND_DOWN = 0.75, 0.8   # radii of the ellipse in sides of a face's box: it holds forehead, ears and chin
_SOFTNESS = 0.4


def protected(mask: Mask | None, faces: Sequence[Face], strength: float, height: int, width: int) -> Mask | None:
    """A mask that also protects faces, each by `strength` (0 to 1); the mask itself if there are none.

    `height`, `width`: of the photo in px. In a mask that protects, the faces lie below what was painted, so that hair
    painted back stays so; from one that enhances only what it covers, they are taken away.
    """
    if not faces:
        return mask
    mask = mask or Mask(protects=True, painted_on=(width, height))
    shapes = tuple(replace(_shape(face, height, width), strength=strength, erases=not mask.protects) for face in faces)
    return replace(mask, shapes=(*shapes, *mask.shapes) if mask.protects else (*mask.shapes, *shapes))


def _shape(face: Face, height: int, width: int) -> FaceEllipse:
    long = max(height, width)
    radii = ((face.right - face.left) * width / long * _ACROSS, (face.bottom - face.top) * height / long * _UP_AND_DOWN)
    return FaceEllipse(face.centre, radii, softness=_SOFTNESS)
