"""Undo and redo as commands, which say what they undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QWidget

from gui.widgets.command import command, retitle


def undo_commands(steps: QUndoGroup, owner: QWidget) -> tuple[QAction, QAction]:
    """The commands that undo and redo the steps of a group's active stack.

    Qt's own put a translated word before the step's name, which is not how every language says it.
    """
    translate = QCoreApplication.translate
    keys = QKeySequence.StandardKey
    undo = command(owner, translate("Undo", "&Undo"), steps.undo, keys.Undo, enabled=steps.canUndo())
    redo = command(owner, translate("Undo", "&Redo"), steps.redo, keys.Redo, enabled=steps.canRedo())
    _follow(undo, steps.canUndoChanged, steps.undoTextChanged, translate("Undo", "&Undo {step}"))
    _follow(redo, steps.canRedoChanged, steps.redoTextChanged, translate("Undo", "&Redo {step}"))
    return undo, redo


def _follow(one: QAction, can: SignalInstance, named: SignalInstance, template: str) -> None:
    alone = one.text()
    can.connect(one.setEnabled)
    named.connect(lambda step: retitle(one, template.format(step=step.replace("&", "&&")) if step else alone))
