"""Compute a photo's change in tiles, with an autoencoder whose tiles must be blended or computed together."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator

import numpy as np
import torch
from torch import Tensor

from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.photo_latents import encode_in_tiles, feathers
from engine.autoencoders.tiles import LatentTile, tiles
from engine.enhancing.allowed import allowed
from engine.enhancing.change import Change, ChangeTile, ComputedChange
from engine.enhancing.focus import Focus
from engine.enhancing.foretold_detail import ForetoldDetail, foreteller_of
from engine.enhancing.method import Method
from engine.enhancing.own_detail import GLIMPSE_LATENTS, SPREAD, fine_of, margin_latents, own_in, px_of, replaced
from engine.enhancing.toning import Toning
from engine.photos import Photo
from engine.progress import Progress
from engine.transport.by_cells import by_cells, with_luma
from engine.transport.detail_band import blur, finest
from engine.transport.texture_transport import Transport


def compute_change(photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method, side: int,
                   focus: Focus | None,
                   ) -> Generator[Progress | ChangeTile, None, ComputedChange]:
    """Compute the change in tiles of `side` latents; yields progress and finished tiles.

    Tiles nearest to the region that `focus` gives come before the others.
    """
    stride = autoencoder.stride
    grid_h, grid_w = math.ceil(photo.height / stride), math.ceil(photo.width / stride)
    region = focus() if focus else None
    seen = LatentTile.of_region(region, stride) if region else LatentTile((0, grid_h), (0, grid_w))
    parts = tiles(grid_h, grid_w, side, seen)
    drawing = _Drawing(photo, transport, autoencoder, method, grid_h, grid_w)
    # Decoding costs about twice what encoding does; the residual form decodes twice.
    decode_share = 2 if method.form == "plain" else 4
    total = float(len(parts) * (1 + decode_share))

    if region and len(parts) > 1:
        yield drawing.glimpse(seen)
    encoded, drawn = 0, 0
    waiting: list[LatentTile] = []   # encoded, and not drawn yet
    for encoded in encode_in_tiles(photo, autoencoder, parts, drawing.latents):
        yield Progress(encoded + drawn * decode_share, total, "encoding")
        if autoencoder.sees_whole and len(parts) > 1:
            if encoded < len(parts):
                continue
            for share in drawing.decode_all(side):
                yield Progress(len(parts) * (1 + share * decode_share), total, "drawing")
        missing, waiting = parts[encoded:], [*waiting, *parts[drawn + len(waiting):encoded]]
        for part in [one for one in waiting if not any(_touch(drawing.needs(one), other) for other in missing)]:
            yield drawing.draw(part)
            waiting.remove(part)
            drawn += 1
            if not drawing.pictures:
                yield Progress(encoded + drawn * decode_share, total, "drawing")
        latest = focus() if focus else None
        if latest and latest != region:
            region = latest
            parts[encoded:] = sorted(missing, key=LatentTile.of_region(region, stride).distance)
    return ComputedChange(Change(drawing.delta), drawing.latents)


class _Drawing:
    """A photo's latents and change, filled tile by tile."""

    def __init__(self, photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method,
                 grid_h: int, grid_w: int) -> None:
        self.photo = photo
        self.transport = transport
        self.autoencoder = autoencoder
        self.method = method
        self.grid = grid_h, grid_w
        self.latents = torch.zeros(autoencoder.channels, grid_h, grid_w)
        self.delta = np.zeros((3, photo.height, photo.width), np.float16)
        # The photo [3, >= H, >= W] decoded as a whole, from its latents transported (True) and as they are (False);
        # filled by `decode_all` only.
        self.pictures: dict[bool, Tensor] = {}
        self.sigma_px = method.sigma_px(autoencoder.stride)
        self.fine = fine_of(transport, method)
        self.foreteller = foreteller_of(transport, method)
        self.toning = Toning.of(photo, method)
        self.margin = margin_latents(self.fine, self.sigma_px, autoencoder.stride)

    def needs(self, part: LatentTile) -> LatentTile:
        """The latents that a tile's change depends on; neighbouring tiles still to come may add to them (overlap)."""
        overlap, traits = self.autoencoder.traits.overlap, self.autoencoder.traits
        seen_around = max(traits.decoder_halo, SPREAD)
        return part.grown(2 * overlap + self.margin + seen_around + self.transport.reach, *self.grid)

    def glimpse(self, seen: LatentTile) -> ChangeTile:
        """Compute a little of the middle of `seen`, within a second; with a tile-exact autoencoder it is final."""
        photo = self.photo
        part = seen.middle(GLIMPSE_LATENTS)
        needs = self.needs(part)
        read = self.latents[:, slice(*needs.rows), slice(*needs.cols)]
        read.copy_(self.autoencoder.encode_region(photo.region, photo.height, photo.width, needs.rows, needs.cols))
        top, left, _, _ = px_of(part, photo, self.autoencoder.stride)
        delta = self._change(part).half().numpy()
        read.zero_()   # tiles are added to it
        return ChangeTile(top, left, delta)

    def decode_all(self, side: int) -> Iterator[float]:
        """Decode all latents to `pictures` in tiles that share norms and attention; yields the share that is done."""
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
        """Compute a tile of the change and add it to `delta`."""
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
        """The change of a part in px, [3, h, w]."""
        photo, stride = self.photo, self.autoencoder.stride
        seen = part.grown(self.margin, *self.grid)
        top, left, bottom, right = px_of(seen, photo, stride)
        drawn = self._decoded(seen, transported=True)[:, :bottom - top, :right - left]
        if self.method.form == "residual":
            drawn = drawn - self._decoded(seen, transported=False)[:, :bottom - top, :right - left]
        if self.fine.drawn != 1:
            drawn = drawn + (self.fine.drawn - 1) * finest(drawn)
        change = drawn
        if self.method.form == "plain":
            own = own_in(self.transport, self.latents, (top, left, bottom, right), stride) if self.fine.own else None
            change = drawn - replaced(photo, (top, left, bottom, right), own, drawn)
        if self.sigma_px is not None:
            both = with_luma(change, drawn)
            foretold = None
            if self.foreteller:
                rows = seen.rows[1] - seen.rows[0]
                foretold = ForetoldDetail(photo, self.foreteller, stride, seen, self.grid).rows(0, rows)
            place = seen.rows[0], seen.cols[0]
            change = by_cells(both - blur(both, self.sigma_px), stride, foretold, place)
        first_row, first_col, last_row, last_col = px_of(part, photo, stride)
        change = change[:, first_row - top:last_row - top, first_col - left:last_col - left]
        return allowed(change, photo, (first_row, first_col, last_row, last_col), self.toning)

    def _decoded(self, seen: LatentTile, *, transported: bool) -> Tensor:
        """Pixels [3, h, w] of a region, decoded from its latents and those in the decoder's halo."""
        if transported in self.pictures:
            stride = self.autoencoder.stride
            return self.pictures[transported][:, seen.rows[0] * stride:seen.rows[1] * stride,
                                              seen.cols[0] * stride:seen.cols[1] * stride]
        # The decoder's halo, and the reach of the transport beyond it.
        around = seen.grown(self.autoencoder.traits.decoder_halo + self.transport.reach, *self.grid)
        latents = self.latents[:, slice(*around.rows), slice(*around.cols)]
        if transported:
            latents = self.transport.apply(latents)
        rows = seen.rows[0] - around.rows[0], seen.rows[1] - around.rows[0]
        cols = seen.cols[0] - around.cols[0], seen.cols[1] - around.cols[0]
        return self.autoencoder.decode_region(latents, rows, cols)


def _touch(one: LatentTile, other: LatentTile) -> bool:
    return all(a[0] < b[1] and b[0] < a[1] for a, b in ((one.rows, other.rows), (one.cols, other.cols)))
