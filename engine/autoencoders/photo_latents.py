"""Encode a whole photo in little memory: in bands, or in tiles that are blended or computed together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.tiles import LatentTile, feather, tiles
from engine.photos import Photo


def encode(photo: Photo, autoencoder: Autoencoder) -> Tensor:
    """Encode a photo to latents [c, ceil(H / f), ceil(W / f)] on the CPU, in the memory of a tile or band."""
    height, width = math.ceil(photo.height / autoencoder.stride), math.ceil(photo.width / autoencoder.stride)
    side = autoencoder.tile_latents()
    if autoencoder.walks_in_bands:
        rows = autoencoder.band_rows(width, side)
        return torch.cat(list(autoencoder.encode_bands(photo.region, photo.height, photo.width, rows)), 1).cpu()
    latents = torch.zeros(autoencoder.channels, height, width)
    for _ in encode_in_tiles(photo, autoencoder, tiles(height, width, side), latents):
        pass
    return latents


def encode_in_tiles(photo: Photo, autoencoder: Autoencoder, parts: Sequence[LatentTile], latents: Tensor,
                    ) -> Iterator[int]:
    """Fill `latents` [c, h, w], zeros at first, tile by tile; yields the number of tiles that are done."""
    _, grid_h, grid_w = latents.shape
    if autoencoder.sees_whole and len(parts) > 1:
        side = max(max(part.rows[1] - part.rows[0], part.cols[1] - part.cols[0]) for part in parts)
        for step in autoencoder.encode_whole(photo.region, photo.height, photo.width, side):
            if isinstance(step, Tensor):
                latents.copy_(step)
            else:
                yield min(int(step * len(parts)), len(parts) - 1)
        yield len(parts)
        return
    for done, part in enumerate(parts, 1):
        wide = part.grown(autoencoder.traits.overlap, grid_h, grid_w)
        piece = autoencoder.encode_region(photo.region, photo.height, photo.width, wide.rows, wide.cols)
        if autoencoder.traits.overlap:
            rows, cols = feathers(part, autoencoder, grid_h, grid_w, 1)
            piece = piece * rows[:, None] * cols
        latents[:, slice(*wide.rows), slice(*wide.cols)] += piece
        yield done


def feathers(part: LatentTile, autoencoder: Autoencoder, grid_h: int, grid_w: int, unit: int) -> tuple[Tensor, Tensor]:
    """Blending weights of the rows and of the columns of a tile in a grid of grid_h x grid_w latents.

    One weight per latent if `unit` is 1, one per px if it is the stride.
    """
    overlap = autoencoder.traits.overlap * unit
    rows = feather(part.rows[0] * unit, part.rows[1] * unit, grid_h * unit, overlap)
    cols = feather(part.cols[0] * unit, part.cols[1] * unit, grid_w * unit, overlap)
    return torch.from_numpy(rows), torch.from_numpy(cols)
