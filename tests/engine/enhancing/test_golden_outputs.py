"""Outputs as they were when they were last looked at: a change that shows is not for photographers to find out.

    python tests/engine/enhancing/test_golden_outputs.py     makes them anew; look at them before they are committed

The tolerance is darktable's, of its integration tests: Delta E 2000 of at most 2.3, and 0.77 in the mean.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import numpy as np
from PIL import Image, ImageFilter
from skimage import data
from skimage.color import deltaE_ciede2000, rgb2lab

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import Method
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end

FOLDER = Path(__file__).with_name("golden_outputs")
PARTS = {"astronaut": (70, 170), "chelsea": (90, 150), "coffee": (150, 250), "rocket": (230, 270)}   # top, left; px
HEIGHT, WIDTH = 80, 104
WAYS = {   # profile, method and alpha
    "denoised": ("Denoised", Method(), 0.15), "upscaled": ("Upscaled 4x", Method(), 0.0),
    "paper": ("Denoised", Method(detail="off"), 0.0), "residual": ("JPEG cleaned", Method(form="residual"), 0.3)}
MOST, MEAN = 2.3, 0.77


def restored(name: str) -> Photo:
    """Part of a photo, smoothed as restoration does."""
    top, left = PARTS[name]
    part = Image.fromarray(getattr(data, name)()[top:top + HEIGHT, left:left + WIDTH])
    return Photo(np.asarray(part.filter(ImageFilter.GaussianBlur(1.2))))


def outputs(network: Autoencoder) -> Iterator[tuple[str, np.ndarray]]:
    for way, (profile, method, alpha) in WAYS.items():
        enhancer = Enhancer.from_files(network, Library().profile_paths(profile), method)
        for name in PARTS:
            photo = restored(name)
            change = run_to_end(enhancer.compute_change(photo, enhancer.choose(photo).profile)).change
            yield f"{name}-{way}.png", change.render(photo, alpha).samples


def test_outputs_look_as_they_did(network: Autoencoder) -> None:
    seen = dict(outputs(network))
    assert set(seen) == {path.name for path in FOLDER.glob("*.png")}
    for name, samples in seen.items():
        golden = photos.read(FOLDER / name).samples
        apart = deltaE_ciede2000(rgb2lab(golden), rgb2lab(samples))
        assert apart.max() <= MOST and apart.mean() <= MEAN, f"{name}: {apart.max():.2f}, mean {apart.mean():.2f}"


def test_the_tolerance_sees_a_shift_of_a_few_levels() -> None:
    golden = photos.read(FOLDER / "coffee-denoised.png").samples
    shifted = np.clip(golden.astype(int) + np.array((4, 0, -4)), 0, 255).astype(np.uint8)
    assert deltaE_ciede2000(rgb2lab(golden), rgb2lab(shifted)).mean() > MEAN


if __name__ == "__main__":
    from engine.autoencoders.autoencoder import load_autoencoder
    from engine.device import Device
    from engine.resources import RESOURCES

    for name, samples in outputs(load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float32", 1 << 28))):
        photos.write(Photo(samples), FOLDER / name, existing="replace")
