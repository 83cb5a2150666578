"""Writing photos: exact where the format allows it, whole or not at all, never over the original."""

import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.photos import Photo, writing
from tests.engine.photos.photo_files import saved

Sample = Callable[..., np.ndarray]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_lossless_formats_give_every_sample_back(tmp_path: Path, sample: Sample, dtype: type, bands: int,
                                                 suffix: str) -> None:
    samples = sample(bands=bands, dtype=dtype)
    if dtype is np.float32:
        if suffix == "png":
            return
        samples[0, 0], samples[0, 1] = 1.7, -0.2
    written = photos.write(Photo.of(samples), tmp_path / f"a.{suffix}")
    again = photos.read(written).samples
    assert again.dtype == dtype and np.array_equal(again, samples)


def test_every_sixteen_bit_value_survives_png_and_tiff(tmp_path: Path) -> None:
    samples = np.arange(65536 * 3, dtype=np.uint32).astype(np.uint16).reshape(256, 256, 3)
    for suffix in ("png", "tif"):
        assert np.array_equal(photos.read(photos.write(Photo.of(samples), tmp_path / f"a.{suffix}")).samples, samples)


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif", "heic", "jxl"])
@pytest.mark.parametrize("bands", [1, 3])
def test_lossy_formats_are_near_and_gray_stays_gray_where_there_is_gray(tmp_path: Path, sample: Sample, suffix: str,
                                                                        bands: int) -> None:
    samples = sample(bands=bands)
    again = photos.read(photos.write(Photo.of(samples), tmp_path / f"a.{suffix}", quality=100))
    assert again.grayscale == (bands == 1 and suffix != "webp")   # WebP knows no gray
    assert np.abs(again.pixels() - Photo.of(samples).pixels()).mean() < 0.01


@pytest.mark.parametrize(("suffix", "apart"), [("png", 0), ("tif", 0), ("webp", 0), ("avif", 1), ("jxl", 0),
                                               ("heic", 1)])
def test_alpha_stays_as_it_was(tmp_path: Path, sample: Sample, suffix: str, apart: int) -> None:
    samples = sample(bands=4)
    samples[..., 3] = np.linspace(0, 255, 56).astype(np.uint8)
    photo = Photo.of(samples)
    changed = photo.with_pixels(1 - photo.pixels())
    again = photos.read(photos.write(changed, tmp_path / f"a.{suffix}"))
    assert np.abs(again.samples[..., 3].astype(int) - samples[..., 3]).max() <= apart


def test_jpeg_refuses_transparency_in_a_sentence_and_takes_opaque_alpha(tmp_path: Path, sample: Sample) -> None:
    samples = sample(bands=4, dtype=np.uint16)
    with pytest.raises(photos.UnwritablePhoto,
                       match="JPEG cannot hold transparency; write this photo as PNG, TIFF or WebP"):
        photos.write(Photo.of(samples), tmp_path / "a.jpg")
    assert not list(tmp_path.iterdir())
    samples[..., 3] = 65535
    assert photos.read(photos.write(Photo.of(samples), tmp_path / "a.jpg")).samples.shape == (40, 56, 3)


def test_sixteen_bits_are_rounded_to_eight_not_cut(tmp_path: Path) -> None:
    values = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1)
    again = photos.read(photos.write(Photo.of(values), tmp_path / "a.png", bit_depth=8)).samples
    assert np.array_equal(again[..., 0], np.rint(values[..., 0] / 257))
    flat = Photo.of(np.full((32, 32, 3), 128 * 257 - 100, np.uint16))   # nearer to 128 than to 127
    assert photos.read(photos.write(flat, tmp_path / "a.jpg")).samples.mean() == 128


def test_depth_can_be_asked_for(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample())
    deep = photos.read(photos.write(photo, tmp_path / "a.tif", bit_depth=16)).samples
    assert np.array_equal(deep, photo.samples.astype(np.uint16) * 257)
    as_float = photos.read(photos.write(photo, tmp_path / "b.tif", bit_depth=32)).samples
    assert np.array_equal(as_float, photo.samples / np.float32(255))
    of_float = Photo.of(np.array([[[-1.0], [0.5], [2.0], [np.nan]]], np.float32))
    assert photos.read(photos.write(of_float, tmp_path / "c.png")).samples.ravel().tolist() == [0, 32768, 65535, 0]


def test_jpeg_is_written_at_the_quality_and_chroma_asked_for(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample(160, 200))

    def written(**options: object) -> tuple[int, tuple[int, int]]:
        path = photos.write(photo, tmp_path / "a.jpg", existing="replace", **options)
        with Image.open(path) as image:
            image.load()
            return sum(image.quantization[0]), image.layer[0][1:3]

    default, sampling = written()
    assert sampling == (1, 1)
    assert default == written(quality=95)[0] < written(quality=80)[0] < written(quality=30)[0]
    assert written(quality=95, chroma="4:2:0")[1] == (2, 2)
    assert written(quality=80, chroma="4:4:4")[1] == (1, 1)
    # What other programs mean by 95
    with Image.open(saved(tmp_path / "b.jpg", photo.samples, quality=95)) as image:
        assert default == sum(image.quantization[0])


def test_what_a_format_cannot_hold_is_said(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample())
    for name, words in (("a.gif", "suffix"), ("a", "suffix"), ("a.psd", "suffix")):
        with pytest.raises(photos.UnwritablePhoto, match=words):
            photos.write(photo, tmp_path / name)
    with pytest.raises(photos.UnwritablePhoto, match="quality"):
        photos.write(photo, tmp_path / "a.jpg", quality=0)
    with pytest.raises(photos.UnwritablePhoto, match="WebP holds at most 16383 px a side"):
        photos.write(Photo.of(np.zeros((2, 16384, 3), np.uint8)), tmp_path / "a.webp")
    assert photos.read(photos.write(photo, tmp_path / "a.out", format="PNG")).metadata.format == "PNG"


def test_existing_files_are_renamed_around_replaced_skipped_or_refused(tmp_path: Path, sample: Sample) -> None:
    photo, path = Photo.of(sample()), tmp_path / "a.png"
    assert photos.write(photo, path) == path
    assert photos.write(photo, path) == tmp_path / "a-1.png"
    assert photos.write(photo, path) == tmp_path / "a-2.png"
    before = path.read_bytes()
    assert photos.write(Photo.of(255 - photo.samples), path, existing="skip") is None
    with pytest.raises(photos.UnwritablePhoto, match="exists already"):
        photos.write(Photo.of(255 - photo.samples), path, existing="error")
    assert path.read_bytes() == before
    assert photos.write(Photo.of(255 - photo.samples), path, existing="replace") == path
    assert np.array_equal(photos.read(path).samples, 255 - photo.samples)
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("hard_links", [True, False])
def test_writers_racing_for_one_name_never_replace_each_other(tmp_path: Path, sample: Sample, hard_links: bool,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    if not hard_links:
        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    names: list[Path] = []
    threads = [threading.Thread(target=lambda value=value: names.append(photos.write(
        Photo.of(np.full((8, 8, 3), value, np.uint8)), tmp_path / "a.png"))) for value in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(names)) == 12 == len(list(tmp_path.iterdir()))
    assert {int(photos.read(path).samples[0, 0, 0]) for path in names} == set(range(12))


def test_a_file_that_appears_while_writing_is_not_replaced(tmp_path: Path, sample: Sample,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    encode = writing.encode

    def slow(*arguments: object) -> None:
        encode(*arguments)
        (tmp_path / "a.png").write_bytes(b"another program's")

    monkeypatch.setattr(writing, "encode", slow)
    assert photos.write(Photo.of(sample()), tmp_path / "a.png", existing="skip") is None
    (tmp_path / "a.png").unlink()
    with pytest.raises(photos.UnwritablePhoto, match="exists already"):
        photos.write(Photo.of(sample()), tmp_path / "a.png", existing="error")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"another program's"


@pytest.fixture
def original(tmp_path: Path, sample: Sample) -> Iterator[Photo]:
    """A photo that was read, whose file must never change."""
    folder = tmp_path / "in"
    folder.mkdir()
    path = saved(folder / "Photo.png", sample())
    before = path.read_bytes()
    yield photos.read(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("existing", ["replace", "rename", "skip", "error"])
def test_the_original_is_never_written_over(tmp_path: Path, original: Photo, existing: str) -> None:
    folder = original.path.parent
    (tmp_path / "link.png").symlink_to(original.path)
    (tmp_path / "hard.png").hardlink_to(original.path)
    (tmp_path / "folder").symlink_to(folder)
    for path in (original.path, tmp_path / "link.png", tmp_path / "hard.png", tmp_path / "folder" / "Photo.png",
                 folder / "PHOTO.PNG", folder / ".." / "in" / "Photo.png"):
        with pytest.raises(photos.UnwritablePhoto, match="is the original photo, which Dmax never replaces"):
            photos.write(original, path, existing=existing)
    assert [path.name for path in folder.iterdir()] == ["Photo.png"]


def test_a_changed_photo_still_knows_its_original(original: Photo) -> None:
    with pytest.raises(photos.UnwritablePhoto, match="original"):
        photos.write(original.with_pixels(original.pixels()), original.path, existing="replace")


def test_the_original_read_through_a_link_is_guarded_too(tmp_path: Path, original: Photo) -> None:
    (tmp_path / "link.png").symlink_to(original.path)
    through = photos.read(tmp_path / "link.png")
    with pytest.raises(photos.UnwritablePhoto, match="original"):
        photos.write(through, original.path, existing="replace")


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp", "avif"])
def test_a_disk_that_fills_up_leaves_the_old_file_and_no_other(tmp_path: Path, sample: Sample, suffix: str) -> None:
    target = tmp_path / f"a.{suffix}"
    target.write_bytes(b"what was there")
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)
    np.save(tmp_path / "noise.npy", noise)
    # A limit on the size of files makes the disk full for one process alone.
    code = ("import resource, signal, sys, numpy as np; from pathlib import Path; from engine import photos\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
            "try: photos.write(photos.Photo.of(np.load(sys.argv[1])), Path(sys.argv[2]), existing='replace')\n"
            "except photos.UnwritablePhoto as error: print(error)")
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "noise.npy", target], capture_output=True, text=True,
                          check=True, cwd=Path(__file__).resolve().parents[3])
    assert f"a.{suffix} cannot be written (" in done.stdout and done.stdout.endswith("the space left.\n")
    assert not done.stderr
    assert target.read_bytes() == b"what was there"
    assert sorted(path.name for path in tmp_path.iterdir()) == [target.name, "noise.npy"]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


@pytest.mark.parametrize("call", ["fsync", "link", "replace"])
@pytest.mark.parametrize("existing", ["rename", "replace"])
def test_a_failing_disk_leaves_no_stray_file(tmp_path: Path, sample: Sample, call: str, existing: str,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, call, fail)
    if call == "replace":
        monkeypatch.setattr(os, "link", fail)
    if call == "link":
        photos.write(Photo.of(sample()), tmp_path / "a.png", existing=existing)   # a disk without hard links
        assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
        return
    with pytest.raises(photos.UnwritablePhoto, match="cannot be written"):
        photos.write(Photo.of(sample()), tmp_path / "a.png", existing=existing)
    assert not list(tmp_path.iterdir())


def test_impossible_targets_say_so_and_leave_nothing(tmp_path: Path, sample: Sample) -> None:
    photo = Photo.of(sample())
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    for path, existing in ((tmp_path / "file" / "a.png", "rename"), (tmp_path / "folder.png", "replace"),
                           (tmp_path / ("x" * 300 + ".png"), "rename"), (tmp_path / "zero\0.png", "rename"),
                           (Path("/proc/nowhere/a.png"), "rename")):
        with pytest.raises(photos.UnwritablePhoto, match="cannot be written"):
            photos.write(photo, path, existing=existing)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.png"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to the administrator")
def test_a_folder_without_permission_says_so(tmp_path: Path, sample: Sample) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(photos.UnwritablePhoto, match="permissions"):
        photos.write(Photo.of(sample()), tmp_path / "a.png")


def test_stopping_in_the_middle_leaves_no_stray_file(tmp_path: Path, sample: Sample,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writing, "encode", stop)
    with pytest.raises(KeyboardInterrupt):
        photos.write(Photo.of(sample()), tmp_path / "a.png")
    assert not list(tmp_path.iterdir())


def test_a_disk_that_cannot_sync_folders_still_takes_photos(tmp_path: Path, sample: Sample,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(writing, "sync_folder", fail)
    assert photos.write(Photo.of(sample()), tmp_path / "a.png") == tmp_path / "a.png"


def test_the_file_has_the_permissions_of_any_new_file(tmp_path: Path, sample: Sample) -> None:
    (tmp_path / "other").touch()
    written = photos.write(Photo.of(sample()), tmp_path / "a.jpg")
    assert written.stat().st_mode == (tmp_path / "other").stat().st_mode
    assert written.stat().st_nlink == 1


def test_the_photo_itself_is_not_changed_by_writing(tmp_path: Path, sample: Sample) -> None:
    samples = sample(bands=4, dtype=np.uint16)
    photo = Photo.of(samples.copy())
    for suffix in ("png", "tif", "webp", "avif"):
        photos.write(photo, tmp_path / f"a.{suffix}")
    assert np.array_equal(photo.samples, samples)


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_without_loss_stays_so(tmp_path: Path, sample: Callable[..., np.ndarray], lossless: bool) -> None:
    exif = Image.Exif()
    exif[0x010E] = "a cat"
    Image.fromarray(sample()).save(tmp_path / "photo.webp", lossless=lossless, quality=60, exif=exif)
    photo = photos.read(tmp_path / "photo.webp")
    assert photo.metadata.lossless is lossless
    photos.write(photo, tmp_path / "out.webp", quality=60)
    again = photos.read(tmp_path / "out.webp")
    assert again.metadata.lossless is lossless
    assert np.array_equal(again.samples, photo.samples) is lossless
