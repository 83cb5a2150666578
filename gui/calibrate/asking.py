"""Dialogs of the Calibrate page; each returns the user's choice, on which the page acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from engine.library.calibration_set import CalibrationSet
from gui.photo_choice import photo_filter
from gui.widgets.ask_choice import ask_choice
from gui.widgets.ask_text import ask_text

Chosen = TypeVar("Chosen")


@dataclass(frozen=True)
class Judges:
    """The photos that judge a profile: true ones in a folder, with the same photos restored, or the set's own."""

    truth: Path | None = None
    restored: Path | None = None   # None: the set's restorer makes them


def with_set(parent: QWidget, one: CalibrationSet | None, ask: Callable[[QWidget, CalibrationSet], Chosen | None],
             act: Callable[[Chosen], None]) -> None:
    """Ask the user something about a set, then act on the answer; does nothing without a set or an answer."""
    answer = None if one is None else ask(parent, one)
    if answer is not None:
        act(answer)


def with_file(parent: QWidget, ask: Callable[[QWidget], Path | None], act: Callable[[Path], None]) -> None:
    """Ask for a file or a folder, then act on it; does nothing if none is chosen."""
    path = ask(parent)
    if path is not None:
        act(path)


def ask_name(parent: QWidget, one: CalibrationSet) -> str | None:
    """Ask for another name for a set; None if cancelled."""
    return ask_text(parent, parent.tr("Rename the set"), parent.tr("Name"), one.name)


def ask_set_file(parent: QWidget) -> Path | None:
    """Ask for the file of a set to import; None if cancelled."""
    name, _ = QFileDialog.getOpenFileName(parent, parent.tr("Import a calibration set"), "",
                                          parent.tr("Calibration sets (*.json)"))
    return Path(name) if name else None


def ask_export_file(parent: QWidget, one: CalibrationSet) -> Path | None:
    """Ask for the file to write a set to, .json unless it has another ending; None if cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(parent, parent.tr("Export the set"), f"{one.name}.json",
                                            parent.tr("Calibration sets (*.json)"))
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".json")


def ask_photos(parent: QWidget, natural: bool) -> list[Path]:
    """Ask for photos to add to the natural or the restored side of a set; empty if cancelled."""
    title = parent.tr("Add natural photos") if natural else parent.tr("Add restored photos")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", photo_filter())
    return [Path(name) for name in names]


def ask_judges(parent: QWidget, one: CalibrationSet) -> Judges | None:
    """Ask for the true photos that are to judge a set's profile; None if cancelled.

    If the set's photos were restored elsewhere, the same photos restored are asked for as well.
    """
    if one.remade or one.paired:
        answer = ask_choice(parent, parent.tr("Measure the curve"), parent.tr(
            "The photos of the set itself can judge its profile; it does a little better on them than on others. Use "
            "them, or a folder of other true photos?"),
            [parent.tr("The set's &own photos"), parent.tr("Other &photos…")])
        if answer is None:
            return None
        if answer == 0:
            return Judges()
    truth = QFileDialog.getExistingDirectory(parent, parent.tr("True photos"))
    if not truth or one.remade:
        return Judges(Path(truth)) if truth else None
    restored = QFileDialog.getExistingDirectory(parent, parent.tr("The same photos, restored, under the same names"))
    return Judges(Path(truth), Path(restored)) if restored else None


def ask_curve_folder(parent: QWidget) -> Path | None:
    """Ask for the folder to write the curve's table, CSV and plot to; None if cancelled."""
    folder = QFileDialog.getExistingDirectory(parent, parent.tr("A folder for curve.md, curve.csv and curve.png"))
    return Path(folder) if folder else None


def ask_degradation(parent: QWidget, now: str) -> str:
    """Ask for a degradation in words, such as bicubic:2+noise:10; empty if cancelled. `now` is the one in use."""
    words = ask_text(parent, parent.tr("What the restorer repairs"), parent.tr(
        "Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg "
        "(quality) and blur (px)."), now)
    return (words or "").strip()
