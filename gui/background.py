"""Short work that needs the disk but not the engine, off the GUI thread."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from engine.errors import DmaxError
from gui.engine_thread import Failure

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions one after the other on a thread of its own and hands their answers back on the GUI thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done.connect(self._hand_over)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)   # what was asked for first is done first

    def run(self, work: Callable[[], Any], then: Callable[[Any], None],
            failed: Callable[[Failure], None] | None = None) -> None:
        """Do the work; `then` gets its answer. If it fails, `failed` is told, or else the log."""
        self._pool.start(_Work(work, then, failed, self._done))

    def _hand_over(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None],
                 failed: Callable[[Failure], None] | None, done: Any) -> None:
        super().__init__()
        self._work, self._then, self._failed, self._done = work, then, failed, done

    def run(self) -> None:
        then, answer = self._then, None
        try:
            answer = self._work()
        except (DmaxError, OSError) as error:
            if self._failed is None:
                log.exception("work in the background failed")
                return
            sentence = str(error) if isinstance(error, DmaxError) else \
                f"That did not work ({error.strerror}); check the disk, the folder and its permissions."
            then, answer = self._failed, Failure(sentence, traceback.format_exc())
        except Exception:   # the edge of a job
            log.exception("work in the background failed")
            if self._failed is None:
                return
            then, answer = self._failed, Failure("Something went wrong inside Dmax; the details can be copied into a report.",
                                                 traceback.format_exc())
        try:
            self._done.emit(then, answer)
        except RuntimeError:   # its receiver was closed meanwhile
            log.debug("an answer came after its receiver was gone")
