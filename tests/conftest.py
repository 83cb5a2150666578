"""What tests share: one torch thread, the built-in autoencoder, and real photos, natural and restored."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["LANGUAGE"] = "en"   # of programs that tests start, whatever this machine speaks

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from skimage import data

from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.device import Device
from engine.resources import RESOURCES
from tests.sleep_holder import SleepHolder

NAMES = ("astronaut", "chelsea", "coffee", "rocket")


@pytest.fixture(scope="session")
def network() -> Autoencoder:
    """The built-in autoencoder on the CPU."""
    return load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float32", 1 << 28))


@pytest.fixture(scope="session")
def natural_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four natural photos of 256 x 192 px."""
    folder = tmp_path_factory.mktemp("natural")
    for name in NAMES:
        Image.fromarray(getattr(data, name)()).resize((256, 192), Image.Resampling.LANCZOS).save(folder / f"{name}.png")
    return folder


@pytest.fixture(scope="session")
def restored_folder(natural_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same four, smoothed as restoration does."""
    folder = tmp_path_factory.mktemp("restored")
    for path in natural_folder.iterdir():
        Image.open(path).filter(ImageFilter.GaussianBlur(1.2)).save(folder / path.name)
    return folder


@pytest.fixture
def sleep_holder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SleepHolder:
    """A stand-in for the program that keeps a Linux system awake."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a stand-in for systemd-inhibit")
    holder = SleepHolder(tmp_path / "holder")
    monkeypatch.setenv("PATH", f"{tmp_path / 'holder'}:{os.environ['PATH']}")
    return holder


@pytest.fixture
def sample() -> Callable[..., np.ndarray]:
    """Makes small real samples [H, W, bands] of a type: part of a photo, spread over the whole range of the type."""
    def make(height: int = 40, width: int = 56, bands: int = 3, dtype: type = np.uint8) -> np.ndarray:
        image = data.astronaut()[100:100 + height, 180:180 + width].astype(np.float64) / 255
        chosen = {1: [1], 2: [1, 3], 3: [0, 1, 2], 4: [0, 1, 2, 3]}[bands]
        image = np.dstack([image, image[..., :1]])[..., chosen]
        # A ramp below the least significant bit of 8 makes use of all 16.
        image = np.clip(image + np.linspace(0, 0.01, width)[None, :, None], 0, 1)
        return image.astype(np.float32) if dtype is np.float32 else np.rint(image * np.iinfo(dtype).max).astype(dtype)

    return make
