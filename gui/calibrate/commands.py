"""What can be done on the Calibrate page, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from gui import theme
from gui.calibrate import asking

if TYPE_CHECKING:
    from gui.calibrate.page import CalibratePage


def make_commands(page: CalibratePage) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu."""
    tr, commands = page.tr, dict[str, QAction]()
    for name, title, what, keys, icon in (
            ("new", tr("&New set"), page.new, "Ctrl+N", "add"),
            ("duplicate", tr("&Duplicate"), page.duplicate, "Ctrl+D", "duplicate"),
            ("rename", tr("&Rename…"), partial(asking.ask_rename, page), "F2", "rename"),
            ("delete", tr("De&lete the set"), page.delete, "Ctrl+Shift+Del", "delete"),
            ("import", tr("&Import a set…"), partial(asking.ask_import, page), "Ctrl+I", "import"),
            ("export", tr("E&xport the set…"), partial(asking.ask_export, page), "Ctrl+E", "export"),
            ("add_restored", tr("&Add restored photos…"), partial(asking.ask_photos, page, False), "Ctrl+O", "add"),
            ("add_natural", tr("Add na&tural photos…"), partial(asking.ask_photos, page, True), "Ctrl+Shift+O", "add"),
            ("remove", tr("Remo&ve the chosen photos"), page.remove_chosen, "Del", "remove"),
            ("make", tr("&Make profile"), page.make, "Ctrl+Return", ""),
            ("cancel", tr("&Cancel"), page.cancel, "Esc", "stop")):
        action = QAction(theme.icon(icon), title, page) if icon else QAction(title, page)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{title.replace('&', '')} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(partial(_call, what))
        commands[name] = action
    return commands


def _call(what: Callable[[], object], _: bool = False) -> None:
    what()
