"""Commands of the Calibrate page, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from engine.library.calibration_set import CalibrationSet
from gui.widgets.command import command


def make_commands(page: QWidget, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu; `acts` holds the function of each."""
    tr = page.tr
    looks = {
        "new": (tr("&New set"), "Ctrl+N", "add"),
        "duplicate": (tr("&Duplicate"), "Ctrl+D", "duplicate"),
        "rename": (tr("&Rename…"), "F2", "rename"),
        "delete": (tr("De&lete the set"), "Ctrl+Shift+Del", "delete"),
        "import": (tr("&Import a set…"), "Ctrl+I", "import"),
        "export": (tr("E&xport the set…"), "Ctrl+E", "export"),
        "add_restored": (tr("&Add restored photos…"), "Ctrl+O", "add"),
        "add_natural": (tr("Add na&tural photos…"), "Ctrl+Shift+O", "add"),
        "remove": (tr("Remo&ve the chosen photos"), "Del", "remove"),
        "make": (tr("&Make profile"), "Ctrl+Return", ""),
        "use": (tr("Use it no&w"), "Ctrl+U", ""),
        "measure": (tr("Meas&ure the curve…"), "Ctrl+M", ""),
        "keep_curve": (tr("&Save the curve…"), "Ctrl+S", ""),
        "cancel": (tr("&Cancel"), "Esc", "stop"),
    }
    return {name: command(page, title, acts[name], key, icon) for name, (title, key, icon) in looks.items()}


def enable(commands: Mapping[str, QAction], one: CalibrationSet | None, *, sound: bool, busy: bool, has_profile: bool,
           has_curve: bool) -> None:
    """Enable the commands that can be used with the set that is shown.

    `sound`: the doctor found no problem; `busy`: a profile or a curve is in the making.
    """
    for name in ("duplicate", "rename", "delete", "export"):
        commands[name].setEnabled(one is not None)
    filled = one is not None and bool(one.natural if one.remade else one.restored)
    commands["make"].setEnabled(filled and sound and not busy)
    commands["measure"].setEnabled(has_profile and not busy)
    commands["use"].setEnabled(has_profile)
    commands["keep_curve"].setEnabled(has_curve)
    commands["cancel"].setEnabled(busy)
