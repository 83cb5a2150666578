"""What the built-in autoencoder is trained on: crops of photos, and latents as its decoder will meet them."""

import io
import math
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import torch
from PIL import Image
from torch import Tensor
from training_upscaler import FACTOR, Upscaler

from engine.transport.texture_transport import TextureStatistics, TextureTransport

STRIDE = 8
PATCH = 3
CROP = 128
CAMERA_SIZE = 0.4   # how often the photos of a set are camera-size
CLASSES = {1: 0.1, 2: 0.3, 4: 0.3, 6: 0.3}   # how often each number
RESTORATIONS = {"denoised": 0.25, "jpeg": 0.25, "upscaled": 0.25, "blurred": 0.125, "median": 0.125}   # how often each


def held_out(path: Path) -> bool:
    """Whether a photo is for choosing and measuring, never for training: some of each folder are."""
    kind, _, number = path.stem.rpartition("_")
    return number.isdigit() and ((kind == "" and int(number) >= 143) or (kind == "any" and int(number) % 2 == 0))


class Pool:
    """The training photos, held as uint8; gives random crops at random scales."""

    def __init__(self, folders: list[Path], seed: int) -> None:
        paths = sorted(p for folder in folders for p in folder.glob("*.jpg") if not held_out(p))
        self.scaled, self.camera_size = ([Image.open(p).convert("RGB") for p in paths
                                          if p.stem.startswith(("detail_", "any_")) == camera_size]
                                         for camera_size in (False, True))
        self.random = np.random.default_rng(seed)

    def scale(self) -> tuple[float, list[Image.Image]]:
        """A pixel scale for a set: how much photos are scaled down, 0.4 to 1, and which, camera-size ones or others."""
        camera_size = self.random.random() < CAMERA_SIZE
        images = (self.camera_size if camera_size else self.scaled) or self.scaled or self.camera_size
        return math.exp(self.random.uniform(math.log(0.4), 0)), images

    def crop(self, side: int, scale: tuple[float, list[Image.Image]] | None = None) -> np.ndarray:
        """One crop, uint8 [side, side, 3], flipped at random, at that pixel scale or at any."""
        factor, images = scale or self.scale()
        image = images[self.random.integers(len(images))]
        extent = side / max(factor * math.exp(self.random.uniform(-0.1, 0.1)), side / min(image.size))
        left = self.random.uniform(0, max(0.0, image.width - extent))
        top = self.random.uniform(0, max(0.0, image.height - extent))
        piece = image.resize((side, side), Image.Resampling.LANCZOS, (left, top, left + extent, top + extent))
        array = np.asarray(piece)
        return np.ascontiguousarray(array[:, ::-1] if self.random.random() < 0.5 else array)


def restore(image: np.ndarray, kind: str, random: np.random.Generator, upscaler: Upscaler) -> np.ndarray:
    """Degrade a photo and restore it smoothly; uint8 [H, W, 3] in and out, the sides multiples of 4."""
    height, width = image.shape[:2]
    if kind == "denoised":
        sigma = random.uniform(15, 35)
        noisy = np.clip(image + random.normal(0, sigma, image.shape), 0, 255).astype(np.uint8)
        return cv2.fastNlMeansDenoisingColored(noisy, None, 0.88 * sigma, 0.88 * sigma, 5, 15)
    if kind == "jpeg":
        buffer = io.BytesIO()
        Image.fromarray(image).save(buffer, "JPEG", quality=int(random.integers(7, 25)))
        return np.asarray(Image.open(buffer).convert("RGB"))
    if kind == "upscaled" and random.random() < 0.6:   # networks for upscaling give sharper edges than interpolation
        small = Image.fromarray(image).resize((width // FACTOR, height // FACTOR), Image.Resampling.BICUBIC)
        return upscaler.enlarged(np.asarray(small))
    if kind == "upscaled":
        factor = random.choice((2, 3, 4, 4))
        small = cv2.resize(image, (width // factor, height // factor), interpolation=cv2.INTER_AREA)
        if random.random() < 0.5:
            large = cv2.resize(small, (width, height), interpolation=cv2.INTER_LANCZOS4)
            return np.clip(cv2.addWeighted(large, 1.6, cv2.GaussianBlur(large, (0, 0), factor / 2), -0.6, 0), 0, 255)
        return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    if kind == "blurred":
        return cv2.GaussianBlur(image, (0, 0), random.uniform(0.7, 2.0))
    noisy = np.clip(image + random.normal(0, 12, image.shape), 0, 255).astype(np.uint8)
    return cv2.bilateralFilter(cv2.medianBlur(noisy, 3), 7, 40, 3)


def to_tensor(images: list[np.ndarray]) -> Tensor:
    """uint8 images -> float32 [B, 3, H, W] in -1..1."""
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float() / 127.5 - 1


def gathered(latents: Tensor) -> TextureStatistics:
    """The statistics of latents [B, c, h, w], all together."""
    first, *rest = (TextureStatistics.of_latents(one, PATCH) for one in latents)
    return sum(rest, first)


class Latents:
    """Photos restored, encoded and transported, remade now and then; gives crops of what the decoder will meet."""

    def __init__(self, pool: Pool, encode: Callable[[Tensor], Tensor], upscaler: Upscaler, photos: int = 24,
                 side: int = 384) -> None:
        random = pool.random
        scale = pool.scale()   # one for all, as in a real set: natural statistics belong to a pixel scale
        clean = [pool.crop(side, scale) for _ in range(photos)]
        self.true = to_tensor(clean)
        kinds = random.choice(list(RESTORATIONS), size=4, replace=False, p=list(RESTORATIONS.values()))
        natural = gathered(torch.cat([encode(self.true[i:i + 1]) for i in range(photos)]))
        self.restored, self.moved = [], []
        for kind in kinds:
            seed = int(random.integers(2**31))   # one strength of degradation for the whole set, as in a real one
            restored = to_tensor([restore(x, kind, np.random.default_rng(seed), upscaler) for x in clean])
            z = torch.cat([encode(restored[i:i + 1]) for i in range(photos)])
            classes = int(random.choice(list(CLASSES), p=list(CLASSES.values())))
            transport = TextureTransport.between(gathered(z).classes(classes), natural.classes(classes), PATCH)
            self.restored.append(restored)
            self.moved.append(torch.stack([transport.apply(one) for one in z]).float())
        self.random = random

    def batch(self, size: int) -> tuple[Tensor, Tensor, Tensor]:
        """Transported latents, true and restored pixels of the same crops."""
        rows = []
        cells, span = CROP // STRIDE, self.moved[0].shape[-1]
        # One restoration, or one may draw the texture that another lacks.
        k = int(self.random.integers(len(self.moved)))
        for _ in range(size):
            i = int(self.random.integers(len(self.true)))
            top, left = (int(v) for v in self.random.integers(0, span - cells + 1, 2))
            grid = (slice(None), slice(top, top + cells), slice(left, left + cells))
            pixels = (slice(None), slice(top * STRIDE, (top + cells) * STRIDE),
                      slice(left * STRIDE, (left + cells) * STRIDE))
            rows.append((self.moved[k][i][grid], self.true[i][pixels], self.restored[k][i][pixels]))
        a, b, c = (torch.stack(column) for column in zip(*rows, strict=True))
        return a, b, c
