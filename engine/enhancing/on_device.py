"""A photo's samples on the device that computes: copied there once, read there as colours, and blended there.

On a graphics card the copies run on streams of their own, from and to pinned memory, while the network works on what
is there already. Where a device has no streams (the processor, MPS) the same calls copy at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.masks.mask import Weights
from engine.photos import Photo
from engine.photos.photo import LARGEST_COLOUR, STRIP_ROWS


def has_streams(device_name: str) -> bool:
    """True for a device that copies while it computes, and knows pinned memory: CUDA, ROCm and XPU."""
    return device_name.partition(":")[0] in ("cuda", "xpu")


class PhotoOnDevice:
    """A photo whose rows are copied to a device as they are asked for, each once, in the type of its file.

    Raises torch's out-of-memory error where the samples do not fit.
    """

    def __init__(self, photo: Photo, device_name: str) -> None:
        self.height, self.width, self.device = photo.height, photo.width, device_name
        self._photo, self._there = photo, set[int]()
        self._samples = torch.empty(photo.samples.shape, device=device_name,
                                    dtype=torch.from_numpy(np.empty(0, photo.samples.dtype)).dtype)
        # A tensor: by a plain number a graphics card would divide as by multiplying with its rounded inverse.
        self._unit = torch.full((), float(photo.unit), device=device_name)
        self._lane = Lane(device_name)

    def region(self, top: int, left: int, bottom: int, right: int) -> Tensor:
        """Colours of a region, float32 [3, h, w] in 0..1 on the device: the numbers that `Photo.region` gives."""
        return self._colours(self._rows(top, bottom)[:, left:right]).permute(2, 0, 1).expand(3, -1, -1)

    def blended(self, delta: Tensor, weight: float, mask: Weights | None = None) -> NDArray[np.generic]:
        """The photo's samples with `weight` times a change added, [H, W, bands], rounded and clipped as its type asks.

        `delta` [3, H, W] float16 on the device. `mask`: further weights, of each px. The numbers are those of
        `Photo.with_strips`; other bands than colours, and samples of a float photo that are no colours, are the photo's
        own.
        """
        photo = self._photo
        blended = torch.empty_like(self._samples, device="cpu", pin_memory=self._lane.apart)
        for top in range(0, photo.height, STRIP_ROWS):
            bottom = min(top + STRIP_ROWS, photo.height)
            samples = self._rows(top, bottom)
            strip = delta[:, top:bottom].float().mul_(weight)
            weights = None
            if mask is not None:
                weights = torch.from_numpy(mask.region(top, 0, bottom, photo.width)).to(self.device)
                strip.mul_(weights)
            strip.add_(self.region(top, 0, bottom, photo.width))
            values = (strip.mean(0, keepdim=True) if photo.grayscale else strip).permute(1, 2, 0) * self._unit
            result = samples.clone()
            colours = result[..., :values.shape[2]]
            if samples.is_floating_point():
                values = torch.where(_no_colour(colours), colours, values)
            else:
                values = values.round_().clamp_(0, float(photo.unit))
            if weights is not None:   # the photo's own samples stay where nothing is added
                values = torch.where(weights[..., None] > 0, values, colours.to(values.dtype))
            colours.copy_(values)
            self._lane.down(result, blended[top:bottom])
        self._lane.finish()
        return blended.numpy()

    def _rows(self, top: int, bottom: int) -> Tensor:
        """Samples of rows `top` to `bottom` on the device, copied there strip by strip if need be."""
        for strip in range(top // STRIP_ROWS, math.ceil(bottom / STRIP_ROWS)):
            if strip not in self._there:
                rows = slice(strip * STRIP_ROWS, (strip + 1) * STRIP_ROWS)
                self._lane.up(self._photo.samples[rows], self._samples[rows])
                self._there.add(strip)
        return self._samples[top:bottom]

    def _colours(self, samples: Tensor) -> Tensor:
        piece = samples[..., :1 if self._photo.grayscale else 3]
        colours = piece.to(torch.float32, copy=True).div_(self._unit)
        return colours.masked_fill_(_no_colour(piece), 0) if piece.is_floating_point() else colours


class Lane:
    """Copies between the processor's memory and a device's, in one order, beside what the device computes."""

    def __init__(self, device_name: str) -> None:
        self.apart = has_streams(device_name)   # copies have a stream of their own, and memory is pinned for them
        self._device_name = device_name
        self._up = torch.Stream(device_name) if self.apart else None
        self._down = torch.Stream(device_name) if self.apart else None
        if self._up is not None:   # the memory that is copied to may be in use by work that is under way
            self._up.wait_stream(torch.accelerator.current_stream(torch.device(device_name)))

    def up(self, samples: NDArray[np.generic], place: Tensor) -> None:
        """Copy samples to a place on the device; what is computed from now on waits for them."""
        waiting = torch.empty(place.shape, dtype=place.dtype, pin_memory=self.apart)
        waiting.numpy()[...] = samples
        if self._up is None:
            place.copy_(waiting)
            return
        with self._up:
            place.copy_(waiting, non_blocking=True)
        torch.accelerator.current_stream(place.device).wait_stream(self._up)

    def down(self, values: Tensor, place: Tensor) -> torch.Event | None:
        """Begin to copy values [n, ...] to pinned memory once they are computed; gives the event of their arrival."""
        if self._down is None:
            place.copy_(values)
            return None
        self._down.wait_stream(torch.accelerator.current_stream(values.device))
        with self._down:
            for there, here in _contiguous(values, place):
                here.copy_(there, non_blocking=True)
        values.record_stream(self._down)
        return self._down.record_event()

    def fetched(self, values: Tensor) -> Tensor:
        """Values in the processor's memory, once they are computed; much faster than `cpu()` where memory is pinned."""
        place = torch.empty(values.shape, dtype=values.dtype, pin_memory=self.apart)
        self.down(values.contiguous(), place)
        self.finish()
        return place

    def finish(self) -> None:
        """Wait until everything has arrived."""
        if self._down is not None:
            self._down.synchronize()


def _contiguous(values: Tensor, place: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Pairs of contiguous parts: only such are copied without a detour that would make both sides wait."""
    return iter([(values, place)] if place.is_contiguous() else zip(values, place, strict=True))


def _no_colour(samples: Tensor) -> Tensor:
    """True where a float sample is not finite or absurdly large, as photo.py has it."""
    return ~(samples.abs() <= LARGEST_COLOUR)
