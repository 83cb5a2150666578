"""Finding photos among files and folders; Dmax's own outputs in folders are left out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from engine.photos.formats import PHOTO_SUFFIXES
from engine.photos.on_disk import UnreadablePhoto, is_folder, kind_of, opened


def photos_in(paths: Iterable[Path], recursive: bool = True) -> list[Path]:
    """Photo files among files and folders; named files always, those in folders by suffix, sorted; none twice.

    Hidden files are left out (among them the half-finished ones of other programs), and photos that Dmax made. A folder
    that cannot be looked into is in the list itself, so that reading it says so.
    """
    found: list[Path] = []
    for path in paths:
        if not is_folder(path):
            found.append(path)
            continue
        inside: list[Path] = []
        closed: list[OSError] = []
        for folder, _, names in os.walk(path, onerror=closed.append):
            inside += [Path(folder) / name for name in names if is_photo_name(name)]
            if not recursive:
                break
        own = [file for file in inside if not made_by_dmax(file)]
        found += sorted([*own, *(Path(error.filename) for error in closed)])
    return list(dict.fromkeys(found))


def is_photo_name(name: str) -> bool:
    """True for the name of a file that is looked at in a folder: with a photo's suffix, not hidden."""
    return name.lower().endswith(PHOTO_SUFFIXES) and not name.startswith(".")


def made_by_dmax(path: Path) -> bool:
    """True if a photo's XMP says that Dmax made it: `enhance FOLDER` twice must not enhance its own outputs."""
    from engine.photos import jpeg_segments, xmp  # not above: screens list photos before anything of xml is loaded
    from engine.photos.check_written import said_by

    try:
        with opened(path) as file:
            if kind_of(file) == "JPEG":   # most photos are, and their segments are read five times as quickly
                packet, _, _ = jpeg_segments.extras(file)
                return bool(xmp.properties(packet))
    except (UnreadablePhoto, OSError):
        return False
    return bool(said_by(path))
