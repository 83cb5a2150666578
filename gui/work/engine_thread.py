"""The one thread that owns the engine: immutable requests in, signals out."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from engine.errors import DmaxError
from engine.library.library import Library
from engine.sentences import Sentence
from engine.stay_awake import StayAwake
from gui.language import translated
from gui.work.thread_priority import give_way

if TYPE_CHECKING:
    from engine.session import Session

log = logging.getLogger(__name__)
_tickets = count(1)
_AWAKE_AFTER_S = 5.0   # work that takes longer keeps the system from going to sleep
_SWITCH_S = 0.0005   # longest wait of the window for Python's lock; the usual 5 ms, several times a frame, are felt


class Request(Protocol):
    """A request to the engine: a frozen dataclass."""

    @property
    def lane(self) -> str:
        """Lane of the request: a newer request of a lane supersedes the older one; the empty lane never does."""

    @property
    def urgency(self) -> int:
        """Priority. 3: a moment's work; 2: the user waits; 1: a calibration; 0: a batch. The highest goes on first."""

    def steps(self, session: Session) -> Generator[Any, None, Any]:
        """The work, in short steps on the engine thread; returns the result. Closed when cancelled."""


@dataclass(frozen=True)
class Failure:
    """A sentence for the user, in the window's language, and the details for a report of the error."""

    sentence: str
    details: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "sentence", translated(self.sentence))


class Job(QObject):
    """A submitted request; its signals come on the GUI thread. A cancelled job emits only `finished`."""

    yielded = Signal(object)    # each step
    returned = Signal(object)   # the result
    failed = Signal(object)     # Failure
    finished = Signal()         # always, and last

    def __init__(self, request: Request, task: _Task, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self._task = task

    @property
    def cancelled(self) -> bool:
        """True once the job was cancelled or superseded."""
        return self._task.cancelled

    def cancel(self) -> None:
        """Cancel the job; its work ends before its next step."""
        self._task.cancelled = True
        self._task.wake()

    def pause(self) -> None:
        """Let the job rest before its next step, with all that it has so far; others go on."""
        self._task.paused = True

    def go_on(self) -> None:
        """Take a paused job up again."""
        self._task.paused = False
        self._task.wake()


@dataclass
class _Task:
    """The engine thread's side of a job."""

    request: Request
    wake: Callable[[], None]
    ticket: int = field(default_factory=lambda: next(_tickets))
    cancelled: bool = False
    paused: bool = False
    generator: Generator[Any, None, Any] | None = None


class EngineThread(QObject):
    """Owns the thread. `shutdown` ends the work between two steps and waits for the thread's end."""

    ready = Signal()   # torch and the built-in autoencoder are loaded
    _happened = Signal(int, str, object)

    def __init__(self, library_root: Path | None = None) -> None:
        super().__init__()
        self._jobs: dict[int, Job] = {}
        self._loop = _Loop(Library(library_root), self._happened.emit)
        self._happened.connect(self._deliver)

    def start(self) -> None:
        """Start the thread, which loads the engine first."""
        sys.setswitchinterval(_SWITCH_S)
        self._loop.start()

    def submit(self, request: Request) -> Job:
        """Put a request in the queue, cancelling older ones of its lane; returns its job at once."""
        task = _Task(request, self._loop.wake)
        job = Job(request, task, self)
        for older in self._jobs.values():
            if request.lane and older.request.lane == request.lane:
                older.cancel()
        self._jobs[task.ticket] = job
        self._loop.add(task)
        return job

    def shutdown(self) -> None:
        """Cancel all jobs and wait for the thread's end."""
        for job in self._jobs.values():
            job.cancel()
        self._loop.stop()
        self._loop.wait()

    @property
    def running(self) -> bool:
        """True while the thread is alive."""
        return self._loop.isRunning()

    def _deliver(self, ticket: int, kind: str, value: object) -> None:
        if kind == "ready":
            self.ready.emit()
            return
        job = self._jobs[ticket]
        if kind == "finished":
            job.finished.emit()
            del self._jobs[ticket]
            job.deleteLater()
        elif not job.cancelled:
            signals = {"yielded": job.yielded, "returned": job.returned, "failed": job.failed}
            signals[kind].emit(value)


class _Loop(QThread):
    """The thread's loop: always the most urgent job, the oldest of them first, one step at a time."""

    def __init__(self, library: Library, tell: Callable[[int, str, object], None]) -> None:
        super().__init__()
        self._library = library
        self._tell = tell
        self._changed = threading.Condition()
        self._tasks: list[_Task] = []
        self._stopping = False
        self._awake = StayAwake()
        self._since = 0.0   # on the monotonic clock, since when there is work; 0: there is none

    def add(self, task: _Task) -> None:
        with self._changed:
            self._tasks.append(task)
            self._changed.notify()

    def wake(self) -> None:
        with self._changed:
            self._changed.notify()

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def run(self) -> None:
        give_way()
        from engine.session import Session

        session = Session(self._library)
        self._load(session)
        while (task := self._next()) is not None:
            self._since = self._since or time.monotonic()
            if time.monotonic() - self._since > _AWAKE_AFTER_S:
                self._awake.hold()
            self._advance(task, session)
            del task
        self._awake.release()

    def _load(self, session: Session) -> None:
        from engine.autoencoders.torch_preload import beside_a_window

        try:
            with beside_a_window():
                session.autoencoder()
        except Exception:   # the next job that needs the autoencoder fails with a sentence for the user
            log.exception("the engine could not be loaded")
        self._tell(0, "ready", None)

    def _next(self) -> _Task | None:
        with self._changed:
            while True:
                ready = [task for task in self._tasks if task.cancelled or not task.paused]
                if ready:
                    return min(ready, key=lambda task: (not task.cancelled, -task.request.urgency, task.ticket))
                if self._stopping:
                    return None
                self._since = 0.0
                if self._awake.held:
                    break
                self._changed.wait()
        self._awake.release()   # here, where nobody waits for the lock
        return self._next()

    def _advance(self, task: _Task, session: Session) -> None:
        """Run one step. It is the edge of a job, the one place where every error is caught and becomes a sentence."""
        try:
            if not task.cancelled:
                if task.generator is None:
                    task.generator = task.request.steps(session)
                self._tell(task.ticket, "yielded", next(task.generator))
                return
            if task.generator is not None:
                task.generator.close()
        except StopIteration as end:
            self._tell(task.ticket, "returned", end.value)
        except DmaxError as error:
            self._tell(task.ticket, "failed", Failure(str(error), traceback.format_exc()))
        except Exception as error:
            log.exception("a job failed")
            self._tell(task.ticket, "failed", Failure(
                Sentence("Something went wrong inside Dmax ({kind}); the details can be copied into a report.",
                         kind=type(error).__name__), traceback.format_exc()))
        with self._changed:
            self._tasks.remove(task)
        task.generator = None
        self._tell(task.ticket, "finished", None)
