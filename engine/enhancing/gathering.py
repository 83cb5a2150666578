"""Gather a photo's change band by band: fetched from the device as it is computed, or kept there to be rendered."""

from __future__ import annotations

import dataclasses
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from engine.device import ran_out
from engine.enhancing.change import Change, ChangeTile, OriginalDetail
from engine.enhancing.method import check_alpha
from engine.enhancing.on_device import Lane, PhotoOnDevice
from engine.masks.mask import Weights
from engine.photos import Photo


class Gathering(Protocol):
    """Takes the bands of a change, from top to bottom, and is the whole of it after the last."""

    @property
    def change(self) -> Change: ...

    def take(self, top: int, band: Tensor | None) -> ChangeTile | None:
        """Take a band [3, n, W] float16 whose first row is `top`; gives one that can be shown, if there is one.

        Called with None after the last band.
        """
        ...


class Fetched:
    """Fetches each band into the processor's memory, while the device goes on computing.

    Where the device has streams, `take` gives the band before, so that the device never waits for its next orders.
    """

    def __init__(self, height: int, width: int, device_name: str) -> None:
        self._lane = Lane(device_name)
        self._whole = torch.empty(3, height, width, dtype=torch.float16, pin_memory=self._lane.apart)
        self._behind: tuple[ChangeTile, torch.Event] | None = None
        self.change = Change(self._whole.numpy())

    def take(self, top: int, band: Tensor | None) -> ChangeTile | None:
        """See `Gathering.take`."""
        behind, self._behind = self._behind, None
        if band is not None:
            rows = slice(top, top + band.shape[1])
            tile, arrival = ChangeTile(top, 0, self.change.delta[:, rows]), self._lane.down(band, self._whole[:, rows])
            if arrival is None:
                return tile
            self._behind = tile, arrival
        if behind is None:
            return None
        behind[1].synchronize()
        return behind[0]


class Kept:
    """Keeps the bands on the device, for whoever wants the finished photo alone; there is nothing to show meanwhile."""

    def __init__(self, photo: PhotoOnDevice) -> None:
        delta = torch.empty(3, photo.height, photo.width, dtype=torch.float16, device=photo.device)
        self.change: Change = ChangeOnDevice(delta, photo)
        self._delta = delta

    def take(self, top: int, band: Tensor | None) -> ChangeTile | None:
        """See `Gathering.take`."""
        if band is not None:
            self._delta[:, top:top + band.shape[1]] = band
        return None


class ChangeOnDevice(Change):
    """A change that stays on the device; rendering fetches the enhanced photo's samples, half as much or less."""

    def __init__(self, delta: Tensor, photo: PhotoOnDevice) -> None:
        super().__init__(np.empty((3, 0, 0), np.float16))
        object.__setattr__(self, "_there", (delta, photo))   # changes are frozen

    def render(self, photo: Photo, alpha: float, original: OriginalDetail | None = None, mask: Weights | None = None, *,
               in_place: bool = False) -> Photo:
        """As `Change.render`, of the photo whose change this is.

        On the processor if the device's memory runs out, or with detail of the original, which is not on the device.
        """
        check_alpha(alpha)
        delta, there = vars(self)["_there"]
        if original is None or original.share == 0:
            if alpha == 1:
                return photo
            try:
                samples = there.blended(delta, float(np.float32(1 - alpha)), mask)
                if photo.hides:
                    np.copyto(samples, photo.samples, where=photo.samples[..., -1:] == 0)
                return dataclasses.replace(photo, samples=samples)
            except RuntimeError as error:
                if not ran_out(error):
                    raise
        return Change(delta.cpu().numpy()).render(photo, alpha, original, mask, in_place=in_place)
