"""Finding photos among files and folders; Dmax's own outputs in folders are left out."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from engine.names import composed
from engine.photos.formats import PHOTO_SUFFIXES
from engine.photos.on_disk import UnreadablePhoto, is_folder, kind_of, opened

MASK_ENDING = ".mask"   # of the stem of a photo's mask, as in photo.mask.png; see engine.masks.mask_file


def photos_in(paths: Iterable[Path], recursive: bool = True) -> list[Path]:
    """Photo files among files and folders; named files always, those in folders if `is_photo`, sorted; none twice.

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
            inside += [Path(folder) / name for name in names if is_photo(Path(folder) / name)]
            if not recursive:
                break
        own = [file for file in inside if not made_by_dmax(file)]
        found += sorted([*own, *(Path(error.filename) for error in closed)])
    return list(dict.fromkeys(found))


class Originals:
    """A folder of degraded photos, each the original of a restored one, found by name; it is listed once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._listed: dict[Path, dict[str, Path]] = {}

    def of(self, restored: Path, relative: Path = Path()) -> Path | None:
        """The original of a restored photo, by its name without suffix; None if there is none.

        Looked for in the subfolder `relative` first. What restorers append to names is overlooked, as in IMG_1-NR or
        IMG_1_DxO: of the originals whose names the photo's begins with, up to a character that is neither letter nor
        digit, the longest.
        """
        for folder in dict.fromkeys((self.folder / relative, self.folder)):
            names = self._names(folder)
            stem = composed(restored.stem)
            while stem:
                if stem in names and names[stem] != restored:
                    return names[stem]
                end = next((place for place in range(len(stem) - 1, 0, -1) if not stem[place].isalnum()), 0)
                stem = stem[:end]
        return None

    def _names(self, folder: Path) -> dict[str, Path]:
        if folder not in self._listed:
            with contextlib.suppress(OSError):
                self._listed[folder] = {composed(path.stem): path for path in sorted(folder.iterdir(), reverse=True)
                                        if is_photo(path)}
        return self._listed.get(folder, {})


def is_photo(path: Path) -> bool:
    """True for a file in a folder that is to be taken for a photo, by its suffix; without any, by how it begins.

    Hidden files are not, and pictures that are masks of photos.
    """
    if path.name.startswith(".") or path.stem.lower().endswith(MASK_ENDING):
        return False
    if path.suffix:
        return path.name.lower().endswith(PHOTO_SUFFIXES)
    try:
        with opened(path) as file:
            return kind_of(file) is not None
    except (UnreadablePhoto, OSError):
        return False


def made_by_dmax(path: Path) -> bool:
    """True if a photo's XMP says that Dmax made it: `enhance FOLDER` twice must not enhance its own outputs."""
    from engine.photos.check_written import said_by
    from engine.photos.codecs import jpeg_segments
    from engine.photos.metadata import xmp  # not above: screens list photos before anything of xml is loaded

    try:
        with opened(path) as file:
            if kind_of(file) == "JPEG":   # most photos are, and their segments are read five times as quickly
                packet, _, _ = jpeg_segments.extras(file)
                return bool(xmp.properties(packet))
    except (UnreadablePhoto, OSError):
        return False
    return bool(said_by(path))
