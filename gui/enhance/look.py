"""How a photo is to be enhanced, as the user set it, and the steps back and forth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QUndoCommand

_ALPHA_STEPS = 1   # Qt's word for "moves of one kind melt into one": any number but -1


@dataclass(frozen=True)
class Look:
    """Profile, alpha, method and restorer; what undo goes back to."""

    profile: str
    alpha: float = 0.3                                  # 1 = untouched, 0 = full transport, -1 to 2
    detail: Literal["auto", "off"] | float = "auto"     # auto: colours kept; off: the paper's exact form
    form: Literal["plain", "residual"] = "plain"
    restorer: str = ""                                  # a word of restoring.restorers; empty: the photo is restored already

    def same_change(self, other: Look) -> bool:
        """Whether only alpha differs, so that nothing needs to be computed."""
        return replace(self, alpha=0.0) == replace(other, alpha=0.0)


class ChangeLook(QUndoCommand):
    """From one look to another. Moves of the slider in a row are one step."""

    def __init__(self, before: Look, after: Look, show: Callable[[Look], None], title: str) -> None:
        super().__init__(title)
        self.before, self.after, self._show = before, after, show

    def id(self) -> int:
        return _ALPHA_STEPS if self.before.same_change(self.after) else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, ChangeLook):
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._show(self.after)

    def undo(self) -> None:
        self._show(self.before)
