"""Measure a network's receptive field and working memory by watching one tiny pass through each half of it."""

from __future__ import annotations

import math
import weakref
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from engine.autoencoders.model_files import UnusableAutoencoder

Function = Callable[[Tensor], Tensor]

# Functions whose output at one place depends on the whole picture.
_SEES_ALL = {"group_norm", "instance_norm", "scaled_dot_product_attention", "softmax", "matmul", "bmm", "__matmul__",
             "adaptive_avg_pool2d"}
_OVERLAP_LATENTS = 8   # width over which tiles are blended if the network is not tile-exact
_WORKSPACE = 1.3       # factor for the convolutions' own scratch memory, and for memory that the allocator cannot use


@dataclass(frozen=True)
class Traits:
    """Properties of a network that suffice to use it, whatever its class."""

    stride: int                              # px per latent, f
    channels: int                            # of a latent, c
    value_range: tuple[float, float]         # of pixels, in the network's input and output
    tile_exact: bool                         # a region with its halo gives exactly what the whole photo gives
    encoder_halo: int                        # latents around a region of latents that encoding it must see
    decoder_halo: int                        # latents around a region of latents that decoding it must see
    encoder_bytes_per_px: int                # peak of working memory, per px of the photo
    decoder_bytes_per_px: int

    @property
    def overlap(self) -> int:
        """Latents by which tiles should be computed larger and blended, so that no seam is seen; 0 if tile-exact."""
        return 0 if self.tile_exact else _OVERLAP_LATENTS


@dataclass(frozen=True)
class _Half:
    """Measurements of one half of a network, encoder or decoder."""

    reach_px: float           # radius of the convolutions' receptive field, in px of the photo
    local: bool               # no output depends on more: no attention, no normalisation over the picture
    bytes_per_px: float       # peak of working memory, per px of the photo, at the precision that was watched


class _Watch(TorchFunctionMode):
    """Counts the memory of living tensors and adds up the reach of the convolutions while it is active."""

    def __init__(self, size_px: int) -> None:
        super().__init__()
        self.size_px = size_px
        self.reach_px = 0.0
        self.local = True
        self.living_bytes = self.peak_bytes = 0
        self._holders: Counter[int] = Counter()   # views keep the memory of what they are views of

    def __torch_function__(self, function: Callable[..., Any], types: Iterable[type], args: tuple[Any, ...] = (),
                           kwargs: dict[str, Any] | None = None) -> Any:
        output = function(*args, **(kwargs or {}))
        name = getattr(function, "__name__", "")
        if isinstance(output, Tensor) and name != "__get__":
            self._hold(output)
            if name == "conv2d":
                self._reach(output, *args)
        self.local = self.local and name not in _SEES_ALL
        return output

    def _reach(self, output: Tensor, _: Tensor, weight: Tensor, *more: Any) -> None:
        # nn.Conv2d passes bias, stride, padding, dilation, groups, in this order.
        step, dilation = (max(more[place]) if isinstance(more[place], tuple) else more[place] for place in (1, 3))
        # Layers side by side (a residual's shortcut) count as if one after the other: a little too far, never too near.
        px_per_place = self.size_px / (output.shape[-1] * step)
        self.reach_px += weight.shape[-1] // 2 * dilation * px_per_place

    def _hold(self, output: Tensor) -> None:
        storage = output.untyped_storage()
        key, size = storage.data_ptr(), storage.nbytes()
        if not self._holders[key]:
            self.living_bytes += size
            self.peak_bytes = max(self.peak_bytes, self.living_bytes)
        self._holders[key] += 1
        weakref.finalize(output, self._release, key, size)

    def _release(self, key: int, size: int) -> None:
        self._holders[key] -= 1
        if not self._holders[key]:
            self.living_bytes -= size


@torch.inference_mode()
def _watched(half: Function, example: Tensor, size_px: int) -> tuple[_Half, Tensor]:
    """Watch half a network process an example that stands for size_px x size_px px; also returns its output."""
    with _Watch(size_px) as watch:
        output = half(example)
    # Held beside the activations: the pixels as they come, on the device, and in the network's range, in float32.
    carried = 3 * 4 * 3
    bytes_per_px = math.ceil(_WORKSPACE * watch.peak_bytes / size_px**2) + carried
    return _Half(watch.reach_px, watch.local, bytes_per_px), output


def traits_of(encode: Function, decode: Function, example: Tensor, name: str,
              ) -> Traits:
    """Measure a network's traits: encode and decode a photo of a single latent [1, 3, f, f], which takes no time.

    `example` is on the network's device, in its precision; `name` is the autoencoder's, for sentences. Raises
    UnusableAutoencoder if the network fails, or gives back another size.
    """
    stride = example.shape[-1]
    try:
        encoder, latents = _watched(encode, example, stride)
        decoder, pixels = _watched(decode, latents, stride)
    except (RuntimeError, ValueError) as error:
        raise UnusableAutoencoder("The autoencoder {name} fails on its first small photo; choose another.",
                                  name=name) from error
    if latents.shape[-2:] != (1, 1) or pixels.shape != (1, 3, stride, stride):
        raise UnusableAutoencoder("The autoencoder {name} does not give back photos of the size that it was given; "
                                  "choose another.", name=name)
    return Traits(
        stride=stride, channels=latents.shape[1],
        value_range=(-1.0, 1.0),   # all three classes; AutoencoderTiny halves and shifts inside
        tile_exact=encoder.local and decoder.local,
        encoder_halo=math.ceil(encoder.reach_px / stride), decoder_halo=math.ceil(decoder.reach_px / stride),
        encoder_bytes_per_px=round(encoder.bytes_per_px), decoder_bytes_per_px=round(decoder.bytes_per_px))
