"""Restorer by non-local means, the built-in denoiser."""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from engine.photos import Photo
from engine.photos.photo import STRIP_ROWS
from engine.restoring.restorer import Restorer, RestorerError, check_stop, with_colours

_PATCH_PX = 5        # side of the patches that are compared
_DISTANCE_PX = 7     # how far around each pixel similar patches are searched
_REACH_PX = _DISTANCE_PX + _PATCH_PX // 2


class NonLocalMeans(Restorer):
    """Non-local means of scikit-image (Buades et al. 2005); `sigma` of the noise in 1/255, estimated if None."""

    def __init__(self, sigma: float | None = None) -> None:
        self.name = "nlm" if sigma is None else f"nlm:{sigma:g}"
        self.sigma = sigma

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The denoised photo. Raises RestorerError without scikit-image, and Stopped once `stop` is set."""
        try:
            from skimage.restoration import denoise_nl_means
        except ImportError as error:
            raise RestorerError("Non-local means needs scikit-image; "
                                'install it with: pip install -e ".[demo]"') from error

        pixels = photo.pixels().transpose(1, 2, 0)
        sigma = self.sigma / 255 if self.sigma else estimated_sigma(pixels)
        if sigma <= 0:
            return with_colours(photo, photo.pixels())
        smooth = np.empty_like(pixels)
        for top in range(0, photo.height, STRIP_ROWS):   # in strips, so that it can be stopped between them
            check_stop(stop)
            above, bottom = max(0, top - _REACH_PX), min(top + STRIP_ROWS, photo.height)
            strip = denoise_nl_means(pixels[above:bottom + _REACH_PX], patch_size=_PATCH_PX,
                                     patch_distance=_DISTANCE_PX, h=0.8 * sigma, sigma=sigma, fast_mode=True,
                                     channel_axis=-1)
            smooth[top:bottom] = strip[top - above:bottom - above]
        return with_colours(photo, np.ascontiguousarray(smooth.transpose(2, 0, 1), np.float32))


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
