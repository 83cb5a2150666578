"""The decoder of raw files, by LibRaw through rawpy, an extra: developed as the camera would, to 16 bits in sRGB.

With the camera's white balance, at the exposure that was taken: nothing is brightened, so that highlights stay whole.
"""

from __future__ import annotations

import io
import math
import re
import struct
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from engine.installation import how_to_add
from engine.photos.codecs import cr3, libvips
from engine.photos.codecs.hushed import Hushed
from engine.photos.formats import Format
from engine.photos.metadata import exif
from engine.photos.metadata.metadata import Metadata, upright
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size, name_of_opened
from engine.photos.photo import Header, Photo, Strips
from engine.sentences import Sentence

_XMP = 700
_BOX_OF_KIND = b"ftyp"   # with which CR3 alone begins
_SRGB_GAMMA = (2.4, 12.92)
_SIDEWAYS = frozenset({5, 6})   # LibRaw's words for a turn by a quarter
_TURNS = {3: "d180", 5: "d270", 6: "d90"}
_FUJI, _FUJI_JPEG_AT = b"FUJIFILMCCD-RAW", 84
_HUSHED = Hushed(re.compile(rb"[^\n]*: (Unexpected end of file|data corrupted at -?\d+)\r?\n"))   # what LibRaw says
_NOT_KNOWN = Sentence("is a raw file that Dmax cannot read, or holds only a preview of its picture; develop it first, "
                      "and give Dmax the developed photo")
_NO_EXIF = Sentence("the EXIF of this kind of raw file")
_NO_MAKER_NOTE = Sentence("its maker note, whose values are bound to their place")


def read(path: Path, file: BinaryIO, known: Format, limit_megapixels: float) -> Photo:
    """The whole photo, developed and upright. Raises UnreadablePhoto."""
    with _opened(path, file) as raw:
        sizes = raw.sizes
        check_size(path, sizes.width, sizes.height, limit_megapixels)
        samples = _developed(path, raw)
    return Photo(samples, _metadata(file, known, samples.shape[1], samples.shape[0]), path)


def read_header(path: Path, file: BinaryIO, known: Format) -> Header:
    """Size of a photo once it is developed, which it is not. Raises UnreadablePhoto."""
    with _opened(path, file) as raw:
        sizes = raw.sizes
    width, height = (sizes.height, sizes.width) if sizes.flip in _SIDEWAYS else (sizes.width, sizes.height)
    return Header(width, height, known.name, 16, 3)


def read_xmp(path: Path, file: BinaryIO, known: Format) -> bytes | None:
    """The XMP packet of a photo, without developing it."""
    return _metadata(file, known, 1, 1).xmp


def in_strips(path: Path, file: BinaryIO, known: Format) -> Strips:
    """The photo as one strip. Raises UnreadablePhoto."""
    photo = read(path, file, known, math.inf)
    return Strips(photo.height, photo.width, photo.metadata, iter((photo.samples,)))


def small_image(path: Path, file: BinaryIO, known: Format, size_px: int, limit_megapixels: float) -> Any:
    """The camera's own preview, or the photo developed to half its size, as a libvips image of at most size_px a side.

    Raises UnreadablePhoto, pyvips.Error.
    """
    import pyvips

    with _opened(path, file) as raw:
        import rawpy

        check_size(path, raw.sizes.width, raw.sizes.height, limit_megapixels)
        try:
            with _HUSHED:
                preview = raw.extract_thumb()
            if preview.format == rawpy.ThumbFormat.JPEG:
                image = pyvips.Image.thumbnail_buffer(preview.data, size_px, no_rotate=True, fail_on="error",
                                                      **libvips.thumbnail_size(size_px))
                if max(image.width, image.height) >= size_px:
                    turn = _TURNS.get(raw.sizes.flip)
                    return image.rot(turn) if turn else image
        except (rawpy.LibRawError, pyvips.Error, NotImplementedError):
            pass   # there is none, or it is broken: the photo is there all the same
        samples = _developed(path, raw, half_size=True)
    return libvips.of_samples(samples, Metadata()).thumbnail_image(size_px, **libvips.thumbnail_size(size_px))


def _opened(path: Path, file: BinaryIO) -> Any:
    """A raw file, not yet developed. Raises UnreadablePhoto."""
    try:
        import rawpy
    except ImportError as error:
        raise UnreadablePhoto(path, "is a raw file, which rawpy develops; {how}, or develop it first and give Dmax the "
                              "developed photo", how=how_to_add("raw", "rawpy")) from error
    file.seek(0)
    try:
        with _HUSHED:
            return rawpy.imread(name_of_opened(path, file))
    except rawpy.LibRawIOError as error:
        raise UnreadablePhoto(path, DAMAGED) from error
    except rawpy.LibRawError as error:
        raise UnreadablePhoto(path, _NOT_KNOWN) from error


def _developed(path: Path, raw: Any, *, half_size: bool = False) -> Any:
    """The photo as samples [H, W, 3] of 16 bits in sRGB, upright. Raises UnreadablePhoto."""
    import rawpy

    try:
        with _HUSHED:
            samples = raw.postprocess(use_camera_wb=True, no_auto_bright=True, output_bps=16, gamma=_SRGB_GAMMA,
                                      output_color=rawpy.ColorSpace.sRGB, half_size=half_size)
    except rawpy.LibRawIOError as error:
        raise UnreadablePhoto(path, DAMAGED) from error
    except (rawpy.LibRawError, MemoryError) as error:
        raise libvips.unreadable(path, error) from error
    if samples.shape[2] != 3:
        raise UnreadablePhoto(path, _NOT_KNOWN)
    return np.ascontiguousarray(samples)


def _metadata(file: BinaryIO, known: Format, width: int, height: int) -> Metadata:
    """The metadata of a raw file whose photo, developed and upright, has this size in px."""
    block: bytes | None = None
    packet: bytes | None = None
    lost: tuple[str, ...] = ()
    turn = 1
    try:
        file.seek(4)
        if file.read(4) == _BOX_OF_KIND:
            whole, packet = cr3.metadata(file)
            source: BinaryIO = io.BytesIO(whole)
            lost = (_NO_MAKER_NOTE,)
        else:
            source = _as_tiff(file)
            packet = next((one.value for one in exif.first_folder(source)[1] if one.tag == _XMP), None)
            lost = (_NO_MAKER_NOTE,) if exif.maker_note_is_bound(source) else ()
        block, _ = exif.of_tiff(source)
        turn = exif.orientation_of_tiff(source)
    except (ValueError, struct.error):
        lost = (_NO_EXIF,)
    metadata = Metadata(block, None, packet, format=known.name, lost=lost)
    return upright(metadata, turn, width, height, stored_upright=True)


def _as_tiff(file: BinaryIO) -> BinaryIO:
    """A file with the structure of a TIFF that holds the EXIF of a raw file. Raises ValueError if there is none."""
    file.seek(0)
    start = file.read(_FUJI_JPEG_AT + 8)
    if start[:4] in (b"II*\0", b"MM\0*"):
        return file
    if start.startswith(_FUJI):   # in the preview, a JPEG
        import pyvips

        at, length = struct.unpack_from(">II", start, _FUJI_JPEG_AT)
        file.seek(at)
        try:
            preview = pyvips.Image.jpegload_buffer(file.read(length))
            return io.BytesIO(bytes(preview.get("exif-data")).removeprefix(b"Exif\0\0"))
        except pyvips.Error as error:
            raise ValueError("no preview") from error
    if start[:4] in (b"IIRO", b"IIRS", b"IIU\0"):   # a TIFF's structure under another mark
        file.seek(4)
        return io.BytesIO(b"II*\0" + file.read())
    raise ValueError("no TIFF structure")
