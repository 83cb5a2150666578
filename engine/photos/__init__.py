"""Photo files: read, written, found. The names that everybody needs of this package; each is loaded when it is first used.

Lists and screens ask which files are photos long before one is opened, and must not wait for numpy.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.photos.metadata import Metadata
    from engine.photos.on_disk import PHOTO_SUFFIXES, UnreadablePhoto, content_hash, photos_in
    from engine.photos.photo import Photo
    from engine.photos.reading import LIMIT_MEGAPIXELS, Header, read, read_header, thumbnail
    from engine.photos.writing import UnwritablePhoto, write

__all__ = ["LIMIT_MEGAPIXELS", "PHOTO_SUFFIXES", "Header", "Metadata", "Photo", "UnreadablePhoto", "UnwritablePhoto",
           "content_hash", "photos_in", "read", "read_header", "thumbnail", "write"]

_MODULES = {
    "metadata": ("Metadata",),
    "on_disk": ("PHOTO_SUFFIXES", "UnreadablePhoto", "content_hash", "photos_in"),
    "photo": ("Photo",),
    "reading": ("LIMIT_MEGAPIXELS", "Header", "read", "read_header", "thumbnail"),
    "writing": ("UnwritablePhoto", "write"),
}


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(importlib.import_module(f"engine.photos.{module}"), name)
    raise AttributeError(f"module 'engine.photos' has no attribute '{name}'")
