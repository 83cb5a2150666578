"""The Help menu: the manual's chapters, diagnostics, the question for a newer version, and the About dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from engine import __version__
from gui.page import Shell
from gui.widgets.command import command
from gui.work.background import Background

if TYPE_CHECKING:   # an empty window can do without it
    from gui.manual import Chapter, Commands, Manual


class HelpMenu(QMenu):
    """The menu; `commands` gives those of the whole window, page by page, for the list of shortcuts."""

    said = Signal(object)   # str or Failure: the answer to the question for a newer version

    def __init__(self, shell: Shell, commands: Callable[[], Commands], window: QMainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Help"))
        self._shell, self._commands, self._window = shell, commands, window
        self._manual: Manual | None = None
        self._background: Background | None = None
        keys = QKeySequence.StandardKey.HelpContents
        self.addAction(command(window, self.tr("&Guide"), lambda: self.open_manual("guide"), keys))
        self.addAction(command(window, self.tr("What the &numbers mean"), lambda: self.open_manual("numbers")))
        self.addAction(command(window, self.tr("Keyboard &shortcuts"), lambda: self.open_manual("shortcuts"),
                               "Ctrl+F1"))
        self.addSeparator()
        self.addAction(command(window, self.tr("Save &diagnostics…"), self._save_diagnostics))
        from engine.newer_version import may_ask

        if may_ask():
            self.addAction(command(window, self.tr("Is there a newer &version?"), self._ask_for_version))
        self.addAction(command(window, self.tr("&About Dmax"), self._about))

    def open_manual(self, chapter: Chapter) -> None:
        """Show the manual at a chapter; it is made when it is first asked for."""
        from gui.manual import Manual

        if self._manual is None:
            self._manual = Manual(self._commands, self._window)
        self._manual.open_at(chapter)

    def _ask_for_version(self) -> None:
        from engine import newer_version

        def tell(version: str) -> None:
            self.said.emit(self.tr("There is a newer version, {version}; this is {own}.").format(
                version=version, own=__version__) if version else
                self.tr("This is the newest version, {own}.").format(own=__version__))

        self._background = self._background or Background(self)
        self._background.run(lambda: newer_version.newer_version(newer_version.ADDRESS), tell, self.said.emit)

    def _save_diagnostics(self) -> None:
        from gui.reporting.save_dialog import ask_and_save_diagnostics

        ask_and_save_diagnostics(self._window, self._shell)

    def _about(self) -> None:
        from gui.about import AboutDialog

        AboutDialog(self._window).open()
