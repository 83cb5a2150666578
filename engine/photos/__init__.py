"""Photo files: reading, writing and finding them. Each name that other packages need is loaded on its first use.

Lists and screens ask which files are photos long before one is opened, and must not wait for numpy to be imported.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.photos.finding import photos_in
    from engine.photos.formats import LIMIT_MEGAPIXELS, PHOTO_SUFFIXES
    from engine.photos.metadata.metadata import Metadata
    from engine.photos.on_disk import UnreadablePhoto, content_hash
    from engine.photos.photo import Header, Photo
    from engine.photos.reading import read, read_header, thumbnail
    from engine.photos.writing import UnwritablePhoto, left_out, write

__all__ = ["LIMIT_MEGAPIXELS", "PHOTO_SUFFIXES", "Header", "Metadata", "Photo", "UnreadablePhoto", "UnwritablePhoto",
           "content_hash", "left_out", "photos_in", "read", "read_header", "thumbnail", "write"]

os.environ.setdefault("VIPS_WARNING", "0")   # libvips reads it once; any value silences it, see `libvips.opened_image`

_MODULES = {
    "finding": ("photos_in",),
    "formats": ("LIMIT_MEGAPIXELS", "PHOTO_SUFFIXES"),
    "metadata.metadata": ("Metadata",),
    "on_disk": ("UnreadablePhoto", "content_hash"),
    "photo": ("Header", "Photo"),
    "reading": ("read", "read_header", "thumbnail"),
    "writing": ("UnwritablePhoto", "left_out", "write"),
}


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(importlib.import_module(f"engine.photos.{module}"), name)
    raise AttributeError(f"module 'engine.photos' has no attribute '{name}'")
