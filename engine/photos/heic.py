"""HEIC photos, as pillow-heif decodes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from engine.photos import libvips
from engine.photos.metadata import Metadata, upright
from engine.photos.on_disk import UnreadablePhoto, check_size
from engine.photos.photo import Photo

GRAY_MODES = ("L", "I;16")
_HEIF_ERRORS = (OSError, ValueError, EOFError, SyntaxError, RuntimeError, LookupError)


def opened_heic(path: Path, file: BinaryIO) -> Any:
    """The picture of a HEIC file, not yet decoded. 10 and 12 bits come as 16, upright, whatever EXIF says."""
    from pillow_heif import open_heif

    try:
        heif = open_heif(file, convert_hdr_to_8bit=False)
        _ = heif.size, heif.mode   # a file may open and hold no picture
        return heif
    except _HEIF_ERRORS as error:
        raise UnreadablePhoto(path, libvips.DAMAGED) from error


def read_heic(path: Path, file: BinaryIO, limit_megapixels: float) -> Photo:
    heif = opened_heic(path, file)
    width, height = heif.size
    check_size(path, width, height, limit_megapixels)
    try:
        samples = np.asarray(heif).reshape(height, width, -1)   # a file may say one size and hold another
    except (*_HEIF_ERRORS, MemoryError) as error:
        raise libvips.unreadable(path, error) from error
    if samples.shape[2] not in (1, 2, 3, 4):
        raise UnreadablePhoto(path, libvips.DAMAGED)
    if heif.info.get("chroma") is None and samples.shape[2] == 4 and (samples[..., :1] == samples[..., 1:3]).all():
        samples = np.ascontiguousarray(samples[..., [0, 3]])   # gray with alpha comes as RGBA
    if samples.dtype == np.uint16:
        samples = libvips.full_range(samples, int(heif.info["bit_depth"]))
    block = heif.info.get("exif")
    metadata = Metadata(block.removeprefix(b"Exif\0\0") if block else None, heif.info.get("icc_profile"),
                        heif.info.get("xmp"), format="HEIC")
    return Photo(samples, upright(metadata, 1, width, height, stored_upright=True), path)
