"""Reading photo files: the whole photo, its header alone, or a thumbnail.

libvips decodes JPEG, PNG, TIFF, WebP and AVIF, because it keeps 16 bits; pillow-heif decodes HEIC, OpenImageIO and
imagecodecs what is rarer, LibRaw raw files. A decoder is a module with `read`, `read_header`, `read_xmp` and
`in_strips`, and perhaps a `small_image` that needs less than the whole photo; `engine.photos.formats` says which one a
format has.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import heic, libvips, rarer_formats, raw
from engine.photos.codecs.appended import left_behind
from engine.photos.formats import FORMATS, LIMIT_MEGAPIXELS, Format, listed
from engine.photos.metadata import captions
from engine.photos.metadata.metadata import Metadata
from engine.photos.on_disk import UnreadablePhoto, kind_of, opened
from engine.photos.photo import Header, Photo, Strips

# Modules with functions of the same names.
_DECODERS: dict[str, Any] = {"libvips": libvips, "heic": heic, "rarer_formats": rarer_formats, "raw": raw}


def read(path: Path, limit_megapixels: float = LIMIT_MEGAPIXELS) -> Photo:
    """Read a photo, turned upright. Raises UnreadablePhoto; never hangs on a pipe or a device.

    Title, keywords, rating and the like in a sidecar file beside it come into its XMP, in place of what stands there.
    The size that the file declares is checked before anything is decoded. Memory: the samples once in their own type,
    twice while a photo is turned. May be called from several threads.
    """
    with opened(path) as file:
        known = _known_format(path, file)
        photo: Photo = _DECODERS[known.decoder].read(path, file, known, limit_megapixels)
        if left := left_behind(file, known.name, photo.metadata.lost):
            metadata = dataclasses.replace(photo.metadata, lost=(*photo.metadata.lost, *left))
            photo = dataclasses.replace(photo, metadata=metadata)
    if beside := captions.of_sidecars(path):
        packet = captions.with_captions(photo.metadata.xmp, beside, replace=True)
        photo = dataclasses.replace(photo, metadata=dataclasses.replace(photo.metadata, xmp=packet))
    return photo


def is_whole(path: Path) -> bool:
    """True if a photo's file can be read to its last sample, whatever its size."""
    try:
        read(path, limit_megapixels=math.inf)
    except UnreadablePhoto:
        return False
    return True


def read_header(path: Path) -> Header:
    """Size and format of a photo without decoding it. Raises UnreadablePhoto."""
    with opened(path) as file:
        known = _known_format(path, file)
        header: Header = _DECODERS[known.decoder].read_header(path, file, known)
        return header


def thumbnail(path: Path, size_px: int, limit_megapixels: float = LIMIT_MEGAPIXELS) -> NDArray[np.uint8]:
    """A small upright version of a photo, [h, w, 3] in sRGB, at most size_px on each side. Raises UnreadablePhoto.

    Transparent parts are laid on gray. A photo whose file ends early is shown as far as it goes.
    """
    import pyvips

    with opened(path) as file:
        known = _known_format(path, file)
        try:
            make = getattr(_DECODERS[known.decoder], "small_image", _small_of_whole)
            small = make(path, file, known, size_px, limit_megapixels).colourspace("srgb")
            if small.hasalpha():
                small = small.flatten(background=128)
            small = small.cast("uchar")
            if small.bands > 3:   # the file has channels of unknown meaning behind its colours
                small = small.extract_band(0, n=3)
            return np.asarray(small.numpy()).reshape(small.height, small.width, 3)
        except (pyvips.Error, MemoryError) as error:
            raise libvips.unreadable(path, error) from error


def read_xmp(path: Path) -> bytes | None:
    """The XMP packet of a photo, without decoding it; None if it has none. Raises UnreadablePhoto."""
    with opened(path) as file:
        known = _known_format(path, file)
        packet: bytes | None = _DECODERS[known.decoder].read_xmp(path, file, known)
        return packet


@contextmanager
def in_strips(path: Path) -> Iterator[tuple[Format, Strips]]:
    """The format of a photo, and the photo in strips, as it is stored. Raises UnreadablePhoto, pyvips.Error."""
    with opened(path) as file:
        known = _known_format(path, file)
        yield known, _DECODERS[known.decoder].in_strips(path, file, known)


def _small_of_whole(path: Path, file: BinaryIO, known: Format, size_px: int, limit_megapixels: float) -> Any:
    """The photo as a libvips image of at most size_px a side, made of the whole photo. Raises UnreadablePhoto."""
    photo: Photo = _DECODERS[known.decoder].read(path, file, known, limit_megapixels)
    return libvips.of_samples(photo.shown.at_depth(8), Metadata()).thumbnail_image(
        size_px, **libvips.thumbnail_size(size_px))


def _known_format(path: Path, file: BinaryIO) -> Format:
    """The format of an opened file. Raises UnreadablePhoto if it cannot be read or Dmax does not know it."""
    try:
        kind = kind_of(file)
    except OSError as error:
        raise UnreadablePhoto(path, "cannot be read ({reason}); check the disk it is on",
                              reason=error.strerror) from error
    if kind is None:
        raise UnreadablePhoto(path, "is not a photo that Dmax can read; use {formats}", formats=listed(list(FORMATS)))
    return FORMATS[kind]
