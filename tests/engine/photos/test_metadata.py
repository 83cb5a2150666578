"""Metadata goes through byte for byte, except what must change."""

import contextlib
import hashlib
import struct
import xml.etree.ElementTree as Tree
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image, IptcImagePlugin

from engine import photos
from engine.photos import Metadata, Photo
from engine.photos.codecs import jpeg_segments as jpeg
from engine.photos.codecs.png_chunks import chunk
from engine.photos.metadata import exif, xmp
from engine.photos.metadata.tiff_structure import Entry, Layout
from tests.engine.photos.photo_files import ICC, IPTC, MAKER_NOTE, PACKET, exif_block, saved

Sample = Callable[..., np.ndarray]
SUFFIXES = ("jpg", "png", "tif", "webp", "avif")


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("suffix", [s for s in SUFFIXES if s != "tif"])
def test_exif_icc_and_xmp_are_in_the_file_byte_for_byte(tmp_path: Path, sample: Sample, suffix: str,
                                                        order: str) -> None:
    block = exif_block(1, (56, 40), preview=True, order=order)
    photo = Photo(sample(), Metadata(block, ICC, PACKET, pixels_per_mm=(300 / 25.4,) * 2))
    written = photos.write(photo, tmp_path / f"a.{suffix}")
    data = written.read_bytes()
    # The folder of a block that has to tell the resolution as well stands anew behind it.
    head = 0 if suffix in ("jpg", "png") else 8
    assert data.count(block[head:]) == 1 and data.count(PACKET) == 1
    again = photos.read(written).metadata
    assert (again.exif or b"")[head:len(block)] == block[head:] and again.icc == ICC
    assert head or again.exif == block
    assert exif.resolution(again.exif or b"") == (None if head == 0 else pytest.approx((300 / 25.4,) * 2))
    # The packet says that the photo lies on its side, but EXIF has the last word. AVIF turns by itself.
    assert again.xmp == (xmp.upright(PACKET) if suffix == "avif" else PACKET)
    with Image.open(written) as image:   # and other programs find them
        assert image.getexif()[0x010F] == "A camera maker"
        assert image.getexif().get_ifd(0x8769)[0x927C] == MAKER_NOTE
        assert image.info["icc_profile"] == ICC
        if suffix in ("jpg", "png"):
            assert image.info["dpi"] == pytest.approx((300, 300), abs=0.01)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_a_tiff_holds_the_fields_of_exif_value_for_value(tmp_path: Path, sample: Sample, order: str, big: bool) -> None:
    block = exif_block(1, (56, 40), order=order)
    photo = Photo(sample(dtype=np.uint16), Metadata(block, ICC, PACKET, IPTC, (300 / 25.4,) * 2))
    first = photos.write(photo, tmp_path / "a.tif")
    if big:   # another program's BigTIFF
        tifffile.imwrite(tmp_path / "big.tif", photo.samples, photometric="rgb", bigtiff=True, byteorder=order)
        with (tmp_path / "big.tif").open("r+b") as file:
            exif.into_tiff(file, block, {exif.IPTC: IPTC, 34675: ICC, 700: PACKET})
        first = tmp_path / "big.tif"
    second = photos.write(photos.read(first), tmp_path / "b.tif")   # from TIFF to TIFF
    for path in (first, second):
        with tifffile.TiffFile(path) as file:
            tags = file.pages[0].tags
            assert tags[0x010F].value == "A camera maker"
            assert bytes(tags[34675].value) == ICC and bytes(tags[700].value) == PACKET
            assert bytes(tags[33723].value) == IPTC
            assert tags[0x8769].value["MakerNote"] == MAKER_NOTE
            assert tags[0x8769].value["PixelXDimension"] == 56
            assert [tag.code for tag in tags] == sorted(tag.code for tag in tags)
            assert np.array_equal(file.pages[0].asarray(), photo.samples)
        again = photos.read(path)
        assert again.metadata.iptc == IPTC and again.icc == ICC
    # And out of the TIFF again.
    jpeg_file = photos.write(photos.read(second), tmp_path / "c.jpg")
    with Image.open(jpeg_file) as image:
        assert image.getexif().get_ifd(0x8769)[0x927C] == MAKER_NOTE


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_turning_changes_only_orientation_dimensions_and_the_link_to_the_preview(tmp_path: Path, sample: Sample,
                                                                                suffix: str) -> None:
    block = exif_block(6, (56, 40), preview=True)
    photo = photos.read(saved(tmp_path / f"a.{suffix}", sample(), exif=b"Exif\0\0" + block))
    assert (photo.width, photo.height) == (40, 56)
    expected = bytearray(exif_block(1, (40, 56), preview=True)[:len(block)])
    expected[-18:] = block[-18:]   # the preview's own folder stays, but nothing points to it
    link = 8 + 2 + 3 * 12
    expected[link:link + 4] = bytes(4)
    assert photo.metadata.exif == bytes(expected)
    written = photos.write(photo, tmp_path / f"b.{suffix}")
    assert photos.read(written).metadata.exif == bytes(expected)
    with Image.open(written) as image:
        assert image.getexif()[0x0112] == 1


def test_wrong_pixel_dimensions_are_put_right_without_turning(tmp_path: Path, sample: Sample) -> None:
    path = saved(tmp_path / "a.jpg", sample(), exif=b"Exif\0\0" + exif_block(1, (9999, 8888), preview=True))
    assert photos.read(path).metadata.exif == exif_block(1, (56, 40), preview=True)


def test_xmp_that_lies_on_its_side_is_turned_with_the_photo(tmp_path: Path, sample: Sample) -> None:
    path = saved(tmp_path / "a.jpg", sample(), exif=b"Exif\0\0" + exif_block(6), xmp=PACKET)
    assert photos.read(path).metadata.xmp == PACKET.replace(b'tiff:Orientation="6"', b'tiff:Orientation="1"')
    assert xmp.upright(b"<tiff:Orientation>8</tiff:Orientation>") == b"<tiff:Orientation>1</tiff:Orientation>"


def test_a_broken_block_that_says_nothing_is_kept_and_turns_nothing(tmp_path: Path, sample: Sample) -> None:
    for block in (b"II*\0\x08\0\0", b"no tiff at all", exif_block(6)[:20]):
        path = saved(tmp_path / "a.jpg", sample(), exif=b"Exif\0\0" + block)
        photo = photos.read(path)
        assert (photo.width, photo.metadata.exif) == (56, block)


def test_hostile_offsets_and_lengths_are_survived(tmp_path: Path) -> None:
    base = bytearray(exif_block(6, (56, 40)))
    for at in range(8, len(base) - 8, 2):
        for value in (0xFFFFFFFF, 0x7FFFFFFF, 8):
            block = bytearray(base)
            struct.pack_into("<I", block, at, value)
            exif.orientation(bytes(block))
            for act in (lambda b: exif.upright(b, 1, 1, 6), lambda b: exif.within(b, 40)):
                with contextlib.suppress(ValueError):
                    act(bytes(block))
    claims = 2000   # each field claims the same megabytes
    many = struct.pack("<2sHIH", b"II", 42, 8, claims) + b"".join(
        struct.pack("<HHII", tag, 7, 60 << 20, 8) for tag in range(1000, 1000 + claims)) + bytes(60 << 20)
    assert exif.orientation(many) == 1


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_iptc_is_carried_where_there_is_a_place_for_it(tmp_path: Path, sample: Sample, suffix: str) -> None:
    for records in (IPTC, IPTC[:-1], IPTC * 4000):   # odd lengths, and more than one segment holds
        photo = Photo(sample(), Metadata(iptc=records))
        written = photos.write(photo, tmp_path / f"a.{suffix}", existing="replace")
        assert photos.read(written).metadata.iptc == records
    if suffix == "jpg":
        photos.write(Photo(sample(), Metadata(iptc=IPTC)), tmp_path / "b.jpg")
        with Image.open(tmp_path / "b.jpg") as image:
            assert IptcImagePlugin.getiptcinfo(image)[(2, 5)] == b"Title"


def test_iptc_is_found_among_photoshops_resources() -> None:
    def resource(number: int, name: bytes, data: bytes) -> bytes:
        name = bytes([len(name)]) + name + b"\0" * ((len(name) + 1) % 2)
        data_head = struct.pack(">I", len(data))
        return b"8BIM" + struct.pack(">H", number) + name + data_head + data + b"\0" * (len(data) % 2)

    assert jpeg.iptc_of(resource(1005, b"odd", b"x" * 5) + resource(0x0404, b"", IPTC) + resource(1, b"", b"")) == IPTC
    assert jpeg.iptc_of(resource(1005, b"", b"x")) is None
    for cut in range(40):
        jpeg.iptc_of((resource(1005, b"odd", b"x" * 5) + resource(0x0404, b"", IPTC))[:cut])


def test_extended_xmp_of_a_jpeg_goes_into_a_jpeg_as_it_is(tmp_path: Path, sample: Sample) -> None:
    extension = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", 5, 0) + b"<x/> "
    segment = b"\xff\xe1" + struct.pack(">H", len(extension) + 2) + extension
    plain = saved(tmp_path / "plain.jpg", sample(), xmp=PACKET).read_bytes()
    (tmp_path / "a.jpg").write_bytes(plain[:2] + segment + plain[2:])
    photo = photos.read(tmp_path / "a.jpg")
    assert (photo.metadata.xmp, photo.metadata.extended_xmp) == (PACKET, segment)
    assert photos.write(photo, tmp_path / "b.jpg").read_bytes().count(segment) == 1
    assert photos.read(photos.write(photo, tmp_path / "b.png")).metadata.xmp == PACKET


def test_a_packet_larger_than_a_segment_is_parted_as_the_specification_says(tmp_path: Path, sample: Sample) -> None:
    history = b"".join(b"<rdf:li>step %06d</rdf:li>" % number for number in range(6000))
    large = PACKET.replace(b"</rdf:RDF>", b'<rdf:Description rdf:about=""><a:b xmlns:a="urn:a"><rdf:Seq>' + history
                           + b"</rdf:Seq></a:b></rdf:Description></rdf:RDF>")
    written = photos.write(Photo(sample(), Metadata(xmp=large)), tmp_path / "a.jpg", xmp_properties={"Alpha": "0.3"})
    again = photos.read(written).metadata
    assert xmp.properties(again.xmp) == {"Alpha": "0.3"}
    whole, at = b"", 0
    while at < len(again.extended_xmp):
        length = struct.unpack_from(">H", again.extended_xmp, at + 2)[0]
        data = again.extended_xmp[at + 4 + 35:at + 2 + length]
        assert data[:32] in again.xmp
        assert struct.unpack_from(">I", data, 36)[0] == len(whole)
        whole, at = whole + data[40:], at + 2 + length
    assert hashlib.md5(whole).hexdigest().upper().encode() in again.xmp
    assert history in whole and b"xpacket" not in whole
    assert photos.read(photos.write(Photo(sample(), Metadata(xmp=large)), tmp_path / "a.png")).metadata.xmp == large


def test_exif_too_large_for_a_jpeg_loses_only_the_makers_own_part(tmp_path: Path, sample: Sample) -> None:
    folder = {0: [Entry(0x010F, 2, 6, b"Maker\0", 0)], exif.EXIF_IFD: [Entry(0x927C, 7, 80_000, bytes(80_000), 0)]}
    block = exif.block_of(folder, Layout("<", False))
    photo = Photo(sample(), Metadata(exif=block))
    with Image.open(photos.write(photo, tmp_path / "a.jpg")) as image:
        assert image.getexif()[0x010F] == "Maker"
        assert 0x927C not in image.getexif().get_ifd(0x8769)
    assert photos.read(photos.write(photo, tmp_path / "a.png")).metadata.exif == block
    huge = Metadata(exif=exif.block_of({0: [Entry(0x010F, 2, 80_000, b"M" * 80_000, 0)]}, Layout("<", False)))
    assert photos.read(photos.write(Photo(sample(), huge), tmp_path / "b.jpg")).metadata.exif is None


def test_gray_photos_keep_gray_profiles(tmp_path: Path, sample: Sample) -> None:
    gray = bytearray(ICC)
    gray[16:20] = b"GRAY"
    for suffix in ("jpg", "png", "tif"):
        photo = Photo(sample(bands=1), Metadata(icc=bytes(gray)))
        assert photos.read(photos.write(photo, tmp_path / f"a.{suffix}")).icc == bytes(gray)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_our_properties_are_put_into_the_packet_beside_all_else(tmp_path: Path, sample: Sample, suffix: str) -> None:
    odd = {"Profile": "Größe <\"&'> \n 写真", "Alpha": "0.3"}
    for packet in (PACKET, None):
        first = photos.write(Photo(sample(), Metadata(xmp=packet)), tmp_path / f"a.{suffix}", existing="replace",
                             xmp_properties=odd)
        kept = photos.read(first)
        assert xmp.properties(kept.metadata.xmp) == odd
        second = photos.write(kept, tmp_path / f"b.{suffix}", existing="replace", xmp_properties={"Alpha": "1"})
        packet_again = photos.read(second).metadata.xmp
        assert xmp.properties(packet_again) == {"Alpha": "1"}
        assert packet_again.count(b"dmax:Alpha") == 1
        if packet:
            assert 'dc:format="fjörd > sea"'.encode() in packet_again


def test_properties_in_other_programs_spelling_are_read_and_replaced() -> None:
    elements = (f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
                f'<rdf:Description rdf:about="" xmlns:dmax="{xmp.NAMESPACE}" xmlns:dc="urn:dc" '
                f'dmax:Profile=\'a "b"\' dc:x="keep">'
                f'<dmax:Alpha>0.5 &amp; more</dmax:Alpha><dc:y>keep</dc:y>'
                f'</rdf:Description></rdf:RDF></x:xmpmeta>').encode()
    assert xmp.properties(elements) == {"Profile": 'a "b"', "Alpha": "0.5 & more"}
    changed = xmp.with_properties(elements, {"Alpha": "1"})
    assert xmp.properties(changed) == {"Alpha": "1"}
    assert changed.count(b"keep") == 2
    Tree.fromstring(changed)
    assert xmp.with_properties(changed, {"Alpha": "1"}) == changed


def test_packets_without_a_place_for_properties_are_kept() -> None:
    for packet in (b"\xff\xfe<", b"<x/>", b"", "<rdf:RDF/>".encode("utf-16")):
        assert xmp.with_properties(packet, {"Alpha": "1"}) == packet or not packet
    assert xmp.with_properties(PACKET, {}) is PACKET


def test_a_hostile_packet_takes_no_time() -> None:
    hostile = (f'xmlns:dmax="{xmp.NAMESPACE}"' + " " * 300_000 + "<rdf:Description " * 30_000 + " dmax:a=\"" * 30_000
               + "<dmax:a>" * 30_000 + "</rdf:RDF>").encode()
    xmp.properties(hostile)
    xmp.with_properties(hostile, {"Alpha": "1"})
    xmp.upright(b"tiff:Orientation" * 30_000 + b" " * 300_000)


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_no_resolution_is_invented(tmp_path: Path, sample: Callable[..., np.ndarray], suffix: str) -> None:
    path = tmp_path / f"photo.{suffix}"
    photos.write(Photo(sample()), path)
    assert photos.read(path).metadata.pixels_per_mm is None
    assert np.abs(photos.read(path).samples.astype(int) - sample())[:1].max() < 60
    with Image.open(path) as image:
        assert "dpi" not in image.info or image.info["dpi"] == (1, 1)   # which Pillow has for a TIFF's unit of none


def test_of_two_resolutions_in_a_jpeg_both_stay(tmp_path: Path, sample: Callable[..., np.ndarray]) -> None:
    exif = Image.Exif()
    exif[0x011A], exif[0x011B], exif[0x0128] = 72.0, 72.0, 2
    Image.fromarray(sample()).save(tmp_path / "photo.jpg", dpi=(300, 300), exif=exif)
    photo = photos.read(tmp_path / "photo.jpg")
    assert photo.metadata.pixels_per_mm == pytest.approx((300 / 25.4,) * 2)
    photos.write(photo, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as image:
        assert image.info["jfif_density"] == (300, 300) and image.getexif()[0x011A] == 72
    photos.write(photo, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as image:
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def rdf(inside: str, declared: str = "") -> str:
    return ('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
            f'{declared}>{inside}</rdf:RDF></x:xmpmeta>')


def test_extended_xmp_becomes_one_packet_in_other_formats(tmp_path: Path, sample: Callable[..., np.ndarray]) -> None:
    words = "".join(f"<rdf:li>keyword {number} of a long list</rdf:li>" for number in range(3000))
    inner = f'<rdf:Description rdf:about=""><dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject></rdf:Description>'
    extension = rdf(inner, ' xmlns:dc="http://purl.org/dc/elements/1.1/"').encode()
    guid = hashlib.md5(extension).hexdigest().upper()
    packet = rdf('<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpNote='
                 f'"http://ns.adobe.com/xmp/note/" xmp:Rating="4" xmpNote:HasExtendedXMP="{guid}"/>').encode()
    segments = b""
    for at in range(0, len(extension), 65000):
        data = (b"http://ns.adobe.com/xmp/extension/\0" + guid.encode() + struct.pack(">II", len(extension), at)
                + extension[at:at + 65000])
        segments += struct.pack(">BBH", 0xFF, 0xE1, len(data) + 2) + data
    first = b"http://ns.adobe.com/xap/1.0/\0" + packet
    whole = saved(tmp_path / "plain.jpg", sample()).read_bytes()
    (tmp_path / "photo.jpg").write_bytes(
        whole[:2] + struct.pack(">BBH", 0xFF, 0xE1, len(first) + 2) + first + segments + whole[2:])
    photo = photos.read(tmp_path / "photo.jpg")
    for suffix in ("png", "tif", "webp"):
        photos.write(photo, tmp_path / f"out.{suffix}", xmp_properties={"Profile": "Denoised"})
        out = photos.read(tmp_path / f"out.{suffix}").metadata.xmp
        assert out is not None and len(Tree.fromstring(out).findall(".//{*}li")) == 3000
        assert b"HasExtendedXMP" not in out and b'xmp:Rating="4"' in out and b"Denoised" in out
    photos.write(photo, tmp_path / "out.jpg")
    again = photos.read(tmp_path / "out.jpg").metadata
    assert again.extended_xmp is not None and jpeg.extension_of(again.extended_xmp) == extension
    assert jpeg.extension_of(segments[:70000]) == b""   # a part is missing


def test_what_described_the_video_of_a_motion_photo_goes_with_it_and_is_said(tmp_path: Path,
                                                                             sample: Callable[..., np.ndarray]) -> None:
    packet = rdf('<rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" xmlns:xmp='
                 '"http://ns.adobe.com/xap/1.0/" xmp:Rating="4" GCamera:MotionPhoto="1"><Container:Directory xmlns="">'
                 '</Container:Directory></rdf:Description>').replace(' xmlns=""', "").encode()
    Image.fromarray(sample()).save(tmp_path / "photo.jpg", xmp=packet)
    with (tmp_path / "photo.jpg").open("ab") as file:
        file.write(b"\0\0\0\x18ftypmp42" + bytes(2000))
    photo = photos.read(tmp_path / "photo.jpg")
    assert photo.metadata.xmp is not None and b"Rating" in photo.metadata.xmp
    assert b"MotionPhoto" not in photo.metadata.xmp and b"Directory" not in photo.metadata.xmp
    said, = photos.left_out(photo, tmp_path / "out.jpg")
    assert "motion photo" in said
    plain = Photo(sample(), Metadata(xmp=packet, iptc=IPTC, png_chunks=chunk(b"tEXt", b"Title\0One")))
    assert photos.left_out(plain, tmp_path / "out.tif") == ["its PNG texts, which TIFF cannot hold"]
    assert photos.left_out(plain, tmp_path / "out.png") == []   # which XMP tells
    preview = Photo(sample(), Metadata(iptc=IPTC + b"\x1c\x02\xca\x00\x01x"))
    assert photos.left_out(preview, tmp_path / "out.png") == ["a part of its IPTC data, which PNG cannot hold"]
    large = Photo(sample(), Metadata(exif=bytes(70000)))
    assert "64 KB" in photos.left_out(large, tmp_path / "out.jpg")[0]
    assert photos.left_out(Photo(sample()), tmp_path / "out.jpg") == []


def test_of_an_exif_block_too_large_for_a_jpeg_the_largest_values_go_first(tmp_path: Path, sample: Sample) -> None:
    exif_data = Image.Exif()
    exif_data[0x8298], exif_data[0x010E] = "(c) Anna", "a print " * 9000
    inner = exif_data.get_ifd(0x8769)
    inner[0x9003], inner[0x927C] = "2026:11:28 10:00:00", bytes(range(256)) * 200
    exif_data.get_ifd(0x8825)[1] = "N"
    path = saved(tmp_path / "photo.png", sample(), exif=exif_data)
    photo = photos.read(path)
    photos.write(photo, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as image:
        kept = image.getexif()
    assert kept[0x8298] == "(c) Anna" and 0x010E not in kept
    assert kept.get_ifd(0x8769)[0x9003] == "2026:11:28 10:00:00" and kept.get_ifd(0x8825)[1] == "N"
    assert len(kept.get_ifd(0x8769)[0x927C]) == 256 * 200   # what fits stays


@pytest.mark.parametrize("name", [b"", b"SONY DSC \0\0\0"])
def test_a_maker_note_bound_to_its_place_is_left_out_of_a_tiff_and_that_is_said(tmp_path: Path, sample: Sample,
                                                                                name: bytes) -> None:
    """As Canon's and Sony's: a folder whose offsets count from the start of the file."""
    def block(at: int) -> bytes:
        note = name + struct.pack("<HHHIII", 1, 6, 2, 16, at + len(name) + 18, 0) + b"Canon EOS 5D\0\0\0\0"
        return exif.block_of({0: [Entry(0x010F, 2, 6, b"Canon\0", 0)],
                            exif.EXIF_IFD: [Entry(0x927C, 7, len(note), note, 0)]}, Layout("<", False))

    bound = block(block(0).index(name + struct.pack("<H", 1) + struct.pack("<H", 6)))
    photo = Photo(sample(), Metadata(exif=bound))
    photos.write(photo, tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as opened:
        tags = opened.pages.first.tags
        assert tags[0x010F].value == "Canon" and 0x8769 not in tags   # nothing else was in its folder
    assert "maker note" in photos.left_out(photo, tmp_path / "out.tif")[0]
    photos.write(photo, tmp_path / "out.jpg")
    assert photos.read(tmp_path / "out.jpg").metadata.exif == bound and not photos.left_out(photo, tmp_path / "out.jpg")


def test_further_pictures_of_a_heic_are_said(tmp_path: Path, sample: Callable[..., np.ndarray]) -> None:
    samples = sample()
    heif = pillow_heif.from_bytes("RGB", (56, 40), samples.tobytes())
    heif.save(tmp_path / "one.heic")
    heif.add_frombytes("RGB", (56, 40), samples.tobytes())
    heif.save(tmp_path / "two.heic")
    assert photos.left_out(photos.read(tmp_path / "one.heic"), tmp_path / "out.heic") == []
    said, = photos.left_out(photos.read(tmp_path / "two.heic"), tmp_path / "out.heic")
    assert "further pictures" in said


def test_the_shape_of_px_and_a_comment_come_through(tmp_path: Path, sample: Callable[..., np.ndarray]) -> None:
    saved(tmp_path / "a.jpg", sample(), comment=b"Scanned by hand")
    whole = (tmp_path / "a.jpg").read_bytes()
    place = whole.index(b"JFIF\0") + 7
    (tmp_path / "a.jpg").write_bytes(whole[:place] + struct.pack(">BHH", 0, 2, 1) + whole[place + 5:])
    photo = photos.read(tmp_path / "a.jpg")
    assert photo.metadata.pixels_per_mm is None and photo.metadata.densities == (2, 1)
    photos.write(photo, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as out:
        assert out.info["jfif_density"] == (2, 1) and out.info["jfif_unit"] == 0
        assert out.info["comment"] == b"Scanned by hand"
    photos.write(photo, tmp_path / "out.png")
    assert photos.read(tmp_path / "out.png").metadata.densities == (2, 1)
    assert photos.left_out(photo, tmp_path / "out.jpg") == []
    assert photos.left_out(photo, tmp_path / "out.tif") == [
        "its JPEG comment, which TIFF cannot hold", "the shape of its pixels, which TIFF cannot tell"]
    block = Image.Exif()
    block[0x0112] = 6
    saved(tmp_path / "b.jpg", sample(), dpi=(300, 150), exif=block.tobytes())   # turned: across becomes down
    turned = photos.read(tmp_path / "b.jpg").metadata.pixels_per_mm
    assert turned is not None and turned[0] == pytest.approx(150 / 25.4) and turned[1] == pytest.approx(300 / 25.4)


@pytest.mark.parametrize("suffix", ["webp", "avif", "jxl"])
def test_a_resolution_goes_into_exif_where_a_format_has_no_other_place(tmp_path: Path, suffix: str,
                                                                      sample: Callable[..., np.ndarray]) -> None:
    for own in (None, exif_block(preview=True)):
        photo = Photo(sample(), Metadata(exif=own, pixels_per_mm=(300 / 25.4, 150 / 25.4)))
        out = photos.write(photo, tmp_path / f"out.{suffix}", existing="replace")
        assert out is not None
        block = photos.read(out).metadata.exif or b""
        assert exif.resolution(block) == pytest.approx((300 / 25.4, 150 / 25.4))
        assert own is None or MAKER_NOTE in block
