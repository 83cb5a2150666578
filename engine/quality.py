"""Figures of merit of an enhanced photo beside the true one."""

import math

import numpy as np
from numpy.typing import NDArray


def psnr(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Peak signal-to-noise ratio in dB of two photos of the same shape with values in 0..1; infinite if they are equal."""
    error = float(np.square(one.astype(np.float64) - other).mean())
    return -10 * math.log10(error) if error else math.inf
