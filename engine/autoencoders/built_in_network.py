"""The built-in network in plain torch: DC-AE (Chen et al. 2024) of convolutions alone, without attention.

The same network as diffusers' AutoencoderDC with such a config, and tensors of the same names: a test compares the two.
Importing diffusers takes longer than torch itself; whoever uses only the built-in autoencoder need not wait for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_EPSILON = 1e-5
_LOWER = 2.0**-5   # factor of the largest activations; a power of two changes no digit of a float
_FIXED = {   # a config with other values than these describes another network; it may leave them out
    "encoder_block_types": "ResBlock", "decoder_block_types": "ResBlock", "decoder_norm_types": "rms_norm",
    "decoder_act_fns": "silu", "decoder_conv_act_fn": "relu", "downsample_block_type": "pixel_unshuffle",
    "upsample_block_type": "pixel_shuffle", "encoder_out_shortcut": True, "decoder_in_shortcut": True,
}


class RMSNorm(nn.Module):
    """Root-mean-square norm over the channels (Zhang and Sennrich 2019) of [B, C, H, W]."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.eps = _EPSILON
        self.weight, self.bias = nn.Parameter(torch.ones(channels)), nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        normalised = x * torch.rsqrt(x.float().square().mean(1, keepdim=True) + self.eps)
        return normalised.to(x.dtype) * self.weight[:, None, None] + self.bias[:, None, None]


class ResBlock(nn.Module):
    """Residual block of two convolutions, of [B, C, H, W]."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm = RMSNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        output: Tensor = x + self.norm(self.conv2(F.silu(self.conv1(x))))
        return output


class DownBlock(nn.Module):
    """Downsample [B, C, H, W] by 2: convolution and pixel unshuffling, plus a shortcut of channel means."""

    def __init__(self, channels: int, out_channels: int, shortcut: bool = True) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, out_channels // 4, 3, padding=1)
        self.shortcut, self.group_size = shortcut, channels * 4 // out_channels

    def forward(self, x: Tensor) -> Tensor:
        output = F.pixel_unshuffle(self.conv(x), 2)
        return output + _averaged(F.pixel_unshuffle(x, 2), self.group_size) if self.shortcut else output


class UpBlock(nn.Module):
    """Upsample [B, C, H, W] by 2: convolution and pixel shuffling, plus a shortcut of repeated channels."""

    def __init__(self, channels: int, out_channels: int, shortcut: bool = True) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, out_channels * 4, 3, padding=1)
        self.shortcut, self.repeats = shortcut, out_channels * 4 // channels

    def forward(self, x: Tensor) -> Tensor:
        output = F.pixel_shuffle(self.conv(x), 2)
        return output + F.pixel_shuffle(x.repeat_interleave(self.repeats, 1), 2) if self.shortcut else output


class Encoder(nn.Module):
    """Encoder of pixels [B, 3, H, W] in -1..1 to latents [B, c, H / f, W / f]."""

    out_shortcut = True

    def __init__(self, latent_channels: int, widths: Sequence[int], layers: Sequence[int]) -> None:
        super().__init__()
        self.conv_in = DownBlock(3, widths[1], shortcut=False)
        self.down_blocks = nn.ModuleList([nn.Sequential()])
        for width, following, count in zip(widths[1:], [*widths[2:], None], layers[1:], strict=True):
            down = [DownBlock(width, following)] if following else []
            self.down_blocks.append(nn.Sequential(*(ResBlock(width) for _ in range(count)), *down))
        self.conv_out = nn.Conv2d(widths[-1], latent_channels, 3, padding=1)
        self.out_shortcut_average_group_size = widths[-1] // latent_channels

    def forward(self, pixels: Tensor) -> Tensor:
        x = self.conv_in(pixels)
        for block in self.down_blocks:
            x = block(x)
        latents: Tensor = self.conv_out(x) + _averaged(x, self.out_shortcut_average_group_size)
        return latents


class Decoder(nn.Module):
    """Decoder of latents [B, c, h, w] to pixels [B, 3, f h, f w] in -1..1, not clamped."""

    in_shortcut = True

    def __init__(self, latent_channels: int, widths: Sequence[int], layers: Sequence[int]) -> None:
        super().__init__()
        self.conv_in = nn.Conv2d(latent_channels, widths[-1], 3, padding=1)
        self.in_shortcut_repeats = widths[-1] // latent_channels
        self.up_blocks = nn.ModuleList([nn.Sequential()])
        for width, before, count in zip(widths[1:], [*widths[2:], None], layers[1:], strict=True):
            up = [UpBlock(before, width)] if before else []
            self.up_blocks.append(nn.Sequential(*up, *(ResBlock(width) for _ in range(count))))
        self.norm_out, self.conv_act = RMSNorm(widths[1]), nn.ReLU()
        self.conv_out = UpBlock(widths[1], 3, shortcut=False)

    def forward(self, latents: Tensor) -> Tensor:
        x = self.conv_in(latents) + latents.repeat_interleave(self.in_shortcut_repeats, 1)
        for block in reversed(self.up_blocks):
            x = block(x)
        pixels: Tensor = self.conv_out(self.conv_act(self.norm_out(x)))
        return pixels


class BuiltInNetwork(nn.Module):
    """Encoder and decoder of a config for which `describes_built_in` is true; pixels are in -1..1."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__()
        channels = config["latent_channels"]
        self.encoder = Encoder(channels, config["encoder_block_out_channels"], config["encoder_layers_per_block"])
        self.decoder = Decoder(channels, config["decoder_block_out_channels"], config["decoder_layers_per_block"])

    @torch.no_grad()
    def lower_into_float16(self) -> None:
        """Scale the largest activations down, so that they keep far from float16's end; the results stay the same.

        What a block's second convolution gives reaches 12,000, and 50,000 where latents are amplified, and a norm makes
        them small again: 2^-5 times the weights, with 2^-10 times the norm's epsilon, give the same to the last bit.
        """
        for block in self.modules():
            if isinstance(block, ResBlock):
                block.conv2.weight = nn.Parameter(block.conv2.weight * _LOWER, requires_grad=False)
                block.norm.eps = _EPSILON * _LOWER**2

    def encode(self, pixels: Tensor, return_dict: bool = False) -> tuple[Tensor]:
        """Encode pixels [B, 3, H, W] in -1..1 to latents [B, c, H / f, W / f], in a tuple as diffusers' networks do."""
        return (self.encoder(pixels),)

    def decode(self, latents: Tensor, return_dict: bool = False) -> tuple[Tensor]:
        """Decode latents [B, c, h, w] to pixels [B, 3, f h, f w], in a tuple as diffusers' networks do."""
        return (self.decoder(latents),)


def describes_built_in(config: Mapping[str, Any]) -> bool:
    """True if BuiltInNetwork can build the network of a config; diffusers builds any other AutoencoderDC."""
    if config.get("_class_name") != "AutoencoderDC":
        return False
    if any(config.get(key, value) != value for key, value in _FIXED.items()):
        return False
    channels = config.get("latent_channels")
    return isinstance(channels, int) and channels > 0 and all(
        _plain_half(config, half, channels) for half in ("encoder", "decoder"))


def _plain_half(config: Mapping[str, Any], half: str, channels: int) -> bool:
    """True if a half has no attention, no layer at the photo's own resolution, and widths that fit one another."""
    widths = config.get(f"{half}_block_out_channels")
    layers = config.get(f"{half}_layers_per_block")
    scales = config.get(f"{half}_qkv_multiscales")
    if not (isinstance(widths, list) and isinstance(layers, list) and 2 <= len(widths) == len(layers)):
        return False
    if not all(isinstance(number, int) for number in (*widths, *layers)) or layers[0] != 0 or min(layers[1:]) < 1:
        return False
    fit = all(width > 0 and width % 4 == 0 and 4 * width % following == 0
              for width, following in pairwise(widths[1:]))
    return fit and widths[1] % 4 == 0 and widths[-1] % channels == 0 and scales == [[] for _ in widths]


def _averaged(x: Tensor, size: int) -> Tensor:
    """Average groups of `size` neighbouring channels: [B, C, H, W] to [B, C / size, H, W]."""
    return x.reshape(len(x), -1, size, *x.shape[2:]).mean(2)
