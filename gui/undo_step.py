"""A step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class UndoStep(QUndoCommand):
    """Something done, and its undoing; both only begin it, as the disk is not touched on the GUI thread."""

    def __init__(self, title: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(title)
        self._forward, self._back = forward, back

    def redo(self) -> None:
        self._forward()

    def undo(self) -> None:
        self._back()
