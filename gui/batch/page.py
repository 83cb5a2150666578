"""The Batch page: a queue of photos on the disk, its settings and its progress."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.batches.batch import Batch, Item, Settings, State, Summary
from engine.photos.output import Output
from engine.progress import Progress
from gui.batch.commands import enable, make_commands
from gui.batch.layout import Layout
from gui.batch.queue_model import QueueModel
from gui.batch.requests import Foreseen, RunBatch, add_photos, open_queue
from gui.page import Page, Shell
from gui.photo_choice import DEFAULT_PROFILE, FILTER
from gui.work.background import Background
from gui.work.engine_thread import Failure, Job

_LONG_S = 10   # a batch that took longer is told by a notification


class BatchPage(Page):
    """Shows the batch that the library keeps for the window; what is done stays done, however the program ends."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.batch: Batch | None = None
        self._job: Job | None = None
        self._began = 0.0
        self._ended_now = 0                 # photos of this run that are done, failed or skipped
        self._on_bench: set[int] = set()    # keys of photos begun and not ended: one is being enhanced, others written
        self._share = 0.0                   # done share of the photo that is being enhanced
        self._shown: tuple[set[int], bool] = set(), False   # keys of the photos whose settings are shown; True: own
        self._showing = False
        self._latest_edit: object = None    # the latest edit of own settings; the list is shown anew after it
        self._settings = Settings(shell.preferences.get("profile", DEFAULT_PROFILE),
                                  output=Output.from_json(shell.preferences.get("export", {})))
        self._background = Background(self)
        self.model = QueueModel(shell.thumbnails, self)
        self._commands = make_commands(self, self._acts())
        self.parts = Layout(self, self.model, self._commands, shell.preferences)
        self.pane = self.parts.pane
        self.pane.list_profiles(shell.library)
        self.parts.table.selectionModel().selectionChanged.connect(self._chosen)
        self.parts.table.doubleClicked.connect(self._compare)
        self.pane.changed.connect(self._settings_changed)
        self.pane.own_wanted.connect(self._own)
        self._enable()
        self._opened: list[Batch] = []   # filled by the first background work, for which photos dropped earlier wait
        self._background.run(
            partial(open_queue, shell.library, self._settings, self._opened), self._take_batch, self._no_batch)

    @property
    def title(self) -> str:
        return self.tr("Batch")

    def _acts(self) -> dict[str, Callable[[], object]]:
        """The function of each command, by the command's name."""
        return {"add": self.ask_photos, "folder": self.ask_folder, "start": self.toggle, "cancel": self.cancel,
                "retry": self.retry, "remove": self.remove, "clear": self.clear_done, "compare": self._compare,
                "reveal": self.reveal}

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The batch itself

    def _take_batch(self, opened: tuple[Batch, list[Item], Settings]) -> None:
        self.batch, items, self._settings = opened
        self._show(items)

    def _no_batch(self, failure: Failure) -> None:
        self.parts.say(failure.sentence)
        self.failed.emit(failure)

    def _change(self, work: Callable[[Batch], object]) -> None:
        """Change the batch on the background thread, then show its photos anew."""
        def done() -> list[Item]:
            for batch in self._opened:
                work(batch)
                return batch.items()
            return []

        self._background.run(done, self._show, self.failed.emit)

    def _show(self, items: list[Item]) -> None:
        chosen = {item.key for item in self.parts.selected()}
        self._on_bench &= {item.key for item in items}
        self._showing = True   # restoring the selection is no choice of the user's
        self.model.show(items)
        self.parts.select(chosen)
        self._showing = False
        # Settings that the user is editing stay as they are.
        if not (self.pane.edited and self._shown == self._whose(self.parts.selected())):
            self._selected()
        self._enable()

    def refresh(self) -> None:
        self.pane.list_profiles(self.shell.library)

    # What goes in

    def ask_photos(self) -> None:
        """Let the user choose photos to add."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add restored photos"), "", FILTER)
        self.open_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Let the user choose a folder to add."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of restored photos, with its subfolders"))
        if name:
            self.open_paths([Path(name)])

    def open_paths(self, paths: list[Path]) -> None:
        """Add photos, and the photos in folders and their subfolders."""
        if paths:
            self.said.emit(self.tr("Looking for photos …"))
            self._change(lambda batch: add_photos(batch, paths))

    def take_profile(self, name: str) -> None:
        self.pane.choose_profile(name)

    def remove(self) -> None:
        """Take the selected photos off the list; files stay."""
        keys = [item.key for item in self.parts.selected() if item.state is not State.WORKING]
        self._change(lambda batch: batch.remove(keys))

    def clear_done(self) -> None:
        """Take finished and skipped photos off the list; files stay."""
        keys = [item.key for item in self.model.items if item.state in (State.DONE, State.SKIPPED)]
        self._change(lambda batch: batch.remove(keys))

    def retry(self) -> None:
        """Put failed photos back in the queue: the selected ones of them, or all if none of them is selected."""
        chosen = [item.key for item in self.parts.selected() if item.state is State.FAILED]
        keys = chosen or [item.key for item in self.model.items if item.state is State.FAILED]
        self._change(lambda batch: batch.retry(keys))

    # With what

    @staticmethod
    def _whose(items: list[Item]) -> tuple[set[int], bool]:
        return {item.key for item in items}, bool(items) and all(item.settings for item in items)

    def _chosen(self) -> None:
        if not self._showing:
            self._selected()

    def _selected(self) -> None:
        items = self.parts.selected()
        self._shown = self._whose(items)
        first = items[0] if items else (self.model.items[0] if self.model.items else None)
        own = items[0].settings if self._shown[1] else None
        self.pane.show_settings(own or self._settings, len(items), own is not None, first.source if first else None)
        self._enable()

    def _own(self, wanted: bool) -> None:
        keys = [item.key for item in self.parts.selected()]
        self._change(lambda batch: batch.set_item_settings(keys, self._settings if wanted else None))

    def _settings_changed(self, settings: Settings) -> None:
        items = self.parts.selected()
        if items and self.pane.own.isChecked():
            keys = [item.key for item in items]
            edit = self._latest_edit = object()
            self._background.run(
                lambda: self._write_own(keys, settings), lambda _: self._own_written(edit), self.failed.emit)
        else:
            self._settings = settings
            batch = self.batch
            if batch is not None:
                self._background.run(lambda: batch.set_settings(settings), lambda _: None, self.failed.emit)

    def _write_own(self, keys: list[int], settings: Settings) -> None:
        for batch in self._opened:
            batch.set_item_settings(keys, settings)

    def _own_written(self, edit: object) -> None:
        if edit is self._latest_edit:   # the list is shown anew after the last of many, not after each
            self._change(lambda batch: None)

    # Doing it

    def toggle(self) -> None:
        """Start the batch, or pause it if it is running."""
        if self._job is not None:
            self._job.cancel()
            self.said.emit(self.tr("Paused; start goes on where it stopped."))
        elif self.batch is not None:
            self._background.run(lambda: None, lambda _: self._start(), None)   # after changes that are being written

    def cancel(self) -> None:
        """Stop the batch; the photo that is being enhanced, and those after it, stay to do."""
        if self._job is not None:
            self._job.cancel()
            self.said.emit(self.tr("Cancelled; what is done is done, the rest is still on the list."))

    def _start(self) -> None:
        if self.batch is None or self._job is not None:
            return
        self._ended_now = 0
        self._on_bench = set()
        self._began = time.monotonic()
        job = self._job = self.shell.engine.submit(RunBatch(self.batch))
        job.yielded.connect(self._take)
        job.returned.connect(self._done)
        job.failed.connect(self.failed)
        job.finished.connect(self._ended)
        self._enable()

    def _take(self, step: object) -> None:
        if isinstance(step, Item):
            if step.state is State.WORKING:
                self._on_bench.add(step.key)
                self._share = 0.0
            else:
                self._on_bench.discard(step.key)
                self._ended_now += step.state in (State.DONE, State.FAILED, State.SKIPPED)
            self.model.update_item(step)
            self._enable()
            self._show_progress()
        elif isinstance(step, Progress):
            self._share = step.done / step.total if step.total else 0.0
            self.model.show_share(self._share)
            self._show_progress()
        elif isinstance(step, Foreseen) and step.sentences:
            self.failed.emit(" ".join(step.sentences))

    def _show_progress(self) -> None:
        left = self.model.count(State.TO_DO) + self.model.count(State.WORKING)
        total = self._ended_now + left   # photos may be added or taken off meanwhile
        done = self._ended_now + (len(self._on_bench) - 1 + self._share if self._on_bench else 0.0)
        elapsed = time.monotonic() - self._began
        seconds = elapsed * (total - done) / done if done > 0.05 else None
        self.parts.show_progress(done / max(1, total), seconds)

    def _done(self, summary: Summary) -> None:
        words = self.tr("{done} done, {failed} failed, {skipped} skipped").format(
            done=summary.done, failed=summary.failed, skipped=summary.skipped)
        self.said.emit(words)
        if time.monotonic() - self._began > _LONG_S:
            self.notified.emit(self.tr("The batch is done"), words)

    def _ended(self) -> None:
        self._job = None
        self.parts.show_progress(None, None)
        self._change(lambda batch: None)   # a pause has put photos back in the queue

    def busy(self) -> str:
        return self.tr("A batch is running; it goes on when you start it again.") if self._job is not None else ""

    # What came of it

    def _compare(self, index: QModelIndex | None = None) -> None:
        items = [self.model.items[index.row()]] if index is not None and index.isValid() else self.parts.selected()
        if items:
            self.wants_comparison.emit(items[0].source, items[0].settings or self._settings)

    def reveal(self) -> None:
        """Open the folder of the selected photo's output, or of the photo itself if it has none."""
        for item in self.parts.selected()[:1]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str((item.output or item.source).parent)))

    def _enable(self) -> None:
        running = self._job is not None
        enable(self._commands, self, self.model, opened=self.batch is not None, running=running,
               selected=self.parts.any_selected())
        self.parts.show_counts(running)

    def shutdown(self) -> None:
        self._background.wait()
        for batch in self._opened:   # also one whose list was never shown
            batch.close()
