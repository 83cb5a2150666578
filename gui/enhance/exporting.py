"""Export of an enhanced photo, with the options that were chosen last."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QWidget

from engine.errors import DmaxError
from engine.photos.output import Output
from engine.progress import Notice
from gui.enhance.result import DPI, Result
from gui.language import translated
from gui.page import Shell
from gui.work.engine_thread import Failure, Job

if TYPE_CHECKING:
    from gui.enhance.export_request import Export


class Exporter(QObject):
    """Writes the photo that the page has enhanced; the preferences hold the options."""

    said = Signal(str)
    exported = Signal(object, str)   # Path of the output, and a sentence on what it leaves out, or ""
    wrote = Signal(object)    # Path of the photo whose output that is
    failed = Signal(object)   # Failure
    began = Signal()
    ended = Signal()

    def __init__(self, shell: Shell, parent: QWidget, now: Callable[[], Result | None]) -> None:
        """`now` tells the enhanced photo as it stands on the screen; None while there is none."""
        super().__init__(parent)
        self._shell, self._over, self._now = shell, parent, now
        self._left_out = ""   # a sentence on what the output leaves out
        self._writing = 0     # photos

    @property
    def busy(self) -> bool:
        """True while a photo is being written, or waits to be."""
        return self._writing > 0

    def output(self, path: Path) -> Output:
        """The output of a photo, as chosen last; a pasted photo goes to the Pictures folder unless a folder is set."""
        wanted = Output.from_json(self._shell.preferences.get("export", {}))
        pasted = path.is_relative_to(self._shell.library.cache_folder)
        if pasted and wanted.folder is None:   # "beside the photo" would be a place that nobody finds
            pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
            return dataclasses.replace(wanted, folder=Path(pictures))
        return wanted

    def request(self, kind: type[Export], result: Result, target: Path) -> Export:
        """The request that writes a photo to a file, with the options that were chosen last."""
        return kind(result.done, result.alpha, result.original_share, target, self.output(result.path),
                    self._shell.preferences.get(DPI, 0), result.mask)

    def ask(self) -> None:
        """Ask for the output of the photo, then write it."""
        from gui.enhance.export_dialog import ExportDialog

        if (result := self._now()) is None:
            return

        def chosen(output: Output) -> None:
            self._shell.preferences.set("export", output.to_json())
            self._write(result)

        dialog = ExportDialog(self.output(result.path), result, self._shell.preferences, self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)   # it holds a picture
        dialog.chosen.connect(chosen)
        dialog.open()

    def export(self) -> None:
        """Write the photo as chosen last; `began`, then `said` or `failed`, and `ended` tell the course of it."""
        if result := self._now():
            self._write(result)

    def _write(self, result: Result) -> None:
        from gui.enhance.export_request import Export

        try:
            target = self.output(result.path).target(result.path, result.alpha, result.done.profile.name)
        except DmaxError as error:
            self.failed.emit(Failure(str(error)))
            return
        self._left_out = ""
        job = self.submit(self.request(Export, result, target))
        job.yielded.connect(self._noticed)
        job.returned.connect(lambda written: self._exported(result.path, written))
        job.failed.connect(self.failed)

    def submit(self, request: Export) -> Job:
        """Have a request done; until it has ended, closing the window is asked about. Returns its job at once."""
        self._writing += 1
        self.began.emit()
        job = self._shell.engine.submit(request)
        job.finished.connect(self._end)
        return job

    def _end(self) -> None:
        self._writing -= 1
        self.ended.emit()

    def _exported(self, photo: Path, written: Path | None) -> None:
        if written:
            words = self.tr("Exported {path}. {left_out}") if self._left_out else self.tr("Exported {path}")
            self.said.emit(words.format(path=written, left_out=self._left_out))
            self.exported.emit(written, self._left_out)
            self.wrote.emit(photo)
        else:
            self.said.emit(self.tr("There is such a file already; it was kept, as you chose."))

    def _noticed(self, step: object) -> None:
        if isinstance(step, Notice):
            self._left_out = translated(step.sentence)
