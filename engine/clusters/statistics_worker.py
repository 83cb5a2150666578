"""A worker of a cluster that reads its part of a calibration set into sums."""

from __future__ import annotations

import os
import platform
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from engine import __version__
from engine.calibrating.calibrate import SetReader
from engine.calibrating.photo_statistics import SideStatistics
from engine.clusters.order import Report, check_seen, this_process
from engine.clusters.statistics import SetOrder
from engine.errors import DmaxError
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.session import Session

_PHOTOS_OF_A_SUM = 16   # at most: what is lost if the worker dies


class StatisticsWorker:
    """A worker with the network; `add` and `stop` may be called while `work` goes on."""

    def __init__(self, order: SetOrder) -> None:
        torch.set_num_threads(order["threads"])
        self._library = Library(Path(order["library"]) if order["library"] else None)
        self._session = Session(self._library, order["device"], order["precision"])
        self._order = order
        self._reader: SetReader | None = None
        self._waiting: deque[dict[str, Any]] = deque()
        self._stopping = threading.Event()

    def report(self) -> Report:
        """What the driver asks before work begins; the network is loaded here."""
        device, problems = self._session.device(), []
        try:
            id = self._session.catalog.id_of(self._order["identity"])
            if id is None:
                raise DmaxError("it has not the autoencoder {name}; fetch or add it there.",
                                name=self._order["autoencoder"])
            wanted = CalibrationSet("", (), patch=self._order["patch"], restorer=self._order["restorer"],
                                    degradation=self._order["degradation"])
            restorer = None
            if wanted.restorer:
                restorer = self._session.restorer(wanted.restorer, self._order["restorer_seconds"])
            self._reader = SetReader(wanted, self._session.autoencoder(id), self._library.statistics_cache, restorer)
            check_seen(self._order["photo"])
        except DmaxError as error:
            problems.append(str(error))
        return {"version": __version__, "name": platform.node(), "process": this_process(os.getpid()),
                "device": device.name, "precision": device.dtype_name, "problems": problems}

    def add(self, pieces: list[dict[str, Any]], _: Any) -> None:
        """Take photos of the set."""
        self._waiting.extend(pieces)

    def work(self) -> Iterator[dict[str, Any]]:
        """Read all photos that were added; yields their sums, of some at a time, and sentences on those that fail."""
        restored, natural, keys = SideStatistics(), SideStatistics(), []
        while self._waiting and not self._stopping.is_set() and self._reader:
            piece = self._waiting.popleft()
            try:
                self._reader.read(Path(os.fsdecode(piece["path"])), restored, natural, of_restored=piece["restored"],
                                  keep=piece["keep"])
            except DmaxError as error:
                yield {"keys": [piece["key"]], "problem": str(error)}
            else:
                keys.append(piece["key"])
            if keys and (len(keys) == _PHOTOS_OF_A_SUM or not self._waiting):
                yield {"keys": keys, "restored": restored, "natural": natural}
                restored, natural, keys = SideStatistics(), SideStatistics(), []

    def stop(self) -> None:
        """Have `work` end after the photo that is being read."""
        self._stopping.set()

    def close(self) -> None:
        """Nothing of it lies on the machine's disk but the cache."""
