"""What the Calibrate page asks its user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from gui.enhance.page import FILTER

if TYPE_CHECKING:
    from gui.calibrate.page import CalibratePage


def ask_rename(page: CalibratePage) -> None:
    """Ask for another name."""
    if page.chosen:
        name, sure = QInputDialog.getText(page, page.tr("Rename the set"), page.tr("Name"), text=page.chosen.name)
        if sure:
            page.rename(name)


def ask_import(page: CalibratePage) -> None:
    """Ask for a set's file."""
    name, _ = QFileDialog.getOpenFileName(page, page.tr("Import a calibration set"), "", page.tr("Calibration sets (*.json)"))
    if name:
        page.import_set(Path(name))


def ask_export(page: CalibratePage) -> None:
    """Ask where to write the set."""
    if page.chosen:
        name, _ = QFileDialog.getSaveFileName(page, page.tr("Export the set"), f"{page.chosen.name}.json",
                                              page.tr("Calibration sets (*.json)"))
        if name:
            page.export(Path(name) if Path(name).suffix else Path(name).with_suffix(".json"))


def ask_photos(page: CalibratePage, natural: bool) -> None:
    """Let the user choose photos."""
    title = page.tr("Add natural photos") if natural else page.tr("Add restored photos")
    names, _ = QFileDialog.getOpenFileNames(page, title, "", FILTER)
    page.add(natural, [Path(name) for name in names])


def ask_truth(page: CalibratePage) -> None:
    """Ask which true photos are to judge the chosen set's profile; beside photos restored elsewhere, those as well."""
    one = page.chosen
    if one is None:
        return
    own = QMessageBox.StandardButton.No
    if one.remade or one.paired:
        own = QMessageBox.question(page, page.tr("Measure the curve"), page.tr(
            "The photos of the set itself can judge its profile; it does a little better on them than on others. Use them? With "
            "No you name a folder of other true photos."),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No | QMessageBox.StandardButton.Cancel)
    if own == QMessageBox.StandardButton.Yes:
        page.measure()
    elif own == QMessageBox.StandardButton.No:
        truth = QFileDialog.getExistingDirectory(page, page.tr("True photos"))
        restored = QFileDialog.getExistingDirectory(page, page.tr("The same photos, restored, under the same names")) if (
            truth and not one.remade) else ""
        if truth and (restored or one.remade):
            page.measure(Path(truth), Path(restored) if restored else None)


def ask_curve_folder(page: CalibratePage) -> None:
    """Ask where the table, the CSV and the plot are to go."""
    folder = QFileDialog.getExistingDirectory(page, page.tr("A folder for curve.md, curve.csv and curve.png"))
    if folder:
        page.keep_curve(Path(folder))


def ask_degradation(pane: QWidget, now: str) -> str:
    """Ask for degradations in words; empty if the user thinks better of it."""
    words, sure = QInputDialog.getText(pane, pane.tr("What the restorer repairs"), pane.tr(
        "Steps joined by +, such as bicubic:2+noise:10+jpeg:50; there are bicubic (times), noise (of 255), jpeg (quality) and "
        "blur (px)."), text=now)
    return words.strip() if sure else ""
