"""Compute a photo's change in bands from top to bottom, with an autoencoder that can be walked in bands."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.autoencoders.autoencoder import Autoencoder, ReadRegion
from engine.autoencoders.tiles import LatentTile
from engine.enhancing.allowed import allowed
from engine.enhancing.change import ChangeTile, ComputedChange
from engine.enhancing.focus import Focus, Region
from engine.enhancing.foretold_detail import ForetoldDetail, foreteller_of
from engine.enhancing.gathering import Fetched, Gathering, Kept
from engine.enhancing.method import Method
from engine.enhancing.on_device import Lane, PhotoOnDevice
from engine.enhancing.own_detail import GLIMPSE_LATENTS, SPREAD, fine_of, margin_latents, own_in, px_of, replaced
from engine.enhancing.toning import Toning
from engine.photos import Photo
from engine.progress import Progress
from engine.transport.by_cells import ByCells, with_luma
from engine.transport.detail_band import FINEST_PX, DetailBand
from engine.transport.texture_transport import Transport

_DRAWING = 2   # time of decoding, as a multiple of encoding's; for progress


def compute_change(photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method, side: int,
                   focus: Focus | None, stays: bool = False,
                   ) -> Generator[Progress | ChangeTile, None, ComputedChange]:
    """Compute the change in bands with the area of a tile of `side` latents; yields progress and finished tiles.

    The region that `focus` gives is computed before the rest, on its own. With `stays` the change stays
    on the device, to be rendered there, and the tiles of the whole photo are not yielded.
    """
    stride, device_name = autoencoder.stride, autoencoder.device.name
    whole = LatentTile((0, math.ceil(photo.height / stride)), (0, math.ceil(photo.width / stride)))
    grid = whole.rows[1], whole.cols[1]
    seen = photo.shown if device_name == "cpu" else PhotoOnDevice(photo.shown, device_name)
    stays = stays and photo.shown is photo   # else its change is to be carried back into its own space, here
    walk = _Walk(seen, transport, autoencoder, method, side, grid, Toning.of(photo, method))
    total = float(grid[0] * (1 + _DRAWING))
    focused = _Focused(walk, focus, stride, whole)
    yield from focused.draw(0, Progress(0, total, "drawing"))

    latents = torch.zeros(autoencoder.channels, *grid, device=device_name)
    gathered: Gathering = (Kept(seen) if stays and isinstance(seen, PhotoOnDevice)
                           else Fetched(photo.height, photo.width, device_name))
    drawn = 0
    for found, encoded in walk.draw(whole, latents):
        if found:
            drawn = math.ceil((found.top + found.delta.shape[1]) / stride)
            if tile := gathered.take(found.top, found.delta):
                yield tile
        yield Progress(encoded + _DRAWING * drawn, total, "drawing")
        yield from focused.draw(drawn, Progress(encoded + _DRAWING * drawn, total, "drawing"))
    if tile := gathered.take(photo.height, None):
        yield tile
    return ComputedChange(gathered.change, Lane(device_name).fetched(latents))


@dataclass(frozen=True, eq=False)
class _Found:
    """Rows of a part's change that are final, on the device."""

    top: int        # px, in the photo
    left: int
    delta: Tensor   # [3, h, w] float16


class _Focused:
    """Draws what the user looks at before the rest reaches it, and anew whenever that is another part."""

    def __init__(self, walk: _Walk, focus: Focus | None, stride: int, whole: LatentTile) -> None:
        self._walk, self._focus, self._stride, self._whole = walk, focus, stride, whole
        self._region: Region | None = None
        self._drawn: list[LatentTile] = []

    def draw(self, rows: int, now: Progress) -> Iterator[ChangeTile | Progress]:
        """Draw the focus if it is new; `rows` of the whole photo's latents are drawn already, `now` is its progress."""
        while self._focus and (region := self._focus()) != self._region:
            self._region = region
            if region:
                seen = LatentTile.of_region(region, self._stride).grown(0, self._whole.rows[1], self._whole.cols[1])
                yield from self._draw(region, [seen.middle(GLIMPSE_LATENTS), seen], rows, now)

    def _draw(self, region: Region, parts: list[LatentTile], rows: int, now: Progress,
              ) -> Iterator[ChangeTile | Progress]:
        """Draw parts one after the other, until the focus is another one."""
        for part in parts:
            # Its surroundings are computed with it and thrown away: not worth it where they are most of the photo.
            if 2 * self._walk.around(part).area >= self._whole.area or part.rows[1] <= rows or self._has(part):
                continue
            for found, _ in self._walk.draw(part):
                if found:
                    yield ChangeTile(found.top, found.left, found.delta.cpu().numpy())
                yield now
                if self._focus and self._focus() != region:
                    return
            self._drawn.append(part)

    def _has(self, part: LatentTile) -> bool:
        return any(one.rows[0] <= part.rows[0] and part.rows[1] <= one.rows[1]
                   and one.cols[0] <= part.cols[0] and part.cols[1] <= one.cols[1] for one in self._drawn)


class _Walk:
    """Computes parts of one photo's change, each in one walk from its top to its bottom."""

    def __init__(self, photo: Photo | PhotoOnDevice, transport: Transport, autoencoder: Autoencoder, method: Method,
                 side: int, grid: tuple[int, int], toning: Toning | None) -> None:
        self._photo, self._toning = photo, toning
        self._transport = transport
        self._autoencoder = autoencoder
        self._residual = method.form == "residual"
        self._sigma_px = method.sigma_px(autoencoder.stride)
        self._fine = fine_of(transport, method)
        self._foreteller = foreteller_of(transport, method)
        self._side, self._grid = side, grid
        margin = margin_latents(self._fine, self._sigma_px, autoencoder.stride)
        seen_around = max(autoencoder.traits.decoder_halo, SPREAD)
        self._reach = autoencoder.traits.encoder_halo + seen_around + transport.reach + margin

    def around(self, part: LatentTile) -> LatentTile:
        """The part with its halo: all latents that its change depends on."""
        return part.grown(self._reach, *self._grid)

    def draw(self, part: LatentTile, latents: Tensor | None = None) -> Iterator[tuple[_Found | None, int]]:
        """Compute a part's change; yields its bands as they are final, and the number of latent rows encoded so far.

        `latents` [c, h, w] is filled with the latents of the part and its halo (`around`).
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
        cells = None if self._sigma_px is None else self._by_cells(wide)
        # Rows in px up to which the picture is decoded, the photo is subtracted from it, and the change is final.
        decoded = subtracted = told = wide_top

        def read(first: int, start: int, end: int, stop: int) -> NDArray[np.float32] | Tensor:
            return photo.region(wide_top + first, wide_left + start, wide_top + end, wide_left + stop)

        wide_height_px, wide_width_px = wide_bottom - wide_top, wide_right - wide_left
        for encoded, last, before, moved in self._moved(read, wide_height_px, wide_width_px, width, latents):
            change = plain.push(moved, last)
            beside = residual.push(before, last) if residual else None
            if change is not None:
                rows = min(change.shape[1], wide_bottom - decoded)   # the last latents reach beyond the photo
                change = change[:, :rows, :wide_width_px]
                if beside is not None:
                    change = change - beside[:, :rows, :wide_width_px]
                decoded += rows
            if softer is not None:
                change = softer.push(change, last)
            if change is not None:
                rows, drawn = change.shape[1], change
                if residual is None:
                    region = subtracted, wide_left, subtracted + rows, wide_right
                    seen = subtracted - wide_top, 0, subtracted + rows - wide_top, wide_width_px
                    own = own_in(self._transport, latents, seen, stride) if self._fine.own else None
                    change = change - replaced(photo, region, own, change)
                subtracted += rows
                if cells is not None:
                    change = with_luma(change, drawn)
            if detail is not None:
                change = detail.push(change, last)
            if cells is not None:
                change = cells.push(change, last)
            found = None
            if change is not None:
                first, end = max(told, top), min(told + change.shape[1], bottom)
                if first < end:
                    inner = change[:, first - told:end - told, left - wide_left:right - wide_left]
                    found = _Found(first, left, allowed(inner, photo, (first, left, end, right), self._toning).half())
                told += change.shape[1]
            yield found, encoded

    def _by_cells(self, wide: LatentTile) -> ByCells:
        stride, place = self._autoencoder.stride, (wide.rows[0], wide.cols[0])
        if self._foreteller is None:
            return ByCells(stride, None, place)
        return ByCells(stride, ForetoldDetail(self._photo, self._foreteller, stride, wide, self._grid).rows, place)

    def _moved(self, read: ReadRegion, height_px: int, width_px: int, width: int, latents: Tensor,
               ) -> Iterator[tuple[int, bool, Tensor | None, Tensor | None]]:
        """Encode band by band and transport rows as soon as all latents within the transport's reach are encoded.

        Yields the number of rows encoded so far, True with the last ones, and the next rows [c, n, width] before and
        after transport, if any. `latents` [c, h, width] is filled.
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
