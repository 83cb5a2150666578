"""The decoder of rarer formats: JPEG XL and JPEG 2000 by imagecodecs, PSD and BMP by OpenImageIO.

Those decode samples. What a file says before anything is decoded, and its metadata byte for byte, are read here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import jpeg_2000, jpeg_xl, jpeg_xl_codec, libvips, psd
from engine.photos.formats import Format
from engine.photos.metadata import exif
from engine.photos.metadata.metadata import Metadata, believed, between, upright
from engine.photos.on_disk import DAMAGED, UnreadablePhoto, check_size, name_of_opened
from engine.photos.photo import STRIP_ROWS, Header, Photo, Strips
from engine.sentences import Sentence

_PROFILE = "ICCProfile"
_AS_STORED = "oiio:UnassociatedAlpha"   # else colours come multiplied by their transparency
_CMYK, _YCC = 12, 18      # in JPEG 2000
_LAYERS = Sentence("its layers, of which Dmax reads the picture that they make together")
_OWN_PROFILE = Sentence("its own colour profile, in place of which its decoder gives colours of sRGB in linear light")
_CHANNELS = Sentence("its channels behind the colours")


@dataclasses.dataclass(frozen=True)
class _Said:
    """What a file says before anything is decoded; `bands` are those of them that are a photo's."""

    width: int
    height: int
    bits: int
    bands: int
    metadata: Metadata
    tells_colours: bool = False   # a JPEG XL, in other ways than by a profile of its own
    stored_bits: int = 32    # of a sample as the file has it


def read(path: Path, file: BinaryIO, known: Format, limit_megapixels: float) -> Photo:
    """The whole photo, upright. Raises UnreadablePhoto."""
    said = _said(path, file, known)
    check_size(path, said.width, said.height, limit_megapixels)
    try:
        stored = _opened(path, file, known, said)
        samples = stored.whole()
    except MemoryError as error:
        raise libvips.unreadable(path, error) from error
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


def _opened(path: Path, file: BinaryIO, known: Format, said: _Said) -> Strips:
    try:
        strips, icc = _OPENS.get(known.name, _by_openimageio)(path, file, said)
    except (ValueError, OSError) as error:
        raise UnreadablePhoto(path, DAMAGED) from error
    metadata = dataclasses.replace(said.metadata, icc=icc, pixels_per_mm=believed(said.metadata.pixels_per_mm))
    return Strips(said.height, said.width, metadata, strips)


def _by_openimageio(path: Path, file: BinaryIO, said: _Said) -> tuple[Iterator[NDArray[Any]], bytes | None]:
    """The picture of a PSD or BMP, which is decoded strip by strip, and its profile."""
    import OpenImageIO

    wanted = OpenImageIO.ImageSpec()
    wanted.attribute(_AS_STORED, 1)
    file.seek(0)
    picture = OpenImageIO.ImageInput.open(name_of_opened(path, file), wanted)
    if picture is None:
        raise _refused(path, OpenImageIO.geterror())
    spec = picture.spec()
    if (spec.width, spec.height) != (said.width, said.height) or picture.format_name() not in ("psd", "bmp"):
        raise UnreadablePhoto(path, DAMAGED)
    found = spec.getattribute(_PROFILE)
    return _strips(path, picture, said), np.asarray(found, np.uint8).tobytes() if found is not None else None


def _strips(path: Path, picture: Any, said: _Said) -> Iterator[NDArray[Any]]:
    """Samples [h, W, bands] in a type that photos have. Raises UnreadablePhoto."""
    spec = picture.spec()
    kind = str(spec.format)
    if kind not in ("uint8", "uint16", "float"):
        raise _refused(path, "type not supported")
    bands = min(said.bands, spec.nchannels)
    for top in range(0, spec.height, STRIP_ROWS):
        end = min(top + STRIP_ROWS, spec.height)
        strip = picture.read_scanlines(0, 0, top, end, 0, 0, bands, kind)
        if strip is None or picture.has_error:
            raise _refused(path, picture.geterror())
        yield np.asarray(strip).reshape(end - top, spec.width, bands)


def _jpeg_xl(path: Path, file: BinaryIO, said: _Said) -> tuple[Iterator[NDArray[Any]], bytes | None]:
    """The picture of a JPEG XL, and its profile."""
    icc = said.metadata.icc if said.tells_colours else jpeg_xl_codec.profile(path, file)
    if icc == jpeg_xl_codec.SRGB_GRAY:
        icc = None
    file.seek(0)
    return _whole(path, jpeg_xl_codec.decoded(file.read()), said), icc


def _jpeg_2000(path: Path, file: BinaryIO, said: _Said) -> tuple[Iterator[NDArray[Any]], bytes | None]:
    """The picture of a JPEG 2000, and its profile."""
    samples, icc = jpeg_2000.decoded(file)
    return _whole(path, samples, said), icc


def _whole(path: Path, samples: NDArray[Any], said: _Said) -> Iterator[NDArray[Any]]:
    """Decoded samples as one strip [H, W, bands], stretched to the whole range of a type that photos have."""
    if samples.shape[:2] != (said.height, said.width) or samples.dtype not in (np.uint8, np.uint16, np.float16,
                                                                              np.float32):
        raise UnreadablePhoto(path, DAMAGED)
    samples = samples.reshape(said.height, said.width, -1)[..., :said.bands]
    if samples.dtype == np.float16:
        samples = samples.astype(np.float32)
    if samples.dtype.kind == "u" and said.stored_bits < samples.dtype.itemsize * 8:
        white, stored = np.iinfo(samples.dtype).max, 2**said.stored_bits - 1
        for row in samples:   # row by row: no second copy
            row[:] = (row.astype(np.uint32) * white + stored // 2) // stored
    return iter((np.ascontiguousarray(samples),))


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
    lost = ((_CHANNELS,) if facts.extra[alpha:] else ()) + ((_OWN_PROFILE,) if facts.has_unkept_profile else ())
    bits = 8 if facts.bits <= 8 else 16 if not facts.is_float and facts.bits <= 16 else 32
    told = facts.told or jpeg_xl.Told()
    metadata = Metadata(block, told.icc, packet, None, exif.resolution(block) if block else None, "JXL", lost=lost,
                        lossless=facts.lossless, bits=None if facts.is_float else between(facts.bits),
                        codes=told.codes)
    return _Said(facts.width, facts.height, bits, (1 if facts.gray else 3) + alpha, metadata, facts.told is not None,
                 facts.bits)


def _of_jpeg_2000(path: Path, file: BinaryIO) -> _Said:
    facts = jpeg_2000.facts(file)
    block, packet = jpeg_2000.metadata(file)
    metadata = Metadata(block, None, packet, None, exif.resolution(block) if block else None, "JPEG 2000",
                        bits=between(facts.bits))
    if facts.colours in (_YCC, _CMYK):
        raise UnreadablePhoto(path, "is in colours that Dmax does not work in (YCC or CMYK); save it as RGB")
    return _Said(facts.width, facts.height, 8 if facts.bits <= 8 else 16, min(facts.bands, 4), metadata,
                 stored_bits=facts.bits)


def _of_psd(path: Path, file: BinaryIO) -> _Said:
    facts = psd.facts(file)
    if not facts.has_composite:
        raise UnreadablePhoto(path, "was saved without the picture that its layers make together; save it again with "
                                    "'Maximize Compatibility', or as TIFF")
    if facts.colours not in ("RGB", "gray", "palette", "bitmap"):
        raise UnreadablePhoto(path, "is in colours that Dmax does not work in ({colours}); save it as RGB",
                              colours=facts.colours)
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


_OPENS = {"JXL": _jpeg_xl, "JPEG 2000": _jpeg_2000}
_SAYS = {"JXL": _of_jpeg_xl, "JPEG 2000": _of_jpeg_2000, "PSD": _of_psd, "BMP": _of_bmp}
