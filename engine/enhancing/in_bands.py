"""Enhancing from top to bottom, with an autoencoder that can be walked in bands."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.autoencoders.autoencoder import Autoencoder, ReadRegion
from engine.autoencoders.tiles import LatentTile
from engine.enhancing.change import Change, ChangeTile, ComputedChange
from engine.enhancing.method import Method
from engine.enhancing.own_detail import GLIMPSE_LATENTS, SPREAD, blurred_px, fine_of, own_in, px_of, replaced
from engine.photos import Photo
from engine.progress import Progress
from engine.transport.detail_band import FINEST_PX, DetailBand
from engine.transport.texture_transport import Transport

_DRAWING = 2   # what decoding costs, as a multiple of encoding


def compute_change(photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method, side: int,
            focus_px: tuple[int, int, int, int] | None) -> Generator[Progress | ChangeTile, None, ComputedChange]:
    """Compute the change in bands as large as a tile of `side` latents; what the user looks at comes first, on its own."""
    stride = autoencoder.stride
    whole = LatentTile((0, math.ceil(photo.height / stride)), (0, math.ceil(photo.width / stride)))
    grid = whole.rows[1], whole.cols[1]
    walk = _Walk(photo, transport, autoencoder, method, side, grid)
    total = float(grid[0] * (1 + _DRAWING))
    for part in _looked_at(focus_px, stride, whole):
        # Its surroundings are drawn with it and thrown away; where that is most of the photo, it is not worth it.
        if 2 * walk.around(part).area < whole.area:
            for tile, _ in walk.draw(part):
                if tile:
                    yield tile
                yield Progress(0, total, "drawing")

    latents = torch.zeros(autoencoder.channels, *grid, device=autoencoder.device.name)
    delta = np.zeros((3, photo.height, photo.width), np.float16)
    drawn = 0
    for tile, encoded in walk.draw(whole, latents):
        if tile:
            drawn = math.ceil((tile.top + tile.delta.shape[1]) / stride)
            delta[:, tile.top:tile.top + tile.delta.shape[1]] = tile.delta
            yield tile
        yield Progress(encoded + _DRAWING * drawn, total, "drawing")
    return ComputedChange(Change(delta), latents.cpu())


def _looked_at(focus_px: tuple[int, int, int, int] | None, stride: int, whole: LatentTile) -> list[LatentTile]:
    """A little of the middle of what the user looks at, then all of it."""
    if not focus_px:
        return []
    seen = LatentTile.of_region(focus_px, stride).grown(0, whole.rows[1], whole.cols[1])
    return [seen.middle(GLIMPSE_LATENTS), seen]


class _Walk:
    """Draws parts of one photo's change, each in one walk from its top to its bottom."""

    def __init__(self, photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method, side: int,
                 grid: tuple[int, int]) -> None:
        self._photo, self._transport, self._autoencoder = photo, transport, autoencoder
        self._residual, self._sigma_px = method.form == "residual", method.sigma_px(autoencoder.stride)
        self._fine = fine_of(transport, method)
        self._side, self._grid = side, grid
        blurred = math.ceil(blurred_px(self._fine, self._sigma_px) / autoencoder.stride)
        seen_around = max(autoencoder.traits.decoder_halo, SPREAD)
        self._reach = autoencoder.traits.encoder_halo + seen_around + transport.reach + blurred

    def around(self, part: LatentTile) -> LatentTile:
        """All that a part depends on."""
        return part.grown(self._reach, *self._grid)

    def draw(self, part: LatentTile, latents: Tensor | None = None) -> Iterator[tuple[ChangeTile | None, int]]:
        """Yield bands of a part's change as they are drawn, and how many rows of latents have been encoded.

        `latents` [c, h, w] takes the latents of what was encoded, which is more than the part.
        """
        photo, stride = self._photo, self._autoencoder.stride
        wide = self.around(part)
        wide_top, wide_left, wide_bottom, wide_right = px_of(wide, photo, stride)
        top, left, bottom, right = px_of(part, photo, stride)
        width = wide.cols[1] - wide.cols[0]
        if latents is None:
            latents = torch.zeros(self._autoencoder.channels, wide.rows[1] - wide.rows[0], width,
                                  device=self._autoencoder.device.name)
        plain = self._autoencoder.band_decoder(width)
        residual = self._autoencoder.band_decoder(width) if self._residual else None
        softer = None if self._fine.drawn == 1 else DetailBand(FINEST_PX, self._fine.drawn)
        detail = None if self._sigma_px is None else DetailBand(self._sigma_px)
        # Rows of the photo that have been decoded, of which the photo has been taken away, and whose change is known.
        decoded = drawn = told = wide_top

        def read(first: int, start: int, end: int, stop: int) -> NDArray[np.float32]:
            return photo.region(wide_top + first, wide_left + start, wide_top + end, wide_left + stop)

        for encoded, last, before, moved in self._moved(read, wide_bottom - wide_top, wide_right - wide_left, width, latents):
            change = plain.push(moved, last)
            beside = residual.push(before, last) if residual else None
            if change is not None:
                rows = min(change.shape[1], wide_bottom - decoded)   # the last latents reach beyond the photo
                change = change[:, :rows, :wide_right - wide_left]
                if beside is not None:
                    change = change - beside[:, :rows, :wide_right - wide_left]
                decoded += rows
            if softer is not None:
                change = softer.push(change, last)
            if change is not None and residual is None:
                rows = change.shape[1]
                region = drawn, wide_left, drawn + rows, wide_right
                seen = drawn - wide_top, 0, drawn + rows - wide_top, wide_right - wide_left
                own = own_in(self._transport, latents, seen, stride) if self._fine.own else None
                change = change - replaced(photo, region, own, change)
                drawn += rows
            if detail is not None:
                change = detail.push(change, last)
            tile = None
            if change is not None:
                first, end = max(told, top), min(told + change.shape[1], bottom)
                if first < end:
                    inner = change[:, first - told:end - told, left - wide_left:right - wide_left]
                    tile = ChangeTile(first, left, inner.half().cpu().numpy())
                told += change.shape[1]
            yield tile, encoded

    def _moved(self, read: ReadRegion, height_px: int, width_px: int, width: int, latents: Tensor,
               ) -> Iterator[tuple[int, bool, Tensor | None, Tensor | None]]:
        """Encode band by band: how many rows there are, whether these are the last, and rows before and after transport.

        A row can be transported once all that its transport looks at is there.
        """
        reach, height = self._transport.reach, latents.shape[1]
        encoded = given = 0
        rows = self._autoencoder.band_rows(width, self._side)
        for band in self._autoencoder.encode_bands(read, height_px, width_px, rows):
            latents[:, encoded:encoded + band.shape[1]] = band
            encoded += band.shape[1]
            last = encoded == height
            ready = encoded if last else max(given, encoded - reach)
            before = moved = None
            if ready > given:
                first = max(0, given - reach)
                before = latents[:, given:ready]
                moved = self._transport.apply(latents[:, first:encoded])[:, given - first:ready - first]
            yield encoded, last, before, moved
            given = ready
