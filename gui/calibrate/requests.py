"""What the Calibrate page asks of the engine."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.calibration_set import CalibrationSet
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.doctor import Diagnosis
    from engine.library import Library
    from engine.profile import TransportProfile
    from engine.workshop import Workshop

_READING_SHARE = 0.85   # of the time, about; the rest is the doctor's


@dataclass(frozen=True)
class Stage:
    """How far the whole work is, 0..1, and which photo is being read; none when the doctor looks at the set."""

    share: float
    photo: str


@dataclass(frozen=True)
class Kept:
    """The profile is made and in the library; what the doctor says of it is still to come."""

    name: str
    path: Path


@dataclass(frozen=True, eq=False)
class Made:
    """What the statistics say of the set that became a profile."""

    wanted: CalibrationSet
    diagnosis: Diagnosis


@dataclass(frozen=True)
class MakeProfile:
    """Learn a profile and keep it in the library, in place of an older one of the set's name.

    Yields Stage after each photo and Kept once the profile is in the library; returns Made.
    """

    wanted: CalibrationSet
    lane: str = "calibrate"
    urgency: int = 1

    def steps(self, workshop: Workshop) -> Generator[Any, None, Made]:
        from engine.calibration import Statistician, calibrate
        from engine.doctor import diagnose
        from engine.profile import TransportProfile

        library, wanted = workshop.library, self.wanted
        yield Stage(0.0, "")
        autoencoder = workshop.autoencoder(wanted.autoencoder)
        made = None
        for step in calibrate(wanted, autoencoder, library.cache_folder):
            if isinstance(step, Progress):
                yield Stage(_READING_SHARE * step.done / step.total, step.what)
            elif isinstance(step, TransportProfile):
                made = step
        assert made is not None
        path = _keep(made, library)
        workshop.forget()
        yield Kept(made.name, path)
        statistician = Statistician(autoencoder, wanted.patch, library.cache_folder)   # which remembers them all
        restored = []
        for photo in wanted.restored:
            restored.append(statistician.facts(photo).statistics)
            yield Stage(_READING_SHARE, "")
        doctor = diagnose(restored, made.target)
        while True:
            try:
                told = next(doctor)
            except StopIteration as end:
                return Made(wanted, end.value)
            yield Stage(_READING_SHARE + (1 - _READING_SHARE) * told.done / told.total, "")


def _keep(made: TransportProfile, library: Library) -> Path:
    """Save a profile; an older one of its name rests in the trash, unless this one cannot be written."""
    from engine import profile as profile_file

    path = library.profile_path(made.name)
    resting = library.discard(path) if path.exists() else None
    try:
        profile_file.save(made, path)
    except OSError:
        if resting is not None:
            library.bring_back(resting, path)
        raise
    return path
