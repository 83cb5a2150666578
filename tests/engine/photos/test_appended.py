"""What a file holds behind or beside its photo is said to be left out, once; padding and sound files are not."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import photos
from engine.photos import Photo
from engine.photos.codecs.appended import APPENDED, CREDENTIALS, FURTHER_PARTS
from engine.photos.codecs.heif_items import Item, Items, Reference, file_of
from engine.photos.codecs.iso_boxes import box
from engine.photos.codecs.png_chunks import chunk
from tests.engine.photos.photo_files import saved_in_every_kind

Sample = Callable[..., np.ndarray]
_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(4) + b"manifest\0"
_JUMBF = b"jumb\0\0\0\x11jumdc2pa" + bytes(9)


def said(path: Path, data: bytes) -> tuple[str, ...]:
    path.write_bytes(data)
    photo = photos.read(path)
    assert photos.left_out(photo, path.with_suffix(".tif")) == list(photo.metadata.lost)
    return photo.metadata.lost


@pytest.fixture
def files(tmp_path: Path, sample: Sample) -> dict[str, bytes]:
    return {path.suffix[1:]: path.read_bytes() for path in saved_in_every_kind(tmp_path, sample())}


def test_of_sound_files_nothing_is_said_and_nothing_of_what_fills_them_up(tmp_path: Path,
                                                                         files: dict[str, bytes]) -> None:
    for suffix, data in files.items():
        assert said(tmp_path / f"a.{suffix}", data) == ()
        if suffix in ("jpg", "png", "webp"):
            assert said(tmp_path / f"a.{suffix}", data + bytes(1000)) == ()


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "heic", "avif"])
def test_what_is_appended_is_said(tmp_path: Path, files: dict[str, bytes], suffix: str) -> None:
    assert said(tmp_path / f"a.{suffix}", files[suffix] + b"PK\3\4 an archive" * 9) == (APPENDED,)


def test_of_a_progressive_jpeg_the_end_is_found_behind_its_last_scan(tmp_path: Path, sample: Sample) -> None:
    target = io.BytesIO()
    Image.fromarray(sample()).save(target, "JPEG", progressive=True, restart_marker_rows=1)
    assert said(tmp_path / "a.jpg", target.getvalue()) == ()
    assert said(tmp_path / "a.jpg", target.getvalue() * 2) == (APPENDED,)


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_the_video_of_a_motion_photo_in_its_own_box_is_said(tmp_path: Path, files: dict[str, bytes],
                                                            suffix: str) -> None:
    """As Samsung's phones write it."""
    assert said(tmp_path / f"a.{suffix}", files[suffix] + box(b"mpvd", bytes(100))) == (FURTHER_PARTS,)


def test_content_credentials_are_said_in_every_format(tmp_path: Path, files: dict[str, bytes], sample: Sample) -> None:
    segment = b"\xff\xeb" + struct.pack(">H", 2 + 8 + len(_JUMBF)) + b"JP\0\1\0\0\0\1" + _JUMBF
    webp = files["webp"] + b"C2PA" + struct.pack("<I", len(_C2PA)) + _C2PA + b"\0" * (len(_C2PA) % 2)
    with_credentials = {
        "jpg": files["jpg"][:2] + segment + files["jpg"][2:],
        "png": files["png"][:33] + chunk(b"caBX", _JUMBF) + files["png"][33:],
        "webp": webp[:4] + struct.pack("<I", len(webp) - 8) + webp[8:],
        "heic": files["heic"] + box(b"uuid", _C2PA), "avif": files["avif"] + box(b"uuid", _C2PA)}
    jxl = photos.write(Photo.of(sample()), tmp_path / "b.jxl").read_bytes()
    with_credentials["jxl"] = jxl[:32] + box(b"jumb", _JUMBF) + jxl[32:]
    tifffile.imwrite(tmp_path / "b.tif", sample(), photometric="rgb", metadata=None,
                     extratags=[(52545, 7, len(_JUMBF), _JUMBF, True)])
    with_credentials["tif"] = (tmp_path / "b.tif").read_bytes()
    for suffix, data in with_credentials.items():
        assert said(tmp_path / f"a.{suffix}", data) == (CREDENTIALS,), suffix


def test_the_gain_map_of_a_jpeg_xl_is_said(tmp_path: Path, sample: Sample) -> None:
    jxl = photos.write(Photo.of(sample()), tmp_path / "b.jxl").read_bytes()
    assert said(tmp_path / "a.jxl", jxl[:32] + box(b"jhgm", bytes(50)) + jxl[32:]) == ("its gain map",)


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_the_gain_map_of_a_heic_or_avif_is_said(tmp_path: Path, files: dict[str, bytes], suffix: str) -> None:
    """As ISO 21496-1 has it: an item made of the picture and of its gain map."""
    found = Items(io.BytesIO(files[suffix]))
    picture = found.item(found.primary)
    size = tuple(one for one in picture.properties if one.name == b"ispe")
    items = [picture, picture._replace(hidden=True), Item(b"tmap", size, bytes(62))]
    data = b"".join(file_of(found.start, found.handler, items, [Reference(b"dimg", 3, (1, 2))]))
    assert "its gain map" in said(tmp_path / f"a.{suffix}", data)
    assert len(photos.read(tmp_path / f"a.{suffix}").metadata.lost) == 1
