"""Calibration: a transport profile learned from a set of photos."""

from __future__ import annotations

import datetime
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine import __version__
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import ProfileInfo, TransportProfile
from engine.photos.pixel_scale import pixel_scale
from engine.progress import Progress
from engine.restoring.degradation import Degradation
from engine.restoring.restorer import Restorer
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import Remaking
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import PatchStatistics, merged
from engine.transport.texture_transport import CLASSES

_UNSEEN_GAIN = 0.97     # of the finest octave: what is nearer to 1 is not worth its time


@dataclass(frozen=True)
class Calibration:
    """The result of a calibration: the profile, and the patch statistics of each restored photo."""

    profile: TransportProfile
    restored: tuple[PatchStatistics, ...]   # of each restored photo; the set's doctor looks at them


def calibrate(wanted: CalibrationSet, autoencoder: Autoencoder, cache: Path | None = None, restorer: Restorer | None = None,
              ) -> Generator[Progress, None, Calibration]:
    """Learn a transport profile from a calibration set; yields progress after each photo, returns what was learned.

    `restorer` is that of a set's word, if it is loaded already.
    Raises BadCalibrationSet if the set cannot be used, UnreadablePhoto if one of its photos cannot be read, and where photos
    are remade BadDegradation, RestorerError, PairError.
    """
    wanted.checked()
    statistician = PhotoStatisticsReader(autoencoder, wanted.patch, cache)
    restored, natural = SideStatistics(), SideStatistics()
    paths = wanted.natural if wanted.remade else (*wanted.restored, *wanted.natural)
    remaking = Remaking(Degradation.of(wanted.degradation), restorer or restorer_of(wanted.restorer, autoencoder.device),
                        wanted.restorer) if wanted.remade else None
    for number, path in enumerate(paths, 1):
        if remaking:
            for side, facts in zip((restored, natural), statistician.facts_remade(path, remaking), strict=True):
                side.add(facts)
        else:
            is_natural = number > len(wanted.restored)
            (natural if is_natural else restored).add(statistician.facts(path, natural=is_natural))
        yield Progress(number, len(paths), path.name)
    scale_px = wanted.scale_px or pixel_scale(restored.scales)
    distances = []
    for distance in distances_to_all(restored.each):   # with large patches seconds each, between which the user may cancel
        distances.append(distance)
        yield Progress(len(paths), len(paths), "")
    known = natural if natural.each else natural_statistics(autoencoder.identity, wanted.patch, scale_px)
    return Calibration(finished_profile(wanted, autoencoder, restored, known, scale_px, distances), tuple(restored.each))


def distances_to_all(restored: Sequence[PatchStatistics]) -> Generator[float, None, None]:
    """Squared W2 of each photo's statistics to those of all photos together; 0 for a single one."""
    whole = merged(restored).gaussian
    for one in restored:
        yield wasserstein2_squared(one.gaussian, whole) if len(restored) > 1 else 0.0


def finished_profile(wanted: CalibrationSet, autoencoder: Autoencoder, restored: SideStatistics,
                     natural: SideStatistics | TransportProfile, scale_px: float, distances: Sequence[float] = (),
                     ) -> TransportProfile:
    """Make the profile out of statistics that are there already; natural ones may come from a profile.

    `distances` are those of `distances_to_all`; computed here if they are not given.
    """
    source = merged(restored.each)
    if isinstance(natural, SideStatistics):
        target, natural_photos = merged(natural.each), len(natural.each)
        textures = natural.textures.classes() if natural.textures else None
        gain = natural.octave.gain if natural.octave else 1.0
        finest_gain = gain if gain < _UNSEEN_GAIN else 1.0   # more than 1 would be sharpening
    else:
        target, natural_photos = natural.target, natural.info.natural_photos
        finest_gain = natural.info.finest_gain
        textures = natural.textures[1] if natural.textures else None
    pair = (restored.textures.classes(), textures) if restored.textures and textures else None
    distances = distances or list(distances_to_all(restored.each))
    info = ProfileInfo(
        name=wanted.name, autoencoder=autoencoder.identity, autoencoder_name=autoencoder.name, patch=wanted.patch,
        channels=autoencoder.channels, scale_px=scale_px, restored_photos=len(restored.each), natural_photos=natural_photos,
        source_count=source.count, target_count=target.count, w2=wasserstein2_squared(source.gaussian, target.gaussian),
        typical_w2=float(np.median(distances)), paired=wanted.paired or wanted.remade, app_version=__version__,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), classes=CLASSES if pair else 1,
        finest_gain=finest_gain)
    return TransportProfile(info, source, target, pair)
