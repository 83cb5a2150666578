"""What every restorer is."""

from __future__ import annotations

import dataclasses
import threading
from abc import ABC, abstractmethod
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.device import Device
from engine.errors import DmaxError
from engine.photos import Photo


class RestorerError(DmaxError):
    """A photo cannot be restored in this way. Its text is the sentence that the user sees."""


class Stopped(Exception):
    """Nobody waits for the restored photo any more; the restorer has tidied up behind itself."""


class Restorer(ABC):
    """A named way from a degraded photo to a restored one."""

    name: str
    factor: int = 1                # how many times as large it makes photos, as far as it knows
    device: Device | None = None   # where it computes; None: not on the device of the autoencoder

    @abstractmethod
    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The restored photo, a whole number of times as large.

        `stop` may be set from another thread; it is looked at in every step of a second or so. Raises RestorerError with
        a sentence, and Stopped once `stop` is set.
        """


def check_stop(stop: threading.Event | None) -> None:
    """Raise Stopped if that is asked for."""
    if stop is not None and stop.is_set():
        raise Stopped


def with_colours(photo: Photo, pixels: NDArray[np.float32]) -> Photo:
    """The photo with colours [3, H, W] in 0..1, which may be larger than it: type and metadata kept, transparency enlarged."""
    height, width = pixels.shape[1:]
    if (height, width) == (photo.height, photo.width):
        return photo.with_pixels(pixels)
    samples: NDArray[Any] = np.empty((height, width, photo.samples.shape[2]), photo.samples.dtype)
    if photo.has_alpha:
        alpha = Image.fromarray(photo.samples[..., -1].astype(np.float32)).resize((width, height), Image.Resampling.BILINEAR)
        samples[..., -1] = np.asarray(alpha).astype(samples.dtype)
    return dataclasses.replace(photo, samples=samples).with_pixels(pixels)
