"""Restorer by non-local means, the built-in denoiser."""

from __future__ import annotations

import threading

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.photos import Photo
from engine.photos.photo import STRIP_ROWS
from engine.restoring.restorer import Restorer, check_stop, with_colours

_PATCH_PX = 5        # side of the patches that are compared, as scikit-image counts it: its fast mode sums ...
_BOX_PX = 4          # ... over one less, and divides by the square of the whole; profiles were calibrated behind that
_DISTANCE_PX = 7     # how far around each pixel similar patches are searched
_REACH_PX = _DISTANCE_PX + _PATCH_PX // 2 + 1
_FARTHEST = 5.0      # a patch less similar than this (of weight e^-5) counts nothing


class NonLocalMeans(Restorer):
    """Non-local means (Buades et al. 2005); `sigma` of the noise in 1/255, estimated if None."""

    def __init__(self, sigma: float | None = None) -> None:
        self.name = "nlm" if sigma is None else f"nlm:{sigma:g}"
        self.sigma = sigma

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The denoised photo. Raises Stopped once `stop` is set."""
        pixels = photo.pixels()
        sigma = self.sigma / 255 if self.sigma else estimated_sigma(pixels.transpose(1, 2, 0))
        if sigma <= 0:
            return with_colours(photo, pixels)
        smooth = np.empty_like(pixels)
        for top in range(0, photo.height, STRIP_ROWS):   # in strips, so that it can be stopped between them
            check_stop(stop)
            above, bottom = max(0, top - _REACH_PX), min(top + STRIP_ROWS, photo.height)
            strip = non_local_means(pixels[:, above:bottom + _REACH_PX], sigma, 0.8 * sigma)
            smooth[:, top:bottom] = strip[:, top - above:bottom - above]
        return with_colours(photo, smooth)


def non_local_means(pixels: NDArray[np.float32], sigma: float, strength: float) -> NDArray[np.float32]:
    """Denoise [C, H, W]: each pixel becomes the mean of those around it, weighted by how alike their patches are.

    The weight of two places is exp(-d), d = max(0, mean squared difference of their patches - 2 sigma^2) / strength^2:
    what noise alone makes different counts as equal. Every shift between places is taken once, for both directions.
    The same as `denoise_nl_means(..., fast_mode=True)` of scikit-image but for its approximate exponential function.
    """
    channels, height, width = pixels.shape
    margin = _REACH_PX
    padded = torch.from_numpy(np.pad(pixels, ((0, 0), (margin, margin), (margin, margin)), "reflect"))
    total, weights = padded.clone(), torch.ones(padded.shape[1:])   # of the place itself, the shift by nothing
    scale = 1 / (channels * (_PATCH_PX * strength) ** 2)
    noise = 2 * (_BOX_PX * sigma / (_PATCH_PX * strength)) ** 2
    for down in range(-_DISTANCE_PX, _DISTANCE_PX + 1):
        for right in range(_DISTANCE_PX + 1):
            if right == 0 and down <= 0:   # the other direction of a shift that is taken
                continue
            here = padded[:, max(0, -down):padded.shape[1] - max(0, down), :padded.shape[2] - right]
            there = padded[:, max(0, down):padded.shape[1] - max(0, -down), right:]
            squared = (here - there).square_().sum(0)
            distance = _box_sums(squared).mul_(scale).sub_(noise).clamp_(min=0)
            weight = torch.exp(-distance).mul_(distance <= _FARTHEST)
            rows, columns = weight.shape
            first = slice(max(0, -down) + 1, max(0, -down) + 1 + rows), slice(1, 1 + columns)
            other = slice(max(0, down) + 1, max(0, down) + 1 + rows), slice(right + 1, right + 1 + columns)
            for one, two in ((first, other), (other, first)):
                weights[one] += weight
                total[:, *one].addcmul_(weight, padded[:, *two])
    inside = slice(margin, margin + height), slice(margin, margin + width)
    smooth: NDArray[np.float32] = (total[:, *inside] / weights[inside]).numpy()
    return smooth


def _box_sums(values: Tensor) -> Tensor:
    """Sums over all squares of _BOX_PX of [H, W], [H - 3, W - 3]; by doubling, which takes half the time of a pool."""
    pairs = values[:-1] + values[1:]
    fours = pairs[:-2] + pairs[2:]
    pairs = fours[:, :-1] + fours[:, 1:]
    return pairs[:, :-2] + pairs[:, 2:]


def estimated_sigma(pixels: NDArray[np.float32]) -> float:
    """Estimate the standard deviation of the noise in [H, W, C], in units of the pixels; 0 for less than 3 x 3 px.

    The median of `noise_response`: edges are few, so they hardly change it.
    """
    return float(np.median(noise_response(pixels))) if min(pixels.shape[:2]) >= 3 else 0.0


def noise_response(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Response of [H, W, ...] to a mask that does not respond to planes (Immerkaer 1996), [H - 2, W - 2, ...].

    Scaled so that its median over noise alone is the noise's standard deviation, in units of the pixels.
    """
    across = pixels[:, :-2] - 2 * pixels[:, 1:-1] + pixels[:, 2:]
    response: NDArray[np.float32] = np.abs(across[:-2] - 2 * across[1:-1] + across[2:])
    return response / np.float32(0.6745 * 6)   # 0.6745: median of a normal |x|; 6: norm of the mask
