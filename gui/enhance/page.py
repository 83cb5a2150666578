"""The Enhance page: opens one photo, compares, moves the slider, exports."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from engine.progress import Notice, Progress
from gui.enhance.commands import make_commands
from gui.enhance.controls import Controls
from gui.enhance.exporting import Exporter
from gui.enhance.look import ChangeLook, Look
from gui.enhance.requests import Chosen, Enhance, Enhanced, Opened, Sketch
from gui.enhance.roll import Roll
from gui.page import Page, Shell
from gui.photo_choice import DEFAULT_PROFILE, FILTER
from gui.widgets.restorer_choice import model_files
from gui.work.engine_thread import Failure, Job

if TYPE_CHECKING:
    from engine.batches.batch import Settings

_LONG_S = 10   # a job that took longer is told by a notification


class EnhancePage(Page):
    """Connects the widgets to the engine thread; the widgets themselves decide nothing."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.path: Path | None = None
        self._opened: Opened | None = None
        self._done: Enhanced | None = None
        self._job: Job | None = None
        self._asked: Enhance | None = None    # the job's request
        self._restoring = False               # the job still restores the photo
        self._began = self._part_began = 0.0
        self.roll, self.exporter = Roll(shell, self), Exporter(shell, self)
        self.controls = Controls(self, shell.preferences)
        self.view = self.controls.view
        self.slider = self.controls.slider
        self.inspector = self.controls.inspector
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.controls)
        self.inspector.list_profiles(shell.library)
        self.look = self._usual_look()
        acts: dict[str, Callable[[], object]] = {
            "open": self.ask_for_photo, "previous": partial(self.go, -1), "next": partial(self.go, 1),
            "cancel": self.cancel, "export": self.export, "export_as": self.export_with_options,
            "again": self.enhance, "profile": self.choose_profile}
        self._commands = make_commands(self, self.controls, self.roll.recent.menuAction(), acts)
        self.controls.lay_out(self._commands)
        self._connect()
        self._show_look(self.look)

    @property
    def title(self) -> str:
        return self.tr("Enhance")

    def _usual_look(self) -> Look:
        get = self.shell.preferences.get
        profile = get("profile", DEFAULT_PROFILE)
        if not self.inspector.has(profile):
            profile = str(self.inspector.profiles.itemData(0))
        detail = get("detail", "auto")
        return Look(profile, detail="off" if detail == "off" else "auto",
                    form="residual" if get("form", "plain") == "residual" else "plain", restorer=get("restorer", ""))

    def _connect(self) -> None:
        self.controls.invitation.clicked.connect(self.ask_for_photo)
        self.controls.mode_wanted.connect(self.view.set_mode)
        self.controls.cancel.clicked.connect(self.cancel)
        tr, inspector = self.tr, self.inspector
        for signal, part, what in ((self.slider.alpha_changed, "alpha", tr("realism")),
                                   (inspector.alpha_wanted, "alpha", tr("suggested realism")),
                                   (inspector.profile_wanted, "profile", tr("profile")),
                                   (inspector.method.changed, "detail", tr("method")),
                                   (inspector.restorer.changed, "restorer", tr("restorer")),
                                   (inspector.original.share_changed, "original_share", tr("detail of the original"))):
            signal.connect(lambda value, part=part, what=what: self.wish(replace(self.look, **{part: value}), what))
        self.roll.wanted.connect(self.open)
        self.roll.failed.connect(self.failed)
        self.roll.reached.connect(self._enable_steps)
        self.exporter.said.connect(self.said)
        self.exporter.failed.connect(self._stopped)
        self.exporter.began.connect(lambda: self.controls.show_progress(0.0, self.tr("Exporting …")))
        self.exporter.ended.connect(lambda: self.controls.show_progress(None, "") if self._job is None else None)
        self.view.zoomed.connect(self.controls.show_zoom)
        self.shell.engine.ready.connect(lambda: self.said.emit(self.tr("Ready")) if self.path is None else None)

    def choose_profile(self) -> None:
        """Open the list of profiles in the inspector."""
        self._commands["inspector"].setChecked(True)
        self.inspector.show()
        self.inspector.profiles.setFocus()
        self.inspector.profiles.showPopup()

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The look: profile, alpha, method

    def use_profile(self, name: str) -> None:
        """Enhance with another profile."""
        self.wish(replace(self.look, profile=name), self.tr("profile"))

    def wish(self, look: Look, what: str) -> None:
        """Change the look, as an undo step titled `what`."""
        if look != self.look:
            self.undo.push(ChangeLook(self.look, look, self._show_look, what))

    def _show_look(self, look: Look) -> None:
        before, self.look = self.look, look
        self.slider.set_alpha(look.alpha)
        self.inspector.show_look(look)
        self.view.set_alpha(look.alpha)
        self.view.set_original_share(self.inspector.original.value)
        self.controls.show_restoring(bool(look.restorer))
        if not look.same_change(before):
            for key in ("profile", "detail", "form", "restorer"):
                self.shell.preferences.set(key, getattr(look, key))
            if not (self._restoring and look.restorer == before.restorer):   # the photo being restored serves this look
                self.enhance()

    # Photos

    def ask_for_photo(self) -> None:
        """Let the user choose a photo to open."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a photo"), str(self.path or ""), FILTER)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a photo and enhance it with the look in use."""
        self.path, self._opened = path, None
        self.undo.setClean()   # what the slider does from here on is a step of its own
        self.said.emit(self.tr("Opening {name} …").format(name=path.name))
        self.roll.opening(path)
        self.enhance()

    def compare(self, path: Path, settings: Settings) -> None:
        """Show a photo of a batch as the batch enhances it."""
        self.wish(Look.of(settings), self.tr("settings of the batch"))
        self.open(path)

    def open_paths(self, paths: list[Path]) -> None:
        """Enhance the first of the dropped photos; model files dropped with it or alone become the restorer."""
        models = model_files(paths)
        for model in models:
            self.inspector.restorer.add_model_file(model)
        others = [path for path in paths if path not in models]
        if others:
            self.roll.first_of(others[:1])   # one key goes on to those beside it
        elif models and self.path is None:
            self.said.emit(self.tr("Photos are restored with '{name}' now; drop one.").format(name=models[-1].stem))

    def paste(self, image: QImage) -> None:
        """Enhance a picture from the clipboard."""
        self.roll.paste(image)

    def go(self, by: int) -> None:
        """Go to the next (1) or previous (-1) photo of the folder."""
        self.roll.go(by)

    def _enable_steps(self, before: bool, after: bool) -> None:
        self._enable(before, "previous")
        self._enable(after, "next")

    def _enable(self, on: bool, *names: str) -> None:
        for name in names:
            self._commands[name].setEnabled(on)

    # Work

    def enhance(self) -> None:
        """Ask the engine for the open photo's change, after restoring it if that is wanted and was not done."""
        from gui.screen_profile import screen_icc

        if self.path is None:
            return
        self._done = None
        if self._opened is not None:   # the same photo, another look
            self._opened = replace(self._opened, picture=self._opened.picture.unchanged())
        self.inspector.forget()
        self._enable(False, "export", "export_as")
        self._enable(True, "cancel", "again")
        self._began = self._part_began = time.monotonic()
        self.controls.show_progress(0.0, self.tr("Waiting for the engine …"))
        focus = self.view.visible_region() if self._opened and self._opened.restorer == self.look.restorer else None
        screen = screen_icc(self.shell.preferences)
        self._asked = Enhance(self.path, self.look, self._opened, screen, focus)
        self._restoring = False
        job = self._job = self.shell.engine.submit(self._asked)
        job.yielded.connect(self._take)
        job.returned.connect(self._finished)
        job.failed.connect(self._stopped)
        job.finished.connect(self._ended)

    def _take(self, step: object) -> None:
        from engine.restoring.restore_job import Restoring

        if isinstance(step, QRect):
            self.view.change_arrived(step)
        elif isinstance(step, Progress):
            self._show_progress(step.done / step.total)
        elif isinstance(step, Sketch):
            self.view.show_picture(step.picture, None)
        elif isinstance(step, Opened):
            was_restoring, self._restoring = self._restoring, False
            self._show(step)
            if was_restoring and self._asked is not None and not self._asked.look.same_change(self.look):
                self.enhance()   # the look was changed meanwhile
        elif isinstance(step, Restoring):
            self._restoring = True
            self.controls.show_progress(0.0, self.tr("Restoring, {s:.0f} s").format(s=step.seconds))
        elif isinstance(step, Chosen):
            self.inspector.show_profile(step.info, step.warning)
            self.view.set_original_share(self.inspector.original.value)
        elif isinstance(step, Notice):
            self.inspector.show_notice(step.sentence)

    def _show(self, opened: Opened) -> None:
        old, self._opened = self._opened, opened
        same = old is not None and old.source is opened.source
        keep = same and old is not None and old.photo.samples.shape == opened.photo.samples.shape
        waits = opened.restorer != self.look.restorer
        self.view.show_picture(opened.picture, opened.picture if waits else opened.degraded, keep_view=keep)
        self.controls.show_photo(self.path, opened.photo.width, opened.photo.height, opened.photo.bit_depth)
        self._part_began = time.monotonic()
        self._show_progress(0.0)
        if not same and self.path is not None:
            self.view.setFocus()
            self.roll.remember(self.path)

    def _show_progress(self, share: float) -> None:
        elapsed = time.monotonic() - self._part_began
        left = elapsed * (1 - share) / share if share > 0.05 else None
        self.controls.show_progress(share, self.tr("Enhancing …") if left is None
                                    else self.tr("Enhancing, {s:.0f} s left").format(s=left))

    def _finished(self, done: Enhanced) -> None:
        self._done = done
        self.view.original_arrived()
        self.inspector.show_insight(done.insight, done.better)
        self._enable(True, "export", "export_as")
        assert self.path is not None
        words = (self.tr("{name} is restored, and enhanced with the profile '{profile}'") if done.opened.restorer
                 else self.tr("{name} is enhanced with the profile '{profile}'"))
        self.said.emit(words.format(name=self.path.name, profile=done.profile.name))
        if time.monotonic() - self._began > _LONG_S:
            self.notified.emit(self.tr("Photo enhanced"), self.path.name)

    def _stopped(self, failure: Failure) -> None:
        if self._opened is None:   # a sketch of it may be shown
            self.view.clear()
        self.failed.emit(failure)

    def _ended(self) -> None:
        if self.sender() is self._job or self._job is None:
            self._job, self._restoring = None, False
            self._enable(False, "cancel")
            self.controls.show_progress(None, "")

    def cancel(self) -> None:
        """Cancel enhancing; what was drawn stays on the screen."""
        if self._job is not None:
            self._restoring = False
            self._job.cancel()
            self.said.emit(self.tr("Cancelled; F5 enhances the photo again."))

    def busy(self) -> str:
        return self.tr("A photo is being enhanced.") if self._job is not None else ""

    def refresh(self) -> None:
        self.inspector.list_profiles(self.shell.library)
        if not self.inspector.has(self.look.profile):
            self.use_profile(str(self.inspector.profiles.itemData(0)))
        else:
            self.inspector.show_look(self.look)

    # Export

    def export(self) -> None:
        """Write the enhanced photo, with the options that were chosen last."""
        if self._done is not None and self.path is not None:
            self.exporter.export(self._done, self.path, self.look.alpha, self.inspector.original.value)

    def export_with_options(self) -> None:
        """Ask for the output of the photo, then write it."""
        if self._done is not None and self.path is not None:
            self.exporter.ask(self._done, self.path, self.look.alpha, self.inspector.original.value)
