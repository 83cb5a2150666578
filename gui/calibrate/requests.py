"""Requests of the Calibrate page to the engine."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.library.calibration_set import CalibrationSet
from engine.progress import Steps

if TYPE_CHECKING:
    from engine.calibrating.diagnosis import Diagnosis
    from engine.judging.curve import Curve, PlotLook
    from engine.library.library import Library
    from engine.library.profile import TransportProfile
    from engine.restoring.truth_pairs import TruthPair
    from engine.session import Session

_READING_SHARE = 0.85   # share of the time that reading the photos takes, about; the rest is the doctor's


@dataclass(frozen=True)
class Stage:
    """Progress of the whole job, 0..1, and the photo that is being read; "" while the doctor examines the set."""

    share: float
    photo: str


@dataclass(frozen=True)
class Kept:
    """Name and path of a profile that is made and in the library; the doctor's diagnosis is still to come."""

    name: str
    path: Path


@dataclass(frozen=True, eq=False)
class Made:
    """The doctor's diagnosis of the set that became a profile."""

    wanted: CalibrationSet
    diagnosis: Diagnosis


@dataclass(frozen=True)
class MakeProfile:
    """Make a profile from a set and save it in the library, in place of an older one of the set's name.

    Yields Stage after each photo and Kept once the profile is in the library; returns Made.
    """

    wanted: CalibrationSet
    lane: str = "calibrate"
    urgency: int = 1

    def steps(self, session: Session) -> Generator[Any, None, Made]:
        from engine.calibrating.calibrate import calibrate
        from engine.calibrating.diagnosis import diagnose, keep
        from engine.library import profile as profile_file

        library, wanted = session.library, self.wanted
        yield Stage(0.0, "")
        autoencoder = session.autoencoder(wanted.autoencoder)
        restorer = session.restorer(wanted.restorer) if wanted.remade else None
        reading = Steps(calibrate(wanted, autoencoder, library.statistics_cache, restorer))
        for step in reading:
            yield Stage(_READING_SHARE * step.done / step.total, step.what)
        learned = reading.result
        path = _keep(learned.profile, library)
        yield Kept(learned.profile.name, path)
        session.forget()
        looking = Steps(diagnose(learned.restored, learned.profile.target))
        for step in looking:
            yield Stage(_READING_SHARE + (1 - _READING_SHARE) * step.done / step.total, "")
        found = looking.result
        with contextlib.suppress(OSError):   # the profile is made; on a full disk only what is said of it is lost
            keep(found, wanted, library.diagnoses)
            if math.isfinite(found.score):
                judged = replace(learned.profile, info=replace(learned.profile.info, doctor_score=found.score))
                profile_file.save(judged, path)
        return Made(wanted, found)


@dataclass(frozen=True, eq=False)
class Measured:
    """The curve of a set's profile, with its plot as a PNG file."""

    wanted: CalibrationSet
    curve: Curve
    picture: bytes
    pixel_ratio: float   # px of the plot per px of the window's units


@dataclass(frozen=True)
class MeasureCurve:
    """Measure the curve of a set's profile with true photos, and save it in the profile.

    `truth` is a folder of true photos, None for the set's own; `restored` a folder of the same photos restored, unless
    the set's restorer makes them. `look` is that of the plot.

    Yields Stage after each photo and alpha; returns Measured.
    """

    wanted: CalibrationSet
    truth: Path | None
    restored: Path | None
    look: PlotLook
    lane: str = "calibrate"
    urgency: int = 1

    def steps(self, session: Session) -> Generator[Any, None, Measured]:
        from engine.judging.evaluate import evaluate
        from engine.library import profile as profile_file

        wanted = self.wanted
        yield Stage(0.0, "")
        enhancer = session.enhancer(wanted.name)
        measuring = Steps(evaluate(self._pairs(session), enhancer))
        for step in measuring:
            yield Stage(step.done / step.total, step.what)
        curve = measuring.result
        path = session.library.profile_path(wanted.name)
        if path.exists():
            profile_file.save(curve.kept_in(profile_file.load(path)), path)
            session.forget()
        return Measured(wanted, curve, curve.plot(self.look), self.look.pixel_ratio)

    def _pairs(self, session: Session) -> list[TruthPair]:
        from engine.photos import photos_in
        from engine.restoring.degradation import Degradation
        from engine.restoring.truth_pairs import (
            Remaking,
            truth_pairs_of_files,
            truth_pairs_of_folders,
            truth_pairs_of_natural,
        )

        wanted = self.wanted
        if wanted.remade:
            remaking = Remaking(Degradation.of(wanted.degradation), session.restorer(wanted.restorer), wanted.restorer)
            return truth_pairs_of_natural(photos_in([self.truth]) if self.truth else wanted.natural, remaking)
        if self.truth and self.restored:
            return truth_pairs_of_folders(self.truth, self.restored)
        return truth_pairs_of_files(wanted.natural, wanted.restored)


def _keep(made: TransportProfile, library: Library) -> Path:
    """Save a profile; an older one of its name goes to the trash, and comes back if this one cannot be written."""
    from engine.library import profile as profile_file

    path = library.profile_path(made.name)
    resting = library.discard(path) if path.exists() else None
    try:
        profile_file.save(made, path)
    except OSError:
        if resting is not None:
            library.bring_back(resting, path)
        raise
    return path
