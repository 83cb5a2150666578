"""AVIF and HEIC out: 10 and 12 bits, gray, transparency, and metadata byte for byte, as other programs read them."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import pyvips
from PIL import Image

from engine import photos
from engine.photos import Metadata, Photo
from engine.photos.codecs import heif_grid
from engine.photos.codecs.heif_boxes import with_metadata
from engine.photos.codecs.heif_items import Items, file_of
from engine.photos.output import Output
from tests.engine.photos.photo_files import MAKER_NOTE, PACKET, exif_block
from tests.wide_gamut import wide_gamut_icc

Sample = Callable[..., np.ndarray]


@pytest.mark.parametrize(("suffix", "bits"), [("avif", 10), ("avif", 12), ("heic", 10)])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_deep_photos_stay_deep(tmp_path: Path, sample: Sample, suffix: str, bits: int, bands: int) -> None:
    photo = Photo.of(sample(80, 112, bands, np.uint16))
    written = photos.write(photo, tmp_path / f"a.{suffix}", quality=99, bit_depth=bits)
    read = photos.read(written)
    assert (read.samples.dtype, read.metadata.bits, read.samples.shape) == (np.uint16, bits, photo.samples.shape)
    assert np.abs(read.pixels() - photo.pixels()).mean() < (0.003 if suffix == "avif" else 0.02)
    levels = 1 << bits
    assert len(np.unique(read.samples)) > 256 and len(np.unique(read.samples)) <= levels
    again = photos.write(read, tmp_path / f"b.{suffix}")   # its own depth, without a word
    assert photos.read(again).metadata.bits == bits and photos.left_out(read, again) == []


def test_a_photo_of_16_bits_gets_the_most_that_a_format_holds_and_it_is_said(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample(dtype=np.uint16))
    for suffix, bits in (("avif", 12), ("heic", 10)):
        written = photos.write(photo, tmp_path / f"a.{suffix}")
        assert photos.read(written).metadata.bits == bits
        said, = photos.left_out(photo, written)
        assert said.startswith(f"its 16 bits a sample, rounded to {bits} bits")
    said, = photos.left_out(Photo.of(sample(dtype=np.float32)), tmp_path / "a.png")
    assert said.startswith("its float samples, made whole numbers of 16 bits")
    assert photos.left_out(photo, tmp_path / "a.jxl") == [] == photos.left_out(photo, tmp_path / "a.tif")


@pytest.mark.parametrize(("suffix", "bits"), [("avif", 8), ("avif", 12), ("heic", 8), ("heic", 10)])
def test_metadata_are_there_byte_for_byte_for_others_too(tmp_path: Path, sample: Sample, suffix: str,
                                                         bits: int) -> None:
    told = Metadata(exif=exif_block(), xmp=PACKET.replace(b'Orientation="6"', b'Orientation="1"'), icc=wide_gamut_icc())
    photo = Photo(sample(dtype=np.uint8 if bits == 8 else np.uint16), told)
    written = photos.write(photo, tmp_path / f"a.{suffix}", bit_depth=bits)
    read = photos.read(written).metadata
    assert (read.exif, read.xmp, read.icc) == (told.exif, told.xmp, told.icc)
    by_vips = pyvips.Image.new_from_file(str(written)) if suffix == "avif" else None
    if by_vips is not None:
        assert MAKER_NOTE in by_vips.get("exif-data") and by_vips.get("icc-profile-data") == told.icc
    else:
        opened = pillow_heif.open_heif(written)
        assert MAKER_NOTE in opened.info["exif"] and opened.info["icc_profile"] == told.icc
    if suffix == "avif" and bits == 8:
        with Image.open(written) as opened:
            assert opened.size == (56, 40) and MAKER_NOTE in opened.info["exif"]
            assert opened.info["xmp"] == told.xmp and opened.info["icc_profile"] == told.icc


@pytest.mark.parametrize("suffix", ["avif", "heic"])
def test_an_orientation_left_in_exif_turns_nothing(tmp_path: Path, sample: Sample, suffix: str) -> None:
    written = photos.write(Photo(sample(), Metadata(exif=exif_block(6))), tmp_path / f"a.{suffix}")
    assert photos.read(written).samples.shape == (40, 56, 3)


@pytest.mark.parametrize("suffix", ["heic", "jxl"])
def test_a_broken_exif_block_hurts_nothing(tmp_path: Path, sample: Sample, suffix: str) -> None:
    for block in (exif_block(6)[:30], b"II*\0\xff\xff\xff\x7f", b"?"):
        read = photos.read(photos.write(Photo(sample(), Metadata(exif=block)), tmp_path / f"a.{suffix}"))
        again = photos.read(photos.write(read, tmp_path / f"b.{suffix}"))
        assert read.samples.shape == again.samples.shape == (40, 56, 3)


def test_a_file_with_items_of_its_own_keeps_them(sample: Sample) -> None:
    """Files of libheif count offsets from a base, and a colour plane lies beside that of the transparency."""
    target = io.BytesIO()
    pillow_heif.from_bytes("RGBA", (56, 40), sample(bands=4).tobytes()).save(target, quality=90, xmp=PACKET)
    before = pillow_heif.open_heif(target.getvalue())
    after = pillow_heif.open_heif(b"".join(with_metadata(target.getvalue(), exif_block(), None)))
    assert np.array_equal(np.asarray(before), np.asarray(after))
    assert after.info["exif"].removeprefix(b"Exif\0\0") == exif_block() and after.info["xmp"] == PACKET
    plain = imagecodecs.avif_encode(sample(), level=90)
    added = b"".join(with_metadata(plain, exif_block(), PACKET, wide_gamut_icc()))
    assert np.array_equal(imagecodecs.avif_decode(added), imagecodecs.avif_decode(plain))


def test_a_broken_file_of_an_encoder_is_an_error(sample: Sample) -> None:
    plain = imagecodecs.avif_encode(sample(), level=90)
    for broken in (b"", plain[:20], plain[:100]):
        with pytest.raises((ValueError, KeyError)):
            with_metadata(broken, exif_block(), None)


@pytest.fixture
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heif_grid, "UNDIVIDED_PX", 100)
    monkeypatch.setattr(heif_grid, "CELL_PX", 64)


@pytest.mark.usefixtures("small_is_large")
@pytest.mark.parametrize(("suffix", "bands", "bits", "chroma"), [
    ("avif", 1, 8, "4:4:4"), ("avif", 2, 8, "4:4:4"), ("avif", 3, 8, "4:2:0"), ("avif", 3, 12, "4:4:4"),
    ("avif", 4, 8, "4:4:4"), ("avif", 4, 10, "4:2:0"), ("heic", 1, 8, "4:4:4"), ("heic", 2, 8, "4:4:4"),
    ("heic", 3, 8, "4:2:0"), ("heic", 3, 10, "4:4:4"), ("heic", 4, 8, "4:4:4"), ("heic", 4, 10, "4:2:0")])
def test_a_large_photo_is_made_of_cells_that_every_reader_joins(
        tmp_path: Path, sample: Sample, monkeypatch: pytest.MonkeyPatch, suffix: str, bands: int, bits: int,
        chroma: Literal["4:4:4", "4:2:0"]) -> None:
    told = Metadata(exif=exif_block(), xmp=PACKET, icc=wide_gamut_icc() if bands > 2 else None)
    photo = Photo(sample(91, 151, bands, np.uint8 if bits == 8 else np.uint16), told)
    written = photos.write(photo, tmp_path / f"a.{suffix}", quality=99, bit_depth=bits, chroma=chroma)
    data = written.read_bytes()
    assert data.count(b"av01" if suffix == "avif" else b"hvc1", 40, 4096) == 6 * (1 if bands in (1, 3) else 2)
    with written.open("rb") as file:
        assert heif_grid.grid_of(file, (151, 91)) is not None
    read = photos.read(written)
    assert read.samples.shape == photo.samples.shape and read.metadata.bits == (None if bits == 8 else bits)
    assert np.abs(read.pixels() - photo.pixels()).mean() < (0.015 if chroma == "4:4:4" else 0.03)
    assert (read.metadata.exif, read.icc) == (told.exif, told.icc)
    assert photos.thumbnail(written, 50).shape == (30, 50, 3)
    header = photos.read_header(written)
    assert (header.width, header.height, header.bit_depth) == (151, 91, 8 if bits == 8 else 16)
    monkeypatch.setattr(heif_grid, "UNDIVIDED_PX", 10**9)   # libheif joins the cells
    joined = photos.read(written).samples
    assert np.abs(joined.astype(int) - read.samples).max() <= (0 if chroma == "4:4:4" else 3) << max(0, bits - 8) * 2
    if suffix == "avif":   # libavif does
        by_another = imagecodecs.avif_decode(data)
        assert by_another.shape[:2] == (91, 151)
        if bands in (2, 4):
            assert np.array_equal(by_another[..., -1],
                                  np.rint(joined[..., -1] / (65535 if bits > 8 else 255) * (2**bits - 1)))


def test_only_photos_that_are_large_are_divided() -> None:
    sizes = (10_001, 10_000), (4096, 1900), (4097, 17), (2000, 3000)
    assert [heif_grid.is_divided(*size) for size in sizes] == [True, False, True, False]


@pytest.mark.usefixtures("small_is_large")
@pytest.mark.parametrize("suffix", ["avif", "heic"])
def test_cells_whose_colours_are_told_for_the_whole_alone_are_decoded_by_it(
        tmp_path: Path, sample: Sample, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    """As phones write them: without that, a cell's luma and chroma would be mixed in another way."""
    path = photos.write(Photo.of(sample(91, 151)), tmp_path / f"a.{suffix}", quality=99)
    found = Items(io.BytesIO(path.read_bytes()))
    items = []
    for number in range(1, 8):
        item = found.item(number)
        kept = tuple(one for one in item.properties if item.kind == b"grid" or one.name != b"colr")
        items.append(item._replace(properties=kept, hidden=item.kind != b"grid"))
    path.write_bytes(b"".join(file_of(found.start, found.handler, items, found.references, found.primary)))
    read = photos.read(path).samples
    monkeypatch.setattr(heif_grid, "UNDIVIDED_PX", 10**9)
    assert np.array_equal(read, photos.read(path).samples)
    assert np.abs(read.astype(int) - sample(91, 151)).mean() < 3


@pytest.mark.usefixtures("small_is_large")
@pytest.mark.parametrize("suffix", ["avif", "heic"])
def test_cells_that_are_damaged_or_missing_are_no_photo(tmp_path: Path, sample: Sample, suffix: str) -> None:
    written = photos.write(Photo.of(sample(91, 151)), tmp_path / f"a.{suffix}")
    data = written.read_bytes()
    at = data.index(b"ispe" + bytes(4) + (151).to_bytes(4, "big"))
    taller = data[:at + 12] + (300).to_bytes(4, "big") + data[at + 16:]
    for broken in (data[:-300], data[:len(data) // 2], taller):
        written.write_bytes(broken)
        with pytest.raises(photos.UnreadablePhoto):
            photos.read(written)


def test_a_size_that_no_picture_has_is_a_sentence_and_nothing_else(tmp_path: Path, sample: Sample,
                                                                   capfd: pytest.CaptureFixture[str]) -> None:
    data = bytearray(photos.write(Photo.of(sample()), tmp_path / "a.avif").read_bytes())
    at = data.index(b"ispe") + 8
    data[at:at + 4] = (2**31 - 1).to_bytes(4, "big")
    (tmp_path / "a.avif").write_bytes(data)
    for act in (photos.read, photos.read_header, lambda path: photos.thumbnail(path, 20)):
        with pytest.raises(photos.UnreadablePhoto, match="is damaged"):
            act(tmp_path / "a.avif")
    assert capfd.readouterr().err == ""


def test_a_heic_stays_one() -> None:
    assert Output().target(Path("IMG_1.HEIC"), 0.3, "p").name == "IMG_1-dmax.HEIC"
