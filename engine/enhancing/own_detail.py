"""How much of the photo's own finest detail stays, and what of the photo makes way for what is drawn."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from engine.autoencoders.tiles import LatentTile
from engine.enhancing.method import Method
from engine.photos import Photo
from engine.transport.detail_band import FINEST_PX, OWN_PX, FineDetail, blur, making_way, reach_px, spread
from engine.transport.texture_transport import Transport, staying

GLIMPSE_LATENTS = 32
SPREAD = 1   # latents to each side that what is known of latents is spread over


def fine_of(transport: Transport, method: Method) -> FineDetail:
    """What the finest detail is made of: nothing of the photo's own stays in the paper's form, and all in the residual one."""
    return transport.fine if method.form == "plain" and method.detail != "off" else replace(transport.fine, own=())


def own_in(transport: Transport, latents: Tensor, region_px: tuple[int, int, int, int], stride: int) -> Tensor | None:
    """How much of the photo's own finest detail stays in a region, [h, w]; `latents` are those of the whole photo."""
    top, left, bottom, right = region_px
    grid = latents.shape[1:]
    seen = LatentTile.of_region(region_px, stride).grown(SPREAD, *grid)
    around = seen.grown(transport.reach, *grid)
    kept = staying(transport, latents[:, slice(*around.rows), slice(*around.cols)])
    if kept is None:
        return None
    rows, cols = (slice(inner[0] - outer[0], inner[1] - outer[0])
                  for inner, outer in ((seen.rows, around.rows), (seen.cols, around.cols)))
    first_row, first_col = top - seen.rows[0] * stride, left - seen.cols[0] * stride
    return spread(kept[rows, cols], stride)[first_row:first_row + bottom - top, first_col:first_col + right - left]


def replaced(photo: Photo, region_px: tuple[int, int, int, int], own: Tensor | None, like: Tensor) -> Tensor:
    """What of the photo [3, h, w] makes way for what is drawn there (transport.detail_band.making_way), where `like` is."""
    top, left, bottom, right = region_px
    reach = reach_px(OWN_PX) if own is not None else 0
    first_row, first_col = max(0, top - reach), max(0, left - reach)
    around = torch.from_numpy(photo.region(first_row, first_col, min(bottom + reach, photo.height),
                                           min(right + reach, photo.width))).to(like)
    inner = (..., slice(top - first_row, bottom - first_row), slice(left - first_col, right - first_col))
    return around if own is None else making_way(around[inner], own, blur(around, OWN_PX)[inner])


def blurred_px(fine: FineDetail, sigma_px: float | None) -> int:
    """How far around a part of the change the blurs look that it takes."""
    return (0 if sigma_px is None else reach_px(sigma_px)) + (0 if fine.drawn == 1 else reach_px(FINEST_PX))


def px_of(part: LatentTile, photo: Photo, stride: int) -> tuple[int, int, int, int]:
    """Top, left, bottom, right of a tile in px, inside the photo."""
    return (part.rows[0] * stride, part.cols[0] * stride,
            min(part.rows[1] * stride, photo.height), min(part.cols[1] * stride, photo.width))
