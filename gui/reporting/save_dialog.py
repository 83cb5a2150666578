"""The dialog that saves diagnostics."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QMainWindow

from gui.page import SAID_MS, Shell


def ask_and_save_diagnostics(window: QMainWindow, shell: Shell) -> None:
    """Ask for a file, and write the diagnostics there, off the GUI thread: no photos, names or paths."""
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication, QStandardPaths

    from gui.reporting import diagnostics
    from gui.work.background import Background

    translate = QCoreApplication.translate
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(folder) / f"dmax-diagnostics-{date.today()}.zip"
    name, _ = QFileDialog.getSaveFileName(
        window, translate("Diagnostics", "Save diagnostics"), str(proposed),
        translate("Diagnostics", "Zip archives (*.zip)"))
    if not name:
        return
    target = Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")
    words = {"done": translate("Diagnostics", "Diagnostics saved as {name}; they hold no photos, names or paths."),
             "failed": translate(
                 "Diagnostics", "The diagnostics could not be saved ({reason}); choose another folder.")}

    def saved(problem: str) -> None:
        if problem:
            window.statusBar().showMessage(words["failed"].format(reason=problem), SAID_MS)
        else:
            window.statusBar().showMessage(words["done"].format(name=target.name), SAID_MS)

    window.statusBar().showMessage(translate("Diagnostics", "Saving diagnostics …"))
    screen = diagnostics.screen_facts()
    background = Background(window)
    window.destroyed.connect(partial(Background.wait, background))   # the partial keeps it alive until then
    background.run(lambda: diagnostics.try_to_save(target, shell.library, screen), saved)
