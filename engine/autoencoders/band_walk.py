"""Networks of convolutions taken apart into stages that process a photo band by band (`band_stages`)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.autoencoders import built_in_network
from engine.autoencoders.band_stages import Convolution, Residual, RowGroups, RowWise, Stage, Sum

_KNOWN_MODULES = ("built_in_network", "autoencoder_dc")   # Dmax's own, and diffusers'


class _Unsuited(Exception):
    """A network has a layer that cannot be processed in bands."""


class BandWalk:
    """A network whose layers are all known here: the built-in one, AutoencoderDC without attention, AutoencoderTiny."""

    def __init__(self, network: nn.Module) -> None:
        self._network: Any = network

    @staticmethod
    def suits(network: nn.Module) -> bool:
        """True if both halves of the network can be processed in bands."""
        try:
            walk = BandWalk(network)
            return bool(walk.encoder() and walk.decoder())
        except (_Unsuited, AttributeError):
            return False

    def encoder(self) -> list[Stage]:
        """Fresh stages from pixels, in the network's own range, to latents; for one photo."""
        encoder = self._network.encoder
        if type(encoder).__name__ == "EncoderTiny":
            return [RowWise(lambda x: x.add(1).div(2)), *_stages(encoder.layers)]
        _check_half(encoder, "Encoder")
        exit: list[Stage] = [Convolution(encoder.conv_out)]
        if encoder.out_shortcut:
            exit = [Sum(exit, [_averaging(encoder.conv_out, encoder.out_shortcut_average_group_size, 1)])]
        return [*_stages(encoder.conv_in), *_stages(encoder.down_blocks), *exit]

    def decoder(self, branches: torch.dtype | None = None) -> list[Stage]:
        """Fresh stages from latents to pixels, in the network's own range; for one photo.

        `branches`: the precision of the built-in network's residual branches; None: the network's own. In bfloat16,
        with all sums in float32, a change differs by 0.2 of 255 at most and 0.005 in the mean; with the encoder's
        branches in it by 1.7 and 0.09, for transport amplifies errors of latents (three photos, two profiles).
        """
        decoder = self._network.decoder
        if type(decoder).__name__ == "DecoderTiny":
            return [RowWise(lambda x: torch.tanh(x / 3) * 3), *_stages(decoder.layers),
                    RowWise(lambda x: x.mul(2).sub(1))]
        _check_half(decoder, "Decoder")
        entry: list[Stage] = [Convolution(decoder.conv_in)]
        if decoder.in_shortcut:
            entry = [Sum(entry, [RowWise(partial(_repeated, times=decoder.in_shortcut_repeats))])]
        blocks = [stage for block in reversed(decoder.up_blocks) for stage in _stages(block, branches)]
        return [*entry, *blocks, RowWise(_normalised(decoder.norm_out)), RowWise(decoder.conv_act),
                *_stages(decoder.conv_out)]


def _check_half(half: nn.Module, name: str) -> None:
    module = type(half).__module__.rpartition(".")[2]
    if type(half).__name__ != name or module not in _KNOWN_MODULES:
        raise _Unsuited


def _stages(module: Any, branches: torch.dtype | None = None) -> list[Stage]:
    """The stages of a module of the built-in network or of diffusers, in the order of its forward pass.

    `branches`: see `BandWalk.decoder`.
    """
    kind = type(module).__name__
    if isinstance(module, built_in_network.ResBlock):
        back: list[Stage] = [RowWise(lambda x: x.to(module.conv2.weight.dtype))] if branches else []
        return [Residual(Convolution(module.conv1, branches), [
            RowWise(partial(F.silu, inplace=True)), Convolution(module.conv2, branches), *back,
            RowWise(_normalised(module.norm))])]
    if isinstance(module, built_in_network.DownBlock):
        return _halved(module)
    if isinstance(module, built_in_network.UpBlock):
        return _doubled(module)
    if isinstance(module, nn.Conv2d):
        if module.padding_mode != "zeros" or isinstance(module.padding, str) or max(module.dilation) > 1:
            raise _Unsuited
        return [Convolution(module)]
    if isinstance(module, nn.Sequential | nn.ModuleList):
        return [stage for part in module for stage in _stages(part, branches)]
    if kind == "ResBlock":
        norm = _normalised(module.norm) if module.norm_type == "rms_norm" else module.norm
        then: list[Stage] = [RowWise(_in_place(module.nonlinearity)), *_stages(module.conv2), RowWise(norm)]
        first = _stages(module.conv1)[0]
        assert isinstance(first, Convolution)
        return [Residual(first, then)]
    if kind == "DCDownBlock2d":
        return _halved(module, module.downsample)
    if kind == "DCUpBlock2d" and module.interpolation_mode == "nearest":
        return _doubled(module, module.interpolate)
    if kind == "AutoencoderTinyBlock":
        return [Sum(_stages(module.conv), _stages(module.skip)), RowWise(module.fuse)]
    if isinstance(module, nn.ReLU | nn.SiLU | nn.GELU | nn.Identity) or (
            kind == "Upsample" and module.mode == "nearest"):
        return [RowWise(module)]
    raise _Unsuited


def _halved(module: Any, unshuffled: bool = True) -> list[Stage]:
    """The stages of a block that halves height and width, by pixel unshuffling or by the convolution's stride."""
    branch: list[Stage] = [Convolution(module.conv)]
    if unshuffled:
        branch.append(RowGroups(2, partial(F.pixel_unshuffle, downscale_factor=2)))
    return [Sum(branch, [_averaging(module.conv, module.group_size, 2)])] if module.shortcut else branch


def _doubled(module: Any, interpolated: bool = False) -> list[Stage]:
    """The stages of a block that doubles height and width, by pixel shuffling or by nearest-neighbour interpolation."""
    branch: list[Stage] = [Convolution(module.conv), RowWise(partial(F.pixel_shuffle, upscale_factor=2))]
    if interpolated:
        branch = [RowWise(partial(F.interpolate, scale_factor=2, mode="nearest")), Convolution(module.conv)]
    shortcut = RowWise(lambda x: F.pixel_shuffle(_repeated(x, module.repeats), 2))
    return [Sum(branch, [shortcut])] if module.shortcut else branch


def _in_place(function: nn.Module) -> Callable[[Tensor], Tensor]:
    return partial(F.silu, inplace=True) if isinstance(function, nn.SiLU) else function


def _normalised(norm: Any) -> Callable[[Tensor], Tensor]:
    """A root-mean-square norm over the channels, as diffusers has it but with fewer copies; overwrites its input."""
    if type(norm).__name__ != "RMSNorm" or norm.weight is None:
        return lambda x: norm(x.movedim(1, -1)).movedim(-1, 1)

    def normalised(x: Tensor) -> Tensor:
        size = torch.linalg.vector_norm(x, dim=1, keepdim=True, dtype=torch.float32)
        x.mul_(torch.rsqrt(size.square_().div_(x.shape[1]).add_(norm.eps)))
        weight = norm.weight[:, None, None]
        return x.mul_(weight) if norm.bias is None else torch.addcmul(norm.bias[:, None, None], x, weight)

    return normalised


def _averaging(beside: nn.Conv2d, size: int, fold: int) -> Stage:
    """The shortcut beside a convolution: pixels are unshuffled by `fold`, then groups of `size` channels averaged.

    As one convolution, for a mean over few neighbouring channels takes many times as long.
    """
    channels = beside.in_channels * fold**2
    groups = torch.arange(channels) // size == torch.arange(channels // size)[:, None]
    kernel = (groups.to(beside.weight) / size).reshape(-1, beside.in_channels, fold, fold)
    return RowGroups(fold, lambda x: F.conv2d(x, kernel, stride=fold))


def _repeated(x: Tensor, times: int) -> Tensor:
    return x.repeat_interleave(times, 1)
