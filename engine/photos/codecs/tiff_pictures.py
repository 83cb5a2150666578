"""Pictures of TIFF files: how many there are, and those that libvips cannot be trusted with, decoded by tifffile.

libvips leaves a tile that it cannot decode black without a word, whatever the reason; it lacks some codecs, and depths
between 8 and 16 bits. tifffile raises an error for each.
"""

from __future__ import annotations

import logging
import struct
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.metadata import tiff_structure as tiff
from engine.photos.metadata.tiff_structure import BROKEN
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size

_KIND_OF_PAGE, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _TILE_WIDTH, _ICC = (
    254, 256, 257, 258, 259, 262, 322, 34675)
_PREVIEW_OR_MASK = 0b101   # bits of the kind of a page
_MAX_PAGES = 1000
_BY_LIBVIPS = frozenset({1, 2, 3, 4, 5, 7, 8, 32773, 32946})   # compressions, in strips
_LAB = frozenset({8, 9, 10})   # of which libvips calls some damaged
_MOST_BITS = 32
_ERRORS = ValueError, RuntimeError, OSError, LookupError, TypeError, AttributeError, struct.error, MemoryError
_SILENT = logging.NullHandler()


def beyond_libvips(file: BinaryIO, whole: bool = True) -> bool:
    """True if libvips cannot be trusted with a TIFF file's picture, or if not the `whole` of it with its header."""
    try:
        layout, first = tiff.begin(file)
        page = {entry.tag: tiff.number(entry, layout) for entry in tiff.read_entries(file, layout, first)
                if entry.tag in (_BITS, _COMPRESSION, _TILE_WIDTH, _PHOTOMETRIC)}
    except (ValueError, *BROKEN):
        return False
    unusual_depth = 8 < page.get(_BITS, 8) < 16 or page.get(_BITS, 8) > _MOST_BITS
    if unusual_depth or page.get(_PHOTOMETRIC) in _LAB:
        return True
    return whole and (_TILE_WIDTH in page or page.get(_COMPRESSION, 1) not in _BY_LIBVIPS)


def has_further_pictures(file: BinaryIO) -> bool:
    """True if a TIFF file holds more than one picture, not counting smaller previews and masks of the first."""
    try:
        layout, at = tiff.begin(file)
        sizes: list[tuple[int, int]] = []
        while at and len(sizes) < _MAX_PAGES:
            entries = tiff.read_entries(file, layout, at, raw_offsets=True)
            page = {entry.tag: tiff.number(entry, layout) for entry in entries}
            size = (page.get(_WIDTH, 0), page.get(_HEIGHT, 0))
            smaller = sizes and size[0] < sizes[0][0] and size[1] < sizes[0][1]
            if sizes and not smaller and not page.get(_KIND_OF_PAGE, 0) & _PREVIEW_OR_MASK:
                return True
            sizes.append(size)
            at = tiff.next_folder(file, layout, at)[1]
    except (ValueError, *BROKEN):
        return False   # if the first page cannot be read either, the decoder says so
    return False


def in_memory(path: Path, file: BinaryIO, limit_megapixels: float) -> Any:
    """The picture of a TIFF file, decoded whole, as a libvips image with its colour profile.

    Raises UnreadablePhoto if any part of it cannot be decoded.
    """
    import pyvips
    import tifffile

    logging.getLogger("tifffile").addHandler(_SILENT)   # its warnings would be printed otherwise
    file.seek(0)   # where tifffile counts offsets from
    try:
        with tifffile.TiffFile(file, name=path.name or "photo") as opened:
            page = opened.pages.first
            if not isinstance(page.imagewidth, int) or not isinstance(page.imagelength, int):   # several of a kind
                raise UnreadablePhoto(path, DAMAGED)
            check_size(path, page.imagewidth, page.imagelength, limit_megapixels)
            _check_parts(path, page, file)
            samples, interpretation = _colours(path, page, page.asarray())
            profile = page.tags.valueof(_ICC)
    except _ERRORS as error:
        if "imagecodecs" in str(error) or "not supported" in str(error):
            raise UnreadablePhoto(path, "is compressed in a way that Dmax cannot read; save it uncompressed, or with "
                                        "LZW or ZIP") from error
        raise UnreadablePhoto(path, DAMAGED) from error
    height, width, bands = samples.shape
    kinds = {"uint8": "uchar", "uint16": "ushort", "float32": "float", "float64": "double"}
    kind = kinds.get(samples.dtype.name)
    if kind is None or bands > 4:
        raise UnreadablePhoto(path, "has {channels} channels of the type {type}, which Dmax cannot work with; save it "
                              "as RGB with 8 or 16 bits", channels=bands, type=samples.dtype.name)
    image = pyvips.Image.new_from_memory(np.ascontiguousarray(samples), width, height, bands, kind)
    image = image.copy(interpretation=interpretation)
    if isinstance(profile, bytes):
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", profile)
    return image


def _check_parts(path: Path, page: Any, file: BinaryIO) -> None:
    """Raise UnreadablePhoto unless every strip or tile of a page lies inside its file."""
    end = file.seek(0, 2)
    if not all(count > 0 and offset > 0 and offset + count <= end
               for offset, count in zip(page.dataoffsets, page.databytecounts, strict=True)):
        raise UnreadablePhoto(path, DAMAGED)


def _colours(path: Path, page: Any, samples: NDArray[Any]) -> tuple[NDArray[Any], str]:
    """Samples [H, W, bands] of decoded ones, in a type of whole bytes, and libvips' word for their colours.

    Raises UnreadablePhoto for colours that Dmax does not know.
    """
    names = {0: "MINISWHITE", 1: "MINISBLACK", 2: "RGB", 3: "PALETTE", 5: "SEPARATED", 6: "YCBCR"}
    name = names.get(int(page.photometric), "")
    if samples.ndim == 2:
        samples = samples[..., None]
    elif page.axes.startswith("S"):
        samples = samples.transpose(1, 2, 0)
    if samples.ndim != 3 or not name:
        which = " (lab)" if int(page.photometric) in _LAB else ""
        raise UnreadablePhoto(path, "is in colours that Dmax does not work in{which}; save it as RGB", which=which)
    if name == "PALETTE":
        samples = page.colormap.T[samples[..., 0]]
    if samples.dtype.kind == "u" and page.bitspersample not in (8, 16, 32):
        bits = int(page.bitspersample)
        wide = samples.astype(np.uint32)
        samples = ((wide * (2**16 - 1) + (2**bits - 1) // 2) // (2**bits - 1)).astype(np.uint16)
    if samples.dtype == np.float16:
        samples = samples.astype(np.float32)
    if name == "MINISWHITE" and samples.dtype.kind == "u":
        samples = np.iinfo(samples.dtype).max - samples
    deep = samples.dtype == np.uint16
    if name == "SEPARATED":
        return samples, "cmyk"
    if name in ("MINISWHITE", "MINISBLACK"):
        return samples, "grey16" if deep else "b-w"
    return samples, "rgb16" if deep else "scrgb" if samples.dtype.kind == "f" else "srgb"
