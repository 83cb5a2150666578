"""Which metadata come through from format to format, judged by exiftool, which Dmax does not use.

    apt-get install libimage-exiftool-perl
    python tests/benchmarks/metadata.py

exiftool fills a photo of each format with tags and reads the output of each. "kept": every tag of the group is in the
output with the value that it had, in whatever group; "said": `photos.left_out` tells of what is missing; "lost":
neither. An empty cell: the input's format holds no such tags.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from engine import photos
from engine.photos import Photo
from engine.photos.colour.colour_profile import of_codes
from engine.photos.formats import FORMATS, WRITTEN
from engine.resources import RESOURCES
from tests.engine.photos.photo_files import saved_heic

READ = ("JPEG", "TIFF", "PNG", "WebP", "HEIC", "AVIF", "JXL")
TAGS = {
    "EXIF: camera": ("ExifIFD:ExposureTime=0.005", "ExifIFD:FNumber=2.8", "ExifIFD:ISO=400", "IFD0:Make=A maker",
                     "IFD0:Model=A model", "ExifIFD:LensModel=50 mm", "ExifIFD:SerialNumber=123",
                     "ExifIFD:FocalLengthIn35mmFormat=75", "ExifIFD:UserComment=Fjörd"),
    "EXIF: dates, rights": ("ExifIFD:DateTimeOriginal=2026:11:28 12:00:00", "ExifIFD:OffsetTimeOriginal=+01:00",
                            "ExifIFD:SubSecTimeOriginal=25", "IFD0:Copyright=(c) Someone", "IFD0:Artist=Someone",
                            "IFD0:ImageDescription=A harbour"),
    "GPS": ("GPS:GPSLatitude=59.5", "GPS:GPSLatitudeRef=N", "GPS:GPSLongitude=10.25", "GPS:GPSLongitudeRef=E",
            "GPS:GPSAltitude=12", "GPS:GPSDateStamp=2026:11:28"),
    "resolution": ("IFD0:XResolution=240", "IFD0:YResolution=240"),
    "XMP": ("XMP-dc:Title=Harbour", "XMP-dc:Subject=sea", "XMP-xmp:Rating=4", "XMP-xmp:Label=Red",
            "XMP-lr:HierarchicalSubject=places|sea", "XMP-crs:Exposure2012=+0.50", "XMP-iptcExt:City=Oslo",
            "XMP-mwg-rs:RegionName=Someone", "XMP-photoshop:History=scanned"),
    "IPTC": ("IPTC:ObjectName=Harbour", "IPTC:Keywords=sea", "IPTC:By-line=Someone", "IPTC:City=Oslo",
             "IPTC:CopyrightNotice=(c) Someone", "IPTC:SpecialInstructions=none", "IPTC:DateCreated=2026:11:28"),
    "comment, text": ("File:Comment=by hand", "PNG:Title=Harbour", "PNG:Author=Someone"),
    "ICC profile": (),
}
_IN_XMP = {   # exiftool's names of IPTC's records in XMP
    "ObjectName": "Title", "Keywords": "Subject", "By-line": "Creator", "CopyrightNotice": "Rights",
    "SpecialInstructions": "Instructions"}
_PROFILE = "ICC_Profile:ProfileDescription"
_SAID_AS = {"IPTC": ("IPTC",), "comment, text": ("comment", "texts")}   # words of the sentence, by group


def main() -> int:
    if shutil.which("exiftool") is None:
        print("exiftool is not here; install it (apt-get install libimage-exiftool-perl).")
        return 2
    count = Counter[str]()
    print("| from | to | " + " | ".join(TAGS) + " |")
    print("| --- | --- | " + " | ".join("---" for _ in TAGS) + " |")
    with tempfile.TemporaryDirectory() as scratch:
        for name in READ:
            source = filled(Path(scratch), name)
            before = tags_of(source)
            photo = photos.read(source)
            for known in WRITTEN.values():
                out = Path(scratch) / f"out-{name}{known.suffix}"
                photos.write(photo, out, existing="replace")
                after = tags_of(out)
                if known.name == "JXL" and alike(photos.read(out), photo):   # exiftool does not read its profile
                    after["ProfileDescription"] = before.get(_PROFILE, [])
                cells, missing = judged(before, after, " ".join(photos.left_out(photo, out)))
                count.update(cell.split()[0] for cell in cells if cell)
                print(f"| {name} | {known.name} | " + " | ".join(cells) + " |", flush=True)
                if missing:
                    print(f"  {name} to {known.name}, lost: {', '.join(missing)}", file=sys.stderr)
    counts = ", ".join(f"{count[word]} {word}" for word in ("kept", "said", "lost"))
    print(f"{len(READ)} formats into {len(WRITTEN)}: {counts}")
    return int(count["lost"] > 0)


def filled(folder: Path, name: str) -> Path:
    """A photo of a format that exiftool has filled with tags."""
    path = folder / f"in{FORMATS[name].suffix}"
    picture = RESOURCES / "readme" / "denoised_nlm.jpg"
    samples = np.ascontiguousarray(photos.read(picture).samples[200:296, 100:228, :3])
    icc = of_codes(12, 13)
    if name == "HEIC":
        saved_heic(path, samples, "RGB", icc_profile=icc)
    else:
        photos.write(Photo(samples, photos.Metadata(icc=icc)), path)
    words = [f"-{tag}" for group in TAGS.values() for tag in (*group, "IFD0:ResolutionUnit#=2")]
    done = subprocess.run(["exiftool", "-q", "-m", "-overwrite_original", "-codedcharacterset=utf8", *words, str(path)],
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"exiftool cannot fill a {name}: {done.stderr.strip()}")
    return path


def tags_of(path: Path) -> dict[str, list[str]]:
    """The values of every tag of a file, as exiftool reads them, by the tag's name."""
    told = subprocess.run(["exiftool", "-j", "-G1", "-n", str(path)], capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = {}
    for name, value in json.loads(told.stdout)[0].items():
        found.setdefault(name, []).append(_plain(value))
        found.setdefault(name.rpartition(":")[2], []).append(_plain(value))
    for axis in "XY":   # which a PNG tells per metre
        for per_metre in found.get(f"PixelsPerUnit{axis}", []):
            found.setdefault(f"{axis}Resolution", []).append(str(round(float(per_metre) * 0.0254)))
    return found


def judged(before: dict[str, list[str]], after: dict[str, list[str]], said: str) -> tuple[list[str], list[str]]:
    """A cell for each group of tags, and the tags that are lost without a word."""
    cells, lost = [], []
    for group, tags in TAGS.items():
        names = [tag.partition("=")[0].rstrip("#") for tag in tags] or [_PROFILE]
        held = [name for name in names if name in before]
        missing = [name for name in held if not any(_equal(before[name][0], value)
                                                    for known in _names_of(name.rpartition(":")[2])
                                                    for value in after.get(known, []))]
        if not held:
            cells.append("")
        elif not missing:
            cells.append("kept")
        elif any(word in said for word in _SAID_AS.get(group, ())):
            cells.append("said")
        else:
            cells.append(f"lost {len(missing)} of {len(held)}")
            lost += missing
    return cells, lost


def alike(one: Photo, other: Photo) -> bool:
    """True if a screen shows the same colours, which are not the same numbers taken for sRGB."""
    means = [photo.pixels().mean((1, 2)) for photo in (one, other, Photo(other.samples))]   # lossy samples differ
    return float(np.abs(means[0] - means[1]).max()) < 0.2 * float(np.abs(means[2] - means[1]).max())


def _names_of(tag: str) -> tuple[str, ...]:
    return (tag, _IN_XMP[tag]) if tag in _IN_XMP else (tag,)


def _equal(one: str, other: str) -> bool:
    try:
        return abs(float(one) - float(other)) <= 1e-4 * abs(float(one))   # some formats keep ratios, some floats
    except ValueError:
        return one == other


def _plain(value: object) -> str:
    """A value as text: one of a list of one is that one, and dates are written in one way."""
    text = str(value[0] if isinstance(value, list) and len(value) == 1 else value)
    return text.replace("-", ":") if text[:4].isdigit() else text


if __name__ == "__main__":
    sys.exit(main())
