"""TIFF files that libvips cannot be trusted with: every tile is there, or a sentence; raw files are told apart."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from engine import photos
from engine.photos import UnreadablePhoto

Sample = Callable[..., NDArray[Any]]


def blocks(bands: int, kind: type = np.uint8) -> NDArray[Any]:
    """A picture of 90 x 70 px made of blocks, so that every codec shrinks it."""
    coarse = np.random.default_rng(0).integers(0, 200, (7, 9, bands))
    whole = np.kron(coarse, np.ones((10, 10, 1)))
    factor = {np.uint8: 1, np.uint16: 257, np.float32: 1 / 255}[kind]
    return (whole * factor).astype(kind)


def written(path: Path, picture: NDArray[Any], **options: Any) -> bytes:
    """Write a TIFF at 300 dpi; gives its bytes."""
    colours = "rgb" if picture.shape[2] >= 3 else "minisblack"
    tifffile.imwrite(path, picture if picture.shape[2] > 1 else picture[..., 0], photometric=colours,
                     extrasamples=["unassalpha"] if picture.shape[2] == 4 else None, resolution=(300, 300),
                     resolutionunit=2, **options)
    return path.read_bytes()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 3, 4])
@pytest.mark.parametrize("options", [
    {"tile": (32, 48)}, {"tile": (32, 48), "compression": "zlib"}, {"tile": (32, 48), "compression": "zstd"},
    {"compression": "zstd"}, {"compression": "lzma", "rowsperstrip": 16}], ids=str)
def test_every_codec_in_tiles_and_strips_is_read(tmp_path: Path, kind: type, bands: int,
                                                 options: dict[str, Any]) -> None:
    picture = blocks(bands, kind)
    written(tmp_path / "photo.tif", picture, **options)
    photo = photos.read(tmp_path / "photo.tif")
    assert np.array_equal(photo.samples, picture) and photo.samples.dtype == picture.dtype
    assert photo.metadata.pixels_per_mm == pytest.approx((300 / 25.4, 300 / 25.4))
    header = photos.read_header(tmp_path / "photo.tif")
    assert (header.width, header.height, header.bands) == (90, 70, bands)
    small = photos.thumbnail(tmp_path / "photo.tif", 32)
    assert max(small.shape[:2]) == 32 and abs(small.mean() - photo.pixels().mean() * 255) < 40


@pytest.mark.parametrize("compression", [None, "zlib", "lzw", "zstd", "jpeg"])
def test_a_tile_that_is_cut_off_or_missing_is_a_sentence(tmp_path: Path, compression: str | None) -> None:
    path = tmp_path / "photo.tif"
    whole = written(path, blocks(3), tile=(32, 48), compression=compression)
    with tifffile.TiffFile(io.BytesIO(whole)) as opened:
        page: Any = opened.pages.first
        last, sizes_at = page.dataoffsets[-1], page.tags["TileByteCounts"].valueoffset
    path.write_bytes(whole[:last + 3])
    with pytest.raises(UnreadablePhoto, match="damaged or ends in the middle"):
        photos.read(path)
    empty = bytearray(whole)
    empty[sizes_at:sizes_at + 2] = bytes(2)   # the first tile was never written
    path.write_bytes(bytes(empty))
    with pytest.raises(UnreadablePhoto, match="damaged or ends in the middle"):
        photos.read(path)
    if compression in ("zlib", "lzw", "zstd"):
        path.write_bytes(whole[:last] + b"\xff" * (len(whole) - last))
        with pytest.raises(UnreadablePhoto, match="damaged or ends in the middle"):
            photos.read(path)


@pytest.mark.parametrize("bands", [1, 3])
def test_twelve_bits_become_sixteen(tmp_path: Path, bands: int) -> None:
    picture = np.random.default_rng(1).integers(0, 4096, (64, 80, bands)).astype(np.uint16)
    picture[0, 0], picture[0, 1] = 0, 4095
    written(tmp_path / "photo.tif", picture, bitspersample=12)
    samples = photos.read(tmp_path / "photo.tif").samples
    assert samples.dtype == np.uint16 and samples[0, 0, 0] == 0 and samples[0, 1, 0] == 65535
    assert np.abs(samples / 65535 - picture / 4095).max() < 1e-4
    assert photos.read_header(tmp_path / "photo.tif").bit_depth == 16


def test_a_raw_file_is_told_from_a_photo(tmp_path: Path) -> None:
    path = tmp_path / "raw.dng"
    with tifffile.TiffWriter(path) as file:
        file.write(blocks(3)[:20, :20], photometric="rgb", subfiletype=1, subifds=1)   # the preview
        file.write(blocks(1)[..., 0], photometric="minisblack")
    for use in (photos.read, photos.read_header, lambda path: photos.thumbnail(path, 32)):
        with pytest.raises(UnreadablePhoto, match="raw file"):
            use(path)
    with tifffile.TiffWriter(path) as file:   # the other way round it is a photo with a preview
        file.write(blocks(3), photometric="rgb", subifds=1)
        file.write(blocks(3)[:20, :20], photometric="rgb", subfiletype=1)
    assert photos.read(path).samples.shape == (70, 90, 3)


def test_a_jpeg_of_twelve_bits_says_so(tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.fromarray(blocks(3)).save(file, "JPEG")
    twelve = bytearray(file.getvalue())
    twelve[twelve.index(b"\xff\xc0") + 4] = 12
    (tmp_path / "photo.jpg").write_bytes(bytes(twelve))
    with pytest.raises(UnreadablePhoto, match="12 bits"):
        photos.read(tmp_path / "photo.jpg")


@pytest.mark.parametrize("bands", [2, 4])
def test_a_scanner_s_infrared_is_no_transparency(tmp_path: Path, bands: int) -> None:
    picture = blocks(bands, np.uint16)
    picture[:20, :20, -1] = 0
    tifffile.imwrite(tmp_path / "scan.tif", picture, photometric="rgb" if bands == 4 else "minisblack",
                     planarconfig="contig", extrasamples=["unspecified"])
    photo = photos.read(tmp_path / "scan.tif")
    assert photo.has_extra and not photo.has_alpha and not photo.hides
    changed = photo.with_pixels(photo.pixels() * 0.5)
    assert np.array_equal(changed.samples[..., -1], picture[..., -1])
    assert (changed.samples[:20, :20, 0] < picture[:20, :20, 0]).any()   # they are seen
    photos.write(changed, tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as opened:
        page: Any = opened.pages.first
        assert [int(kind) for kind in page.extrasamples] == [0]
        assert np.array_equal(page.asarray().reshape(changed.samples.shape), changed.samples)
    assert photos.left_out(changed, tmp_path / "out.tif") == []
    for suffix in ("jpg", "png", "webp"):
        photos.write(changed, tmp_path / f"out.{suffix}")
        assert not photos.read(tmp_path / f"out.{suffix}").has_extra
        assert "infrared" in photos.left_out(changed, tmp_path / f"out.{suffix}")[0]
    small, plain = photos.thumbnail(tmp_path / "scan.tif", 90), picture[..., 0] / 257
    assert np.abs(small[2:18, 2:18, 0] - plain[2:18, 2:18]).max() < 3   # not laid on gray


def test_sound_files_of_other_types_and_colours_are_not_called_damaged(tmp_path: Path, sample: Sample) -> None:
    values = sample() / 255
    tifffile.imwrite(tmp_path / "double.tif", values, photometric="rgb")
    assert np.abs(photos.read(tmp_path / "double.tif").samples - values).max() < 1e-7
    assert photos.thumbnail(tmp_path / "double.tif", 20).shape == (14, 20, 3)
    tifffile.imwrite(tmp_path / "complex.tif", values[..., 0].astype(np.complex64))
    Image.fromarray(sample()).convert("LAB").save(tmp_path / "lab.tif")
    for name, why in (("complex.tif", "of the type complex64"), ("lab.tif", "in colours that Dmax does not work in")):
        for act in (photos.read, photos.read_header, lambda path: photos.thumbnail(path, 20)):
            with pytest.raises(photos.UnreadablePhoto, match=why):
                act(tmp_path / name)
