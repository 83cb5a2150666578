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
    from engine.workshop import Workshop


@dataclass(frozen=True, eq=False)
class Made:
    """A profile that was made, and what its statistics say of the set."""

    name: str
    path: Path
    diagnosis: Diagnosis


@dataclass(frozen=True)
class MakeProfile:
    """Learn a profile and keep it in the library, in place of an older one of the set's name; returns Made."""

    wanted: CalibrationSet
    lane: str = "calibrate"
    urgency: int = 1

    def steps(self, workshop: Workshop) -> Generator[Any, None, Made]:
        from engine import profile as profile_file
        from engine.calibration import Statistician, calibrate
        from engine.doctor import diagnose
        from engine.profile import TransportProfile

        library, wanted = workshop.library, self.wanted
        yield Progress(0, 1, "")
        autoencoder = workshop.autoencoder(wanted.autoencoder)
        made = None
        for step in calibrate(wanted, autoencoder, library.cache_folder):
            if isinstance(step, TransportProfile):
                made = step
            else:
                yield step
        assert made is not None
        statistician = Statistician(autoencoder, wanted.patch, library.cache_folder)   # which remembers them all
        restored = [statistician.facts(path).statistics for path in wanted.restored]
        diagnosis = yield from diagnose(restored, made.target)
        path = library.profile_path(wanted.name)
        if path.exists():
            library.discard(path)   # the older one rests in the trash
        profile_file.save(made, path)
        workshop.forget()
        return Made(made.name, path, diagnosis)
