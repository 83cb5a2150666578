"""A pre-trained autoencoder behind two calls, encode and decode, whole or region by region.

diffusers' classes differ in what they return, in scaling and in what their layers see. Here they are described by data:
stride, channels, halo. Latents are the network's own, unscaled: transport moves with any affine change of
them, so `scaling_factor` and `shift_factor`, which suit latents to diffusion models, have no part in it.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import math
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from engine.device import Device
from engine.errors import DmaxError

Region = Callable[[int, int, int, int], NDArray[Any]]   # top, left, bottom, right -> float32 [3, h, w] in 0..1

CLASSES = {   # only the class that is wanted is imported: the library takes seconds
    "AutoencoderKL": "autoencoder_kl",
    "AutoencoderTiny": "autoencoder_tiny",
    "AutoencoderDC": "autoencoder_dc",
}
_INEXACT_HALO = 16        # latents: beyond it, what global normalisation and attention see is told by no halo
_MIN_TILE_LATENTS = 32
_LIVE_COPIES = 6          # of the widest layer's activations at the peak, seen with all three classes


class UnusableAutoencoder(DmaxError):
    """The files are no autoencoder that Dmax can use. Its text is the sentence that the user sees."""


class Autoencoder:
    """Pixels to latents and back. Pixels are float32 in 0..1, latents float32; both on the CPU, the work on the device."""

    def __init__(self, network: nn.Module, name: str, identity: str, device: Device) -> None:
        self.name, self.identity, self.device = name, identity, device
        dtype = getattr(torch, device.dtype_name)
        self._network: Any = network.eval().requires_grad_(False).to(device.name, dtype, memory_format=torch.channels_last)
        self._dtype = dtype
        self.tile_exact = not any(_sees_all(module) for module in network.modules())
        probe = _Probe(self._network)
        latents = self.encode(torch.zeros(3, 64, 64))
        self.channels = latents.shape[0]
        self.stride = 64 // latents.shape[1]
        self.encoder_halo, widest_encoder = probe.result(64, self.stride)
        probe = _Probe(self._network)
        self.decode(latents)
        self.decoder_halo, widest_decoder = probe.result(64, self.stride)
        if not self.tile_exact:
            self.encoder_halo = self.decoder_halo = _INEXACT_HALO
        self.bytes_per_pixel = _LIVE_COPIES * max(widest_encoder, widest_decoder) * self._dtype.itemsize

    @torch.inference_mode()
    def encode(self, pixels: Tensor) -> Tensor:
        """Pixels [3, H, W] or [B, 3, H, W] in 0..1 to latents [..., c, ceil(H / f), ceil(W / f)].

        The mean of the posterior, where there is one. Sizes that are no multiple of f are padded by replication.
        """
        batch = pixels if pixels.dim() == 4 else pixels[None]
        height, width = batch.shape[-2:]
        multiple = getattr(self, "stride", 64)
        batch = F.pad(batch, (0, -width % multiple, 0, -height % multiple), mode="replicate")
        batch = self._there(batch * 2 - 1)
        answer = self._network.encode(batch)
        latents = answer.latent_dist.mean if hasattr(answer, "latent_dist") else answer[0]
        return latents.float().cpu() if pixels.dim() == 4 else latents[0].float().cpu()

    @torch.inference_mode()
    def decode(self, latents: Tensor, size: tuple[int, int] | None = None) -> Tensor:
        """Latents [c, h, w] or [B, c, h, w] to pixels [..., 3, f h, f w], cut to `size` (H, W); not clamped to 0..1."""
        batch = latents if latents.dim() == 4 else latents[None]
        pixels = self._network.decode(self._there(batch))[0].float().cpu() / 2 + 0.5
        if size:
            pixels = pixels[..., :size[0], :size[1]]
        return pixels if latents.dim() == 4 else pixels[0]

    def encode_region(self, read: Region, height: int, width: int, rows: tuple[int, int], cols: tuple[int, int]) -> Tensor:
        """Latents [c, r1 - r0, k1 - k0], rows r0..r1 and columns k0..k1 of what encoding the whole photo would give.

        The photo is height x width px, `read` gives its pixels; a halo around the region is read and thrown away.
        """
        f, halo = self.stride, self.encoder_halo
        top, left = max(0, rows[0] - halo), max(0, cols[0] - halo)
        bottom, right = min(height, (rows[1] + halo) * f), min(width, (cols[1] + halo) * f)
        latents = self.encode(torch.from_numpy(read(top * f, left * f, bottom, right)))
        return latents[:, rows[0] - top:rows[1] - top, cols[0] - left:cols[1] - left]

    def decode_region(self, latents: Tensor, rows: tuple[int, int], cols: tuple[int, int]) -> Tensor:
        """Pixels [3, f (r1 - r0), f (k1 - k0)] of what decoding the whole latents [c, h, w] would give."""
        f, halo = self.stride, self.decoder_halo
        top, left = max(0, rows[0] - halo), max(0, cols[0] - halo)
        pixels = self.decode(latents[:, top:rows[1] + halo, left:cols[1] + halo])
        return pixels[:, (rows[0] - top) * f:(rows[1] - top) * f, (cols[0] - left) * f:(cols[1] - left) * f]

    def tile_latents(self, budget_bytes: int | None = None) -> int:
        """Side, in latents, of the largest square tile that fits the budget together with its halo."""
        side_px = math.sqrt((budget_bytes or self.device.budget_bytes) / self.bytes_per_pixel)
        return max(_MIN_TILE_LATENTS, int(side_px / self.stride) - 2 * max(self.encoder_halo, self.decoder_halo))

    def _there(self, batch: Tensor) -> Tensor:
        return batch.to(self.device.name, self._dtype, memory_format=torch.channels_last)


def _sees_all(module: nn.Module) -> bool:
    """Whether a layer's answer at one place depends on every other place."""
    return isinstance(module, (nn.GroupNorm, nn.InstanceNorm2d)) or "Attention" in type(module).__name__


class _Probe:
    """Watches one small pass through the network: how far its convolutions reach and how wide its layers are."""

    def __init__(self, network: nn.Module) -> None:
        self._seen: list[tuple[int, int, int]] = []   # kernel radius, input size, channels
        self._hooks = [module.register_forward_hook(self._see) for module in network.modules()
                       if isinstance(module, nn.Conv2d)]

    def _see(self, module: nn.Module, inputs: tuple[Tensor, ...], answer: Tensor) -> None:
        assert isinstance(module, nn.Conv2d)
        self._seen.append((module.kernel_size[0] // 2, max(inputs[0].shape[-1], 1), max(inputs[0].shape[1], answer.shape[1])))

    def result(self, size: int, stride: int) -> tuple[int, int]:
        """Halo in latents that makes tiles exact, and the widest layer in numbers per photo pixel."""
        for hook in self._hooks:
            hook.remove()
        reach_px = sum(radius * size / at for radius, at, _ in self._seen)
        widest = max(channels * (at / size) ** 2 for _, at, channels in self._seen)
        return math.ceil(reach_px / stride), math.ceil(widest)


def load(folder: Path, device: Device, name: str = "") -> Autoencoder:
    """The autoencoder in a folder with config.json and one .safetensors file, on a device.

    Raises UnusableAutoencoder with a sentence for missing files, unknown classes and weights that do not fit.
    """
    config, weights_path = _files(folder)
    kind = str(config.get("_class_name"))
    module = importlib.import_module(f"diffusers.models.autoencoders.{CLASSES[kind]}")
    try:
        with torch.device("meta"):
            network = getattr(module, kind).from_config(config)
        network.load_state_dict(load_file(weights_path), strict=True, assign=True)
    except SafetensorError as error:
        raise UnusableAutoencoder(
            f"The weights of the autoencoder in {folder} are damaged; fetch or copy it again.") from error
    except (RuntimeError, TypeError, ValueError, KeyError) as error:
        raise UnusableAutoencoder(
            f"The weights of the autoencoder in {folder} do not fit its config.json; fetch or copy both again.") from error
    return Autoencoder(network, name or folder.name, identity_of(folder), device)


def identity_of(folder: Path) -> str:
    """sha256 of an autoencoder's weights and config, whatever its file names or layout; needs no torch.

    Raises UnusableAutoencoder like `load`.
    """
    config, weights_path = _files(folder)
    kept = {key: value for key, value in config.items() if key == "_class_name" or not key.startswith("_")}
    digest = hashlib.sha256(json.dumps(kept, sort_keys=True).encode())
    try:
        with weights_path.open("rb") as file:
            length = struct.unpack("<Q", file.read(8))[0]
            header = json.loads(file.read(min(length, 100 << 20)))
            header.pop("__metadata__", None)
            for key in sorted(header):
                entry = header[key]
                digest.update(f"{key} {entry['dtype']} {entry['shape']}".encode())
                first, last = entry["data_offsets"]
                file.seek(8 + length + first)
                digest.update(file.read(last - first))
    except (OSError, ValueError, KeyError, TypeError, struct.error) as error:
        raise UnusableAutoencoder(
            f"The weights of the autoencoder in {folder} are damaged; fetch or copy it again.") from error
    return digest.hexdigest()


def _files(folder: Path) -> tuple[dict[str, Any], Path]:
    """The config and the weights' path."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UnusableAutoencoder(f"There is no config.json in {folder}; choose the folder of an autoencoder.") from error
    except (OSError, ValueError) as error:
        raise UnusableAutoencoder(f"The config.json in {folder} is damaged; fetch or copy it again.") from error
    if not isinstance(config, dict) or config.get("_class_name") not in CLASSES:
        kind = config.get("_class_name") if isinstance(config, dict) else None
        raise UnusableAutoencoder(
            f"The autoencoder in {folder} is of the class {kind}, which Dmax does not know; "
            f"it knows {', '.join(CLASSES)}.")
    weights = sorted(folder.glob("*.safetensors"))
    if len(weights) != 1:
        what = "no .safetensors file" if not weights else "more than one .safetensors file"
        raise UnusableAutoencoder(f"There is {what} in {folder}; an autoencoder has its weights in exactly one.")
    return config, weights[0]
