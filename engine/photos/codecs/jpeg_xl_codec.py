"""Samples and colour profiles of JPEG XL: imagecodecs decodes, OpenImageIO encodes and tells profiles.

imagecodecs can encode no colours beside those of sRGB, and takes 16 bits for linear light.
"""

from __future__ import annotations

import functools
import io
import os
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import jpeg_xl
from engine.photos.colour import colour_profile
from engine.photos.metadata.metadata import Codes
from engine.photos.on_disk import name_of_opened

EXACT = 100   # the quality that keeps every sample
SRGB_GRAY = colour_profile.matrix_profile(colour_profile.SRGB_COLOURS, None, gray=True)
_SRGB = Codes(1, 13)
_PROFILE = "ICCProfile"
_TYPES = {np.dtype(np.uint8): "uint8", np.dtype(np.uint16): "uint16", np.dtype(np.float32): "float"}


def decoded(data: bytes) -> NDArray[Any]:
    """The samples of a JPEG XL file, upright, in its own range. Raises ValueError for a damaged file, MemoryError."""
    import imagecodecs

    try:
        samples: NDArray[Any] = imagecodecs.jpegxl_decode(data, numthreads=os.cpu_count())
    except RuntimeError as error:   # JpegxlError is one
        raise ValueError(str(error)) from error
    return samples


def encoded(samples: NDArray[Any], icc: bytes | None, codes: Codes | None, quality: int) -> bytes:
    """A JPEG XL file of samples [H, W, 1, 3 or 4], without metadata; `quality` 1 to EXACT. Raises OSError, MemoryError.

    Without a profile and codes of high dynamic range, which only colours can have, theirs are sRGB's.
    """
    import OpenImageIO

    height, width, bands = samples.shape
    spec = OpenImageIO.ImageSpec(width, height, bands, _TYPES[samples.dtype])
    spec.attribute("compression", f"jpegxl:{quality}")
    spec.attribute("jpegxl:use_boxes", 0)
    if bands > 2 and (codes or not icc):
        spec.attribute("CICP", OpenImageIO.TypeDesc("int[4]"), (*(codes or _SRGB), 0, 1))   # RGB, of full range
    elif icc or samples.dtype.kind == "f":   # which would be taken for linear light
        icc = icc or SRGB_GRAY
        spec.attribute(_PROFILE, OpenImageIO.TypeDesc(f"uint8[{len(icc)}]"), np.frombuffer(icc, np.uint8))
    # As a buffer, for that is written while other threads go on; and to a name, for the library knows nothing else.
    picture = OpenImageIO.ImageBuf(spec)
    picture.set_pixels(OpenImageIO.ROI(0, width, 0, height, 0, 1, 0, bands), np.ascontiguousarray(samples))
    with tempfile.TemporaryDirectory(prefix="dmax-") as folder:
        place = Path(folder) / "picture.jxl"
        if not picture.write(str(place)):
            raise OSError(f"the JPEG XL encoder says: {picture.geterror()}")
        return place.read_bytes()


def profile(path: Path, file: BinaryIO) -> bytes | None:
    """The colour profile of the samples of a JPEG XL file, which is decoded for it. Raises OSError if there is none.

    By a buffer, which is opened while other threads go on. The library keeps what it opened by its name, which the next
    file may have.
    """
    import OpenImageIO

    file.seek(0)
    name = name_of_opened(path, file)
    opened, kept = OpenImageIO.ImageBuf(), OpenImageIO.ImageCache(True)
    kept.invalidate(name, True)
    try:
        if not opened.init_spec(name, 0, 0):
            raise OSError(opened.geterror())
        found = opened.nativespec().getattribute(_PROFILE)
        return np.asarray(found, np.uint8).tobytes() if found is not None else None
    finally:
        opened.clear()
        kept.invalidate(name, True)


@functools.cache
def keeps_colours(icc: bytes | None) -> bool:
    """True if a lossy JPEG XL can tell the colours of a profile: not of one by tables or with curves of its own."""
    if icc is None:
        return True
    try:
        picture = encoded(_noise(1 if icc[16:20] == b"GRAY" else 3), icc, None, 90)
        return not jpeg_xl.facts(io.BytesIO(picture)).has_unkept_profile
    except (OSError, ValueError):
        return False


def _noise(bands: int) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (32, 32, bands)).astype(np.uint8)
