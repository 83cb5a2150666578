"""The window's pages, in the order of the rail: their titles, and how each is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.library.library import Library
from gui.page import Page, Shell

NAMES = ("enhance", "calibrate", "profiles", "batch", "settings")


def title_of(name: str) -> str:
    """The title of a page in the user's language, before the page is made."""
    translate = QCoreApplication.translate
    return {"enhance": translate("Pages", "Enhance"), "calibrate": translate("Pages", "Calibrate"),
            "profiles": translate("Pages", "Profiles"), "batch": translate("Pages", "Batch"),
            "settings": translate("Pages", "Settings")}[name]


def load(library: Library) -> int:
    """Import the code of all pages, so that their first visit does not wait for it; for a worker thread.

    Returns the number of photos that the window's batch still has to do.
    """
    from gui.batch import page as _batch  # noqa: F401
    from gui.batch.requests import left_of_queue
    from gui.calibrate import page as _calibrate  # noqa: F401
    from gui.profiles import page as _profiles  # noqa: F401
    from gui.settings import page as _settings  # noqa: F401

    return left_of_queue(library)


def make(name: str, shell: Shell) -> Page:
    """Make a page; its code is imported only now."""
    if name == "enhance":
        from gui.enhance.page import EnhancePage

        return EnhancePage(shell)
    if name == "calibrate":
        from gui.calibrate.page import CalibratePage

        return CalibratePage(shell)
    if name == "profiles":
        from gui.profiles.page import ProfilesPage

        return ProfilesPage(shell)
    if name == "batch":
        from gui.batch.page import BatchPage

        return BatchPage(shell)
    from gui.settings.page import SettingsPage

    return SettingsPage(shell)
