"""JPEG XL in and out: exact where it is to be, near elsewhere, with EXIF, XMP and the colours of its profile."""

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from engine import photos
from engine.photos import Metadata, Photo
from engine.photos.codecs import jpeg_xl_codec
from engine.photos.codecs.jpeg_xl_codec import keeps_colours
from engine.photos.colour import colour_profile
from engine.photos.metadata.metadata import Codes
from tests.engine.photos.photo_files import ICC, PACKET, exif_block
from tests.wide_gamut import wide_gamut_icc

Sample = Callable[..., np.ndarray]
PROPHOTO = ((0.3457, 0.3585), (0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001))


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), name) + content


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_quality_100_gives_every_sample_back_also_to_others(tmp_path: Path, sample: Sample, dtype: type, bands: int,
                                                            ) -> None:
    samples = sample(bands=bands, dtype=dtype)
    told = Metadata(exif=exif_block(), xmp=PACKET, icc=wide_gamut_icc() if bands > 2 else None)
    written = photos.write(Photo(samples, told), tmp_path / "a.jxl", quality=100)
    wanted = samples[..., [0, 0, 0, 1]] if bands == 2 else samples   # no encoder of gray with transparency
    read = photos.read(written)
    assert np.array_equal(read.samples, wanted) and read.samples.dtype == dtype
    assert np.array_equal(imagecodecs.jpegxl_decode(written.read_bytes()).reshape(wanted.shape), wanted)
    assert (read.metadata.exif, read.metadata.icc) == (exif_block(), told.icc)
    assert b"dc:format" in read.metadata.xmp and read.metadata.lossless
    assert photos.read_header(written) == photos.Header(56, 40, "JXL", samples.dtype.itemsize * 8, wanted.shape[2])


def test_lower_qualities_are_smaller_near_and_as_deep_as_the_photo(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample(120, 160, dtype=np.uint16))
    sizes = []
    for quality in (100, 95, 70):
        written = photos.write(photo, tmp_path / f"{quality}.jxl", quality=quality)
        again = photos.read(written)
        assert again.bit_depth == 16 and np.abs(again.pixels() - photo.pixels()).mean() < 0.02
        sizes.append(written.stat().st_size)
    assert sizes[0] > 2 * sizes[1] > 2 * sizes[2]


def test_what_is_stored_without_loss_stays_so_and_what_is_not_does_not(tmp_path: Path, sample: Sample) -> None:
    (tmp_path / "exact.jxl").write_bytes(imagecodecs.jpegxl_encode(sample(), lossless=True))
    (tmp_path / "near.jxl").write_bytes(imagecodecs.jpegxl_encode(sample(), distance=1.0))
    for name, lossless in (("exact.jxl", True), ("near.jxl", False)):
        photo = photos.read(tmp_path / name)
        again = photos.read(photos.write(photo, tmp_path / f"again {name}", quality=80))
        assert photo.metadata.lossless is again.metadata.lossless is lossless
        assert np.array_equal(again.samples, photo.samples) is lossless


def test_the_colours_of_a_profile_are_kept_whatever_the_quality(tmp_path: Path, sample: Sample) -> None:
    """A lossy file tells primaries and a gamma, not a curve of its own; such photos are written without loss."""
    own_curve = colour_profile.of_png(1 / 1.8, PROPHOTO)
    assert keeps_colours(wide_gamut_icc()) and keeps_colours(ICC) and not keeps_colours(own_curve)
    samples = sample(dtype=np.uint16)
    samples[..., 2] //= 8   # beyond sRGB
    for icc in (wide_gamut_icc(), own_curve):
        photo = Photo(samples, Metadata(icc=icc))
        again = photos.read(photos.write(photo, tmp_path / "a.jxl", existing="replace"))
        assert again.icc and np.abs(again.pixels() - photo.pixels()).mean() < 0.02
    assert again.icc == own_curve and np.array_equal(again.samples, samples)


def test_a_profile_that_a_lossy_file_only_tells_of_is_said(tmp_path: Path, sample: Sample) -> None:
    own_curve = colour_profile.of_png(1 / 1.8, PROPHOTO)
    for icc, said in ((own_curve, 1), (wide_gamut_icc(), 0)):
        (tmp_path / "a.jxl").write_bytes(jpeg_xl_codec.encoded(sample(), icc, None, 90))   # as other programs write it
        photo = photos.read(tmp_path / "a.jxl")
        assert photo.icc and len(photos.left_out(photo, tmp_path / "out.tif")) == said


def test_a_profile_is_told_while_other_threads_go_on_and_never_that_of_another_file(tmp_path: Path, sample: Sample,
                                                                                  ) -> None:
    """It was told by a process of Dmax's own interpreter, which a bundle does not have."""
    own_curve = colour_profile.of_png(1 / 1.8, PROPHOTO)
    for icc in (wide_gamut_icc(), own_curve, wide_gamut_icc()):
        written = photos.write(Photo(sample(), Metadata(icc=icc)), tmp_path / "a.jxl", quality=100, existing="replace")
        with written.open("rb") as file:   # by the name of the last one, as its number is free again
            assert jpeg_xl_codec.profile(written, file) == icc
    (tmp_path / "b.jxl").write_bytes(b"no picture")
    with (tmp_path / "b.jxl").open("rb") as file, pytest.raises(OSError):
        jpeg_xl_codec.profile(written, file)


@pytest.mark.parametrize("transfer", [16, 18])
@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_high_dynamic_range_stays_from_jpeg_xl_to_jpeg_xl_and_to_png(tmp_path: Path, sample: Sample, transfer: int,
                                                                     dtype: type) -> None:
    codes = Codes(9, transfer)
    photo = Photo(sample(120, 160, dtype=dtype), Metadata(codes=codes))
    for quality in (100, 95):
        written = photos.write(photo, tmp_path / "a.jxl", quality=quality, existing="replace")
        read = photos.read(written)
        assert read.metadata.codes == codes and read.icc is None and photos.left_out(read, written) == []
        assert np.abs(read.pixels() - photo.pixels()).mean() < (0.02 if quality == 95 else 1e-6)
        assert np.abs(photos.thumbnail(written, 160).astype(int) - read.shown.at_depth(8)).mean() < 1
    assert photos.read(photos.write(read, tmp_path / "b.png")).metadata.codes == codes
    said, = photos.left_out(Photo(sample(), Metadata(codes=codes)), tmp_path / "c.jpg")
    assert said.startswith("its high dynamic range") and "JXL keep it" in said


@pytest.mark.parametrize(("codes", "icc"), [
    ((1, 13), None), ((12, 13), colour_profile.of_codes(12, 13)), ((9, 8), colour_profile.of_codes(9, 8))])
def test_colours_that_the_header_tells_by_numbers_are_read(tmp_path: Path, sample: Sample, codes: tuple[int, int],
                                                           icc: bytes | None) -> None:
    data = jpeg_xl_codec.encoded(sample(dtype=np.float32), None, Codes(*codes), 100)   # as other programs write it
    (tmp_path / "a.jxl").write_bytes(data)
    assert photos.read(tmp_path / "a.jxl").icc == icc


def test_what_is_srgb_gets_no_profile_and_float_is_no_linear_light(tmp_path: Path, sample: Sample) -> None:
    for dtype in (np.uint8, np.uint16, np.float32):
        for bands in (1, 3):
            photo = Photo.of(sample(bands=bands, dtype=dtype))
            read = photos.read(photos.write(photo, tmp_path / "a.jxl", existing="replace"))
            assert read.icc is None and read.metadata.lost == ()
    strange = sample(dtype=np.float32)
    strange[0, :3, 0] = np.nan, 1e30, -5
    again = photos.read(photos.write(Photo.of(strange), tmp_path / "b.jxl")).samples
    assert np.array_equal(again, strange, equal_nan=True)


def test_packed_metadata_and_parts_of_a_picture_are_read(tmp_path: Path, sample: Sample) -> None:
    stream = imagecodecs.jpegxl_encode(sample(), lossless=True, usecontainer=False)
    assert stream[:2] == b"\xff\n"
    start = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    packed = [box(b"brob", name + imagecodecs.brotli_encode(content)) for name, content in
              ((b"Exif", b"\0\0\0\6Exif\0\0" + exif_block()), (b"xml ", PACKET))]
    parts = [box(b"jxlp", b"\0\0\0\0" + stream[:50]), box(b"jxlp", b"\x80\0\0\1" + stream[50:])]
    (tmp_path / "a.jxl").write_bytes(b"".join((start, parts[0], *packed, parts[1])))
    photo = photos.read(tmp_path / "a.jxl")
    assert np.array_equal(photo.samples, sample())
    assert photo.metadata.exif == exif_block() and b"dc:format" in photo.metadata.xmp
    bomb = box(b"brob", b"xml " + imagecodecs.brotli_encode(bytes(100 << 20)))
    (tmp_path / "bomb.jxl").write_bytes(start + bomb + box(b"jxlc", stream))
    assert photos.read(tmp_path / "bomb.jxl").metadata.xmp is None


def test_twelve_bits_fill_sixteen(tmp_path: Path, sample: Sample) -> None:
    samples = sample(dtype=np.uint16) >> 4
    (tmp_path / "a.jxl").write_bytes(imagecodecs.jpegxl_encode(samples, bitspersample=12, lossless=True))
    read = photos.read(tmp_path / "a.jxl")
    assert np.abs(read.samples - samples * (65535 / 4095)).max() <= 0.5
    assert read.metadata.bits == 12


def test_animations_are_refused_and_orientation_in_exif_turns_nothing(tmp_path: Path, sample: Sample) -> None:
    moving = imagecodecs.jpegxl_encode(np.stack([sample(), 255 - sample()]), lossless=True)
    (tmp_path / "a.jxl").write_bytes(moving)
    with pytest.raises(photos.UnreadablePhoto, match="animation"):
        photos.read(tmp_path / "a.jxl")
    photo = Photo(sample(), replace(Metadata(), exif=exif_block(6)))   # which the format overrules
    read = photos.read(photos.write(photo, tmp_path / "b.jxl"))
    assert read.samples.shape == (40, 56, 3) and read.metadata.exif == exif_block(1)


def test_a_profile_beside_codes_of_high_dynamic_range_changes_no_colours(tmp_path: Path, sample: Sample) -> None:
    photo = Photo(sample(dtype=np.uint16), Metadata(codes=Codes(9, 16), icc=wide_gamut_icc()))
    for suffix in ("png", "jxl", "tif"):
        read = photos.read(photos.write(photo, tmp_path / f"a.{suffix}", quality=100))
        assert read.icc is None and np.abs(read.pixels() - photo.pixels()).max() < 1 / 255
