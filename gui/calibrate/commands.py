"""What can be done on the Calibrate page, with its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from gui.calibrate import asking
from gui.command import command

if TYPE_CHECKING:
    from gui.calibrate.page import CalibratePage


def make_commands(page: CalibratePage) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu."""
    tr = page.tr
    return {
        "new": command(page, tr("&New set"), page.new, "Ctrl+N", "add"),
        "duplicate": command(page, tr("&Duplicate"), page.duplicate, "Ctrl+D", "duplicate"),
        "rename": command(page, tr("&Rename…"), partial(asking.ask_rename, page), "F2", "rename"),
        "delete": command(page, tr("De&lete the set"), page.delete, "Ctrl+Shift+Del", "delete"),
        "import": command(page, tr("&Import a set…"), partial(asking.ask_import, page), "Ctrl+I", "import"),
        "export": command(page, tr("E&xport the set…"), partial(asking.ask_export, page), "Ctrl+E", "export"),
        "add_restored": command(page, tr("&Add restored photos…"), partial(asking.ask_photos, page, False), "Ctrl+O", "add"),
        "add_natural": command(page, tr("Add na&tural photos…"), partial(asking.ask_photos, page, True), "Ctrl+Shift+O", "add"),
        "remove": command(page, tr("Remo&ve the chosen photos"), page.remove_chosen, "Del", "remove"),
        "make": command(page, tr("&Make profile"), page.make, "Ctrl+Return"),
        "measure": command(page, tr("Meas&ure the curve…"), partial(asking.ask_truth, page), "Ctrl+M"),
        "keep_curve": command(page, tr("&Save the curve…"), partial(asking.ask_curve_folder, page), "Ctrl+S"),
        "cancel": command(page, tr("&Cancel"), page.learning.cancel, "Esc", "stop")}
