"""A photo: its samples as its file holds them, with its metadata, and how it is read.

libvips reads JPEG, PNG, TIFF, WebP and AVIF, because it keeps 16 bits; pillow-heif reads HEIC.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import exif
from engine.errors import DmaxError
from engine.photo_write import UnwritablePhoto, write

__all__ = ["Header", "Metadata", "Photo", "UnreadablePhoto", "UnwritablePhoto", "content_hash", "photos_in", "read",
           "read_header", "thumbnail", "write"]

PHOTO_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".avif", ".heic", ".heif"})
LIMIT_MEGAPIXELS = 300.0
_LOADERS = {"jpegload": "JPEG", "pngload": "PNG", "tiffload": "TIFF", "webpload": "WebP", "heifload": "AVIF"}
_TYPES = {"uchar": np.uint8, "ushort": np.uint16, "float": np.float32}


class UnreadablePhoto(DmaxError):
    """The file is not a photo that can be read. Its text is the sentence that the user sees."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path.name} {what}.")


@dataclass(frozen=True)
class Metadata:
    """What a file says beside its pixels; blobs as the file holds them."""

    exif: bytes | None = None   # TIFF structure, without the Exif\\0\\0 before it
    icc: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    pixels_per_mm: tuple[float, float] | None = None


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
    metadata: Metadata = Metadata()
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

    def with_strips(self, strips: Iterable[tuple[int, NDArray[np.float32]]]) -> Photo:
        """This photo with other colours, given as strips (top, [3, h, W]); same type, metadata and alpha.

        Whole-number types are rounded and clipped; gray takes the mean of the three; float may leave 0..1.
        """
        samples = self.samples.copy()
        colours = 1 if self.grayscale else 3
        for top, strip in strips:
            values = (strip.mean(0, keepdims=True) if self.grayscale else strip) * self._unit
            if samples.dtype.kind == "u":
                values = np.rint(values, out=values).clip(0, self._unit)
            samples[top:top + strip.shape[1], :, :colours] = values.transpose(1, 2, 0)
        return dataclasses.replace(self, samples=samples)

    def with_pixels(self, pixels: NDArray[np.float32]) -> Photo:
        """This photo with other colours [3, H, W] in 0..1; see `with_strips`."""
        return self.with_strips([(0, pixels)])


def read(path: Path, limit_megapixels: float = LIMIT_MEGAPIXELS) -> Photo:
    """Read a photo, turned upright. Raises UnreadablePhoto with a sentence; never hangs on what is no regular file."""
    with _opened(path) as handle:
        if _is_heic(handle):
            return _read_heic(path, handle, limit_megapixels)
        image, kind = _vips_image(path, handle)
        _check_size(path, image.width, image.height, limit_megapixels)
        import pyvips

        try:
            metadata, orientation = _metadata(path, image, kind)
            image, metadata = _plain_colours(path, image, metadata)
            samples = np.asarray(image.numpy()).reshape(image.height, image.width, image.bands)
        except pyvips.Error as error:
            raise UnreadablePhoto(path, "is damaged or ends in the middle; copy it again from its source") from error
        except MemoryError as error:
            raise UnreadablePhoto(path, "needs more memory than there is; close other programs or use a smaller "
                                        "version") from error
    return Photo(_upright(samples, orientation), _upright_metadata(metadata, orientation, samples.shape), path)


def read_header(path: Path) -> Header:
    """Size and kind of a photo without decoding it. Raises UnreadablePhoto."""
    with _opened(path) as handle:
        if _is_heic(handle):
            from pillow_heif import open_heif

            try:
                heif = open_heif(os.fdopen(os.dup(handle), "rb"))
                width, height = heif.size
                return Header(width, height, "HEIC", 8 if heif.info.get("bit_depth", 8) == 8 else 16,
                              4 if heif.has_alpha else 3)
            except (OSError, ValueError, EOFError, SyntaxError, RuntimeError) as error:
                raise UnreadablePhoto(path, "is damaged; copy it again from its source") from error
        image, kind = _vips_image(path, handle)
        width, height = int(image.width), int(image.height)
        _, orientation = _metadata(path, image, kind)
        if orientation > 4:
            width, height = height, width
        depth = {"uchar": 8, "ushort": 16}.get(image.format, 32)
        return Header(width, height, kind, depth, int(image.bands))


def thumbnail(path: Path, size_px: int) -> NDArray[np.uint8]:
    """A small upright version [h, w, 3] in sRGB, at most size_px on each side. Raises UnreadablePhoto."""
    with _opened(path) as handle:
        if not _is_heic(handle):
            import pyvips

            _vips_image(path, handle)
            os.lseek(handle, 0, os.SEEK_SET)
            try:
                small = pyvips.Image.thumbnail_source(_source(handle), size_px, height=size_px, export_profile="srgb",
                                                      fail_on="none")
                small = small.flatten(background=128) if small.hasalpha() else small
                return np.asarray(small.colourspace("srgb").cast("uchar").numpy()).reshape(small.height, small.width, 3)
            except pyvips.Error as error:
                raise UnreadablePhoto(path, "is damaged; copy it again from its source") from error
    photo = read(path)
    step = max(1, -(-max(photo.width, photo.height) // size_px))
    small = photo.samples[::step, ::step, :3]
    return np.ascontiguousarray(small if small.dtype == np.uint8 else (small // 257).astype(np.uint8))


def photos_in(paths: Iterable[Path], recursive: bool = True) -> list[Path]:
    """Photo files among files and folders; named files always, those in folders by suffix, sorted; none twice."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = (Path(folder) / name for folder, _, names in os.walk(path) for name in names) if recursive else path.iterdir()
        found += sorted(p for p in inside if p.suffix.lower() in PHOTO_SUFFIXES and not p.name.startswith("."))
    return list(dict.fromkeys(found))


def content_hash(path: Path) -> str:
    """sha256 of a file's bytes. Raises UnreadablePhoto."""
    with _opened(path) as handle, os.fdopen(os.dup(handle), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    """A descriptor of a regular, non-empty file: names never reach libvips, which would read options out of them."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError as error:
        raise UnreadablePhoto(path, "does not exist; check the path") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not allowed"
        raise UnreadablePhoto(path, f"cannot be opened ({reason}); check its permissions") from error
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadablePhoto(path, "is not a file but a folder or a device; choose a photo")
        if facts.st_size == 0:
            raise UnreadablePhoto(path, "is empty; copy it again from its source")
        yield handle
    finally:
        os.close(handle)


def _is_heic(handle: int) -> bool:
    start = os.read(handle, 32)
    os.lseek(handle, 0, os.SEEK_SET)
    brands = start[8:]
    return start[4:8] == b"ftyp" and brands[:4] in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1") \
        and b"avif" not in brands


def _source(handle: int) -> Any:
    import pyvips

    return pyvips.Source.new_from_descriptor(handle)


def _vips_image(path: Path, handle: int) -> tuple[Any, str]:
    """The lazily opened image and its format."""
    import pyvips

    pyvips.cache_set_max(0)   # a file may change between two reads
    try:
        image = pyvips.Image.new_from_source(_source(handle), "", access="sequential", fail_on="truncated")
    except pyvips.Error as error:
        raise UnreadablePhoto(path, "is not a photo that Dmax can read, or is damaged; use JPEG, PNG, TIFF, WebP, AVIF or "
                                    "HEIC") from error
    kind = _LOADERS.get(image.get("vips-loader").removesuffix("_source"))
    if kind is None:
        raise UnreadablePhoto(path, "is of a kind that Dmax does not read; use JPEG, PNG, TIFF, WebP, AVIF or HEIC")
    pages = image.get("n-pages") if "n-pages" in image.get_fields() else 1
    if pages > 1 and kind != "TIFF":   # the further pages of a TIFF are its previews
        raise UnreadablePhoto(path, "is an animation; save the picture that you want as a file of its own")
    return image, kind


def _check_size(path: Path, width: int, height: int, limit_megapixels: float) -> None:
    if width * height > limit_megapixels * 1e6:
        raise UnreadablePhoto(path, f"has {width * height / 1e6:,.0f} megapixels, more than the limit of "
                                    f"{limit_megapixels:g}; raise the limit if it is meant to be that large")


def _metadata(path: Path, image: Any, kind: str) -> tuple[Metadata, int]:
    """The file's metadata and its orientation, 1 to 8."""
    fields = set(image.get_fields())

    def blob(name: str) -> bytes | None:
        return bytes(image.get(name)) if name in fields else None

    if kind == "TIFF":
        block = exif.of_tiff(path)
    else:
        block = blob("exif-data")
        block = block.removeprefix(b"Exif\0\0") if block else None
    orientation = image.get("orientation") if "orientation" in fields else 1
    # A format without a resolution of its own is said to have 1 px/mm.
    dense = (image.xres, image.yres) if (image.xres, image.yres) != (1.0, 1.0) else None
    return Metadata(block, blob("icc-profile-data"), blob("xmp-data"), blob("iptc-data"), dense), int(orientation)


def _plain_colours(path: Path, image: Any, metadata: Metadata) -> tuple[Any, Metadata]:
    """The image as gray or RGB of a type that Dmax keeps."""
    if image.interpretation == "cmyk":
        if not metadata.icc:
            raise UnreadablePhoto(path, "is CMYK without a colour profile, so its colours are not known; save it as RGB")
        image = image.icc_transform("srgb", embedded=True, intent="perceptual")
        metadata = dataclasses.replace(metadata, icc=bytes(image.get("icc-profile-data")))
    elif image.interpretation in ("lab", "labs", "labq", "lch", "xyz", "yxy"):
        raise UnreadablePhoto(path, f"is in {image.interpretation.upper()} colours; save it as RGB")
    if image.format == "double":
        image = image.cast("float")
    if image.format not in _TYPES or not 1 <= image.bands <= 4:
        raise UnreadablePhoto(path, f"has {image.bands} channels of the type {image.format}; save it as RGB with 8 or 16 bits")
    return image, metadata


def _upright(samples: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Samples turned by the EXIF orientation."""
    if orientation in (5, 6, 7, 8):
        samples = samples.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        samples = samples[::-1]
    if orientation in (2, 3, 6, 7):
        samples = samples[:, ::-1]
    return np.ascontiguousarray(samples)


def _upright_metadata(metadata: Metadata, orientation: int, shape: tuple[int, ...]) -> Metadata:
    """The metadata of a photo that has been turned: what says otherwise is changed, and nothing else."""
    if metadata.exif is None or orientation == 1:
        return metadata
    height, width = shape[:2] if orientation < 5 else shape[1::-1]
    return dataclasses.replace(metadata, exif=exif.upright(metadata.exif, width, height))


def _read_heic(path: Path, handle: int, limit_megapixels: float) -> Photo:
    from pillow_heif import open_heif

    try:
        heif = open_heif(os.fdopen(os.dup(handle), "rb"), convert_hdr_to_8bit=False)
        width, height = heif.size
        _check_size(path, width, height, limit_megapixels)
        samples = np.asarray(heif)
        # 10 and 12 bits come scaled to 16; the picture comes upright, whatever its EXIF says.
        block = heif.info.get("exif")
        block = exif.upright(block.removeprefix(b"Exif\0\0"), width, height) if block else None
        metadata = Metadata(block, heif.info.get("icc_profile"), heif.info.get("xmp"))
    except (OSError, ValueError, EOFError, SyntaxError, RuntimeError) as error:
        raise UnreadablePhoto(path, "is damaged or ends in the middle; copy it again from its source") from error
    return Photo(samples if samples.ndim == 3 else samples[..., None], metadata, path)
