"""Optimal transport with a map for each strength of texture.

Restoration does not take the same from sky and from foliage, and one Gaussian map gives all places the same share back: too
much grain to the one, too little texture to the other. Here latents are sorted by the local energy of their gradient, natural
and restored ones each into classes of equal share, from the flattest to the liveliest, and each class of restored ones is
carried onto the class of the same rank: the monotone transport of energies, which is optimal in one dimension (Peyre and
Cuturi, Computational Optimal Transport, 2019, remark 2.30), with the Gaussian transport of Adrai et al. 2023 within. What lies
between two classes is moved by both, and its tone by those of its surroundings. How many classes suit a restoration, and how
much of a photo's own finest detail is worth keeping in which of them, the statistics tell (`fitting`, `own_shares`). With a
single class it is the transport between two Gaussians again. The sorting is Dmax's own.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import AS_DRAWN, FineDetail
from engine.transport.gaussian_transport import GaussianTransport, convolved
from engine.transport.patch_statistics import BadStatistics, Gaussian, PatchStatistics, pad

_WINDOW = 3               # latents a side, over which energy is averaged twice
_ALONE = 2.0, 3.0         # octaves by which a latent is flatter than its surroundings: up to which these tell, from which on it
_SURROUNDINGS = 5         # latents a side, over which surroundings are averaged twice
_SAMPLED = 20_000         # patches of a photo: more would cost as much as encoding it, and tell hardly more
_FAINTEST = 1e-12
CLASSES = 4               # at most: more serve denoised photos better still, and others no more
_TOLD_BY = 0.9            # what places of this rank have lost tells how many classes suit
_FLATTENED = 0.5, 1.6     # octaves that call for all of them
_EXCESS = 1.1, 1.5        # times the natural energy: so much other natural photos have, so much is the restoration's own
_KEPT = 0.3, 0.42         # of a photo's own: where lively places have lost nothing, and an octave or more
_NOISE = 0.125, 0.4375    # ranks up to which nothing of a photo's own stays, and from which on all that suits
_NO_ROOM = 0.95           # gain of the finest octave up to which nothing of the photo's own stays; at 1 all that suits does
MAX_DIMENSION = 1024      # of a patch: with larger ones the statistics of a photo's levels would take gigabytes


def levels(latents: Tensor) -> Tensor:
    """How lively latents [c, h, w] are around each place, [h, w]: the binary logarithm of the energy of their gradient."""
    return _octaves(_evened(_differences(latents).sum(0, keepdim=True) / 2, _WINDOW)[0])


def _own_levels(latents: Tensor) -> Tensor:
    """As `levels`, but of each latent alone where that is far below: a sky is no livelier for what stands before it.

    Of the differences from its neighbours the second greatest tells: the greatest may be to what stands there.
    """
    around = levels(latents)
    less = around - _octaves(2 * _differences(latents).topk(2, dim=0).values[1])
    least, most = _ALONE
    return around - less * ((less - least) / (most - least)).clamp(0, 1)


def _differences(latents: Tensor) -> Tensor:
    """Squared, from the four neighbours: [4, h, w]; none from beyond the border."""
    down, across = (latents.float().diff(dim=axis).square_().mean(0) for axis in (1, 2))
    return torch.stack((F.pad(down, (0, 0, 0, 1)), F.pad(down, (0, 0, 1, 0)), F.pad(across, (0, 1)), F.pad(across, (1, 0))))


def _octaves(energy: Tensor) -> Tensor:
    return torch.log2(energy.clamp_min(_FAINTEST))


def _evened(maps: Tensor, side: int) -> Tensor:
    """Maps [n, h, w] averaged over so many places a side, twice: once would draw the square around every spot."""
    square = maps.new_full((len(maps), 1, side, side), 1 / side**2)   # a convolution: ten times as quick as pooling
    for _ in range(2):
        maps = F.conv2d(pad(maps, side // 2)[None], square, groups=len(maps))[0]
    return maps


@dataclass(frozen=True)
class TextureStatistics:
    """Patch statistics by octave of energy; they merge by addition, as those of all patches together do."""

    by_level: Mapping[int, PatchStatistics]

    @classmethod
    def of_latents(cls, latents: Tensor, patch: int) -> TextureStatistics:
        """Of the p x p patches of latents [c, h, w], or of some 20,000 of them where there are more; p odd."""
        _, height, width = latents.shape
        step = math.ceil(math.sqrt(height * width / _SAMPLED))
        rows = F.unfold(pad(latents.float(), patch // 2)[None], patch, stride=step)[0].T.double()
        level = levels(latents)[::step, ::step].flatten().floor().int()
        found = {}
        for one in sorted(set(level.tolist())):
            mine = rows[level == one]
            square = mine.T @ mine
            found[one] = PatchStatistics(len(mine), mine.sum(0), (square + square.T) / 2)   # symmetric to the last bit
        return cls(found)

    def __add__(self, other: TextureStatistics) -> TextureStatistics:
        total = dict(self.by_level)
        for level, statistics in other.by_level.items():
            total[level] = total[level] + statistics if level in total else statistics
        return TextureStatistics(total)

    def classes(self, number: int = CLASSES) -> Textures:
        """So many classes of equal share. Raises BadStatistics when nothing was counted."""
        ordered = sorted(self.by_level)
        counts = torch.tensor([self.by_level[level].count for level in ordered], dtype=torch.float64)
        if not counts.sum():
            raise BadStatistics("There are no photos in the statistics; add some.")
        ranks = torch.cat((counts.new_zeros(1), counts.cumsum(0))) / counts.sum()
        edges = torch.tensor([ordered[0], *(level + 1 for level in ordered)], dtype=torch.float64)
        within = torch.linspace(0, 1, 17, dtype=torch.float64)
        weights = torch.stack([shares(start + (end - start) * within, number).mean(1)
                               for start, end in itertools.pairwise(ranks)], 1)   # [classes, levels]
        gaussians = []
        for share in weights:
            count = float(share @ counts)
            mean, outer = (sum(float(w) * getattr(self.by_level[level], of) for w, level in zip(share, ordered, strict=True))
                           / count for of in ("sum", "outer"))
            covariance = (outer - torch.outer(mean, mean)).float().double()   # as they are kept in profiles
            gaussians.append(Gaussian(mean, covariance))
        return Textures(tuple(gaussians), edges, ranks)


@dataclass(frozen=True, eq=False)
class Textures:
    """A Gaussian for each class, and which share of all places is less lively than a level."""

    classes: tuple[Gaussian, ...]   # from the flattest to the liveliest
    levels: Tensor                  # [n] float64, rising
    ranks: Tensor                   # [n] float64, from 0 to 1: the share of all places below each level

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, Textures) and self.classes == other.classes and torch.equal(self.levels, other.levels)
                and torch.equal(self.ranks, other.ranks))

    def __hash__(self) -> int:
        return hash((*self.levels.tolist(), *self.ranks.tolist()))

    def halved(self) -> Textures:
        """In half as many classes, which share out the present ones as they would share out places."""
        number = len(self.classes)
        weights = shares((torch.arange(number, dtype=torch.float64) + 0.5) / number, number // 2)
        mean = torch.stack([one.mean for one in self.classes])
        outer = torch.stack([one.covariance + torch.outer(one.mean, one.mean) for one in self.classes])
        halves = []
        for share in weights / weights.sum(1, keepdim=True):
            middle = share @ mean
            covariance = torch.einsum("k,kij->ij", share, outer) - torch.outer(middle, middle)
            halves.append(Gaussian(middle, covariance.float().double()))   # as they are kept in profiles
        return Textures(tuple(halves), self.levels, self.ranks)

    def level(self, rank: float) -> float:
        """So lively are places of this rank, in octaves."""
        return float(np.interp(rank, self.ranks.numpy(), self.levels.numpy()))

    def rank(self, level: Tensor) -> Tensor:
        """The share of all places that is less lively, between the known levels in a straight line."""
        rank = torch.zeros_like(level)
        for (low, high), (below, above) in zip(itertools.pairwise(self.levels.tolist()), itertools.pairwise(self.ranks.tolist()),
                                               strict=True):
            if above > below:
                rank.add_(((level - low) / (high - low)).clamp_(0, 1), alpha=above - below)
        return rank.clamp_(0, 1)


def lost(source: Textures, target: Textures, rank: float) -> float:
    """By how many octaves of energy restored places are less lively than natural ones of the same rank, 0 to 1."""
    return target.level(rank) - source.level(rank)


def fitting(source: Textures, target: Textures) -> tuple[Textures, Textures]:
    """Both in half as many classes, where those suffice or serve better.

    Restorations that take nothing from lively places, as JPEG, need no more, and photos that have lost more than two thirds
    of the energy there, as by strong upscaling, have lost the very thing that sorts them.
    """
    least, most = _FLATTENED
    if len(source.classes) % 2 == 0 and not least < lost(source, target, _TOLD_BY) < most:
        return source.halved(), target.halved()
    return source, target


def own_shares(source: Textures, target: Textures, patch: int) -> tuple[float, ...]:
    """How much of the photo's own finest detail is worth keeping beside what is drawn, 0 to 0.42, for each class of places.

    What restoration leaves of a photo's detail is truer than what any decoder draws, unless it is noise, as in flat places, or
    of the restoration's own making. Such artefacts show by their energy: along some directions of the latents, restored places
    have more of it than natural ones. And where nothing was taken, as much again would be too much.
    """
    (least, most), middle = _KEPT, slice(patch**2 // 2, None, patch**2)
    wanted = least + (most - least) * min(1.0, max(0.0, lost(source, target, _TOLD_BY)))
    (clean, spoilt), (noise, sound) = _EXCESS, _NOISE
    found = []
    for place, (restored, natural) in enumerate(zip(source.classes, target.classes, strict=True)):
        values, vectors = torch.linalg.eigh(natural.covariance[middle, middle])   # of a patch, the latent in the middle
        white = vectors / values.clamp_min(_FAINTEST + 1e-6 * float(values[-1])).sqrt()
        excess = float(torch.linalg.eigvalsh(white.T @ restored.covariance[middle, middle] @ white).quantile(0.9))
        rank = (place + 0.5) / len(source.classes)
        found.append(wanted * min(1.0, max(0.0, (spoilt - excess) / (spoilt - clean)))
                     * min(1.0, max(0.0, (rank - noise) / (sound - noise))))
    return tuple(found)


def shares(rank: Tensor, number: int) -> Tensor:
    """How much each of so many classes has of a place of this rank: [number, *rank.shape], 1 together."""
    centres = (torch.arange(number, device=rank.device) + 0.5) / number
    distance = (rank.clamp(0.5 / number, 1 - 0.5 / number) - centres.to(rank).reshape(-1, *[1] * rank.dim())).abs()
    return (1 - number * distance).clamp_min(0)


@dataclass(frozen=True, eq=False)
class TextureTransport:
    """A Gaussian transport for each class of texture; a place is moved by those that it belongs to."""

    source: Textures
    maps: tuple[GaussianTransport, ...]
    fine: FineDetail = AS_DRAWN

    @classmethod
    def between(cls, source: Textures, target: Textures, patch: int) -> TextureTransport:
        """Classes of the same rank belong together. Raises BadStatistics if the sizes do not fit."""
        return cls(source, tuple(GaussianTransport.between(one, other, patch)
                                 for one, other in zip(source.classes, target.classes, strict=True)))

    @classmethod
    def suited(cls, source: Textures, target: Textures, patch: int, finest_gain: float = 1.0) -> TextureTransport:
        """With as many classes, and as much of a photo's own finest detail kept, as suits (`fitting`, `own_shares`).

        `finest_gain`: see detail_band.FinestOctave, at most 1. Where it is less, the autoencoder draws even more than photos
        have: there is little room for their own, or none, and four maps make cracks of what a denoiser leaves in a sky.
        Raises BadStatistics if the sizes do not fit.
        """
        room = min(1.0, max(0.0, (finest_gain - _NO_ROOM) / (1 - _NO_ROOM)))
        own = tuple(room * share for share in own_shares(source, target, patch))
        maps = fitting(source, target)
        if room < 0.5 and len(maps[0].classes) == CLASSES:   # neither halved yet
            maps = source.halved(), target.halved()
        return replace(cls.between(*maps, patch), fine=FineDetail(finest_gain, own if any(own) else ()))

    @property
    def channels(self) -> int:
        """c of the latents."""
        return self.maps[0].channels

    @property
    def reach(self) -> int:
        """How many latents to each side its answer looks."""
        around = 2 * (_SURROUNDINGS // 2) if len(self.maps) > 1 else 0
        return max(self.maps[0].reach, 2 * (_WINDOW // 2) + 1 + around)   # a gradient looks to the next latent

    def apply(self, latents: Tensor) -> Tensor:
        """Latents [c, h, w] transported; float32.

        From one latent to the next a place may pass from map to map, and maps differ most in what they make of rare colours:
        blocks would be seen. So what they make of the mean around a place is mixed by their shares around, and only the rest
        by those of the place itself. The flatter a latent, the more it counts: sky is moved as sky up to what stands before it.
        """
        drawn = convolved(latents, self.maps[0].patch, self._on_device).reshape(len(self.maps), *latents.shape)
        if len(self.maps) == 1:
            return drawn[0]
        level = _own_levels(latents)
        rank, weight = self.source.rank(level), torch.exp2(-level.clamp_min(self._flat))
        sums = _evened(torch.cat((latents * weight, (rank * weight)[None], weight[None])), _SURROUNDINGS)
        mean, rank_around = sums[:-2] / sums[-1], sums[-2] / sums[-1]
        inner = range(self.maps[0].patch)
        kernel, bias = self._on_device(inner, inner, latents.device)
        around = torch.addmm(bias[:, None], kernel.sum((2, 3)), mean.flatten(1)).view_as(drawn)
        parts, evened = (shares(one, len(self.maps))[:, None] for one in (rank, rank_around))
        return drawn.mul_(parts).addcmul_(around, evened - parts).sum(0)

    @cached_property
    def _flat(self) -> float:
        """The level below which places belong to the flattest class alone."""
        return self.source.level(0.5 / len(self.maps))

    @cached_property
    def _kernels(self) -> dict[tuple[range, range, torch.device], tuple[Tensor, Tensor]]:
        return {}

    def _on_device(self, down: range, across: range, device: torch.device) -> tuple[Tensor, Tensor]:
        """The kernels and biases of all maps as those of one convolution."""
        if (down, across, device) not in self._kernels:
            kernels, biases = zip(*(one.on_device(down, across, device) for one in self.maps), strict=True)
            self._kernels[down, across, device] = torch.cat(kernels), torch.cat(biases)
        return self._kernels[down, across, device]


Transport = GaussianTransport | TextureTransport


def staying(transport: Transport, latents: Tensor) -> Tensor | None:
    """How much of a photo's own finest detail stays at each of its latents [c, h, w], as restored: [h, w], 0 to 1; None: nothing.

    It looks as far around as `apply` does.
    """
    if not isinstance(transport, TextureTransport) or not transport.fine.own:
        return None
    parts = shares(transport.source.rank(levels(latents)), len(transport.fine.own))
    return torch.einsum("khw,k->hw", parts, parts.new_tensor(transport.fine.own))
