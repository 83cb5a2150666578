"""Fetching of an autoencoder on a thread of its own: neither the window nor the engine waits for the network."""

from __future__ import annotations

import logging
import threading
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.autoencoders.catalog import HUB, Catalog
from engine.errors import DmaxError
from engine.sentences import Sentence
from gui.work.engine_thread import Failure

log = logging.getLogger(__name__)


class Fetching(QObject):
    """Fetches one autoencoder from the hub; what has come when it is cancelled stays, and the next fetch resumes there.

    Its thread is a Python daemon: a network that does not answer must not keep a closed window waiting.
    """

    progressed = Signal(object)   # FetchProgress
    arrived = Signal()
    failed = Signal(object)       # Failure
    finished = Signal()           # always, and last

    def __init__(self, folder: Path, id: str, base_url: str = HUB, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.id = id
        self._folder, self._base_url = folder, base_url
        self._cancelled = threading.Event()

    def start(self) -> None:
        """Start the thread."""
        threading.Thread(target=self._run, name="fetching", daemon=True).start()

    def cancel(self) -> None:
        """Stop as soon as the next piece has arrived."""
        self._cancelled.set()

    def _run(self) -> None:
        try:
            self._fetch()
            self.finished.emit()
        except RuntimeError:   # the window was closed meanwhile
            log.debug("a fetch ended after the window was closed")

    def _fetch(self) -> None:
        try:
            for step in Catalog(self._folder).fetch(self.id, self._base_url):
                if self._cancelled.is_set():
                    return
                self.progressed.emit(step)
            self.arrived.emit()
        except DmaxError as error:
            self.failed.emit(Failure(str(error), traceback.format_exc()))
        except RuntimeError:
            raise
        except Exception:   # the edge of a job
            log.exception("a fetch failed")
            self.failed.emit(Failure(Sentence("Something went wrong while fetching; try again."),
                                     traceback.format_exc()))
