"""Calibration: a transport profile learned from a set of photos."""

from __future__ import annotations

import datetime
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial

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
from engine.transport.patch_statistics import PatchStatistics, merged
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
    wanted.checked()
    if autoencoder.channels * wanted.patch**2 > MAX_DIMENSION:
        raise BadCalibrationSet("Patches of {patch} x {patch} latents are too large for the {channels} channels of "
                                "this autoencoder; choose a smaller patch, 3 suits most sets.", patch=wanted.patch,
                                channels=autoencoder.channels)
    statistician = PhotoStatisticsReader(autoencoder, wanted.patch, cache)
    restored, natural = SideStatistics(), SideStatistics()
    if wanted.remade:
        paths = wanted.natural
        degradation = Degradation.of(wanted.degradation)
        restorer = restorer or restorer_of(wanted.restorer, autoencoder.device)
        remaking = Remaking(degradation, restorer, wanted.restorer)
    else:
        paths = (*wanted.restored, *wanted.natural)
        remaking = None
    for number, path in enumerate(paths, 1):
        if remaking:
            of_remade, of_natural = statistician.facts_remade(path, remaking)
            restored.add(of_remade)
            natural.add(of_natural)
        elif number <= len(wanted.restored):
            restored.add(statistician.facts(path))
        else:
            natural.add(statistician.facts(path, natural=True))
        yield Progress(number, len(paths), path.name)
    for side, kind in ((restored, "restored"), (natural, "natural")):
        if side.scales and max(one.coarse_edge for one in side.scales) < NO_TEXTURE_LOG2:
            raise BadCalibrationSet(
                "The restored photos show no texture at all, so nothing can be learned from them; choose photos of "
                "real scenes." if kind == "restored" else
                "The natural photos show no texture at all, so nothing can be learned from them; choose photos of real "
                "scenes.")
    scale_px = wanted.scale_px or pixel_scale(restored.scales)
    distances = []
    for distance in distances_to_all(restored.each):   # with large patches seconds each; the user may cancel in between
        distances.append(distance)
        yield Progress(len(paths), len(paths), "")
    known = natural if natural.each else natural_statistics(autoencoder.identity, wanted.patch, scale_px)
    profile = finished_profile(wanted, autoencoder, restored, known, scale_px, distances)
    return Calibration(profile, tuple(restored.each))


def distances_to_all(restored: Sequence[PatchStatistics]) -> Generator[float, None, None]:
    """Yield the squared Wasserstein-2 distance of each photo's statistics to those of all; 0 for a single photo."""
    whole = merged(restored).gaussian
    for one in restored:
        yield wasserstein2_squared(one.gaussian, whole) if len(restored) > 1 else 0.0


def finished_profile(wanted: CalibrationSet, autoencoder: Autoencoder, restored: SideStatistics,
                     natural: SideStatistics | TransportProfile, scale_px: float, distances: Sequence[float] = (),
                     ) -> TransportProfile:
    """Make the profile from statistics that are gathered already; the natural ones may come from a profile.

    `scale_px` is the pixel scale; `distances` are those of `distances_to_all`, computed here if they are not given.
    """
    source = merged(restored.each)
    if isinstance(natural, SideStatistics):
        target, natural_photos = merged(natural.each), len(natural.each)
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
    distances = distances or list(distances_to_all(restored.each))
    info = ProfileInfo(
        name=wanted.name, autoencoder=autoencoder.identity, autoencoder_name=autoencoder.name, patch=wanted.patch,
        channels=autoencoder.channels, scale_px=scale_px, restored_photos=len(restored.each),
        natural_photos=natural_photos, source_count=source.count, target_count=target.count,
        w2=wasserstein2_squared(source.gaussian, target.gaussian), typical_w2=float(np.median(distances)),
        paired=wanted.paired or wanted.remade, app_version=__version__,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), classes=CLASSES if pair else 1,
        finest_gain=finest_gain, original_share=restored.share.share if restored.share else 0.0)
    return TransportProfile(info, source, target, pair, detail if pair else None)
