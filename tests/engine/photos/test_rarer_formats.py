"""JPEG 2000, PSD and BMP in: every depth exactly, metadata and profiles kept, and what Dmax leaves out is said."""

import struct
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.photos.formats import output_suffix
from tests.engine.photos.photo_files import IPTC, PACKET, exif_block, psd
from tests.wide_gamut import wide_gamut_icc

Sample = Callable[..., np.ndarray]


def jp2(samples: np.ndarray, **options: object) -> bytes:
    return imagecodecs.jpeg2k_encode(samples, level=0, reversible=True, **options)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", ["jp2", "j2k"])
def test_jpeg_2000_is_read_exactly(tmp_path: Path, sample: Sample, dtype: type, bands: int, kind: str) -> None:
    samples = sample(bands=bands, dtype=dtype)
    path = tmp_path / f"a.{kind}"
    path.write_bytes(jp2(samples[..., 0] if bands == 1 else samples, codecformat=kind))
    read = photos.read(path)
    assert np.array_equal(read.samples, samples) and read.samples.dtype == dtype
    assert photos.read_header(path) == photos.Header(56, 40, "JPEG 2000", samples.dtype.itemsize * 8, bands)


def test_twelve_bits_of_a_jpeg_2000_fill_sixteen(tmp_path: Path, sample: Sample) -> None:
    samples = sample(dtype=np.uint16) >> 4
    (tmp_path / "a.jp2").write_bytes(jp2(samples, bitspersample=12))
    read = photos.read(tmp_path / "a.jp2")
    assert np.abs(read.samples - samples * (65535 / 4095)).max() <= 0.5


def test_metadata_of_a_jpeg_2000_come_along(tmp_path: Path, sample: Sample) -> None:
    def uuid(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I4s", 24 + len(content), b"uuid") + name + content

    xmp = uuid(bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), PACKET)
    (tmp_path / "a.jp2").write_bytes(jp2(sample(), codecformat="jp2") + uuid(b"JpgTiffExif->JP2", exif_block()) + xmp)
    photo = photos.read(tmp_path / "a.jp2")
    assert photo.metadata.exif == exif_block()
    written = photos.write(photo, tmp_path / "b.tif")
    assert b"A camera maker" in photos.read(written).metadata.exif and b"dc:format" in photos.read(written).metadata.xmp


def test_a_jpeg_2000_keeps_its_profile_and_one_of_other_colours_is_refused(tmp_path: Path, sample: Sample) -> None:
    whole = jp2(sample(), codecformat="jp2")
    header = whole.index(b"jp2h")
    colours = whole.index(b"colr")
    length = int.from_bytes(whole[colours - 4:colours], "big")

    def with_colours(content: bytes) -> bytes:
        box = struct.pack(">I4s", 8 + len(content), b"colr") + content
        longer = int.from_bytes(whole[header - 4:header], "big") + len(box) - length
        return (whole[:header - 4] + struct.pack(">I", longer) + whole[header:colours - 4] + box
                + whole[colours - 4 + length:])

    (tmp_path / "a.jp2").write_bytes(with_colours(b"\2\0\0" + wide_gamut_icc()))
    photo = photos.read(tmp_path / "a.jp2")
    assert photo.icc == wide_gamut_icc() and np.array_equal(photo.samples, sample())
    (tmp_path / "a.jp2").write_bytes(with_colours(b"\1\0\0" + struct.pack(">I", 18)))
    with pytest.raises(photos.UnreadablePhoto, match="YCC"):
        photos.read(tmp_path / "a.jp2")


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 3])
def test_the_composite_of_a_psd_is_read_exactly_with_its_metadata(tmp_path: Path, sample: Sample, dtype: type,
                                                                  bands: int) -> None:
    samples = sample(bands=bands, dtype=dtype)
    resources = {1058: exif_block(), 1060: PACKET, 1028: IPTC, 1005: struct.pack(">IHHIHH", 300 << 16, 1, 1, 300 << 16,
                                                                                 1, 1)}
    if bands == 3:
        resources[1039] = wide_gamut_icc()
    (tmp_path / "a.psd").write_bytes(psd(samples, 3 if bands == 3 else 1, resources))
    read = photos.read(tmp_path / "a.psd")
    assert np.array_equal(read.samples, samples) and read.samples.dtype == dtype
    assert photos.read_header(tmp_path / "a.psd") == photos.Header(56, 40, "PSD", samples.dtype.itemsize * 8, bands)
    told = read.metadata
    assert (told.exif, told.iptc, told.icc) == (exif_block(), IPTC, wide_gamut_icc() if bands == 3 else None)
    assert told.pixels_per_mm == pytest.approx((300 / 25.4, 300 / 25.4)) and told.xmp
    assert photos.left_out(read, tmp_path / "out.tif") == []


@pytest.mark.parametrize("bands", [1, 3])
def test_layers_and_selections_of_a_psd_are_left_out_and_that_is_said(tmp_path: Path, sample: Sample, bands: int,
                                                                      ) -> None:
    samples = sample(bands=bands + 1)
    kind = 3 if bands == 3 else 1
    (tmp_path / "layers.psd").write_bytes(psd(samples[..., :-1], kind, layers=2, packed=True))
    (tmp_path / "selection.psd").write_bytes(psd(samples, kind))
    for name, words in (("layers.psd", "layers"), ("selection.psd", "channels behind the colours")):
        photo = photos.read(tmp_path / name)
        assert np.array_equal(photo.samples, samples[..., :bands])
        said, = photos.left_out(photo, tmp_path / "out.tif")
        assert words in said and "." not in said


@pytest.mark.parametrize("bands", [1, 3])
def test_a_cut_out_in_a_psd_keeps_its_transparency(tmp_path: Path, sample: Sample, bands: int) -> None:
    samples = sample(bands=bands + 1)
    samples[..., -1] = 255
    samples[:9] = [255] * bands + [0]   # Photoshop lays what is transparent on white
    (tmp_path / "a.psd").write_bytes(psd(samples, 3 if bands == 3 else 1, layers=-1))
    photo = photos.read(tmp_path / "a.psd")
    assert photo.has_alpha and np.array_equal(photo.samples[..., -1], samples[..., -1])
    assert np.array_equal(photo.samples[9:], samples[9:])
    assert photos.read_header(tmp_path / "a.psd").bands == bands + 1


def test_a_psd_that_holds_no_photo_says_what_to_do(tmp_path: Path, sample: Sample) -> None:
    for content, words in ((psd(sample(bands=4), 4), "CMYK"), (psd(sample(), 9), "Lab"),
                           (psd(sample(), resources={1057: bytes(5)}), "Maximize Compatibility")):
        (tmp_path / "a.psd").write_bytes(content)
        with pytest.raises(photos.UnreadablePhoto, match=words):
            photos.read(tmp_path / "a.psd")


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA"])
def test_bmp_is_read_exactly(tmp_path: Path, sample: Sample, mode: str) -> None:
    picture = Image.fromarray(sample(bands=4)).convert("RGB").convert(mode)
    picture.save(tmp_path / "a.bmp")
    read = photos.read(tmp_path / "a.bmp")
    wanted = np.asarray(picture.convert("RGB") if mode == "P" else picture)
    assert np.array_equal(read.samples, wanted.reshape(40, 56, -1))
    assert photos.read_header(tmp_path / "a.bmp").bands == read.samples.shape[2]


def test_a_resolution_that_no_photo_has_is_not_believed(tmp_path: Path, sample: Sample) -> None:
    Image.fromarray(sample()).save(tmp_path / "a.bmp")
    content = bytearray((tmp_path / "a.bmp").read_bytes())
    content[38:46] = struct.pack("<ii", 11811, 11811)   # 300 dpi, told per metre
    (tmp_path / "a.bmp").write_bytes(content)
    assert photos.read(tmp_path / "a.bmp").metadata.pixels_per_mm == pytest.approx((11.811, 11.811))
    content[38:46] = struct.pack("<ii", 2**30, 2**30)
    (tmp_path / "a.bmp").write_bytes(content)
    assert photos.read(tmp_path / "a.bmp").metadata.pixels_per_mm is None


def test_they_are_written_in_formats_that_keep_their_depth() -> None:
    assert [output_suffix("same", Path(f"a.{one}")) for one in ("bmp", "jp2", "PSD")] == [".png", ".tif", ".tif"]


def test_a_folder_passes_no_photo_over_and_knows_those_without_a_suffix(tmp_path: Path, sample: Sample) -> None:
    Image.fromarray(sample()).save(tmp_path / "a.bmp")
    (tmp_path / "b.jp2").write_bytes(jp2(sample()))
    (tmp_path / "c.psd").write_bytes(psd(sample()))
    Image.fromarray(sample()).save(tmp_path / "d", "JPEG")
    (tmp_path / "README").write_text("no photo")
    (tmp_path / "empty").touch()
    assert [path.name for path in photos.photos_in([tmp_path])] == ["a.bmp", "b.jp2", "c.psd", "d"]
