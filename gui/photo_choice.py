"""The file filter of photo dialogs, and the default profile."""

from __future__ import annotations

from engine.photos.formats import PHOTO_SUFFIXES

FILTER = f"Photos ({' '.join(f'*{suffix}' for suffix in PHOTO_SUFFIXES)});;All files (*)"   # some have no suffix
DEFAULT_PROFILE = "Denoised"
