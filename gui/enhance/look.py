"""The settings that a photo is enhanced with, and the undo step that changes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QUndoCommand

_ALPHA_STEPS = 1   # id of the undo steps that Qt may merge: any number but -1


@dataclass(frozen=True)
class Look:
    """Profile, alpha, method and restorer: the state that undo goes back to."""

    profile: str
    alpha: float = 0.3                                  # 1 = untouched, 0 = full transport, -1 to 2
    detail: Literal["auto", "off"] | float = "auto"     # auto: colours kept; off: the paper's exact form
    form: Literal["plain", "residual"] = "plain"
    restorer: str = ""                                  # a word for restorers.restorer_of; empty: restored already

    def same_change(self, other: Look) -> bool:
        """True if only alpha differs, so that no change has to be computed."""
        return replace(self, alpha=0.0) == replace(other, alpha=0.0)


class ChangeLook(QUndoCommand):
    """Undo step from one look to another; successive moves of the slider merge into one."""

    def __init__(self, before: Look, after: Look, show: Callable[[Look], None], title: str) -> None:
        super().__init__(title)
        self.before = before
        self.after = after
        self._show = show

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
