"""The enhanced photo for other programs: on the clipboard, or dragged out of the window as a file."""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from engine.errors import DmaxError
from gui.enhance.exporting import Exporter
from gui.enhance.result import Result
from gui.page import Shell
from gui.work.engine_thread import Failure

_KEPT_S = 24 * 3600   # for how long other programs may come back for a file
_PICTURE_PX = 128     # of what hangs at the pointer


class Sharing(QObject):
    """Writes files as an export would, but into the cache, and hands them to other programs."""

    said = Signal(str)
    failed = Signal(object)   # Failure
    began = Signal(str)       # what is being done
    ended = Signal()

    def __init__(self, shell: Shell, exporter: Exporter, parent: QWidget, now: Callable[[], Result | None]) -> None:
        """`now` tells the enhanced photo as it stands on the screen; None while there is none."""
        super().__init__(parent)
        self._shell, self._exporter, self._now = shell, exporter, now
        self._folder = shell.library.cache_folder / "shared"
        self._made: tuple[Result, Path] | None = None   # what was written last for a drag
        self._making: Result | None = None              # what is being written for a drag
        self._dragged_from: QWidget | None = None       # a drag waits for its file

    def copy(self) -> None:
        """Put the photo on the clipboard, as a picture and as a file."""
        from gui.enhance.export_request import Copy

        if (result := self._now()) is None or (target := self._place(result)) is None:
            return
        self.began.emit(self.tr("Copying …"))
        job = self._shell.engine.submit(self._exporter.request(Copy, result, target))
        job.returned.connect(lambda found: self._copied(*found))
        job.failed.connect(self.failed)
        job.finished.connect(self.ended)

    def prepare(self) -> None:
        """Write the file of the photo that is about to be dragged, unless it is written already."""
        from gui.enhance.export_request import Export

        result = self._now()
        if result is None or self._same(result, self._making) or self.file is not None:
            return
        if (target := self._place(result)) is None:
            return
        self._making, self._made = result, None
        job = self._shell.engine.submit(self._exporter.request(Export, result, target))
        job.returned.connect(lambda path: self._ready(result, path))
        job.failed.connect(self.failed)
        job.finished.connect(lambda: self._no_longer(result))

    def drag(self, source: QWidget) -> None:
        """Drag the photo out of a widget, now or when its file is written, if the button is held until then."""
        if self._now() is None:
            return
        self.prepare()
        self._dragged_from = source
        if self.file is not None:
            self._start()
        else:
            self.said.emit(self.tr("The file is being written; hold the button a moment."))

    @property
    def file(self) -> Path | None:
        """The file that was written for dragging the photo as it is now, or None."""
        result = self._now()
        return self._made[1] if result and self._made and self._same(result, self._made[0]) else None

    @staticmethod
    def content(path: Path, image: QImage | None = None) -> QMimeData:
        """What other programs get: a file, and its picture if there is one."""
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(path))])
        if image is not None:
            content.setImageData(image)
        return content

    @staticmethod
    def _same(one: Result, other: Result | None) -> bool:
        return other is not None and (one.done, one.alpha, one.original_share, one.mask) == (
            other.done, other.alpha, other.original_share, other.mask)

    def _place(self, result: Result) -> Path | None:
        """A new place for the file, with the name that an export would have; older ones go."""
        with contextlib.suppress(OSError):
            for old in self._folder.iterdir():
                if old.stat().st_mtime < time.time() - _KEPT_S:
                    shutil.rmtree(old, ignore_errors=True)
        try:
            name = self._exporter.output(result.path).target(result.path, result.alpha, result.done.profile.name).name
        except DmaxError as error:
            self.failed.emit(Failure(str(error)))
            return None
        return self._folder / f"{time.time_ns()}" / name

    def _copied(self, path: Path, image: QImage | None) -> None:
        QGuiApplication.clipboard().setMimeData(self.content(path, image))
        self.said.emit(self.tr("The enhanced photo is on the clipboard.") if image is not None else
                       self.tr("The enhanced photo is on the clipboard, as a file; as a picture it is too large."))

    def _ready(self, result: Result, path: Path) -> None:
        if self._making is result:
            self._made = result, path
            if self._dragged_from is not None:
                self._start()

    def _no_longer(self, result: Result) -> None:
        if self._making is result:
            self._making = None

    def _start(self) -> None:
        """Begin to drag, unless the button was let go meanwhile."""
        source, self._dragged_from = self._dragged_from, None
        if source is None or self._made is None:
            return
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.said.emit(self.tr("The file is ready; drag it now."))
            return
        result, path = self._made
        drag = QDrag(source)
        drag.setMimeData(self.content(path))
        small = result.done.opened.picture.restored[-1]
        image = QImage(small.data, small.shape[1], small.shape[0], small.strides[0], QImage.Format.Format_RGB888)
        drag.setPixmap(QPixmap.fromImage(image.scaled(
            _PICTURE_PX, _PICTURE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)))
        drag.exec(Qt.DropAction.CopyAction)
