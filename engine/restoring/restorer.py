"""What every restorer is."""

from __future__ import annotations

import dataclasses
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import DmaxError
from engine.photos import Photo


class RestorerError(DmaxError):
    """A photo cannot be restored in this way. Its text is the sentence that the user sees."""


class Restorer(Protocol):
    """A named way from a degraded photo to a restored one."""

    name: str

    def restore(self, photo: Photo) -> Photo:
        """The restored photo, a whole number of times as large. Raises RestorerError with a sentence."""
        ...


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
