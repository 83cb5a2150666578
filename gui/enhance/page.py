"""The Enhance page: opens one photo, compares, moves the slider, exports."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QImage, QUndoStack
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gui.enhance.commands import make_commands
from gui.enhance.controls import Controls
from gui.enhance.enhancing import Enhancing
from gui.enhance.look import Look, Looks
from gui.enhance.masks.masking import Masking
from gui.enhance.open_photo import OpenPhoto
from gui.enhance.outgoing import Outgoing
from gui.enhance.requests import Opened
from gui.enhance.result import Result
from gui.enhance.roll.film_strip import FilmStrip
from gui.enhance.roll.keeping import Keeping
from gui.enhance.roll.photo_settings import PhotoSettings
from gui.enhance.roll.roll import Roll
from gui.page import Page, Shell
from gui.photo_choice import SUGGEST, photo_filter
from gui.widgets.rail import progress_badge
from gui.widgets.restorer_choice import model_files

if TYPE_CHECKING:
    from engine.batches.batch import Settings

_OF_THE_RESULT = "export", "export_as", "copy"   # commands that need an enhanced photo
_LONG_S = 10   # a job that took longer is told by a notification


class EnhancePage(Page):
    """Connects the widgets to the engine thread; the widgets themselves decide nothing."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.work = Enhancing(shell.engine, self)
        self.roll = Roll(shell, self)
        self.controls = Controls(self, shell.preferences)
        self.outgoing = Outgoing(shell, self, self.controls, self.result)
        self.exporter, self.sharing = self.outgoing.exporter, self.outgoing.sharing
        self.view = self.controls.view
        self.slider = self.controls.slider
        self.inspector = self.controls.inspector
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.controls)
        self.inspector.list_profiles(shell.library)
        usual = Look.remembered(shell.preferences, self.inspector.has)
        self.looks = Looks(usual, shell.preferences, self.undo, self)
        self.keeping = Keeping(self.looks, self.work, shell.library, self)
        self.film = FilmStrip(self, self.controls.strip, self.roll, self.work, self.looks, self.keeping)
        self.wishes = PhotoSettings(self, self.film, self.looks, self.keeping, self.exporter, self.inspector.has)
        self.masking = Masking(self.controls, self.looks, self.work, self)
        acts: dict[str, Callable[[], object]] = {
            "open": self.ask_for_photo, "cancel": self.cancel, "again": self.enhance,
            "export": self.exporter.export, "export_as": self.exporter.ask, "copy": self.sharing.copy,
            "more": partial(self.masking.step, 1), "less": partial(self.masking.step, -1)}
        self._commands = make_commands(self, self.controls, self.roll.commands, acts)
        self._commands["strip"] = self.film.fold
        self._commands |= {"mask": self.masking.menu.menuAction(), "wishes": self.wishes.menu.menuAction()}
        self.controls.lay_out(self._commands)
        self._connect()
        self._show_look(self.look, self.look)

    @property
    def look(self) -> Look:
        """The look in use."""
        return self.looks.now

    @property
    def path(self) -> Path | None:
        """The photo that is open, or is being opened; None without one."""
        return self.work.photo.path if self.work.photo else None

    @property
    def title(self) -> str:
        return self.tr("Enhance")

    def _connect(self) -> None:
        self.inspector.wanted.connect(self.looks.wish_part)
        self.looks.shown.connect(self._show_look)
        self.looks.turned.connect(self._turn)
        self.keeping.failed.connect(self.failed)
        for photos in (self.roll, self.film):
            photos.wanted.connect(self.open)
        self.roll.failed.connect(self.failed)
        for helper in (self.outgoing, self.wishes):
            helper.said.connect(self.said)
            helper.failed.connect(self.failed)
        self.wishes.to_batch.connect(self.wants_batch)
        self.exporter.wrote.connect(self.film.exported)
        self.outgoing.rested.connect(lambda: self.controls.show_progress(None, "") if not self.work.busy else None)
        self.view.zoomed.connect(self.controls.show_zoom)
        work = self.work
        work.sketched.connect(lambda picture: self.view.show_picture(picture, None))
        work.shown.connect(self._show)
        work.painted.connect(self.view.change_arrived)
        work.learned.connect(self._learn)
        work.finished.connect(self._finished)
        work.kept.connect(self._keep)
        work.progressed.connect(self.controls.show_progress)
        work.progressed.connect(lambda share, words: self.badged.emit(progress_badge(share, words)))
        work.captioned.connect(self.view.set_caption)
        work.failed.connect(self.failed)
        work.changed.connect(self.open)
        work.ended.connect(lambda: self._enable(False, "cancel"))
        self.view.moved.connect(work.look_at)
        self.shell.engine.ready.connect(lambda: self.said.emit(self.tr("Ready")) if self.path is None else None)

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The look: profile, alpha, method

    def use_profile(self, name: str) -> None:
        """Enhance with another profile."""
        self.looks.wish_profile(name, self.tr("profile"))
        self.said.emit(self.tr("Photos are enhanced with the profile '{name}' now.").format(name=name) if name else
                       self.tr("Each photo is enhanced with the profile that suits it now."))

    def _turn(self, undo: QUndoStack) -> None:
        """Show the look of a photo that is opened, beside the one that is still on the screen; undo goes its steps."""
        self.undo = undo
        self.undo_turned.emit(undo)
        self._show_in_column()

    def _show_look(self, _: Look, look: Look) -> None:
        self._show_in_column()
        if self.path is None or self.work.opened is not None:   # else the photo on the screen is another one
            self._show_in_view()
        if self.work.outdated(look):
            self.enhance()

    def _show_in_column(self) -> None:
        self.inspector.show_look(self.look)
        self.controls.show_restoring(bool(self.look.restorer))

    def _show_in_view(self) -> None:
        self.masking.show_mask()
        self.view.set_alpha(self.look.alpha)
        self.view.set_original_share(self.inspector.original.value)

    # Photos

    def ask_for_photo(self) -> None:
        """Let the user choose a photo to open, or several."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open photos"), self.roll.folder(), photo_filter())
        if names:
            self.open_paths([Path(name) for name in names])

    def open(self, path: Path) -> None:
        """Open a photo and enhance it as was wished for it, or with the user's usual look."""
        self._open(path)

    def compare(self, path: Path, settings: Settings) -> None:
        """Show a photo of a batch as the batch enhances it; the next photo is enhanced as those before."""
        self._open(path, Look.of(settings))

    def _open(self, path: Path, lent: Look | None = None) -> None:
        self.looks.turn_to(path, lent)
        self.work.open(path)
        self.said.emit(self.tr("Opening {name} …").format(name=path.name))
        self.roll.opening(path)
        if not self.work.show_kept():
            self.enhance()

    def open_paths(self, paths: list[Path]) -> None:
        """Enhance the first of the dropped photos, of several by the film strip; model files become the restorer."""
        models = model_files(paths)
        for model in models:
            self.inspector.restorer.add_model_file(model)
        others = [path for path in paths if path not in models]
        if others:
            self.roll.bring(others)
        elif models and self.path is None:
            self.said.emit(self.tr("Photos are restored with '{name}' now; drop one.").format(name=models[-1].stem))

    def paste(self, image: QImage) -> None:
        """Enhance a picture from the clipboard."""
        self.roll.paste(image)

    def _enable(self, on: bool, *names: str) -> None:
        for name in names:
            self._commands[name].setEnabled(on)

    # Work

    def enhance(self) -> None:
        """Ask the engine for the open photo's change, after restoring it if that is wanted and was not done."""
        from gui.screen_profile import screen_icc

        if self.work.photo is None:
            return
        self._enable(False, *_OF_THE_RESULT)
        self._enable(True, "cancel", "again")
        if self.work.opened is not None:
            self.inspector.forget()
        self.work.enhance(self.look, screen_icc(self.shell.preferences), self.view.visible_region(),
                          takes_kept=not (self.looks.lent or self.looks.knows(self.work.photo.path)))

    def _show(self, photo: OpenPhoto, before: Opened | None) -> None:
        """Show a photo that was read or restored, `before` in its place on the screen."""
        opened = photo.opened
        assert opened
        same = before is not None and before.source is opened.source
        keep = same and before is not None and before.photo.samples.shape == opened.photo.samples.shape
        self._draw(opened, keep=keep)
        self._show_in_view()
        self.controls.show_photo(photo.path, opened.photo.width, opened.photo.height, opened.photo.bit_depth)
        if not same:
            self.inspector.forget()
            self.said.emit("")   # that it is being opened
            if not self.controls.strip.hasFocus():   # else arrow keys go on along it
                self.view.setFocus()
            self.roll.remember(photo.path)
        if self.work.outdated(self.look):
            self.enhance()   # the look was changed while it was read or restored

    def _draw(self, opened: Opened, *, keep: bool) -> None:
        waits = opened.restorer != self.look.restorer
        self.view.show_picture(opened.picture, opened.picture if waits else opened.degraded, keep_view=keep)

    def _keep(self, photo: OpenPhoto | None, interrupted: bool) -> None:
        """Go on with the photo that is still there after another could not be opened, or enhancing ended early."""
        if photo is None or photo.opened is None:   # a sketch of it may be shown
            self.view.clear()
            self.said.emit("")   # that it is being opened
            self._enable(photo is not None, "again")
            if photo is None:
                self.looks.turn_to(None)
            self.masking.go_on(photo)
            return
        if self.view.picture is not photo.opened.picture:
            self._draw(photo.opened, keep=True)
        self.said.emit("")
        self.looks.go_back()
        self.masking.go_on(photo)
        if self.roll.path != photo.path:
            self.roll.back_to(photo.path, self.work.refused)
        self._learn(photo)
        outdated = photo.done and photo.look is not None and not photo.look.same_change(self.look)
        if interrupted or outdated:
            self.enhance()
        else:
            self._enable(photo.done is not None, *_OF_THE_RESULT)

    def _learn(self, photo: OpenPhoto) -> None:
        """Show what is known of the photo by now."""
        if photo.chosen:
            self.inspector.show_profile(photo.chosen, photo.notices)
            self.view.set_original_share(self.inspector.original.value)
        if photo.done:
            self.inspector.show_insight(photo.done.insight, photo.done.better)

    def _finished(self, photo: OpenPhoto, seconds: float) -> None:
        self.view.original_arrived()
        self._enable(True, *_OF_THE_RESULT)
        assert photo.done
        words = (self.tr("{name} is restored, and enhanced with the profile '{profile}'") if photo.done.opened.restorer
                 else self.tr("{name} is enhanced with the profile '{profile}'"))
        self.said.emit(words.format(name=photo.path.name, profile=photo.done.profile.name))
        if seconds > _LONG_S:
            self.notified.emit(self.tr("Photo enhanced"), photo.path.name)

    def cancel(self) -> None:
        """Cancel enhancing; what was drawn stays on the screen."""
        if self.work.cancel():
            self.said.emit(self.tr("Cancelled; F5 enhances the photo again."))

    def shutdown(self) -> None:
        self.keeping.shutdown()
        self.masking.shutdown()

    def busy(self) -> str:
        return self.tr("A photo is being enhanced.") if self.work.busy else ""

    def at_stake(self) -> str:   # not enhancing, which is done again in a minute
        return self.tr("A photo is being exported.") if self.exporter.busy else ""

    def refresh(self) -> None:
        if self.inspector.list_profiles(self.shell.library):
            self.work.forget_left()
        self.work.forget_suggestion()
        if not self.inspector.has(self.look.profile):
            self.use_profile(SUGGEST)
        else:
            self.inspector.show_look(self.look)

    def result(self) -> Result | None:
        """The enhanced photo as it is shown; None while there is none."""
        if self.work.done is None or self.path is None:
            return None
        return Result(self.work.done, self.path, self.look.alpha, self.inspector.original.value, self.look.mask)
