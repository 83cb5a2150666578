"""The part of a photo that a pane shows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.enhance.picture import Picture


@dataclass(frozen=True)
class Viewport:
    """The part of a photo that a pane shows: pane size in device px, device px per photo px, photo px in its middle."""

    width: int
    height: int
    scale: float
    centre_x: float
    centre_y: float

    @property
    def origin(self) -> tuple[float, float]:
        """The photo's corner in device px of the pane; whole numbers at 100 % and above, to be pixel-exact."""
        left, top = self.width / 2 - self.centre_x * self.scale, self.height / 2 - self.centre_y * self.scale
        return (float(round(left)), float(round(top))) if self.scale >= 1 else (left, top)

    def region(self, picture: Picture) -> tuple[int, int, int, int]:
        """The visible part: top, left, bottom, right in photo px, cut at the photo's borders."""
        left, top = self.origin
        return (max(0, math.floor(-top / self.scale)), max(0, math.floor(-left / self.scale)),
                min(picture.height, math.ceil((self.height - top) / self.scale)),
                min(picture.width, math.ceil((self.width - left) / self.scale)))
