"""The metadata of files that libvips decodes, read beside it: what it tells of them is not whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, BinaryIO

from engine.photos.codecs import heif_boxes, jpeg_segments, png_chunks
from engine.photos.codecs.appended import FURTHER_PARTS
from engine.photos.colour import colour_profile
from engine.photos.metadata import exif, xmp
from engine.photos.metadata.metadata import Metadata, believed, between
from engine.sentences import Sentence

_NO_END = Sentence("Its file has no end mark, as if its last bytes were lost; the picture is whole.")


def metadata_of(file: BinaryIO, kind: str, image: Any) -> tuple[Metadata, int]:
    """The metadata of an opened picture, and the orientation by which it has still to be turned, 1 to 8.

    The orientation is read by the code that will set it to 1: a block whose orientation turned the photo but could not
    be reset would turn it again.
    """
    fields = set(image.get_fields())

    def blob(name: str) -> bytes | None:
        return bytes(image.get(name)) or None if name in fields else None

    found = Metadata(blob("exif-data"), blob("icc-profile-data"), blob("xmp-data"), format=kind)
    if kind == "AVIF":
        found = replace(found, bits=between(int(image.get("bits-per-sample"))))
    found = _READERS[kind](file, found, image.bands < 3)
    block = found.exif.removeprefix(b"Exif\0\0") if found.exif else None
    resolution, turn = found.pixels_per_mm, 1
    if kind == "TIFF":
        try:
            turn = exif.orientation_of_tiff(file)
        except ValueError:
            block = None
    elif block and kind != "AVIF":   # which has a turn of its own, which libvips has followed
        turn = exif.orientation(block)
    if resolution is None and block and kind != "TIFF":
        resolution = exif.resolution(block)
    return replace(found, exif=block, pixels_per_mm=believed(resolution)), turn


def _of_jpeg(file: BinaryIO, found: Metadata, gray: bool) -> Metadata:
    packet, iptc, extended = jpeg_segments.extras(file)
    resolution, densities = jpeg_segments.resolution(file)
    found = replace(found, xmp=packet, iptc=iptc, extended_xmp=extended, pixels_per_mm=resolution, densities=densities,
                    jpeg_comments=jpeg_segments.comments(file), said=_NO_END if jpeg_segments.lacks_end(file) else "")
    alone = xmp.without_parts(packet) if packet else None
    if alone != packet or jpeg_segments.holds_further_parts(file):
        return replace(found, xmp=alone, lost=(FURTHER_PARTS,))
    return found


def _of_png(file: BinaryIO, found: Metadata, gray: bool) -> Metadata:
    extras = png_chunks.extras(file)
    icc, codes = png_chunks.meaning_of(extras.colours, found.icc, gray)
    return replace(found, exif=found.exif or extras.exif, xmp=found.xmp or extras.xmp, iptc=extras.iptc, icc=icc,
                   codes=codes, png_chunks=extras.carried or None, pixels_per_mm=extras.pixels_per_mm,
                   densities=extras.densities)


def _of_tiff(file: BinaryIO, found: Metadata, gray: bool) -> Metadata:
    try:
        resolution = exif.resolution_of_tiff(file)
        block, blobs = exif.of_tiff(file)
        iptc = blobs.get(exif.IPTC) or jpeg_segments.iptc_of(blobs.get(exif.PHOTOSHOP, b""))
        return replace(found, exif=block, iptc=iptc, pixels_per_mm=resolution,
                       extra_unspecified=exif.extra_is_unspecified(file))
    except ValueError:
        return replace(found, exif=None)


def _of_webp(file: BinaryIO, found: Metadata, gray: bool) -> Metadata:
    file.seek(12)
    while len(head := file.read(8)) == 8:   # chunks of metadata are passed over
        if head[:4] in (b"VP8L", b"VP8 "):
            return replace(found, lossless=head[:4] == b"VP8L")
        length = int.from_bytes(head[4:], "little")
        file.seek(length + length % 2, 1)
    return found


def _of_avif(file: BinaryIO, found: Metadata, gray: bool) -> Metadata:
    if found.icc or gray:
        return found
    icc, codes = colour_profile.of_nclx(*heif_boxes.nclx(file))
    return replace(found, icc=icc, codes=codes)


_READERS: dict[str, Callable[[BinaryIO, Metadata, bool], Metadata]] = {
    "JPEG": _of_jpeg, "PNG": _of_png, "TIFF": _of_tiff, "WebP": _of_webp, "AVIF": _of_avif}
