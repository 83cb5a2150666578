"""Settings that go from photo to photo: copied, pasted on those that are chosen, and sent to the batch with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from engine.sentences import joined, joined_names
from gui.enhance.look import Look, Looks
from gui.enhance.masks.handles import faces_strength
from gui.enhance.roll.presets_menu import PresetsMenu
from gui.language import translated
from gui.photo_choice import AUTO, DEFAULT_PROFILE, SUGGEST, usual_profile
from gui.widgets.command import command
from gui.work.background import Background

if TYPE_CHECKING:
    from engine.batches.batch import Settings
    from engine.masks.mask import Mask
    from engine.photos.output import Output
    from engine.wishes.wish import Wish
    from gui.enhance.exporting import Exporter
    from gui.enhance.roll.film_strip import FilmStrip
    from gui.enhance.roll.keeping import Keeping
    from gui.page import Page


class PhotoSettings(QObject):
    """Commands on the settings of the chosen photos; without a film strip that is the open one."""

    said = Signal(str)
    failed = Signal(object)          # Failure or a sentence
    to_batch = Signal(object, str)   # list[tuple[Path, Settings]], and a sentence on what is not as it was here, or ""

    def __init__(self, page: Page, film: FilmStrip, looks: Looks, keeping: Keeping, exporter: Exporter,
                 has: Callable[[str], bool]) -> None:
        """`has` tells if there is a profile of that name."""
        super().__init__(page)
        self._film, self._looks, self._keeping, self._output = film, looks, keeping, exporter.output
        self._copied: Look | None = None
        self._background = Background(self)
        tr = self.tr
        self.commands = {
            "copy_settings": command(page, tr("&Copy settings"), self.copy, "Ctrl+Shift+C"),
            "paste_settings": command(page, tr("&Paste settings"), self.paste, "Ctrl+Shift+V", enabled=False),
            "paste_mask": command(page, tr("Paste settings and &mask"), partial(self.paste, with_mask=True),
                                  "Ctrl+Alt+V", enabled=False),
            "to_batch": command(page, tr("&Send to the batch"), self.send, "Ctrl+B", enabled=False),
            "all_to_batch": command(page, tr("Send &all of the film strip to the batch"), self.send_all,
                                    "Ctrl+Shift+B", enabled=False)}
        self.menu = QMenu(tr("Photo settings"), page)
        self.presets = PresetsMenu(page, film, looks, keeping, has)
        self.presets.said.connect(self.said)
        self.presets.failed.connect(self.failed)
        for place in (self.menu, film.view):   # the strip shows them as its context menu
            place.addActions([*self.commands.values(), self.presets.menuAction()])
        film.turned.connect(self._enable)

    def copy(self) -> None:
        """Remember the settings of the open photo, to be pasted."""
        self._copied = self._looks.now
        self._enable()
        self.said.emit(self.tr("The settings are copied; choose photos, and paste them there."))

    def paste(self, *, with_mask: bool = False) -> None:
        """Give the chosen photos the copied settings; each keeps its own mask, or gets the copied one if it fits.

        Where faces are protected in the photo that was copied from, they will be found in the others as well.
        """
        copied, chosen = self._copied, self._film.chosen()
        if copied is None or not chosen:
            return
        mask = copied.mask if with_mask else None
        self._background.run(partial(_fitting, chosen if mask else [], mask), lambda fit: self._pasted(
            copied, chosen, fit, mask is not None), self.failed.emit)

    def _pasted(self, copied: Look, chosen: Sequence[Path], fit: set[Path], with_mask: bool) -> None:
        strength = faces_strength(copied.mask) or copied.faces
        for path in chosen:
            mask = copied.mask if path in fit else self._looks.of(path).mask
            faces = strength if faces_strength(mask) is None else 0.0
            self._looks.wish_for(path, replace(copied, mask=mask, faces=faces), self.tr("pasted settings"))
        self.said.emit(self.tr("The settings are pasted on one photo.") if len(chosen) == 1 else
                       self.tr("The settings are pasted on {n} photos.").format(n=len(chosen)))
        if with_mask and (others := len(chosen) - len(fit)):
            self.failed.emit(
                self.tr("The mask was not pasted on one photo, which is of another aspect ratio.") if others == 1 else
                self.tr("The mask was not pasted on {n} photos, which are of another aspect ratio.").format(n=others))

    def send(self) -> None:
        """Put the chosen photos on the list of the batch, each with its own settings."""
        self._send(self._film.chosen())

    def send_all(self) -> None:
        """Put all photos of the strip on the list of the batch, each with its own settings."""
        self._send(list(self._film.model.photos))

    def _send(self, photos: list[Path]) -> None:
        unknown = [path for path in photos if not self._looks.knows(path)]
        self._keeping.look_up(unknown, lambda: self._sent(photos))

    def _sent(self, photos: list[Path]) -> None:
        closed = [path for path in photos if path in self._keeping.closed and not self._looks.has_own(path)]
        wishes = [(path, self._keeping.wish_of(path)) for path in photos if path not in closed]
        vague = sum(wish.profile in (SUGGEST, AUTO) for _, wish in wishes)
        notes = []
        if closed:
            notes.append(self.tr("Left out, since their settings were made by a newer Dmax: {names}.").format(
                names=translated(joined_names(path.name for path in closed))))
        if vague:
            words = (self.tr("No profile was found yet for one photo, which is enhanced with '{name}'; look at it "
                             "first, or choose one.") if vague == 1 else
                     self.tr("No profile was found yet for {n} photos, which are enhanced with '{name}'; look at them "
                             "first, or choose one."))
            notes.append(words.format(n=vague, name=DEFAULT_PROFILE))
        if wishes or notes:
            self.to_batch.emit([(path, _settings(wish, self._output(path))) for path, wish in wishes],
                               translated(joined(notes)))

    def _enable(self) -> None:
        there = bool(self._film.chosen())
        for name in ("paste_settings", "paste_mask"):
            self.commands[name].setEnabled(there and self._copied is not None)
        self.commands["to_batch"].setEnabled(there)
        self.commands["all_to_batch"].setEnabled(len(self._film.model.photos) > 1)


def _fitting(photos: Sequence[Path], mask: Mask | None) -> set[Path]:
    """Photos that a mask fits, by their size in px; one that cannot be read is none."""
    from engine.photos import UnreadablePhoto, read_header

    fit = set()
    for path in photos:
        try:
            header = read_header(path)
        except UnreadablePhoto:
            continue
        if mask and mask.fits(header.height, header.width):
            fit.add(path)
    return fit


def _settings(wish: Wish, output: Output) -> Settings:
    """The settings of a photo in a batch, as is wished for it and would be exported."""
    from engine.batches.batch import Settings

    values = {field.name: getattr(wish, field.name) for field in fields(wish)}
    return Settings(**values | {"profile": usual_profile(wish.profile), "output": output})
