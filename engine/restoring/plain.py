"""Restorers that need no model: the photo as it is, and Lanczos enlargement."""

from __future__ import annotations

import threading

import numpy as np
from PIL import Image

from engine.photos import Photo
from engine.restoring.restorer import Restorer, check_stop, with_colours


class Untouched(Restorer):
    """Restorer that returns the degraded photo itself, as for JPEG photos that are to be enhanced uncleaned."""

    name = "none"

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The photo itself."""
        return photo


class Lanczos(Restorer):
    """Restorer that enlarges by a whole factor with a Lanczos window."""

    def __init__(self, factor: int) -> None:
        self.name = f"lanczos:{factor}"
        self.factor = factor

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The photo, `factor` times as wide and as high. Raises Stopped once `stop` is set."""
        size = (photo.width * self.factor, photo.height * self.factor)
        planes = []
        for plane in photo.pixels():
            check_stop(stop)
            planes.append(np.asarray(Image.fromarray(plane).resize(size, Image.Resampling.LANCZOS)))
        return with_colours(photo, np.stack(planes).astype(np.float32))
