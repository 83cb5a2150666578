"""A photo as the screen holds it: image pyramids of its restored form and of the change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SMALLEST_PX = 256
_LARGEST_CHANGE = 255


@dataclass(eq=False)
class Picture:
    """Image pyramids of a restored photo and its change, in the screen's colours; level 0 is at full size.

    The engine thread paints the change while the window draws it; a picture is never more than one tile behind.
    """

    restored: tuple[NDArray[np.uint8], ...]   # [h, w, 3] each
    change: tuple[NDArray[np.int16], ...]     # [h, w, 3] each, in steps of 8 bits at alpha 0; the sum may leave 0..255
    largest: int = 0                          # no sample of the change has a larger magnitude
    # [h, w], or [h, w, 3] for a toned photo, in steps of 8 bits: what restoration took away from the original's luma;
    # empty until it is known, and where there is no original.
    taken: tuple[NDArray[np.int16], ...] = ()

    @classmethod
    def of(cls, pixels: NDArray[np.uint8]) -> Picture:
        """The picture of a restored photo, uint8 [H, W, 3], with no change yet; for a worker thread."""
        levels = [np.ascontiguousarray(pixels)]
        while min(levels[-1].shape[:2]) > _SMALLEST_PX:
            levels.append(halved(levels[-1]))
        return cls(tuple(levels), tuple(np.zeros(level.shape, np.int16) for level in levels))

    def give_original(self, kappa: NDArray[np.float16]) -> None:
        """Take over the detail that restoration took away, [H, W] or [H, W, 3] in 0..1; for a worker thread."""
        levels = [np.rint(kappa.astype(np.float32) * 255).clip(-_LARGEST_CHANGE, _LARGEST_CHANGE).astype(np.int16)]
        while len(levels) < len(self.restored):
            levels.append(halved(levels[-1].reshape(*levels[-1].shape[:2], -1)).squeeze(2 if kappa.ndim == 2 else ()))
        self.taken = tuple(levels)

    def unchanged(self) -> Picture:
        """The same photo with no change, to be enhanced anew."""
        return Picture(self.restored, tuple(np.zeros(level.shape, np.int16) for level in self.restored))

    def enlarged(self, width: int, height: int) -> Picture:
        """The same photo resized to `width` x `height` px (bicubic), with no change; for a worker thread."""
        from PIL import Image

        if (width, height) == (self.width, self.height):
            return self.unchanged()
        image = Image.fromarray(self.restored[0]).resize((width, height), Image.Resampling.BICUBIC)
        return Picture.of(np.asarray(image))

    @property
    def width(self) -> int:
        """The photo's width in px."""
        return int(self.restored[0].shape[1])

    @property
    def height(self) -> int:
        """The photo's height in px."""
        return int(self.restored[0].shape[0])

    def paint(self, change: NDArray[np.int16], left: int, top: int) -> None:
        """Put a finished part of the change, int16 [h, w, 3], in its place at every level; for a worker thread."""
        bottom, right = top + change.shape[0], left + change.shape[1]
        change = np.clip(change, -_LARGEST_CHANGE, _LARGEST_CHANGE)
        self.largest = max(self.largest, int(change.max()), -int(change.min()))   # known before it is seen
        self.change[0][top:bottom, left:right] = change
        for above, below in zip(self.change, self.change[1:], strict=False):
            top, left = top // 2, left // 2
            bottom, right = min(-(-bottom // 2), below.shape[0]), min(-(-right // 2), below.shape[1])
            below[top:bottom, left:right] = halved(above[2 * top:2 * bottom, 2 * left:2 * right])

    def blended(self, level: int, alpha: float, share: float, step: int = 1) -> NDArray[np.float32]:
        """A level at an alpha, with a share of the original's detail: every `step`-th px, [h, w, 3], not cut off."""
        part = np.s_[::step, ::step]
        shown = self.restored[level][part].astype(np.float32)
        if alpha != 1:
            shown += np.float32(1 - alpha) * self.change[level][part]
        if share and self.taken:
            shown += np.float32(share) * self.taken[level][part][..., None]
        return shown

    def level(self, scale: float) -> int:
        """The level to draw at `scale` screen px per photo px: the coarsest that is enlarged by at most sqrt(2)."""
        depth = 0
        while depth + 1 < len(self.restored) and scale * 2 ** (depth + 1) <= 2**0.5:
            depth += 1
        return depth


def halved(samples: NDArray[Any]) -> NDArray[Any]:
    """Halve the size, to [h // 2, w // 2, 3]: each sample is the mean of four."""
    height, width = samples.shape[0] // 2 * 2, samples.shape[1] // 2 * 2
    rows = samples[:height:2, :width].astype(np.int16)
    rows += samples[1:height:2, :width]
    total = rows[:, ::2] + rows[:, 1::2]
    total += 2
    total >>= 2
    return total.astype(samples.dtype)
