"""The Help menu: the manual's chapters, diagnostics, and the About dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.page import Shell
from gui.widgets.command import command

if TYPE_CHECKING:   # an empty window can do without it
    from gui.manual import Chapter, Commands, Manual


class HelpMenu(QMenu):
    """The menu; `commands` gives those of the whole window, page by page, for the list of shortcuts."""

    def __init__(self, shell: Shell, commands: Callable[[], Commands], window: QMainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Help"))
        self._shell, self._commands, self._window = shell, commands, window
        self._manual: Manual | None = None
        keys = QKeySequence.StandardKey.HelpContents
        self.addAction(command(window, self.tr("&Guide"), lambda: self.open_manual("guide"), keys))
        self.addAction(command(window, self.tr("What the &numbers mean"), lambda: self.open_manual("numbers")))
        self.addAction(command(window, self.tr("Keyboard &shortcuts"), lambda: self.open_manual("shortcuts"),
                               "Ctrl+F1"))
        self.addSeparator()
        self.addAction(command(window, self.tr("Save &diagnostics…"), self._save_diagnostics))
        self.addAction(command(window, self.tr("&About Dmax"), self._about))

    def open_manual(self, chapter: Chapter) -> None:
        """Show the manual at a chapter; it is made when it is first asked for."""
        from gui.manual import Manual

        if self._manual is None:
            self._manual = Manual(self._commands, self._window)
        self._manual.open_at(chapter)

    def _save_diagnostics(self) -> None:
        from gui.reporting.save_dialog import ask_and_save_diagnostics

        ask_and_save_diagnostics(self._window, self._shell)

    def _about(self) -> None:
        from gui.about import AboutDialog

        AboutDialog(self._window).open()
