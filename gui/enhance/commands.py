"""What can be done on the Enhance page, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from gui import theme

if TYPE_CHECKING:
    from gui.enhance.page import EnhancePage

_AT_REST = ("export", "export_as", "previous", "next", "cancel", "again")   # until there is a photo


def make_commands(page: EnhancePage) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu."""
    commands: dict[str, QAction] = {}

    def command(name: str, title: str, what: Callable[[], object], keys: str | QKeySequence.StandardKey = "",
                icon: str = "", checkable: bool = False) -> None:
        made = QAction(theme.icon(icon), title, page) if icon else QAction(title, page)
        made.setShortcut(QKeySequence(keys))
        made.setToolTip(f"{title.replace('&', '')} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setCheckable(checkable)
        made.setEnabled(name not in _AT_REST)
        made.triggered.connect(lambda _=False: what())
        commands[name] = made

    view, slider, inspector, tr = page.view, page.slider, page.inspector, page.tr
    command("open", tr("&Open…"), page.ask_for_photo, QKeySequence.StandardKey.Open, "open")
    commands["recent"] = page.recent.menuAction()
    command("previous", tr("&Previous photo in the folder"), lambda: page.go(-1), "PgUp", "previous")
    command("next", tr("&Next photo in the folder"), lambda: page.go(1), "PgDown", "next")
    command("export", tr("&Export"), page.export, "Ctrl+E", "export")
    command("export_as", tr("Export &with options…"), page.export_with_options, "Ctrl+Shift+E")
    command("cancel", tr("&Cancel"), page.cancel, "Esc", "stop")
    command("again", tr("Enhance &again"), page.enhance, "F5", "retry")
    command("more", tr("&More realism"), lambda: slider.step(5), "]")
    command("less", tr("&Less realism"), lambda: slider.step(-5), "[")
    command("profile", tr("Choose pro&file"), page.choose_profile, "Ctrl+P")
    command("fit", tr("Whole p&hoto"), lambda: view.set_zoom(None), "Ctrl+0", "zoom-fit")
    command("full", tr("&100 %"), lambda: view.set_zoom(1.0), "Ctrl+1", "zoom-100")
    command("double", tr("&200 %"), lambda: view.set_zoom(2.0), "Ctrl+2")
    command("loupe", tr("Lo&upe"), lambda: view.set_loupe(commands["loupe"].isChecked()), "L", "loupe", checkable=True)
    command("inspector", tr("&Inspector"), lambda: inspector.setVisible(commands["inspector"].isChecked()), "I", "info",
            checkable=True)
    commands["inspector"].setChecked(True)
    return commands
