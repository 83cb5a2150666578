"""The one table of photo formats: the signature of each, its limits, and the options that it is written with.

Reading, writing, dialogs, the command line and the forecast of a batch ask it. Adding a format is one entry here, and
one codec: a decoder (`engine.photos.reading`) and, unless it is only read, an encoder
(`engine.photos.codecs.file_encoders`).
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal, NamedTuple

from engine.sentences import Sentence, joined_names

SAME = "same"          # the word for the photo's own format
LIMIT_MEGAPIXELS = 300.0   # of a photo, unless a user sets another limit
HEAD_BYTES = 64        # bytes of a file's start by which its format is recognised
_ALL = frozenset({"exif", "icc", "xmp"})


class Format(NamedTuple):   # no dataclass: --help asks the table, and must not wait for what that imports
    """A photo file format. Without `depths` it is only read, and its photos are written as `written_as`."""

    name: str                                 # as sentences and menus call it
    suffixes: tuple[str, ...]                 # lower case; outputs get the first
    start: bytes = rb"(?!)"                   # a pattern that matches the first bytes of such a file
    brands: frozenset[bytes] = frozenset()    # or: an ISO base media file (ftyp) of one of these brands
    decoder: Literal["libvips", "heic", "rarer_formats", "raw"] = "libvips"
    loader: str = ""                          # libvips' name for it
    depths: tuple[int, ...] = ()              # bits of a sample that are written, the smallest first; 32 is float
    lossless: bool = False                    # samples come back as they were written
    has_quality: bool = False                 # 1 to 100 can be chosen
    has_chroma: bool = False                  # 4:4:4 or 4:2:0 can be chosen
    transparency: bool = True
    metadata: frozenset[str] = _ALL           # what it can hold: exif, icc, xmp, iptc, resolution, codes (PQ, HLG)
    largest_side: int = 2**31 - 1             # px
    bytes_per_sample: float = 0.6             # of a file at quality 95, for each 8 bits of a sample (measured)
    turns_itself: bool = False                # its orientation is the format's own, whatever EXIF and XMP say
    remakes_icc: bool = False                 # a lossy file keeps the colours of a profile, but not its bytes
    written_as: str = ""

    @property
    def word(self) -> str:
        """Its name on the command line and in settings."""
        return self.name.lower()

    @property
    def suffix(self) -> str:
        """The suffix of outputs."""
        return self.suffixes[0]

    @property
    def deep(self) -> bool:
        """True if it is written with more than 8 bits."""
        return any(depth > 8 for depth in self.depths)

    def fitting_depth(self, wanted: int) -> int:
        """The smallest depth in bits that keeps the wanted one, else the largest."""
        return next((depth for depth in self.depths if depth >= wanted), self.depths[-1])


FORMATS = {one.name: one for one in (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"), rb"\xff\xd8\xff", loader="jpegload_source", depths=(8,),
           has_quality=True, has_chroma=True, transparency=False, metadata=_ALL | {"iptc", "resolution"},
           largest_side=65500),
    Format("PNG", (".png",), rb"\x89PNG\r\n\x1a\n", loader="pngload_source", depths=(8, 16), lossless=True,
           metadata=_ALL | {"codes", "resolution"}, bytes_per_sample=0.75),
    Format("TIFF", (".tif", ".tiff"), rb"II[*+]\0|MM\0[*+]", loader="tiffload_source", depths=(8, 16, 32),
           lossless=True, metadata=_ALL | {"iptc", "resolution"}, bytes_per_sample=1.0),
    Format("WebP", (".webp",), rb"RIFF....WEBP", loader="webpload_source", depths=(8,),
           has_quality=True, largest_side=16383),
    Format("AVIF", (".avif",), brands=frozenset({b"avif", b"avis"}), loader="heifload_source",
           depths=(8, 10, 12), has_quality=True, has_chroma=True, largest_side=65535,
           metadata=_ALL | {"codes"}, bytes_per_sample=0.4, turns_itself=True),
    Format("HEIC", (".heic", ".heif", ".hif"),
           brands=frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1"}),
           decoder="heic", depths=(8, 10), has_quality=True, has_chroma=True, largest_side=65535,
           metadata=_ALL | {"codes"}, bytes_per_sample=0.5, turns_itself=True),
    Format("JXL", (".jxl",), rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n", decoder="rarer_formats", depths=(8, 16, 32),
           has_quality=True, metadata=_ALL | {"codes"}, bytes_per_sample=0.35, turns_itself=True, remakes_icc=True),
    Format("JPEG 2000", (".jp2", ".j2k", ".jpf", ".jpx"), rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51",
           decoder="rarer_formats", turns_itself=True, written_as="TIFF"),
    Format("PSD", (".psd", ".psb"), rb"8BPS\0[\1\2]", decoder="rarer_formats", turns_itself=True, written_as="TIFF"),
    Format("BMP", (".bmp",), rb"BM....\0\0\0\0..\0\0[\x0c-\x7c]\0\0\0", decoder="rarer_formats", turns_itself=True,
           written_as="PNG"),
    # Those with the structure of a TIFF are told apart by engine.photos.raw_files.
    Format("raw", (".dng", ".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw", ".srf", ".sr2", ".raf", ".orf", ".rw2",
                   ".rwl", ".pef", ".srw", ".3fr", ".fff", ".iiq", ".mos", ".mef", ".erf", ".kdc", ".dcr", ".mrw",
                   ".x3f"),
           rb"IIR[OS]|MMOR|IIU\0|FUJIFILMCCD-RAW|FOVb|\0MRM|II\x1a\0\0\0HEAP", brands=frozenset({b"crx "}),
           decoder="raw", turns_itself=True, written_as="TIFF"),
)}
PHOTO_SUFFIXES = tuple(suffix for one in FORMATS.values() for suffix in one.suffixes)
WRITTEN = {one.word: one for one in FORMATS.values() if one.depths}
WORDS = (SAME, *WRITTEN)
DEPTHS = tuple(sorted({depth for one in WRITTEN.values() for depth in one.depths}))   # bits; 32 is float


def format_of_start(start: bytes) -> Format | None:
    """The format of a file by its first HEAD_BYTES bytes, whatever its name; None for anything else."""
    brands = _brands(start)
    return next((one for one in FORMATS.values() if re.match(one.start, start, re.DOTALL) or one.brands & brands), None)


def _brands(start: bytes) -> set[bytes]:
    """The brands of an ISO base media file, the main and the compatible ones; empty for other files."""
    if start[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(start[:4], "big"), HEAD_BYTES)
    return {start[8:12], *(start[at:at + 4] for at in range(16, end, 4))}


def format_of_suffix(path: PurePath) -> Format | None:
    """The format that a file's suffix stands for; None for anything else."""
    return next((one for one in FORMATS.values() if path.suffix.lower() in one.suffixes), None)


def written_format(word: str, own: Format) -> Format:
    """The format of an output: the one that a word names, or for `same` the photo's own, if that can be written."""
    if word in WRITTEN:
        return WRITTEN[word]
    return FORMATS[own.written_as] if own.written_as else own


def output_suffix(word: str, source: PurePath) -> str:
    """The suffix of an output; for `same` the photo's own, as it is spelled, if it can be written."""
    own = format_of_suffix(source)
    if word == SAME and (own is None or own.depths):
        return source.suffix
    return written_format(word, own or FORMATS["JPEG"]).suffix


def listed(names: list[str], last: Literal["and", "or"] = "or") -> str:
    """Names joined for a sentence: JPEG, PNG or TIFF."""
    if len(names) < 2:
        return "".join(names)
    return Sentence("{names} and {last}" if last == "and" else "{names} or {last}", names=joined_names(names[:-1]),
                    last=names[-1])
