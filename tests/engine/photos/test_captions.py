"""Title, keywords and rating come through: out of IPTC records and sidecar files, into XMP."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.photos import Metadata, Photo
from engine.photos.codecs.png_chunks import chunk
from engine.photos.metadata import captions
from tests.engine.photos.photo_files import PACKET, saved

LIGHTROOM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xap="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xap:Rating="4" crs:Exposure2012="+1.20">
 <dc:title><rdf:Alt><rdf:li xml:lang="de">Hafen</rdf:li><rdf:li xml:lang="x-default">Harbour &amp; sea</rdf:li>
 </rdf:Alt></dc:title><dc:subject><rdf:Bag><rdf:li>boats</rdf:li><rdf:li>evening</rdf:li></rdf:Bag></dc:subject>
 </rdf:Description></rdf:RDF></x:xmpmeta>"""


def record(number: int, value: bytes, of: int = 2) -> bytes:
    return bytes((0x1C, of, number)) + len(value).to_bytes(2, "big") + value


IPTC = (record(90, b"\x1b%G", 1) + record(0, b"\0\4") + record(5, "Fjörd".encode()) + record(25, b"sea")
        + record(25, b"boats") + record(80, b"Someone") + record(116, b"(c) 2026 <Someone>") + record(55, b"20261128"))


@pytest.mark.parametrize("suffix", ["png", "webp", "avif", "jxl"])
def test_iptc_becomes_xmp_where_a_format_cannot_hold_it(tmp_path: Path, sample, suffix: str) -> None:
    packet = captions.with_captions(None, {"dc:title": ["Its own title"]})
    for own, title in ((None, "Fjörd"), (packet, "Its own title")):   # what XMP says already stays
        photo = Photo(sample(), Metadata(iptc=IPTC, xmp=own))
        out = photos.write(photo, tmp_path / f"out.{suffix}", existing="replace", xmp_properties={"Alpha": "0.1"})
        assert out is not None and photos.left_out(photo, out) == []
        said = captions.of_xmp(photos.read(out).metadata.xmp or b"")
        assert said["dc:title"] == [title] and said["dc:subject"] == ["sea", "boats"]
        assert said["dc:creator"] == ["Someone"] and said["dc:rights"] == ["(c) 2026 <Someone>"]
        assert said["photoshop:DateCreated"] == ["2026-11-28"]
    photos.write(photo, tmp_path / "out.jpg")
    assert photos.read(tmp_path / "out.jpg").metadata.iptc == IPTC


def test_records_in_latin_1_and_records_cut_short(tmp_path: Path) -> None:
    assert captions.of_iptc(record(5, "Fjörd".encode("latin-1"))) == ({"dc:title": ["Fjörd"]}, True)
    assert captions.of_iptc(IPTC[:-3])[0]["dc:title"] == ["Fjörd"]
    assert captions.of_iptc(record(202, b"a preview")) == ({}, False)
    assert captions.of_iptc(b"nonsense") == captions.of_iptc(b"") == ({}, True)


@pytest.mark.parametrize("name", ["photo.xmp", "photo.jpg.xmp"])
def test_a_sidecar_s_title_keywords_and_rating_come_with_the_output(tmp_path: Path, sample, name: str) -> None:
    path = saved(tmp_path / "photo.jpg", sample(), xmp=PACKET.replace(b'dc:format="', b'xmp:Rating="1" dc:format="'
                 ).replace(b'rdf:about=""', b'rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'))
    assert captions.of_xmp(photos.read(path).metadata.xmp or b"")["xmp:Rating"] == ["1"]
    (tmp_path / name).write_bytes(LIGHTROOM)
    out = photos.write(photos.read(path), tmp_path / "out.png", xmp_properties={"Alpha": "0.1"})
    assert out is not None
    packet = photos.read(out).metadata.xmp or b""
    said = captions.of_xmp(packet)
    assert said["dc:title"] == ["Harbour & sea"] and said["dc:subject"] == ["boats", "evening"]
    assert said["xmp:Rating"] == ["4"] and b'Rating="1"' not in packet
    assert "fjörd".encode() in packet and b"Exposure" not in packet   # how a raw file was developed stays there
    assert (tmp_path / name).read_bytes() == LIGHTROOM


def test_the_sidecar_of_a_raw_file_beside_the_photo_is_not_the_photo_s(tmp_path: Path, sample) -> None:
    path = saved(tmp_path / "photo.jpg", sample())
    of_raw = LIGHTROOM.replace(b'xap:Rating', b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
                               b'photoshop:SidecarForExtension="NEF" xap:Rating')
    (tmp_path / "photo.xmp").write_bytes(of_raw)
    assert photos.read(path).metadata.xmp is None
    (tmp_path / "photo.xmp").write_bytes(of_raw.replace(b'"NEF"', b'"JPG"'))
    assert b"boats" in (photos.read(path).metadata.xmp or b"")


@pytest.mark.parametrize("content", [
    b"", b"garbage", b"\xff\xfe", LIGHTROOM[:300],
    b'<!DOCTYPE a [<!ENTITY b "' + b"c" * 99 + b'">]>' + LIGHTROOM.replace(b"boats", b"&b;" * 999),
])
def test_a_broken_or_hostile_sidecar_changes_nothing(tmp_path: Path, sample, content: bytes) -> None:
    path = saved(tmp_path / "photo.jpg", sample())
    (tmp_path / "photo.xmp").write_bytes(content)
    photo = photos.read(path)
    assert photo.metadata.xmp is None
    assert np.array_equal(photo.samples, np.asarray(Image.open(path)))
    (tmp_path / "photo.xmp").unlink()
    (tmp_path / "photo.xmp").mkdir()
    assert photos.read(path).metadata.xmp is None


def test_iptc_that_a_png_hides_in_a_text_is_read(tmp_path: Path, sample) -> None:
    digits = IPTC.hex().encode()
    path = saved(tmp_path / "a.png", sample())
    whole = path.read_bytes()
    text = chunk(b"tEXt", b"Raw profile type iptc\0\niptc\n%8d\n" % len(IPTC) + digits + b"\n")
    path.write_bytes(whole[:33] + text + whole[33:])
    photo = photos.read(path)
    assert photo.metadata.iptc == IPTC and not photo.metadata.png_chunks
    photos.write(photo, tmp_path / "out.png")
    assert captions.of_xmp(photos.read(tmp_path / "out.png").metadata.xmp or b"")["dc:title"] == ["Fjörd"]
