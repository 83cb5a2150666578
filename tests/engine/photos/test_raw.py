"""Raw files, made here as DNGs: developed as they were seen, upright, with their EXIF; or one sentence."""

import io
import os
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine import photos
from engine.photos import reading
from engine.photos.codecs import raw
from engine.photos.codecs.iso_boxes import box
from engine.photos.formats import FORMATS, output_suffix
from engine.photos.metadata import exif
from engine.photos.on_disk import kind_of
from tests.engine.photos.photo_files import MAKER_NOTE, PACKET, exif_block

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
        with pytest.raises(photos.UnreadablePhoto, match=r"is a raw file, which rawpy develops; install .*\[raw\]"):
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


def test_a_damaged_raw_file_says_nothing_but_dmax_s_own_sentence(tmp_path: Path, sample: Sample,
                                                                capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("rawpy", reason="rawpy, which develops raw files, is not installed")
    whole = saved_dng(tmp_path / "a.dng", sample(160, 200), mosaic=True).read_bytes()
    (tmp_path / "cut.dng").write_bytes(whole[:len(whole) // 2])

    def read() -> None:
        with pytest.raises(photos.UnreadablePhoto):
            photos.read(tmp_path / "cut.dng")

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    os.write(2, b"a sentence of another thread's\n")
    for thread in threads:
        thread.join()
    os.write(2, b"and one behind it\n")
    assert capfd.readouterr().err == "a sentence of another thread's\nand one behind it\n"


def saved_cr3(path: Path, parts: dict[bytes, bytes]) -> Path:
    """A file with the boxes of a CR3, but for its picture; parts by name, and XMP."""
    canon = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48") + box(b"CNCV", b"CanonCR3_001/00.09.00/00.00.00")
    canon += b"".join(box(name, part) for name, part in parts.items() if name != b"XMP ")
    xmp = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + parts[b"XMP "]) if b"XMP " in parts else b""
    moov = box(b"moov", box(b"uuid", canon) + box(b"mvhd", bytes(100)))
    path.write_bytes(box(b"ftyp", b"crx \0\0\0\1crx isom") + moov + xmp + box(b"mdat", bytes(64)))
    return path


def folder_of(tags: dict[int, tuple[int, int, bytes]], order: str = "<") -> bytes:
    """A TIFF structure of one folder: type, count and value by tag."""
    table, values = struct.pack(order + "H", len(tags)), b""
    for tag, (kind, count, value) in tags.items():
        held = value if len(value) <= 4 else struct.pack(order + "I", 8 + 2 + 12 * len(tags) + 4 + len(values))
        values += value if len(value) > 4 else b""
        table += struct.pack(order + "HHI", tag, kind, count) + held.ljust(4, b"\0")
    return (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8) + table + bytes(4) + values


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_and_xmp_of_a_cr3_are_read_from_its_own_boxes(tmp_path: Path, order: str) -> None:
    short = struct.Struct(order + "H").pack
    parts = {b"CMT1": folder_of({271: (2, 6, b"Canon\0"), 274: (3, 1, short(6)), 256: (3, 1, short(9))}, order),
             b"CMT2": folder_of({33434: (5, 1, struct.pack(order + "II", 1, 250)), 42036: (2, 5, b"Lens\0")}, order),
             b"CMT3": folder_of({1: (3, 1, short(7))}, order),
             b"CMT4": folder_of({1: (2, 2, b"N\0"), 2: (5, 3, struct.pack(order + "6I", 52, 1, 30, 1, 0, 1))}, order),
             b"XMP ": PACKET}
    path = saved_cr3(tmp_path / "a.cr3", parts)
    with path.open("rb") as file:
        assert kind_of(file) == "raw"
        found = raw._metadata(file, FORMATS["raw"], 300, 200)
    picture = Image.open(io.BytesIO(_jpeg_with(found.exif)))
    seen = picture.getexif()
    assert (seen[271], seen[274], 256 in seen) == ("Canon", 1, False)
    assert seen.get_ifd(0x8769)[33434] == pytest.approx(1 / 250) and seen.get_ifd(0x8769)[42036] == "Lens"
    assert seen.get_ifd(0x8825)[2] == (52, 30, 0)
    assert b"dc:format" in reading.read_xmp(path) and found.lost == (raw._NO_MAKER_NOTE,)
    for broken in ({}, {b"CMT1": b"II*\0\xff\xff\xff\x7f"}, {b"CMT1": b""}):
        with saved_cr3(tmp_path / "b.cr3", broken).open("rb") as file:
            found = raw._metadata(file, FORMATS["raw"], 300, 200)
            assert found.exif is None and found.lost == (raw._NO_EXIF,)


def _jpeg_with(block: bytes) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (8, 8)).save(target, "JPEG", exif=b"Exif\0\0" + block)
    return target.getvalue()
