"""Undo and redo say what they undo, as the language says it."""

from PySide6.QtGui import QUndoGroup, QUndoStack
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.language import FOLDER, Translator
from gui.undo_step import UndoStep
from gui.widgets.undo_commands import undo_commands


def test_what_is_undone_stands_where_the_language_puts_it(qapp: QApplication, qtbot: QtBot) -> None:
    translator = Translator()
    assert translator.load("dmax_ja", str(FOLDER))
    qapp.installTranslator(translator)
    owner, group = QWidget(), QUndoGroup()
    qtbot.addWidget(owner)
    undo, redo = undo_commands(group, owner)
    qapp.removeTranslator(translator)
    stack, said = QUndoStack(group), []
    group.setActiveStack(stack)
    assert not undo.isEnabled() and undo.text() == "元に戻す(&U)"
    stack.push(UndoStep("A & B", lambda: said.append("forward"), lambda: said.append("back")))
    assert undo.isEnabled() and undo.text() == "元に戻す：A && B(&U)"
    undo.trigger()
    assert said == ["forward", "back"] and redo.text() == "やり直し：A && B(&R)"
    assert not undo.isEnabled() and undo.text() == "元に戻す(&U)" and undo.toolTip().startswith("元に戻す (")
