"""Local texture energy: how strong the gradient of latents is around each of them, in octaves."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport.patch_statistics import pad

# Names in quotes are sections of resources/autoencoder/TRAINING.md, where a constant was measured.
_WINDOW = 3         # latents: side of the square over which energy is averaged, twice
#                     ("Blocks, and the rest of the weave")
_ALONE = 2.0, 3.0   # octaves by which a latent's own energy is below that around it: up to the first the surroundings'
#                     energy counts, from the second on the latent's own ("Dots beside strong edges")
_FAINTEST = 1e-12   # squared latents: the least energy, which keeps its logarithm finite; not measured

REACH = 2 * (_WINDOW // 2) + 1   # latents to each side that a level depends on: two windows, and a gradient's neighbour


def levels(latents: Tensor) -> Tensor:
    """Local texture energy of latents [c, h, w]: log2 of the mean squared gradient around each of them, [h, w]."""
    return _octaves(smoothed(_differences(latents).sum(0, keepdim=True) / 2, _WINDOW)[0])


def own_levels(latents: Tensor) -> Tensor:
    """Local texture energy [h, w] of latents [c, h, w], as `levels`, but of each latent alone where that is far lower.

    A sky has no stronger texture for what stands before it. A latent's own energy is twice the second greatest squared
    difference from its four neighbours: the greatest may be the one to what stands there.
    """
    around = levels(latents)
    up, down, left, right = _differences(latents)
    second = torch.maximum(torch.minimum(torch.maximum(up, down), torch.maximum(left, right)),
                           torch.maximum(torch.minimum(up, down), torch.minimum(left, right)))
    less = around - _octaves(2 * second)
    least, most = _ALONE
    return around - less * ((less - least) / (most - least)).clamp(0, 1)


def smoothed(maps: Tensor, side: int) -> Tensor:
    """Maps [n, h, w] averaged over squares of side x side latents, twice; edges are replicated, `side` is odd.

    Twice: after a single average, the square itself would show around every spot.
    """
    square = maps.new_full((len(maps), 1, side, side), 1 / side**2)   # a convolution: ten times as quick as pooling
    for _ in range(2):
        maps = F.conv2d(pad(maps, side // 2)[None], square, groups=len(maps))[0]
    return maps


def _differences(latents: Tensor) -> Tensor:
    """Squared differences from the four neighbours, averaged over the channels: [4, h, w]; 0 beyond the border."""
    down, across = (latents.float().diff(dim=axis).square_().mean(0) for axis in (1, 2))
    return torch.stack((F.pad(down, (0, 0, 0, 1)), F.pad(down, (0, 0, 1, 0)),
                        F.pad(across, (0, 1)), F.pad(across, (1, 0))))


def _octaves(energy: Tensor) -> Tensor:
    return torch.log2(energy.clamp_min(_FAINTEST))
