"""What of a mask can be taken hold of in the view: the ends of its gradients, and the ellipses of faces."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF

if TYPE_CHECKING:   # they compute with numpy, which an empty window can do without
    from engine.masks.mask import Mask
    from engine.masks.shapes import FaceEllipse

_LEAST = 1e-3   # of a gradient that is made smaller, in shares of the long side


@dataclass(frozen=True)
class Handle:
    """A place of a gradient by which it can be dragged."""

    number: int      # of the gradient among the mask's shapes
    part: str        # the field of the gradient that it changes
    place: QPointF   # in shares of the photo's width and height


def sides(aspect: float) -> tuple[float, float]:
    """Width and height of a photo in shares of its long side; `aspect`: its width by its height."""
    return (1.0, 1 / aspect) if aspect > 1 else (aspect, 1.0)


def handles_of(mask: Mask | None, aspect: float) -> list[Handle]:
    """The handles of all gradients of a mask, those of one after those of the other."""
    if mask is None:
        return []
    from engine.masks.shapes import FaceEllipse, LinearGradient, RadialGradient

    across, down = sides(aspect)
    found = []
    for number, shape in enumerate(mask.shapes):
        if isinstance(shape, LinearGradient):
            found += [Handle(number, "whole", QPointF(*shape.whole)), Handle(number, "none", QPointF(*shape.none))]
        elif isinstance(shape, RadialGradient) and not isinstance(shape, FaceEllipse):
            found.append(Handle(number, "centre", QPointF(*shape.centre)))
            if shape.angle == 0:
                corner = QPointF(shape.radii[0] / across, shape.radii[1] / down)
                found.append(Handle(number, "radii", QPointF(*shape.centre) + corner))
    return found


def dragged_to(mask: Mask, handle: Handle, place: QPointF, aspect: float) -> Mask:
    """The mask once a handle was dragged to a place."""
    from engine.masks.shapes import LinearGradient, RadialGradient

    shape, (across, down), at = mask.shapes[handle.number], sides(aspect), (place.x(), place.y())
    if isinstance(shape, LinearGradient):
        other = shape.none if handle.part == "whole" else shape.whole
        if math.hypot((at[0] - other[0]) * across, (at[1] - other[1]) * down) < _LEAST:
            return mask
        shape = replace(shape, whole=at) if handle.part == "whole" else replace(shape, none=at)
    elif isinstance(shape, RadialGradient) and handle.part == "centre":
        shape = replace(shape, centre=at)
    elif isinstance(shape, RadialGradient):
        shape = replace(shape, radii=(max(abs(at[0] - shape.centre[0]) * across, _LEAST),
                                      max(abs(at[1] - shape.centre[1]) * down, _LEAST)))
    return replace(mask, shapes=(*mask.shapes[:handle.number], shape, *mask.shapes[handle.number + 1:]))


def without(mask: Mask, number: int) -> Mask | None:
    """The mask without one of its shapes; None if that was the last."""
    shapes = mask.shapes[:number] + mask.shapes[number + 1:]
    return replace(mask, shapes=shapes) if shapes else None


# Faces

def faces_of(mask: Mask | None) -> dict[int, FaceEllipse]:
    """The ellipses of faces in a mask, by their numbers among its shapes."""
    if mask is None:
        return {}
    from engine.masks.shapes import FaceEllipse

    return {number: shape for number, shape in enumerate(mask.shapes) if isinstance(shape, FaceEllipse)}


def half_size(face: FaceEllipse, aspect: float) -> QSizeF:
    """Half the width and height of a face's ellipse, in shares of the photo's width and height."""
    across, down = sides(aspect)
    return QSizeF(face.radii[0] / across, face.radii[1] / down)


def face_at(mask: Mask | None, place: QPointF, aspect: float) -> int | None:
    """The number of the face whose ellipse covers a place, the uppermost one; None if none does."""
    for number, face in reversed(faces_of(mask).items()):
        half, away = half_size(face, aspect), place - QPointF(*face.centre)
        if math.hypot(away.x() / half.width(), away.y() / half.height()) <= 1:
            return number
    return None


def faces_strength(mask: Mask | None) -> float | None:
    """How much the faces of a mask are protected, 0 to 1; None if it has none."""
    return max((face.strength for face in faces_of(mask).values()), default=None)


def with_faces(mask: Mask, strength: float, *, of: int | None = None) -> Mask:
    """The mask with all protected faces protected by a strength, or all if none is; `of`: with one face alone so."""
    faces = faces_of(mask)
    every = of is None and not faces_strength(mask)
    wanted = {number: replace(face, strength=strength) for number, face in faces.items()
              if number == of or every or (of is None and face.strength)}
    return replace(mask, shapes=tuple(wanted.get(number, shape) for number, shape in enumerate(mask.shapes)))
