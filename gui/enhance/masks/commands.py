"""Commands of masks, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from gui.widgets.command import command

TOOLS = "brush", "linear", "radial"   # of which one at most is in the hand


def make_commands(page: QWidget, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The commands by name, in the order of their menu; `acts` are their functions."""
    tr = page.tr
    made = {
        "brush": command(page, tr("&Brush"), acts["choose"], "K", "mask-brush", checkable=True),
        "linear": command(page, tr("&Linear gradient"), acts["choose"], "G", "mask-linear", checkable=True),
        "radial": command(page, tr("&Radial gradient"), acts["choose"], "Shift+G", "mask-radial", checkable=True),
        "faces": command(page, tr("Protect f&aces"), acts["faces"], "F", enabled=False),
        "erase": command(page, tr("&Erase"), acts["erase"], "E", "mask-erase", checkable=True),
        "tint": command(page, tr("Show as an &overlay"), acts["tint"], "O", "mask-tint", checkable=True),
        "invert": command(page, tr("&Invert"), acts["invert"], "Shift+I", enabled=False),
        "delete": command(page, tr("&Delete the gradient"), acts["delete"], "Del", enabled=False),
        "clear": command(page, tr("&Clear"), acts["clear"], enabled=False),
        "open": command(page, tr("Open &mask…"), acts["open"], enabled=False),
        "save": command(page, tr("&Save mask as…"), acts["save"], "Ctrl+Shift+S", enabled=False),
    }
    for name, tip in (("brush", tr("Brush (K): paint where the photo is protected, or alone enhanced;\n"
                                   "hold Alt to erase, [ and ] make it smaller and larger")),
                      ("linear", tr("Linear gradient (G): drag from where it counts wholly to where it ends")),
                      ("radial", tr("Radial gradient (Shift+G): drag from the middle to the border")),
                      ("faces", tr("Protect faces (F): they are found and enhanced by half; erase what is too much")),
                      ("erase", tr("Erase (E): take away from what was painted, as with Alt held")),
                      ("tint", tr("Overlay (O): red is protected, green alone is enhanced")),
                      ("invert", tr("Protect what was enhanced, and enhance what was protected (Shift+I)"))):
        made[name].setToolTip(tip)
    tools = QActionGroup(page)
    tools.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    for name in TOOLS:
        tools.addAction(made[name])
    made["tint"].setChecked(True)
    return made
