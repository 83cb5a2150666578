"""Draws Dmax's icon as PNG files, for desktops and for the programs themselves."""

from __future__ import annotations

import os
from pathlib import Path

PICTURE = Path(__file__).resolve().parents[1] / "icons" / "dmax.svg"


def draw(sides_px: dict[int, Path]) -> None:
    """Draw the icon into files, by the length of its sides. Raises SystemExit if one cannot be written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(PICTURE))
    for side, place in sides_px.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        if not icon.pixmap(side, side).save(str(place)):
            raise SystemExit(f"The icon cannot be drawn into {place}.")
    del application
