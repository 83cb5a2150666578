"""A photo as a value, and reading sound photos of every kind."""

import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
import pyvips
import tifffile
from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngInfo

from engine import photos
from engine.photos import Metadata, Photo
from tests.engine.photos.photo_files import (
    ICC,
    MAKER_NOTE,
    PACKET,
    exif_block,
    saved,
    saved_heic,
    saved_in_every_kind,
    vips_image,
)

Sample = Callable[..., np.ndarray]


def test_pixels_are_colours_from_zero_to_one_without_alpha(sample: Sample) -> None:
    samples = sample(bands=4)
    pixels = Photo.of(samples).pixels()
    assert pixels.dtype == np.float32
    assert np.array_equal(pixels, (samples[..., :3] / np.float32(255)).transpose(2, 0, 1))


def test_gray_pixels_are_repeated_and_the_gray_photo_stays_gray(sample: Sample) -> None:
    photo = Photo.of(sample(bands=2, dtype=np.uint16))
    pixels = photo.pixels()
    assert photo.grayscale and photo.has_alpha
    assert pixels.shape == (3, 40, 56)
    changed = photo.with_pixels(np.stack([pixels[0] + 0.01, pixels[0], pixels[0] - 0.01]))
    assert np.array_equal(changed.samples, photo.samples)   # the mean of the three; alpha as it was


def test_a_region_is_that_part_of_the_pixels(sample: Sample) -> None:
    photo = Photo.of(sample())
    assert np.array_equal(photo.region(3, 5, 20, 31), photo.pixels()[:, 3:20, 5:31])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_every_sample_value_survives_pixels_and_back(dtype: type) -> None:
    count = 65536 if dtype is not np.uint8 else 256
    values = (np.arange(count) / (1 if dtype is not np.float32 else 65535)).astype(dtype)
    values = values.reshape(16, -1, 1).repeat(3, 2)
    photo = Photo(values, Metadata(icc=ICC), Path("a.png"))
    again = photo.with_pixels(photo.pixels())
    assert np.array_equal(again.samples, values) and again.samples.dtype == dtype
    assert (again.metadata, again.path) == (photo.metadata, photo.path)


def test_new_pixels_are_rounded_and_clipped_but_float_photos_may_be_brighter_than_one() -> None:
    new = np.tile(np.array([-0.5, 0.4999 / 255, 1.6 / 255, 1.7], np.float32), (3, 1, 1))
    assert Photo.of(np.zeros((1, 4, 3), np.uint8)).with_pixels(new).samples[0, :, 0].tolist() == [0, 0, 2, 255]
    assert np.array_equal(Photo.of(np.zeros((1, 4, 3), np.float32)).with_pixels(new).samples[0, :, 0], new[0, 0])


def test_a_photo_knows_its_facts(sample: Sample) -> None:
    photo = Photo(sample(100, 50, 4, np.uint16), Metadata(icc=ICC))
    assert (photo.width, photo.height, photo.megapixels, photo.bit_depth) == (50, 100, 0.005, 16)
    assert (photo.grayscale, photo.has_alpha, photo.icc) == (False, True, ICC)


@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_png_of_every_depth_and_channel_count_is_read_exactly(tmp_path: Path, sample: Sample, bands: int,
                                                              dtype: type) -> None:
    samples = sample(bands=bands, dtype=dtype)
    colour = ("b-w" if bands < 3 else "srgb") if dtype is np.uint8 else ("grey16" if bands < 3 else "rgb16")
    vips_image(samples, colour).pngsave(str(tmp_path / "a.png"))
    read = photos.read(tmp_path / "a.png")
    assert np.array_equal(read.samples, samples) and read.samples.dtype == dtype
    assert photos.read_header(tmp_path / "a.png") == photos.Header(56, 40, "PNG", samples.dtype.itemsize * 8, bands)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 3, 4])
@pytest.mark.parametrize("byteorder", ["<", ">"])
def test_tiff_of_every_depth_is_read_exactly(tmp_path: Path, sample: Sample, dtype: type, bands: int,
                                             byteorder: str) -> None:
    samples = sample(bands=bands, dtype=dtype)
    colours = {"photometric": "rgb" if bands > 2 else "minisblack"}
    if bands == 4:
        colours["extrasamples"] = ["unassalpha"]
    tifffile.imwrite(tmp_path / "a.tif", samples if bands > 1 else samples[..., 0], byteorder=byteorder,
                     compression="zlib", **colours)
    read = photos.read(tmp_path / "a.tif")
    assert np.array_equal(read.samples, samples) and read.samples.dtype == dtype
    assert photos.read_header(tmp_path / "a.tif") == photos.Header(56, 40, "TIFF", samples.dtype.itemsize * 8, bands)


def test_a_tiff_in_one_strip_of_more_than_fifty_megabytes_is_read(tmp_path: Path) -> None:
    samples = np.zeros((2200, 4200, 3), np.uint16)
    samples[::7, ::5] = 40000
    tifffile.imwrite(tmp_path / "a.tif", samples, rowsperstrip=2200, compression="zlib", compressionargs={"level": 1})
    assert np.array_equal(photos.read(tmp_path / "a.tif").samples, samples)


def test_palette_and_one_bit_pngs_become_plain_pixels(tmp_path: Path, sample: Sample) -> None:
    palette = Image.fromarray(sample()).quantize(16)
    palette.save(tmp_path / "palette.png")
    assert np.array_equal(photos.read(tmp_path / "palette.png").samples, np.asarray(palette.convert("RGB")))
    bits = Image.fromarray(sample(bands=1)[..., 0]).convert("1")
    for name in ("bits.png", "bits.tif"):
        bits.save(tmp_path / name)
        assert np.array_equal(photos.read(tmp_path / name).samples[..., 0], np.asarray(bits.convert("L")))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_each_orientation_is_applied_once(tmp_path: Path, sample: Sample, orientation: int, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    if suffix == "tif":
        tifffile.imwrite(path, sample(), photometric="rgb", extratags=[(274, 3, 1, orientation, True)])
    else:
        saved(path, sample(), exif=b"Exif\0\0" + exif_block(orientation))
    upright = np.asarray(ImageOps.exif_transpose(Image.open(path)))
    once = photos.read(path)
    assert once.samples.shape == upright.shape
    assert np.abs(once.samples.astype(int) - upright).max() <= 3   # two JPEG and WebP decoders differ by little
    header = photos.read_header(path)
    assert (header.width, header.height) == (once.width, once.height)
    twice = photos.read(photos.write(once, tmp_path / "b.png"))
    assert np.array_equal(twice.samples, once.samples)
    # Small versions turn it likewise.
    assert photos.thumbnail(path, 28).shape == ((28, 20, 3) if orientation > 4 else (20, 28, 3))


@pytest.mark.parametrize("bits", [8, 10, 12])
def test_heic_is_read_with_all_its_bits(tmp_path: Path, sample: Sample, bits: int,
                                        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pillow_heif.options, "SAVE_HDR_TO_12_BIT", bits == 12)
    samples = sample(dtype=np.uint8 if bits == 8 else np.uint16)
    samples[:8, :8] = np.iinfo(samples.dtype).max
    path = saved_heic(tmp_path / "a.heic", samples, "RGB" if bits == 8 else "RGB;16", icc_profile=ICC)
    assert pillow_heif.open_heif(path, convert_hdr_to_8bit=False).info["bit_depth"] == bits
    photo = photos.read(path)
    assert photo.samples.dtype == samples.dtype
    assert np.abs(photo.pixels() - Photo.of(samples).pixels()).max() < 0.03
    assert photo.samples[2, 2].min() >= np.iinfo(samples.dtype).max * 0.9985   # white is white
    assert photos.read_header(path) == photos.Header(56, 40, "HEIC", 8 if bits == 8 else 16, 3)
    assert (photo.metadata.format, photo.icc) == ("HEIC", ICC)


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA"])
def test_heic_keeps_gray_and_alpha(tmp_path: Path, sample: Sample, mode: str) -> None:
    samples = sample(bands=len(mode) if mode != "L" else 1)
    photo = photos.read(saved_heic(tmp_path / "a.heic", samples, mode))
    assert photo.samples.shape == samples.shape
    assert np.abs(photo.samples.astype(int) - samples).max() < 8


def test_heic_is_turned_by_its_own_turn_and_not_again_by_exif(tmp_path: Path, sample: Sample) -> None:
    path = tmp_path / "a.heic"
    # pillow-heif writes the turn into the container from the EXIF it is given, like a phone.
    heif = pillow_heif.from_pillow(Image.fromarray(sample()))
    heif.save(path, quality=-1, exif=b"Exif\0\0" + exif_block(6), xmp=PACKET)
    photo = photos.read(path)
    upright = np.asarray(pillow_heif.open_heif(path))
    assert photo.samples.shape == upright.shape
    assert photo.metadata.exif == exif_block(1)
    assert photo.metadata.xmp == PACKET.replace(b'Orientation="6"', b'Orientation="1"')


def test_avif_of_ten_bits_is_read_as_sixteen_and_white_is_white(tmp_path: Path) -> None:
    white = np.full((32, 32, 3), 65535, np.uint16)
    white[:16] = 30000
    vips_image(white, "rgb16").heifsave(str(tmp_path / "a.avif"), compression="av1", bitdepth=10, lossless=True)
    samples = photos.read(tmp_path / "a.avif").samples
    assert samples.dtype == np.uint16
    assert samples[20, 3].tolist() == [65535] * 3
    assert np.abs(samples[3, 3].astype(int) - 30000).max() <= 64


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
def test_avif_keeps_gray_colour_and_alpha_apart(tmp_path: Path, sample: Sample, mode: str) -> None:
    samples = sample(bands=max(1, len(mode)) if mode != "L" else 1)
    saved(tmp_path / "a.avif", samples, quality=100, subsampling="4:0:0" if mode == "L" else "4:4:4")
    read = photos.read(tmp_path / "a.avif").samples
    assert read.shape == samples.shape
    assert np.abs(read.astype(int) - samples).max() <= 4


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_cmyk_with_a_profile_is_converted_to_srgb_at_its_depth(tmp_path: Path, sample: Sample, dtype: type) -> None:
    samples = sample(dtype=dtype)
    depth = samples.dtype.itemsize * 8
    image = vips_image(samples, "srgb" if depth == 8 else "rgb16")
    image.icc_transform("cmyk", input_profile="srgb", depth=depth).tiffsave(str(tmp_path / "a.tif"))
    photo = photos.read(tmp_path / "a.tif")
    assert photo.samples.dtype == dtype and photo.samples.shape == samples.shape
    assert np.abs(photo.pixels() - Photo.of(samples).pixels()).mean() < 0.03
    assert photo.icc is not None and b"RGB " in photo.icc[:24]
    assert photos.read_header(tmp_path / "a.tif").bands == 3
    if depth == 16:
        assert np.unique(photo.samples).size > 1000   # not through 8 bits


def test_cmyk_without_a_profile_is_refused_in_a_sentence(tmp_path: Path, sample: Sample) -> None:
    Image.fromarray(sample()).convert("CMYK").save(tmp_path / "a.jpg")
    with pytest.raises(photos.UnreadablePhoto, match=r"^a\.jpg is CMYK without a colour profile, .*save it as RGB\.$"):
        photos.read(tmp_path / "a.jpg")


def test_lab_is_refused_in_a_sentence(tmp_path: Path, sample: Sample) -> None:
    vips_image(sample(), "srgb").colourspace("lab").tiffsave(str(tmp_path / "a.tif"))
    with pytest.raises(photos.UnreadablePhoto,
                       match=r"in colours that Dmax does not work in \(lab\); save it as RGB\.$"):
        photos.read(tmp_path / "a.tif")


def test_metadata_is_read_byte_for_byte(tmp_path: Path, sample: Sample) -> None:
    block = exif_block(1, (56, 40))
    for suffix in ("jpg", "png", "webp"):
        xmp = {"pnginfo": _png_text(PACKET)} if suffix == "png" else {"xmp": PACKET}
        path = saved(tmp_path / f"a.{suffix}", sample(), exif=b"Exif\0\0" + block, icc_profile=ICC, dpi=(240, 240),
                     **xmp)
        metadata = photos.read(path).metadata
        assert (metadata.exif, metadata.icc, metadata.xmp) == (block, ICC, PACKET), suffix
        if suffix != "webp":
            assert metadata.pixels_per_mm == pytest.approx((240 / 25.4,) * 2, rel=1e-3)
    assert MAKER_NOTE in block


def _png_text(packet: bytes) -> object:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet.decode())
    return info


def test_every_kind_is_told_by_content_whatever_its_name(tmp_path: Path, sample: Sample) -> None:
    kinds = {}
    for path in saved_in_every_kind(tmp_path, sample()):
        renamed = path.rename(tmp_path / f"{path.suffix[1:]}.wrong")
        kinds[renamed.name] = photos.read_header(renamed).format
        assert photos.read(renamed).metadata.format == kinds[renamed.name]
    assert kinds == {"jpg.wrong": "JPEG", "png.wrong": "PNG", "webp.wrong": "WebP", "avif.wrong": "AVIF",
                     "tif.wrong": "TIFF", "heic.wrong": "HEIC", "bmp.wrong": "BMP", "jp2.wrong": "JPEG 2000",
                     "psd.wrong": "PSD", "jxl.wrong": "JXL"}


def test_thumbnails_of_every_kind_are_small_srgb(tmp_path: Path, sample: Sample) -> None:
    samples = sample(80, 112)
    mean = samples.mean((0, 1))
    for path in saved_in_every_kind(tmp_path, samples):
        small = photos.thumbnail(path, 56)
        assert small.shape == (40, 56, 3) and small.dtype == np.uint8
        assert np.abs(small.mean((0, 1)) - mean).max() < 3, path.suffix
        assert photos.thumbnail(path, 500).shape == (80, 112, 3)   # never enlarged


@pytest.mark.parametrize("bands", [1, 2, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_thumbnails_of_gray_alpha_and_deep_photos_are_rgb(tmp_path: Path, sample: Sample, bands: int,
                                                          dtype: type) -> None:
    samples = sample(bands=bands, dtype=dtype)
    if bands in (2, 4):
        samples[..., -1] = 1 if dtype is np.float32 else np.iinfo(dtype).max
    photos.write(Photo.of(samples), tmp_path / "a.tif")
    small = photos.thumbnail(tmp_path / "a.tif", 28)
    assert small.shape == (20, 28, 3)
    assert np.abs(small.mean() / 255 - Photo.of(samples).pixels().mean()) < 0.02


def test_a_thumbnail_of_another_colour_space_is_converted(tmp_path: Path) -> None:
    red = vips_image(np.full((40, 40, 3), (234, 51, 35), np.uint8), "srgb")   # pure red of Display P3, in sRGB
    red.icc_transform("p3", input_profile="srgb").pngsave(str(tmp_path / "a.png"))
    assert photos.read(tmp_path / "a.png").samples[0, 0, 0] < 225
    assert np.abs(photos.thumbnail(tmp_path / "a.png", 20)[5, 5].astype(int) - (234, 51, 35)).max() <= 3
    profile = pyvips.Image.new_from_file(str(tmp_path / "a.png")).get("icc-profile-data")
    assert profile == photos.read(tmp_path / "a.png").icc


def test_photos_in_lists_files_and_folders_sorted_and_once(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt", ".hidden.jpg", "sub/c.tiff", "sub/deep/d.heic"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    names = [path.relative_to(tmp_path).as_posix() for path in photos.photos_in([tmp_path / "b.JPG", tmp_path])]
    assert names == ["b.JPG", "a.png", "sub/c.tiff", "sub/deep/d.heic"]
    assert [path.name for path in photos.photos_in([tmp_path], recursive=False)] == ["a.png", "b.JPG"]
    odd = [tmp_path / "missing.jpg", tmp_path / ("x" * 300), tmp_path / "zero\0"]
    assert photos.photos_in(odd) == odd   # reading them says what is wrong


def test_content_hash_is_sha256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert photos.content_hash(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_many_threads_read_and_write_at_once(tmp_path: Path, sample: Sample) -> None:
    files = saved_in_every_kind(tmp_path, sample(200, 280))
    expected = {path: photos.read(path).samples for path in files}
    wrong: list[object] = []

    def work(number: int) -> None:
        try:
            for path in files:
                photo = photos.read(path)
                written = photos.write(photo, tmp_path / str(number) / f"{path.suffix[1:]}.png")
                if not np.array_equal(photos.read(written).samples, expected[path]):
                    wrong.append(path)
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_no_file_is_left_open(tmp_path: Path, sample: Sample) -> None:
    files = saved_in_every_kind(tmp_path, sample())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in [*files, *files]:
            photos.read(path), photos.read_header(path), photos.thumbnail(path, 20), photos.content_hash(path)
    open_files = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()] \
        if sys.platform == "linux" else []
    assert not [name for name in open_files if name.startswith(str(tmp_path))]


def test_importing_the_readers_imports_no_decoder() -> None:
    code = ("import sys, engine.photos.reading, engine.photos.writing; "
            "print([m for m in ('pyvips', 'PIL', 'pillow_heif', 'OpenImageIO', 'torch') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                          cwd=Path(__file__).resolve().parents[3])
    assert done.stdout.strip() == "[]"
