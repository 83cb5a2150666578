"""The page that enhances one photo: drop it, compare, move the slider, export."""

from __future__ import annotations

import dataclasses
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QStandardPaths
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from engine.errors import DmaxError
from engine.formats.opening import photos_in
from engine.output import Output
from engine.progress import Progress
from gui.background import Background
from gui.engine_thread import Failure, Job
from gui.enhance.commands import make_commands
from gui.enhance.controls import Controls
from gui.enhance.look import ChangeLook, Look
from gui.enhance.requests import Chosen, Enhance, Enhanced, Export, Opened
from gui.page import Page, Shell

if TYPE_CHECKING:
    from engine.batch import Settings

FILTER = "Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.avif *.heic *.heif)"
_RECENT = 10
DEFAULT_PROFILE = "Denoised"


class EnhancePage(Page):
    """Connects the widgets to the engine thread; the widgets themselves decide nothing."""

    icon = "enhance"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.path: Path | None = None
        self._opened: Opened | None = None
        self._done: Enhanced | None = None
        self._job: Job | None = None
        self._siblings: list[Path] = []
        self._began = 0.0
        self._background = Background(self)
        self.controls = Controls(self)
        self.view, self.slider, self.inspector = self.controls.view, self.controls.slider, self.controls.inspector
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.controls)
        self.inspector.list_profiles(shell.library)
        self.look = self._usual_look()
        self.recent = QMenu(self.tr("Open &recent"), self)
        self.recent.aboutToShow.connect(self._fill_recent)
        self._commands = make_commands(self)
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
                    form="residual" if get("form", "plain") == "residual" else "plain")

    def _connect(self) -> None:
        self.controls.invitation.clicked.connect(self.ask_for_photo)
        self.controls.mode_wanted.connect(self.view.set_mode)
        self.controls.cancel.clicked.connect(self.cancel)
        self.slider.alpha_changed.connect(
            lambda alpha: self.wish(dataclasses.replace(self.look, alpha=alpha), self.tr("realism")))
        self.inspector.alpha_wanted.connect(
            lambda alpha: self.wish(dataclasses.replace(self.look, alpha=alpha), self.tr("suggested realism")))
        self.inspector.profile_wanted.connect(self.use_profile)
        self.inspector.detail_wanted.connect(
            lambda detail: self.wish(dataclasses.replace(self.look, detail=detail), self.tr("method")))
        self.view.zoomed.connect(self.controls.show_zoom)
        self.shell.engine.ready.connect(lambda: self.said.emit(self.tr("Ready")) if self.path is None else None)

    def choose_profile(self) -> None:
        self._commands["inspector"].setChecked(True)
        self.inspector.show()
        self.inspector.profiles.setFocus()
        self.inspector.profiles.showPopup()

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The look: profile, alpha, method

    def use_profile(self, name: str) -> None:
        """Enhance with another profile."""
        self.wish(dataclasses.replace(self.look, profile=name), self.tr("profile"))

    def wish(self, look: Look, what: str) -> None:
        """Enhance in another way, as a step that can be undone."""
        if look != self.look:
            self.undo.push(ChangeLook(self.look, look, self._show_look, what))

    def _show_look(self, look: Look) -> None:
        before, self.look = self.look, look
        self.slider.set_alpha(look.alpha)
        self.inspector.show_look(look)
        self.view.set_alpha(look.alpha)
        if not look.same_change(before):
            for key in ("profile", "detail", "form"):
                self.shell.preferences.set(key, getattr(look, key))
            self.enhance()

    # Photos

    def ask_for_photo(self) -> None:
        """Let the user choose a photo."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a restored photo"), str(self.path or ""), FILTER)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a photo and enhance it with the chosen profile."""
        self.path, self._opened = path, None
        self.undo.setClean()   # what the slider does from here on is a step of its own
        self.said.emit(self.tr("Opening {name} …").format(name=path.name))
        self._background.run(lambda: photos_in([path.parent], recursive=False), self._beside)
        self.enhance()

    def compare(self, path: Path, settings: Settings) -> None:
        """Show a photo of a batch as the batch enhances it."""
        method = settings.method
        self.wish(Look(settings.profile, settings.alpha, method.detail, method.form), self.tr("settings of the batch"))
        self.open(path)

    def open_paths(self, paths: list[Path]) -> None:
        """Enhance the first of the photos that were dropped; one key goes on to those beside it."""
        if paths:
            self._background.run(lambda: next(iter(photos_in(paths[:1])), None), self._open_first)

    def _open_first(self, path: Path | None) -> None:
        if path is None:
            self.failed.emit(self.tr("There is no photo in that folder; drop a photo, or a folder that holds some."))
        else:
            self.open(path)

    def paste(self, image: QImage) -> None:
        """Enhance a picture from the clipboard."""
        folder = self.shell.library.cache_folder / "pasted"
        path = folder / time.strftime("pasted %Y-%m-%d %H.%M.%S.png")

        def keep() -> Path | None:
            folder.mkdir(parents=True, exist_ok=True)
            return path if image.save(str(path)) else None

        self._background.run(keep, self._open_pasted)

    def _open_pasted(self, path: Path | None) -> None:
        if path is None:
            self.failed.emit(self.tr("The picture on the clipboard could not be kept; check the disk."))
        else:
            self.open(path)

    def go(self, by: int) -> None:
        """To the next or previous photo of the folder."""
        if self.path in self._siblings:
            place = self._siblings.index(self.path) + by
            if 0 <= place < len(self._siblings):
                self.open(self._siblings[place])

    def _beside(self, photos: list[Path]) -> None:
        self._siblings = photos
        place = photos.index(self.path) if self.path in photos else -1
        self._commands["previous"].setEnabled(place > 0)
        self._commands["next"].setEnabled(0 <= place < len(photos) - 1)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in map(Path, self._recent()):
            self.recent.addAction(path.name, partial(self.open, path)).setToolTip(str(path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("No photos yet")).setEnabled(False)

    def _recent(self) -> list[str]:
        kept: list[object] = self.shell.preferences.get("recent", [])
        return [name for name in kept if isinstance(name, str)]

    # Work

    def enhance(self) -> None:
        """Ask the engine for the change of the open photo, as it is now to look."""
        if self.path is None:
            return
        self._done = None
        if self._opened is not None:   # the same photo, another look
            self._opened = dataclasses.replace(self._opened, picture=self._opened.picture.unchanged())
        self.inspector.forget()
        for name in ("export", "export_as"):
            self._commands[name].setEnabled(False)
        for name in ("cancel", "again"):
            self._commands[name].setEnabled(True)
        self._began = time.monotonic()
        self.controls.show_progress(0.0, self.tr("Waiting for the engine …"))
        focus = self.view.visible_region() if self._opened else None
        job = self._job = self.shell.engine.submit(Enhance(self.path, self.look, self._opened, self._screen_icc(), focus))
        job.yielded.connect(self._take)
        job.returned.connect(self._finished)
        job.failed.connect(self._stopped)
        job.finished.connect(self._ended)

    def _screen_icc(self) -> bytes | None:
        from gui.screen_profile import screen_icc

        return screen_icc(self.shell.preferences)

    def _take(self, step: object) -> None:
        if isinstance(step, QRect):
            self.view.change_arrived(step)
        elif isinstance(step, Progress):
            self._show_progress(step.done / step.total)
        elif isinstance(step, Opened):
            self._show(step)
        elif isinstance(step, Chosen):
            self.inspector.show_profile(step.info, step.warning)

    def _show(self, opened: Opened) -> None:
        keep = self._opened is not None and self._opened.photo is opened.photo
        self._opened = opened
        self.view.show_picture(opened.picture, keep_view=keep)
        self.controls.show_photo(self.path, opened.photo.width, opened.photo.height, opened.photo.bit_depth)
        self._show_progress(0.0)
        if not keep:
            self.view.setFocus()
            older = [name for name in self._recent() if name != str(self.path)]
            self.shell.preferences.set("recent", [str(self.path), *older][:_RECENT])

    def _show_progress(self, share: float) -> None:
        elapsed = time.monotonic() - self._began
        left = elapsed * (1 - share) / share if share > 0.05 else None
        self.controls.show_progress(share, self.tr("Enhancing …") if left is None
                                    else self.tr("Enhancing, {s:.0f} s left").format(s=left))

    def _finished(self, done: Enhanced) -> None:
        self._done = done
        self.inspector.show_insight(done.insight)
        for name in ("export", "export_as"):
            self._commands[name].setEnabled(True)
        assert self.path is not None
        self.said.emit(self.tr("{name} is enhanced with the profile '{profile}'").format(
            name=self.path.name, profile=done.profile.name))
        seconds = time.monotonic() - self._began
        if seconds > 10:
            self.notified.emit(self.tr("Photo enhanced"), self.path.name)

    def _stopped(self, failure: Failure) -> None:
        self.failed.emit(failure)

    def _ended(self) -> None:
        if self.sender() is self._job or self._job is None:
            self._job = None
            self._commands["cancel"].setEnabled(False)
            self.controls.show_progress(None, "")

    def cancel(self) -> None:
        """Give up enhancing; what was drawn stays on the screen."""
        if self._job is not None:
            self._job.cancel()
            self.said.emit(self.tr("Cancelled; F5 enhances the photo again."))

    def busy(self) -> str:
        return self.tr("A photo is being enhanced.") if self._job is not None else ""

    def refresh(self) -> None:
        self.inspector.list_profiles(self.shell.library)
        if not self.inspector.has(self.look.profile):
            self.wish(dataclasses.replace(self.look, profile=str(self.inspector.profiles.itemData(0))), self.tr("profile"))
        else:
            self.inspector.show_look(self.look)

    # Export

    def output(self) -> Output:
        """How photos are exported, as it was chosen last."""
        wanted = Output.from_json(self.shell.preferences.get("export", {}))
        pasted = self.path is not None and self.path.is_relative_to(self.shell.library.cache_folder)
        if pasted and wanted.folder is None:   # "beside the photo" would be a place that nobody finds
            pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
            return dataclasses.replace(wanted, folder=Path(pictures))
        return wanted

    def export(self) -> None:
        """Write the photo as it is, with the options that were chosen last."""
        if self._done is None or self.path is None:
            return
        output, alpha = self.output(), self.look.alpha
        try:
            target = output.target(self.path, alpha, self._done.profile.name)
        except DmaxError as error:
            self.failed.emit(Failure(str(error)))
            return
        self.controls.show_progress(0.0, self.tr("Exporting …"))
        job = self.shell.engine.submit(Export(self._done, alpha, target, output))
        job.returned.connect(self._exported)
        job.failed.connect(self._stopped)
        job.finished.connect(lambda: self.controls.show_progress(None, "") if self._job is None else None)

    def export_with_options(self) -> None:
        """Ask how and where to write the photo, then write it."""
        from gui.enhance.export_dialog import ExportDialog

        if self._done is None or self.path is None:
            return
        dialog = ExportDialog(self.output(), self.path, self.look.alpha, self._done.profile.name, self)
        dialog.chosen.connect(self._export_with)
        dialog.open()

    def _export_with(self, output: Output) -> None:
        self.shell.preferences.set("export", output.to_json())
        self.export()

    def _exported(self, written: Path | None) -> None:
        self.said.emit(self.tr("Exported {path}").format(path=written) if written
                       else self.tr("There is such a file already; it was kept, as you chose."))
