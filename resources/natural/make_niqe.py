"""Makes the natural model of NIQE, niqe.safetensors, and prints what it says of photos that it has never seen.

    python resources/natural/make_niqe.py --photos FOLDER [--check FOLDER]

Each photo of 1280 px counts as it is and halved: on photos that were left out, of either size, this scored lower than
either alone, and it told noise, blur and JPEG from them about as well.
"""

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageFilter
from safetensors.torch import save

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine import photos
from engine.judging.niqe import MODEL, model_of, niqe


def opened(path: Path) -> Image.Image:
    return Image.fromarray(np.rint(photos.read(path).pixels().transpose(1, 2, 0) * 255).astype(np.uint8))


def pixels(image: Image.Image) -> np.ndarray:
    return np.ascontiguousarray(np.asarray(image).transpose(2, 0, 1).astype(np.float32) / 255)


def at_both_sizes(paths: list[Path]) -> Iterator[np.ndarray]:
    for path in paths:
        image = opened(path)
        yield pixels(image)
        yield pixels(image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS))


def noisy(image: Image.Image) -> Image.Image:
    values = np.asarray(image) + np.random.default_rng(0).normal(0, 10, (image.height, image.width, 3))
    return Image.fromarray(np.rint(values).clip(0, 255).astype(np.uint8))


def jpeg(image: Image.Image) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=10)
    return Image.open(buffer).convert("RGB")


WORSE = {"as it is": lambda image: image, "blur of 1 px": lambda image: image.filter(ImageFilter.GaussianBlur(1)),
         "noise of 10/255": noisy, "JPEG, quality 10": jpeg}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True, help="natural photos of 1280 px")
    parser.add_argument("--check", type=Path, help="natural photos that are not among them")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    natural = model_of(at_both_sizes(photos.photos_in([arguments.photos])))
    MODEL.write_bytes(save({"mean": natural.mean, "covariance": natural.covariance}))
    print(f"Wrote {MODEL}")
    checked = [opened(path) for path in photos.photos_in([arguments.check])] if arguments.check else []
    for name, change in WORSE.items() if checked else ():
        scores = [niqe(pixels(change(image)), natural) for image in checked]
        print(f"{name}: mean {np.mean(scores):.2f}, from {min(scores):.2f} to {max(scores):.2f}", flush=True)


if __name__ == "__main__":
    main()
