"""The file filter of photo dialogs, and the words in the place of a profile's name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.photos.formats import PHOTO_SUFFIXES

SUGGEST = ""    # the profile that suits each photo best; no profile can be called so
AUTO = "auto"   # no calibration: the photo itself is learned from
DEFAULT_PROFILE = "Denoised"   # of a batch, and where nothing speaks for another one


def photo_filter() -> str:
    """The file filter of photo dialogs; some photos have no suffix."""
    suffixes = " ".join(f"*{suffix}" for suffix in PHOTO_SUFFIXES)
    words = QCoreApplication.translate("PhotoDialog", "Photos"), QCoreApplication.translate("PhotoDialog", "All files")
    return f"{words[0]} ({suffixes});;{words[1]} (*)"


def usual_profile(chosen: str) -> str:
    """The profile that a batch begins with: the one that was chosen for single photos, if it is one."""
    return DEFAULT_PROFILE if chosen in (SUGGEST, AUTO) else chosen
