"""A corpus of photos that are broken, strange or hostile, beside sound ones; written by code that is not Dmax's."""

from __future__ import annotations

import contextlib
import os
import random
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyvips
import tifffile
from PIL import Image, ImageCms
from skimage import data

from tests.engine.photos.photo_files import (
    ICC,
    PACKET,
    exif_block,
    png_that_declares,
    saved,
    saved_in_every_kind,
    vips_image,
)

HEIGHT, WIDTH = 48, 64
NAMES = (
    "naïve é.jpg", "日本語の写真.jpg", "русский.jpg", "العربية.jpg", "עברית.jpg",
    "हिन्दी.jpg", "ไทย.jpg", "한국어.jpg", "ελληνικά.jpg",
    "👩‍👩‍👧‍👦📷.jpg", "e\N{COMBINING ACUTE ACCENT}.jpg", "line\nbreak.jpg",
    "tab\tand\rreturn.jpg", " spaces .jpg", "-rf.jpg", "{name}.jpg",
    "{unknown}.jpg", "%s%n.jpg", "a'b\"c`d$(e);f.jpg", "back\\slash.jpg", "co:lon.jpg", "CON.jpg",
    "x.JPG", "x.jpg", "X.jpg", "two..dots...jpg", "\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe.jpg", "\x7f\x1b[31m.jpg",
    "a" * 251 + ".jpg", "a" * 250 + "b.jpg", "日" * 83 + ".jpg",
)
BYTE_NAMES = (b"\xff\xfe\x80.jpg", b"half \xc3.jpg")   # of no encoding


def corpus(folder: Path, seed: int = 1, flips: int = 6, large: bool = True) -> int:
    """Write everything below a folder; returns how many entries there are. Those in `sound/` must all be done.

    `flips`: spoilt files of each kind; `large`: those too that take seconds each, and all kinds cut short.
    """
    folder.mkdir(parents=True, exist_ok=True)
    samples = np.ascontiguousarray(data.astronaut()[100:100 + HEIGHT, 180:180 + WIDTH])
    (folder / "sound").mkdir()
    sound = saved_in_every_kind(folder / "sound", samples)
    for make in (_cut, _flipped, _misnamed, _sizes, _kinds, _blocks, _names, _no_files):
        (folder / make.__name__.strip("_")).mkdir()
    some = sound if large else sound[:2]
    _cut(folder / "cut", some)
    _flipped(folder / "flipped", some, random.Random(seed), flips)
    _misnamed(folder / "misnamed", sound)
    _sizes(folder / "sizes", samples, large)
    _kinds(folder / "kinds", samples)
    _blocks(folder / "blocks", samples, random.Random(seed))
    _names(folder / "names", samples)
    _no_files(folder / "no_files", sound[0])
    return sum(len(files) + sum(Path(name).suffix == ".jpg" for name in folders)
               for _, folders, files in os.walk(folder))


def _cut(folder: Path, sound: list[Path]) -> None:
    """Truncated: empty, in the mark, header, metadata or image data, one byte short; and zeros in place of the rest."""
    for path in sound:
        content = path.read_bytes()
        places = {0, 1, 3, 8, 12, 20, 33, 64, 200, *(len(content) * part // 8 for part in range(1, 8)),
                  len(content) - 1}
        for place in sorted(place for place in places if place < len(content)):
            (folder / f"{place}{path.suffix}").write_bytes(content[:place])
        (folder / f"zeros{path.suffix}").write_bytes(content[:len(content) // 2] + bytes(len(content) // 2))
        third = len(content) // 3
        (folder / f"hole{path.suffix}").write_bytes(content[:third] + bytes(40) + content[third + 40:])
        (folder / f"all zero{path.suffix}").write_bytes(bytes(len(content)))
        (folder / f"and more{path.suffix}").write_bytes(content + os.urandom(1000))


def _flipped(folder: Path, sound: list[Path], dice: random.Random, flips: int) -> None:
    for path in sound:
        content = path.read_bytes()
        for number in range(flips):
            spoilt = bytearray(content)
            for _ in range(dice.choice((1, 1, 3, 20))):
                spoilt[dice.randrange(min(len(spoilt), dice.choice((64, 400, len(spoilt)))))] ^= 1 << dice.randrange(8)
            (folder / f"{number}{path.suffix}").write_bytes(spoilt)


def _misnamed(folder: Path, sound: list[Path]) -> None:
    suffixes = [path.suffix for path in sound]
    for path in sound:
        for suffix in suffixes:
            (folder / f"{path.suffix[1:]} as{suffix}").write_bytes(path.read_bytes())
    for name, content in (("text.jpg", b"Dear all, " * 50), ("gif.png", b"GIF89a" + bytes(50)),
                          ("pdf.tif", b"%PDF-1.7\n"),
                          ("svg.png", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
                          ("zip.webp", b"PK\3\4" * 9)):
        (folder / name).write_bytes(content)


def _sizes(folder: Path, samples: np.ndarray, large: bool) -> None:
    for height, width in ((1, 1), (1, 2), (7, 9), (1, 8), (300, 1)):
        for suffix in ("png", "jpg", "webp"):
            saved(folder / f"{width}x{height}.{suffix}", np.full((height, width, 3), samples[0, 0]))
    for size, suffixes in (((65535, 1), ("png", "tif")), ((1, 65535), ("png", "tif")), ((65500, 1), ("jpg",)),
                           ((16383, 1), ("webp",)))[0 if large else 3:]:
        for suffix in suffixes:
            Image.new("RGB", size, (9, 99, 199)).save(folder / f"{size[0]}x{size[1]}.{suffix}")
    for width, height in ((60000, 60000), (2**31 - 1, 2**31 - 1), (0, 9), (2**31 - 1, 1)):   # decompression bombs
        (folder / f"says {width}x{height}.png").write_bytes(png_that_declares(width, height))
    if large:
        Image.new("L", (20000, 20000)).save(folder / "bomb.png")   # 400 megapixels in 400 kB
    jpeg = bytearray(saved(folder / "says 65500x65500.jpg", samples).read_bytes())
    place = jpeg.find(b"\xff\xc0") + 5
    jpeg[place:place + 4] = struct.pack(">HH", 65500, 65500)
    (folder / "says 65500x65500.jpg").write_bytes(jpeg)


def _kinds(folder: Path, samples: np.ndarray) -> None:
    picture = Image.fromarray(samples)
    turned = Image.fromarray(np.ascontiguousarray(samples[::-1]))
    for suffix in ("webp", "png", "avif"):
        picture.save(folder / f"animated.{suffix}", save_all=True, append_images=[turned])
    picture.save(folder / "pages.tif", save_all=True, append_images=[turned])
    for suffix in ("png", "tif"):
        picture.convert("1").save(folder / f"1-bit.{suffix}")
        picture.convert("P").save(folder / f"palette.{suffix}")
        picture.convert("LA").save(folder / f"gray with alpha.{suffix}")
        Image.fromarray(samples[..., 0].astype(np.uint16) * 257).save(folder / f"deep gray.{suffix}")
    picture.convert("P").save(folder / "palette with alpha.png", transparency=3)
    picture.convert("RGBA").save(folder / "alpha as.jpg", "PNG")
    Image.merge("RGBA", (*picture.split(), picture.convert("L"))).save(folder / "see-through as.jpg", "PNG")
    for suffix in ("jpg", "tif"):
        picture.convert("CMYK").save(folder / f"cmyk.{suffix}")
    lab = ImageCms.profileToProfile(picture, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"),
                                    outputMode="LAB")
    lab.save(folder / "lab.tif")
    picture.convert("YCbCr").save(folder / "ycc.tif")
    picture.save(folder / "progressive.jpg", progressive=True)
    for name, values in (("half", samples.astype(np.float16) / 255), ("double", samples / 255),
                         ("signed", samples.astype(np.int16)),
                         ("long", samples.astype(np.uint32)), ("complex", samples[..., 0].astype(np.complex64))):
        tifffile.imwrite(folder / f"{name}.tif", values, photometric="rgb" if values.ndim == 3 else "minisblack")
    strange = samples.astype(np.float32) / 255
    strange[0, :4, 0] = np.nan, np.inf, -np.inf, 1e30
    tifffile.imwrite(folder / "not numbers.tif", strange, photometric="rgb")
    tifffile.imwrite(folder / "five bands.tif", np.concatenate([samples, samples[..., :2]], 2), photometric="rgb",
                     extrasamples=[0, 0])
    tifffile.imwrite(folder / "big.tif", samples, bigtiff=True, photometric="rgb")
    vips_image(samples.astype(np.uint16) * 257, "rgb16").tiffsave(str(folder / "tiled.tif"), tile=True, pyramid=True)


def _blocks(folder: Path, samples: np.ndarray, dice: random.Random) -> None:
    """Broken EXIF, ICC and XMP."""
    image = vips_image(samples, "srgb")

    def write(name: str, suffix: str, **blocks: bytes) -> None:
        described = image.copy()
        for block, content in blocks.items():
            described.set_type(pyvips.GValue.blob_type, f"{block}-data", content)
        with contextlib.suppress(pyvips.Error):   # libvips refuses to write some of them; those are no files then
            described.write_to_file(str(folder / f"{name}.{suffix}"))

    spoil: dict[str, Callable[[bytes], bytes]] = {
        "cut": lambda block: block[:len(block) // 2], "noise": lambda block: dice.randbytes(len(block)),
        "flipped": lambda block: bytes(byte ^ (dice.random() < 0.05) * 255 for byte in block), "empty": lambda _: b"\0"}
    for suffix in ("jpg", "png", "tif", "webp"):
        for how, change in spoil.items():
            write(f"icc {how}", suffix, **{"icc-profile": change(ICC)})
            write(f"xmp {how}", suffix, xmp=change(PACKET))
            write(f"exif {how}", suffix, exif=b"Exif\0\0" + change(exif_block(6, (WIDTH, HEIGHT), preview=True)))
    for number in range(8):
        block = bytearray(exif_block(dice.randrange(12), order=dice.choice("<>")))
        block[dice.randrange(len(block))] = dice.randrange(256)
        saved(folder / f"exif {number}.jpg", samples, exif=bytes(block))


def _names(folder: Path, samples: np.ndarray) -> None:
    content = saved(folder / "plain.jpg", samples).read_bytes()
    for name in (*(os.fsencode(name) for name in NAMES), *BYTE_NAMES):
        with contextlib.suppress(OSError), open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(content)
    deep = folder / "a folder\nwith a break" / ("long " * 40).strip()
    deep.mkdir(parents=True)
    (deep / "photo.jpg").write_bytes(content)


def _no_files(folder: Path, sound: Path) -> None:
    (folder / "folder.jpg").mkdir()
    (folder / "folder.jpg" / "inside.jpg").write_bytes(sound.read_bytes())
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.jpg")
    (folder / "around.jpg").symlink_to(folder / "around.jpg")
    (folder / "to and.jpg").symlink_to(folder / "fro.jpg")
    (folder / "fro.jpg").symlink_to(folder / "to and.jpg")
    (folder / "circle").symlink_to(folder, target_is_directory=True)
    (folder / "dangling.jpg").symlink_to(folder / "nowhere.jpg")
    (folder / "linked.jpg").symlink_to(sound)
    if os.name == "posix":
        (folder / "endless.jpg").symlink_to("/dev/zero")
        (folder / "nothing.jpg").symlink_to("/dev/null")
        (folder / "unreadable.jpg").write_bytes(sound.read_bytes())
        (folder / "unreadable.jpg").chmod(0)
