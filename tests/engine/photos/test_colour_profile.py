"""What files say of their colours without an ICC profile becomes one, so that no output changes its colours."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine import photos
from engine.photos import Photo
from engine.photos.codecs.png_chunks import chunk
from engine.photos.colour import colour_profile
from engine.photos.metadata.metadata import Codes, Metadata
from tests.engine.photos.photo_files import saved, saved_heic

P3_CHUNK = chunk(b"cHRM", struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000))
LINEAR, USUAL = chunk(b"gAMA", struct.pack(">I", 100000)), chunk(b"gAMA", struct.pack(">I", 45455))


def in_srgb(icc: bytes, colour: tuple[int, int, int]) -> np.ndarray:
    """A colour of a profile as sRGB's samples."""
    one = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    converted = ImageCms.profileToProfile(Image.new("RGB", (1, 1), colour), one, ImageCms.createProfile("sRGB"),
                                          renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    assert converted is not None
    return np.array(converted.getpixel((0, 0)))


def with_chunks(path: Path, samples: np.ndarray, *chunks: bytes) -> Path:
    whole = saved(path, samples).read_bytes()
    path.write_bytes(whole[:33] + b"".join(chunks) + whole[33:])
    return path


def test_profiles_mean_what_the_codes_mean() -> None:
    p3 = colour_profile.of_codes(12, 13)
    assert p3 is not None
    # Display P3 (200, 150, 100) in sRGB, by the matrices of SMPTE RP 431-2 and IEC 61966-2-1.
    assert np.abs(in_srgb(p3, (200, 150, 100)) - (209, 148, 91)).max() <= 1
    assert np.abs(in_srgb(p3, (128, 128, 128)) - 128).max() <= 1
    linear = colour_profile.of_codes(1, 8)
    assert linear is not None and np.abs(in_srgb(linear, (55, 55, 55)) - 128).max() <= 1
    for codes in ((1, 13), (1, 1), (2, 2), (12, 16), (99, 13)):
        assert colour_profile.of_codes(*codes) is None
    assert colour_profile.of_png(0.45455, colour_profile.SRGB_COLOURS) is None
    assert colour_profile.of_png(0.0, None) is colour_profile.of_png(1.0, ((0.3, 0.0),) * 4) is None
    assert colour_profile.of_png(1.0, ((0.3, 0.3),) * 4) is None   # no colours at all


@pytest.mark.parametrize("chunks", [(chunk(b"cICP", bytes((12, 13, 0, 1))),), (USUAL, P3_CHUNK)])
def test_a_png_in_p3_stays_in_p3(tmp_path: Path, sample, chunks: tuple[bytes, ...]) -> None:
    photo = photos.read(with_chunks(tmp_path / "photo.png", sample(), *chunks))
    for suffix in ("png", "jpg", "tif", "webp", "avif"):
        photos.write(photo, tmp_path / f"out.{suffix}")
        with Image.open(tmp_path / f"out.{suffix}") as image:
            icc = image.info["icc_profile"]
        assert np.abs(in_srgb(icc, (200, 150, 100)) - (209, 148, 91)).max() <= 1
    assert all(one in (tmp_path / "out.png").read_bytes() for one in chunks)


def test_a_linear_png_is_linear_everywhere_and_the_standard_s_order_holds(tmp_path: Path, sample) -> None:
    linear = photos.read(with_chunks(tmp_path / "a.png", sample(), LINEAR))
    assert linear.icc is not None and np.abs(in_srgb(linear.icc, (55, 55, 55)) - 128).max() <= 1
    assert photos.read(with_chunks(tmp_path / "b.png", sample(), USUAL)).icc is None
    assert photos.read(with_chunks(tmp_path / "c.png", sample(), chunk(b"sRGB", b"\0"), LINEAR)).icc is None
    gray = photos.read(with_chunks(tmp_path / "d.png", np.full((8, 8, 1), 55, np.uint8), LINEAR))
    assert gray.icc is not None and gray.icc[16:20] == b"GRAY"
    assert np.abs(gray.pixels() * 255 - 128).max() <= 1
    photos.write(gray, tmp_path / "e.tif")
    assert photos.read(tmp_path / "e.tif").icc == gray.icc


@pytest.mark.parametrize("bands", [1, 3])
def test_thumbnails_show_colours_by_what_the_file_says_of_them(tmp_path: Path, bands: int) -> None:
    dark = np.full((40, 60, bands), 55, np.uint8)
    assert np.abs(photos.thumbnail(with_chunks(tmp_path / "a.png", dark, LINEAR), 32).astype(int) - 128).max() <= 1
    icc = colour_profile.matrix_profile(colour_profile.SRGB_COLOURS, 1.0, gray=bands == 1)
    photos.write(Photo(dark.astype(np.float32) / 255, Metadata(icc=icc)), tmp_path / "b.tif")
    assert np.abs(photos.thumbnail(tmp_path / "b.tif", 32).astype(int) - 128).max() <= 1


def test_high_dynamic_range_is_carried_by_what_can_tell_it_and_told_of_others(tmp_path: Path, sample) -> None:
    photo = photos.read(with_chunks(tmp_path / "photo.png", sample(), chunk(b"cICP", bytes((9, 16, 0, 1)))))
    assert photos.left_out(photo, tmp_path / "out.png") == []
    assert "high dynamic range (PQ)" in photos.left_out(photo, tmp_path / "out.jpg")[0]
    photos.write(photo, tmp_path / "out.png")
    assert photos.read(tmp_path / "out.png").metadata.codes == (9, 16)
    white = Photo(np.full((8, 8, 3), 38055, np.uint16), Metadata(codes=Codes(9, 16)))   # 0.58: PQ's 203 cd/m2
    photos.write(white, tmp_path / "white.jpg")
    assert photos.read(tmp_path / "white.jpg").samples.min() >= 254
    for suffix in ("png", "avif", "heic"):
        photos.write(white, tmp_path / f"white.{suffix}")
        again = photos.read(tmp_path / f"white.{suffix}")
        assert again.metadata.codes == (9, 16)
        assert photos.left_out(white, tmp_path / f"white.{suffix}") == [
            f"its 16 bits a sample, rounded to {bits} bits, as {name} holds no more"
            for bits, name in ((12, "AVIF"), (10, "HEIC")) if name.lower() == suffix]
        assert np.abs(again.samples.astype(int) - 38055).max() < 400


@pytest.mark.parametrize("suffix", ["avif", "heic"])
def test_the_codes_of_a_heic_and_an_avif_become_a_profile(tmp_path: Path, sample, suffix: str) -> None:
    path = tmp_path / f"photo.{suffix}"
    saved(path, sample()) if suffix == "avif" else saved_heic(path, sample(), "RGB")
    whole = path.read_bytes()
    place = whole.index(b"colrnclx") + 8
    assert photos.read(path).icc is None
    path.write_bytes(whole[:place] + struct.pack(">HH", 12, 13) + whole[place + 4:])
    assert photos.read(path).icc == colour_profile.of_codes(12, 13)
    path.write_bytes(whole[:place] + struct.pack(">HH", 9, 18) + whole[place + 4:])
    assert "HLG" in photos.left_out(photos.read(path), tmp_path / "out.jpg")[0]
