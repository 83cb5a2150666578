"""Bytes made up by hypothesis and atheris, read as photos, profiles and sets: a value or a sentence, nothing else.

    pip install atheris                                             (Linux)
    python tests/benchmarks/fuzzing.py photos|profiles [-max_total_time=60]
"""

from __future__ import annotations

import contextlib
import importlib
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from engine import photos
from engine.errors import DmaxError
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.resources import RESOURCES
from tests.engine.photos.photo_files import saved_in_every_kind

_HEADS = 2000   # most of what is read by hand stands before this byte
EDITS = st.lists(st.tuples(st.sampled_from(("set", "insert", "remove", "cut")), st.integers(0, 1 << 20), st.booleans(),
                           st.binary(min_size=1, max_size=8)), max_size=12)
Edits = list[tuple[str, int, bool, bytes]]


def edited(content: bytes, edits: Edits) -> bytes:
    """The bytes after some edits; half of them near the start."""
    made = bytearray(content)
    for how, place, near, piece in edits:
        at = place % max(1, min(len(made), _HEADS if near else len(made)))
        if how == "set":
            made[at:at + len(piece)] = piece
        elif how == "insert":
            made[at:at] = piece
        elif how == "remove":
            del made[at:at + len(piece)]
        else:
            del made[max(at, len(made) // 2):]
    return bytes(made)


def _tried(path: Path, starts: list[bytes], number: int, read: Callable[[Path], object]) -> int:
    count = 0

    @settings(max_examples=number, database=None, deadline=None, derandomize=True,
              suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
    @given(st.integers(0, len(starts)), EDITS, st.binary(max_size=400))
    def attempt(which: int, edits: Edits, noise: bytes) -> None:
        nonlocal count
        count += 1
        path.write_bytes(noise if which == len(starts) else edited(starts[which], edits))
        with contextlib.suppress(DmaxError):
            read(path)

    attempt()
    return count


def _sound(folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    ramp = np.add.outer(np.arange(24), np.arange(32))[..., None] * np.array([1, 2, 4])
    return saved_in_every_kind(folder, ramp.astype(np.uint8))


def _read_photo(path: Path) -> None:
    with contextlib.suppress(DmaxError):
        photos.read_header(path)
    with contextlib.suppress(DmaxError):
        photos.thumbnail(path, 16, limit_megapixels=4)
    photos.read(path, limit_megapixels=4)


def _a_profile() -> Path:
    return min((RESOURCES / "profiles").glob("*.dmax"), key=lambda one: one.stat().st_size)


def fuzz_photos(scratch: Path, number: int) -> int:
    """Photo files of every kind; returns how many were tried."""
    folder = scratch / "fuzzed photos"
    return _tried(folder / "fuzzed", [path.read_bytes() for path in _sound(folder)], number, _read_photo)


def fuzz_profiles(scratch: Path, number: int) -> int:
    """Profiles of strangers."""
    return _tried(scratch / "fuzzed.dmax", [_a_profile().read_bytes()], number, profile_file.load)


def fuzz_sets(scratch: Path, number: int) -> int:
    """Calibration sets of strangers."""
    path = scratch / "fuzzed.json"
    CalibrationSet("Mine", (Path("a.jpg"), Path("b.jpg")), (Path("c.jpg"),), True, 3, "built-in", 1280.0).save(path)
    return _tried(path, [path.read_bytes()], number, lambda one: CalibrationSet.read(one).checked())


def atheris_main(what: str, options: list[str]) -> None:
    """Fuzz by coverage of Dmax's own Python until the options say that it is enough; never returns."""
    import atheris

    scratch = Path(tempfile.mkdtemp(prefix="dmax-fuzz-"))
    read, starts = (_read_photo, _sound(scratch / "sound")) if what == "photos" else (profile_file.load, [_a_profile()])
    (scratch / "corpus").mkdir()
    for start in starts:
        shutil.copy(start, scratch / "corpus")
    for name in ("engine.photos.on_disk", "engine.photos.tiff_structure", "engine.photos.exif",
                 "engine.photos.jpeg_segments", "engine.photos.xmp", "engine.photos.libvips", "engine.photos.reading",
                 "engine.photos.photo", "engine.library.profile"):
        module = importlib.import_module(name)
        for one in [value for value in vars(module).values()
                    if getattr(value, "__module__", "") == name and callable(value)]:
            with contextlib.suppress(Exception):
                setattr(module, one.__name__, atheris.instrument_func(one))
    path = scratch / "fuzzed"

    def attempt(content: bytes) -> None:
        path.write_bytes(content)
        with contextlib.suppress(DmaxError):
            read(path)

    limits = [f"-artifact_prefix={scratch}/", "-timeout=60", "-rss_limit_mb=6000", "-max_len=200000"]
    atheris.Setup([sys.argv[0], *limits, *options, str(scratch / "corpus")], attempt)
    atheris.Fuzz()


if __name__ == "__main__":
    atheris_main(sys.argv[1], sys.argv[2:])
