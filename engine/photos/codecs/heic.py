"""The decoder of HEIC photos, by pillow-heif."""

from __future__ import annotations

import io
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import heif_grid, libvips
from engine.photos.codecs.appended import FURTHER_PICTURES
from engine.photos.colour import colour_profile
from engine.photos.formats import Format
from engine.photos.metadata import exif
from engine.photos.metadata.metadata import Metadata, believed, between, upright
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size
from engine.photos.photo import Header, Photo, Strips

_GRAY_MODES = ("L", "I;16")
_HEIF_ERRORS = (OSError, ValueError, EOFError, SyntaxError, RuntimeError, LookupError)


def read(path: Path, file: BinaryIO, known: Format, limit_megapixels: float) -> Photo:
    """The whole photo, upright. Raises UnreadablePhoto."""
    heif = _opened(path, file)
    width, height = heif.size
    check_size(path, width, height, limit_megapixels)
    stored = _stored(path, file, known, heif)
    return Photo(stored.whole(), stored.metadata, path)


def _stored(path: Path, file: BinaryIO, known: Format, heif: Any) -> Strips:
    """The photo in strips, a large one cell by cell. Raises UnreadablePhoto, also while the strips are taken."""
    width, height = heif.size
    grid = heif_grid.grid_of(file, (width, height))
    strips = grid.strips(path, lambda cell: _samples(path, _opened(path, io.BytesIO(cell)))) if grid else iter(
        (_samples(path, heif),))
    first = next(strips)
    metadata = upright(_metadata(heif, known, first.shape[2]), 1, width, height, stored_upright=known.turns_itself)
    return Strips(height, width, metadata, chain((first,), strips))


def _samples(path: Path, heif: Any) -> NDArray[Any]:
    """The samples [H, W, bands] of an opened picture. Raises UnreadablePhoto."""
    width, height = heif.size
    try:
        samples = np.asarray(heif).reshape(height, width, -1)   # a file may say one size and hold another
    except (*_HEIF_ERRORS, MemoryError) as error:
        raise libvips.unreadable(path, error) from error
    if samples.shape[2] not in (1, 2, 3, 4):
        raise UnreadablePhoto(path, DAMAGED)
    if heif.info.get("chroma") is None and samples.shape[2] == 4 and (samples[..., :1] == samples[..., 1:3]).all():
        samples = np.ascontiguousarray(samples[..., [0, 3]])   # gray with alpha comes as RGBA
    return libvips.full_range(samples, int(heif.info["bit_depth"])) if samples.dtype == np.uint16 else samples


def _metadata(heif: Any, known: Format, bands: int) -> Metadata:
    block = heif.info.get("exif")
    icc, codes = heif.info.get("icc_profile"), None
    nclx = heif.info.get("nclx_profile")
    if not icc and nclx and bands > 2:
        icc, codes = colour_profile.of_nclx(int(nclx["color_primaries"]), int(nclx["transfer_characteristics"]))
    return Metadata(block.removeprefix(b"Exif\0\0") if block else None, icc, heif.info.get("xmp"),
                    pixels_per_mm=believed(exif.resolution(block.removeprefix(b"Exif\0\0"))) if block else None,
                    format=known.name, codes=codes, lost=(FURTHER_PICTURES,) if _holds_more(heif) else (),
                    bits=between(int(heif.info.get("bit_depth", 8))))


def _holds_more(heif: Any) -> bool:
    """True if a file holds more than its picture: others, depth, or auxiliary ones such as a gain map."""
    return len(heif) > 1 or bool(heif.info.get("depth_images")) or bool(heif.info.get("aux"))


def read_header(path: Path, file: BinaryIO, known: Format) -> Header:
    """Size and sample type of a photo, without decoding it. Raises UnreadablePhoto."""
    heif = _opened(path, file)
    bands = (1 if heif.mode in _GRAY_MODES else 3) + heif.has_alpha
    width, height = heif.size
    return Header(width, height, known.name, 8 if heif.info.get("bit_depth", 8) == 8 else 16, bands)


def in_strips(path: Path, file: BinaryIO, known: Format) -> Strips:
    """The photo in strips, a small one as one. Raises UnreadablePhoto, also while the strips are taken."""
    return _stored(path, file, known, _opened(path, file))


def read_xmp(path: Path, file: BinaryIO, known: Format) -> bytes | None:
    """The XMP packet of a photo, without decoding it. Raises UnreadablePhoto."""
    packet: bytes | None = _opened(path, file).info.get("xmp")
    return packet


def _opened(path: Path, file: BinaryIO) -> Any:
    """The picture of a HEIC file, not yet decoded: upright, whatever EXIF says, and 16 bits where it has 10 or 12.

    Raises UnreadablePhoto.
    """
    from pillow_heif import open_heif

    try:
        heif = open_heif(file, convert_hdr_to_8bit=False)
        _ = heif.size, heif.mode   # a file may open and hold no picture
        return heif
    except _HEIF_ERRORS as error:
        raise UnreadablePhoto(path, DAMAGED) from error
