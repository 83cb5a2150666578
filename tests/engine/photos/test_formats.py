"""One table of formats: what it says of each is what reading and writing do."""

from pathlib import Path

import numpy as np
import pytest

from engine import photos
from engine.photos import Metadata, Photo
from engine.photos.check_written import said_by
from engine.photos.codecs.file_encoders import _ENCODERS
from engine.photos.formats import FORMATS, PHOTO_SUFFIXES, WORDS, WRITTEN, format_of_suffix, output_suffix
from engine.photos.on_disk import kind_of
from engine.photos.output import Output
from tests.engine.photos.photo_files import PACKET, exif_block
from tests.wide_gamut import wide_gamut_icc

SAMPLES = np.random.default_rng(0).integers(0, 256, (24, 32, 3)).astype(np.uint8)


@pytest.mark.parametrize("name", [one.name for one in WRITTEN.values()])
def test_a_written_photo_is_of_its_format_by_content_and_by_suffix(name: str, tmp_path: Path) -> None:
    known = FORMATS[name]
    written = photos.write(Photo.of(SAMPLES), tmp_path / f"photo{known.suffix}", quality=95)
    assert written is not None and format_of_suffix(written) is known
    with written.open("rb") as file:
        assert kind_of(file) == name
    header = photos.read_header(written)
    assert (header.format, header.bit_depth) == (name, 8)
    assert np.array_equal(photos.read(written).samples, SAMPLES) == known.lossless


@pytest.mark.parametrize("name", [one.name for one in WRITTEN.values()])
def test_every_depth_in_the_table_is_written_and_no_other(name: str, tmp_path: Path) -> None:
    known = FORMATS[name]
    for depth in (8, 16, 32):
        in_file = next((one for one in known.depths if one >= depth), known.depths[-1])
        wanted = in_file if in_file in (8, 32) else 16   # in memory
        path = photos.write(Photo.of(SAMPLES), tmp_path / f"{depth}{known.suffix}", bit_depth=depth)
        assert path is not None and photos.read_header(path).bit_depth == wanted


@pytest.mark.parametrize("name", [one.name for one in WRITTEN.values()])
def test_the_metadata_in_the_table_is_what_comes_back(name: str, tmp_path: Path) -> None:
    known = FORMATS[name]
    iptc = b"\x1c\x02\x78\x00\x05Hello"
    told = Metadata(exif=exif_block(), icc=wide_gamut_icc(), xmp=PACKET, iptc=iptc)
    path = photos.write(Photo(SAMPLES, told), tmp_path / f"photo{known.suffix}")
    assert path is not None
    found = photos.read(path).metadata
    kept = {word for word in ("exif", "icc", "xmp", "iptc") if getattr(found, word)}
    assert kept == known.metadata - {"codes", "resolution"}


@pytest.mark.parametrize("name", [one.name for one in WRITTEN.values()])
def test_what_dmax_made_is_known_as_such_and_left_out_of_folders(name: str, tmp_path: Path) -> None:
    path = photos.write(Photo.of(SAMPLES), tmp_path / f"photo{FORMATS[name].suffix}", xmp_properties={"Alpha": "0.3"})
    assert path is not None and said_by(path) == {"Alpha": "0.3"} and photos.photos_in([tmp_path]) == []


def test_each_format_has_a_codec_and_suffixes_of_its_own() -> None:
    assert set(_ENCODERS) == {one.name for one in WRITTEN.values()}
    assert len(set(PHOTO_SUFFIXES)) == len(PHOTO_SUFFIXES)
    assert all(one.loader or one.decoder != "libvips" for one in FORMATS.values())
    assert all(one.depths or FORMATS[one.written_as].depths for one in FORMATS.values())


def test_what_is_only_read_is_written_in_the_format_that_the_table_names() -> None:
    assert output_suffix("same", Path("a.BMP")) == ".png"
    assert output_suffix("same", Path("a.JPEG")) == ".JPEG"
    assert output_suffix("tiff", Path("a.heic")) == ".tif"
    assert [Output(format=word).target(Path("a.png"), 0.3, "p").suffix for word in WORDS] == [
        ".png", ".jpg", ".png", ".tif", ".webp", ".avif", ".heic", ".jxl"]
