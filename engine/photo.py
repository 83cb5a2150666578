"""A photo: its samples as its file holds them, with its metadata, and how it is read.

libvips reads JPEG, PNG, TIFF, WebP and AVIF, because it keeps 16 bits; pillow-heif reads HEIC.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.formats import vips
from engine.formats.metadata import Metadata, upright
from engine.formats.opening import PHOTO_SUFFIXES, UnreadablePhoto, content_hash, kind_of, opened, photos_in
from engine.photo_write import UnwritablePhoto, write

__all__ = ["LIMIT_MEGAPIXELS", "PHOTO_SUFFIXES", "Header", "Metadata", "Photo", "UnreadablePhoto", "UnwritablePhoto",
           "content_hash", "photos_in", "read", "read_header", "thumbnail", "write"]

LIMIT_MEGAPIXELS = 300.0
_NO_PHOTO = "is not a photo that Dmax can read; use JPEG, PNG, TIFF, WebP, AVIF or HEIC"
_HEIC_GRAY = ("L", "I;16")
_HEIF_ERRORS = (OSError, ValueError, EOFError, SyntaxError, RuntimeError, LookupError)


@dataclass(frozen=True)
class Header:
    """What can be known of a photo without decoding it; width and height as it stands upright."""

    width: int
    height: int
    format: str
    bit_depth: int   # 8, 16, or 32 for float
    bands: int


@dataclass(frozen=True, eq=False)
class Photo:
    """Pixels and metadata. Samples are [H, W, bands] in the file's own type; alpha, if there is one, is the last band."""

    samples: NDArray[Any]   # uint8, uint16, or float32
    metadata: Metadata = field(default_factory=Metadata)
    path: Path | None = None   # where it came from, which no output may replace

    @classmethod
    def of(cls, samples: NDArray[Any]) -> Photo:
        """A photo of pixels alone, [H, W, bands] or [H, W]."""
        return cls(samples if samples.ndim == 3 else samples[..., None])

    @property
    def height(self) -> int:
        return int(self.samples.shape[0])

    @property
    def width(self) -> int:
        return int(self.samples.shape[1])

    @property
    def megapixels(self) -> float:
        return self.width * self.height / 1e6

    @property
    def bit_depth(self) -> int:
        """8, 16, or 32 for float."""
        return self.samples.dtype.itemsize * 8

    @property
    def grayscale(self) -> bool:
        return int(self.samples.shape[2]) < 3

    @property
    def has_alpha(self) -> bool:
        return int(self.samples.shape[2]) in (2, 4)

    @property
    def icc(self) -> bytes | None:
        """The colour profile that the samples are meant in; None stands for sRGB."""
        return self.metadata.icc

    @property
    def _unit(self) -> np.float32:
        """The sample value that stands for 1."""
        return np.float32(1 if self.samples.dtype.kind == "f" else np.iinfo(self.samples.dtype).max)

    def pixels(self) -> NDArray[np.float32]:
        """Colours [3, H, W] in 0..1; gray is repeated, alpha left out; float files as they are."""
        return self.region(0, 0, self.height, self.width)

    def region(self, top: int, left: int, bottom: int, right: int) -> NDArray[np.float32]:
        """Colours [3, h, w] of a region alone, so that no whole float copy is needed."""
        piece = self.samples[top:bottom, left:right, :1 if self.grayscale else 3].astype(np.float32)
        piece /= self._unit
        planes = piece.transpose(2, 0, 1)
        return planes.repeat(3, 0) if self.grayscale else np.ascontiguousarray(planes)

    def with_strips(self, strips: Iterable[tuple[int, NDArray[np.float32]]], *, in_place: bool = False) -> Photo:
        """This photo with other colours, given as strips (top, [3, h, W]); same type, metadata and alpha.

        `in_place` takes no further memory: this photo's own samples are overwritten, each strip after it was computed.
        Whole-number types are rounded and clipped; gray takes the mean of the three; float may leave 0..1.
        """
        samples = self.samples if in_place and self.samples.flags.writeable else self.samples.copy()
        colours = 1 if self.grayscale else 3
        for top, strip in strips:
            values = (strip.mean(0, keepdims=True) if self.grayscale else strip) * self._unit
            if samples.dtype.kind == "u":
                values = np.rint(values, out=values).clip(0, self._unit, out=values)
            samples[top:top + strip.shape[1], :, :colours] = values.transpose(1, 2, 0)
        return dataclasses.replace(self, samples=samples)

    def with_pixels(self, pixels: NDArray[np.float32]) -> Photo:
        """This photo with other colours [3, H, W] in 0..1; see `with_strips`."""
        return self.with_strips([(0, pixels)])


def read(path: Path, limit_megapixels: float = LIMIT_MEGAPIXELS) -> Photo:
    """Read a photo, turned upright. Raises UnreadablePhoto with a sentence; never hangs on what is no regular file.

    The size that the file declares is checked before anything is decoded. Memory: the samples once in their own type,
    twice while a photo is turned. May be called from several threads.
    """
    with opened(path) as file:
        kind = _known_kind(path, file)
        if kind == "HEIC":
            return _read_heic(path, file, limit_megapixels)
        image = vips.opened_image(path, file, kind)
        _check_size(path, image.width, image.height, limit_megapixels)
        image, metadata, orientation = _described(path, file, kind, image)
        samples = vips.decoded(path, image, kind)
    samples = _turned(samples, orientation)
    metadata = upright(metadata, orientation, samples.shape[1], samples.shape[0], stored_upright=kind == "AVIF")
    return Photo(samples, metadata, path)


def read_header(path: Path) -> Header:
    """Size and kind of a photo without decoding it. Raises UnreadablePhoto."""
    with opened(path) as file:
        kind = _known_kind(path, file)
        if kind == "HEIC":
            heif = _opened_heic(path, file)
            bands = (1 if heif.mode in _HEIC_GRAY else 3) + heif.has_alpha
            width, height = heif.size
            return Header(width, height, kind, 8 if heif.info.get("bit_depth", 8) == 8 else 16, bands)
        image = vips.opened_image(path, file, kind)
        image, _, orientation = _described(path, file, kind, image)
        width, height = (image.width, image.height) if orientation < 5 else (image.height, image.width)
        return Header(width, height, kind, np.dtype(vips.TYPES[image.format]).itemsize * 8, image.bands)


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
                photo = _read_heic(path, file, limit_megapixels)
                small = vips.of_samples(photo.samples, photo.metadata).thumbnail_image(size_px, **size)
            else:
                image = vips.opened_image(path, file, kind)
                _check_size(path, image.width, image.height, limit_megapixels)
                vips.plain_colours(path, file, kind, image)   # which says what is no photo
                if image.format in ("float", "double"):   # as it is, not as linear light
                    image = (image * 255).cast("uchar").copy(interpretation="b-w" if image.bands < 3 else "srgb")
                    small = image.thumbnail_image(size_px, **size)
                else:
                    small = pyvips.Image.thumbnail_source(vips.source(file), size_px, fail_on="none", **size)
            small = small.colourspace("srgb")
            small = (small.flatten(background=128) if small.hasalpha() else small).cast("uchar")
            if small.bands > 3:   # beside its colours the file has channels of which nobody says what they are
                small = small.extract_band(0, n=3)
            return np.asarray(small.numpy()).reshape(small.height, small.width, 3)
        except (pyvips.Error, MemoryError) as error:
            raise vips.unreadable(path, error) from error


def _known_kind(path: Path, file: BinaryIO) -> str:
    try:
        kind = kind_of(file)
    except OSError as error:
        raise UnreadablePhoto(path, f"cannot be read ({error.strerror}); check the disk it is on") from error
    if kind is None:
        raise UnreadablePhoto(path, _NO_PHOTO)
    return kind


def _check_size(path: Path, width: int, height: int, limit_megapixels: float) -> None:
    if width * height > limit_megapixels * 1e6:
        raise UnreadablePhoto(path, f"has {width * height / 1e6:,.1f} megapixels, more than the limit of "
                                    f"{limit_megapixels:g}; raise the limit if it is meant to be that large")


def _described(path: Path, file: BinaryIO, kind: str, image: Any) -> tuple[Any, Metadata, int]:
    """The image in plain colours, its metadata, and its orientation."""
    import pyvips

    try:
        metadata, orientation = vips.metadata_of(file, kind, image)
        plain = vips.plain_colours(path, file, kind, image)
        if image.interpretation == "cmyk":
            metadata = dataclasses.replace(metadata, icc=bytes(plain.get("icc-profile-data")))
    except (pyvips.Error, OSError) as error:
        raise vips.unreadable(path, error) from error
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


def _opened_heic(path: Path, file: BinaryIO) -> Any:
    """The picture of a HEIC file, not yet decoded. 10 and 12 bits come as 16, upright, whatever EXIF says."""
    from pillow_heif import open_heif

    try:
        heif = open_heif(file, convert_hdr_to_8bit=False)
        _ = heif.size, heif.mode   # a file may open and hold no picture
        return heif
    except _HEIF_ERRORS as error:
        raise UnreadablePhoto(path, vips.DAMAGED) from error


def _read_heic(path: Path, file: BinaryIO, limit_megapixels: float) -> Photo:
    heif = _opened_heic(path, file)
    width, height = heif.size
    _check_size(path, width, height, limit_megapixels)
    try:
        samples = np.asarray(heif).reshape(height, width, -1)   # a file may say one size and hold another
    except (*_HEIF_ERRORS, MemoryError) as error:
        raise vips.unreadable(path, error) from error
    if samples.shape[2] not in (1, 2, 3, 4):
        raise UnreadablePhoto(path, vips.DAMAGED)
    if heif.info.get("chroma") is None and samples.shape[2] == 4 and (samples[..., :1] == samples[..., 1:3]).all():
        samples = np.ascontiguousarray(samples[..., [0, 3]])   # gray with alpha comes as RGBA
    if samples.dtype == np.uint16:
        samples = vips.full_range(samples, int(heif.info["bit_depth"]))
    block = heif.info.get("exif")
    metadata = Metadata(block.removeprefix(b"Exif\0\0") if block else None, heif.info.get("icc_profile"),
                        heif.info.get("xmp"), format="HEIC")
    return Photo(samples, upright(metadata, 1, width, height, stored_upright=True), path)
