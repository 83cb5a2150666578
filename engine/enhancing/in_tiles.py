"""Enhancing with an autoencoder whose tiles must be blended, or know of one another."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator

import numpy as np
import torch
from torch import Tensor

from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.photo_latents import encode_in_tiles, feathers
from engine.autoencoders.tiles import LatentTile, tiles
from engine.enhancing.change import Change, ChangeTile, ComputedChange
from engine.enhancing.method import Method
from engine.enhancing.own_detail import GLIMPSE_LATENTS, SPREAD, blurred_px, fine_of, own_in, px_of, replaced
from engine.photos import Photo
from engine.progress import Progress
from engine.transport.detail_band import blur, finest
from engine.transport.texture_transport import Transport


def compute_change(photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method, side: int,
            focus_px: tuple[int, int, int, int] | None) -> Generator[Progress | ChangeTile, None, ComputedChange]:
    """Compute the change in tiles of `side` latents, those nearest to the focus before the others."""
    stride = autoencoder.stride
    grid_h, grid_w = math.ceil(photo.height / stride), math.ceil(photo.width / stride)
    seen = LatentTile.of_region(focus_px, stride) if focus_px else LatentTile((0, grid_h), (0, grid_w))
    parts = tiles(grid_h, grid_w, side, seen)
    drawing = _Drawing(photo, transport, autoencoder, method, grid_h, grid_w)
    # Decoding costs about twice what encoding does; the residual form decodes twice.
    decode_share = 2 if method.form == "plain" else 4
    total = float(len(parts) * (1 + decode_share))

    if focus_px and len(parts) > 1:
        yield drawing.glimpse(seen)
    encoded, drawn = 0, 0
    for encoded in encode_in_tiles(photo, autoencoder, parts, drawing.latents):
        yield Progress(encoded + drawn * decode_share, total, "encoding")
        if autoencoder.sees_whole and len(parts) > 1:
            if encoded < len(parts):
                continue
            for share in drawing.decode_all(side):
                yield Progress(len(parts) * (1 + share * decode_share), total, "drawing")
        missing = parts[encoded:]
        while drawn < encoded and not any(_touch(drawing.needs(parts[drawn]), other) for other in missing):
            yield drawing.draw(parts[drawn])
            drawn += 1
            if not drawing.pictures:
                yield Progress(encoded + drawn * decode_share, total, "drawing")
    return ComputedChange(Change(drawing.delta), drawing.latents)


class _Drawing:
    """The change as it comes into being, tile by tile."""

    def __init__(self, photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method,
                 grid_h: int, grid_w: int) -> None:
        self.photo, self.transport, self.autoencoder, self.method = photo, transport, autoencoder, method
        self.grid = grid_h, grid_w
        self.latents = torch.zeros(autoencoder.channels, grid_h, grid_w)
        self.delta = np.zeros((3, photo.height, photo.width), np.float16)
        self.pictures: dict[bool, Tensor] = {}   # [3, >= H, >= W] decoded as a whole: transported, and as they were
        self.sigma_px = method.sigma_px(autoencoder.stride)
        self.fine = fine_of(transport, method)
        self.margin = math.ceil(blurred_px(self.fine, self.sigma_px) / autoencoder.stride)

    def needs(self, part: LatentTile) -> LatentTile:
        """The latents that must be there before a tile can be drawn; those of its neighbours are still being blended."""
        overlap, traits = self.autoencoder.traits.overlap, self.autoencoder.traits
        seen_around = max(traits.decoder_halo, SPREAD)
        return part.grown(2 * overlap + self.margin + seen_around + self.transport.reach, *self.grid)

    def glimpse(self, seen: LatentTile) -> ChangeTile:
        """A little of the middle of what the user looks at, within a second; with a tile-exact autoencoder it is final."""
        part = seen.middle(GLIMPSE_LATENTS)
        needs = self.needs(part)
        read = self.latents[:, slice(*needs.rows), slice(*needs.cols)]
        read.copy_(self.autoencoder.encode_region(self.photo.region, self.photo.height, self.photo.width, needs.rows, needs.cols))
        top, left, _, _ = px_of(part, self.photo, self.autoencoder.stride)
        delta = self._change(part).half().numpy()
        read.zero_()   # neighbouring tiles add up
        return ChangeTile(top, left, delta)

    def decode_all(self, side: int) -> Iterator[float]:
        """Decode all latents, with a network whose tiles must know of one another; yields the share that is done."""
        stride = self.autoencoder.stride
        forms = (True, False) if self.method.form == "residual" else (True,)
        for done, transported in enumerate(forms):
            latents = self.transport.apply(self.latents) if transported else self.latents
            picture = torch.empty(3, self.grid[0] * stride, self.grid[1] * stride)
            for step in self.autoencoder.decode_whole(latents, side):
                if isinstance(step, float):
                    yield (done + step) / len(forms)
                else:
                    (top, bottom), (left, right) = step[0].rows, step[0].cols
                    picture[:, top * stride:bottom * stride, left * stride:right * stride] = step[1]
            self.pictures[transported] = picture

    def draw(self, part: LatentTile) -> ChangeTile:
        """A tile of the change, kept in `delta`."""
        autoencoder, stride = self.autoencoder, self.autoencoder.stride
        overlap = 0 if self.pictures else autoencoder.traits.overlap
        wide = part.grown(overlap, *self.grid)
        piece = self._change(wide)
        if overlap:
            rows, cols = feathers(part, autoencoder, *self.grid, stride)
            piece = piece * rows[:piece.shape[1], None] * cols[:piece.shape[2]]
        top, left, bottom, right = px_of(wide, self.photo, stride)
        self.delta[:, top:bottom, left:right] += piece.half().numpy()
        return ChangeTile(top, left, self.delta[:, top:bottom, left:right])

    def _change(self, part: LatentTile) -> Tensor:
        """What enhancing adds to the photo there, [3, h, w]."""
        photo, stride = self.photo, self.autoencoder.stride
        seen = part.grown(self.margin, *self.grid)
        top, left, bottom, right = px_of(seen, photo, stride)
        drawn = self._decoded(seen, transported=True)[:, :bottom - top, :right - left]
        if self.method.form == "residual":
            drawn = drawn - self._decoded(seen, transported=False)[:, :bottom - top, :right - left]
        if self.fine.drawn != 1:
            drawn = drawn + (self.fine.drawn - 1) * finest(drawn)
        if self.method.form == "plain":
            own = own_in(self.transport, self.latents, (top, left, bottom, right), stride) if self.fine.own else None
            drawn = drawn - replaced(photo, (top, left, bottom, right), own, drawn)
        if self.sigma_px is not None:
            drawn = drawn - blur(drawn, self.sigma_px)
        first_row, first_col, last_row, last_col = px_of(part, photo, stride)
        return drawn[:, first_row - top:last_row - top, first_col - left:last_col - left]

    def _decoded(self, seen: LatentTile, *, transported: bool) -> Tensor:
        """What the region shows, decoded from its latents and those that the decoder sees around it."""
        if transported in self.pictures:
            (top, bottom), (left, right) = ((first * self.autoencoder.stride, last * self.autoencoder.stride)
                                            for first, last in (seen.rows, seen.cols))
            return self.pictures[transported][:, top:bottom, left:right]
        # The decoder's halo, and what the patches of the outermost latents reach.
        around = seen.grown(self.autoencoder.traits.decoder_halo + self.transport.reach, *self.grid)
        latents = self.latents[:, slice(*around.rows), slice(*around.cols)]
        if transported:
            latents = self.transport.apply(latents)
        rows, cols = ((inner[0] - outer[0], inner[1] - outer[0])
                      for inner, outer in ((seen.rows, around.rows), (seen.cols, around.cols)))
        return self.autoencoder.decode_region(latents, rows, cols)


def _touch(one: LatentTile, other: LatentTile) -> bool:
    return all(a[0] < b[1] and b[0] < a[1] for a, b in ((one.rows, other.rows), (one.cols, other.cols)))
