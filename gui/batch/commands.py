"""Commands of the Batch page, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from engine.batches.batch import State
from gui import theme
from gui.batch.queue_model import QueueModel
from gui.batch.running import Running
from gui.widgets.command import command, retitle


def make_commands(page: QWidget, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The page's commands by name, in the order of its menu; `acts` holds the function of each."""
    tr = page.tr
    looks: dict[str, tuple[str, str | QKeySequence.StandardKey, str]] = {
        "add": (tr("&Add photos…"), "Ctrl+O", "add"),
        "folder": (tr("Add a &folder…"), "Ctrl+Shift+O", "add-folder"),
        "watch": (tr("&Watch a folder…"), "Ctrl+Shift+W", "watch"),
        "start": (tr("&Start"), "Ctrl+Return", "start"),
        "cancel": (tr("Ca&ncel"), "Esc", "stop"),
        "retry": (tr("&Retry those that failed"), "Ctrl+R", "retry"),
        "again": (tr("&Do again"), "Ctrl+Shift+R", "again"),
        "remove": (tr("Remo&ve from the list"), QKeySequence.StandardKey.Delete, "remove"),
        "clear": (tr("&Clear what is done"), "Ctrl+L", "clear"),
        "compare": (tr("Show in the co&mpare view"), "Ctrl+E", "enhance"),
        "reveal": (tr("Open the &output's folder"), "Ctrl+Shift+E", "folder"),
    }
    return {name: command(page, title, acts[name], key, icon, checkable=name == "watch")
            for name, (title, key, icon) in looks.items()}


def enable(commands: Mapping[str, QAction], page: QWidget, model: QueueModel, run: Running, *, opened: bool,
           selected: bool) -> None:
    """Enable the commands that can be used, and let "start" start, pause or go on.

    `opened`: there is a batch; `selected`: some of its photos are selected.
    """
    title = page.tr("&Pause") if run.working else page.tr("&Go on") if run.paused else page.tr("&Start")
    start = commands["start"]
    retitle(start, title)
    start.setIcon(theme.icon("pause" if run.working else "start"))
    # Also when all is done: starting looks whether the outputs are still there.
    start.setEnabled(run.active or (opened and model.count(State.TO_DO) + model.count(State.DONE) > 0))
    commands["cancel"].setEnabled(run.active)
    commands["again"].setEnabled(selected)
    commands["retry"].setEnabled(model.count(State.FAILED) > 0)
    commands["clear"].setEnabled(model.count(State.DONE) + model.count(State.SKIPPED) > 0)
    for name in ("remove", "compare", "reveal"):
        commands[name].setEnabled(selected)
    for name in ("add", "folder", "watch"):
        commands[name].setEnabled(opened)
