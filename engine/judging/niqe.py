"""NIQE: how natural a photo looks, judged without its true one.

Mittal, Soundararajan, Bovik, *Making a "Completely Blind" Image Quality Analyzer*, IEEE Signal Processing Letters 2013.
Where the paper leaves a choice: luminance is the luma of BT.601 in 0..255, unrounded; neighbours are multiplied within a
patch only; photos are cut at the right and the bottom to whole patches; the second scale is half the size, bicubic.
The natural model is Dmax's own, of photos scaled to 640 and 1280 px (resources/natural/make_niqe.py): scores compare with one
another, not with other programs', and photos seen at camera size, pixel for pixel, score worse than scaled down.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional as F

from engine.resources import RESOURCES
from engine.transport.patch_statistics import Gaussian

MODEL = RESOURCES / "natural" / "niqe.safetensors"
PATCH_PX = 96
_SHARP = 0.75   # of the photo's sharpest patch: those that the natural model is made of
_FLAT = 0.1     # mean local deviation, of 255: below it rounding decides what is seen
_SHAPES = torch.arange(0.2, 10, 0.001, dtype=torch.float64)


def niqe(pixels: NDArray[np.float32], natural: Gaussian) -> float:
    r"""Distance of a photo [3, H, W] in 0..1, at least 96 px wide and high, from natural ones; lower is more natural.

    sqrt((m_n - m)^T ((S_n + S) / 2)^+ (m_n - m)) of the Gaussians of the features of its patches and of natural ones (eq. 10).
    NaN for a photo without any texture.
    """
    seen, sharpness = features(pixels)
    mine = seen[sharpness > _FLAT]
    if not len(mine):
        return float("nan")
    apart = natural.mean - mine.mean(0)
    both = (natural.covariance + torch.cov(mine.T, correction=0)) / 2
    return float((apart @ torch.linalg.pinv(both, hermitian=True) @ apart).clamp(min=0).sqrt())


@cache
def natural_model() -> Gaussian:
    """The Gaussian [36] of natural photos' features that comes with Dmax."""
    kept = load_file(MODEL)
    return Gaussian(kept["mean"], kept["covariance"])


def model_of(photos: Iterable[NDArray[np.float32]]) -> Gaussian:
    """The natural model of photos [3, H, W] in 0..1: of the features of each one's sharp patches."""
    kept = []
    for pixels in photos:
        seen, sharpness = features(pixels)
        kept.append(seen[sharpness > _SHARP * sharpness.max()])
    rows = torch.cat(kept)
    return Gaussian(rows.mean(0), torch.cov(rows.T, correction=0))


def features(pixels: NDArray[np.float32]) -> tuple[Tensor, Tensor]:
    """Features [N, 36] of a photo's patches of 96 x 96 px, 18 at each of two scales, and their sharpness [N]; float64.

    Sharpness is the mean local deviation, in 0..255.
    """
    height, width = (side // PATCH_PX * PATCH_PX for side in pixels.shape[1:])
    red, green, blue = torch.from_numpy(pixels[:, :height, :width]).clamp(0, 1) * 255
    image = 0.299 * red + 0.587 * green + 0.114 * blue - 128   # about 0: squares lose fewer digits
    half = F.interpolate(image[None, None], scale_factor=0.5, mode="bicubic", antialias=True)[0, 0]
    found = []
    sharpness = torch.empty(0)
    for side, scaled in ((PATCH_PX, image), (PATCH_PX // 2, half)):
        normal, deviation = _normalised(scaled)
        patches = _cut(normal, side)
        neighbours = (patches[:, :, :-1] * patches[:, :, 1:], patches[:, :-1] * patches[:, 1:],
                      patches[:, :-1, :-1] * patches[:, 1:, 1:], patches[:, :-1, 1:] * patches[:, 1:, :-1])
        found += [*ggd(patches.flatten(1)), *(one for products in neighbours for one in aggd(products.flatten(1)))]
        if side == PATCH_PX:
            sharpness = _cut(deviation, side).mean((1, 2))
    return torch.stack(found, 1), sharpness.double()


def ggd(values: Tensor) -> tuple[Tensor, Tensor]:
    """Shape and scale beta [N] of generalised Gaussians of mean 0 fitted to the rows of [N, n], by moments (eq. 4); float64.

    Sharifi and Leon-Garcia 1995: E|x|^2 / E x^2 = G(2/a)^2 / (G(1/a) G(3/a)) of shape a, looked up from 0.2 to 10.
    """
    square = values.square().mean(1).double()
    shape = _shape(values.abs().mean(1).double().square() / square)
    return shape, square.sqrt() * _spread(shape)


def aggd(values: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Shape, mean, left and right scale [N] of asymmetric generalised Gaussians fitted to the rows of [N, n] (eq. 8, 9).

    Lasmar, Stitou, Berthoumieu 2009, by moments; float64.
    """
    count, right_count = values.shape[1], (values > 0).sum(1)
    above, below = values.clamp(min=0), values.clamp(max=0)
    right, left = (part.square().sum(1).double() for part in (above, below))
    ratio = (above.sum(1) - below.sum(1)).double().square() / count / (right + left)
    left, right = (left / (count - right_count).clamp(min=1)).sqrt(), (right / right_count.clamp(min=1)).sqrt()
    skew = left / right
    shape = _shape(ratio * (skew ** 3 + 1) * (skew + 1) / (skew ** 2 + 1) ** 2)
    left, right = left * _spread(shape), right * _spread(shape)
    mean = (right - left) * (torch.lgamma(2 / shape) - torch.lgamma(1 / shape)).exp()
    return shape, mean, left, right


def _shape(ratio: Tensor) -> Tensor:
    known = (2 * torch.lgamma(2 / _SHAPES) - torch.lgamma(1 / _SHAPES) - torch.lgamma(3 / _SHAPES)).exp()   # rises
    return _SHAPES[torch.searchsorted(known, ratio).clamp(max=len(known) - 1)]


def _spread(shape: Tensor) -> Tensor:
    """The scale of a generalised Gaussian of standard deviation 1."""
    return ((torch.lgamma(1 / shape) - torch.lgamma(3 / shape)) / 2).exp()


def _normalised(image: Tensor) -> tuple[Tensor, Tensor]:
    """Mean-subtracted contrast-normalised coefficients [H, W] (eq. 1 to 3), and the local deviation."""
    weights = torch.exp(-torch.arange(-3.0, 4).square() / (2 * (7 / 6) ** 2))
    weights /= weights.sum()
    padded = F.pad(torch.stack([image, image.square()])[:, None], (3, 3, 3, 3), mode="replicate")
    mean, square = F.conv2d(F.conv2d(padded, weights.view(1, 1, 7, 1)), weights.view(1, 1, 1, 7))[:, 0]
    deviation = (square - mean.square()).clamp(min=0).sqrt()
    return (image - mean) / (deviation + 1), deviation


def _cut(image: Tensor, side: int) -> Tensor:
    """[H, W] as patches [N, side, side] that do not overlap."""
    return image.unfold(0, side, side).unfold(1, side, side).reshape(-1, side, side)
