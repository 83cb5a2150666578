"""What a network reaches and needs, found by watching one tiny pass through each half of it."""

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

# Functions whose answer at one place depends on the whole picture.
_SEES_ALL = {"group_norm", "instance_norm", "scaled_dot_product_attention", "softmax", "matmul", "bmm", "__matmul__",
             "adaptive_avg_pool2d"}
_WORKSPACE = 1.3   # the convolutions' own scratch memory, and what the allocator cannot use


@dataclass(frozen=True)
class Probe:
    """One half of a network, encoder or decoder."""

    reach_px: float           # how far an answer looks to each side through convolutions, in px of the photo
    local: bool               # whether it looks no farther: no attention, no normalisation over the picture
    bytes_per_px: float       # working memory at its highest, per px of the photo, at the precision that was watched


class _Watch(TorchFunctionMode):
    """Counts the memory of living answers and adds up how far the convolutions reach."""

    def __init__(self, size_px: int) -> None:
        super().__init__()
        self.size_px = size_px
        self.reach_px = 0.0
        self.local = True
        self.living_bytes = self.peak_bytes = 0
        self._holders: Counter[int] = Counter()   # views keep the memory of what they are views of

    def __torch_function__(self, function: Callable[..., Any], types: Iterable[type], args: tuple[Any, ...] = (),
                           kwargs: dict[str, Any] | None = None) -> Any:
        answer = function(*args, **(kwargs or {}))
        name = getattr(function, "__name__", "")
        if isinstance(answer, Tensor) and name != "__get__":
            self._hold(answer)
            if name == "conv2d":
                self._reach(answer, *args)
        self.local = self.local and name not in _SEES_ALL
        return answer

    def _reach(self, answer: Tensor, _: Tensor, weight: Tensor, *more: Any) -> None:
        # nn.Conv2d passes bias, stride, padding, dilation, groups, in this order.
        step, spread = (max(more[place]) if isinstance(more[place], tuple) else more[place] for place in (1, 3))
        # Layers side by side (a residual's shortcut) count as if one after the other: a little too far, never too near.
        px_per_place = self.size_px / (answer.shape[-1] * step)
        self.reach_px += weight.shape[-1] // 2 * spread * px_per_place

    def _hold(self, answer: Tensor) -> None:
        storage = answer.untyped_storage()
        key, size = storage.data_ptr(), storage.nbytes()
        if not self._holders[key]:
            self.living_bytes += size
            self.peak_bytes = max(self.peak_bytes, self.living_bytes)
        self._holders[key] += 1
        weakref.finalize(answer, self._release, key, size)

    def _release(self, key: int, size: int) -> None:
        self._holders[key] -= 1
        if not self._holders[key]:
            self.living_bytes -= size


@torch.inference_mode()
def probe(half: Callable[[Tensor], Tensor], example: Tensor, size_px: int) -> tuple[Probe, Tensor]:
    """Watch half a network work on an example that stands for size_px x size_px px; also returns its answer."""
    with _Watch(size_px) as watch:
        answer = half(example)
    # Held beside the activations: the pixels as they come, on the device, and in the network's range, in float32.
    carried = 3 * 4 * 3
    bytes_per_px = math.ceil(_WORKSPACE * watch.peak_bytes / size_px**2) + carried
    return Probe(watch.reach_px, watch.local, bytes_per_px), answer
