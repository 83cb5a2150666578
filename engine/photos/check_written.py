"""Checks a finished photo file: reads it back and compares it with what was to be written."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.names import Existing
from engine.photos import libvips, reading, xmp
from engine.photos.file_metadata import metadata_of
from engine.photos.formats import FORMATS
from engine.photos.metadata import Metadata, is_icc
from engine.photos.on_disk import UnreadablePhoto, kind_of, opened

if TYPE_CHECKING:
    from engine.photos.photo import Photo

_STRIP_ROWS = 256
_EMPTY_EXIF_BYTES, _SURE_EXIF_BYTES = 14, 65_000   # a longer one may not fit into a JPEG


class Spoilt(Exception):
    """A finished file differs from what was to be written; the text names the difference."""


def read_back(file_path: Path, path: Path, kind: str, samples: NDArray[Any], photo: Photo) -> None:
    """Read a finished file and compare kind, size, depth, colours, ICC profile and EXIF with what was written.

    The samples [H, W, bands] of lossless formats are compared one by one; those of the others are decoded and no more.
    Works strip by strip, without a second copy of the photo. `path` is the final name, for messages. Raises Spoilt,
    OSError.
    """
    import pyvips

    try:
        with opened(file_path) as file:
            if kind_of(file) != kind:
                raise Spoilt("another format")
            image = libvips.opened_image(path, file, kind)
            metadata, _ = metadata_of(file, kind, image)
            plain = libvips.plain_colours(path, file, kind, image)
            if (plain.height, plain.width) != samples.shape[:2]:
                raise Spoilt("another size")
            if np.dtype(libvips.TYPES[plain.format]) != samples.dtype:
                raise Spoilt("another depth")
            _compare_samples(plain, samples, exactly=FORMATS[kind].lossless)
    except Spoilt:
        raise
    except (pyvips.Error, UnreadablePhoto, ValueError, KeyError) as error:
        raise Spoilt("it cannot be read") from error
    _compare_metadata(metadata, photo.metadata, samples.shape[2])


def _compare_samples(image: Any, samples: NDArray[Any], *, exactly: bool) -> None:
    """Decode every strip and, if `exactly`, compare it. Raises Spoilt."""
    if exactly and image.bands != samples.shape[2]:
        raise Spoilt("other colours")
    import pyvips

    region = pyvips.Region.new(image)
    for top in range(0, image.height, _STRIP_ROWS):
        height = min(_STRIP_ROWS, image.height - top)
        data = region.fetch(0, top, image.width, height)
        if exactly:
            strip = np.frombuffer(data, samples.dtype).reshape(height, image.width, image.bands)
            if not np.array_equal(strip, samples[top:top + height], equal_nan=samples.dtype.kind == "f"):
                raise Spoilt("other colours")


def _compare_metadata(found: Metadata, wanted: Metadata, bands: int) -> None:
    space = b"GRAY" if bands < 3 else b"RGB "
    if wanted.icc and is_icc(wanted.icc, space, exactly=True) and found.icc != wanted.icc:
        raise Spoilt("without its colour profile")
    if wanted.exif and _sound_exif(wanted.exif) and not found.exif:
        raise Spoilt("without its EXIF")


def _sound_exif(block: bytes) -> bool:
    return block[:4] in (b"II*\0", b"MM\0*") and _EMPTY_EXIF_BYTES < len(block) <= _SURE_EXIF_BYTES


def file_hash(path: Path) -> str:
    """sha256 of a finished file, hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def said_by(path: Path) -> dict[str, str]:
    """Dmax's own properties (`dmax:`) in a photo file's XMP; empty if there are none, or the file cannot be read."""
    import pyvips

    try:
        return xmp.properties(reading.read_xmp(path))
    except (UnreadablePhoto, pyvips.Error, OSError, ValueError):
        return {}


def may_replace(path: Path, existing: Existing) -> bool:
    """True if an output may take the place of the file at a path.

    `replace` takes the place of what Dmax made alone, `overwrite` that of any file; never that of a folder.
    """
    if existing not in ("replace", "overwrite") or not path.is_file():
        return False
    return existing == "overwrite" or bool(said_by(path))
