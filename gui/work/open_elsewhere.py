"""Files and folders opened in the desktop's own programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_elsewhere(path: Path) -> None:
    """Open a file in the program that the desktop has for it, or a folder in its file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
