"""NIQE: what looks natural scores lower, and the fits find what was drawn."""

import io
import math

import numpy as np
import pytest
import torch
from PIL import Image, ImageFilter
from skimage import data

from engine.judging.niqe import aggd, ggd, natural_model, niqe


def generalised_gaussian(shape: float, scale: float, random: np.random.Generator, count: int = 200_000) -> np.ndarray:
    return scale * random.gamma(1 / shape, size=count) ** (1 / shape) * random.choice([-1, 1], count)


@pytest.mark.parametrize("shape", [0.7, 1, 2, 4])
def test_fits_find_the_shape_and_the_scales_that_were_drawn(shape: float) -> None:
    random = np.random.default_rng(0)
    drawn = generalised_gaussian(shape, 0.8, random)
    found = [float(one[0]) for one in ggd(torch.from_numpy(drawn)[None])]
    assert found == pytest.approx([shape, 0.8], rel=0.03)
    left, right = 0.5, 1.5
    magnitudes = np.abs(generalised_gaussian(shape, 1, random))
    heads = random.random(len(drawn)) < right / (left + right)
    lopsided = torch.from_numpy(np.where(heads, right, -left) * magnitudes)
    mean = (right - left) * math.gamma(2 / shape) / math.gamma(1 / shape)
    found = [float(one[0]) for one in aggd(lopsided[None])]
    assert found == pytest.approx([shape, mean, left, right], rel=0.03)


@pytest.mark.parametrize("name", ["astronaut", "coffee", "rocket"])
def test_a_natural_photo_scores_better_than_it_does_blurred_noisy_or_compressed(name: str) -> None:
    image = Image.fromarray(getattr(data, name)())
    random = np.random.default_rng(0)
    squeezed = io.BytesIO()
    image.save(squeezed, "JPEG", quality=5)
    noisy = np.asarray(image) + random.normal(0, 25, (image.height, image.width, 3))
    photos = (image, image.filter(ImageFilter.GaussianBlur(2)), noisy.clip(0, 255), Image.open(squeezed))
    natural, *worse = (niqe((np.asarray(one).transpose(2, 0, 1) / 255).astype(np.float32), natural_model())
                       for one in photos)
    assert natural < min(worse) - 0.5


def test_a_photo_without_texture_has_no_score() -> None:
    assert math.isnan(niqe(np.full((3, 256, 256), 0.5, np.float32), natural_model()))
