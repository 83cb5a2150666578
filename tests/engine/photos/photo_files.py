"""Photo files as cameras and other programs make them, written by code that is not Dmax's."""

import struct
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pillow_heif
import pyvips
import tifffile
from PIL import Image, ImageCms

MAKER_NOTE = b"Maker\0\1\2\xff its own way of writing" + bytes(range(64))
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
ICC += bytes(-len(ICC) % 4)
PACKET = ('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
          '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
          'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" tiff:Orientation="6" '
          'dc:format="fjörd > sea"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>').encode()
IPTC = b"\x1c\x02\x05\x00\x05Title\x1c\x02\x50\x00\x07Someone"


def exif_block(orientation: int = 1, size: tuple[int, int] | None = None, preview: bool = False,
               order: str = "<") -> bytes:
    """An EXIF block written by hand: orientation, maker, maker note, perhaps pixel dimensions and a preview."""
    def folder(entries: list[tuple[int, int, int, bytes]], at: int, following: int = 0) -> bytes:
        table, values = struct.pack(order + "H", len(entries)), b""
        values_at = at + 2 + 12 * len(entries) + 4
        for tag, kind, count, value in entries:
            table += struct.pack(order + "HHI", tag, kind, count)
            if len(value) > 4:
                table += struct.pack(order + "I", values_at + len(values))
                values += value + b"\0" * (len(value) % 2)
            else:
                table += value.ljust(4, b"\0")
        return table + struct.pack(order + "I", following) + values

    maker = b"A camera maker\0"
    inner = [(0x927C, 7, len(MAKER_NOTE), MAKER_NOTE)]
    if size:
        inner += [(0xA002, 4, 1, struct.pack(order + "I", size[0])), (0xA003, 3, 1, struct.pack(order + "H", size[1]))]
    first = [(0x010F, 2, len(maker), maker), (0x0112, 3, 1, struct.pack(order + "H", orientation)),
             (0x8769, 4, 1, struct.pack(order + "I", 0))]
    inner_at = 8 + len(folder(first, 8))
    first[2] = (0x8769, 4, 1, struct.pack(order + "I", inner_at))
    inner_bytes = folder(inner, inner_at)
    last_at = inner_at + len(inner_bytes)
    last = folder([(0x0112, 3, 1, struct.pack(order + "H", orientation))], last_at) if preview else b""
    start = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    return start + folder(first, 8, last_at if preview else 0) + inner_bytes + last


def saved(path: Path, samples: np.ndarray, **options: object) -> Path:
    """The samples [H, W, bands] of 8 bits in a file made by Pillow."""
    Image.fromarray(samples[..., 0] if samples.shape[2] == 1 else samples).save(path, **options)
    return path


def saved_heic(path: Path, samples: np.ndarray, mode: str, **options: object) -> Path:
    height, width = samples.shape[:2]
    pillow_heif.from_bytes(mode, (width, height), samples.tobytes()).save(path, quality=-1, chroma=444, **options)
    return path


def saved_in_every_kind(folder: Path, samples: np.ndarray) -> list[Path]:
    """One file of each kind that Dmax reads."""
    files = [saved(folder / f"photo.{suffix}", samples) for suffix in ("jpg", "png", "webp", "avif")]
    (folder / "photo.jxl").write_bytes(imagecodecs.jpegxl_encode(samples, lossless=True))
    tifffile.imwrite(folder / "photo.tif", samples, photometric="rgb", compression="zlib", predictor=True)
    Image.fromarray(samples).save(folder / "photo.bmp")
    (folder / "photo.jp2").write_bytes(imagecodecs.jpeg2k_encode(samples, level=0, reversible=True, codecformat="jp2"))
    (folder / "photo.psd").write_bytes(psd(samples))
    return [*files, folder / "photo.tif", saved_heic(folder / "photo.heic", samples, "RGB"),
            *(folder / f"photo.{suffix}" for suffix in ("bmp", "jp2", "psd", "jxl"))]


def psd(samples: np.ndarray, mode: int = 3, resources: dict[int, bytes] | None = None, layers: int = 0,
        packed: bool = False) -> bytes:
    """A Photoshop file with this composite [H, W, channels], resources by number, and this number of empty layers."""
    height, width, channels = samples.shape
    planes = np.ascontiguousarray(samples.transpose(2, 0, 1)).astype(samples.dtype.newbyteorder(">"))
    listed = b"".join(b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)
                      for number, data in (resources or {}).items())
    record = struct.pack(">4iH", 0, 0, 0, 0, 0) + b"8BIMnorm" + struct.pack(">BBBBI4x", 255, 0, 0, 0, 12) + bytes(8)
    names = struct.pack(">h", layers) + record * abs(layers)
    below = struct.pack(">I", len(names)) + names + bytes(4) if layers else b""
    rows = [imagecodecs.packbits_encode(row.tobytes()) for plane in planes for row in plane] if packed else []
    picture = struct.pack(">H", packed) + b"".join(struct.pack(">H", len(row)) for row in rows)
    return (b"8BPS" + struct.pack(">H6xHIIHH", 1, channels, height, width, samples.dtype.itemsize * 8, mode) + bytes(4)
            + struct.pack(">I", len(listed)) + listed + struct.pack(">I", len(below)) + below
            + picture + (b"".join(rows) if packed else planes.tobytes()))


def png_that_declares(width: int, height: int) -> bytes:
    """A sound PNG of a few bytes that says it is this large."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99))
            + chunk(b"IEND", b""))


def vips_image(samples: np.ndarray, interpretation: str) -> pyvips.Image:
    return pyvips.Image.new_from_array(samples).copy(interpretation=interpretation)
