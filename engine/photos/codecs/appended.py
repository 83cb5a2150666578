"""What a file holds behind or beside its photo that no output carries: appended data, videos, content credentials.

Sources: the formats' own; C2PA 2.2, section A.3 (where each format keeps its credentials).
"""

from __future__ import annotations

import contextlib
import re
from typing import BinaryIO

from engine.photos.codecs import jpeg_segments, png_chunks
from engine.photos.codecs.heif_items import Items
from engine.photos.codecs.iso_boxes import boxes, content_of
from engine.photos.metadata import exif
from engine.sentences import Sentence

FURTHER_PARTS = Sentence("the video or further picture in its file (motion photo, gain map or preview)")
FURTHER_PICTURES = Sentence("the further pictures in its file (a gain map, depth, or others)")
APPENDED = Sentence("what other programs have appended to its file")
CREDENTIALS = Sentence("its content credentials (C2PA), which vouch for the unchanged file alone")
_GAIN_MAP = Sentence("its gain map")
_PADDING = b"\0\xff\r\n \t"
_MARKER = re.compile(rb"\xff[^\0\xd0-\xd7\xff]")   # in the picture of a JPEG, what is no sample
_C2PA, _C2PA_UUID = b"c2pa", bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_TIFF_TAG = 52545
_TONE_MAPPED = b"tmap"   # an item: the picture with its gain map (ISO 21496-1)
_SEEN_BYTES = 1 << 16   # of what is appended, and of a box, that are looked at
_PLAIN = frozenset({b"ftyp", b"meta", b"mdat", b"free", b"skip", b"wide", b"uuid", b"JXL ", b"jxll", b"jxli", b"jxlc",
                    b"jxlp", b"jbrd", b"Exif", b"xml ", b"brob", b"jumb"})


def left_behind(file: BinaryIO, kind: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """What is left behind when a photo is read out of a file of the format `kind`, in words for the user.

    `known`: what is known to be left behind already.
    """
    looks = {"JPEG": _in_jpeg, "PNG": _in_png, "WebP": _in_webp, "TIFF": _in_tiff, "HEIC": _in_heif,
             "AVIF": _in_heif, "JXL": _in_boxes}
    try:
        found = looks[kind](file) if kind in looks else set()
    except OSError:   # the picture was read, and nothing else is sure
        return ()
    for whole, part in ((FURTHER_PARTS, APPENDED), (FURTHER_PICTURES, _GAIN_MAP)):
        found -= {part} if whole in known else set()
    return tuple(sorted(found - set(known)))


def _in_jpeg(file: BinaryIO) -> set[str]:
    found: set[str] = {CREDENTIALS} if jpeg_segments.holds_credentials(file) else set()
    file.seek(jpeg_segments.end_of_head(file))
    picture, at = file.read(), 0
    while marker := _MARKER.search(picture, at):
        at = marker.end()
        if marker[0] == jpeg_segments.END:
            return found | _of_rest(picture[at:at + _SEEN_BYTES])
        at += int.from_bytes(picture[at:at + 2], "big")
    return found


def _in_png(file: BinaryIO) -> set[str]:
    names, end = png_chunks.names_and_end(file)
    file.seek(end)
    return _of_rest(file.read(_SEEN_BYTES)) | ({CREDENTIALS} if b"caBX" in names else set())


def _in_webp(file: BinaryIO) -> set[str]:
    found: set[str] = set()
    file.seek(4)
    end = 8 + int.from_bytes(file.read(4), "little")
    at = 12
    while at + 8 <= end:
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return found
        found |= {CREDENTIALS} if head[:4] == b"C2PA" else set()
        length = int.from_bytes(head[4:], "little")
        at += 8 + length + length % 2
    file.seek(end)
    return found | _of_rest(file.read(_SEEN_BYTES))


def _in_tiff(file: BinaryIO) -> set[str]:
    try:
        return {CREDENTIALS} if any(one.tag == _TIFF_TAG for one in exif.first_folder(file)[1]) else set()
    except ValueError:
        return set()


def _in_heif(file: BinaryIO) -> set[str]:
    found = _in_boxes(file)
    with contextlib.suppress(ValueError):
        found |= {_GAIN_MAP} if _TONE_MAPPED in Items(file).kinds else set()
    return found


def _in_boxes(file: BinaryIO) -> set[str]:
    file.seek(0)
    if file.read(2) == b"\xff\x0a":   # a JPEG XL without boxes
        return set()
    found: set[str] = set()
    try:
        for one in boxes(file):
            start = content_of(file, one, _SEEN_BYTES) if one.name in (b"uuid", b"jumb", b"brob") else b""
            name = start[:4] if one.name == b"brob" else one.name
            if start.startswith(_C2PA_UUID) or (name == b"jumb" and (_C2PA in start or one.name == b"brob")):
                found.add(CREDENTIALS)
            elif name == b"jhgm":
                found.add(_GAIN_MAP)
            elif name not in _PLAIN:   # such as mpvd, a motion photo's video
                found.add(FURTHER_PARTS)
    except ValueError:   # what follows the last box is none
        found.add(APPENDED)
    return found


def _of_rest(rest: bytes) -> set[str]:
    """What stands behind a picture's end; programs fill files up."""
    return {APPENDED} if rest.strip(_PADDING) else set()
