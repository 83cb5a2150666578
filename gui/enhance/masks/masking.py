"""The mask of the open photo: painted, opened and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from engine.photos.finding import MASK_ENDING
from engine.photos.formats import PHOTO_SUFFIXES
from gui.enhance.look import FACES_STEPS, Looks
from gui.enhance.masks.commands import TOOLS, make_commands
from gui.enhance.masks.handles import faces_of, faces_strength, with_faces, without
from gui.enhance.masks.layer import MaskLayer
from gui.enhance.masks.tools import Tip, Tool
from gui.language import filled
from gui.work.background import Background

if TYPE_CHECKING:
    from engine.faces.detection import Face
    from engine.masks.mask import Mask
    from gui.enhance.controls import Controls
    from gui.enhance.enhancing import Enhancing
    from gui.enhance.open_photo import OpenPhoto
    from gui.page import Page

_OF_A_PHOTO, _OF_A_MASK = ("faces", "open"), ("invert", "delete", "clear", "save")   # commands that need one
_REALISM_STEP = 5       # percent
_TIP = "brush"          # preference: how the tools paint


class Masking(QObject):
    """Connects the tools, the layer they paint on, and the look, which holds the mask."""

    def __init__(self, controls: Controls, looks: Looks, work: Enhancing, page: Page) -> None:
        super().__init__(page)
        self._slider = controls.slider
        self._view, self._pane, self._looks, self._page = controls.view, controls.inspector.masks, looks, page
        self.layer = MaskLayer(controls.view)
        self._tip = Tip.from_json(page.shell.preferences.get(_TIP, {}))
        self._photo: OpenPhoto | None = None        # that is open
        self._searched: OpenPhoto | None = None     # in which faces are looked for that are to be protected
        self._background = Background(self)
        self.commands = make_commands(page, {
            "choose": self._choose, "erase": lambda: self._use(replace(self._tip, erases=self._checked("erase"))),
            "tint": lambda: self.layer.tint(self._checked("tint")), "invert": self._invert, "clear": self._clear,
            "faces": self._ask_for_faces, "delete": self._delete, "open": self._ask_to_open, "save": self._ask_to_save})
        self.menu = QMenu(self.tr("Mas&k"), page)
        self.menu.addActions(list(self.commands.values()))
        self._pane.lay_out(self.commands)
        self._pane.tip_wanted.connect(self._use)
        self._pane.protecting_wanted.connect(self._protect)
        self._use(self._tip)
        self.layer.drawn.connect(self._drawn)
        self.layer.edited.connect(lambda mask: self._wish(mask, self.tr("moved gradient")))
        self.layer.face_clicked.connect(self._switch_face)
        looks.turned.connect(self._wait)
        work.sketched.connect(self._hide)
        work.shown.connect(self._turn_to)

    @property
    def _mask(self) -> Mask | None:
        return self._looks.now.mask

    # The photo

    def _turn_to(self, photo: OpenPhoto) -> None:
        """Paint on a photo that was opened, from its own mask on."""
        opened = photo.opened
        assert opened
        self._photo = photo
        for name in _OF_A_PHOTO:
            self.commands[name].setEnabled(True)
        self.layer.paint_on((opened.photo.width, opened.photo.height))
        self.show_mask()

    def _wait(self) -> None:
        """Let nothing be painted: another photo is read, and the one before it is still on the screen."""
        self._photo = self._searched = None
        self.layer.paint_on(None)

    def _hide(self) -> None:
        """Show no mask, and let none be painted: another photo is on the screen already, which is still read."""
        self.layer.paint_on(None)
        self._view.show_mask(None)

    def go_on(self, photo: OpenPhoto | None) -> None:
        """Go on with the photo that is still open, since no other could be opened, and with its look."""
        opened = photo.opened if photo else None
        self._photo = photo if opened else None
        self.layer.paint_on((opened.photo.width, opened.photo.height) if opened else None)
        self.layer.show_mask(self._mask)

    def show_mask(self) -> None:
        """Show the mask of the look in use."""
        self.layer.show_mask(self._mask)
        self._pane.show_mask(self._mask, self._tip)
        for name in _OF_A_MASK:
            self.commands[name].setEnabled(self._mask is not None)
        self._open_pane()
        self._find_wished_faces()

    def shutdown(self) -> None:
        """Write what is to be saved, before the window closes."""
        self._background.wait()

    # Tools

    def _checked(self, name: str) -> bool:
        return self.commands[name].isChecked()

    def _choose(self) -> None:
        chosen = next((name for name in TOOLS if self._checked(name)), None)
        self.layer.take(Tool(chosen) if chosen else None)
        self._open_pane()
        if chosen:
            self._view.setFocus()   # Space shows the original, arrow keys move

    def _open_pane(self) -> None:
        self._pane.open(self._mask is not None or any(map(self._checked, TOOLS)))

    def _use(self, tip: Tip) -> None:
        faces, self._tip = self._tip.faces, tip
        self._page.shell.preferences.set(_TIP, tip.to_json())
        self.layer.set_tip(tip)
        self._pane.show_tip(tip)
        self.commands["erase"].setChecked(tip.erases)
        if self._mask is not None and tip.faces != faces and faces_strength(self._mask) is not None:
            self._looks.wish(replace(self._looks.now, mask=with_faces(self._mask, tip.faces)),
                             self.tr("protection of faces"), FACES_STEPS)

    def step(self, by: int) -> None:
        """Make the brush so many steps larger, if it is in the hand; else give more realism."""
        if self._checked("brush"):
            self._use(replace(self._tip, size=self._tip.resized(by)))
        else:
            self._slider.step(_REALISM_STEP * by)

    # The mask

    def _wish(self, mask: Mask | None, what: str) -> None:
        self._looks.wish(replace(self._looks.now, mask=mask), what)

    def _drawn(self, mask: Mask) -> None:
        words = {"brush": self.tr("brush stroke"), "linear": self.tr("linear gradient"),
                 "radial": self.tr("radial gradient")}
        self._wish(mask, next((words[name] for name in TOOLS if self._checked(name)), words["brush"]))

    def _protect(self, protects: bool) -> None:
        self._use(replace(self._tip, protects=protects))
        if self._mask is not None and self._mask.protects != protects:
            self._wish(self._mask.inverted(), self.tr("what the mask does"))

    def _invert(self) -> None:
        if self._mask is not None:
            self._protect(not self._mask.protects)

    def _clear(self) -> None:
        self._wish(None, self.tr("clearing the mask"))

    def _delete(self) -> None:
        """Take the selected gradient out of the mask."""
        if self._mask is not None and self.layer.selected is not None:
            self._wish(without(self._mask, self.layer.selected), self.tr("deleting a gradient"))
        else:
            self._page.said.emit(self.tr("Press on one of its ends first: then the gradient is selected."))

    def _switch_face(self, number: int) -> None:
        """Protect a face no more, or again."""
        if self._mask is not None:
            on = faces_of(self._mask)[number].strength > 0
            strength = 0.0 if on else faces_strength(self._mask) or self._tip.faces
            self._wish(with_faces(self._mask, strength, of=number), self.tr("a face"))

    def _find_wished_faces(self) -> None:
        """Look for the faces that are to be protected by what is wished for the photo, such as by a preset."""
        strength, photo = self._looks.now.faces, self._photo
        if not strength or photo is None or photo is self._searched:
            return
        self._searched = photo

        def take(faces: Sequence[Face], height: int, width: int) -> None:
            from engine.faces.protection import protected

            self._searched = None
            if self._looks.now.faces:   # nobody has changed his mind meanwhile
                self._looks.take_faces(protected(self._mask, faces, strength, height, width))

        self._find(take)

    def _find(self, then: Callable[[Sequence[Face], int, int], None]) -> None:
        """Look for faces on the engine's thread; `then` gets them, and the photo's height and width in px."""
        from gui.enhance.masks.requests import FindFaces

        photo = self._photo
        if photo is None or photo.opened is None:
            return
        whole = photo.opened.photo
        job = self._page.shell.engine.submit(FindFaces(whole))
        job.returned.connect(lambda faces: then(faces, whole.height, whole.width) if self._photo is photo else None)
        job.failed.connect(self._page.failed.emit)

    def _ask_for_faces(self) -> None:
        """Look for faces and protect them, as one step that can be undone."""
        if self._photo is not None:
            self._page.said.emit(self.tr("Looking for faces …"))
            self._find(self._protect_faces)

    def _protect_faces(self, faces: Sequence[Face], height: int, width: int) -> None:
        from engine.faces.protection import protected

        if not faces:
            self._page.said.emit(self.tr("No faces were found in this photo; paint over them with the brush."))
            return
        before, strength = self._mask, self._tip.faces
        known = {face.centre for face in faces_of(before).values()}
        if all(face.centre in known for face in faces_of(protected(None, faces, strength, height, width)).values()):
            self._page.said.emit(self.tr("The faces are protected already; a click on one switches it off and on."))
            return
        self._wish(protected(before, faces, strength, height, width), self.tr("protected faces"))
        words = self.tr("Faces protected by {share:.0%}: {n}. A click on one switches it off and on.")
        self._page.said.emit(filled(words, share=strength, n=len(faces)))

    # Files

    def _ask_to_open(self) -> None:
        pictures = " ".join(f"*{suffix}" for suffix in PHOTO_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Open a mask"), self._folder(),
            self.tr("Masks (*.json {pictures});;All files (*)").format(pictures=pictures))
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Use a mask: Dmax's own, or a gray picture; it takes the place of what was painted, and can be undone."""
        from engine.masks import mask_file

        photo = self._photo
        if photo is None or photo.opened is None:
            return
        height, width = photo.opened.photo.height, photo.opened.photo.width

        def read() -> Mask:
            mask = mask_file.read(path)
            mask.on(height, width).region(0, 0, 1, 1)   # called for its errors
            return mask

        def take(mask: Mask) -> None:
            if self._photo is photo:
                self._wish(mask, self.tr("mask from a file"))
                self._page.said.emit(self.tr("The mask '{name}' is used.").format(name=path.name))

        self._background.run(read, take, self._page.failed.emit)

    def _ask_to_save(self) -> None:
        if self._photo is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the mask"),
            str(Path(self._folder()) / f"{self._photo.path.stem}{MASK_ENDING}.json"), self.tr("Masks (*.json)"))
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the mask to a file that `enhance --mask` and `batch --mask` take."""
        from engine.masks import mask_file

        path = path if path.suffix.lower() == ".json" else path.with_name(f"{path.name}.json")
        if self._mask is not None:
            self._background.run(partial(mask_file.write, self._mask, path), lambda _: self._page.said.emit(
                self.tr("Saved the mask as {path}").format(path=path)), self._page.failed.emit)

    def _folder(self) -> str:
        path: Any = self._photo.path if self._photo else None
        return "" if path is None or path.is_relative_to(self._page.shell.library.cache_folder) else str(path.parent)
