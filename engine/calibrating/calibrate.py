"""Calibration: a transport profile learned from a set of photos."""

from __future__ import annotations

import datetime
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from engine import __version__
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
from engine.library.cache import Cache
from engine.library.calibration_set import BadCalibrationSet, CalibrationSet
from engine.library.profile import ProfileInfo, TransportProfile
from engine.library.profile_info import MAX_DIMENSION
from engine.photos.pixel_scale import NO_TEXTURE_LOG2, pixel_scale
from engine.progress import Progress
from engine.restoring.degradation import Degradation
from engine.restoring.restorer import Restorer
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import Remaking
from engine.transport.foretelling import octaves_stronger
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import PatchStatistics
from engine.transport.texture_transport import CLASSES

_UNSEEN_GAIN = 0.97     # gain of the finest octave: correcting one nearer to 1 is not worth its time


@dataclass(frozen=True)
class Calibration:
    """The result of a calibration: the profile, and the patch statistics of each restored photo."""

    profile: TransportProfile
    restored: tuple[PatchStatistics, ...]   # one for each restored photo; the set's doctor examines them


def calibrate(wanted: CalibrationSet, autoencoder: Autoencoder, cache: Cache | None = None,
              restorer: Restorer | None = None) -> Generator[Progress, None, Calibration]:
    """Learn a transport profile from a calibration set; yields progress after each photo, returns the result.

    `cache` keeps the statistics of photos. `restorer` is the one that the set names, if it is
    loaded already. Raises BadCalibrationSet if the set cannot be used, UnreadablePhoto if one of its photos cannot be
    read, and if photos are remade BadDegradation, RestorerError, PairError.
    """
    reader = SetReader(wanted.checked(), autoencoder, cache, restorer)
    restored, natural = SideStatistics(), SideStatistics()
    for number, path in enumerate(wanted.read_photos, 1):
        reader.read(path, restored, natural, of_restored=number <= len(wanted.restored))
        yield Progress(number, len(wanted.read_photos), path.name)
    return (yield from learned(wanted, autoencoder, restored, natural))


class SetReader:
    """Reads photos of a calibration set, of which others may be read elsewhere.

    Raises BadCalibrationSet if the patches are too large, BadDegradation, RestorerError.
    """

    def __init__(self, wanted: CalibrationSet, autoencoder: Autoencoder, cache: Cache | None = None,
                 restorer: Restorer | None = None) -> None:
        if autoencoder.channels * wanted.patch**2 > MAX_DIMENSION:
            raise BadCalibrationSet("Patches of {patch} x {patch} latents are too large for the {channels} channels "
                                    "of this autoencoder; choose a smaller patch, 3 suits most sets.",
                                    patch=wanted.patch, channels=autoencoder.channels)
        self._statistician = PhotoStatisticsReader(autoencoder, wanted.patch, cache)
        self._remaking: Remaking | None = None
        if wanted.remade:
            degradation = Degradation.of(wanted.degradation)
            self._remaking = Remaking(degradation, restorer or restorer_of(wanted.restorer, autoencoder.device),
                                      wanted.restorer)

    def read(self, path: Path, restored: SideStatistics, natural: SideStatistics, *, of_restored: bool,
             keep: bool = True) -> None:
        """Add a photo to the side that it is of, or remade to both; `keep` its own statistics, too.

        Raises UnreadablePhoto, and if it is remade RestorerError or PairError.
        """
        if self._remaking:
            of_remade, of_natural = self._statistician.facts_remade(path, self._remaking)
            restored.add(of_remade, keep=keep)
            natural.add(of_natural, keep=keep)
        elif of_restored:
            restored.add(self._statistician.facts(path), keep=keep)
        else:
            natural.add(self._statistician.facts(path, natural=True), keep=keep)


def learned(wanted: CalibrationSet, autoencoder: Autoencoder, restored: SideStatistics, natural: SideStatistics,
            ) -> Generator[Progress, None, Calibration]:
    """Learn a transport profile from the statistics of a set's photos; yields progress, returns the result.

    Raises BadCalibrationSet if they show no texture.
    """
    for side, kind in ((restored, "restored"), (natural, "natural")):
        if side.scales and max(one.coarse_edge for one in side.scales) < NO_TEXTURE_LOG2:
            raise BadCalibrationSet(
                "The restored photos show no texture at all, so nothing can be learned from them; choose photos of "
                "real scenes." if kind == "restored" else
                "The natural photos show no texture at all, so nothing can be learned from them; choose photos of real "
                "scenes.")
    scale_px = wanted.scale_px or pixel_scale(restored.scales)
    distances = []
    for distance in distances_to_all(restored):   # with large patches seconds each; the user may cancel in between
        distances.append(distance)
        yield Progress(1, 1, "")
    known = natural if natural.count else natural_statistics(autoencoder.identity, wanted.patch, scale_px)
    profile = finished_profile(wanted, autoencoder, restored, known, scale_px, distances)
    return Calibration(profile, tuple(restored.each))


def distances_to_all(restored: SideStatistics) -> Generator[float, None, None]:
    """Yield the squared Wasserstein-2 distance of each photo's statistics to those of all; 0 for a single photo.

    Of the photos whose own are kept; nothing without photos.
    """
    whole = restored.sum.gaussian if restored.sum else None
    for one in restored.each if whole else ():
        yield wasserstein2_squared(one.gaussian, whole) if whole and restored.count > 1 else 0.0


def finished_profile(wanted: CalibrationSet, autoencoder: Autoencoder, restored: SideStatistics,
                     natural: SideStatistics | TransportProfile, scale_px: float, distances: Sequence[float] = (),
                     ) -> TransportProfile:
    """Make the profile from statistics that are gathered already; the natural ones may come from a profile.

    `scale_px` is the pixel scale; `distances` are those of `distances_to_all`, computed here if they are not given.
    """
    source = _counted(restored)
    if isinstance(natural, SideStatistics):
        target, natural_photos = _counted(natural), natural.count
        textures = natural.textures.classes() if natural.textures else None
        gain = natural.octave.gain if natural.octave else 1.0
        detail = natural.detail
        finest_gain = gain if gain < _UNSEEN_GAIN else 1.0   # above 1 it would sharpen
    else:
        target, natural_photos = natural.target, natural.info.natural_photos
        finest_gain, detail = natural.info.finest_gain, natural.detail
        textures = natural.textures[1] if natural.textures else None
        if textures and detail and restored.detail:   # other scenes
            textures = textures.strengthened(partial(octaves_stronger, restored.detail, detail))
    pair = (restored.textures.classes(), textures) if restored.textures and textures else None
    distances = distances or list(distances_to_all(restored))
    info = ProfileInfo(
        name=wanted.name, autoencoder=autoencoder.identity, autoencoder_name=autoencoder.name, patch=wanted.patch,
        channels=autoencoder.channels, scale_px=scale_px, restored_photos=restored.count,
        natural_photos=natural_photos, source_count=source.count, target_count=target.count,
        w2=wasserstein2_squared(source.gaussian, target.gaussian), typical_w2=float(np.median(distances)),
        paired=wanted.paired or wanted.remade, app_version=__version__,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), classes=CLASSES if pair else 1,
        finest_gain=finest_gain, original_share=restored.share.share if restored.share else 0.0)
    return TransportProfile(info, source, target, pair, detail if pair else None)


def _counted(side: SideStatistics) -> PatchStatistics:
    if side.sum is None:
        raise BadCalibrationSet("There are no photos in the set; add some.")
    return side.sum
