"""Bytes made up by hypothesis and atheris, read as photos, profiles and sets: a value or a sentence, nothing else.

    pip install atheris                                             (Linux)
    python tests/benchmarks/fuzzing.py photos|metadata|profiles [-max_total_time=600] [--keep FOLDER]

libFuzzer prints how coverage grows (cov:). What ended it lies in FOLDER, tests/engine/photos/crashes by itself, where a
test reads it from then on.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from engine import photos
from engine.errors import DmaxError
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.photos import raw_files
from engine.photos.codecs import (
    appended,
    cr3,
    heif_boxes,
    jpeg_2000,
    jpeg_segments,
    jpeg_xl,
    png_chunks,
    psd,
    tiff_pictures,
)
from engine.photos.codecs.heif_items import Items
from engine.photos.formats import FORMATS
from engine.photos.metadata import captions, exif, regions, xmp
from engine.resources import RESOURCES
from tests.engine.photos.photo_files import IPTC, PACKET, exif_block, saved_in_every_kind

CRASHES = ROOT / "tests" / "engine" / "photos" / "crashes"

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


def _parsers() -> list[Callable[[bytes], object]]:
    """All that reads metadata byte by byte; none may raise anything but ValueError."""
    def of_file(read: Callable[[BinaryIO], object]) -> Callable[[bytes], object]:
        return lambda content: read(io.BytesIO(content))

    def every_item(file: BinaryIO) -> None:
        items = Items(file)
        for number in (items.primary, items.transparency(), *items.referred(b"dimg", items.primary)):
            with contextlib.suppress(ValueError):
                items.item(number or 1)

    def in_tiff(block: bytes) -> None:
        file = io.BytesIO(b"II*\0\x08\0\0\0\0\0\0\0\0\0")
        exif.into_tiff(file, block, {exif.IPTC: block})

    files = (jpeg_segments.extras, jpeg_segments.comments, jpeg_segments.lacks_end, jpeg_segments.resolution,
             jpeg_segments.holds_further_parts, png_chunks.extras, exif.of_tiff, exif.orientation_of_tiff,
             exif.maker_note_is_bound, tiff_pictures.has_further_pictures, tiff_pictures.beyond_libvips,
             raw_files.is_raw, jpeg_xl.facts, jpeg_xl.metadata, jpeg_2000.facts, jpeg_2000.metadata, psd.facts,
             heif_boxes.nclx, heif_boxes.all_monochrome, every_item, cr3.metadata, png_chunks.is_animation,
             *(partial(appended.left_behind, kind=kind, known=()) for kind in FORMATS))
    blocks = (lambda block: exif.upright(block, 40, 30, 6), lambda block: exif.within(block, 200),
              lambda block: exif.with_resolution(block, (10.0, 12.0)), exif.resolution, in_tiff,
              jpeg_segments.iptc_of, jpeg_segments.extension_of, captions.of_iptc, captions.of_xmp,
              lambda packet: captions.with_captions(packet, {"dc:title": ["One"]}, replace=True),
              lambda packet: xmp.joined(packet, packet), lambda packet: xmp.with_properties(packet, {"Alpha": "1"}),
              lambda packet: regions.upright(xmp.upright(xmp.without_parts(packet)), 6))
    return [*(of_file(read) for read in files), *blocks]


def read_metadata(path: Path) -> None:
    """Have every parser read a file's bytes. Raises what no parser may raise."""
    content = path.read_bytes()
    for parse in _PARSERS:
        with contextlib.suppress(ValueError):
            parse(content)


_PARSERS = _parsers()


def _pieces(folder: Path) -> list[Path]:
    """Sound files, and sound blocks of what they tell."""
    packet = captions.with_captions(PACKET, {"dc:subject": ["one", "two"]}) or b""
    blocks = (exif_block(6, (56, 40), preview=True), exif_block(order=">"), packet, IPTC)
    found = _sound(folder)
    for number, block in enumerate(blocks):
        found.append(folder / f"block{number}")
        found[-1].write_bytes(block)
    return found


def _a_profile() -> Path:
    return min((RESOURCES / "profiles").glob("*.dmax"), key=lambda one: one.stat().st_size)


def fuzz_photos(scratch: Path, number: int) -> int:
    """Photo files of every kind; returns how many were tried."""
    folder = scratch / "fuzzed photos"
    return _tried(folder / "fuzzed", [path.read_bytes() for path in _sound(folder)], number, _read_photo)


def fuzz_metadata(scratch: Path, number: int) -> int:
    """What photo files tell beside their pictures."""
    folder = scratch / "fuzzed metadata"
    return _tried(folder / "fuzzed", [path.read_bytes() for path in _pieces(folder)], number, read_metadata)


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
    kept = CRASHES
    if "--keep" in options:
        at = options.index("--keep")
        kept, options = Path(options[at + 1]), options[:at] + options[at + 2:]
    kept.mkdir(parents=True, exist_ok=True)
    read, starts = {"photos": (_read_photo, _sound), "metadata": (read_metadata, _pieces),
                    "profiles": (profile_file.load, lambda _: [_a_profile()])}[what]
    (scratch / "corpus").mkdir()
    for start in starts(scratch / "sound"):
        shutil.copy(start, scratch / "corpus")
    ours = sorted(path.stem for path in (ROOT / "engine" / "photos").glob("[a-z]*.py"))
    for name in (*(f"engine.photos.{one}" for one in ours), "engine.library.profile"):
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

    limits = [f"-artifact_prefix={kept}/", "-timeout=60", "-rss_limit_mb=6000", "-max_len=200000"]
    atheris.Setup([sys.argv[0], *limits, *options, str(scratch / "corpus")], attempt)
    atheris.Fuzz()


if __name__ == "__main__":
    atheris_main(sys.argv[1], sys.argv[2:])
