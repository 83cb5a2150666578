"""Plain white and plain black of a photo, as of frames and blown highlights, are left as they are."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.enhancing.on_device import PhotoOnDevice
from engine.photos import Photo

_SIDE = 5   # px of the smallest plain square; a single clipped px is noise
_HALO = _SIDE - 1


def outside_clipped(change: Tensor, photo: Photo | PhotoOnDevice, region: tuple[int, int, int, int]) -> Tensor:
    """A change [3, h, w] of a region (top, left, bottom, right in px) without what it does to clipped places.

    Those are all squares of 5 x 5 px in which every sample is the largest, or every sample the least: where the edge
    of a picture meets its white frame, detail of the edge would ring far into the frame.
    """
    top, left, bottom, right = region
    first_row, first_col = max(0, top - _HALO), max(0, left - _HALO)
    seen = torch.as_tensor(photo.region(first_row, first_col, min(bottom + _HALO, photo.height),
                                        min(right + _HALO, photo.width)))
    clipped = (seen.amin(0) >= 1) | (seen.amax(0) <= 0)
    if not clipped.any():
        return change
    # Padding counts as clipped in the first step, since frames reach the border, and as nothing in the second.
    around = 1 - F.max_pool2d(1 - clipped[None].float(), _SIDE, 1, _SIDE // 2)
    plain = F.max_pool2d(around, _SIDE, 1, _SIDE // 2)[0]
    plain = plain[top - first_row:bottom - first_row, left - first_col:right - first_col].to(change.device)
    return change * (1 - plain)
