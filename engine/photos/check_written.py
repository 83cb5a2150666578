"""Checks a finished photo file: reads it back and compares it with what was to be written."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.names import Existing
from engine.photos import reading
from engine.photos.metadata import xmp
from engine.photos.metadata.metadata import Metadata, is_icc, same_primaries
from engine.photos.on_disk import UnreadablePhoto
from engine.sentences import Sentence

_EMPTY_EXIF_BYTES, _SURE_EXIF_BYTES = 14, 65_000   # a longer one may not fit into a JPEG


class Spoilt(Exception):
    """A finished file differs from what was to be written; the text names the difference."""


def read_back(file_path: Path, kind: str, samples: NDArray[Any], metadata: Metadata, *, exactly: bool) -> None:
    """Read a finished file and compare kind, size, depth, colours, ICC profile and EXIF with what was written.

    The samples [H, W, bands] are compared one by one if the file is to hold them `exactly`, else decoded and no more.
    Works strip by strip, without a second copy of the photo. Raises Spoilt, OSError.
    """
    import pyvips

    try:
        with reading.in_strips(file_path) as (known, written):
            if known.name != kind:
                raise Spoilt(Sentence("another format"))
            if (written.height, written.width) != samples.shape[:2]:
                raise Spoilt(Sentence("another size"))
            top = 0
            for strip in written.strips:
                if strip.dtype != samples.dtype:
                    raise Spoilt(Sentence("another depth"))
                wanted = samples[top:top + len(strip)]
                if exactly and not np.array_equal(strip, wanted, equal_nan=samples.dtype.kind == "f"):
                    raise Spoilt(Sentence("other colours"))
                top += len(strip)
    except Spoilt:
        raise
    except (pyvips.Error, UnreadablePhoto, ValueError, KeyError) as error:
        raise Spoilt(Sentence("it cannot be read")) from error
    _compare_metadata(written.metadata, metadata, samples.shape[2], exactly=exactly or not known.remakes_icc)


def _compare_metadata(found: Metadata, wanted: Metadata, bands: int, *, exactly: bool) -> None:
    space = b"GRAY" if bands < 3 else b"RGB "
    sound = wanted.icc and is_icc(wanted.icc, space, exactly=True)
    if sound and found.icc != wanted.icc and (exactly or not same_primaries(found.icc, wanted.icc)):
        raise Spoilt(Sentence("without its colour profile"))
    if wanted.exif and _sound_exif(wanted.exif) and not found.exif:
        raise Spoilt(Sentence("without its EXIF"))


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
