"""Samples and colour profiles of JPEG XL: imagecodecs decodes, OpenImageIO encodes and tells profiles.

Neither can do all of it, and OpenImageIO holds up all threads of Python while it opens a file: large ones, of which
only the profile is wanted, are opened in a process of their own.
"""

from __future__ import annotations

import functools
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photos.codecs import jpeg_xl
from engine.photos.on_disk import name_of_opened

EXACT = 100                  # the quality that keeps every sample
_PROFILE = "ICCProfile"
_AT_ONCE_PX = 1_000_000      # a picture of so many px is opened in a twentieth of a second
_TELL_S = 600.0
_TYPES = {np.dtype(np.uint8): "uint8", np.dtype(np.uint16): "uint16", np.dtype(np.float32): "float"}
_TELL_PROFILE = (f"import sys, OpenImageIO; opened = OpenImageIO.ImageInput.open(sys.argv[1]); "
                 f"found = opened.spec().getattribute({_PROFILE!r}) if opened else None; "
                 "sys.stdout.buffer.write(b'' if found is None else bytes(bytearray(found)))")


def decoded(data: bytes) -> NDArray[Any]:
    """The samples of a JPEG XL file, upright, in its own range. Raises ValueError for a damaged file, MemoryError."""
    import imagecodecs

    try:
        samples: NDArray[Any] = imagecodecs.jpegxl_decode(data, numthreads=os.cpu_count())
    except RuntimeError as error:   # JpegxlError is one
        raise ValueError(str(error)) from error
    return samples


def encoded(samples: NDArray[Any], icc: bytes | None, quality: int) -> bytes:
    """A JPEG XL file of samples [H, W, 1, 3 or 4], without metadata; `quality` 1 to EXACT. Raises OSError, MemoryError.

    Without a profile their colours are sRGB's.
    """
    import OpenImageIO

    height, width, bands = samples.shape
    spec = OpenImageIO.ImageSpec(width, height, bands, _TYPES[samples.dtype])
    spec.attribute("compression", f"jpegxl:{quality}")
    spec.attribute("jpegxl:use_boxes", 0)
    if bands == 1 and samples.dtype.kind == "f" and not icc:   # which would be taken for linear light
        icc = gray_srgb()
    if icc:
        spec.attribute(_PROFILE, OpenImageIO.TypeDesc(f"uint8[{len(icc)}]"), np.frombuffer(icc, np.uint8))
    elif bands > 2:
        spec.attribute("oiio:ColorSpace", "srgb_rec709_scene")   # likewise
    # As a buffer, for that is written while other threads go on; and to a name, for the library knows nothing else.
    picture = OpenImageIO.ImageBuf(spec)
    picture.set_pixels(OpenImageIO.ROI(0, width, 0, height, 0, 1, 0, bands), np.ascontiguousarray(samples))
    with tempfile.TemporaryDirectory(prefix="dmax-") as folder:
        place = Path(folder) / "picture.jxl"
        if not picture.write(str(place)):
            raise OSError(f"the JPEG XL encoder says: {picture.geterror()}")
        return place.read_bytes()


def profile(path: Path, file: BinaryIO, pixels: int) -> bytes | None:
    """The colour profile of the samples of a JPEG XL file with so many px. Raises OSError if it cannot be told."""
    file.seek(0)
    name = name_of_opened(path, file)
    if pixels <= _AT_ONCE_PX:
        import OpenImageIO

        opened = OpenImageIO.ImageInput.open(name)
        if opened is None:
            raise OSError(OpenImageIO.geterror())
        found = opened.spec().getattribute(_PROFILE)
        return np.asarray(found, np.uint8).tobytes() if found is not None else None
    try:
        told = subprocess.run([sys.executable, "-c", _TELL_PROFILE, name], capture_output=True, check=True,
                              timeout=_TELL_S, stdin=subprocess.DEVNULL,
                              pass_fds=(file.fileno(),) if os.name == "posix" else ())
    except subprocess.SubprocessError as error:
        raise OSError("the profile cannot be told") from error
    return told.stdout or None


@functools.cache
def keeps_colours(icc: bytes | None) -> bool:
    """True if a lossy JPEG XL can tell the colours of a profile: not of one by tables or with curves of its own."""
    if icc is None:
        return True
    try:
        picture = encoded(_noise(1 if icc[16:20] == b"GRAY" else 3), icc, 90)
        return not jpeg_xl.facts(io.BytesIO(picture)).has_unkept_profile
    except (OSError, ValueError):
        return False


@functools.cache
def gray_srgb() -> bytes | None:
    """The profile by which a JPEG XL tells gray with sRGB's curve."""
    with tempfile.TemporaryDirectory(prefix="dmax-") as folder:
        place = Path(folder) / "picture.jxl"
        place.write_bytes(encoded(_noise(1), None, EXACT))
        with place.open("rb") as file:
            return profile(place, file, 1)


def _noise(bands: int) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (32, 32, bands)).astype(np.uint8)
