"""Whether a network may compute in float16: measured once, on the device that it is to run on."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn

_SIDE_PX = 256     # of the picture that it is measured on
_HARSH = 4.0       # maps of transport amplify latents 4 to 7 times, but only their differences from the mean
_HEADROOM = 2.0    # a photo may reach so many times the activations of that picture, harsh as it is
_MOST = 1 / 255    # difference of decoded pixels (0..1) from float32: beyond it a change is not the same any more


def encoded(network: Any, pixels: Tensor) -> Tensor:
    """The latents [B, c, h, w] of pixels [B, 3, H, W] in the network's range: the mean, where there is a posterior."""
    output = network.encode(pixels, return_dict=False)[0]
    latents: Tensor = output.mode() if hasattr(output, "mode") and not isinstance(output, Tensor) else output
    return latents


def decoded(network: Any, latents: Tensor) -> Tensor:
    """The pixels [B, 3, f h, f w], in the network's range, of latents [B, c, h, w]."""
    pixels: Tensor = network.decode(latents, return_dict=False)[0]
    return pixels


@torch.inference_mode()
def stands_float16(network: nn.Module, device_name: str) -> bool:
    """True if a network, which is in float32 on the device, comes out the same in float16.

    No activation may come near float16's largest number, 65504, and decoded pixels may differ by 1 of 255 at most. The
    picture is harsher than photos: hard edges between black, white and saturated colours, with noise; its latents are
    decoded as they are and _HARSH times as large.
    """
    largest = [0.0]

    def look(_module: nn.Module, _inputs: Any, output: Any) -> None:
        if isinstance(output, Tensor):
            largest.append(float(output.abs().max()))

    picture = _harsh_picture().to(device_name)
    hooks = [module.register_forward_hook(look) for module in network.modules() if not list(module.children())]
    try:
        latents = encoded(network, picture)
        pixels = decoded(network, latents)
        decoded(network, latents * _HARSH)
    finally:
        for hook in hooks:
            hook.remove()
    if not max(largest) * _HEADROOM < torch.finfo(torch.float16).max:
        return False
    half = copy.deepcopy(network).half()
    there = decoded(half, encoded(half, picture.half())).float()
    return bool((there - pixels).abs().max() / 2 <= _MOST)   # their range is -1..1


def _harsh_picture() -> Tensor:
    """Blocks of black, white and saturated colours, with noise: [1, 3, side, side] in -1..1."""
    random = torch.Generator().manual_seed(0)
    blocks = torch.rand(1, 3, _SIDE_PX // 16, _SIDE_PX // 16, generator=random).round_()
    picture = blocks.repeat_interleave(16, 2).repeat_interleave(16, 3)
    return picture.lerp(torch.rand(picture.shape, generator=random), 0.2) * 2 - 1
