"""An enhanced photo as it stands on the screen: what is exported, copied and dragged."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from gui.enhance.requests import Enhanced

DPI = "export_dpi"   # preference: dots per inch that are written into exports; 0: as the photo has it


@dataclass(frozen=True, eq=False)
class Result:
    """An enhanced photo with what the sliders make of it."""

    done: Enhanced
    path: Path              # of the photo
    alpha: float
    original_share: float   # of the original's detail, 0 to 1
    mask: Mask | None = None   # where it is enhanced; None: everywhere
