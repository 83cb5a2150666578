"""Manifests: lists of photos as text files, with a path or an address on each line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from engine.batches.addresses import absolute, as_path, is_address

_SUFFIXES = (".txt", ".csv")
_COLUMN = "path"


def is_manifest(path: Path) -> bool:
    """True for a text file that lists photos, by its suffix."""
    return path.suffix.lower() in _SUFFIXES and path.is_file()


def listed(manifest: Path) -> Iterator[tuple[Path, Path]]:
    """The photos that a manifest lists, absolute, each with its subfolder below the manifest's folder, if it is there.

    A .txt has a photo on each line. A .csv has them in its column `path`, or in its first one if it has no such name.
    Paths are relative to the manifest's folder. Raises OSError.
    """
    folder = absolute(manifest).parent
    with manifest.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        for word in _of_table(file) if manifest.suffix.lower() == ".csv" else (line.strip("\r\n") for line in file):
            if not word.strip():
                continue
            photo = as_path(word)
            if not is_address(photo):
                photo = absolute(folder / photo)
            yield photo, photo.parent.relative_to(folder) if photo.is_relative_to(folder) else Path()


def _of_table(file: Iterator[str]) -> Iterator[str]:
    column, first = 0, True
    for row in csv.reader(file):
        names = [name.strip().casefold() for name in row]
        if first and _COLUMN in names:
            column = names.index(_COLUMN)
        elif len(row) > column:
            yield row[column]
        first = False
