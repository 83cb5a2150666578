"""Examination of calibration sets by the doctor, off the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from engine.calibrating.doctor import Finding, examine
from engine.library.calibration_set import CalibrationSet
from engine.progress import Steps
from gui.work.background import Background

_QUIET_MS = 300   # an examination that takes longer emits `slow`


class Examiner(QObject):
    """Examines one set at a time; a newer one supersedes the older."""

    found = Signal(list)      # the findings of the set that was asked for last
    slow = Signal()           # the examination takes longer than _QUIET_MS
    failed = Signal(object)   # Failure

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: CalibrationSet | None = None
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.slow)

    @property
    def looks(self) -> bool:
        """True while an examination goes on, for at most its first 300 ms (_QUIET_MS)."""
        return self._timer.isActive()

    def look_at(self, wanted: CalibrationSet | None) -> None:
        """Start to examine a set, in place of the one before; None ends the examination."""
        self._wanted = wanted
        if wanted is None:
            self._timer.stop()
            return
        self._timer.start()

        def look() -> tuple[CalibrationSet, list[Finding]] | None:
            steps = Steps(examine(wanted))
            for _ in steps:
                if wanted is not self._wanted:   # another is asked for already
                    return None
            return wanted, steps.result

        self._background.run(look, self._heard, self.failed.emit)

    def _heard(self, said: tuple[CalibrationSet, list[Finding]] | None) -> None:
        if said is not None and said[0] is self._wanted:
            self._timer.stop()
            self.found.emit(said[1])
