"""The application around the window: display, look, the engine's start."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.errors import DmaxError
from engine.library import Library

_STYLE = """
QWidget#invitation, QPushButton#invitation { background: #3a3a3a; color: #d8d8d8; border: none; font-size: 20px; }
QPushButton#invitation:hover { background: #424242; }
QProgressBar { background: transparent; border: none; }
QProgressBar::chunk { background: #d9822b; }
QSlider::handle:horizontal { background: #d9822b; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::groove:horizontal { background: palette(mid); height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: #d9822b; height: 4px; border-radius: 2px; }
"""


class NoWindow(DmaxError):
    """There is no screen to open a window on."""


def run(photos: Sequence[Path] = (), library_root: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit status. Raises NoWindow without a display."""
    wanted = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not (wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoWindow("There is no screen to open a window on; use a verb, such as 'enhance' (see: main.py --help).")
    from PySide6.QtWidgets import QApplication

    from gui.engine_thread import EngineThread
    from gui.main_window import MainWindow

    application = QApplication([sys.argv[0]])
    application.setApplicationName("Dmax")
    application.setStyle("Fusion")
    application.setStyleSheet(_STYLE)
    engine = EngineThread(library_root)
    window = MainWindow(Library(library_root), engine)
    window.show()
    application.processEvents()   # on the screen first; the engine, with torch, loads behind it
    engine.start()
    for path in photos[:1]:
        window.open(path)
    return application.exec()
