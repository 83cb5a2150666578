"""Where the window stood and how its pages were divided, kept in the preferences for the next start."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.page import Page
from gui.preferences import Preferences


def restore_window(preferences: Preferences, window: QMainWindow) -> None:
    """Put the window where it stood, as large as it was."""
    _restored(preferences, "window", window.restoreGeometry)
    _restored(preferences, "state", window.restoreState)


def restore_page(preferences: Preferences, name: str, page: Page) -> None:
    """Divide a page as it was."""
    splitter = page.findChild(QSplitter)
    if splitter is not None:
        _restored(preferences, f"splitter/{name}", splitter.restoreState)


def keep(preferences: Preferences, window: QMainWindow, pages: Mapping[str, Page]) -> None:
    """Keep all that for the next start."""
    splitters = {f"splitter/{name}": splitter.saveState() for name, page in pages.items()
                 for splitter in page.findChildren(QSplitter)[:1]}
    for key, kept in {"window": window.saveGeometry(), "state": window.saveState(), **splitters}.items():
        preferences.set(key, bytes(kept.toBase64().data()).decode())


def _restored(preferences: Preferences, key: str, restore: Callable[[QByteArray], object]) -> None:
    if kept := preferences.get(key, ""):
        restore(QByteArray.fromBase64(kept.encode()))
