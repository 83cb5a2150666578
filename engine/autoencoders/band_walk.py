"""A network of convolutions walked in bands, from top to bottom, every row of every layer computed once.

Tiles of a photo overlap by a halo, which costs more than the tiles themselves where networks look far. A band as wide as the
photo has no neighbours at its sides, and what a convolution needs of the band above, it keeps: the last rows of its input.
What it needs of the band below is not there yet, so its answer is a row behind; where two ways through the network meet, the
one that is ahead waits. The answer is that of the whole photo, and memory is that of a band. Known for single rows as
depth-first or line-buffered inference (Alwani et al., Fused-Layer CNN Accelerators, MICRO 2016).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.autoencoders import built_in_network


class Stage(Protocol):
    """A part of a network during one walk."""

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [B, C, n, W] of the input, if there are any, and give the rows that can be told by now."""
        ...


class _Each:
    """What looks at every row by itself."""

    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        self._function = function

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        return None if rows is None else self._function(rows)


class _Groups:
    """What looks at so many rows at a time."""

    def __init__(self, number: int, function: Callable[[Tensor], Tensor]) -> None:
        self._number, self._function = number, function
        self._held: Tensor | None = None

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = _joined(self._held, rows)
        if held is None or held.shape[2] < self._number:
            self._held = held
            return None
        whole = held.shape[2] // self._number * self._number
        self._held = _kept(held, whole)
        return self._function(held[:, :, :whole])


class _Convolution:
    """A convolution, padded by zeros; keeps the rows that its next answers look at."""

    def __init__(self, layer: nn.Conv2d) -> None:
        self._layer = layer
        self._size, self._step, self._pad = layer.kernel_size[0], layer.stride[0], int(layer.padding[0])
        self._held: Tensor | None = None
        self._begun = False
        self.top = -self._pad   # which row of the input is the first of those that are held

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = self.looked_at(rows, last)
        return None if held is None else self.answer(held)

    def looked_at(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """The rows that the next answer looks at, from `top` on, with the zeros above and below the photo."""
        if rows is not None and not self._begun and self._pad:
            rows = F.pad(rows, (0, 0, self._pad, 0))
        self._begun = self._begun or rows is not None
        held = _joined(self._held, rows)
        return F.pad(held, (0, 0, 0, self._pad)) if held is not None and last and self._pad else held

    def answer(self, held: Tensor) -> Tensor | None:
        """What can be told from the rows that are looked at; those that later answers look at as well are kept."""
        layer = self._layer
        ready = (held.shape[2] - self._size) // self._step + 1
        if ready <= 0:
            self._held = held
            return None
        self._held = _kept(held, ready * self._step)
        self.top += ready * self._step
        return F.conv2d(held, layer.weight, layer.bias, layer.stride, (0, self._pad))


class _Residual:
    """A block whose input is added to its answer. What is added is among the rows its first convolution looks at.

    So they are joined once, not twice: joining the rows of bands takes an eighth of the time that convolving them does.
    """

    def __init__(self, first: _Convolution, then: Sequence[Stage]) -> None:
        self._first, self._then = first, then
        self._given = 0

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        top = self._first.top
        held = self._first.looked_at(rows, last)
        answer = through(self._then, None if held is None else self._first.answer(held), last)
        if answer is None or held is None:
            return None
        start, self._given = self._given - top, self._given + answer.shape[2]
        return answer.add_(held[:, :, start:start + answer.shape[2]])   # in place: no convolution keeps its answer


class _Sum:
    """Two ways through the network that are added; either may be behind."""

    def __init__(self, one: Sequence[Stage], other: Sequence[Stage]) -> None:
        self._ways = one, other
        self._held: list[Tensor | None] = [None, None]

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = [_joined(kept, through(way, rows, last)) for kept, way in zip(self._held, self._ways, strict=True)]
        ready = min(0 if x is None else x.shape[2] for x in held)
        self._held = [None if x is None else _kept(x, ready) for x in held]
        one, other = held
        if not ready or one is None or other is None:
            return None
        return one[:, :, :ready].add_(other[:, :, :ready])   # in place: every `one` ends in a convolution of its own


def _joined(held: Tensor | None, rows: Tensor | None) -> Tensor | None:
    if held is None or rows is None:
        return rows if held is None else held
    return torch.cat((held, rows), 2)


def _kept(rows: Tensor, given: int) -> Tensor | None:
    """A copy of the rows after those that were given: a view would keep all of them in memory."""
    return rows[:, :, given:].clone() if given < rows.shape[2] else None


def through(stages: Sequence[Stage], rows: Tensor | None, last: bool) -> Tensor | None:
    """Push rows through stages, one after the other."""
    for stage in stages:
        rows = stage.push(rows, last)
    return rows


def pushed(stages: Sequence[Stage], rows: Tensor | None, last: bool, *, at_once: bool = True) -> Iterator[Tensor]:
    """Push rows through a whole network; yields the rows that can be told.

    The last rows bring with them all that the network held back, which is as high as its reach. `at_once` they are one
    band; otherwise each stage gives what it held back to those after it, which takes a fraction of the memory, and longer.
    """
    steps = [(stages, stages[:0])] if at_once or not last else [
        (stages[place:place + 1], stages[place + 1:]) for place in range(len(stages))]
    for ending, following in steps:
        answer = through(following, through(ending, rows, last), False)
        if answer is not None:
            yield answer
        rows = None


def walk(stages: Sequence[Stage], bands: Iterable[Tensor], *, at_once: bool = True) -> Iterator[Tensor]:
    """Push bands [B, C, n, W] through; yields the rows of the answer as they can be told. `at_once`: see `pushed`."""
    waiting: Tensor | None = None
    for band in bands:
        if waiting is not None:
            yield from pushed(stages, waiting, False)
        waiting = band
    yield from pushed(stages, waiting, True, at_once=at_once)


class _Unsuited(Exception):
    """There is a layer that cannot be walked in bands."""


class BandWalk:
    """A network whose layers are all known here: the built-in one, AutoencoderDC without attention, and AutoencoderTiny."""

    def __init__(self, network: nn.Module) -> None:
        self._network: Any = network

    @staticmethod
    def suits(network: nn.Module) -> bool:
        """Whether its two halves can be walked in bands."""
        try:
            walk = BandWalk(network)
            return bool(walk.encoder() and walk.decoder())
        except (_Unsuited, AttributeError):
            return False

    def encoder(self) -> list[Stage]:
        """Fresh stages from pixels, as the network wants them, to latents."""
        encoder = self._network.encoder
        if type(encoder).__name__ == "EncoderTiny":
            return [_Each(lambda x: x.add(1).div(2)), *_stages(encoder.layers)]
        _known(encoder, "Encoder")
        exit: list[Stage] = [_Convolution(encoder.conv_out)]
        if encoder.out_shortcut:
            exit = [_Sum(exit, [_averaging(encoder.conv_out, encoder.out_shortcut_average_group_size, 1)])]
        return [*_stages(encoder.conv_in), *_stages(encoder.down_blocks), *exit]

    def decoder(self) -> list[Stage]:
        """Fresh stages from latents to pixels, as the network gives them."""
        decoder = self._network.decoder
        if type(decoder).__name__ == "DecoderTiny":
            return [_Each(lambda x: torch.tanh(x / 3) * 3), *_stages(decoder.layers), _Each(lambda x: x.mul(2).sub(1))]
        _known(decoder, "Decoder")
        entry: list[Stage] = [_Convolution(decoder.conv_in)]
        if decoder.in_shortcut:
            entry = [_Sum(entry, [_Each(partial(_repeated, times=decoder.in_shortcut_repeats))])]
        blocks = [stage for block in reversed(decoder.up_blocks) for stage in _stages(block)]
        return [*entry, *blocks, _Each(_normalised(decoder.norm_out)), _Each(decoder.conv_act), *_stages(decoder.conv_out)]


def _known(half: nn.Module, name: str) -> None:
    if type(half).__name__ != name or type(half).__module__.rpartition(".")[2] not in ("built_in_network", "autoencoder_dc"):
        raise _Unsuited


def _stages(module: Any) -> list[Stage]:
    """The stages of a module of the built-in network or of diffusers, as its forward has them."""
    kind = type(module).__name__
    if isinstance(module, built_in_network.ResBlock):
        return [_Residual(_Convolution(module.conv1), [_Each(partial(F.silu, inplace=True)), _Convolution(module.conv2),
                                                       _Each(_normalised(module.norm))])]
    if isinstance(module, built_in_network.DownBlock):
        return _halved(module)
    if isinstance(module, built_in_network.UpBlock):
        return _doubled(module)
    if isinstance(module, nn.Conv2d):
        if module.padding_mode != "zeros" or isinstance(module.padding, str) or max(module.dilation) > 1:
            raise _Unsuited
        return [_Convolution(module)]
    if isinstance(module, nn.Sequential | nn.ModuleList):
        return [stage for part in module for stage in _stages(part)]
    if kind == "ResBlock":
        norm = _normalised(module.norm) if module.norm_type == "rms_norm" else module.norm
        then: list[Stage] = [_Each(_in_place(module.nonlinearity)), *_stages(module.conv2), _Each(norm)]
        first = _stages(module.conv1)[0]
        assert isinstance(first, _Convolution)
        return [_Residual(first, then)]
    if kind == "DCDownBlock2d":
        return _halved(module, module.downsample)
    if kind == "DCUpBlock2d" and module.interpolation_mode == "nearest":
        return _doubled(module, module.interpolate)
    if kind == "AutoencoderTinyBlock":
        return [_Sum(_stages(module.conv), _stages(module.skip)), _Each(module.fuse)]
    if isinstance(module, nn.ReLU | nn.SiLU | nn.GELU | nn.Identity) or (kind == "Upsample" and module.mode == "nearest"):
        return [_Each(module)]
    raise _Unsuited


def _halved(module: Any, unshuffled: bool = True) -> list[Stage]:
    """A block after which the picture is half as high and wide."""
    way: list[Stage] = [_Convolution(module.conv)]
    if unshuffled:
        way.append(_Groups(2, partial(F.pixel_unshuffle, downscale_factor=2)))
    return [_Sum(way, [_averaging(module.conv, module.group_size, 2)])] if module.shortcut else way


def _doubled(module: Any, interpolated: bool = False) -> list[Stage]:
    """A block after which the picture is twice as high and wide."""
    way: list[Stage] = [_Convolution(module.conv), _Each(partial(F.pixel_shuffle, upscale_factor=2))]
    if interpolated:
        way = [_Each(partial(F.interpolate, scale_factor=2, mode="nearest")), _Convolution(module.conv)]
    spread = _Each(lambda x: F.pixel_shuffle(_repeated(x, module.repeats), 2))
    return [_Sum(way, [spread])] if module.shortcut else way


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
    """What a shortcut beside a convolution does: pixels are unshuffled, then so many channels at a time averaged.

    As one convolution, for a mean over few neighbouring channels takes many times as long.
    """
    channels = beside.in_channels * fold**2
    groups = torch.arange(channels) // size == torch.arange(channels // size)[:, None]
    kernel = (groups.to(beside.weight) / size).reshape(-1, beside.in_channels, fold, fold)
    return _Groups(fold, lambda x: F.conv2d(x, kernel, stride=fold))


def _repeated(x: Tensor, times: int) -> Tensor:
    return x.repeat_interleave(times, 1)
