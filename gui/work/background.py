"""Short work off the GUI thread that needs the disk but not the engine."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from functools import cache
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from engine.errors import DmaxError
from engine.sentences import Sentence
from gui.work.engine_thread import Failure
from gui.work.thread_priority import give_way

log = logging.getLogger(__name__)


class Background:
    """Runs functions one after the other on a thread of its own and delivers their results on the GUI thread.

    Results that come when `owner` is gone are dropped. Keep a reference to it: its deletion waits for its work.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._relay = _relay()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)   # first in, first out

    def run(self, work: Callable[[], Any], then: Callable[[Any], None],
            failed: Callable[[Failure], None] | None = None) -> None:
        """Start the work; `then` gets its result. If it fails, `failed` gets the Failure, or else the log does."""
        relay, owner = self._relay, self._owner   # not self: its deletion would wait for the very work that holds it

        def deliver(then: Callable[[Any], None], answer: Any) -> None:
            relay.done.emit(owner, then, answer)

        self._pool.start(_Work(work, then, failed, deliver))

    def wait(self) -> None:
        """Wait until all work that was asked for is done; its results are delivered later."""
        self._pool.waitForDone()


class _Relay(QObject):
    """Delivers results on the GUI thread; it outlives all owners, whose own signals could die on the way."""

    done = Signal(object, object, object)   # owner, what to call, with what

    def __init__(self) -> None:
        super().__init__()
        self.done.connect(self._hand_over)

    def _hand_over(self, owner: QObject, then: Callable[[Any], None], answer: Any) -> None:
        if shiboken6.isValid(owner):
            then(answer)


@cache
def _relay() -> _Relay:
    return _Relay()


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None],
                 failed: Callable[[Failure], None] | None,
                 deliver: Callable[[Callable[[Any], None], Any], None]) -> None:
        super().__init__()
        self._work = work
        self._then = then
        self._failed = failed
        self._deliver = deliver

    def run(self) -> None:
        give_way()
        then, answer = self._then, None
        try:
            answer = self._work()
        except (DmaxError, OSError) as error:
            if self._failed is None:
                log.exception("work in the background failed")
                return
            sentence = str(error) if isinstance(error, DmaxError) else Sentence(
                "That did not work ({reason}); check the disk, the folder and its permissions.", reason=error.strerror)
            then, answer = self._failed, Failure(sentence, traceback.format_exc())
        except Exception:   # the edge of a job
            log.exception("work in the background failed")
            if self._failed is None:
                return
            then, answer = self._failed, Failure(
                Sentence("Something went wrong inside Dmax; the details can be copied into a report."),
                traceback.format_exc())
        self._deliver(then, answer)
