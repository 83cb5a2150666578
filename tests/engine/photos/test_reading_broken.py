"""Files that are no sound photos get one clear sentence: no crash, no hang, no other error."""

import os
import random
import struct
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import photos
from engine.errors import DmaxError
from engine.photos.formats import FORMATS, listed
from tests.engine.photos.photo_files import ICC, exif_block, png_that_declares, saved, saved_in_every_kind

Sample = Callable[..., np.ndarray]
KINDS = ("jpg", "png", "webp", "avif", "tif", "heic", "bmp", "jp2", "psd", "jxl")


def sentence(path: Path, limit_megapixels: float = 300) -> str:
    """What reading says of the file; header, small version and hash may succeed, or say a sentence too."""
    with pytest.raises(photos.UnreadablePhoto) as raised:
        photos.read(path, limit_megapixels)
    text = str(raised.value)
    assert text.endswith(".") and "\n" not in text and text.isprintable()
    for act in (photos.read_header, photos.content_hash, lambda p: photos.thumbnail(p, 20, limit_megapixels)):
        try:
            act(path)
        except photos.UnreadablePhoto as error:
            assert str(error).endswith(".")
    return text


@pytest.mark.parametrize("suffix", KINDS)
def test_a_photo_cut_off_anywhere_is_damaged(tmp_path: Path, sample: Sample, suffix: str) -> None:
    whole = next(p for p in saved_in_every_kind(tmp_path, sample(120, 160)) if p.suffix == f".{suffix}").read_bytes()
    path = tmp_path / f"cut.{suffix}"
    pixels_end = len(whole) - (12 if suffix == "png" else 2 if suffix == "jpg" else 0)   # IEND and EOI hold no pixels
    for share in (0.001, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1):
        path.write_bytes(whole[:max(1, min(int(len(whole) * share), pixels_end - 3))])
        text = sentence(path)
        assert "ends in the middle" in text or "not a photo" in text, share


def test_a_jpeg_that_lacks_only_its_end_mark_is_whole_and_that_is_said(tmp_path: Path, sample: Sample) -> None:
    whole = saved(tmp_path / "a.jpg", sample(120, 160)).read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[:-2])
    photo = photos.read(tmp_path / "cut.jpg")
    assert np.array_equal(photo.samples, photos.read(tmp_path / "a.jpg").samples)
    assert "no end mark" in photo.metadata.said and not photos.read(tmp_path / "a.jpg").metadata.said
    assert photos.thumbnail(tmp_path / "cut.jpg", 20).shape[1] == 20
    photos.write(photo, tmp_path / "out.jpg")
    assert not photos.read(tmp_path / "out.jpg").metadata.said


def test_a_jpeg_that_is_damaged_inside_is_never_half_a_picture(tmp_path: Path, sample: Sample) -> None:
    """Its decoder goes on with gray, and only warns."""
    whole = saved(tmp_path / "a.jpg", sample(120, 160)).read_bytes()
    middle = len(whole) // 2
    for data in (whole[:middle] + b"\xff\xd9", whole[:middle] + bytes(400) + whole[middle + 400:],
                 whole[:middle] + b"\xff\xc4\0" + whole[middle + 3:], whole[:-5] + b"\xff\xd9"):
        (tmp_path / "b.jpg").write_bytes(data)
        assert "ends in the middle" in sentence(tmp_path / "b.jpg")
    for odd in (whole + bytes(1000), whole[:-2] + bytes(20) + whole[-2:],   # bytes that mean nothing
                whole.replace(b"JFIF\0\1", b"JFIF\0\7")):                  # a version that nobody knows
        (tmp_path / "c.jpg").write_bytes(odd)
        assert np.array_equal(photos.read(tmp_path / "c.jpg").samples, photos.read(tmp_path / "a.jpg").samples)


@pytest.mark.parametrize("suffix", KINDS)
def test_flipped_bits_give_a_photo_or_a_sentence(tmp_path: Path, sample: Sample, suffix: str) -> None:
    whole = next(p for p in saved_in_every_kind(tmp_path, sample(60, 80)) if p.suffix == f".{suffix}").read_bytes()
    path = tmp_path / f"flipped.{suffix}"
    dice = random.Random(7)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.choice((1, 3, 20))):
            # Half of the damage goes to the start, where the structure is.
            data[dice.randrange(min(len(data), 300) if dice.random() < 0.5 else len(data))] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        for act in (photos.read_header, lambda p: photos.thumbnail(p, 20, 50), lambda p: photos.read(p, 50)):
            try:
                act(path)
            except DmaxError as error:
                assert str(error).startswith("flipped.") and str(error).endswith(".")


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert sentence(tmp_path / "a.jpg") == "a.jpg is empty; copy it again from its source."


def test_other_files_under_a_photos_name_say_what_can_be_read(tmp_path: Path) -> None:
    for data in (b"Dear photographer,\n", b"GIF89a" + bytes(50), b"%PDF-1.7", b"8BPS\0\7", b"PK\3\4", b"\0" * 500,
                 b"\xff\xd8", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', b"BM" + bytes(60),
                 b"II*\0", b"\x89PNG"):
        (tmp_path / "a.jpg").write_bytes(data)
        assert listed(list(FORMATS)) in sentence(tmp_path / "a.jpg") or data == b"II*\0"


def test_a_folder_a_pipe_a_device_and_a_missing_file_say_so_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "circle.jpg").symlink_to(tmp_path / "circle.jpg")
    (tmp_path / "zero.jpg").symlink_to("/dev/zero")
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere")
    start = time.monotonic()
    assert "folder" in sentence(tmp_path / "folder.jpg")
    assert "pipe" in sentence(tmp_path / "pipe.jpg")
    assert "device" in sentence(tmp_path / "zero.jpg")
    assert "cannot be opened" in sentence(tmp_path / "circle.jpg")
    assert "does not exist" in sentence(tmp_path / "gone.jpg")
    assert "does not exist" in sentence(tmp_path / "missing.jpg")
    assert "cannot be opened" in sentence(tmp_path / ("x" * 300))
    assert "its name is not allowed" in sentence(tmp_path / "zero\0byte.jpg")
    assert time.monotonic() - start < 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to the administrator")
def test_a_file_without_permission_says_so(tmp_path: Path, sample: Sample) -> None:
    path = saved(tmp_path / "a.png", sample())
    path.chmod(0)
    assert "permissions" in sentence(path)


def test_odd_names_are_read_and_shown_in_one_line(tmp_path: Path, sample: Sample) -> None:
    for name in ("two\nlines", "[page=1]", "写真 фото صورة", "e\u0301", "\udcff not utf-8", "x" * 251, "-Q", "a%s{}"):
        path = saved(tmp_path / "plain.png", sample()).rename(tmp_path / f"{name}.png")
        assert photos.read(path).samples.shape == (40, 56, 3)
        assert photos.thumbnail(path, 20).shape == (14, 20, 3)
        photos.write(photos.read(path), tmp_path / f"{name[:200]}.tif")
        path.write_bytes(b"")
        sentence(path).encode("utf-8")


@pytest.mark.parametrize(("width", "height"), [(60000, 60000), (2_000_000, 2000), (2**31 - 1, 2**31 - 1)])
def test_an_absurd_declared_size_is_refused_before_anything_is_decoded(tmp_path: Path, width: int, height: int) -> None:
    (tmp_path / "bomb.png").write_bytes(png_that_declares(width, height))
    start = time.monotonic()
    text = sentence(tmp_path / "bomb.png")
    assert time.monotonic() - start < 1
    assert "raise the limit" in text or "damaged" in text


def test_the_limit_is_the_users(tmp_path: Path, sample: Sample) -> None:
    for path in saved_in_every_kind(tmp_path, sample(100, 150)):
        assert sentence(path, 0.01) == (f"{path.name} has 0.0 megapixels, more than the limit of 0.01; "
                                        "raise the limit if it is meant to be that large.")
        assert photos.read(path, 0.015).megapixels == 0.015


def test_an_animation_is_refused_in_a_sentence(tmp_path: Path, sample: Sample) -> None:
    frames = [Image.fromarray(sample()), Image.fromarray(255 - sample())]
    for suffix in ("webp", "avif"):
        frames[0].save(tmp_path / f"a.{suffix}", save_all=True, append_images=frames[1:])
        assert "animation" in sentence(tmp_path / f"a.{suffix}")


def test_a_tiff_of_several_pictures_is_refused_but_previews_are_not_pictures(tmp_path: Path, sample: Sample) -> None:
    path = tmp_path / "a.tif"
    for second, options, fine in ((sample(), {}, False), (sample(10, 14), {}, True), (sample(40, 10), {}, False),
                                  (sample(), {"subfiletype": 1}, True)):
        with tifffile.TiffWriter(path) as file:
            file.write(sample(), photometric="rgb")
            file.write(second, photometric="rgb", **options)
        if fine:
            assert np.array_equal(photos.read(path).samples, sample())
        else:
            assert "several pictures" in sentence(path)


def test_a_tiff_whose_pages_go_in_a_circle_ends(tmp_path: Path, sample: Sample) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, sample(), photometric="rgb")
    data = bytearray(path.read_bytes())
    first = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * count, first)
    path.write_bytes(data)
    sentence(path)


def test_channels_and_types_that_are_no_photos_are_refused(tmp_path: Path) -> None:
    dice = np.random.default_rng(0)
    for samples in (dice.integers(0, 9, (8, 8, 3)).astype(np.int16), dice.integers(0, 9, (8, 8, 3)).astype(np.uint32),
                    dice.random((8, 8)).astype(np.complex64), dice.integers(0, 9, (8, 8, 6)).astype(np.uint8)):
        colours = "rgb" if samples.ndim == 3 and samples.shape[2] == 3 else "minisblack"
        tifffile.imwrite(tmp_path / "a.tif", samples, photometric=colours,
                         planarconfig="contig" if samples.ndim == 3 else None)
        sentence(tmp_path / "a.tif")


@pytest.mark.parametrize("shape", [(1, 1), (1, 65000), (65000, 1)])
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_thin_photos_go_through(tmp_path: Path, shape: tuple[int, int], suffix: str) -> None:
    photo = photos.Photo.of(np.full((*shape, 3), 77, np.uint8))
    written = photos.write(photo, tmp_path / f"a.{suffix}")
    assert np.array_equal(photos.read(written).samples, photo.samples)
    photos.thumbnail(written, 100)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif", "tif"])
def test_a_broken_exif_block_hurts_nothing(tmp_path: Path, sample: Sample, seed: int, suffix: str) -> None:
    dice = random.Random(seed)
    for _ in range(8):
        block = bytearray(exif_block(6, (56, 40), preview=True, order=dice.choice("<>")))
        for _ in range(dice.randrange(1, 9)):
            block[dice.randrange(len(block))] = dice.choice((0, 255, dice.randrange(256)))
        photo = photos.Photo(sample(), photos.Metadata(exif=bytes(block[:dice.randrange(1, len(block) + 1)])))
        written = photos.write(photo, tmp_path / f"a.{suffix}", existing="replace")
        read = photos.read(written)
        assert read.samples.shape in ((40, 56, 3), (56, 40, 3))
        again = photos.read(photos.write(read, tmp_path / f"b.{suffix}", existing="replace"))
        assert again.samples.shape == read.samples.shape   # not turned twice
        photos.thumbnail(written, 20)


def test_broken_profiles_and_packets_are_carried_as_they_are(tmp_path: Path, sample: Sample) -> None:
    photo = photos.Photo(sample(), photos.Metadata(icc=b"no profile at all" * 20, xmp=b"<not xmp \xff", iptc=b"?"))
    for suffix in ("jpg", "png", "webp", "avif", "tif"):
        written = photos.write(photo, tmp_path / f"a.{suffix}", xmp_properties={"Alpha": "0.3"})
        read = photos.read(written)
        assert read.samples.shape == (40, 56, 3)
        assert read.metadata.xmp == b"<not xmp \xff"
        assert read.icc in (photo.icc, None)
        photos.thumbnail(written, 20)


def test_a_profile_cut_short_or_for_other_colours_keeps_no_photo_from_being_written(tmp_path: Path,
                                                                                   sample: Sample) -> None:
    """libpng refused the whole photo."""
    for icc, bands, drops in ((ICC[:300], 3, "png jxl webp"), (ICC, 1, "png jxl"), (ICC, 3, "")):
        photo = photos.Photo(sample(bands=bands), photos.Metadata(icc=icc))
        for suffix in ("jpg", "png", "tif", "webp", "avif", "heic", "jxl"):
            written = photos.write(photo, tmp_path / f"a.{suffix}", existing="replace")
            left = photos.left_out(photo, written)
            assert [said.startswith("its colour profile") for said in left] == [True] * (suffix in drops.split())
            photos.read(written)


def test_offsets_beyond_any_file_are_a_sentence(tmp_path: Path) -> None:
    for first in (2**64 - 1, 2**63, 2**62):
        (tmp_path / "a.tif").write_bytes(b"MM\0+\0\x08\0\0" + struct.pack(">Q", first) + bytes(40))
        with pytest.raises(photos.UnreadablePhoto):
            photos.read(tmp_path / "a.tif")
    folder = struct.pack(">Q", 2**61) + bytes(60)   # so many fields that the next folder lies beyond any file
    (tmp_path / "a.tif").write_bytes(b"MM\0+\0\x08\0\0" + struct.pack(">Q", 16) + folder)
    with pytest.raises(photos.UnreadablePhoto):
        photos.read_header(tmp_path / "a.tif")
