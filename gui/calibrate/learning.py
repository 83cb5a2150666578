"""Making profiles and measuring curves of calibration sets, on the engine thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from engine.calibrating.diagnosis import Diagnosis, kept
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from gui.calibrate.requests import Kept, Made, MakeProfile, MeasureCurve, Measured, Stage
from gui.work.background import Background
from gui.work.engine_thread import EngineThread, Job

if TYPE_CHECKING:
    from engine.judging.curve import PlotLook

_LONG_S = 10   # a job that took longer is told by a notification


class Learning(QObject):
    """Makes one profile or curve at a time, and keeps the results by the content of the set, whatever its name."""

    stage = Signal(object, str)    # share 0..1 and what is going on; None when nothing is
    kept = Signal(str)             # the name of a profile that is in the library now
    measured = Signal()            # a curve
    took_long = Signal(str, str)   # title, text: for whoever looks elsewhere by now
    changed = Signal()             # something was begun, learned or ended
    failed = Signal(object)        # Failure

    def __init__(self, engine: EngineThread, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._library = engine, library
        self._background = Background(self)
        self._diagnoses: dict[CalibrationSet, Diagnosis | None] = {}   # None: it was looked for, there is none
        self._curves: dict[CalibrationSet, Measured] = {}
        self._job: Job | None = None
        self._began = 0.0

    @property
    def busy(self) -> bool:
        """True while a profile is being made or a curve measured."""
        return self._job is not None

    def diagnosis_of(self, one: CalibrationSet | None) -> Diagnosis | None:
        """The doctor's diagnosis of a set's statistics, if the set became a profile as it is now; else None.

        One of an earlier session is looked for at the first call, and told by `changed` when it is found.
        """
        if one is None:
            return None
        nameless = replace(one, name="")
        if nameless not in self._diagnoses:
            self._diagnoses[nameless] = None
            self._background.run(partial(kept, nameless, self._library.diagnoses), partial(self._found, nameless))
        return self._diagnoses[nameless]

    def _found(self, nameless: CalibrationSet, diagnosis: Diagnosis | None) -> None:
        if diagnosis is not None and self._diagnoses[nameless] is None:
            self._diagnoses[nameless] = diagnosis
            self.changed.emit()

    def curve_of(self, one: CalibrationSet | None) -> Measured | None:
        """The measured curve of a set's profile, or None."""
        return self._curves.get(replace(one, name="")) if one else None

    def make(self, wanted: CalibrationSet) -> None:
        """Make a profile from a set, unless a profile or a curve is in the making."""
        self._submit(MakeProfile(wanted), self._made)

    def measure(self, wanted: CalibrationSet, truth: Path | None, restored: Path | None, look: PlotLook) -> None:
        """Measure the curve of a set's profile, unless a profile or a curve is in the making.

        `truth` and `restored` are folders of photos, None for the set's own; `look` is that of the plot.
        """
        self._submit(MeasureCurve(wanted, truth, restored, look), self._took_curve)

    def cancel(self) -> None:
        """Cancel the job; the statistics of photos that were read stay cached."""
        if self._job is not None:
            self._job.cancel()

    def _submit(self, request: MakeProfile | MeasureCurve, returned: Callable[[Any], None]) -> None:
        if self._job is not None:
            return
        self._began = time.monotonic()
        job = self._job = self._engine.submit(request)
        job.yielded.connect(self._take)
        job.returned.connect(returned)
        job.failed.connect(self.failed)
        job.finished.connect(self._ended)
        self.stage.emit(0.0, self.tr("Waiting for the engine …"))
        self.changed.emit()

    def _take(self, step: object) -> None:
        if isinstance(step, Kept):
            self.kept.emit(step.name)
        elif isinstance(step, Stage):
            elapsed = time.monotonic() - self._began
            what = self.tr("Reading {name}").format(name=step.photo) if step.photo else self.tr(
                "Judging the set") if step.share else self.tr("Preparing")
            left = elapsed * (1 - step.share) / step.share if step.share > 0.05 else None
            self.stage.emit(step.share, f"{what} …" if left is None else self.tr(
                "{what}, {s:.0f} s left").format(what=what, s=left))

    def _made(self, made: Made) -> None:
        self._diagnoses[replace(made.wanted, name="")] = made.diagnosis
        self._tell(self.tr("The profile is ready"), made.wanted)

    def _took_curve(self, measured: Measured) -> None:
        self._curves[replace(measured.wanted, name="")] = measured
        self.measured.emit()
        self._tell(self.tr("The curve is measured"), measured.wanted)

    def _tell(self, title: str, wanted: CalibrationSet) -> None:
        self.changed.emit()
        if time.monotonic() - self._began > _LONG_S:
            self.took_long.emit(title, wanted.name)

    def _ended(self) -> None:
        self._job = None
        self.stage.emit(None, "")
        self.changed.emit()
