"""The part of a photo that the user looks at, which is enhanced before the rest, wherever they go meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Region: TypeAlias = tuple[int, int, int, int]          # top, left, bottom, right in px
Focus: TypeAlias = Callable[[], Region | None]         # asked between two steps; None: nothing in particular


def live(focus: Region | Focus | None) -> Focus:
    """The focus, also of a region that stays the same."""
    return focus if callable(focus) else lambda: focus
