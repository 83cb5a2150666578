"""NIQE, a no-reference quality measure: how natural a photo looks, judged without the true photo.

Mittal, Soundararajan, Bovik, *Making a "Completely Blind" Image Quality Analyzer*, IEEE Signal Processing Letters 2013.
Where the paper leaves a choice: luminance is the luma of BT.601 in 0..255, unrounded; neighbours are multiplied within
a patch only; photos are cut at the right and the bottom to whole patches; the second scale is half the size, bicubic.
The natural model is Dmax's own, of photos scaled to 640 and 1280 px (resources/natural/make_niqe.py): scores compare
with one another, not with those of other programs, and photos at camera resolution score worse than scaled down.
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
_SHARP = 0.75   # patches count for the natural model above this share of the photo's greatest sharpness
_FLAT = 0.1     # sharpness, of 255, up to which rounding dominates a patch's features
_SHAPES = torch.arange(0.2, 10, 0.001, dtype=torch.float64)   # that the moments are looked up among


def niqe(pixels: NDArray[np.float32], natural: Gaussian) -> float:
    r"""NIQE score of a photo [3, H, W] in 0..1, at least 96 px wide and high; lower is more natural.

    sqrt((m_n - m)^T ((S_n + S) / 2)^+ (m_n - m)), where the Gaussians (m, S) and (m_n, S_n) are those of the features
    of the photo's patches and of natural patches (eq. 10). NaN for a photo without any texture.
    """
    vectors, sharpness = features(pixels)
    vectors = vectors[sharpness > _FLAT]
    if not len(vectors):
        return float("nan")
    difference = natural.mean - vectors.mean(0)
    covariance = (natural.covariance + torch.cov(vectors.T, correction=0)) / 2
    return float((difference @ torch.linalg.pinv(covariance, hermitian=True) @ difference).clamp(min=0).sqrt())


@cache
def natural_model() -> Gaussian:
    """The Gaussian of natural photos' features, of 36 dimensions, that comes with Dmax."""
    kept = load_file(MODEL)
    return Gaussian(kept["mean"], kept["covariance"])


def model_of(photos: Iterable[NDArray[np.float32]]) -> Gaussian:
    """Fit a natural model to photos [3, H, W] in 0..1: the Gaussian of the features of their sharp patches."""
    kept = []
    for pixels in photos:
        vectors, sharpness = features(pixels)
        kept.append(vectors[sharpness > _SHARP * sharpness.max()])
    rows = torch.cat(kept)
    return Gaussian(rows.mean(0), torch.cov(rows.T, correction=0))


def features(pixels: NDArray[np.float32]) -> tuple[Tensor, Tensor]:
    """NIQE features [N, 36] of a photo's patches of 96 x 96 px, and their sharpness [N]; float64.

    18 features at each of two scales. Sharpness is the mean local standard deviation, in 0..255. The photo: [3, H, W]
    in 0..1.
    """
    height, width = (side // PATCH_PX * PATCH_PX for side in pixels.shape[1:])
    red, green, blue = torch.from_numpy(pixels[:, :height, :width]).clamp(0, 1) * 255
    image = 0.299 * red + 0.587 * green + 0.114 * blue - 128   # centred at 0, so that squares lose fewer digits
    half = F.interpolate(image[None, None], scale_factor=0.5, mode="bicubic", antialias=True)[0, 0]
    found: list[Tensor] = []
    sharpness = torch.empty(0)
    for side, scaled in ((PATCH_PX, image), (PATCH_PX // 2, half)):
        normal, deviation = _normalised(scaled)
        patches = _cut(normal, side)
        found += ggd(patches.flatten(1))
        for products in (patches[:, :, :-1] * patches[:, :, 1:], patches[:, :-1] * patches[:, 1:],
                         patches[:, :-1, :-1] * patches[:, 1:, 1:], patches[:, :-1, 1:] * patches[:, 1:, :-1]):
            found += aggd(products.flatten(1))
        if side == PATCH_PX:
            sharpness = _cut(deviation, side).mean((1, 2))
    return torch.stack(found, 1), sharpness.double()


def ggd(values: Tensor) -> tuple[Tensor, Tensor]:
    """Shape and scale beta, [N] each, of generalised Gaussians of mean 0 fitted to the rows of [N, n] (eq. 4); float64.

    By moments (Sharifi and Leon-Garcia 1995): (E|x|)^2 / E x^2 = G(2/a)^2 / (G(1/a) G(3/a)) for shape a, looked up from
    0.2 to 10.
    """
    square = values.square().mean(1).double()
    shape = _shape(values.abs().mean(1).double().square() / square)
    return shape, square.sqrt() * _spread(shape)


def aggd(values: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Shape, mean, left and right scale, [N] each, of asymmetric generalised Gaussians fitted to the rows of [N, n].

    By moments (eq. 8, 9; Lasmar, Stitou, Berthoumieu 2009); float64.
    """
    count = values.shape[1]
    right_count = (values > 0).sum(1)
    above = values.clamp(min=0)
    below = values.clamp(max=0)
    right = above.square().sum(1).double()
    left = below.square().sum(1).double()
    ratio = (above.sum(1) - below.sum(1)).double().square() / count / (right + left)
    left = (left / (count - right_count).clamp(min=1)).sqrt()
    right = (right / right_count.clamp(min=1)).sqrt()
    skew = left / right
    shape = _shape(ratio * (skew ** 3 + 1) * (skew + 1) / (skew ** 2 + 1) ** 2)
    left, right = left * _spread(shape), right * _spread(shape)
    mean = (right - left) * (torch.lgamma(2 / shape) - torch.lgamma(1 / shape)).exp()
    return shape, mean, left, right


def _shape(ratio: Tensor) -> Tensor:
    """The shape a of generalised Gaussians whose (E|x|)^2 / E x^2 is this ratio."""
    known = (2 * torch.lgamma(2 / _SHAPES) - torch.lgamma(1 / _SHAPES) - torch.lgamma(3 / _SHAPES)).exp()   # rises
    return _SHAPES[torch.searchsorted(known, ratio).clamp(max=len(known) - 1)]


def _spread(shape: Tensor) -> Tensor:
    """The scale of a generalised Gaussian with this shape and standard deviation 1."""
    return ((torch.lgamma(1 / shape) - torch.lgamma(3 / shape)) / 2).exp()


def _normalised(image: Tensor) -> tuple[Tensor, Tensor]:
    """Mean-subtracted contrast-normalised coefficients [H, W] (eq. 1 to 3), and the local standard deviation [H, W]."""
    weights = torch.exp(-torch.arange(-3.0, 4).square() / (2 * (7 / 6) ** 2))
    weights /= weights.sum()
    padded = F.pad(torch.stack([image, image.square()])[:, None], (3, 3, 3, 3), mode="replicate")
    mean, square = F.conv2d(F.conv2d(padded, weights.view(1, 1, 7, 1)), weights.view(1, 1, 1, 7))[:, 0]
    deviation = (square - mean.square()).clamp(min=0).sqrt()
    return (image - mean) / (deviation + 1), deviation


def _cut(image: Tensor, side: int) -> Tensor:
    """Cut [H, W] into patches [N, side, side] that do not overlap."""
    return image.unfold(0, side, side).unfold(1, side, side).reshape(-1, side, side)
