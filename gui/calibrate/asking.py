"""What the Calibrate page asks its user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog

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
