"""A photo's metadata: EXIF, ICC profile, XMP, IPTC and resolution, carried byte for byte."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import NamedTuple

from engine.photos.metadata import exif, regions, xmp

_ICC_HEADER_BYTES = 128
_ALIKE = 2e-3   # of a primary colour in XYZ
_MOST_PIXELS_PER_MM = 1e5


class Codes(NamedTuple):
    """H.273's code points of a photo's colours: its primaries, and the transfer from light to samples."""

    primaries: int
    transfer: int


@dataclass(frozen=True)
class Metadata:
    """Metadata of a photo: blobs as its file holds them, byte for byte. A format that cannot hold one leaves it out."""

    exif: bytes | None = None   # TIFF structure, without the Exif\\0\\0 before it
    icc: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None   # IPTC-IIM records, without Photoshop's wrapping
    pixels_per_mm: tuple[float, float] | None = None   # across and down
    format: str | None = None   # of the file it came from, a name of engine.photos.formats.FORMATS
    extended_xmp: bytes | None = None   # whole segments of a JPEG, which only a JPEG can hold
    extra_unspecified: bool = False     # the last band is no transparency: infrared, as scanners give it to a TIFF
    lossless: bool = False              # its file keeps every sample, though its format need not (WebP, JPEG XL)
    lost: tuple[str, ...] = ()          # what the file held and was not read, in words for the user
    png_chunks: bytes | None = None     # whole chunks of a PNG: texts, and the meaning of colours without a profile
    densities: tuple[int, int] | None = None   # across and down, of unknown unit, where px are not square
    jpeg_comments: bytes | None = None  # whole segments of a JPEG
    said: str = ""                      # a sentence for the user on the state of the file; empty for most
    codes: Codes | None = None          # of a high dynamic range (PQ, HLG), which no ICC profile here can tell
    bits: int | None = None             # of a sample in its file, where they are not those of its type: 10, 12


def upright(metadata: Metadata, orientation: int, width: int, height: int, stored_upright: bool) -> Metadata:
    """The metadata of a photo that has been turned by its orientation and now has this size in px.

    Changed are the orientation, wrong pixel dimensions and the subject's place in EXIF, the orientation and the regions
    (faces) in XMP, and what is across and what is down of the resolution; nothing else.
    `orientation` is the EXIF one, 1 to 8, by which the photo was turned. `stored_upright` says that the format turns
    photos by itself, whatever EXIF and XMP say. A broken EXIF block is kept as it is, unless it has turned the photo:
    then it would turn it again, and is dropped.
    """
    turned = orientation != 1
    block, packet = metadata.exif, metadata.xmp
    if block:
        try:
            block = exif.upright(block, width, height, orientation)
        except ValueError:
            block = None if turned else block
    if packet and (turned or stored_upright):
        packet = regions.upright(xmp.upright(packet), orientation)
    if orientation in (5, 6, 7, 8):
        mm, units = metadata.pixels_per_mm, metadata.densities
        metadata = replace(metadata, pixels_per_mm=mm and mm[::-1], densities=units and units[::-1])
    return replace(metadata, exif=block, xmp=packet)


def believed(resolution: tuple[float, float] | None) -> tuple[float, float] | None:
    """A resolution in px/mm, across and down; None for one that no photo has."""
    return resolution if resolution and max(resolution) < _MOST_PIXELS_PER_MM else None


def between(bits: int) -> int | None:
    """The bits of a sample where they lie between those of two types, as 10 and 12 do; None elsewhere."""
    return bits if 8 < bits < 16 else None


def is_icc(profile: bytes, colour_space: bytes, *, exactly: bool = False) -> bool:
    """True if a block begins as an ICC profile of a colour space (b"RGB " or b"GRAY") does, and is not cut short.

    `exactly`: nothing may follow it; a format may drop a block with more.
    """
    declared = int.from_bytes(profile[:4], "big")
    whole = declared == len(profile) if exactly else declared <= len(profile)
    return whole and declared > _ICC_HEADER_BYTES and profile[36:40] == b"acsp" and profile[16:20] == colour_space


def same_primaries(one: bytes | None, other: bytes | None) -> bool:
    """True if two ICC profiles of RGB have the same primary colours; None stands for sRGB. Those of gray are alike."""
    from PIL import ImageCms

    if any(profile and profile[16:20] == b"GRAY" for profile in (one, other)):
        return True
    try:
        found = [ImageCms.ImageCmsProfile(io.BytesIO(profile) if profile else ImageCms.createProfile("sRGB")).profile
                 for profile in (one, other)]
        pairs = [[getattr(profile, name)[0] for profile in found]
                 for name in ("red_colorant", "green_colorant", "blue_colorant")]
    except (OSError, ImageCms.PyCMSError, TypeError):   # a broken profile, or one of tables
        return False
    return all(abs(mine - theirs) < _ALIKE for pair in pairs for mine, theirs in zip(*pair, strict=True))
