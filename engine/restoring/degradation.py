"""Standard degradations of natural photos, seeded: downscaling, noise, JPEG compression and blur."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from engine.errors import DmaxError
from engine.photos import Photo
from engine.sentences import joined_names

TASKS = {"sisr": "bicubic:4", "denoising": "noise:50", "jpeg": "jpeg:10",
         "nsr": "bicubic:4+noise:10", "csr": "bicubic:4+jpeg:50"}
"""The five kinds of task of Adrai et al. 2023; the strengths of the last two are Dmax's choice."""

_RANGES = {"bicubic": (2, 8), "noise": (0, 200), "jpeg": (1, 100), "blur": (0, 50)}


class BadDegradation(DmaxError):
    """The degradation does not exist, or the photo is too small for it. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Degradation:
    """A sequence of degrading steps: bicubic (factor), noise (sigma in 1/255), jpeg (quality), blur (sigma in px)."""

    steps: tuple[tuple[str, float], ...]
    seed: int = 0

    @classmethod
    def of(cls, words: str, seed: int = 0) -> Degradation:
        """Parse words such as `noise:25` or `bicubic:4+jpeg:50`, or a task: sisr, denoising, jpeg, nsr, csr.

        Raises BadDegradation.
        """
        steps = []
        for word in TASKS.get(words, words).split("+"):
            name, _, number = word.strip().partition(":")
            low, high = _RANGES.get(name, (0, 0))
            try:
                value = float(number)
            except ValueError:
                value = -1.0
            if name not in _RANGES or not low <= value <= high or (name in ("bicubic", "jpeg") and value != int(value)):
                raise BadDegradation("There is no degradation '{word}'; use bicubic:4, noise:25, jpeg:10, blur:2, "
                                     "several joined by +, or one of: {tasks}.", word=word, tasks=joined_names(TASKS))
            steps.append((name, value))
        return cls(tuple(steps), seed)

    @property
    def factor(self) -> int:
        """The factor by which the sides of a photo become smaller."""
        return int(np.prod([value for name, value in self.steps if name == "bicubic"], dtype=int))

    def true(self, photo: Photo) -> Photo:
        """The true photo to compare with: 8-bit colours, sides cut to a multiple of the factor at the right and bottom.

        Raises BadDegradation if nothing would be left.
        """
        height = photo.height // self.factor * self.factor
        width = photo.width // self.factor * self.factor
        if not min(height, width):
            raise BadDegradation("A photo of {width} x {height} px is too small to be degraded; use larger ones.",
                                 width=photo.width, height=photo.height)
        pixels = photo.region(0, 0, height, width).clip(0, 1).transpose(1, 2, 0)
        return Photo(np.rint(pixels * 255).astype(np.uint8), path=photo.path)

    def degrade(self, true: Photo) -> Photo:
        """Degrade a true photo; noise depends on the photo's content and the seed alone, not on the order of photos."""
        samples: NDArray[np.uint8] = true.samples
        random = np.random.default_rng([self.seed, zlib.crc32(samples.tobytes())])
        for name, value in self.steps:
            image = Image.fromarray(samples)
            if name == "bicubic":
                size = (image.width // int(value), image.height // int(value))
                samples = np.array(image.resize(size, Image.Resampling.BICUBIC))
            elif name == "noise":
                noisy = samples + random.normal(0, value, samples.shape)
                samples = np.rint(noisy).clip(0, 255).astype(np.uint8)
            elif name == "blur":
                samples = np.array(image.filter(ImageFilter.GaussianBlur(value)))
            else:
                buffer = io.BytesIO()
                image.save(buffer, "JPEG", quality=int(value))
                samples = np.array(Image.open(buffer).convert("RGB"))
        return Photo(samples, path=true.path)
