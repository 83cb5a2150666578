"""Keep a share of the photo's own finest detail: its amount in a region, and the part of the photo to replace."""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor

from engine.autoencoders.tiles import LatentTile
from engine.enhancing.method import Method
from engine.enhancing.on_device import PhotoOnDevice
from engine.photos import Photo
from engine.transport import by_cells
from engine.transport.detail_band import FINEST_PX, OWN_PX, FineDetail, blur, making_way, reach_px, spread
from engine.transport.texture_transport import Transport, staying

GLIMPSE_LATENTS = 32   # side of the part that is computed first, so that something is seen at once
SPREAD = 1             # latents to each side that interpolating from latents to px (`spread`) looks


def fine_of(transport: Transport, method: Method) -> FineDetail:
    """The transport's weights of the finest detail; no share of the photo's own in the paper's and the residual form.

    In the paper's form nothing of it stays, in the residual form all of it stays anyway.
    """
    return transport.fine if method.form == "plain" and method.detail != "off" else replace(transport.fine, own=())


def own_in(transport: Transport, latents: Tensor, region_px: tuple[int, int, int, int], stride: int) -> Tensor | None:
    """The share of the photo's own finest detail that stays at each px of a region, [h, w] from 0 to 1.

    None if nothing stays. `latents` [c, h, w] are those of the photo, or of the part of it, in which `region_px` (top,
    left, bottom, right) is counted.
    """
    top, left, bottom, right = region_px
    grid = latents.shape[1:]
    seen = LatentTile.of_region(region_px, stride).grown(SPREAD, *grid)
    around = seen.grown(transport.reach, *grid)
    kept = staying(transport, latents[:, slice(*around.rows), slice(*around.cols)])
    if kept is None:
        return None
    rows = slice(seen.rows[0] - around.rows[0], seen.rows[1] - around.rows[0])
    cols = slice(seen.cols[0] - around.cols[0], seen.cols[1] - around.cols[0])
    first_row, first_col = top - seen.rows[0] * stride, left - seen.cols[0] * stride
    return spread(kept[rows, cols], stride)[first_row:first_row + bottom - top, first_col:first_col + right - left]


def replaced(photo: Photo | PhotoOnDevice, region_px: tuple[int, int, int, int], own: Tensor | None,
             like: Tensor) -> Tensor:
    """The part of the photo that the decoded picture replaces in a region, [3, h, w] (see detail_band.making_way).

    `region_px`: top, left, bottom, right. `own` [h, w]: the share of own detail that stays (`own_in`). On the device
    and in the precision of `like`.
    """
    top, left, bottom, right = region_px
    reach = reach_px(OWN_PX) if own is not None else 0
    first_row, first_col = max(0, top - reach), max(0, left - reach)
    around = torch.as_tensor(photo.region(first_row, first_col, min(bottom + reach, photo.height),
                                          min(right + reach, photo.width))).to(like)
    inner = (..., slice(top - first_row, bottom - first_row), slice(left - first_col, right - first_col))
    return around if own is None else making_way(around[inner], own, blur(around, OWN_PX)[inner])


def margin_latents(fine: FineDetail, sigma_px: float | None, stride: int) -> int:
    """Margin in latents around a part of the change that its blurs, and what is done by cells, depend on."""
    blurred = (0 if sigma_px is None else reach_px(sigma_px)) + (0 if fine.drawn == 1 else reach_px(FINEST_PX))
    return math.ceil(blurred / stride) + (0 if sigma_px is None else by_cells.REACH)


def px_of(part: LatentTile, photo: Photo | PhotoOnDevice, stride: int) -> tuple[int, int, int, int]:
    """Region of a tile: top, left, bottom, right in px, inside the photo."""
    return (part.rows[0] * stride, part.cols[0] * stride,
            min(part.rows[1] * stride, photo.height), min(part.cols[1] * stride, photo.width))
