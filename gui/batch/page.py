"""The Batch page: a queue of photos on the disk, its settings and its progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from engine.batches.batch import Batch, Item, Settings, State, Summary
from engine.photos.output import Output
from gui.batch.adding import Adding
from gui.batch.commands import enable, make_commands
from gui.batch.layout import Layout
from gui.batch.queue_model import QueueModel
from gui.batch.requests import open_queue
from gui.batch.running import Running
from gui.page import Page, Shell
from gui.photo_choice import SUGGEST, usual_profile
from gui.widgets.command import keys_of
from gui.widgets.restorer_choice import model_files
from gui.work.background import Background
from gui.work.engine_thread import Failure
from gui.work.open_elsewhere import open_elsewhere

_LONG_S = 10   # a batch that took longer is told by a notification


class BatchPage(Page):
    """Shows the batch that the library keeps for the window; what is done stays done, however the program ends."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.batch: Batch | None = None
        self.run = Running(shell.engine, self)
        self._shown: tuple[set[int], bool] = set(), False   # keys of the photos whose settings are shown; True: own
        self._showing = False
        self._latest_edit: object = None    # the latest edit of own settings; the list is shown anew after it
        self._settings = Settings(usual_profile(shell.preferences.get("profile", SUGGEST)),
                                  output=Output.from_json(shell.preferences.get("export", {})))
        self._background = Background(self)
        self.model = QueueModel(shell.thumbnails, self)
        self._opened: list[Batch] = []   # filled by the first background work, for which photos dropped earlier wait
        self._more = False               # photos of the watched folder came while a run went on
        self.adding = Adding(shell, self, self._opened, self._background)
        self._commands = make_commands(self, self._acts())
        self.parts = Layout(self, self.model, self._commands, shell.preferences)
        self.pane = self.parts.pane
        self.pane.list_profiles(shell.library)
        self.parts.table.selectionModel().selectionChanged.connect(self._chosen)
        self.parts.table.doubleClicked.connect(self._compare)
        run = self.run
        run.item.connect(self._item_changed)
        run.share.connect(self.model.show_share)
        run.share.connect(lambda _: self._tell())
        run.done.connect(self._done)
        run.changed.connect(lambda: self.model.show_paused(run.paused))
        run.changed.connect(self._enable)
        run.ended.connect(self._run_ended)
        adding = self.adding
        adding.listed.connect(self._show)
        adding.known.connect(self._show_known)
        adding.sent.connect(self.parts.select)
        adding.arrived.connect(self._arrived)
        adding.watched.connect(self._show_watched)
        adding.said.connect(self.said)
        for told in (run.foreseen, run.failed, adding.failed):
            told.connect(self.failed)
        self.pane.changed.connect(self._settings_changed)
        self.pane.own_wanted.connect(self._own)
        self._enable()
        self._background.run(
            partial(open_queue, shell.library, self._settings, self._opened), self._take_batch, self._no_batch)

    @property
    def title(self) -> str:
        return self.tr("Batch")

    def _acts(self) -> dict[str, Callable[[], object]]:
        """The function of each command, by the command's name."""
        return {"add": self.adding.ask_photos, "folder": self.adding.ask_folder,
                "watch": self.adding.toggle_watching, "start": self.toggle, "cancel": self.cancel,
                "retry": self.retry, "again": self.again, "remove": self.remove, "clear": self.clear_done,
                "compare": self._compare, "reveal": self.reveal}

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The batch itself

    def _take_batch(self, opened: tuple[Batch, list[Item], Settings]) -> None:
        self.batch, items, self._settings = opened
        self._show(items)
        self.adding.resume_watching()

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
        self.run.keep_only([item.key for item in items])
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

    def open_paths(self, paths: list[Path]) -> None:
        """Add photos, and the photos in folders and their subfolders; a model file becomes the restorer."""
        for model in (models := model_files(paths)):
            self.pane.restorer.add_model_file(model)
        self.adding.add([path for path in paths if path not in models])

    def take_photos(self, photos: Sequence[tuple[Path, Settings]], note: str) -> None:
        self.adding.send(photos, note)

    def _show_known(self, keys: set[int]) -> None:
        self.parts.select(keys)
        self.said.emit(self.tr("These photos are on the list already, and selected now; 'Do again' ({keys}) does those "
                               "that are done once more.").format(keys=keys_of(self._commands["again"])))

    def _arrived(self) -> None:
        """Do new photos of the watched folder at once, or, where a run is about to end, after it."""
        self._more = self.run.active
        if not self.run.active:
            self._start()

    def _run_ended(self) -> None:
        self._change(lambda batch: None)   # an end before the last photo has put some back
        if self._more:
            self._more = False
            self._start()

    def _show_watched(self) -> None:
        watch = self.adding.watch
        self._commands["watch"].setChecked(watch.folder is not None)
        self.parts.show_watched(watch.folder, watch.there)

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

    def again(self) -> None:
        """Put selected photos that have ended back in the queue, to be done with the settings of now; outputs stay."""
        keys = [item.key for item in self.parts.selected() if item.state not in (State.TO_DO, State.WORKING)]
        if keys:
            self._change(lambda batch: batch.retry(keys))
            self.said.emit(self.tr("One photo is to do again, with the settings of now.") if len(keys) == 1 else
                           self.tr("{n} photos are to do again, with the settings of now.").format(n=len(keys)))
        else:
            self.said.emit(self.tr("The selected photos are still to do."))

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
        """Start the batch, pause it if it is running, or let it go on if it is paused."""
        if self.run.working:
            self.run.pause()
            self.said.emit(self.tr("Paused; 'Go on' takes it up in the middle of the photo."))
        elif self.run.paused:
            self.run.go_on()
        elif self.batch is not None:
            self._background.run(lambda: None, lambda _: self._start(), None)   # after changes that are being written

    def cancel(self) -> None:
        """Stop the batch; the photo that is being enhanced, and those after it, stay to do."""
        self._more = False
        if self.run.active:
            self.run.cancel()
            self.said.emit(self.tr("Cancelled; what is done is done, the rest is still on the list."))

    def _start(self) -> None:
        if self.batch is not None:
            self.run.start(self.batch, self.pane.cluster.word)

    def _item_changed(self, item: Item) -> None:
        self.model.update_item(item)
        self._enable()

    def _done(self, summary: Summary, seconds: float) -> None:
        words = self.tr("{done} done, {failed} failed, {skipped} skipped").format(
            done=summary.done, failed=summary.failed, skipped=summary.skipped)
        self.said.emit(words)
        if seconds > _LONG_S:
            self.notified.emit(self.tr("The batch is done"), words)

    def busy(self) -> str:
        return self.tr("A batch is running; what is done stays done, and the rest stays on its list."
                       ) if self.run.working else ""

    def _tell(self) -> None:
        """Show how far the batch is, here and on the rail."""
        left = self.model.count(State.TO_DO) + self.model.count(State.WORKING)
        standing = self.run.standing(left) if self.run.active else None
        self.parts.show_progress(standing)
        self.badged.emit(self.run.badge(left))

    # What came of it

    def _compare(self, index: QModelIndex | None = None) -> None:
        items = [self.model.items[index.row()]] if index is not None and index.isValid() else self.parts.selected()
        if items:
            self.wants_comparison.emit(items[0].source, items[0].settings or self._settings)

    def reveal(self) -> None:
        """Open the folder of the selected photo's output, or of the photo itself if it has none."""
        for item in self.parts.selected()[:1]:
            open_elsewhere((item.output or item.source).parent)

    def _enable(self) -> None:
        enable(self._commands, self, self.model, self.run, opened=self.batch is not None,
               selected=self.parts.any_selected())
        self.parts.show_counts()
        self._tell()

    def shutdown(self) -> None:
        self.adding.watch.wait()
        self._background.wait()
        for batch in self._opened:   # also one whose list was never shown
            batch.close()
