"""The restorers that need no model: nothing, and enlarging."""

from __future__ import annotations

import numpy as np
from PIL import Image

from engine.photos import Photo
from engine.restoring.restorer import with_colours


class Untouched:
    """The degraded photo itself, as for JPEG photos that nobody cleaned."""

    name = "none"

    def restore(self, photo: Photo) -> Photo:
        """The photo."""
        return photo


class Lanczos:
    """Enlarges by a whole factor with a Lanczos window."""

    def __init__(self, factor: int) -> None:
        self.name, self.factor = f"lanczos:{factor}", factor

    def restore(self, photo: Photo) -> Photo:
        """The photo, `factor` times as wide and as high."""
        size = (photo.width * self.factor, photo.height * self.factor)
        planes = [np.asarray(Image.fromarray(plane).resize(size, Image.Resampling.LANCZOS)) for plane in photo.pixels()]
        return with_colours(photo, np.stack(planes).astype(np.float32))
