"""Text and the meaning of colours go from PNG to PNG; EXIF and XMP that hide in text are found."""

import dataclasses
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.photos import UnwritablePhoto
from engine.photos.codecs.png_chunks import chunk

PACKET = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'


def png(path: Path, *chunks: bytes) -> Path:
    """Write a PNG of 40 x 30 px with chunks behind its header."""
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (30, 40, 3), np.uint8)).save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:33] + b"".join(chunks) + whole[33:])
    return path


def names(path: Path) -> list[bytes]:
    """The names of a PNG's chunks."""
    whole, at, found = path.read_bytes(), 8, []
    while at < len(whole):
        found.append(whole[at + 4:at + 8])
        at += 12 + struct.unpack(">I", whole[at:at + 4])[0]
    return found


def raw(kind: bytes, data: bytes) -> bytes:
    """A profile in a text, as ImageMagick writes it."""
    text = b"\n" + kind + b"\n%8d\n" % len(data) + data.hex().encode() + b"\n"
    return chunk(b"zTXt", b"Raw profile type " + kind + b"\0\0" + zlib.compress(text))


def test_texts_and_the_meaning_of_colours_are_carried(tmp_path: Path) -> None:
    carried = [chunk(b"cICP", bytes((12, 13, 0, 1))), chunk(b"gAMA", struct.pack(">I", 100000)),
               chunk(b"tEXt", b"Title\0Grandma 1951"), chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a print")),
               chunk(b"iTXt", "Author\0\0\0\0\0Zoë".encode())]
    photo = photos.read(png(tmp_path / "photo.png", *carried))
    photos.write(photo, tmp_path / "out.png", xmp_properties={"Profile": "Denoised"})
    out = (tmp_path / "out.png").read_bytes()
    assert all(one in out for one in carried)
    with Image.open(tmp_path / "out.png") as image:
        image.load()
        assert image.text["Title"] == "Grandma 1951" and image.text["Author"] == "Zoë"
    again = photos.read(tmp_path / "out.png")
    photos.write(again, tmp_path / "again.png", xmp_properties={"Profile": "Denoised"})
    assert names(tmp_path / "again.png") == names(tmp_path / "out.png")   # nothing twice
    photos.write(photo, tmp_path / "out.jpg")
    assert photos.read(tmp_path / "out.jpg").metadata.png_chunks is None


def test_exif_and_xmp_that_hide_in_text_are_read_and_the_photo_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Anna"
    photo = photos.read(png(tmp_path / "photo.png", raw(b"exif", exif.tobytes()), raw(b"xmp", PACKET)))
    assert (photo.width, photo.height) == (30, 40) and photo.metadata.xmp == PACKET
    photos.write(photo, tmp_path / "out.png")
    assert {b"eXIf", b"iTXt"} <= set(names(tmp_path / "out.png")) and b"zTXt" not in names(tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as image:
        assert image.getexif()[0x013B] == "Anna" and image.getexif()[0x0112] == 1


@pytest.mark.parametrize("broken", [
    chunk(b"zTXt", b"Raw profile type exif\0\0not compressed"),
    chunk(b"tEXt", b"Raw profile type xmp\0\nxmp\n 99\nabc"),
    chunk(b"zTXt", b"Raw profile type xmp\0\0" + zlib.compress(b"\nxmp\n  4\nzz")), b"\0\0\0\1tEXtA\0\0\0\0"])
def test_broken_texts_are_left_out(tmp_path: Path, broken: bytes) -> None:
    photo = photos.read(png(tmp_path / "photo.png", chunk(b"tEXt", b"Title\0first"), broken))
    assert photo.metadata.exif is None and photo.metadata.xmp is None
    assert photo.metadata.png_chunks is not None and b"first" in photo.metadata.png_chunks


def test_a_photo_wider_than_a_jpeg_can_be_says_so(tmp_path: Path) -> None:
    wide = photos.Photo.of(np.zeros((1, 65520, 3), np.uint8))
    with pytest.raises(UnwritablePhoto, match="at most 65500 px"):
        photos.write(wide, tmp_path / "wide.jpg")
    photos.write(dataclasses.replace(wide, samples=wide.samples[:, :65500]), tmp_path / "wide.jpg")


def test_an_animation_is_refused_as_in_other_formats(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    for count in (1, 2):
        frames[0].save(tmp_path / "a.png", save_all=True, append_images=frames[1:count])
        if count == 1:
            assert photos.read(tmp_path / "a.png").samples.shape == (30, 40, 3)
            continue
        for act in (photos.read, photos.read_header, lambda path: photos.thumbnail(path, 20)):
            with pytest.raises(photos.UnreadablePhoto, match="animation"):
                act(tmp_path / "a.png")
