"""Profiles without a calibration set (`--profile auto`): the photos to be enhanced are the restored ones."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from pathlib import Path

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import finished_profile
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
from engine.library.cache import Cache
from engine.library.calibration_set import DEFAULT_PATCH, BadCalibrationSet, CalibrationSet
from engine.library.profile import TransportProfile
from engine.photos.pixel_scale import pixel_scale
from engine.progress import Progress

AUTO = "auto"


def auto_profile(paths: Sequence[Path], autoencoder: Autoencoder, cache: Cache | None, scale_px: float | None = None,
                 ) -> Generator[Progress, None, TransportProfile]:
    """Learn a profile from the very photos that are to be enhanced, against the built-in natural statistics.

    A folder of thirty is its own calibration set; a single photo is the zero-shot mode of the paper's own code, which
    works but is weaker. `scale_px` is the pixel scale (None: estimated). Files that cannot be read are left out;
    enhancing them tells the reason. Yields progress, returns the profile. Raises BadCalibrationSet if none can be read,
    or if there are no built-in statistics for the autoencoder.
    """
    statistician = PhotoStatisticsReader(autoencoder, DEFAULT_PATCH, cache)
    gathered = SideStatistics()
    for done, path in enumerate(paths, 1):
        with contextlib.suppress(photos.UnreadablePhoto):
            gathered.add(statistician.facts(path))
        yield Progress(done, len(paths), path.name)
    if not gathered.each:
        raise BadCalibrationSet("None of these photos can be read; choose others.")
    scale_px = scale_px or pixel_scale(gathered.scales)
    natural = natural_statistics(autoencoder.identity, DEFAULT_PATCH, scale_px)
    wanted = CalibrationSet(AUTO, tuple(paths), scale_px=scale_px)
    return finished_profile(wanted, autoencoder, gathered, natural, scale_px)
