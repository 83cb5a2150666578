"""Editing a copy that another program made: Done writes the result into the copy, Cancel leaves it as it was."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolBar, QWidget

from engine.errors import DmaxError, shown
from engine.photos import reading
from engine.photos.formats import WRITTEN, format_of_suffix, listed
from engine.photos.output import Output
from gui.main_window import MainWindow
from gui.work.engine_thread import Failure

_BEST = 100   # quality: the other program makes the file that is kept


class CannotEdit(DmaxError):
    """The copy is no photo that Dmax can write. Its text is the sentence that the user sees."""


def check_copy(path: Path) -> None:
    """Raise CannotEdit or UnreadablePhoto unless a copy can be read, and its result be written into it."""
    reading.read_header(path)
    known = format_of_suffix(path)
    if known is None or not known.depths:
        raise CannotEdit("Dmax cannot write {name}; let the other program hand over {formats}, best a TIFF with 16 "
                         "bits.", name=shown(path.name), formats=listed([one.name for one in WRITTEN.values()]))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise CannotEdit("{path} may not be written to; check its permissions and those of its folder.",
                         path=shown(path))


class Editing(QObject):
    """A bar above the window's pages with Done and Cancel, for one copy, which it opens."""

    def __init__(self, window: MainWindow, copy: Path) -> None:
        super().__init__(window)
        self._window, self._copy = window, copy
        self._before = copy.stat()
        self.done = QPushButton(self.tr("&Done"))
        self.done.setToolTip(self.tr("Write the result into the copy, and close Dmax"))
        self.done.setShortcut(QKeySequence("Ctrl+Return"))
        self.done.setEnabled(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Leave the copy as it is, and close Dmax"))
        name = QLabel(self.tr("{name}, for another program: what you see is written into it.").format(name=copy.name))
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = QToolBar(self.tr("Edit for another program"), window)
        self.bar.setObjectName("editing")   # the window keeps the state of its bars by name
        self.bar.setMovable(False)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for part in (name, room, self.cancel, self.done):
            self.bar.addWidget(part)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.bar)
        window.setWindowTitle(self.tr("{name} – Dmax").format(name=copy.name))
        self.done.clicked.connect(self._write)
        self.cancel.clicked.connect(window.close)
        work = window.enhance.work
        work.finished.connect(self._offer)
        work.ended.connect(self._offer)
        window.open(copy)

    def _offer(self) -> None:
        """Let Done be pressed while the copy's own result is there and current."""
        self.done.setEnabled(self._window.enhance.path == self._copy and self._window.enhance.work.done is not None
                             and not self._window.enhance.work.busy)

    def _write(self) -> None:
        from gui.enhance.export_request import IntoCopy

        page = self._window.enhance
        if (result := page.result()) is None or result.path != self._copy:
            return
        self.done.setEnabled(False)
        beside = self._copy.with_name(f"{self._copy.stem}-dmax{self._copy.suffix}")   # or the next free name
        job = page.exporter.submit(IntoCopy(result.done, result.alpha, result.original_share, beside, Output(
            quality=_BEST), mask=result.mask, copy=self._copy, before=self._before))
        job.returned.connect(lambda: job.finished.connect(self._window.close))   # which asks nothing by then
        job.failed.connect(self._failed)

    def _failed(self, failure: Failure) -> None:
        self._window.fail(failure)
        self._offer()
