"""Reading photo files: the whole photo, its header alone, or a thumbnail.

libvips reads JPEG, PNG, TIFF, WebP and AVIF, because it keeps 16 bits; pillow-heif reads HEIC.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos import libvips
from engine.photos.heic import GRAY_MODES, opened_heic, read_heic
from engine.photos.metadata import Metadata, upright
from engine.photos.on_disk import UnreadablePhoto, check_size, kind_of, opened
from engine.photos.photo import Photo

LIMIT_MEGAPIXELS = 300.0
_NO_PHOTO = "is not a photo that Dmax can read; use JPEG, PNG, TIFF, WebP, AVIF or HEIC"


@dataclass(frozen=True)
class Header:
    """What can be known of a photo without decoding it; width and height as it stands upright."""

    width: int
    height: int
    format: str
    bit_depth: int   # 8, 16, or 32 for float
    bands: int


def read(path: Path, limit_megapixels: float = LIMIT_MEGAPIXELS) -> Photo:
    """Read a photo, turned upright. Raises UnreadablePhoto with a sentence; never hangs on what is no regular file.

    The size that the file declares is checked before anything is decoded. Memory: the samples once in their own type,
    twice while a photo is turned. May be called from several threads.
    """
    with opened(path) as file:
        kind = _known_kind(path, file)
        if kind == "HEIC":
            return read_heic(path, file, limit_megapixels)
        image = libvips.opened_image(path, file, kind)
        check_size(path, image.width, image.height, limit_megapixels)
        image, metadata, orientation = _described(path, file, kind, image)
        samples = libvips.decoded(path, image, kind)
    samples = _turned(samples, orientation)
    metadata = upright(metadata, orientation, samples.shape[1], samples.shape[0], stored_upright=kind == "AVIF")
    return Photo(samples, metadata, path)


def read_header(path: Path) -> Header:
    """Size and kind of a photo without decoding it. Raises UnreadablePhoto."""
    with opened(path) as file:
        kind = _known_kind(path, file)
        if kind == "HEIC":
            heif = opened_heic(path, file)
            bands = (1 if heif.mode in GRAY_MODES else 3) + heif.has_alpha
            width, height = heif.size
            return Header(width, height, kind, 8 if heif.info.get("bit_depth", 8) == 8 else 16, bands)
        image = libvips.opened_image(path, file, kind)
        image, _, orientation = _described(path, file, kind, image)
        width, height = (image.width, image.height) if orientation < 5 else (image.height, image.width)
        return Header(width, height, kind, np.dtype(libvips.TYPES[image.format]).itemsize * 8, image.bands)


def thumbnail(path: Path, size_px: int, limit_megapixels: float = LIMIT_MEGAPIXELS) -> NDArray[np.uint8]:
    """A small upright version [h, w, 3] in sRGB, at most size_px on each side. Raises UnreadablePhoto.

    A photo that ends in the middle is shown as far as it goes.
    """
    import pyvips

    size = {"height": size_px, "size": "down", "output_profile": "srgb"}
    with opened(path) as file:
        kind = _known_kind(path, file)
        try:
            if kind == "HEIC":
                photo = read_heic(path, file, limit_megapixels)
                small = libvips.of_samples(photo.samples, photo.metadata).thumbnail_image(size_px, **size)
            else:
                image = libvips.opened_image(path, file, kind)
                check_size(path, image.width, image.height, limit_megapixels)
                libvips.plain_colours(path, file, kind, image)   # which says what is no photo
                if image.format in ("float", "double"):   # as it is, not as linear light
                    image = (image * 255).cast("uchar").copy(interpretation="b-w" if image.bands < 3 else "srgb")
                    small = image.thumbnail_image(size_px, **size)
                else:
                    small = pyvips.Image.thumbnail_source(libvips.source(file), size_px, fail_on="none", **size)
            small = small.colourspace("srgb")
            small = (small.flatten(background=128) if small.hasalpha() else small).cast("uchar")
            if small.bands > 3:   # beside its colours the file has channels of which nobody says what they are
                small = small.extract_band(0, n=3)
            return np.asarray(small.numpy()).reshape(small.height, small.width, 3)
        except (pyvips.Error, MemoryError) as error:
            raise libvips.unreadable(path, error) from error


def _known_kind(path: Path, file: BinaryIO) -> str:
    try:
        kind = kind_of(file)
    except OSError as error:
        raise UnreadablePhoto(path, f"cannot be read ({error.strerror}); check the disk it is on") from error
    if kind is None:
        raise UnreadablePhoto(path, _NO_PHOTO)
    return kind


def _described(path: Path, file: BinaryIO, kind: str, image: Any) -> tuple[Any, Metadata, int]:
    """The image in plain colours, its metadata, and its orientation."""
    import pyvips

    try:
        metadata, orientation = libvips.metadata_of(file, kind, image)
        plain = libvips.plain_colours(path, file, kind, image)
        if image.interpretation == "cmyk":
            metadata = dataclasses.replace(metadata, icc=bytes(plain.get("icc-profile-data")))
    except (pyvips.Error, OSError) as error:
        raise libvips.unreadable(path, error) from error
    return plain, metadata, orientation


def _turned(samples: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Samples turned by the EXIF orientation."""
    if orientation in (5, 6, 7, 8):
        samples = samples.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        samples = samples[::-1]
    if orientation in (2, 3, 6, 7):
        samples = samples[:, ::-1]
    return np.ascontiguousarray(samples)
