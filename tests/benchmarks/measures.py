"""What quality.py measures beside score.py: faults that averages over features forgive, each by a measure of its own.

Pictures are tensors [3, H, W] in 0..1.
"""

from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import blur

WEAVE_PX = 1.5
_LUMA = torch.tensor([0.299, 0.587, 0.114])
_WINDOW = 32                       # px, side of the windows in which a lattice is looked for
_ON_LATTICE, _STRONG = 0.5, 0.5    # share of a window's power, and standard deviation of 255, from which it counts
_FINE_PX, _AROUND_PX = 1.0, 4.0    # blurs: what is finer than the first is fine, its energy is averaged by the second
_BINS = torch.linspace(-9, 0, 37)  # log2 of gradients


def luma(picture: Tensor) -> Tensor:
    """Luma [1, H, W] in 0..255, as JPEG has it."""
    return 255 * torch.einsum("chw,c->hw", picture, _LUMA)[None]


def weave(pictures: Iterable[Tensor], stride: int) -> float:
    """Which share of the finest detail's energy is alike in 5 x 5 cells of latents, on average."""
    def over_cells(cells: Tensor) -> Tensor:
        return F.avg_pool2d(cells, 5, 1)

    found = []
    by_chance = 1 / 25
    faint = (0.2 / 255)**2
    for picture in pictures:
        height, width = (side // stride * stride for side in picture.shape[1:])
        detail = (picture - blur(picture, WEAVE_PX))[:, :height, :width]
        cells = F.pixel_unshuffle(detail, stride)
        energy, repeated = over_cells(cells.square()).mean(0), over_cells(cells).square().mean(0)
        found.append(((repeated - by_chance * energy).clamp_min(0) / (1 - by_chance) / (energy + faint)).mean())
    return float(torch.stack(found).mean())


def woven_windows(picture: Tensor, stride: int = 8) -> int:
    """How many windows of 32 x 32 px show a lattice with the stride's period.

    In such a window more than half the power of luma less its blur (2 px) lies on frequencies that are multiples of
    1 / stride along both axes, and is more than 0.5 of 255 in standard deviation.
    """
    fine = luma(picture)
    fine = (fine - blur(fine, 2.0))[0]
    cells = fine.unfold(0, _WINDOW, _WINDOW).unfold(1, _WINDOW, _WINDOW).flatten(0, 1)
    power = torch.fft.fft2(cells).abs().square() / _WINDOW**4
    power[:, 0, 0] = 0
    step = _WINDOW // stride
    lattice, whole = power[:, ::step, ::step].sum((1, 2)), power.sum((1, 2))
    return int(((lattice > _ON_LATTICE * whole) & (lattice.sqrt() > _STRONG)).sum())


def liveliness(picture: Tensor, truth: Tensor) -> tuple[float, float]:
    """Fine energy beside the truth's, log2, in the flattest and in the liveliest third of the truth; 0 is as true."""
    def energy(seen: Tensor) -> Tensor:
        grey = luma(seen)
        return blur((grey - blur(grey, _FINE_PX)).square(), _AROUND_PX)[0]

    mine, true = energy(picture), energy(truth)
    low, high = true.flatten().quantile(torch.tensor([1 / 3, 2 / 3]))
    flat, lively = true <= low, true >= high
    return (float((mine[flat].mean() / true[flat].mean()).log2()),
            float((mine[lively].mean() / true[lively].mean()).log2()))


def gradients_apart(picture: Tensor, truth: Tensor) -> float:
    """Distance of the histograms of log2 gradients: half the sum of differences, 0 to 1."""
    def histogram(seen: Tensor) -> Tensor:
        grey = luma(seen)[0] / 255
        size = torch.hypot(grey.diff(dim=0)[:, :-1], grey.diff(dim=1)[:-1]).clamp_min(2.0**-9).log2()
        return torch.histogram(size, _BINS).hist / size.numel()

    return float((histogram(picture) - histogram(truth)).abs().sum() / 2)


class Judge:
    """Says of how many photos an output is worse than the restored photo on everything at once."""

    def __init__(self, score: ModuleType, features: Any, truths: Mapping[str, Tensor],
                 restored: Mapping[str, Tensor]) -> None:
        self._score, self._features, self._truths = score, features, truths
        self._true_features = {name: features([truth])[0] for name, truth in truths.items()}
        self._restored = {name: self._figures(name, picture) for name, picture in restored.items()}

    def _figures(self, name: str, picture: Tensor) -> tuple[float, float, float]:
        """Squared error, FD of this photo's own features, and distance of gradients; smaller is better."""
        own = self._features([picture.clamp(0, 1)])[0]
        return (float((picture - self._truths[name]).square().mean()),
                self._score.frechet(own, self._true_features[name]), gradients_apart(picture, self._truths[name]))

    def worse(self, outputs: Mapping[str, Tensor]) -> int:
        """How many photos are worse than restored on all three."""
        return sum(all(mine > before for mine, before in zip(self._figures(name, picture), self._restored[name],
                                                             strict=True))
                   for name, picture in outputs.items())


def seen(outputs: Mapping[str, Tensor], truths: Mapping[str, Tensor], judge: Judge, stride: int) -> dict[str, float]:
    """All measures of this file, of outputs by name."""
    each = [liveliness(picture, truths[name]) for name, picture in outputs.items()]
    flat, lively = (sum(one) / len(each) for one in zip(*each, strict=True))
    return {"worse": judge.worse(outputs), "lattice": sum(map(woven_windows, outputs.values())), "flat": flat,
            "lively": lively, "weave": weave(outputs.values(), stride)}
