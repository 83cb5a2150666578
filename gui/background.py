"""Short work that needs the disk but not the engine, off the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions on Qt's pool and hands their answers back on the GUI thread; its owner is the receiver."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done.connect(self._hand_over)

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do the work; `then` gets its answer, unless it failed, which is logged."""
        QThreadPool.globalInstance().start(_Work(work, then, self._done))

    def _hand_over(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None], done: Any) -> None:
        super().__init__()
        self._work, self._then, self._done = work, then, done

    def run(self) -> None:
        try:
            answer = self._work()
        except Exception:   # the edge of a job
            log.exception("work in the background failed")
            return
        try:
            self._done.emit(self._then, answer)
        except RuntimeError:   # its receiver was closed meanwhile
            log.debug("an answer came after its receiver was gone")
