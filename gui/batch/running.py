"""The run of the batch on the engine thread: start, pause, go on, cancel; how far it is, and how long it will take."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from engine.batches.batch import Batch, Item, State, Summary
from engine.progress import Notice, Progress
from engine.sentences import joined
from gui.batch.requests import HERE, Foreseen, RunBatch
from gui.language import translated
from gui.widgets.rail import Badge, waiting_badge
from gui.work.engine_thread import EngineThread, Job


@dataclass(frozen=True)
class Standing:
    """How far a run is: photos ended in it, and all that it has to do; the done share of them, 0..1, and s left."""

    ended: int
    total: int
    share: float
    seconds_left: float | None


class Running(QObject):
    """Runs one batch. A pause keeps the photo that is being enhanced as far as it is; cancelling gives it up."""

    item = Signal(object)       # Item whose state is another
    share = Signal(float)       # done share of the photo that is being enhanced, 0..1
    foreseen = Signal(object)   # a sentence: what will not go well
    done = Signal(object, float)    # Summary, and the seconds that it took
    changed = Signal()          # it was begun, paused, taken up again, or has ended
    ended = Signal()
    failed = Signal(object)     # Failure

    def __init__(self, engine: EngineThread, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job: Job | None = None
        self._paused = False
        self._worked_s = 0.0                # before the latest pause
        self._since = 0.0                   # on the monotonic clock, of the latest start
        self._ended_now = 0                 # photos of this run that are done, failed or skipped
        self._on_bench: set[int] = set()    # keys of photos begun and not ended: one is being enhanced, others written
        self._share = 0.0                   # of the photo that is being enhanced

    @property
    def active(self) -> bool:
        """True from the start to the end of a run, also while it is paused."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """True while a run is paused."""
        return self._paused

    @property
    def working(self) -> bool:
        """True while a run goes on."""
        return self.active and not self._paused

    def start(self, batch: Batch, where: str = HERE) -> None:
        """Start a run, unless there is one; `where`: see RunBatch."""
        if self._job is not None:
            return
        self._ended_now, self._on_bench, self._share, self._worked_s = 0, set(), 0.0, 0.0
        self._since = time.monotonic()
        job = self._job = self._engine.submit(RunBatch(batch, where))
        job.yielded.connect(self._take)
        job.returned.connect(self._returned)
        job.failed.connect(self.failed)
        job.finished.connect(self._finished)
        self.changed.emit()

    def pause(self) -> None:
        """Let the run rest between two steps."""
        if self._job is not None and not self._paused:
            self._paused = True
            self._worked_s += time.monotonic() - self._since
            self._job.pause()
            self.changed.emit()

    def go_on(self) -> None:
        """Take a paused run up again."""
        if self._job is not None and self._paused:
            self._paused = False
            self._since = time.monotonic()
            self._job.go_on()
            self.changed.emit()

    def cancel(self) -> None:
        """End the run; the photo that is being enhanced, and those after it, stay to do."""
        if self._job is not None:
            self._job.cancel()

    def keep_only(self, keys: Collection[int]) -> None:
        """Forget photos that are no longer on the list."""
        self._on_bench &= set(keys)

    def standing(self, left: int) -> Standing:
        """How far the run is, with `left` photos on the list that have not ended; some may have come or gone."""
        total = self._ended_now + left
        done = self._ended_now + (len(self._on_bench) - 1 + self._share if self._on_bench else 0.0)
        elapsed = self._worked_s + (0.0 if self._paused else time.monotonic() - self._since)
        return Standing(self._ended_now, total, done / max(1, total),
                        elapsed * (total - done) / done if done > 0.05 else None)

    def badge(self, left: int) -> Badge | None:
        """What the rail tells of the batch, with `left` photos on the list that have not ended."""
        if not self.active:
            return waiting_badge(left) if left else None
        if self._paused:
            return Badge(str(left), self.tr("The batch is paused, one photo is to do.") if left == 1 else
                         self.tr("The batch is paused, {n} photos are to do.").format(n=left))
        standing = self.standing(left)
        return Badge(f"{standing.ended}/{standing.total}", self.tr(
            "The batch is running: {n} of {total} photos are done.").format(n=standing.ended, total=standing.total))

    def _take(self, step: object) -> None:
        if isinstance(step, Item):
            if step.state is State.WORKING:
                self._on_bench.add(step.key)
                self._share = 0.0
            else:
                self._on_bench.discard(step.key)
                self._ended_now += step.state in (State.DONE, State.FAILED, State.SKIPPED)
            self.item.emit(step)
        elif isinstance(step, Progress):
            self._share = step.done / step.total if step.total else 0.0
            self.share.emit(self._share)
        elif isinstance(step, Notice):
            self.foreseen.emit(translated(step.sentence))
        elif isinstance(step, Foreseen) and step.sentences:
            self.foreseen.emit(translated(joined(step.sentences)))

    def _returned(self, summary: Summary) -> None:
        self.done.emit(summary, self._worked_s + time.monotonic() - self._since)

    def _finished(self) -> None:
        self._job, self._paused = None, False
        self.changed.emit()
        self.ended.emit()
