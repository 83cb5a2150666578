"""The change that enhancing adds to a photo, which alpha scales, and the detail of the original beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.enhancing.method import EnhanceError, check_alpha
from engine.enhancing.toning import Toning
from engine.masks.mask import Weights
from engine.photos import Photo

_RENDER_ROWS = 512


@dataclass(frozen=True, eq=False)
class ChangeTile:
    """A finished part of a change; with an autoencoder that is not tile-exact, its border is still to be blended."""

    top: int                     # px, in the photo
    left: int
    delta: NDArray[np.float16]   # [3, h, w], added to the photo times 1 - alpha


@dataclass(frozen=True, eq=False)
class OriginalDetail:
    """The detail that restoration took away from the degraded photo, and the share of it that is given back."""

    kappa: NDArray[np.float16]   # [H, W], luma, in units of the photo's 0..1; see the module original_detail
    share: float                 # 0 to 1
    toning: Toning | None = None   # of the photo, whose hue it keeps

    def strip(self, top: int, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        """What is given back to rows of the photo from `top` on, of colours `pixels` [3, h, W]: [h, W] or [3, h, W]."""
        detail = np.float32(self.share) * self.kappa[top:top + pixels.shape[1]]
        return self.toning.along(torch.from_numpy(detail), pixels).numpy() if self.toning else detail


    def on(self, photo: Photo) -> NDArray[np.float16]:
        """What is given back to a whole photo: [H, W], or [H, W, 3] where it keeps a hue."""
        if not self.toning or self.toning.slopes is None:
            return (np.float16(self.share) * self.kappa)
        whole = np.empty((photo.height, photo.width, 3), np.float16)
        for top in range(0, photo.height, _RENDER_ROWS):
            bottom = min(top + _RENDER_ROWS, photo.height)
            whole[top:bottom] = self.strip(top, photo.region(top, 0, bottom, photo.width)).transpose(1, 2, 0)
        return whole


@dataclass(frozen=True, eq=False)
class Change:
    """The change delta that enhancing adds to a restored photo x*: x = x* + (1 - alpha) * delta, by a mask or whole.

    Half precision: a change of a tenth is kept to a ten-thousandth, at half the memory of the photo.
    """

    delta: NDArray[np.float16]   # [3, H, W] in units of the photo's 0..1

    def render(self, photo: Photo, alpha: float, original: OriginalDetail | None = None, mask: Weights | None = None, *,
               in_place: bool = False) -> Photo:
        """Render the enhanced photo at an alpha; alpha = 1 gives the photo's samples back bit for bit.

        alpha in [-1, 2]: 1 = the photo, 0 = full transport. `original`: detail of the degraded photo that is added at
        every alpha, also at 1. `mask`: the weight of all that is added, at each px; where it is 1 the output is that
        without a mask, where it is 0 the photo's own samples, both bit for bit. `in_place` saves memory where the photo
        itself is not needed any more: its samples are overwritten. Raises EnhanceError if alpha is out of range or the
        sizes differ.
        """
        check_alpha(alpha)
        if self.delta.shape[1:] != (photo.height, photo.width):
            raise EnhanceError("This change belongs to a photo of another size; enhance this photo anew.")
        share = original.share if original else 0
        if alpha == 1 and share == 0:
            return photo
        added = dict[int, NDArray[np.bool_]]()   # where something is, by the first row of a strip

        def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
            for top in range(0, photo.height, _RENDER_ROWS):
                bottom = min(top + _RENDER_ROWS, photo.height)
                strip = self.delta[:, top:bottom].astype(np.float32)
                strip *= np.float32(1 - alpha)
                pixels = photo.region(top, 0, bottom, photo.width)
                if original and share:
                    strip += original.strip(top, pixels)
                if mask is not None:
                    weights = mask.region(top, 0, bottom, photo.width)
                    strip *= weights
                    added[top] = weights > 0
                strip += pixels
                yield top, strip

        return photo.with_strips(strips(), in_place=in_place,
                                 where=None if mask is None else lambda top, _: added.pop(top))


@dataclass(frozen=True, eq=False)
class ComputedChange:
    """Result of enhancing a photo: its change, the photo's latents, and notices for the user."""

    change: Change
    latents: Tensor                 # [c, h, w] of the restored photo, for the inspector (`insight`)
    notices: tuple[str, ...] = ()   # sentences that say how the work went on when memory ran out
