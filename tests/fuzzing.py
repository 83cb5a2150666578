"""Bytes made up by hypothesis, read as photos, profiles and calibration sets: a value or a sentence, nothing else."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from photo_files import saved_in_every_kind

from engine import photo as photos
from engine import profile as profile_file
from engine.calibration_set import CalibrationSet
from engine.errors import DmaxError
from engine.library import RESOURCES

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

    @settings(max_examples=number, database=None, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck),
              phases=(Phase.generate,))
    @given(st.integers(0, len(starts)), EDITS, st.binary(max_size=400))
    def attempt(which: int, edits: Edits, noise: bytes) -> None:
        nonlocal count
        count += 1
        path.write_bytes(noise if which == len(starts) else edited(starts[which], edits))
        with contextlib.suppress(DmaxError):
            read(path)

    attempt()
    return count


def fuzz_photos(scratch: Path, number: int) -> int:
    """Photo files of every kind; returns how many were tried."""
    folder = scratch / "fuzzed photos"
    folder.mkdir()
    ramp = np.add.outer(np.arange(24), np.arange(32))[..., None] * np.array([1, 2, 4])
    sound = saved_in_every_kind(folder, ramp.astype(np.uint8))

    def read(path: Path) -> None:
        with contextlib.suppress(DmaxError):
            photos.read_header(path)
        with contextlib.suppress(DmaxError):
            photos.thumbnail(path, 16)
        photos.read(path, limit_megapixels=4)

    return _tried(folder / "fuzzed", [path.read_bytes() for path in sound], number, read)


def fuzz_profiles(scratch: Path, number: int) -> int:
    """Profiles of strangers."""
    path = scratch / "fuzzed.dmax"
    start = min((RESOURCES / "profiles").glob("*.dmax"), key=lambda one: one.stat().st_size)
    shutil.copy(start, path)
    return _tried(path, [start.read_bytes()], number // 4, profile_file.load)


def fuzz_sets(scratch: Path, number: int) -> int:
    """Calibration sets of strangers."""
    path = scratch / "fuzzed.json"
    CalibrationSet("Mine", (Path("a.jpg"), Path("b.jpg")), (Path("c.jpg"),), True, 3, "built-in", 1280.0).save(path)
    return _tried(path, [path.read_bytes()], number, lambda one: CalibrationSet.read(one).checked())
