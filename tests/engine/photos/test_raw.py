"""Raw files, made here as DNGs: developed as they were seen, upright, with their EXIF; or one sentence."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile

from engine import photos
from engine.photos.formats import output_suffix
from engine.photos.metadata import exif
from engine.photos.on_disk import kind_of
from tests.engine.photos.photo_files import MAKER_NOTE, exif_block

Sample = Callable[..., np.ndarray]
BLACK, WHITE = 1000, 61000
_SRGB_OF_XYZ = (3.2404542, -1.5371385, -0.4985314, -0.9692660, 1.8760108, 0.0415560, 0.0556434, -0.2040259, 1.0572252)


def linear(samples: np.ndarray) -> np.ndarray:
    values = samples / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def saved_dng(path: Path, samples: np.ndarray, *, mosaic: bool, orientation: int = 1) -> Path:
    """A DNG of a sensor whose colours are sRGB's: behind a Bayer filter, or linear as denoisers of raw files write."""
    seen = linear(samples)
    if mosaic:
        tile = np.array([[0, 1], [1, 2]])
        channel = np.tile(tile, (samples.shape[0] // 2, samples.shape[1] // 2))
        seen = np.take_along_axis(seen, channel[..., None], 2)[..., 0]
    matrix = tuple(int(number) for value in _SRGB_OF_XYZ for number in (round(value * 1e6), 1e6))
    count = 1 if mosaic else 3
    tags = [(50706, 1, 4, b"\1\4\0\0", True), (50707, 1, 4, b"\1\1\0\0", True), (50708, 2, 0, "Test camera", True),
            (50721, 10, 9, matrix, True), (50728, 5, 3, (1, 1) * 3, True), (50778, 3, 1, 21, True),
            (50714, 4, count, (BLACK,) * count, True), (50717, 4, count, (WHITE,) * count, True),
            (271, 2, 0, "A camera maker", True), (274, 3, 1, orientation, True)]
    if mosaic:
        tags += [(33421, 3, 2, (2, 2), True), (33422, 1, 4, b"\0\1\1\2", True)]
    tifffile.imwrite(path, (seen * (WHITE - BLACK) + BLACK).astype(np.uint16), photometric="cfa" if mosaic else 34892,
                     planarconfig=None if mosaic else "contig", extratags=tags, metadata=None, software=False)
    return path


@pytest.mark.parametrize("mosaic", [True, False])
def test_a_raw_file_is_developed_as_it_was_seen(tmp_path: Path, sample: Sample, mosaic: bool) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    samples = sample(160, 200)
    path = saved_dng(tmp_path / "a.dng", samples, mosaic=mosaic)
    photo = photos.read(path)
    assert photo.samples.dtype == np.uint16 and photo.samples.shape == samples.shape
    apart = np.abs(photo.pixels() * 255 - samples.transpose(2, 0, 1))
    assert apart.mean() < (4 if mosaic else 0.1)
    assert photos.read_header(path) == photos.Header(200, 160, "raw", 16, 3)
    small = photos.thumbnail(path, 50)
    assert small.shape == (40, 50, 3) and np.abs(small.mean((0, 1)) - samples.mean((0, 1))).max() < 3
    assert photos.photos_in([tmp_path]) == [path] and output_suffix("same", path) == ".tif"


def test_it_comes_upright_with_its_exif_and_the_tiff_made_of_it_is_no_raw_file(tmp_path: Path, sample: Sample) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    samples = sample(160, 200)
    path = saved_dng(tmp_path / "a.dng", samples, mosaic=False, orientation=6)
    with path.open("r+b") as file:
        exif.into_tiff(file, exif_block(6), {})   # the folder that holds time, exposure and lens
    photo = photos.read(path)
    assert np.abs(photo.pixels() * 255 - np.rot90(samples, -1).transpose(2, 0, 1)).mean() < 0.1
    assert (photos.read_header(path).width, photos.read_header(path).height) == (160, 200)
    written = photos.write(photo, tmp_path / "out.tif")
    again = photos.read(written)
    assert np.array_equal(again.samples, photo.samples) and b"A camera maker" in again.metadata.exif
    assert MAKER_NOTE in again.metadata.exif and exif.orientation(again.metadata.exif) == 1
    with written.open("rb") as file:
        assert kind_of(file) == "TIFF"


@pytest.mark.parametrize(("orientation", "turns"), [(1, 0), (3, 2), (6, 3), (8, 1)])
def test_the_thumbnail_is_the_camera_s_preview_upright(tmp_path: Path, sample: Sample, orientation: int,
                                                       turns: int) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    samples = sample(160, 200)
    negative = 255 - samples[..., 1]   # so that it is told from the photo
    matrix = tuple(int(number) for value in _SRGB_OF_XYZ for number in (round(value * 1e6), 1e6))
    with tifffile.TiffWriter(tmp_path / "a.dng") as file:
        file.write(negative, photometric="minisblack", compression="jpeg", subfiletype=1, subifds=1, metadata=None,
                   extratags=[(50706, 1, 4, b"\1\4\0\0", True), (50708, 2, 0, "Test camera", True),
                              (50721, 10, 9, matrix, True), (271, 2, 0, "A camera maker", True),
                              (274, 3, 1, orientation, True)])
        file.write(samples[..., 1].astype(np.uint16) * 200, photometric="cfa", subfiletype=0, metadata=None,
                   extratags=[(33421, 3, 2, (2, 2), True), (33422, 1, 4, b"\0\1\1\2", True)])
    small = photos.thumbnail(tmp_path / "a.dng", 100)[..., 1]
    wanted = np.rot90(negative, turns)[::2, ::2]
    assert small.shape == wanted.shape and np.abs(small.astype(int) - wanted).mean() < 12


def test_without_rawpy_a_sentence_says_how_to_get_it(tmp_path: Path, sample: Sample,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved_dng(tmp_path / "a.dng", sample(40, 40), mosaic=True)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    for act in (photos.read, photos.read_header, lambda path: photos.thumbnail(path, 20)):
        with pytest.raises(photos.UnreadablePhoto, match=r"is a raw file; install .* \(pip install rawpy\)"):
            act(path)


def test_a_raw_file_cut_short_or_too_large_is_never_a_partial_picture(tmp_path: Path, sample: Sample) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    whole = saved_dng(tmp_path / "a.dng", sample(160, 200), mosaic=True).read_bytes()
    with pytest.raises(photos.UnreadablePhoto, match=r"0\.0 megapixels, more than the limit"):
        photos.read(tmp_path / "a.dng", 0.01)
    for share in (0.001, 0.02, 0.5, 0.99):
        (tmp_path / "cut.dng").write_bytes(whole[:int(len(whole) * share)])
        with pytest.raises(photos.UnreadablePhoto):
            photos.read(tmp_path / "cut.dng")
    for mark in (b"FUJIFILMCCD-RAW ", b"IIRO\x08\0\0\0", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom"):
        (tmp_path / "no.raf").write_bytes(mark + bytes(200))
        with pytest.raises(photos.UnreadablePhoto, match=r"damaged|cannot read"):
            photos.read(tmp_path / "no.raf")
