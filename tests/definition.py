"""The transport by its definition, patch by patch (Adrai et al. 2023, algorithm 1); the convolution must equal it."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import pad


def apply_patchwise(transport: GaussianTransport, latents: Tensor, noise_seed: int | None = None) -> Tensor:
    """Transport latents [c, h, w] by the definition: every patch is mapped, overlapping ones averaged; float32.

    Noise is drawn for each patch independently, so that averaging p * p of them removes most of it.
    """
    c, height, width = latents.shape
    moved = transport.map(patches(latents.double(), transport.patch), noise_seed)
    return average(moved, c, height, width, transport.patch).float()


def padding(height: int, width: int, patch: int) -> int:
    """By how many latents an image is padded: by none, unless it is too small for a patch."""
    return patch // 2 if min(height, width) < patch else 0


def patches(latents: Tensor, patch: int) -> Tensor:
    """All overlapping p x p patches of latents [c, h, w], row by row: [patches, c * p * p]."""
    border = padding(latents.shape[1], latents.shape[2], patch)
    return F.unfold(pad(latents, border)[None], patch)[0].T


def average(rows: Tensor, channels: int, height: int, width: int, patch: int) -> Tensor:
    """Fold patches [patches, c * p * p] to latents [c, h, w], each the mean over the patches that cover it."""
    border = padding(height, width, patch)
    size = (height + 2 * border, width + 2 * border)
    covered = rows.new_ones(1, patch * patch, len(rows))
    total = F.fold(rows.T.reshape(1, channels * patch**2, -1), size, patch)[0]
    times = F.fold(covered, size, patch)[0]
    inside = (slice(None), slice(border, border + height), slice(border, border + width))
    return total[inside] / times[inside]
