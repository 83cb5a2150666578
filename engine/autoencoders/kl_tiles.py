"""Tiles of an AutoencoderKL with group norms and attention over the whole picture, as if it were not cut.

As "tiled VAE" does for diffusion models (pkuliyi2015, multidiffusion-upscaler-for-automatic1111, technical part), but
exactly: the network is split at its middle block. The middle, with its attention, is small and works on the whole grid
of latents. The rest is convolutions and group norms; all tiles, with their halos, pass through it side by side, and
wait for one another before every norm until the sums of all are known. Waiting costs memory (every tile's activations),
not time. Statistics from a few parts of the picture, refined by passes over all tiles, were tried: they do not
converge.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any

import torch
from torch import Tensor, nn

from engine.autoencoders.tiles import LatentTile, tiles

ReadInput = Callable[[LatentTile], Tensor]
"""Reads the input of half a network at a region of latents: [1, C, s h, s w], s = stride for pixels, 1 for latents."""

Walk = Generator[tuple[nn.GroupNorm, Tensor], Tensor, Tensor]
"""One tile's way through half a network: yields a norm and its input, is sent the output, returns the result."""


class KlTiles:
    """An AutoencoderKL split at its middle block, which encodes and decodes in tiles with the whole photo's result.

    `encoder_halo` and `decoder_halo`: latents around a tile that each half depends on through its convolutions.
    """

    def __init__(self, network: nn.Module, encoder_halo: int, decoder_halo: int) -> None:
        self._network: Any = network
        self._halos = encoder_halo, decoder_halo

    @staticmethod
    def suits(network: nn.Module) -> bool:
        """True if the network is an AutoencoderKL of plain residual blocks, with attention in its middle only."""
        if type(network).__name__ != "AutoencoderKL":
            return False
        parts: Any = network
        return (isinstance(parts.decoder.conv_norm_out, nn.GroupNorm)
                and all(type(block).__name__ == "DownEncoderBlock2D" for block in parts.encoder.down_blocks)
                and all(type(block).__name__ == "UpDecoderBlock2D" for block in parts.decoder.up_blocks))

    @torch.inference_mode()
    def encode(self, read: ReadInput, height: int, width: int, side: int) -> Iterator[float | Tensor]:
        """Encode a photo of height x width latents in tiles of `side` latents.

        Yields the share that is done, 0 to 1, then the latents [1, c, height, width]. `read` gives pixels in the
        network's own range.
        """
        encoder = self._network.encoder
        middle: Tensor | None = None
        for step in _side_by_side(self._encoder_start, read, height, width, side, self._halos[0]):
            if isinstance(step, float):
                yield step
                continue
            tile, piece = step
            if middle is None:
                middle = piece.new_empty(1, piece.shape[1], height, width)
            middle[..., slice(*tile.rows), slice(*tile.cols)] = piece
        assert middle is not None
        x = encoder.conv_out(encoder.conv_act(encoder.conv_norm_out(encoder.mid_block(middle))))
        if self._network.quant_conv is not None:
            x = self._network.quant_conv(x)
        yield x.chunk(2, 1)[0]   # the mean of the posterior

    @torch.inference_mode()
    def decode(self, latents: Tensor, side: int) -> Iterator[float | tuple[LatentTile, Tensor]]:
        """Decode latents [1, c, H, W] in tiles of `side` latents.

        Yields the share that is done, 0 to 1, and each tile with its pixels [1, 3, f h, f w] in the network's range.
        """
        network = self._network
        x = latents if network.post_quant_conv is None else network.post_quant_conv(latents)
        middle: Tensor = network.decoder.mid_block(network.decoder.conv_in(x), None)
        height, width = middle.shape[-2:]

        def read(tile: LatentTile) -> Tensor:
            return middle[..., slice(*tile.rows), slice(*tile.cols)]

        yield from _side_by_side(self._decoder_end, read, height, width, side, self._halos[1])

    def _encoder_start(self, pixels: Tensor) -> Walk:
        x = self._network.encoder.conv_in(pixels)
        for block in self._network.encoder.down_blocks:
            for resnet in block.resnets:
                x = yield from _residual(resnet, x)
            for sampler in block.downsamplers or ():
                x = sampler(x)
        features: Tensor = x
        return features

    def _decoder_end(self, x: Tensor) -> Walk:
        decoder = self._network.decoder
        for block in decoder.up_blocks:
            for resnet in block.resnets:
                x = yield from _residual(resnet, x)
            for sampler in block.upsamplers or ():
                x = sampler(x)
        x = yield decoder.conv_norm_out, x
        pixels: Tensor = decoder.conv_out(decoder.conv_act(x))
        return pixels


def _residual(block: Any, x: Tensor) -> Walk:
    """One tile's way through a ResnetBlock2D of diffusers, without time and dropout, which autoencoders do not have."""
    y = yield block.norm1, x
    y = block.conv1(block.nonlinearity(y))
    y = yield block.norm2, y
    y = block.conv2(block.nonlinearity(y))
    if block.conv_shortcut is not None:
        x = block.conv_shortcut(x)
    output: Tensor = (x + y) / block.output_scale_factor
    return output


def _side_by_side(half: Callable[[Tensor], Walk], read: ReadInput, height: int, width: int, side: int, halo: int,
                  ) -> Iterator[float | tuple[LatentTile, Tensor]]:
    """Send all tiles through half a network, norm by norm; yields the share that is done, then tiles without halo."""
    parts = tiles(height, width, side)
    wides = [part.grown(halo, height, width) for part in parts]
    walks: list[Walk] = []
    waiting: list[tuple[nn.GroupNorm, Tensor]] = []
    sums: list[Tensor] = []

    def wait(place: int, norm: nn.GroupNorm, x: Tensor) -> None:
        sums.append(_sums(norm, x[(..., *_own(parts[place], wides[place], x))]))
        waiting[place] = norm, x

    turns = 0
    for place, wide in enumerate(wides):
        walks.append(half(read(wide)))
        norm, x = next(walks[place])
        waiting.append((norm, x))
        wait(place, norm, x)
    while True:
        turns += 1
        scale, shift = _affine(waiting[0][0], torch.stack(sums).sum(0))
        sums.clear()
        for place, walk in enumerate(walks):
            _, x = waiting[place]
            waiting[place] = waiting[place][0], x.new_empty(0)   # let nothing else hold x while the network works
            try:
                norm, x = walk.send(torch.addcmul(shift.to(x.dtype), x, scale.to(x.dtype)))
            except StopIteration as done:
                output: Tensor = done.value
                yield parts[place], output[(..., *_own(parts[place], wides[place], output))]
                continue
            wait(place, norm, x)
            yield 1 - 1 / (1 + 0.1 * (turns + place / len(parts)))   # the number of norms to come is not known
        if not sums:
            return


def _own(part: LatentTile, wide: LatentTile, x: Tensor) -> tuple[slice, slice]:
    """Slices of the rows and columns that are the tile itself, in the activations x [..., H, W] of it with its halo."""
    def own(inner: tuple[int, int], outer: tuple[int, int], length: int) -> slice:
        latents = outer[1] - outer[0]
        return slice((inner[0] - outer[0]) * length // latents, (inner[1] - outer[0]) * length // latents)

    return own(part.rows, wide.rows, x.shape[-2]), own(part.cols, wide.cols, x.shape[-1])


def _sums(norm: nn.GroupNorm, x: Tensor) -> Tensor:
    """Count, sum and sum of squares [3, groups] of [1, C, h, w] in float64."""
    groups = x.float().reshape(norm.num_groups, -1)
    variance, mean = (moment.double() for moment in torch.var_mean(groups, 1, correction=0))
    count = torch.full_like(mean, groups.shape[1])
    return torch.stack([count, count * mean, count * (variance + mean**2)])


def _affine(norm: nn.GroupNorm, sums: Tensor) -> tuple[Tensor, Tensor]:
    """Scale and shift [C, 1, 1], float64, of a group norm from its groups' sums [3, groups] over the whole picture."""
    count, total, squares = sums
    mean = total / count
    factor = torch.rsqrt((squares / count - mean**2).clamp_min(0) + norm.eps)
    per_group = norm.num_channels // norm.num_groups
    scale = factor.repeat_interleave(per_group) * norm.weight.double()
    shift = norm.bias.double() - mean.repeat_interleave(per_group) * scale
    return scale[:, None, None], shift[:, None, None]
