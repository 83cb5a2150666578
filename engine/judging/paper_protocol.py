"""The paper's evaluation protocol: learn from some photos of 512 px, restored and natural, and judge on the others.

Adrai et al. 2023: sd-vae-ft-ema, latent patches of 5 x 5, the whole change (no detail band), 100 restored and 100 other
natural photos of ImageNet; distortion and realism over alpha from -1 to 2. As in the authors' published code, each
photo is cut to its central square and scaled to 512 px bilinearly, small ones up. Chosen here: large photos are
low-pass filtered when they are scaled down; noise is rounded to 8 bits; the restored photos are the first by name, the
natural ones the next (names should not be ordered by subject; those of ImageNet's validation photos are not);
degradations are those of `engine.restoring.degradation`. PSNR and SSIM compare directly with the paper's table; FD and
KID only by their order, since they are measured with Dmax's features, not with Inception's.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from engine import photos
from engine.errors import DmaxError
from engine.library.calibration_set import CalibrationSet
from engine.photos import Photo
from engine.progress import Progress
from engine.sentences import Sentence

if TYPE_CHECKING:
    from engine.autoencoders.autoencoder import Autoencoder
    from engine.library.profile import TransportProfile
    from engine.restoring.truth_pairs import Remaking, TruthPair

AUTOENCODER = "sd-vae-ft-ema"
DETAIL = "off"
SIDE_PX = 512
PATCH = 5
CALIBRATION_PHOTOS = 100


class ProtocolError(DmaxError):
    """There are too few photos for the protocol. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Split:
    """Disjoint sets of photos: to learn from restored, to learn from as they are, and to judge on."""

    restored: tuple[Path, ...]
    natural: tuple[Path, ...]
    judged: tuple[Path, ...]

    @classmethod
    def of(cls, paths: Sequence[Path], count: int = CALIBRATION_PHOTOS) -> Split:
        """Split photos into the first `count`, the next `count`, and the rest.

        Raises ProtocolError if none would be left to judge on.
        """
        most = (len(paths) - 1) // 2
        if not 1 <= count <= most:
            advice = (Sentence("add photos, or give --calibration-photos a number from 1 to {most}", most=most)
                      if most > 0 else Sentence("add photos"))
            raise ProtocolError("The protocol learns from {count} restored and {count} natural photos and judges "
                                "others, but there are {number} photos in all; {advice}.", count=count,
                                number=len(paths), advice=advice)
        return cls(tuple(paths[:count]), tuple(paths[count:2 * count]), tuple(paths[2 * count:]))


def square(photo: Photo) -> Photo:
    """The central square of a photo, scaled to 512 x 512 px with 8-bit colours."""
    side = min(photo.height, photo.width)
    top = (photo.height - side) // 2
    left = (photo.width - side) // 2
    colours = photo.region(top, left, top + side, left + side).clip(0, 1).transpose(1, 2, 0)
    image = Image.fromarray(np.rint(colours * 255).astype(np.uint8))
    return Photo(np.array(image.resize((SIDE_PX, SIDE_PX), Image.Resampling.BILINEAR)), path=photo.path)


def learn(split: Split, autoencoder: Autoencoder, remaking: Remaking) -> Generator[Progress, None, TransportProfile]:
    """Learn a profile from the split's photos, unpaired; yields progress after each photo, returns the profile.

    Raises UnreadablePhoto, and BadDegradation, RestorerError or PairError as `Remaking.pair_of` does.
    """
    from engine.calibrating.calibrate import distances_to_all, finished_profile
    from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
    from engine.photos.pixel_scale import pixel_scale

    reader = PhotoStatisticsReader(autoencoder, PATCH, None)
    total = len(split.restored) + len(split.natural)
    restored = SideStatistics()
    natural = SideStatistics()
    for path in split.restored:
        restored.add(reader.facts_of(_pair(path, remaking)[1]))
        yield Progress(restored.count, total, path.name)
    for path in split.natural:
        natural.add(reader.facts_of(remaking.degradation.true(square(photos.read(path))), natural=True))
        yield Progress(restored.count + natural.count, total, path.name)
    distances = []
    for distance in distances_to_all(restored):
        distances.append(distance)
        yield Progress(total, total, "")
    wanted = CalibrationSet(f"The paper's protocol, {remaking.restorer.name}", split.restored, split.natural,
                            patch=PATCH)
    return finished_profile(wanted, autoencoder, restored, natural, pixel_scale(restored.scales), distances)


def pairs(split: Split, remaking: Remaking) -> list[TruthPair]:
    """The photos to judge on, each paired with its restored one, which is made when the pair is read."""
    return [partial(_pair, path, remaking) for path in split.judged]


def _pair(path: Path, remaking: Remaking) -> tuple[Photo, Photo]:
    return remaking.pair_of(square(photos.read(path)))
