"""Undo step made of two functions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class UndoStep(QUndoCommand):
    """Undo step that calls `forward` or `back`; both only start work: the GUI thread never waits for the disk."""

    def __init__(self, title: str, forward: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(title)
        self._forward, self._back = forward, back

    def redo(self) -> None:
        self._forward()

    def undo(self) -> None:
        self._back()
