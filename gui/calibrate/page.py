"""The Calibrate page: calibration sets, the doctor's findings, and the profiles made from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from engine.autoencoders.catalog import Catalog
from engine.calibrating.diagnosis import all_findings
from engine.calibrating.doctor import Finding, Severity, unpaired
from engine.errors import DmaxError
from engine.library.calibration_set import CalibrationSet
from engine.photos import photos_in
from gui.calibrate import asking
from gui.calibrate.commands import enable, make_commands
from gui.calibrate.examiner import Examiner
from gui.calibrate.keeping import free_name, keep, plain_name, taken
from gui.calibrate.layout import Layout
from gui.calibrate.learning import Learning
from gui.page import Page, Shell
from gui.undo_step import UndoStep
from gui.widgets.command import keys_of
from gui.widgets.rail import progress_badge
from gui.widgets.restorer_choice import model_files
from gui.work.background import Background


class CalibratePage(Page):
    """Keeps the sets; each change is an undo step, and is saved in the background."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.sets: dict[str, CalibrationSet] = {}
        self.findings: list[Finding] = []
        self.learning = Learning(shell.engine, shell.library, self)
        self._background, self._doctor = Background(self), Examiner(self)
        self._commands = make_commands(self, self._acts())
        self.parts = Layout(self, shell.thumbnails, self._commands, shell.preferences)
        parts = self.parts
        parts.sets.currentTextChanged.connect(self._chosen)
        parts.pane.changed.connect(lambda one: self._change(one, self.tr("options of the set")))
        for grid, natural in ((parts.restored, False), (parts.natural, True)):
            grid.dropped.connect(partial(self.bring, natural=natural))
            grid.removed.connect(partial(self._remove, natural))
            grid.opened.connect(self.wants_photo)
        self.learning.stage.connect(parts.show_progress)
        self.learning.stage.connect(lambda share, words: self.badged.emit(progress_badge(share, words)))
        self.learning.kept.connect(self._kept)
        self.learning.measured.connect(self.library_changed)   # its profile holds the curve
        self.learning.changed.connect(self._learned)
        self.learning.took_long.connect(self.notified)
        self.learning.failed.connect(self.failed)
        self._doctor.found.connect(self._heard)
        self._doctor.failed.connect(self.failed)
        self._doctor.slow.connect(lambda: parts.pane.show_findings([], self.tr("Looking at the photos …"), done=False))
        self._show()
        self._background.run(shell.library.sets, self._take_sets, self.failed.emit)
        self.refresh()

    def _acts(self) -> dict[str, Callable[[], object]]:
        """The function of each command, by the command's name."""
        return {
            "new": self.new, "duplicate": self.duplicate, "delete": self.delete, "remove": self.remove_chosen,
            "make": self.make, "cancel": self.learning.cancel,
            "use": lambda: self.wants_profile.emit(self.chosen.name) if self.chosen else None,
            "rename": lambda: asking.with_set(self, self.chosen, asking.ask_name, self.rename),
            "import": lambda: asking.with_file(self, asking.ask_set_file, self.import_set),
            "export": lambda: asking.with_set(self, self.chosen, asking.ask_export_file, self.export),
            "add_restored": lambda: self.add(False, asking.ask_photos(self, False)),
            "add_natural": lambda: self.add(True, asking.ask_photos(self, True)),
            "measure": lambda: asking.with_set(self, self.chosen, asking.ask_judges, self.measure),
            "keep_curve": lambda: asking.with_file(self, asking.ask_curve_folder, self.keep_curve)}

    @property
    def title(self) -> str:
        return self.tr("Calibrate")

    def actions(self) -> list[QAction]:
        return list(self._commands.values())

    # The sets

    @property
    def chosen(self) -> CalibrationSet | None:
        """The set that is shown, or None."""
        item = self.parts.sets.currentItem()
        return self.sets.get(item.text()) if item else None

    def _take_sets(self, found: list[CalibrationSet]) -> None:
        self.sets = {one.name: one for one in found} | self.sets
        self._list(self.chosen.name if self.chosen else "")

    def _list(self, chosen: str) -> None:
        sets = self.parts.sets
        with QSignalBlocker(sets):
            row = sets.currentRow()
            sets.clear()
            sets.addItems(sorted(self.sets, key=str.casefold))
            flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive
            found = sets.findItems(chosen, flags) if chosen else []
            sets.setCurrentRow(sets.row(found[0]) if found else min(max(row, 0), sets.count() - 1))
        self._chosen()

    def _chosen(self, _: str = "") -> None:
        self.findings = []
        self._show_learned()
        self._show()
        self._examine()

    def _show_learned(self) -> None:
        """Show the diagnosis and the curve of the chosen set."""
        self.parts.pane.show_diagnosis(self.learning.diagnosis_of(self.chosen))
        self.parts.pane.measured.show_curve(self.learning.curve_of(self.chosen))

    def _put(self, before: CalibrationSet | None, after: CalibrationSet | None) -> None:
        """Put set `after` in the place of set `before`, here and on the disk; None: there is none."""
        if before is not None:
            self.sets.pop(before.name, None)
        if after is not None:
            self.sets[after.name] = after
        self._background.run(partial(keep, self.shell.library, before, after), lambda _: None, self.failed.emit)
        self._list(after.name if after else "")

    def _step(self, before: CalibrationSet | None, after: CalibrationSet | None, title: str) -> None:
        self.undo.push(UndoStep(title, partial(self._put, before, after), partial(self._put, after, before)))

    def _change(self, after: CalibrationSet, title: str) -> None:
        if self.chosen is not None and after != self.chosen:
            self._step(self.chosen, after, title)

    def new(self) -> None:
        """Add an empty set."""
        self._step(None, CalibrationSet(free_name(self.tr("My restoration"), self.sets), ()), self.tr("new set"))

    def duplicate(self) -> None:
        """Add a copy of the chosen set under another name."""
        if self.chosen:
            name = free_name(self.tr("{name} copy").format(name=self.chosen.name), self.sets)
            self._step(None, replace(self.chosen, name=name), self.tr("copy of the set"))

    def rename(self, name: str) -> None:
        """Give the chosen set another name."""
        name, one = plain_name(name), self.chosen
        if one is None or name in ("", one.name):
            return
        try:
            other = taken(name, self.sets.keys() - {one.name})
        except DmaxError as error:
            self.failed.emit(str(error))
            return
        if other:
            self.failed.emit(self.tr("There is already a set called '{name}'; choose another name.").format(name=name))
        else:
            self._change(replace(one, name=name), self.tr("name of the set"))

    def delete(self) -> None:
        """Delete the chosen set; its photos and its profile stay."""
        if self.chosen:
            self.said.emit(self.tr("The set '{name}' was deleted; undo brings it back.").format(name=self.chosen.name))
            self._step(self.chosen, None, self.tr("deletion of the set"))

    def import_set(self, path: Path) -> None:
        """Add a set from a file that was exported."""
        def take(one: CalibrationSet) -> None:
            self._step(None, replace(one, name=free_name(one.name, self.sets)), self.tr("imported set"))

        self._background.run(lambda: CalibrationSet.read(path), take, self.failed.emit)

    def export(self, target: Path) -> None:
        """Write the list of the chosen set's photos to a file."""
        if one := self.chosen:
            self._background.run(lambda: one.save(target), lambda _: self.said.emit(
                self.tr("Exported {path}").format(path=target)), self.failed.emit)

    # Its photos

    def open_paths(self, paths: list[Path], natural: bool | None = None) -> None:
        """Add photos (`natural`: to which side; None: as the set needs), a model file of a restorer, or a set."""
        models = model_files(paths)
        for path in paths:
            if path.suffix.lower() == ".json":
                self.import_set(path)
        if models:
            if self.chosen is None:
                self.new()
            self.parts.pane.remaking.restorer.add_model_file(models[0])
        self.add(bool(self.chosen and self.chosen.remade) if natural is None else natural,
                 [path for path in paths if path.suffix.lower() != ".json" and path not in models])

    def add(self, natural: bool, paths: Sequence[Path]) -> None:
        """Add photos, and those in folders, to a side of the chosen set, or of a new one."""
        if paths:
            name = self.chosen.name if self.chosen else ""   # another may be chosen before a large folder is searched
            self._background.run(lambda: photos_in(paths), partial(self._found, natural, name), self.failed.emit)

    def _found(self, natural: bool, name: str, paths: list[Path]) -> None:
        if not paths:
            self.failed.emit(self.tr("There are no photos in it."))
            return
        if self.chosen is None:
            self.new()
        one = self.sets.get(name) or self.chosen
        assert one
        after = one.with_photos(paths, natural)
        if after == one:
            self.said.emit(self.tr("These photos are in the set already."))
        else:
            self._step(one, after, self.tr("added photos"))

    def remove_chosen(self) -> None:
        """Remove the selected photos, or the whole set if the list of sets has the focus."""
        if self.parts.sets.hasFocus():
            self.delete()
            return
        grids = sorted((self.parts.restored, self.parts.natural), key=lambda grid: not grid.hasFocus())
        for grid in grids:
            if grid.chosen:
                grid.removed.emit(grid.chosen)
                return
        self.said.emit(self.tr("Choose the photos that are to be removed first."))

    def _remove(self, natural: bool, paths: Sequence[Path]) -> None:
        if self.chosen:
            self._change(self.chosen.without_photos(paths, natural), self.tr("removed photos"))

    def _show(self) -> None:
        one, parts = self.chosen, self.parts
        marked = {path for finding in self.findings for path in finding.photos} | set(
            unpaired(one) if one and one.paired else ())
        parts.restored.show_photos(one.restored if one else (), marked)
        parts.natural.show_photos(one.natural if one else (), marked)
        parts.show_titles(len(one.restored) if one else 0, len(one.natural) if one else 0, bool(one and one.remade))
        parts.pane.show_set(one)
        sound = not any(finding.severity is Severity.PROBLEM for finding in self.findings)
        enable(self._commands, one, sound=sound, busy=self.learning.busy,
               has_profile=one is not None and self.shell.library.profile_path(one.name).exists(),
               has_curve=self.learning.curve_of(one) is not None)

    # The doctor

    def _examine(self) -> None:
        self._doctor.look_at(self.chosen)
        if self.chosen is None:
            self.parts.pane.show_findings([], self.tr(
                "There is no set yet. Drop restored photos here, or begin one with {keys}.").format(
                    keys=keys_of(self._commands["new"])), done=False)

    def _heard(self, findings: list[Finding]) -> None:
        self.findings = findings
        self._show_findings()
        self._show()

    def _show_findings(self) -> None:
        findings = all_findings(self.findings, self.learning.diagnosis_of(self.chosen))
        self.parts.pane.show_findings(findings, self.tr("Nothing speaks against this set."))

    # The profile and its curve

    def make(self) -> None:
        """Make a profile from the chosen set."""
        if self.chosen is not None:
            self.learning.make(self.chosen)

    def measure(self, judges: asking.Judges) -> None:
        """Measure the curve of the chosen set's profile, on true photos in a folder or on its own."""
        if self.chosen is not None:
            self.learning.measure(self.chosen, judges.truth, judges.restored, self.parts.pane.measured.look())

    def _kept(self, name: str) -> None:
        self.library_changed.emit()
        self.said.emit(self.tr("The profile '{name}' is ready.").format(name=name))

    def _learned(self) -> None:
        """Show the results of the chosen set anew, after any set's profile or curve was made or the job ended."""
        self._show_learned()
        if not self._doctor.looks:
            self._show_findings()
        self._show()

    def keep_curve(self, folder: Path) -> None:
        """Write the table, the CSV and the plot of the chosen set's curve into a folder."""
        if measured := self.learning.curve_of(self.chosen):
            self._background.run(partial(measured.curve.save, folder), lambda _: self.said.emit(
                self.tr("The curve lies in {path}").format(path=folder)), self.failed.emit)

    def busy(self) -> str:
        return self.tr("A profile is being made or measured.") if self.learning.busy else ""

    def shutdown(self) -> None:
        self._doctor.look_at(None)
        self._background.wait()   # a set that was changed last is still to be written

    def refresh(self) -> None:
        self._background.run(Catalog(self.shell.library.autoencoders_folder).here, self.parts.pane.list_autoencoders)
