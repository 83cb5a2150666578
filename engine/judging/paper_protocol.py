"""The paper's protocol: photos of 512 px, some restored and others as they are to learn from, the rest to judge by.

Adrai et al. 2023: sd-vae-ft-ema, latent patches of 5 x 5, the whole change (no detail band), 100 restored and 100 other natural
photos of ImageNet; distortion and realism over alpha from -1 to 2. As in the authors' published code, a photo is its
central square, scaled to 512 px bilinearly, small ones up. Chosen here: large photos are filtered as they shrink; noise is
rounded to 8 bits; the restored photos are the first by name, the natural ones the next (names should follow no subject, as those
of ImageNet's validation photos); degradations are those of `engine.restoring.degradation`. FD and KID are of Dmax's features, not
of Inception's: their order compares with the paper's table, PSNR and SSIM compare as they are.
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
    """The photos are too few. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Split:
    """Which photos are restored to learn from, which are natural ones to learn from, and which are judged; none twice."""

    restored: tuple[Path, ...]
    natural: tuple[Path, ...]
    judged: tuple[Path, ...]

    @classmethod
    def of(cls, paths: Sequence[Path], count: int = CALIBRATION_PHOTOS) -> Split:
        """The first `count` photos, the next as many, and the rest. Raises ProtocolError if nothing would be left to judge."""
        most = (len(paths) - 1) // 2
        if not 1 <= count <= most:
            advice = f"add photos, or give --calibration-photos a number from 1 to {most}" if most > 0 else "add photos"
            raise ProtocolError(f"The protocol learns from {count} restored and {count} natural photos and judges others, but "
                                f"there are {len(paths)} photos in all; {advice}.")
        return cls(tuple(paths[:count]), tuple(paths[count:2 * count]), tuple(paths[2 * count:]))


def square(photo: Photo) -> Photo:
    """The central square of a photo as 512 x 512 px of 8-bit colours."""
    side = min(photo.height, photo.width)
    top, left = (photo.height - side) // 2, (photo.width - side) // 2
    colours = photo.region(top, left, top + side, left + side).clip(0, 1).transpose(1, 2, 0)
    image = Image.fromarray(np.rint(colours * 255).astype(np.uint8))
    return Photo(np.array(image.resize((SIDE_PX, SIDE_PX), Image.Resampling.BILINEAR)), path=photo.path)


def learn(split: Split, autoencoder: Autoencoder, remaking: Remaking) -> Generator[Progress, None, TransportProfile]:
    """Learn from the split's photos, unpaired; yields progress after each photo, returns the profile.

    Raises UnreadablePhoto and what `Remaking.pair_of` does.
    """
    from engine.calibrating.calibrate import distances_to_all, finished_profile
    from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
    from engine.photos.pixel_scale import pixel_scale

    statistician, total = PhotoStatisticsReader(autoencoder, PATCH, None), len(split.restored) + len(split.natural)
    restored, natural = SideStatistics(), SideStatistics()
    for path in split.restored:
        restored.add(statistician.facts_of(_pair(path, remaking)[1]))
        yield Progress(len(restored.each), total, path.name)
    for path in split.natural:
        natural.add(statistician.facts_of(remaking.degradation.true(square(photos.read(path))), natural=True))
        yield Progress(len(restored.each) + len(natural.each), total, path.name)
    distances = []
    for distance in distances_to_all(restored.each):
        distances.append(distance)
        yield Progress(total, total, "")
    wanted = CalibrationSet(f"The paper's protocol, {remaking.restorer.name}", split.restored, split.natural, patch=PATCH)
    return finished_profile(wanted, autoencoder, restored, natural, pixel_scale(restored.scales), distances)


def pairs(split: Split, remaking: Remaking) -> list[TruthPair]:
    """The photos to judge by, each with its restored one, made when it is read."""
    return [partial(_pair, path, remaking) for path in split.judged]


def _pair(path: Path, remaking: Remaking) -> tuple[Photo, Photo]:
    return remaking.pair_of(square(photos.read(path)))
