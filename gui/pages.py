"""The window's pages, in the order of the rail: their titles, and how each is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.page import Page, Shell

NAMES = ("enhance", "calibrate", "profiles", "batch", "settings")


def title_of(name: str) -> str:
    """The title of a page in the user's language, before the page is made."""
    translate = QCoreApplication.translate
    return {"enhance": translate("Pages", "Enhance"), "calibrate": translate("Pages", "Calibrate"),
            "profiles": translate("Pages", "Profiles"), "batch": translate("Pages", "Batch"),
            "settings": translate("Pages", "Settings")}[name]


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
