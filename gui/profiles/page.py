"""The Profiles page: list, details, import and export, rename, duplicate, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from engine.library.profile import SUFFIX
from gui.page import Page, Shell
from gui.profiles.details import ProfileDetails
from gui.profiles.list import SHELVED, ProfileList
from gui.profiles.shelf import Shelved, shelf
from gui.undo_step import UndoStep
from gui.widgets.ask_text import ask_text
from gui.widgets.command import command, push_button
from gui.work.background import Background


class ProfilesPage(Page):
    """A list of the user's own and the ready-made profiles, with details of the chosen one beside it."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._background = Background(self)
        self._wanted = ""   # name of the profile to choose once it is listed
        self.list = ProfileList()
        self.search = QLineEdit()
        self._commands = self._make_actions()
        self._build()
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(lambda *_: self._commands["use"].trigger())
        self.search.textChanged.connect(self._filter)
        self._show()
        self.refresh()

    @property
    def title(self) -> str:
        return self.tr("Profiles")

    def _make_actions(self) -> dict[str, QAction]:
        tr = self.tr
        return {
            "use": command(self, tr("Enhance &with it"), self.use, "Ctrl+Return", "enhance"),
            "rename": command(self, tr("&Rename…"), self.ask_rename, "F2", "rename"),
            "duplicate": command(self, tr("&Duplicate"), self.duplicate, "Ctrl+D", "duplicate"),
            "export": command(self, tr("E&xport…"), self.ask_export, "Ctrl+E", "export"),
            "delete": command(self, tr("De&lete"), self.delete, QKeySequence.StandardKey.Delete, "delete"),
            "import": command(self, tr("&Import…"), self.ask_import, "Ctrl+O", "import")}

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search profiles"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search profiles"))
        self.search.setToolTip(self.tr("Show only profiles with these words in their names"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(push_button(self._commands["import"]))

        self.details = ProfileDetails(
            [self._commands[name] for name in ("use", "rename", "duplicate", "export", "delete")])
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.details)
        splitter.setSizes([320, 800])
        splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # What is shown

    def refresh(self) -> None:
        self._background.run(lambda: shelf(self.shell.library), self._fill, self.failed.emit)

    def _fill(self, profiles: list[Shelved]) -> None:
        chosen = self.chosen.name if self.chosen else ""
        if self._wanted in [one.name for one in profiles]:   # else it comes with a later list
            chosen, self._wanted = self._wanted, ""
        self.list.fill(profiles)
        self._filter()
        self.list.choose(chosen)
        self._show()

    def _filter(self) -> None:
        self.list.show_only(self.search.text())

    @property
    def chosen(self) -> Shelved | None:
        """The profile whose details are shown, or None."""
        item = self.list.currentItem()
        return item.data(0, SHELVED) if item else None

    def _show(self) -> None:
        one = self.chosen
        self.details.show_profile(one)
        commands, own = self._commands, bool(one and not one.ready_made)
        commands["use"].setEnabled(bool(one and one.usable))
        commands["duplicate"].setEnabled(bool(one and one.infos))
        commands["export"].setEnabled(bool(one and one.infos))
        commands["rename"].setEnabled(bool(own and one and one.infos))
        commands["delete"].setEnabled(own)

    # What can be done

    def use(self) -> None:
        """Enhance with the chosen profile from now on."""
        if self.chosen and self.chosen.usable:
            self.wants_profile.emit(self.chosen.name)

    def ask_rename(self) -> None:
        """Ask for another name for the chosen profile."""
        if self.chosen:
            name = (ask_text(self, self.tr("Rename the profile"), self.tr("Name"), self.chosen.name) or "").strip()
            if name and name != self.chosen.name:
                self.rename(name)

    def rename(self, name: str) -> None:
        """Give the chosen profile another name."""
        one = self.chosen
        if one is None or one.ready_made:
            return
        old, library = one.name, self.shell.library
        place = list(one.paths[:1])   # the path of the file, which each renaming changes

        def to(name: str) -> Callable[[], None]:
            def work() -> None:
                place[0] = library.rename_profile(place[0], name)
            return work

        self._do(self.tr("rename of {name}").format(name=old), to(name), to(old), name, old)

    def duplicate(self) -> None:
        """Copy the chosen profile, at the first of its pixel scales, under a name of its own."""
        one = self.chosen
        if one is None:
            return
        library = self.shell.library
        name = self.tr("{name} copy").format(name=one.name)
        made: list[Path] = []
        resting: list[Path] = []   # the copy's place in the trash, once undone

        def copy() -> None:
            if resting:
                library.bring_back(resting.pop(), made[-1])
            else:
                made.append(library.duplicate_profile(one.paths[0], name))

        self._do(self.tr("copy of {name}").format(name=one.name), copy,
                 lambda: resting.append(library.discard(made[-1])), name, one.name)

    def delete(self) -> None:
        """Move the chosen profile to the trash; undo brings it back."""
        one = self.chosen
        if one is None or one.ready_made:
            return
        library = self.shell.library
        resting: list[Path] = []   # the profile's place in the trash
        self._do(self.tr("deletion of {name}").format(name=one.name),
                 lambda: resting.append(library.discard(one.paths[0])),
                 lambda: library.bring_back(resting.pop(), one.paths[0]), "", one.name)
        self.said.emit(self.tr("'{name}' was deleted; undo brings it back.").format(name=one.name))

    def _do(self, title: str, forward: Callable[[], None], back: Callable[[], None], then: str, before: str) -> None:
        self.undo.push(UndoStep(title, partial(self._change, forward, then), partial(self._change, back, before)))

    def _change(self, work: Callable[[], Any], wanted: str) -> None:
        """Change the library on the background thread, then choose the profile called `wanted`."""
        def done(_: Any) -> None:
            self._wanted = wanted
            self.library_changed.emit()

        self._background.run(work, done, self.failed.emit)

    def ask_export(self) -> None:
        """Ask for the file to write a copy of the chosen profile to."""
        if self.chosen:
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the profile"), f"{self.chosen.name}{SUFFIX}",
                                                  self.tr("Dmax profiles (*{suffix})").format(suffix=SUFFIX))
            if name:
                self.export(Path(name))

    def export(self, target: Path) -> None:
        """Write a copy of the chosen profile to a file."""
        if self.chosen:
            source = str(self.chosen.paths[0])
            self._background.run(
                lambda: self.shell.library.export_profile(source, target),
                lambda path: self.said.emit(self.tr("Exported {path}").format(path=path)), self.failed.emit)

    def ask_import(self) -> None:
        """Ask for .dmax files to import."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import profiles"), "",
                                                self.tr("Dmax profiles (*{suffix})").format(suffix=SUFFIX))
        self.import_profiles([Path(name) for name in names])

    def open_paths(self, paths: list[Path]) -> None:
        self.failed.emit(self.tr("Only .dmax files can be imported here; drop photos on the Enhance page."))

    def take_profile(self, name: str) -> None:
        self._wanted = name   # it is chosen as soon as it is listed
        self.refresh()
