"""How a photo is written: whole or not at all, never over its original, with all its metadata."""

from __future__ import annotations

import os
import secrets
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray

from engine import exif, xmp
from engine.errors import DmaxError
from engine.files import sync_folder

if TYPE_CHECKING:
    from engine.photo import Photo

FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".tif": "TIFF", ".tiff": "TIFF", ".webp": "WebP", ".avif": "AVIF"}
_DEPTHS = {"JPEG": (8,), "PNG": (8, 16), "TIFF": (8, 16, 32), "WebP": (8,), "AVIF": (8,)}
_LARGEST_SIDE = {"JPEG": 65535, "WebP": 16383, "AVIF": 65535}
_MAX_RENAMES = 10_000
_INTERPRETATIONS = {(1, 8): "b-w", (1, 16): "grey16", (1, 32): "b-w", (3, 8): "srgb", (3, 16): "rgb16", (3, 32): "scrgb"}

Existing = Literal["rename", "replace", "skip", "error"]


class UnwritablePhoto(DmaxError):
    """The output cannot be written. Its text is the sentence that the user sees."""


def write(photo: Photo, path: Path, *, format: str | None = None, quality: int = 95,
          chroma: Literal["4:4:4", "4:2:0"] = "4:4:4", bit_depth: int | None = None, existing: Existing = "rename",
          xmp_properties: Mapping[str, str] | None = None) -> Path | None:
    """Write a photo; returns where it was written, or None if it was skipped because a file is there already.

    The file is written beside its target under another name, synced, then renamed. `format` is one of JPEG, PNG, TIFF,
    WebP, AVIF (None: by the suffix); `bit_depth` 8, 16 or 32 (None: the photo's own, or the format's nearest). The
    properties go into XMP under `dmax:`. Raises UnwritablePhoto with a sentence; then nothing has changed.
    """
    kind = format or FORMATS.get(path.suffix.lower())
    if kind not in _DEPTHS:
        raise UnwritablePhoto(f"{path.name} has a suffix that is no photo format; use {', '.join(sorted(set(FORMATS)))}.")
    if not 1 <= quality <= 100:
        raise UnwritablePhoto(f"The quality must be from 1 to 100, not {quality}.")
    if max(photo.width, photo.height) > _LARGEST_SIDE.get(kind, 2**31):
        raise UnwritablePhoto(f"{kind} holds at most {_LARGEST_SIDE[kind]} px a side; write {path.name} as TIFF or PNG.")
    _guard_original(photo, path)
    if existing != "replace" and path.exists():
        if existing == "skip":
            return None
        if existing == "error":
            raise UnwritablePhoto(f"{path} exists already; choose another name, or let it be replaced.")
    samples = _at_depth(photo.samples, _fitting_depth(kind, bit_depth or photo.bit_depth))
    packet = xmp.with_properties(photo.metadata.xmp, xmp_properties or {})
    temporary = path.parent / f".dmax-{secrets.token_hex(8)}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "w+b") as file:
            if kind == "TIFF":
                _write_tiff(samples, photo, packet, temporary)
            elif kind == "PNG":
                _write_png(samples, photo, packet, file)
            else:
                _write_with_pillow(kind, samples, photo, packet, file, quality, chroma)
            file.flush()
            os.fsync(file.fileno())
        written = _take_name(photo, temporary, path, existing)
        sync_folder(path.parent)
        return written
    except OSError as error:
        raise UnwritablePhoto(f"{path} cannot be written ({error.strerror or error}); check the folder, its permissions and "
                              "the space left.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _guard_original(photo: Photo, path: Path) -> None:
    """Refuse the photo's own file as the target, through links and letter case too."""
    original = photo.path
    if original is None:
        return
    same = (path.exists() and original.exists() and os.path.samefile(path, original)) or (
        str(path.resolve()).casefold() == str(original.resolve()).casefold())
    if same:
        raise UnwritablePhoto(f"{path} is the original photo, which Dmax never replaces; choose another name or folder.")


def _take_name(photo: Photo, temporary: Path, path: Path, existing: Existing) -> Path | None:
    """Give the finished file its name; another program may have taken the wanted one meanwhile."""
    if existing == "replace":
        temporary.replace(path)
        return path
    for number in range(_MAX_RENAMES):
        candidate = path if number == 0 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        try:
            os.link(temporary, candidate)   # unlike a rename, never replaces
        except FileExistsError:
            if existing == "skip":
                return None
            if existing == "error":
                raise UnwritablePhoto(f"{path} exists already; choose another name, or let it be replaced.") from None
            continue
        except OSError:   # a disk without hard links
            if candidate.exists():
                continue
            temporary.replace(candidate)
        return candidate
    raise UnwritablePhoto(f"There are {_MAX_RENAMES} files called {path.stem} already; choose another folder.")


def _fitting_depth(kind: str, wanted: int) -> int:
    """The format's smallest depth that keeps the wanted one, else its largest."""
    depths = _DEPTHS[kind]
    return next((depth for depth in depths if depth >= wanted), depths[-1])


def _at_depth(samples: NDArray[Any], depth: int) -> NDArray[Any]:
    """Samples as 8 or 16 bits or float, rounded."""
    if samples.dtype.itemsize * 8 == depth:
        return samples
    floats = samples.astype(np.float32)
    if samples.dtype.kind == "u":
        floats /= np.iinfo(samples.dtype).max
    if depth == 32:
        return floats
    kind = np.uint8 if depth == 8 else np.uint16
    floats *= np.iinfo(kind).max
    return np.rint(floats, out=floats).clip(0, np.iinfo(kind).max).astype(kind)


def _vips(samples: NDArray[Any], photo: Photo) -> Any:
    """The samples as a libvips image with resolution and ICC profile."""
    import pyvips

    height, width, bands = samples.shape
    kind = {8: "uchar", 16: "ushort", 32: "float"}[samples.dtype.itemsize * 8]
    image = pyvips.Image.new_from_memory(np.ascontiguousarray(samples), width, height, bands, kind)
    xres, yres = photo.metadata.pixels_per_mm or (72 / 25.4,) * 2
    image = image.copy(interpretation=_INTERPRETATIONS[(bands + 1) // 2 * 2 - 1, samples.dtype.itemsize * 8],
                       xres=xres, yres=yres)
    if photo.metadata.icc:
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", photo.metadata.icc)
    return image


def _write_tiff(samples: NDArray[Any], photo: Photo, packet: bytes | None, temporary: Path) -> None:
    """TIFF, losslessly deflated; EXIF is added to the finished file."""
    import pyvips

    image = _vips(samples, photo)
    for name, blob in (("xmp-data", packet), ("iptc-data", photo.metadata.iptc)):
        if blob:
            image.set_type(pyvips.GValue.blob_type, name, blob)
    try:
        image.tiffsave(str(temporary), compression="deflate", predictor="float" if samples.dtype.kind == "f" else "horizontal",
                       bigtiff=samples.nbytes > 3 << 30, resunit="inch", keep="icc,xmp,iptc")
    except pyvips.Error as error:
        raise OSError(str(error).strip()) from error
    if photo.metadata.exif:
        try:
            exif.into_tiff(temporary, photo.metadata.exif)
        except ValueError:
            return   # a block that no program can read; the photo itself is sound


def _write_png(samples: NDArray[Any], photo: Photo, packet: bytes | None, file: BinaryIO) -> None:
    """PNG of 8 or 16 bits; EXIF and XMP go into chunks of their own behind the header."""
    import pyvips

    try:
        data = _vips(samples, photo).pngsave_buffer(compression=6, bitdepth=samples.dtype.itemsize * 8, keep="icc")
    except pyvips.Error as error:
        raise OSError(str(error).strip()) from error
    header_end = 8 + 25
    file.write(data[:header_end])
    if photo.metadata.exif:
        _chunk(file, b"eXIf", photo.metadata.exif)
    if packet:
        _chunk(file, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)
    file.write(data[header_end:])


def _chunk(file: BinaryIO, name: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))


def _write_with_pillow(kind: str, samples: NDArray[Any], photo: Photo, packet: bytes | None, file: BinaryIO, quality: int,
                       chroma: str) -> None:
    """The formats of 8 bits, by Pillow, which carries metadata blobs as they are."""
    from PIL import Image

    if photo.has_alpha and kind == "JPEG":
        if (samples[..., -1] != 255).any():
            raise UnwritablePhoto("JPEG cannot hold transparency; write this photo as PNG, TIFF or WebP.")
        samples = samples[..., :-1]
    if samples.shape[2] == 2:   # these formats have no gray with alpha
        samples = samples[..., [0, 0, 0, 1]]
    metadata = photo.metadata
    options: dict[str, Any] = {"quality": quality}
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.exif and not (kind == "JPEG" and len(metadata.exif) > 65_500):
        options["exif"] = b"Exif\0\0" + metadata.exif
    if packet and not (kind == "JPEG" and len(packet) > 65_500):
        options["xmp"] = packet
    if kind in ("JPEG", "AVIF"):
        options["subsampling"] = chroma
    if metadata.pixels_per_mm and kind == "JPEG":
        options["dpi"] = tuple(round(value * 25.4) for value in metadata.pixels_per_mm)
    Image.fromarray(samples[..., 0] if samples.shape[2] == 1 else np.ascontiguousarray(samples)).save(file, kind, **options)
