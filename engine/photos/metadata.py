"""A photo's metadata: EXIF, ICC profile, XMP, IPTC and resolution, carried byte for byte."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.photos import exif, xmp


@dataclass(frozen=True)
class Metadata:
    """Blobs as the file holds them, byte for byte; what the output cannot hold is left out of it."""

    exif: bytes | None = None   # TIFF structure, without the Exif\\0\\0 before it
    icc: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None   # IPTC-IIM records, without Photoshop's wrapping
    pixels_per_mm: tuple[float, float] | None = None
    format: str | None = None   # of the file it came from: JPEG, PNG, TIFF, WebP, AVIF, HEIC
    extended_xmp: bytes | None = None   # a JPEG's segments of it, which only a JPEG can hold


def upright(metadata: Metadata, orientation: int, width: int, height: int, stored_upright: bool) -> Metadata:
    """The metadata of a photo that has been turned by its orientation and now has this size in px.

    Changed are the orientation and wrong pixel dimensions in EXIF, and the orientation in XMP; nothing else.
    `stored_upright` says that the format turns photos by itself, whatever EXIF and XMP say. A broken EXIF block is
    kept as it is, unless it has turned the photo: then it would turn it again, and is dropped.
    """
    turned = orientation != 1
    block, packet = metadata.exif, metadata.xmp
    if block:
        try:
            block = exif.upright(block, width, height, turned)
        except ValueError:
            block = None if turned else block
    if packet and (turned or stored_upright):
        packet = xmp.upright(packet)
    return replace(metadata, exif=block, xmp=packet)
