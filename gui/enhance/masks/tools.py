"""The tools that masks are painted with, and the shapes that they make."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF

from gui.enhance.masks.handles import sides

if TYPE_CHECKING:   # they compute with numpy, which an empty window can do without
    from engine.masks.shapes import Shape

SIZES = 0.002, 0.5   # of a brush: its diameter in shares of the photo's long side
_SIZE_STEP = 1.25
_LEAST_DRAG = 1e-4   # in shares of the long side: less is no gradient


class Tool(Enum):
    """What is in the hand."""

    BRUSH = "brush"
    LINEAR = "linear"    # a gradient from one place to another
    RADIAL = "radial"    # an ellipse that fades towards its border


@dataclass(frozen=True)
class Tip:
    """How a tool paints."""

    size: float = 0.06       # diameter of the brush, in shares of the photo's long side
    softness: float = 0.5    # 0: a hard edge; 1: it fades from the middle on
    strength: float = 1.0    # 0 to 1
    erases: bool = False
    protects: bool = True    # True: what is painted first in a photo stays; False: it alone is enhanced
    faces: float = 0.5       # how much faces are protected, 0 to 1, as with --protect faces

    def to_json(self) -> dict[str, Any]:
        """What is kept for the next start, as values that JSON can hold; not that it erases."""
        return {name: value for name, value in asdict(self).items() if name != "erases"}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Tip:
        """The tip of a record of `to_json`; values that make no sense get their default."""
        values: dict[str, Any] = {}
        for name, (least, most) in (("size", SIZES), ("softness", (0, 1)), ("strength", (0, 1)), ("faces", (0, 1))):
            value = record.get(name)
            if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
                values[name] = float(value)
        return cls(**values, protects=record.get("protects") is not False)

    def resized(self, steps: int) -> float:
        """The size so many steps larger, or smaller below 0."""
        return min(max(self.size * _SIZE_STEP**steps, SIZES[0]), SIZES[1])


def begun(tool: Tool, tip: Tip, at: QPointF, pressure: float, *, erases: bool) -> Shape | None:
    """The shape that a tool makes at a place, in shares of the photo's width and height; a gradient needs a drag."""
    from engine.masks.shapes import Stroke

    if tool is not Tool.BRUSH:
        return None
    return Stroke(((at.x(), at.y(), pressure),), tip.size, tip.softness, strength=tip.strength, erases=erases)


def dragged(tool: Tool, tip: Tip, start: QPointF, at: QPointF, aspect: float, *, erases: bool) -> Shape | None:
    """The gradient that a drag makes; None if it is too short. `aspect`: width of the photo by its height.

    A linear one covers wholly where the drag began, a radial one has its middle there.
    """
    from engine.masks.shapes import LinearGradient, RadialGradient

    across, down = sides(aspect)
    radii = abs(at.x() - start.x()) * across, abs(at.y() - start.y()) * down
    if math.hypot(*radii) < _LEAST_DRAG:
        return None
    begin, end = (start.x(), start.y()), (at.x(), at.y())
    if tool is Tool.LINEAR:
        return LinearGradient(begin, end, strength=tip.strength, erases=erases)
    return RadialGradient(begin, radii, softness=tip.softness, strength=tip.strength, erases=erases)
