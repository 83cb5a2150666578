"""The menu of presets: settings with a name, applied, kept, deleted, and taken from and given as files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from engine.names import folded
from engine.photos.output import Output
from gui.enhance.look import Look, Looks
from gui.enhance.masks.handles import faces_strength
from gui.photo_choice import DEFAULT_PROFILE
from gui.undo_step import UndoStep
from gui.widgets.ask_choice import ask_choice
from gui.widgets.ask_text import ask_text
from gui.widgets.command import emptied
from gui.work.background import Background

if TYPE_CHECKING:
    from engine.wishes.presets import Preset
    from gui.enhance.roll.film_strip import FilmStrip
    from gui.enhance.roll.keeping import Keeping
    from gui.page import Page

_SUFFIX = ".json"


class PresetsMenu(QMenu):
    """Lists the presets of the library. Applying one changes profile, realism, method, restorer and export."""

    said = Signal(str)
    failed = Signal(object)   # Failure or a sentence
    listed = Signal()         # the list is new

    def __init__(self, page: Page, film: FilmStrip, looks: Looks, keeping: Keeping, has: Callable[[str], bool]) -> None:
        """`has` tells if there is a profile of that name."""
        super().__init__(page.tr("Presets"), page)
        self._page, self._film, self._looks, self._has, self._keeping = page, film, looks, has, keeping
        self.presets: list[Preset] = []
        self._delete, self._export = QMenu(self.tr("&Delete"), self), QMenu(self.tr("E&xport…"), self)
        self._background = Background(self)
        self._fill()
        page.shell.engine.ready.connect(self._list)   # until then what it imports would hold the window up

    def _list(self) -> None:
        """List the presets anew, behind the window."""
        def find() -> list[Preset]:
            from engine.wishes.presets import presets

            return presets(self._page.shell.library)

        def show(found: list[Preset]) -> None:
            self.presets = found
            self._fill()
            self.listed.emit()

        self._background.run(find, show)

    def _fill(self) -> None:
        for menu in (self, self._delete, self._export):
            emptied(menu)
        for preset in self.presets:
            name = preset.name.replace("&", "&&")
            self.addAction(name, partial(self.apply, preset))
            self._delete.addAction(name, partial(self.delete, preset))
            self._export.addAction(name, partial(self._ask_to_export, preset))
        self.addSeparator()
        self.addAction(self.tr("&Save the settings as a preset…"), self._ask_to_save)
        self.addAction(self.tr("&Import a preset…"), self._ask_to_import)
        for menu in (self._export, self._delete):
            self.addMenu(menu).setEnabled(bool(self.presets))

    # What they do

    def apply(self, preset: Preset) -> None:
        """Give the chosen photos the settings of a preset; each keeps its mask, unless the preset has one."""
        wish = preset.wish
        if not self._has(wish.profile):
            self.failed.emit(self.tr("The preset '{name}' needs the profile '{profile}', which is not in the library; "
                                     "import that first.").format(name=preset.name, profile=wish.profile))
            return
        what, look = self.tr("preset '{name}'").format(name=preset.name), Look.of(wish)
        chosen = self._film.chosen()
        if len(chosen) > 1:
            for path in chosen:
                self._looks.wish_for(path, replace(look, mask=look.mask or self._looks.of(path).mask), what)
        else:
            self._looks.wish(replace(look, mask=look.mask or self._looks.now.mask), what)
        preferences = self._page.shell.preferences
        folder = Output.from_json(preferences.get("export", {})).folder   # a preset has none
        preferences.set("export", replace(wish.output, folder=folder).to_json())
        self.said.emit(self.tr("The preset '{name}' is applied.").format(name=preset.name))

    def _ask_to_save(self) -> None:
        name = ask_text(self._page, self.tr("Save the settings as a preset"), self.tr("Name of the preset"), "")
        if not name or not name.strip():
            return
        taken = any(folded(preset.name) == folded(name.strip()) for preset in self.presets)
        if not taken or ask_choice(
                self._page, self.tr("Replace the preset?"),
                self.tr("There is a preset called '{name}' already.").format(name=name.strip()),
                [self.tr("Replace it")]) is not None:
            self.save(name.strip(), replacing=taken)

    def save(self, name: str, *, replacing: bool = False) -> None:
        """Keep the settings of the open photo, but for its mask, and those of the export under a name."""
        from engine.wishes.presets import Preset, keep

        look = self._looks.now
        faces = faces_strength(look.mask) or look.faces   # they will be found in other photos
        wish = replace(look, mask=None, faces=faces).wish(self._keeping.suited(self._film.open))
        output = Output.from_json(self._page.shell.preferences.get("export", {}))
        preset = Preset(name, replace(wish, profile=wish.profile or DEFAULT_PROFILE, output=output))
        self._background.run(partial(keep, preset, self._page.shell.library, replacing=replacing), lambda _: self._kept(
            self.tr("The preset '{name}' is kept.").format(name=name)), self.failed.emit)

    def _kept(self, sentence: str) -> None:
        self._list()
        self.said.emit(sentence)

    def delete(self, preset: Preset) -> None:
        """Put a preset into the trash of the library; it can be undone."""
        from engine.wishes.presets import preset_path

        library = self._page.shell.library
        path, resting = preset_path(library, preset.name), list[Path]()

        def listed(_: None) -> None:
            self._list()

        def away() -> None:
            self._background.run(lambda: resting.append(library.discard(path)), listed, self.failed.emit)

        def back() -> None:
            self._background.run(lambda: library.bring_back(resting.pop(), path), listed, self.failed.emit)

        self._page.undo.push(UndoStep(self.tr("deleting the preset '{name}'").format(name=preset.name), away, back))

    # Files

    def _ask_to_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Import a preset"), "",
                                              self.tr("Presets (*{suffix})").format(suffix=_SUFFIX))
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take a preset of a file into the library."""
        from engine.wishes.presets import Preset, keep

        def take() -> str:
            preset = Preset.read(path)
            keep(preset, self._page.shell.library)
            return preset.name

        self._background.run(take, lambda name: self._kept(self.tr("Imported the preset '{name}'.").format(name=name)),
                             self.failed.emit)

    def _ask_to_export(self, preset: Preset) -> None:
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Export the preset"), f"{preset.name}{_SUFFIX}",
                                              self.tr("Presets (*{suffix})").format(suffix=_SUFFIX))
        if name:
            self.give(preset, Path(name))

    def give(self, preset: Preset, path: Path) -> None:
        """Write a preset to a file, for others and for `--preset`."""
        path = path if path.suffix.lower() == _SUFFIX else path.with_name(f"{path.name}{_SUFFIX}")
        self._background.run(partial(preset.save, path), lambda _: self.said.emit(
            self.tr("Exported the preset as {path}").format(path=path)), self.failed.emit)
