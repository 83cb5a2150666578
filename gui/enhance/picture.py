"""What the screen holds of one photo: its restored form and the change, at every size that zooming needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SMALLEST_PX = 256
_LARGEST_CHANGE = 255


@dataclass(eq=False)
class Picture:
    """The photo halved again and again, level 0 at its own size, in the screen's colours.

    The engine thread paints the change while the window draws it; a picture is never more than one tile behind.
    """

    restored: tuple[NDArray[np.uint8], ...]   # [h, w, 3] each
    change: tuple[NDArray[np.int16], ...]     # [h, w, 3] each, in steps of 8 bits at alpha 0; it may leave 0..255 with the photo
    largest: int = 0                          # no sample of the change is further from 0

    @classmethod
    def of(cls, pixels: NDArray[np.uint8]) -> Picture:
        """The picture of a restored photo, uint8 [H, W, 3], that nothing changes yet; for a worker thread."""
        levels = [np.ascontiguousarray(pixels)]
        while min(levels[-1].shape[:2]) > _SMALLEST_PX:
            levels.append(halved(levels[-1]))
        return cls(tuple(levels), tuple(np.zeros(level.shape, np.int16) for level in levels))

    def unchanged(self) -> Picture:
        """The same photo, to be enhanced anew."""
        return Picture(self.restored, tuple(np.zeros(level.shape, np.int16) for level in self.restored))

    def enlarged(self, width: int, height: int) -> Picture:
        """The same photo at another size, smoothly, with no change; for a worker thread."""
        from PIL import Image

        if (width, height) == (self.width, self.height):
            return self.unchanged()
        return Picture.of(np.asarray(Image.fromarray(self.restored[0]).resize((width, height), Image.Resampling.BICUBIC)))

    @property
    def width(self) -> int:
        return int(self.restored[0].shape[1])

    @property
    def height(self) -> int:
        return int(self.restored[0].shape[0])

    def paint(self, change: NDArray[np.int16], left: int, top: int) -> None:
        """Put a finished part [h, w, 3] of the change in its place, at every level; for a worker thread."""
        bottom, right = top + change.shape[0], left + change.shape[1]
        change = np.clip(change, -_LARGEST_CHANGE, _LARGEST_CHANGE)
        self.largest = max(self.largest, int(change.max()), -int(change.min()))   # known before it is seen
        self.change[0][top:bottom, left:right] = change
        for above, below in zip(self.change, self.change[1:], strict=False):
            top, left = top // 2, left // 2
            bottom, right = min(-(-bottom // 2), below.shape[0]), min(-(-right // 2), below.shape[1])
            below[top:bottom, left:right] = halved(above[2 * top:2 * bottom, 2 * left:2 * right])

    def level(self, scale: float) -> int:
        """The level to draw at `scale` screen px per photo px: the smallest that is not blurred by more than half a step."""
        depth = 0
        while depth + 1 < len(self.restored) and scale * 2 ** (depth + 1) <= 2**0.5:
            depth += 1
        return depth


def halved(samples: NDArray[Any]) -> NDArray[Any]:
    """Half the size [h // 2, w // 2, 3], each sample the mean of four."""
    height, width = samples.shape[0] // 2 * 2, samples.shape[1] // 2 * 2
    rows = samples[:height:2, :width].astype(np.int16)
    rows += samples[1:height:2, :width]
    total = rows[:, ::2] + rows[:, 1::2]
    total += 2
    total >>= 2
    return total.astype(samples.dtype)
