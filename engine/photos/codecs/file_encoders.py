"""Encoders: samples and metadata written as the bytes of a photo file, one encoder for each format.

The metadata blobs are put into the files here: libvips and Pillow write EXIF anew and so lose maker notes.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import heif_boxes, heif_grid, jpeg_segments, jpeg_xl, jpeg_xl_codec, png_chunks
from engine.photos.codecs.libvips import of_samples
from engine.photos.formats import FORMATS
from engine.photos.metadata import exif
from engine.photos.metadata.metadata import Codes, Metadata
from engine.photos.photo import at_depth

_JPEG_START, _PNG_HEADER_END = 2, 33
_BIG_TIFF_BYTES = 3 << 30
_PNG_XMP = b"XML:com.adobe.xmp\0\0\0\0\0"
_AVIF_SPEED, _HEIC_PRESET = 6, "veryfast"   # HEIC's slower ones take up to eight times as long for no smaller files
_SRGB_CODES = Codes(1, 13)


class Choices(NamedTuple):
    """How a file is written; a format that knows no such choice overlooks it."""

    quality: int = 95       # 1 to 100
    chroma: str = "4:4:4"   # or "4:2:0"
    depth: int = 8          # bits of a sample in the file

    @property
    def depth_in_memory(self) -> int:
        """The bits of the samples to be written."""
        return self.depth if self.depth in (8, 32) else 16


def encode(kind: str, samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    """Write a whole photo file of the format `kind`, which must be able to hold samples [H, W, bands] of this type.

    Those of 10 and 12 bits are given as 16. Raises OSError, MemoryError.
    """
    _ENCODERS[kind](samples, metadata, file, choices)


def is_exact(kind: str, samples: NDArray[Any], metadata: Metadata, choices: Choices) -> bool:
    """True if `encode` keeps every sample as it is."""
    if kind == "JXL":
        return _jpeg_xl_quality(samples, metadata, choices) == jpeg_xl_codec.EXACT
    return FORMATS[kind].lossless


class _Inserting:
    """A target for libvips that passes a file on as it is written, with bytes of our own inserted near its start.

    `without`: what stands between the insertion and the picture, as libvips writes it, and is to be left out.
    """

    def __init__(self, file: BinaryIO, place: int, insertion: bytes, without: bytes = b"") -> None:
        self._file = file
        self._place = place
        self._insertion, self._without = insertion, without
        self._start, self._begun = bytearray(), False
        self.error: OSError | None = None

    def write(self, data: Any) -> int:
        try:
            if not self._begun:
                self._start += data
                if len(self._start) >= self._place and (not self._without or b"IDAT" in self._start):
                    self._begun = True
                    rest = self._start[self._place:].replace(self._without, b"", 1 if self._without else 0)
                    self._file.write(self._start[:self._place] + self._insertion + rest)
            else:
                self._file.write(data)
        except OSError as error:   # no exception may pass through C
            self.error = error
            return -1
        return len(data)


def _save(image: Any, saver: str, file: BinaryIO, place: int, insertion: bytes, without: bytes = b"",
          **options: Any) -> None:
    """Have libvips write an image to the file, with the insertion `place` bytes from the start. Raises OSError.

    `without`: see _Inserting.
    """
    import pyvips

    inserting = _Inserting(file, place, insertion, without)
    target = pyvips.TargetCustom()
    target.on_write(inserting.write)
    try:
        getattr(image, saver)(target, keep="icc", **options)
    except pyvips.Error as error:
        raise inserting.error or OSError(str(error).strip()) from error
    if inserting.error:
        raise inserting.error


def _write_jpeg(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    block = metadata.exif
    if block and len(block) > jpeg_segments.LARGEST_EXIF_BYTES:
        try:
            block = exif.within(block, jpeg_segments.LARGEST_EXIF_BYTES)
        except ValueError:
            block = None
    # Without its own metadata libvips writes no JFIF header either.
    segments = jpeg_segments.jfif(metadata.pixels_per_mm, metadata.densities) + jpeg_segments.segments(
        block, metadata.xmp, metadata.iptc, metadata.extended_xmp) + (metadata.jpeg_comments or b"")
    _save(of_samples(samples, metadata), "jpegsave_target", file, _JPEG_START, segments, Q=choices.quality,
          subsample_mode="off" if choices.chroma == "4:4:4" else "on")


def _write_png(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    chunks = metadata.png_chunks or b""
    if metadata.codes and b"cICP" not in chunks:
        chunks += png_chunks.chunk(b"cICP", bytes((*metadata.codes, 0, 1)))   # RGB, of full range
    chunks += png_chunks.chunk(b"eXIf", metadata.exif) if metadata.exif else b""
    chunks += png_chunks.chunk(b"iTXt", _PNG_XMP + metadata.xmp) if metadata.xmp else b""
    # libvips always writes a resolution: 1 px/mm where there is none.
    invented = b"" if metadata.pixels_per_mm else png_chunks.chunk(b"pHYs", struct.pack(">IIB", 1000, 1000, 1))
    if invented and metadata.densities:
        chunks += png_chunks.chunk(b"pHYs", struct.pack(">IIB", *metadata.densities, 0))
    _save(of_samples(samples, metadata), "pngsave_target", file, _PNG_HEADER_END, chunks, invented, compression=6,
          bitdepth=samples.dtype.itemsize * 8)


def _write_tiff(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    """Write a losslessly deflated TIFF; EXIF and IPTC are added to the finished file."""
    import pyvips

    image = of_samples(samples, metadata)
    if metadata.xmp:
        image.set_type(pyvips.GValue.blob_type, "xmp-data", metadata.xmp)
    try:
        image.tiffsave_target(pyvips.Target.new_to_descriptor(file.fileno()), compression="deflate", resunit="inch",
                              predictor="float" if samples.dtype.kind == "f" else "horizontal",
                              bigtiff=samples.nbytes > _BIG_TIFF_BYTES, keep="icc,xmp")
    except pyvips.Error as error:
        raise OSError(str(error).strip()) from error
    blobs = {exif.IPTC: metadata.iptc} if metadata.iptc else {}
    add = partial(exif.into_tiff, file, blobs=blobs, has_resolution=metadata.pixels_per_mm is not None,
                  extra_unspecified=metadata.extra_unspecified)
    try:
        add(metadata.exif)
    except ValueError:   # a block that no program can read; the rest is sound
        add(None)


def _write_webp(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    """Write a WebP; Pillow carries its metadata byte for byte."""
    from PIL import Image

    if samples.shape[2] == 2:
        samples = samples[..., [0, 0, 0, 1]]
    options: dict[str, Any] = {"quality": choices.quality, "exact": True}   # the colours under transparent pixels too
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.xmp:
        options["xmp"] = metadata.xmp
    if metadata.exif:
        options["exif"] = b"Exif\0\0" + metadata.exif
    if metadata.lossless and metadata.format == "WebP":
        options |= {"lossless": True, "quality": 100}   # which then is the encoder's effort
    picture = Image.fromarray(samples[..., 0] if samples.shape[2] == 1 else np.ascontiguousarray(samples))
    try:
        picture.save(file, "WebP", **options)
    except (ValueError, RuntimeError, SyntaxError) as error:
        raise OSError(f"the WebP encoder says: {error}") from error


def _write_avif(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    """Write an AVIF. No grid of cells may halve the chroma of an odd width or height: such photos keep all of it."""
    import imagecodecs

    height, width, bands = samples.shape
    codes = metadata.codes or _SRGB_CODES
    whole = choices.chroma == "4:4:4" or (heif_grid.is_divided(width, height) and (width % 2 or height % 2))
    subsampling = "yuv400" if bands < 3 else "yuv444" if whole else "yuv420"

    def picture(cell: NDArray[Any]) -> bytes:
        stored = np.ascontiguousarray(at_depth(cell, choices.depth))
        return bytes(imagecodecs.avif_encode(
            stored[..., 0] if bands == 1 else stored, level=choices.quality, speed=_AVIF_SPEED,
            bitspersample=choices.depth, pixelformat=subsampling, numthreads=os.cpu_count(), primaries=codes.primaries,
            transfer=codes.transfer))

    try:
        _write_heif(samples, metadata, file, picture, metadata.icc)
    except (imagecodecs.AvifError, ValueError, LookupError) as error:
        raise OSError(f"the AVIF encoder says: {error}") from error


def _write_heic(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    import pillow_heif

    mode = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}[samples.shape[2]] + (";16" if choices.depth > 8 else "")
    options: dict[str, Any] = {"enc_params": {"preset": _HEIC_PRESET}}
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.codes:
        options |= {"save_nclx_profile": True, "color_primaries": metadata.codes.primaries,
                    "transfer_characteristics": metadata.codes.transfer}

    def picture(cell: NDArray[Any]) -> bytes:
        target = io.BytesIO()
        data = np.ascontiguousarray(cell).reshape(-1).data.cast("B")
        pillow_heif.encode(mode, (cell.shape[1], cell.shape[0]), data, target, quality=choices.quality,
                           chroma=int(choices.chroma.replace(":", "")), **options)
        return target.getvalue()

    try:
        _write_heif(samples, metadata, file, picture)
    except (ValueError, RuntimeError, LookupError) as error:
        raise OSError(f"the HEIC encoder says: {error}") from error


def _write_heif(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, encode: Callable[[NDArray[Any]], bytes],
                icc: bytes | None = None) -> None:
    """Write an AVIF or HEIC, a large one cell by cell, and then its metadata; `icc`: what `encode` does not write."""
    divided = heif_grid.is_divided(samples.shape[1], samples.shape[0])
    picture = heif_grid.encoded(samples, encode) if divided else encode(samples)
    file.writelines(heif_boxes.with_metadata(picture, metadata.exif, metadata.xmp, icc))


def _jpeg_xl_quality(samples: NDArray[Any], metadata: Metadata, choices: Choices) -> int:
    """The quality that a JPEG XL is written with: the wanted one, or EXACT where no other keeps what the photo is.

    Those are photos whose own file is lossless, float ones, which may leave 0..1, and those whose profile is none of
    those that a lossy file can tell.
    """
    stays = metadata.lossless and metadata.format == "JXL"
    exactly = stays or samples.dtype.kind == "f" or not jpeg_xl_codec.keeps_colours(metadata.icc)
    return jpeg_xl_codec.EXACT if exactly else choices.quality


def _write_jpeg_xl(samples: NDArray[Any], metadata: Metadata, file: BinaryIO, choices: Choices) -> None:
    chosen = _jpeg_xl_quality(samples, metadata, choices)
    picture = jpeg_xl_codec.encoded(samples, metadata.icc, metadata.codes, chosen)
    try:
        file.writelines(jpeg_xl.with_metadata(picture, metadata.exif, metadata.xmp))
    except ValueError as error:
        raise OSError(str(error)) from error


_ENCODERS: dict[str, Callable[[NDArray[Any], Metadata, BinaryIO, Choices], None]] = {
    "JPEG": _write_jpeg, "PNG": _write_png, "TIFF": _write_tiff, "WebP": _write_webp, "AVIF": _write_avif,
    "HEIC": _write_heic, "JXL": _write_jpeg_xl,
}
