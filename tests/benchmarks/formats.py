"""Measures the memory and time of reading and writing one large photo in every format.

    pip install -e ".[test]"
    python tests/benchmarks/formats.py [--megapixels 100] [--only JXL]

Each in a process of its own; memory is the process's at its peak, as Linux counts it, Python, numpy and the samples
(3 bytes a px, 6 of 16 bits) with it. Writing counts reading back. Half an hour on two cores; 2 GB of temporary files.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from turns import samples

from engine import photos
from engine.photos import Photo
from engine.photos.formats import FORMATS, Format
from tests.engine.photos.photo_files import psd


def large(megapixels: float, bits: int) -> np.ndarray:
    """A square photo of so many megapixels, of one repeated."""
    side = round((megapixels * 1e6) ** 0.5) // 2 * 2
    piece = samples(512, 512)
    whole = np.tile(piece, (-(-side // 512), -(-side // 512), 1))[:side, :side]
    return whole.astype(np.uint16) * 257 if bits == 16 else np.ascontiguousarray(whole)


def make(known: Format, path: Path, megapixels: float, bits: int) -> None:
    """Write the photo: by Dmax if it can, else by what tests make such files with."""
    whole = large(megapixels, bits)
    if known.depths:
        photos.write(Photo.of(whole), path)
    elif known.name == "PSD":
        path.write_bytes(psd(whole))
    elif known.name == "raw":
        import tifffile

        tags = [(50706, 1, 4, b"\1\4\0\0", True), (50708, 2, 0, "Test camera", True), (33421, 3, 2, (2, 2), True),
                (33422, 1, 4, b"\0\1\1\2", True)]
        tifffile.imwrite(path, whole[..., 1].astype(np.uint16) * 200, photometric="cfa", extratags=tags, metadata=None)
    elif known.name == "JPEG 2000":
        import imagecodecs

        path.write_bytes(imagecodecs.jpeg2k_encode(whole, level=30, codecformat="jp2"))
    else:
        from PIL import Image

        Image.fromarray(whole).save(path)


def apart(*words: str) -> tuple[float, float]:
    """Seconds, and peak memory in GB, of this script with these words."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, __file__, *words])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(words)} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, default=100)
    parser.add_argument("--only", choices=FORMATS)
    parser.add_argument("--act", nargs=3, metavar=("make|read", "PATH", "BITS"), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.act:
        act, name, bits = wanted.act
        if act == "read":
            photos.read(Path(name))
        else:
            make(FORMATS[wanted.only], Path(name), wanted.megapixels, int(bits))
        return
    print("| format | bits | written, GB | read, GB | written, s | read, s |\n| --- | --- | --- | --- | --- | --- |")
    for known in FORMATS.values():
        if wanted.only not in (None, known.name):
            continue
        for bits in (8, 16) if known.deep else (8,):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"photo{known.suffix}"
                common = ("--only", known.name, "--megapixels", f"{wanted.megapixels:g}", "--act")
                made_s, made_gb = apart(*common, "make", str(path), str(bits))
                read_s, read_gb = apart(*common, "read", str(path), str(bits))
            written = (f"{made_gb:.1f}", f"{made_s:.0f}") if known.depths else ("", "")
            print(f"| {known.name} | {bits} | {written[0]} | {read_gb:.1f} | {written[1]} | {read_s:.0f} |", flush=True)


if __name__ == "__main__":
    main()
