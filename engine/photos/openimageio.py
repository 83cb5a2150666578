"""The decoder of JPEG XL, JPEG 2000, PSD and BMP photos, by OpenImageIO; and its encoder of JPEG XL.

It decodes samples and colour profiles. What a file says before anything is decoded, and its metadata byte for byte, are
read here.
"""

from __future__ import annotations

import dataclasses
import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos import exif, jpeg_2000, jpeg_xl, libvips, psd
from engine.photos.formats import Format
from engine.photos.metadata import Metadata, between, same_primaries, upright
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size, name_of_opened
from engine.photos.photo import Header, Photo, Strips

_STRIP_ROWS = 256
_PROFILE = "ICCProfile"
_AS_STORED = "oiio:UnassociatedAlpha"   # else colours come multiplied by their transparency
_OWN_NAMES = {"JXL": "jpegxl", "JPEG 2000": "jpeg2000", "PSD": "psd", "BMP": "bmp"}
_BYTES = {"uint8": np.uint8, "uint16": np.uint16, "half": np.float16, "float": np.float32}
_LAYERS = "its layers, of which Dmax reads the picture that they make together"
_CHANNELS = "its channels behind the colours"


@dataclasses.dataclass(frozen=True)
class _Said:
    """What a file says before anything is decoded; `bands` are those of them that are a photo's."""

    width: int
    height: int
    bits: int
    bands: int
    metadata: Metadata
    has_srgb: bool = False   # and no profile of its own


def read(path: Path, file: BinaryIO, known: Format, limit_megapixels: float) -> Photo:
    """The whole photo, upright. Raises UnreadablePhoto."""
    said = _said(path, file, known)
    check_size(path, said.width, said.height, limit_megapixels)
    stored = _opened(path, file, known, said)
    samples: NDArray[Any] | None = None
    top = 0
    try:
        for strip in stored.strips:
            if samples is None:
                samples = np.empty((said.height, said.width, strip.shape[2]), strip.dtype)
            samples[top:top + len(strip)] = strip
            top += len(strip)
    except MemoryError as error:
        raise libvips.unreadable(path, error) from error
    if samples is None:
        raise UnreadablePhoto(path, DAMAGED)
    metadata = upright(stored.metadata, 1, said.width, said.height, stored_upright=known.turns_itself)
    return Photo(samples, metadata, path)


def in_strips(path: Path, file: BinaryIO, known: Format) -> Strips:
    """The photo strip by strip. Raises UnreadablePhoto, also while the strips are taken."""
    return _opened(path, file, known, _said(path, file, known))


def read_header(path: Path, file: BinaryIO, known: Format) -> Header:
    """Size and sample type of a photo, without decoding it. Raises UnreadablePhoto."""
    said = _said(path, file, known)
    return Header(said.width, said.height, known.name, said.bits, said.bands)


def read_xmp(path: Path, file: BinaryIO, known: Format) -> bytes | None:
    """The XMP packet of a photo, without decoding it. Raises UnreadablePhoto."""
    return _said(path, file, known).metadata.xmp


def jpeg_xl_picture(samples: NDArray[Any], icc: bytes | None, quality: int) -> bytes:
    """A JPEG XL file of samples [H, W, 1, 3 or 4], without metadata; 100 is lossless. Raises OSError, MemoryError."""
    import OpenImageIO

    height, width, bands = samples.shape
    kind = next(name for name, one in _BYTES.items() if samples.dtype == one)
    spec = OpenImageIO.ImageSpec(width, height, bands, kind)
    spec.attribute("compression", f"jpegxl:{quality}")
    spec.attribute("jpegxl:use_boxes", 0)
    if bands == 1 and samples.dtype.kind == "f" and not icc:   # which would be taken for linear light
        icc = _gray_srgb()
    if icc:
        spec.attribute(_PROFILE, OpenImageIO.TypeDesc(f"uint8[{len(icc)}]"), np.frombuffer(icc, np.uint8))
    elif bands > 2:
        spec.attribute("oiio:ColorSpace", "srgb_rec709_scene")   # likewise
    with tempfile.TemporaryDirectory(prefix="dmax-") as folder:   # the library writes to names alone
        place = Path(folder) / "picture.jxl"
        output = OpenImageIO.ImageOutput.create(str(place))
        if output is None:
            raise OSError("OpenImageIO was built without JPEG XL")
        if not (output.open(str(place), spec) and output.write_image(np.ascontiguousarray(samples)) and output.close()):
            raise OSError(f"the encoder says: {output.geterror()}")
        return place.read_bytes()


@functools.cache
def keeps_colours(icc: bytes | None) -> bool:
    """True if a lossy JPEG XL can tell the colours of a profile: not of one by tables or with curves of its own."""
    if icc is None:
        return True
    try:
        return same_primaries(_profile_of(jpeg_xl_picture(_noise(1 if icc[16:20] == b"GRAY" else 3), icc, 90)), icc)
    except (OSError, UnreadablePhoto):
        return False


@functools.cache
def _gray_srgb() -> bytes | None:
    """A profile of gray with sRGB's curve."""
    return _profile_of(jpeg_xl_picture(_noise(1), None, 100))


def _noise(bands: int) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (32, 32, bands)).astype(np.uint8)


def _profile_of(picture: bytes) -> bytes | None:
    """The profile that the library tells of a JPEG XL file."""
    import OpenImageIO

    with tempfile.TemporaryDirectory(prefix="dmax-") as folder:
        place = Path(folder) / "picture.jxl"
        place.write_bytes(picture)
        opened = OpenImageIO.ImageInput.open(str(place))
        if opened is None:
            raise OSError(OpenImageIO.geterror())
        found = opened.spec().getattribute(_PROFILE)
        return np.asarray(found, np.uint8).tobytes() if found is not None else None


def _opened(path: Path, file: BinaryIO, known: Format, said: _Said) -> Strips:
    import OpenImageIO

    wanted = OpenImageIO.ImageSpec()
    wanted.attribute(_AS_STORED, 1)
    file.seek(0)
    picture = OpenImageIO.ImageInput.open(name_of_opened(path, file), wanted)
    if picture is None:
        raise _refused(path, OpenImageIO.geterror())
    spec = picture.spec()
    if (spec.width, spec.height) != (said.width, said.height) or picture.format_name() != _OWN_NAMES[known.name]:
        raise UnreadablePhoto(path, DAMAGED)
    metadata = dataclasses.replace(said.metadata, icc=_profile(spec, said))
    return Strips(said.height, said.width, metadata, _strips(path, picture, said))


def _profile(spec: Any, said: _Said) -> bytes | None:
    """The colour profile of the samples; None where they are sRGB's without one."""
    found = spec.getattribute(_PROFILE)
    icc = np.asarray(found, np.uint8).tobytes() if found is not None else None
    return None if said.has_srgb or not icc or icc == _gray_srgb() else icc


def _strips(path: Path, picture: Any, said: _Said) -> Iterator[NDArray[Any]]:
    """Samples [h, W, bands] in a type that photos have. Raises UnreadablePhoto."""
    spec = picture.spec()
    kind = _BYTES.get(str(spec.format))
    if kind is None:
        raise _refused(path, "type not supported")
    bands = min(said.bands, spec.nchannels)
    for top in range(0, spec.height, _STRIP_ROWS):
        end = min(top + _STRIP_ROWS, spec.height)
        strip = picture.read_scanlines(0, 0, top, end, 0, 0, bands, str(spec.format))
        if strip is None or picture.has_error:
            raise _refused(path, picture.geterror())
        strip = np.asarray(strip).reshape(end - top, spec.width, bands)
        yield strip.astype(np.float32) if kind is np.float16 else strip


def _refused(path: Path, error: str) -> UnreadablePhoto:
    """The sentence for what the library says of a file that it cannot read."""
    if "support" in error:
        return UnreadablePhoto(path, "holds a kind of picture that Dmax cannot read; save it as TIFF or PNG")
    return libvips.unreadable(path, OSError(error))


def _said(path: Path, file: BinaryIO, known: Format) -> _Said:
    """What a file says before anything is decoded. Raises UnreadablePhoto."""
    try:
        return _SAYS[known.name](path, file)
    except (ValueError, OSError, OverflowError) as error:
        raise UnreadablePhoto(path, DAMAGED) from error


def _of_jpeg_xl(path: Path, file: BinaryIO) -> _Said:
    facts = jpeg_xl.facts(file)
    if facts.animated:
        raise UnreadablePhoto(path, "is an animation; save the picture that you want as a file of its own")
    if facts.premultiplied:
        raise UnreadablePhoto(path, "has colours multiplied by its transparency, which Dmax cannot read; save it "
                                    "as PNG")
    block, packet = jpeg_xl.metadata(file)
    alpha = facts.extra[:1] == (0,)
    lost = (_CHANNELS,) if facts.extra[alpha:] else ()
    bits = 8 if facts.bits <= 8 else 16 if not facts.is_float and facts.bits <= 16 else 32
    metadata = Metadata(block, None, packet, None, exif.resolution(block) if block else None, "JXL", lost=lost,
                        lossless=facts.lossless, bits=None if facts.is_float else between(facts.bits))
    return _Said(facts.width, facts.height, bits, (1 if facts.gray else 3) + alpha, metadata, facts.is_srgb)


def _of_jpeg_2000(path: Path, file: BinaryIO) -> _Said:
    facts = jpeg_2000.facts(file)
    block, packet = jpeg_2000.metadata(file)
    metadata = Metadata(block, None, packet, None, exif.resolution(block) if block else None, "JPEG 2000",
                        bits=between(facts.bits))
    return _Said(facts.width, facts.height, 8 if facts.bits <= 8 else 16, facts.bands, metadata)


def _of_psd(path: Path, file: BinaryIO) -> _Said:
    facts = psd.facts(file)
    if not facts.has_composite:
        raise UnreadablePhoto(path, "was saved without the picture that its layers make together; save it again with "
                                    "'Maximize Compatibility', or as TIFF")
    if facts.colours not in ("RGB", "gray", "palette", "bitmap"):
        raise UnreadablePhoto(path, f"is in colours that Dmax does not work in ({facts.colours}); save it as RGB")
    lost = ((_LAYERS,) if facts.layered else ()) + ((_CHANNELS,) if facts.further_channels else ())
    metadata = Metadata(facts.exif, None, facts.xmp, facts.iptc, facts.pixels_per_mm, "PSD", lost=lost)
    return _Said(facts.width, facts.height, max(8, facts.bits), facts.bands, metadata)


def _of_bmp(path: Path, file: BinaryIO) -> _Said:
    import OpenImageIO

    file.seek(0)
    picture = OpenImageIO.ImageInput.open(name_of_opened(path, file))   # which reads no more than its header
    if picture is None:
        raise _refused(path, OpenImageIO.geterror())
    spec = picture.spec()
    across, down = (spec.get_float_attribute(name) / 1000 for name in ("XResolution", "YResolution"))   # told per metre
    picture.close()
    metadata = Metadata(pixels_per_mm=(across, down) if across and down else None, format="BMP")
    return _Said(spec.width, spec.height, 8, spec.nchannels, metadata)


_SAYS = {"JXL": _of_jpeg_xl, "JPEG 2000": _of_jpeg_2000, "PSD": _of_psd, "BMP": _of_bmp}
