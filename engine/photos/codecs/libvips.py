"""The decoder of most formats, by libvips: pictures opened lazily, in colours and sample types that Dmax keeps."""

from __future__ import annotations

import dataclasses
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import heif_boxes, heif_grid, heif_items, jpeg_segments, png_chunks, tiff_pictures
from engine.photos.codecs.file_metadata import metadata_of
from engine.photos.formats import FORMATS, LIMIT_MEGAPIXELS, Format
from engine.photos.metadata import exif
from engine.photos.metadata.metadata import Metadata, upright
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size
from engine.photos.photo import STRIP_ROWS, Header, Photo, Strips
from engine.sentences import Sentence

TYPES = {"uchar": np.uint8, "ushort": np.uint16, "float": np.float32}
# By colours (1 or 3) and bits. Float is taken as it is, not as linear light.
_INTERPRETATIONS = {(1, 8): "b-w", (1, 16): "grey16", (1, 32): "b-w",
                    (3, 8): "srgb", (3, 16): "rgb16", (3, 32): "scrgb"}
_CONVERTIBLE = frozenset({"b-w", "grey16", "srgb", "rgb16", "scrgb", "rgb"})
_NO_RESOLUTION = (1.0, 1.0)   # px/mm, for photos that tell none: libvips needs some number
_PICTURE_LOST = re.compile(r"premature end|Corrupt JPEG data: (?!\d+ extraneous)")   # warnings of JPEG's decoder
_LARGEST_SIDE_PX = 100_000_000   # of libvips; GLib prints a line for what is larger
TOO_LITTLE_MEMORY = Sentence("needs more memory than there is; close other programs or use a smaller version")


def read(path: Path, file: BinaryIO, known: Format, limit_megapixels: float) -> Photo:
    """The whole photo, turned upright. Raises UnreadablePhoto."""
    image = opened_image(path, file, known.name, limit_megapixels, whole=True)
    check_size(path, image.width, image.height, limit_megapixels)
    image, metadata, orientation = _described(path, file, known.name, image)
    try:
        samples = grid.whole() if (grid := _cells(path, file, image, metadata)) else _decoded(path, image, known.name)
    except UnreadablePhoto as error:
        if known.name != "JPEG" or _PICTURE_LOST.search(str(error.__cause__)):
            raise
        image = opened_image(path, file, known.name, forgiving=True)   # something odd that every program overlooks
        samples = _decoded(path, plain_colours(path, file, known.name, image), known.name)
    samples = _turned(samples, orientation)
    metadata = upright(metadata, orientation, samples.shape[1], samples.shape[0], stored_upright=known.turns_itself)
    return Photo(samples, metadata, path)


def read_header(path: Path, file: BinaryIO, known: Format) -> Header:
    """Size and sample type of a photo, without decoding it. Raises UnreadablePhoto."""
    image = opened_image(path, file, known.name)
    image, _, orientation = _described(path, file, known.name, image)
    width, height = (image.width, image.height) if orientation < 5 else (image.height, image.width)
    return Header(width, height, known.name, np.dtype(TYPES[image.format]).itemsize * 8, image.bands)


def in_strips(path: Path, file: BinaryIO, known: Format) -> Strips:
    """The photo strip by strip, not turned. Raises UnreadablePhoto, pyvips.Error, also while the strips are taken."""
    import pyvips

    image, metadata, _ = _described(path, file, known.name, opened_image(path, file, known.name))
    if grid := _cells(path, file, image, metadata):
        return grid

    def strips() -> Iterator[NDArray[Any]]:
        region, kind = pyvips.Region.new(image), TYPES[image.format]
        for top in range(0, image.height, STRIP_ROWS):
            height = min(STRIP_ROWS, image.height - top)
            data = region.fetch(0, top, image.width, height)
            yield np.frombuffer(data, kind).reshape(height, image.width, image.bands)

    return Strips(image.height, image.width, metadata, strips())


def _cells(path: Path, file: BinaryIO, image: Any, metadata: Metadata) -> Strips | None:
    """A large AVIF cell by cell: libvips would hold all of it twice; None for other photos."""
    import pyvips

    grid = heif_grid.grid_of(file, (image.width, image.height)) if metadata.format == "AVIF" else None
    if grid is None:
        return None

    def decode(cell: bytes) -> NDArray[Any]:
        try:
            decoded = pyvips.Image.heifload_buffer(cell, access="sequential", fail_on="error")
            return _decoded(path, plain_colours(path, io.BytesIO(cell), "AVIF", decoded), "AVIF")
        except pyvips.Error as error:
            raise unreadable(path, error) from error

    return Strips(image.height, image.width, metadata, grid.strips(path, decode))


def read_xmp(path: Path, file: BinaryIO, known: Format) -> bytes | None:
    """The XMP packet of a photo, without decoding it. Raises UnreadablePhoto."""
    return _described(path, file, known.name, opened_image(path, file, known.name))[1].xmp


def small_image(path: Path, file: BinaryIO, known: Format, size_px: int, limit_megapixels: float) -> Any:
    """The photo as a libvips image of at most size_px a side, upright. Raises UnreadablePhoto, pyvips.Error."""
    import pyvips

    image = opened_image(path, file, known.name, limit_megapixels, whole=True)
    check_size(path, image.width, image.height, limit_megapixels)
    plain = plain_colours(path, file, known.name, image)   # which raises if Dmax cannot work with it
    metadata, orientation = metadata_of(file, known.name, image)
    embedded = "icc-profile-data" in image.get_fields()
    if plain.format == "float" or metadata.codes or (metadata.icc and not embedded):   # libvips would take it for sRGB
        factor = max(1, max(plain.width, plain.height) // (2 * size_px))
        small = plain.shrink(factor, factor)
        samples = _turned(np.asarray(small.numpy()).reshape(small.height, small.width, small.bands), orientation)
        eight_bits = Photo(samples, metadata).shown.at_depth(8)
        return of_samples(eight_bits, Metadata()).thumbnail_image(size_px, **thumbnail_size(size_px))
    extra = known.name == "TIFF" and image.bands in (2, 4) and exif.extra_is_unspecified(file)
    if extra:   # else it would be taken for transparency
        image = image.extract_band(0, n=image.bands - 1)
    if extra or (known.name == "TIFF" and tiff_pictures.beyond_libvips(file)):
        return image.thumbnail_image(size_px, **thumbnail_size(size_px))
    return pyvips.Image.thumbnail_source(source(file), size_px, fail_on="none", **thumbnail_size(size_px))


def thumbnail_size(size_px: int) -> dict[str, Any]:
    """Options of libvips for a thumbnail of at most size_px a side: in sRGB, never enlarged."""
    return {"height": size_px, "size": "down", "output_profile": "srgb"}


def _described(path: Path, file: BinaryIO, kind: str, image: Any) -> tuple[Any, Metadata, int]:
    """The image in plain colours, its metadata, and the orientation by which it has still to be turned.

    Raises UnreadablePhoto.
    """
    import pyvips

    try:
        metadata, orientation = metadata_of(file, kind, image)
        plain = plain_colours(path, file, kind, image)
        if image.interpretation == "cmyk":
            metadata = dataclasses.replace(metadata, icc=bytes(plain.get("icc-profile-data")))
    except (pyvips.Error, OSError) as error:
        raise unreadable(path, error) from error
    return plain, metadata, orientation


def _turned(samples: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Samples [H, W, bands] turned upright by the EXIF orientation, 1 to 8."""
    if orientation in (5, 6, 7, 8):
        samples = samples.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        samples = samples[::-1]
    if orientation in (2, 3, 6, 7):
        samples = samples[:, ::-1]
    return np.ascontiguousarray(samples)


def opened_image(path: Path, file: BinaryIO, kind: str, limit_megapixels: float = LIMIT_MEGAPIXELS, *,
                 whole: bool = False, forgiving: bool = False) -> Any:
    """The picture as a libvips image that can be read once, from top to bottom. Raises UnreadablePhoto.

    If its samples are wanted and not only its header, say `whole`: what libvips cannot be trusted with is then decoded.
    `forgiving`: of a JPEG, whatever can be decoded is, though a part of the picture may be lost.
    """
    import pyvips

    pyvips.cache_set_max(0)   # a file may change between two reads
    # Its warnings come from threads of libvips'; a garbage collection there may free an image, which warns in turn, and
    # a warning within a warning ends the process.
    pyvips._remove_log_handler()
    if kind == "TIFF" and tiff_pictures.has_further_pictures(file):
        raise UnreadablePhoto(path, "holds several pictures; save the one that you want as a file of its own")
    if kind == "TIFF" and tiff_pictures.beyond_libvips(file, whole):
        return tiff_pictures.in_memory(path, file, limit_megapixels)
    if kind == "JPEG" and (bits := jpeg_segments.bit_depth(file)) != 8:
        raise UnreadablePhoto(path, "has {bits} bits a sample, which Dmax cannot read in a JPEG; save it as TIFF with "
                              "16 bits", bits=bits)
    if kind == "AVIF" and heif_items.largest_side(file) > _LARGEST_SIDE_PX:
        raise UnreadablePhoto(path, DAMAGED)
    loader, given = FORMATS[kind].loader, source(file)
    if kind == "JPEG" and jpeg_segments.lacks_end(file):
        file.seek(0)
        loader, given = "jpegload_buffer", file.read() + jpeg_segments.END
    # A warning of JPEG's decoder means that a part of the picture is lost, and gray or wrong.
    fail_on = "warning" if kind == "JPEG" and not forgiving else "error"
    pyvips.vips_lib.vips_error_clear()   # what an earlier photo has left is no error of this one
    try:
        image = getattr(pyvips.Image, loader)(given, access="sequential", fail_on=fail_on)
    except pyvips.Error as error:
        raise unreadable(path, error) from error
    pages = image.get("n-pages") if kind != "TIFF" and "n-pages" in image.get_fields() else 1
    if (pages > 1 or (kind == "AVIF" and heif_boxes.is_sequence(file))
            or (kind == "PNG" and png_chunks.is_animation(file))):
        raise UnreadablePhoto(path, "is an animation or holds several pictures; save the one that you want as a file "
                                    "of its own")
    return image


def source(file: BinaryIO) -> Any:
    """A libvips source of the whole file.

    It is made from the descriptor: libvips would read options out of a file's name, and does not open every name.
    """
    import pyvips

    file.seek(0)
    return pyvips.Source.new_from_descriptor(file.fileno())


def plain_colours(path: Path, file: BinaryIO, kind: str, image: Any) -> Any:
    """The picture as gray or RGB of a type that Dmax keeps, perhaps with alpha; CMYK becomes sRGB by its profile.

    Raises UnreadablePhoto if it cannot be had so.
    """
    interpretation = image.interpretation
    if interpretation == "cmyk":
        if "icc-profile-data" not in image.get_fields():
            raise UnreadablePhoto(path, "is CMYK without a colour profile, so its colours are not known; "
                                        "save it as RGB")
        image = image.icc_transform("srgb", embedded=True, intent="perceptual", black_point_compensation=True,
                                    depth=16 if image.format == "ushort" else 8)
    elif kind == "AVIF" and heif_boxes.all_monochrome(file):   # libvips makes it RGB
        image = image.extract_band(0).bandjoin(image.extract_band(3)) if image.hasalpha() else image.extract_band(0)
    elif interpretation not in _CONVERTIBLE:
        raise UnreadablePhoto(path, "is in colours that Dmax does not work in ({colours}); save it as RGB",
                              colours=interpretation)
    if image.format == "double":
        image = image.cast("float")
    if image.format not in TYPES or not 1 <= image.bands <= 4:
        raise UnreadablePhoto(path, "has {channels} channels of the type {type}, which Dmax cannot work with; save it "
                              "as RGB with 8 or 16 bits", channels=image.bands, type=image.format)
    return image


def _decoded(path: Path, image: Any, kind: str) -> NDArray[Any]:
    """The samples [H, W, bands]. Raises UnreadablePhoto."""
    import pyvips

    try:
        samples = np.asarray(image.numpy()).reshape(image.height, image.width, image.bands)
    except (pyvips.Error, MemoryError) as error:
        raise unreadable(path, error) from error
    if kind == "AVIF" and samples.dtype == np.uint16:
        return full_range(samples, int(image.get("bits-per-sample")))
    return samples


def full_range(samples: NDArray[np.uint16], bits: int) -> NDArray[np.uint16]:
    """Samples of 10 or 12 bits that came shifted up to 16, stretched so that white is 65535; others as they are."""
    if not 8 < bits < 16:
        return samples
    if not samples.flags.writeable:
        samples = samples.copy()
    for row in samples:   # row by row: no second copy
        np.bitwise_or(row, row >> bits, out=row)
    return samples


def of_samples(samples: NDArray[Any], metadata: Metadata) -> Any:
    """Samples [H, W, bands] as a libvips image with resolution and ICC profile; they are not copied."""
    import pyvips

    height, width, bands = samples.shape
    name = next(name for name, kind in TYPES.items() if samples.dtype == kind)
    image = pyvips.Image.new_from_memory(np.ascontiguousarray(samples), width, height, bands, name)
    xres, yres = metadata.pixels_per_mm or _NO_RESOLUTION
    interpretation = _INTERPRETATIONS[1 if bands < 3 else 3, samples.dtype.itemsize * 8]
    image = image.copy(interpretation=interpretation, xres=xres, yres=yres)
    if metadata.icc:
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", metadata.icc)
    return image


def unreadable(path: Path, error: Exception) -> UnreadablePhoto:
    """The UnreadablePhoto for an error of decoding; its sentence says that memory is short, or the file damaged."""
    memory = isinstance(error, MemoryError) or "out of memory" in str(error)
    return UnreadablePhoto(path, TOO_LITTLE_MEMORY if memory else DAMAGED)


