"""Commands of the Enhance page, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.enhance.canvas import Left
from gui.enhance.controls import Controls
from gui.enhance.zoom_area import Mode
from gui.widgets.command import command


def make_commands(page: QWidget, controls: Controls, of_roll: Mapping[str, QAction],
                  acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu; `acts` are the functions of those that need the page.

    `of_roll`: those that open other photos.
    """
    tr = page.tr
    view = controls.view
    column = controls.column

    def compare_before() -> None:
        view.set_left(Left.DEGRADED if made["before"].isChecked() else Left.RESTORED)

    made = {
        "open": command(page, tr("&Open…"), acts["open"], QKeySequence.StandardKey.Open, "open"),
        **of_roll,
        "export": command(page, tr("&Export"), acts["export"], "Ctrl+E", "export", enabled=False),
        "export_as": command(page, tr("Export &with options…"), acts["export_as"], "Ctrl+Shift+E", enabled=False),
        "copy": command(page, tr("Cop&y the enhanced photo"), acts["copy"], QKeySequence.StandardKey.Copy, "duplicate",
                        enabled=False),
        "cancel": command(page, tr("&Cancel"), acts["cancel"], "Esc", "stop", enabled=False),
        "again": command(page, tr("Enhance &again"), acts["again"], "F5", "retry", enabled=False),
        "more": command(page, tr("&More realism"), acts["more"], "]"),
        "less": command(page, tr("&Less realism"), acts["less"], "["),
        "realism": command(page, tr("&Give the realism as a number"), controls.type_realism, "R"),
        "profile": command(page, tr("Choose pro&file"), controls.choose_profile, "Ctrl+P"),
        "split": command(page, tr("Compare &split"), lambda: view.set_mode(Mode.SPLIT), "1", "compare-split",
                         checkable=True),
        "side": command(page, tr("Compare si&de by side"), lambda: view.set_mode(Mode.SIDE_BY_SIDE), "2",
                        "compare-side", checkable=True),
        "single": command(page, tr("Enhanced pho&to alone"), lambda: view.set_mode(Mode.SINGLE), "3",
                          "compare-single", checkable=True),
        "before": command(page, tr("Compare with the photo &before restoration"), compare_before, "B", checkable=True,
                          enabled=False),
        "fit": command(page, tr("Whole p&hoto"), lambda: view.set_zoom(None), "Ctrl+0", "zoom-fit"),
        "full": command(page, tr("&100 %"), lambda: view.set_zoom(1.0), "Ctrl+1", "zoom-100"),
        "double": command(page, tr("&200 %"), lambda: view.set_zoom(2.0), "Ctrl+2"),
        "loupe": command(page, tr("Lo&upe"), lambda: view.set_loupe(made["loupe"].isChecked()), "L", "loupe",
                         checkable=True),
        "inspector": command(page, tr("&Inspector"), lambda: column.setVisible(made["inspector"].isChecked()), "I",
                             "info", checkable=True),
    }
    modes = QActionGroup(page)
    for name in ("split", "side", "single"):
        modes.addAction(made[name])
    for name in ("split", "inspector"):
        made[name].setChecked(True)
    return made
