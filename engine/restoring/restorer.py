"""The base class of all restorers, and its errors."""

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
    """The restorer cannot be used, or cannot restore this photo. Its text is the sentence that the user sees."""


class Stopped(Exception):
    """The restorer was asked to stop, and has cleaned up after itself."""


class Restorer(ABC):
    """A restorer: turns a degraded photo into a restored one, and has a name."""

    name: str
    factor: int = 1                # by which it enlarges photos; 1 also where it cannot know, as with a program
    device: Device | None = None   # that it computes on; None: not on the device of the autoencoder

    @abstractmethod
    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The restored photo, a whole number of times as large.

        `stop` may be set from another thread; it is checked about once a second. Raises RestorerError with a sentence,
        and Stopped once `stop` is set.
        """


def check_stop(stop: threading.Event | None) -> None:
    """Raise Stopped if the event is set."""
    if stop is not None and stop.is_set():
        raise Stopped


def with_colours(photo: Photo, pixels: NDArray[np.float32]) -> Photo:
    """The photo with new colours [3, H, W] in 0..1, of its own size or larger.

    Sample type and metadata are kept; transparency is enlarged with the photo. Raises RestorerError if some colours are
    not finite.
    """
    if not np.isfinite(pixels).all():
        raise RestorerError("The restored photo holds values that are no numbers; choose another restorer or model, or "
                            "full precision in the settings.")
    height, width = pixels.shape[1:]
    if (height, width) == (photo.height, photo.width):
        return photo.with_pixels(pixels)
    samples: NDArray[Any] = np.zeros((height, width, photo.samples.shape[2]), photo.samples.dtype)
    if photo.has_extra:
        alpha = Image.fromarray(photo.samples[..., -1].astype(np.float32))
        enlarged = alpha.resize((width, height), Image.Resampling.BILINEAR)
        samples[..., -1] = np.asarray(enlarged).astype(samples.dtype)
    return dataclasses.replace(photo, samples=samples).with_pixels(pixels)
