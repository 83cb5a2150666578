"""What can be done on the Enhance page, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from gui.command import command
from gui.enhance.canvas import Left

if TYPE_CHECKING:
    from gui.enhance.page import EnhancePage


def make_commands(page: EnhancePage) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu."""
    view, slider, inspector, tr = page.view, page.slider, page.inspector, page.tr

    def compare_before() -> None:
        view.set_left(Left.DEGRADED if made["before"].isChecked() else Left.RESTORED)

    made = {
        "open": command(page, tr("&Open…"), page.ask_for_photo, QKeySequence.StandardKey.Open, "open"),
        "recent": page.roll.recent.menuAction(),
        "previous": command(page, tr("&Previous photo in the folder"), lambda: page.go(-1), "PgUp", "previous", enabled=False),
        "next": command(page, tr("&Next photo in the folder"), lambda: page.go(1), "PgDown", "next", enabled=False),
        "export": command(page, tr("&Export"), page.export, "Ctrl+E", "export", enabled=False),
        "export_as": command(page, tr("Export &with options…"), page.export_with_options, "Ctrl+Shift+E", enabled=False),
        "cancel": command(page, tr("&Cancel"), page.cancel, "Esc", "stop", enabled=False),
        "again": command(page, tr("Enhance &again"), page.enhance, "F5", "retry", enabled=False),
        "more": command(page, tr("&More realism"), lambda: slider.step(5), "]"),
        "less": command(page, tr("&Less realism"), lambda: slider.step(-5), "["),
        "profile": command(page, tr("Choose pro&file"), page.choose_profile, "Ctrl+P"),
        "before": command(page, tr("Compare with the photo &before restoration"), compare_before, "B", checkable=True,
                          enabled=False),
        "fit": command(page, tr("Whole p&hoto"), lambda: view.set_zoom(None), "Ctrl+0", "zoom-fit"),
        "full": command(page, tr("&100 %"), lambda: view.set_zoom(1.0), "Ctrl+1", "zoom-100"),
        "double": command(page, tr("&200 %"), lambda: view.set_zoom(2.0), "Ctrl+2"),
        "loupe": command(page, tr("Lo&upe"), lambda: view.set_loupe(made["loupe"].isChecked()), "L", "loupe", checkable=True),
        "inspector": command(page, tr("&Inspector"), lambda: inspector.setVisible(made["inspector"].isChecked()), "I", "info",
                             checkable=True),
    }
    made["inspector"].setChecked(True)
    return made
