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

from engine.statistics import PatchStatistics
from engine.transport import GaussianTransport

STRIDE, PATCH, CROP = 8, 3, 128
RESTORATIONS = {"denoised": 0.25, "jpeg": 0.25, "upscaled": 0.25, "blurred": 0.125, "median": 0.125}   # how often each


class Pool:
    """The training photos, held as uint8; gives random crops at random scales."""

    def __init__(self, folders: list[Path], seed: int) -> None:
        paths = sorted(p for folder in folders for p in folder.glob("*.jpg") if not p.name.startswith("any_"))
        held_out = {p for p in paths if p.stem.isdigit() and int(p.stem) >= 143}   # for choosing, never for training
        self.images = [Image.open(p).convert("RGB") for p in paths if p not in held_out]
        for image in self.images:
            image.load()
        self.random = np.random.default_rng(seed)

    def crop(self, side: int) -> np.ndarray:
        """One crop, uint8 [side, side, 3], scaled by 0.4 to 1, flipped at random."""
        image = self.images[self.random.integers(len(self.images))]
        scale = max(math.exp(self.random.uniform(math.log(0.4), 0)), side / min(image.size))
        extent = side / scale
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


class Latents:
    """Photos restored, encoded and transported, remade now and then; gives crops of what the decoder will meet."""

    def __init__(self, pool: Pool, encode: Callable[[Tensor], Tensor], upscaler: Upscaler, photos: int = 24,
                 side: int = 384) -> None:
        random = pool.random
        clean = [pool.crop(side) for _ in range(photos)]
        self.true = to_tensor(clean)
        self.clean = torch.cat([encode(self.true[i:i + 1]) for i in range(photos)])
        kinds = random.choice(list(RESTORATIONS), size=4, replace=False, p=list(RESTORATIONS.values()))
        natural = sum((PatchStatistics.of_latents(z, PATCH) for z in self.clean[1:]),
                      PatchStatistics.of_latents(self.clean[0], PATCH)).gaussian
        self.restored, self.moved = [], []
        for kind in kinds:
            seed = int(random.integers(2**31))   # one strength of degradation for the whole set, as in a real one
            restored = to_tensor([restore(x, kind, np.random.default_rng(seed), upscaler) for x in clean])
            z = torch.cat([encode(restored[i:i + 1]) for i in range(photos)])
            source = sum((PatchStatistics.of_latents(one, PATCH) for one in z[1:]),
                         PatchStatistics.of_latents(z[0], PATCH)).gaussian
            transport = GaussianTransport.between(source, natural, PATCH)
            self.restored.append(restored)
            self.moved.append(torch.stack([transport.apply(one) for one in z]).float())
        self.random = random

    def batch(self, size: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Clean latents, transported latents, true and restored pixels of the same crops."""
        rows = []
        cells, span = CROP // STRIDE, self.clean.shape[-1]
        k = int(self.random.integers(len(self.moved)))   # one restoration, or one may draw the texture that another lacks
        for _ in range(size):
            i = int(self.random.integers(len(self.clean)))
            top, left = (int(v) for v in self.random.integers(0, span - cells + 1, 2))
            grid = (slice(None), slice(top, top + cells), slice(left, left + cells))
            pixels = (slice(None), slice(top * STRIDE, (top + cells) * STRIDE),
                      slice(left * STRIDE, (left + cells) * STRIDE))
            rows.append((self.clean[i][grid], self.moved[k][i][grid], self.true[i][pixels],
                         self.restored[k][i][pixels]))
        a, b, c, d = (torch.stack(column) for column in zip(*rows, strict=True))
        return a, b, c, d
