"""Measures what is large: 100,000 photos added to a batch and looked at before it, and one photo of 100 megapixels.

    pip install -e .
    python tests/benchmarks/large.py [--quick]

Seconds are this machine's own (two shared cores: the bar was set there); memory is the whole process's at its peak, as
Linux counts it, less the photo in float32. Writes up to a gigabyte into the folder for temporary files. Five minutes.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from turns import exhaust, line, samples

from engine.batches.batch import Batch, Settings
from engine.batches.forecast import foresee
from engine.library.library import Library
from engine.photos.output import Output
from engine.session import Session


def many(folder: Path, number: int) -> None:
    """Seconds until so many photos are on the list and what will fail is known."""
    Image.new("RGB", (64, 64), "teal").save(folder / "one.jpg")
    content = (folder / "one.jpg").read_bytes()
    for index in range(number):
        place = folder / "in" / f"{index // 1000:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{index % 1000:03}.jpg").write_bytes(content)
    session = Session(Library(folder / "library"))
    session.enhancer("Denoised")   # loading it is no part of this
    with Batch.create(folder / "batch", Settings("Denoised", output=Output(folder=folder / "out"))) as batch:
        start = time.perf_counter()
        exhaust(batch.add([folder / "in"]))
        exhaust(foresee(batch, session))
        took = time.perf_counter() - start
        assert len(batch.items()) == number
    line(f"{number} photos added and looked at", took, 20, unit=" s")


def huge(folder: Path, height: int, width: int) -> None:
    """Peak memory of `enhance` of one large photo."""
    piece = samples(512, 512)
    tiled = np.tile(piece, (-(-height // 512), -(-width // 512), 1))[:height, :width]
    Image.fromarray(tiled).save(folder / "large.jpg", quality=90)
    process = subprocess.Popen([sys.executable, str(ROOT / "main.py"), "enhance", str(folder / "large.jpg"),
                                "--profile", "Denoised", "--library", str(folder / "library"), "--output",
                                str(folder / "out")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, "enhance failed"
    above = usage.ru_maxrss * 1024 - 12 * height * width
    line(f"enhance of {height * width / 1e6:.0f} megapixels: peak less the photo in float32", above / 1e9, 1.2,
         unit=" GB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="2,000 photos, 4 megapixels")
    quick = parser.parse_args().quick
    if sys.platform != "linux":
        sys.exit("Memory is read as Linux counts it; run this there.")
    with tempfile.TemporaryDirectory() as folder:
        many(Path(folder), 2_000 if quick else 100_000)
        huge(Path(folder), *((1633, 2449) if quick else (8165, 12247)))


if __name__ == "__main__":
    main()
