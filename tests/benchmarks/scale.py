"""Shows that natural statistics belong to a pixel scale, and how well a photo's scale is told.

    pip install -e ".[bench]"
    python tests/benchmarks/scale.py --photos FOLDER --camera FOLDER

--photos holds photos of 1280 px, --camera crops at camera resolution (any_*.jpg of 640 x 640 px). First the figure by
which a scale is told, before and after restoration. Then a 12-megapixel photo laid out of camera crops, enhanced at
alpha 0 without calibration (profile `auto`) against the natural statistics of each scale: energy of its fine structure
as a share of the true photo's. 100 % is as lively as the truth, more is over-sharpened.
"""

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine import device
from engine.autoencoders.autoencoder import load_autoencoder
from engine.autoencoders.catalog import BUILT_IN, Catalog
from engine.calibrating.calibrate import finished_profile
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
from engine.enhancing.compute_change import compute_change
from engine.enhancing.enhancer import transport_of
from engine.library.calibration_set import DEFAULT_PATCH, CalibrationSet
from engine.library.library import Library
from engine.photos import Photo
from engine.photos.pixel_scale import evidence, pixel_scale
from engine.progress import run_to_end

ACROSS, DOWN = 6, 5
SIDE = 640


def shrunk(path: Path, factor: int) -> np.ndarray:
    """A photo shrunk by a whole factor, uint8 [H, W, 3]."""
    image = Image.open(path).convert("RGB")
    return np.asarray(image.resize((image.width // factor, image.height // factor), Image.Resampling.LANCZOS))


def denoised(image: np.ndarray) -> np.ndarray:
    """Noise of standard deviation 25, then non-local means."""
    noisy = np.clip(image + np.random.default_rng(0).normal(0, 25, image.shape), 0, 255).astype(np.uint8)
    return cv2.fastNlMeansDenoisingColored(noisy, None, 22, 22, 5, 15)


def fine_energy(pixels: np.ndarray) -> np.ndarray:
    """Energies of the two finest octaves of [3, H, W]: differences of neighbours, and of neighbours when halved."""
    halved = pixels[:, :pixels.shape[1] // 2 * 2, :pixels.shape[2] // 2 * 2]
    halved = (halved[:, ::2, ::2] + halved[:, 1::2, ::2] + halved[:, ::2, 1::2] + halved[:, 1::2, 1::2]) / 4
    return np.array([np.square(np.diff(p, axis=1)).mean() + np.square(np.diff(p, axis=2)).mean()
                     for p in (pixels, halved)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--camera", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    web, camera = sorted(arguments.photos.glob("*.jpg")), sorted(arguments.camera.glob("any_*.jpg"))

    print("| photos | strong coarse gradient, log2: median | deviation | after denoising | scale told of 12 |")
    print("| --- | --- | --- | --- | --- |")
    for name, paths, factor in (("640 px", web, 2), ("1280 px", web, 1), ("2600 px", camera, 2),
                                ("5200 px", camera, 1)):
        images = [shrunk(path, factor) for path in paths[::6]]
        found = [evidence(Photo.of(image)) for image in images]
        after = [evidence(Photo.of(denoised(image))) for image in images[:8]]
        nominal = int(name.split()[0])
        told = pixel_scale([type(one)(nominal, one.coarse_edge) for one in found[:12]])
        moved = np.median([b.coarse_edge - a.coarse_edge for a, b in zip(found, after, strict=False)])
        edges = [one.coarse_edge for one in found]
        print(f"| {name} | {np.median(edges):.2f} | {np.std(edges):.2f} | {moved:+.2f} | {told:.0f} px |", flush=True)

    crops = camera[::len(camera) // (ACROSS * DOWN)]   # from all of them: what is asked for is an average photo
    rows = [np.concatenate([shrunk(path, 1) for path in crops[row * ACROSS:(row + 1) * ACROSS]], 1)
            for row in range(DOWN)]
    true = np.concatenate(rows)
    network = load_autoencoder(Catalog(Library().autoencoders_folder).path_of(BUILT_IN), device.choose())
    statistician = PhotoStatisticsReader(network, DEFAULT_PATCH, None)
    truth = fine_energy(true.transpose(2, 0, 1) / np.float32(255))
    print("\n| photo of 12.3 megapixels | natural statistics of | finest octave | next octave |\n"
          "| --- | --- | --- | --- |")
    for name, photo in (("as the camera made it", Photo.of(true)), ("denoised", Photo.of(denoised(true)))):
        shares = fine_energy(photo.pixels()) / truth
        print(f"| {name} | not enhanced | " + " | ".join(f"{v:.0%}" for v in shares) + " |")
        restored = SideStatistics()
        restored.add(statistician.facts_of(photo))
        for scale in (480, 1280, 2600, 5200):
            natural = natural_statistics(network.identity, DEFAULT_PATCH, scale)
            wanted = CalibrationSet("", (), patch=DEFAULT_PATCH)
            transport = transport_of(finished_profile(wanted, network, restored, natural, scale))
            change = run_to_end(compute_change(photo, transport, network)).change
            shares = fine_energy(change.render(photo, 0.0).pixels()) / truth
            print(f"| {name} | {scale} px | " + " | ".join(f"{v:.0%}" for v in shares) + " |", flush=True)


if __name__ == "__main__":
    main()
