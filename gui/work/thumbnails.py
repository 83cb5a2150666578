"""Thumbnails of photos, made behind the window and cached."""

from __future__ import annotations

import logging
from collections import OrderedDict
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from engine.errors import DmaxError
from gui.language import translated
from gui.work.thread_priority import give_way

SIZE_PX = 192
_KEPT_BYTES = 128 * 1024 * 1024   # about a thousand of them
log = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Makes each photo's thumbnail once, the latest request first, and caches those used last."""

    made = Signal(object, object)    # Path, QImage with at most SIZE_PX on its long side, in sRGB
    failed = Signal(object, str)     # Path, and why there is none
    _delivered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)   # libvips has threads of its own; more of Python's would only delay the window
        self._kept: OrderedDict[Path, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[Path] = set()
        self._turn = count()
        self._delivered.connect(self._take)

    def get(self, path: Path) -> QImage | None:
        """The cached thumbnail, or None; then `made` or `failed` comes once for all who asked."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path not in self._asked:
            self._asked.add(path)
            self._pool.start(_Making(path, self._delivered), next(self._turn))   # a higher number goes first
        return None

    def forget(self, path: Path) -> None:
        """Drop the cached thumbnail: the photo has changed, or may be readable now."""
        image = self._kept.pop(path, None)
        self._bytes -= image.sizeInBytes() if image else 0

    def shutdown(self) -> None:
        """Stop making thumbnails, and wait for the one in the making."""
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, path: Path, found: QImage | str) -> None:
        self._asked.discard(path)
        if isinstance(found, str):
            self.failed.emit(path, translated(found))
            return
        self._kept[path] = found
        self._bytes += found.sizeInBytes()
        while self._bytes > _KEPT_BYTES:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.made.emit(path, found)


class _Making(QRunnable):
    def __init__(self, path: Path, delivered: Any) -> None:
        super().__init__()
        self._path, self._delivered = path, delivered

    def run(self) -> None:
        give_way()
        found: QImage | str
        from engine.photos import thumbnail  # and libvips, which the window does not wait for

        try:
            pixels = thumbnail(self._path, SIZE_PX)
            height, width, _ = pixels.shape
            found = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        except DmaxError as error:
            found = str(error)
        except Exception:   # the edge of a job
            log.exception("a thumbnail could not be made")
            found = self._path.name
        try:
            self._delivered.emit(self._path, found)
        except RuntimeError:   # the window was closed meanwhile
            log.debug("a thumbnail came after the window was closed")
