"""Photo and profile to a change; change and alpha to a photo."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from engine.autoencoder import Autoencoder
from engine.method import ALPHA_RANGE, DEFAULT_ALPHA, USUAL, EnhanceError, Method
from engine.out_of_memory import Notice, ran_out, with_less
from engine.photo import Photo
from engine.progress import Progress
from engine.tiles import Tile as Cells
from engine.tiles import feather, tiles
from engine.transport import GaussianTransport

__all__ = ["ALPHA_RANGE", "DEFAULT_ALPHA", "Change", "Encoded", "EnhanceError", "Method", "Tile", "blur", "encode", "enhance"]

_RENDER_ROWS = 512
_GLIMPSE_LATENTS = 32


@dataclass(frozen=True, eq=False)
class Tile:
    """A finished part of a change; with an autoencoder that is not tile-exact, its border is still to be blended."""

    top: int
    left: int
    delta: NDArray[np.float16]   # [3, h, w], added to the photo times 1 - alpha


@dataclass(frozen=True, eq=False)
class Encoded:
    """The latents [c, h, w] of the restored photo, for whoever wants to know why the change is what it is."""

    latents: Tensor


@dataclass(frozen=True, eq=False)
class Change:
    """What enhancing adds to a restored photo: x = x* + (1 - alpha) * delta.

    Half precision: a change of a tenth is kept to a ten-thousandth, at half the memory of the photo.
    """

    delta: NDArray[np.float16]   # [3, H, W] in units of the photo's 0..1

    def render(self, photo: Photo, alpha: float, *, in_place: bool = False) -> Photo:
        """The photo enhanced by as much as alpha says; alpha = 1 gives its samples back bit for bit.

        `in_place` saves memory where the photo itself is not needed any more: its samples are overwritten.

        alpha in [-1, 2]: 1 = the photo, 0 = full transport. Raises EnhanceError outside, or if the sizes differ.
        """
        if not ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1]:
            raise EnhanceError(f"Alpha must be from {ALPHA_RANGE[0]:g} to {ALPHA_RANGE[1]:g}, not {alpha:g}.")
        if self.delta.shape[1:] != (photo.height, photo.width):
            raise EnhanceError("This change belongs to a photo of another size; enhance this photo anew.")
        if alpha == 1:
            return photo

        def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
            for top in range(0, photo.height, _RENDER_ROWS):
                bottom = min(top + _RENDER_ROWS, photo.height)
                change = self.delta[:, top:bottom].astype(np.float32)
                yield top, photo.region(top, 0, bottom, photo.width) + np.float32(1 - alpha) * change

        return photo.with_strips(strips(), in_place=in_place)


def enhance(photo: Photo, transport: GaussianTransport, autoencoder: Autoencoder, method: Method = USUAL, *,
            tile_latents: int | None = None, focus_px: tuple[int, int, int, int] | None = None,
            ) -> Iterator[Progress | Tile | Encoded | Change | Notice]:
    """Compute the change of a photo; yields progress and each finished tile, then the latents, and last the change.

    When memory runs out it begins again with smaller tiles, then on the processor, and yields a notice.

    A tile is drawn as soon as the latents around it are there, those nearest to `focus_px` (top, left, bottom, right: what
    the user looks at; the middle of the photo if not given) before the others. With a tile-exact autoencoder the answer
    does not depend on the tiles. Close the generator to cancel.
    Adrai et al., Deep Optimal Transport, NeurIPS 2023, algorithm 1; the detail band is Dmax's own.

    Raises EnhanceError if the transport was made for other latents, or no memory is enough.
    """
    method.checked()
    if transport.channels != autoencoder.channels:
        raise EnhanceError("This profile was calibrated with another autoencoder; calibrate again with this one.")
    side = tile_latents or autoencoder.tile_latents()
    while True:
        try:
            yield from _enhance_in_tiles(photo, transport, autoencoder, method, side, focus_px)
            return
        except (RuntimeError, MemoryError) as error:   # torch's own is a RuntimeError
            if not ran_out(error):
                raise
        side, notice = with_less(autoencoder, side)   # here, where the error no longer holds what was computed
        if notice:
            yield notice


def _enhance_in_tiles(photo: Photo, transport: GaussianTransport, autoencoder: Autoencoder, method: Method, side: int,
                      focus_px: tuple[int, int, int, int] | None) -> Iterator[Progress | Tile | Encoded | Change]:
    stride = autoencoder.stride
    grid_h, grid_w = math.ceil(photo.height / stride), math.ceil(photo.width / stride)
    seen = _cells(focus_px, stride) if focus_px else Cells((0, grid_h), (0, grid_w))
    parts = tiles(grid_h, grid_w, side, seen)
    drawing = _Drawing(photo, transport, autoencoder, method, grid_h, grid_w)
    # Decoding costs about twice what encoding does; the residual form decodes twice.
    decode_share = 2 if method.form == "plain" else 4
    total = float(len(parts) * (1 + decode_share))

    if len(parts) > 1:
        yield drawing.glimpse(seen)
    encoded, drawn = 0, 0
    for encoded in encode(photo, autoencoder, parts, drawing.latents):
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
    yield Encoded(drawing.latents)
    yield Change(drawing.delta)


class _Drawing:
    """The change as it comes into being, tile by tile."""

    def __init__(self, photo: Photo, transport: GaussianTransport, autoencoder: Autoencoder, method: Method,
                 grid_h: int, grid_w: int) -> None:
        self.photo, self.transport, self.autoencoder, self.method = photo, transport, autoencoder, method
        self.grid = grid_h, grid_w
        self.latents = torch.zeros(autoencoder.channels, grid_h, grid_w)
        self.delta = np.zeros((3, photo.height, photo.width), np.float16)
        self.pictures: dict[bool, Tensor] = {}   # [3, >= H, >= W] decoded as a whole: transported, and as they were
        self.sigma_px = method.sigma_px(autoencoder.stride)
        self.margin = 0 if self.sigma_px is None else math.ceil(math.ceil(3 * self.sigma_px) / autoencoder.stride)

    def needs(self, part: Cells) -> Cells:
        """The latents that must be there before a tile can be drawn; those of its neighbours are still being blended."""
        overlap, traits = self.autoencoder.traits.overlap, self.autoencoder.traits
        return part.grown(2 * overlap + self.margin + traits.decoder_halo + self.transport.patch - 1, *self.grid)

    def glimpse(self, seen: Cells) -> Tile:
        """A little of the middle of what the user looks at, within a second; with a tile-exact autoencoder it is final."""
        part = seen.middle(_GLIMPSE_LATENTS)
        needs = self.needs(part)
        read = self.latents[:, slice(*needs.rows), slice(*needs.cols)]
        read.copy_(self.autoencoder.encode_region(self.photo.region, self.photo.height, self.photo.width, needs.rows, needs.cols))
        top, left, _, _ = _px(part, self.photo, self.autoencoder.stride)
        delta = self._change(part).half().numpy()
        read.zero_()   # neighbouring tiles add up
        return Tile(top, left, delta)

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

    def draw(self, part: Cells) -> Tile:
        """A tile of the change, kept in `delta`."""
        autoencoder, stride = self.autoencoder, self.autoencoder.stride
        overlap = 0 if self.pictures else autoencoder.traits.overlap
        wide = part.grown(overlap, *self.grid)
        piece = self._change(wide)
        if overlap:
            rows, cols = _feathers(part, autoencoder, *self.grid, stride)
            piece = piece * rows[:piece.shape[1], None] * cols[:piece.shape[2]]
        top, left, bottom, right = _px(wide, self.photo, stride)
        self.delta[:, top:bottom, left:right] += piece.half().numpy()
        return Tile(top, left, self.delta[:, top:bottom, left:right])

    def _change(self, part: Cells) -> Tensor:
        """What enhancing adds to the photo there, [3, h, w]."""
        photo, stride = self.photo, self.autoencoder.stride
        seen = part.grown(self.margin, *self.grid)
        top, left, bottom, right = _px(seen, photo, stride)
        drawn = self._decoded(seen, transported=True)[:, :bottom - top, :right - left]
        if self.method.form == "residual":
            drawn = drawn - self._decoded(seen, transported=False)[:, :bottom - top, :right - left]
        else:
            drawn = drawn - torch.from_numpy(photo.region(top, left, bottom, right))
        if self.sigma_px is not None:
            drawn = drawn - blur(drawn, self.sigma_px)
        first_row, first_col, last_row, last_col = _px(part, photo, stride)
        return drawn[:, first_row - top:last_row - top, first_col - left:last_col - left]

    def _decoded(self, seen: Cells, *, transported: bool) -> Tensor:
        """What the region shows, decoded from its latents and those that the decoder sees around it."""
        if transported in self.pictures:
            (top, bottom), (left, right) = ((first * self.autoencoder.stride, last * self.autoencoder.stride)
                                            for first, last in (seen.rows, seen.cols))
            return self.pictures[transported][:, top:bottom, left:right]
        # The decoder's halo, and what the patches of the outermost latents reach.
        around = seen.grown(self.autoencoder.traits.decoder_halo + self.transport.patch - 1, *self.grid)
        latents = self.latents[:, slice(*around.rows), slice(*around.cols)]
        if transported:
            latents = self.transport.apply(latents)
        rows, cols = ((inner[0] - outer[0], inner[1] - outer[0])
                      for inner, outer in ((seen.rows, around.rows), (seen.cols, around.cols)))
        return self.autoencoder.decode_region(latents, rows, cols)


def _cells(region_px: tuple[int, int, int, int], stride: int) -> Cells:
    """The latents of a region in px."""
    top, left, bottom, right = region_px
    return Cells((top // stride, math.ceil(bottom / stride)), (left // stride, math.ceil(right / stride)))


def _touch(one: Cells, other: Cells) -> bool:
    return all(a[0] < b[1] and b[0] < a[1] for a, b in ((one.rows, other.rows), (one.cols, other.cols)))


def encode(photo: Photo, autoencoder: Autoencoder, parts: Sequence[Cells], latents: Tensor) -> Iterator[int]:
    """Fill `latents` [c, h, w], zeros at first, tile by tile; yields how many tiles are done."""
    _, grid_h, grid_w = latents.shape
    if autoencoder.sees_whole and len(parts) > 1:
        side = max(part.rows[1] - part.rows[0] for part in parts), max(part.cols[1] - part.cols[0] for part in parts)
        for step in autoencoder.encode_whole(photo.region, photo.height, photo.width, max(side)):
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
            rows, cols = _feathers(part, autoencoder, grid_h, grid_w, 1)
            piece = piece * rows[:, None] * cols
        latents[:, slice(*wide.rows), slice(*wide.cols)] += piece
        yield done


def _px(part: Cells, photo: Photo, stride: int) -> tuple[int, int, int, int]:
    """Top, left, bottom, right of a tile in px, inside the photo."""
    return (part.rows[0] * stride, part.cols[0] * stride,
            min(part.rows[1] * stride, photo.height), min(part.cols[1] * stride, photo.width))


def _feathers(part: Cells, autoencoder: Autoencoder, grid_h: int, grid_w: int, unit: int) -> tuple[Tensor, Tensor]:
    """Weights of the rows and columns of a tile that is blended with its neighbours, in latents or px (unit = stride)."""
    overlap = autoencoder.traits.overlap * unit
    rows, cols = (feather(first * unit, last * unit, length * unit, overlap)
                  for (first, last), length in ((part.rows, grid_h), (part.cols, grid_w)))
    return torch.from_numpy(rows), torch.from_numpy(cols)


def blur(pixels: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [C, H, W] with standard deviation sigma_px, cut at three of them; edges are replicated."""
    radius = math.ceil(3 * sigma_px)
    line = torch.exp(-torch.arange(-radius, radius + 1, dtype=torch.float64) ** 2 / (2 * sigma_px**2))
    line = (line / line.sum()).float()[None, None]
    for axis in (2, 1):
        moved = pixels.movedim(axis, -1)
        shape = moved.shape
        padded = F.pad(moved.reshape(-1, 1, shape[-1]), (radius, radius), mode="replicate")
        pixels = F.conv1d(padded, line).reshape(shape).movedim(-1, axis)
    return pixels
