"""A pre-trained autoencoder: encode and decode a photo, whole or region by region.

Latents are the network's own, not scaled: transport is equivariant to affine changes of them, so the `scaling_factor`
and `shift_factor` that suit latents to diffusion models would be applied and undone without effect.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from engine.autoencoders import diffusers_network
from engine.autoencoders.band_stages import Stage, pushed, walk
from engine.autoencoders.band_walk import BandWalk
from engine.autoencoders.half_precision import decoded, encoded, stands_float16
from engine.autoencoders.kl_tiles import KlTiles
from engine.autoencoders.model_files import AutoencoderFiles, UnusableAutoencoder, identity_of
from engine.autoencoders.probe import Traits, traits_of
from engine.autoencoders.tiles import LatentTile
from engine.device import Device, prepare

__all__ = ["Autoencoder", "Traits", "UnusableAutoencoder", "identity_of", "load_autoencoder"]

ReadRegion = Callable[[int, int, int, int], "NDArray[Any] | Tensor"]
"""Reads a region of a photo: top, left, bottom, right in px, inside the photo -> float32 [3, h, w] in 0..1."""

_CPU_TILE_PX = 512         # larger tiles are no faster, though their halo is a smaller part of them, and cancel later
_LEAST_TILE_LATENTS = 32   # side of the smallest tile that is worth its halo
_WIDE_PX = 4000            # the last band of a wider photo would be the peak of memory, so it is split (`pushed`)
_LEAST_BAND_LATENTS = 3    # rows; lower bands spend their time on copying the rows above that they keep
_CALLER_LATENTS = 4        # margin that callers may add to a tile on every side for a blur, beside the halo


class Autoencoder:
    """Encoder and decoder of one network on one device. Takes and gives float32 on the CPU; the device does the work.

    Group normalisation and attention see the whole picture that they are given, so that with a network that has them
    (`traits.tile_exact` is False) a region comes out a little different from the same place of the whole photo; tiles
    must then be computed larger by `traits.overlap` and blended (`tiles.feather`). Better, if `sees_whole` is true:
    compute all tiles together (`encode_whole`, `decode_whole`), which gives the result of the whole photo.
    """

    def __init__(self, network: nn.Module, files: AutoencoderFiles, identity: str, device: Device) -> None:
        self.name = files.path.name
        self.identity = identity
        self.device = device
        self.placed = 0                        # number of moves to another device; jobs that share it compare this
        self.largest_tile: int | None = None   # side in latents; set once memory ran out with a larger one
        self._network: Any = network
        nn.Module.to(self._network, memory_format=torch.channels_last)   # type: ignore[call-overload]
        # Stable Diffusion's own networks overflow in float16, as their config says; of others it is measured.
        self._upcast: bool | None = files.config.get("force_upcast") or None
        self._place(device)
        size_px = 2 ** (_levels(files.config) - 1)   # side of the smallest photo, which has a single latent
        example = self._to_device(torch.zeros(1, 3, size_px, size_px))
        self.traits = traits_of(self._encode, self._decode, example, self.name)
        self._bands = BandWalk(network) if self.traits.tile_exact and BandWalk.suits(network) else None
        self._whole = None if self.traits.tile_exact or not KlTiles.suits(network) else KlTiles(
            network, self.traits.encoder_halo, self.traits.decoder_halo)

    @property
    def stride(self) -> int:
        """Px per latent, f."""
        return self.traits.stride

    @property
    def channels(self) -> int:
        """Numbers per latent, c."""
        return self.traits.channels

    @property
    def halo(self) -> int | None:
        """Latents around a tile that make both encoding and decoding exact; None if no halo does."""
        return max(self.traits.encoder_halo, self.traits.decoder_halo) if self.traits.tile_exact else None

    @property
    def sees_whole(self) -> bool:
        """True if the tiles of a photo must and can be computed together, because each depends on all."""
        return self._whole is not None

    @property
    def walks_in_bands(self) -> bool:
        """True if a photo can be processed in bands from top to bottom, which needs no halo at all."""
        return self._bands is not None

    def move(self, device: Device) -> None:
        """Move the network to another device; weights in half precision are converted, not read again."""
        self.device, self.largest_tile = device, None
        self.placed += 1
        self._place(device)

    @torch.inference_mode()
    def _place(self, device: Device) -> None:
        """Move the network to a device, in its precision; in float32 instead of a float16 that it would overflow in."""
        prepare(device)
        wanted: torch.dtype = getattr(torch, device.dtype_name)
        # Not network.to: diffusers' own imports half of the library to check for offloading.
        if wanted == torch.float16 and self._upcast is None:
            nn.Module.to(self._network, device.name, torch.float32)
            self._upcast = not stands_float16(self._network, device.name)
        self._dtype = torch.float32 if wanted == torch.float16 and self._upcast else wanted
        nn.Module.to(self._network, device.name, self._dtype)

    @torch.inference_mode()
    def encode(self, pixels: Tensor) -> Tensor:
        """Encode pixels [3, H, W] or [B, 3, H, W] in 0..1 to latents [..., c, ceil(H / f), ceil(W / f)].

        The mean of the posterior, where there is one. Sizes that are no multiple of f are padded by replication at the
        bottom and on the right.
        """
        batch = pixels if pixels.dim() == 4 else pixels[None]
        height, width = (math.ceil(side / self.stride) * self.stride for side in batch.shape[-2:])
        latents = self._encode(self._network_input(batch, height, width)).float().cpu()
        return latents if pixels.dim() == 4 else latents[0]

    @torch.inference_mode()
    def decode(self, latents: Tensor, size: tuple[int, int] | None = None) -> Tensor:
        """Decode latents [c, h, w] or [B, c, h, w] to pixels [..., 3, f h, f w], not clamped to 0..1.

        `size` (H, W) in px: the pixels are cut to it, at the bottom and on the right.
        """
        batch = self._to_device(latents if latents.dim() == 4 else latents[None])
        low, high = self.traits.value_range
        pixels = self._decode(batch).float().sub_(low).div_(high - low).cpu()
        if size is not None:
            pixels = pixels[..., :size[0], :size[1]]
        return pixels if latents.dim() == 4 else pixels[0]

    def encode_region(self, read: ReadRegion, height: int, width: int,
                      rows: tuple[int, int], cols: tuple[int, int]) -> Tensor:
        """Encode rows r0..r1 and columns k0..k1 of the latents of a whole photo: [c, r1 - r0, k1 - k0].

        The photo is height x width px. `read` is called once, for the region and the halo around it.
        """
        f, halo = self.stride, self.traits.encoder_halo
        top, bottom = _widened(rows, halo, math.ceil(height / f))
        left, right = _widened(cols, halo, math.ceil(width / f))
        pixels = torch.as_tensor(read(top * f, left * f, min(bottom * f, height), min(right * f, width)))
        return self.encode(pixels)[:, rows[0] - top:rows[1] - top, cols[0] - left:cols[1] - left]

    def decode_region(self, latents: Tensor, rows: tuple[int, int], cols: tuple[int, int]) -> Tensor:
        """Decode rows r0..r1 and columns k0..k1 of latents [c, h, w] as within the whole.

        Gives pixels [3, f (r1 - r0), f (k1 - k0)], neither cut to the photo's size nor clamped to 0..1.
        """
        f, halo = self.stride, self.traits.decoder_halo
        top, bottom = _widened(rows, halo, latents.shape[1])
        left, right = _widened(cols, halo, latents.shape[2])
        pixels = self.decode(latents[:, top:bottom, left:right])
        return pixels[:, (rows[0] - top) * f:(rows[1] - top) * f, (cols[0] - left) * f:(cols[1] - left) * f]

    @torch.inference_mode()
    def encode_bands(self, read: ReadRegion, height: int, width: int, rows: int) -> Iterator[Tensor]:
        """Encode a photo of height x width px band by band; yields latents [c, n, ceil(width / f)] from top to bottom.

        They are those of the whole photo but for rounding, and stay on the device. `rows`: rows of latents that are
        read at a time. Only if `walks_in_bands`.
        """
        assert self._bands is not None
        f = self.stride

        def bands() -> Iterator[Tensor]:
            for top in range(0, height, rows * f):
                pixels = torch.as_tensor(read(top, 0, min(top + rows * f, height), width))
                yield self._network_input(pixels[None], math.ceil(pixels.shape[1] / f) * f, math.ceil(width / f) * f)

        for latents in walk(self._bands.encoder(), bands(), at_once=self._at_once(width)):
            yield latents[0].float()

    def band_decoder(self, width: int) -> BandDecoder:
        """A decoder for the bands, `width` latents wide, of one photo. Only if `walks_in_bands`."""
        assert self._bands is not None
        branches = torch.bfloat16 if self.device.mixed else None
        return BandDecoder(self._bands.decoder(branches), self.traits.value_range, self._to_device,
                           self._at_once(width * self.stride))

    def _at_once(self, width: int) -> bool:
        """False if the last band of a photo of `width` px is to be split; telling a graphics card so takes longer."""
        return width <= _WIDE_PX or self.device.name != "cpu"

    def band_rows(self, width: int, side: int) -> int:
        """Rows of latents in a band `width` latents wide that has about the area of a square of `side` latents."""
        return max(_LEAST_BAND_LATENTS if self.largest_tile is None else 1, side * side // width)

    def encode_whole(self, read: ReadRegion, height: int, width: int, side: int) -> Iterator[float | Tensor]:
        """Encode a photo of height x width px in tiles of `side` latents that share norms and attention.

        Yields the share that is done, 0 to 1, and last the latents [c, ceil(height / f), ceil(width / f)], which are
        those of the whole photo but for rounding. Only if `sees_whole`. Memory: the activations of all tiles between
        two norms, on the device.
        """
        assert self._whole is not None
        f = self.stride

        def region(tile: LatentTile) -> Tensor:
            bottom, right = tile.rows[1] * f, tile.cols[1] * f
            pixels = torch.as_tensor(read(tile.rows[0] * f, tile.cols[0] * f, min(bottom, height), min(right, width)))
            return self._network_input(pixels[None], bottom - tile.rows[0] * f, right - tile.cols[0] * f)

        for step in self._whole.encode(region, math.ceil(height / f), math.ceil(width / f), side):
            yield step if isinstance(step, float) else step[0].float().cpu()

    def decode_whole(self, latents: Tensor, side: int) -> Iterator[float | tuple[LatentTile, Tensor]]:
        """Decode latents [c, h, w] in tiles of `side` latents that share norms and attention.

        Yields the share that is done, 0 to 1, and each tile with its pixels [3, f rows, f columns], not clamped to
        0..1. Only if `sees_whole`.
        """
        assert self._whole is not None
        low, high = self.traits.value_range
        for step in self._whole.decode(self._to_device(latents[None]), side):
            yield step if isinstance(step, float) else (step[0], step[1][0].float().sub(low).div_(high - low).cpu())

    def tile_latents(self, budget_bytes: int | None = None) -> int:
        """Side in latents of the largest square tile whose working memory, with its halo, fits the budget.

        The budget is the device's unless one is given. Never smaller than a tile that is worth its halo, even if that
        needs more, and on the processor no larger than suits its caches.
        """
        traits = self.traits
        budget = self.device.budget_bytes if budget_bytes is None else budget_bytes
        margin = traits.overlap + _CALLER_LATENTS

        def largest(bytes_per_px: int, halo: int) -> float:
            return math.sqrt(budget / bytes_per_px) / traits.stride - 2 * (halo + margin)

        side = int(min(largest(traits.encoder_bytes_per_px, traits.encoder_halo),
                       largest(traits.decoder_bytes_per_px, traits.decoder_halo)))
        if budget_bytes is None and self.device.name == "cpu":
            side = min(side, _CPU_TILE_PX // traits.stride)
        side = max(side, _LEAST_TILE_LATENTS)
        return side if self.largest_tile is None else min(side, self.largest_tile)

    def _network_input(self, pixels: Tensor, height: int, width: int) -> Tensor:
        """Pixels [B, 3, h, w] in 0..1, padded by replication to height x width and scaled to the network's range."""
        batch = self._to_device(pixels)
        beyond = (0, width - batch.shape[3], 0, height - batch.shape[2])
        if any(beyond):
            batch = F.pad(batch, beyond, mode="replicate")
        low, high = self.traits.value_range
        return (batch * (high - low)).add_(low)   # the first not in place: it may be the caller's

    def _to_device(self, batch: Tensor) -> Tensor:
        return batch.to(self.device.name, self._dtype, memory_format=torch.channels_last)

    def _encode(self, pixels: Tensor) -> Tensor:
        return encoded(self._network, pixels)

    def _decode(self, latents: Tensor) -> Tensor:
        return decoded(self._network, latents)


class BandDecoder:
    """Decodes the latents of one photo band by band, from top to bottom."""

    def __init__(self, stages: list[Stage], value_range: tuple[float, float], to_device: Callable[[Tensor], Tensor],
                 at_once: bool) -> None:
        self._stages = stages
        self._range = value_range
        self._to_device = to_device
        self._at_once = at_once

    @torch.inference_mode()
    def push(self, latents: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [c, n, w], if any, and give the pixels [3, m, f w] that are final now, if any.

        They stay on the device and are not clamped to 0..1. `last`: the photo ends here.
        """
        given = None if latents is None else self._to_device(latents[None])
        rows = list(pushed(self._stages, given, last, at_once=self._at_once))
        low, high = self._range
        return torch.cat(rows, 2)[0].float().sub(low).div_(high - low) if rows else None


def load_autoencoder(path: Path, device: Device) -> Autoencoder:
    """Load the autoencoder in a folder or a single .safetensors file onto a device.

    Raises UnusableAutoencoder with a sentence for missing, damaged or changed files, unknown classes, and weights that
    do not fit the config. Nothing is taken from the internet.
    """
    files = AutoencoderFiles.find(path)
    identity = files.verified_identity()
    return Autoencoder(diffusers_network.build(files), files, identity, device)


def _levels(config: dict[str, Any]) -> int:
    """The number of resolutions inside the network, the photo's own among them."""
    widths = config.get("encoder_block_out_channels") or config.get("block_out_channels")
    return len(widths) if widths else {"AutoencoderDC": 6, "AutoencoderTiny": 4}.get(config["_class_name"], 1)


def _widened(span: tuple[int, int], by: int, length: int) -> tuple[int, int]:
    return max(0, span[0] - by), min(length, span[1] + by)
