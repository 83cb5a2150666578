"""Optimal transport with a map for each strength of texture.

Restoration does not take the same from sky and from foliage, and one Gaussian map gives all places the same share back:
too much grain to the one, too little texture to the other. Here latents are sorted by the local energy of their
gradient (`texture_energy`), natural and restored ones each into classes of equal share, from the lowest energy to the
highest, and each class of restored ones is carried onto the class of the same rank: the monotone transport of energies,
which is optimal in one dimension (Peyre and Cuturi, Computational Optimal Transport, 2019, remark 2.30), with the
Gaussian transport of Adrai et al. 2023 within. A latent between two classes is moved by both, and its tone by the
classes of its surroundings. The share of a photo's own finest detail that is worth keeping in each class follows from
the statistics (`own_shares`). With a single class it is the transport between two Gaussians again. The sorting is
Dmax's own.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import AS_DRAWN, FineDetail
from engine.transport.foretelling import Foreteller
from engine.transport.gaussian_transport import UNKNOWN, GaussianTransport, convolved, unlikeness
from engine.transport.patch_statistics import BadStatistics, Gaussian, PatchStatistics, pad
from engine.transport.texture_energy import REACH, levels, own_levels, smoothed

# Names in quotes are sections of resources/autoencoder/TRAINING.md, where a constant was measured. A rank is a quantile
# of energy, 0 to 1; an octave is a factor of 2 in energy.
MAX_DIMENSION = 1024     # numbers of a patch, c * p * p: beyond it a photo's statistics by level would take gigabytes
_SAMPLED = 20_000        # patches counted of a photo: more would cost as much as encoding it, and tell hardly more
#                          (tests/benchmarks/transport.py times it: "counted by texture")
CLASSES = 4              # classes of texture: more serve denoised photos better still, and others no more ("A map for
#                          each strength of texture, again" and "Sharper by least squares"); one or two, fewer
_TOLD_BY = 0.9           # rank whose loss of energy decides the share kept ("What a photo keeps of its own")
# These four are from "Less of a weave, and a share by place":
_KEPT = 0.3, 0.42        # share kept of a photo's own detail: if rank _TOLD_BY has lost 0 octaves, and from 1 octave on
_NOISE = 0.125, 0.4375   # ranks: up to the first none of that share stays, for it is noise, from the second on all
_EXCESS = 1.1, 1.5       # restored energy as a multiple of natural: other natural photos have the first, artefacts of
#                          the restoration the second; from the first to the second the share goes down to none
_NO_ROOM = 0.95          # gain of the finest octave (FineDetail.drawn): up to it none of that share stays, at 1 all
_SURROUNDINGS = 5        # latents: side of the square over which surroundings are averaged, twice ("Blocks, and the
#                          rest of the weave")
_LEAST_VARIANCE = 1e-12  # squared latents: keeps a whitening finite; not measured


@dataclass(frozen=True)
class TextureStatistics:
    """Patch statistics for each octave of local texture energy; they merge by addition, as PatchStatistics do."""

    by_level: Mapping[int, PatchStatistics]   # the key is the energy's log2, rounded down

    @classmethod
    def of_latents(cls, latents: Tensor, patch: int) -> TextureStatistics:
        """Statistics of the p x p patches of latents [c, h, w], or of some 20,000 of them if there are more; p odd."""
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
        """Sort the statistics into `number` classes of equal share. Raises BadStatistics when nothing was counted."""
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
            parts = [(float(weight), self.by_level[level]) for weight, level in zip(share, ordered, strict=True)]
            mean = sum((weight * part.sum for weight, part in parts), counts.new_zeros(())) / count
            outer = sum((weight * part.outer for weight, part in parts), counts.new_zeros(())) / count
            covariance = (outer - torch.outer(mean, mean)).float().double()   # float32, as profiles store it
            gaussians.append(Gaussian(mean, covariance))
        return Textures(tuple(gaussians), edges, ranks)


@dataclass(frozen=True, eq=False)
class Textures:
    """Gaussians of latent patches, one for each class of texture, and the distribution of local texture energy."""

    classes: tuple[Gaussian, ...]   # from the lowest energy to the highest
    levels: Tensor                  # [n] float64, rising: octaves of energy
    ranks: Tensor                   # [n] float64, from 0 to 1: the share of all latents below each level

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, Textures) and self.classes == other.classes and torch.equal(self.levels, other.levels)
                and torch.equal(self.ranks, other.ranks))

    def __hash__(self) -> int:
        return hash((*self.levels.tolist(), *self.ranks.tolist()))

    def level(self, rank: float) -> float:
        """Local texture energy at a rank (a quantile, 0 to 1), in octaves."""
        return float(np.interp(rank, self.ranks.numpy(), self.levels.numpy()))

    def unlike(self, other: Textures) -> float:
        """How unlike the classes of two are, each to the other's of its rank; 0 if they are equal (`unlikeness`)."""
        each = [unlikeness(one, theirs) for one, theirs in zip(self.classes, other.classes, strict=True)]
        return sum(each) / len(each)

    def towards(self, other: Textures, share: float) -> Textures:
        """The same textures with a share, 0 to 1, of another's covariances in place of their own."""
        classes = tuple(Gaussian(one.mean, one.covariance.lerp(theirs.covariance, share).float().double())
                        for one, theirs in zip(self.classes, other.classes, strict=True))
        return Textures(classes, self.levels, self.ranks)

    def strengthened(self, octaves: Callable[[Tensor], Tensor]) -> Textures:
        """The same textures, stronger by a number of octaves of energy that depends on the rank: [n] float64 of [n]."""
        number = len(self.classes)
        more = torch.exp2(octaves((torch.arange(number, dtype=torch.float64) + 0.5) / number))
        classes = tuple(Gaussian(one.mean, (one.covariance * factor).float().double())   # float32, as profiles store it
                        for one, factor in zip(self.classes, more, strict=True))
        levels = (self.levels + octaves(self.ranks)).cummax(0).values
        rising = 1e-6 * torch.arange(len(levels), dtype=torch.float64)   # where it would stand still
        return Textures(classes, levels + rising, self.ranks)

    def rank(self, level: Tensor) -> Tensor:
        """The share of all latents with less energy than a level of any shape, linear between the known levels."""
        levels, ranks = self._table(level)
        above = torch.bucketize(level, levels).clamp_(1, len(levels) - 1)
        low, share_below = levels[above - 1], ranks[above - 1]
        within = ((level - low) / (levels[above] - low)).clamp_(0, 1)
        return torch.lerp(share_below, ranks[above], within).clamp_(0, 1)

    def _table(self, like: Tensor) -> tuple[Tensor, Tensor]:
        """Levels and ranks on the device and in the precision of `like`; kept, for copying makes a device wait."""
        tables: dict[tuple[torch.device, torch.dtype], tuple[Tensor, Tensor]] = vars(self).setdefault("_tables", {})
        key = like.device, like.dtype
        if key not in tables:
            tables[key] = self.levels.to(*key), self.ranks.to(*key)
        return tables[key]


def lost(source: Textures, target: Textures, rank: float) -> float:
    """Octaves of energy that restored latents have less than natural ones of the same rank (0 to 1)."""
    return target.level(rank) - source.level(rank)


def own_shares(source: Textures, target: Textures, patch: int) -> tuple[float, ...]:
    """The share of the photo's own finest detail to keep beside the decoded picture, 0 to 0.42, for each class.

    Detail that a restoration leaves is truer than what any decoder draws, unless it is noise, as in flat places, or an
    artefact of the restoration. Artefacts show by their energy: along some directions of the latents, restored photos
    have more of it than natural ones. And where nothing was taken, as much again would be too much.
    """
    least, most = _KEPT
    middle = slice(patch**2 // 2, None, patch**2)   # in each channel of a patch, the latent in its middle
    wanted = least + (most - least) * min(1.0, max(0.0, lost(source, target, _TOLD_BY)))
    (clean, spoilt), (noise, sound) = _EXCESS, _NOISE
    found = []
    for place, (restored, natural) in enumerate(zip(source.classes, target.classes, strict=True)):
        values, vectors = torch.linalg.eigh(natural.covariance[middle, middle])
        white = vectors / values.clamp_min(_LEAST_VARIANCE + 1e-6 * float(values[-1])).sqrt()
        excess = float(torch.linalg.eigvalsh(white.T @ restored.covariance[middle, middle] @ white).quantile(0.9))
        rank = (place + 0.5) / len(source.classes)
        found.append(wanted * min(1.0, max(0.0, (spoilt - excess) / (spoilt - clean)))
                     * min(1.0, max(0.0, (rank - noise) / (sound - noise))))
    return tuple(found)


def shares(rank: Tensor, number: int) -> Tensor:
    """Weights of each of `number` classes at a rank of any shape: [number, *rank.shape]; they add up to 1.

    Linear between the middles of two classes.
    """
    centres = ((torch.arange(number, device=rank.device) + 0.5) / number).to(rank)
    inside = rank.clamp(0.5 / number, 1 - 0.5 / number)
    return torch.stack([(1 - number * (inside - centre).abs()).clamp_min(0) for centre in centres])


@dataclass(frozen=True, eq=False)
class TextureTransport:
    """A Gaussian transport for each class of texture; a latent is moved by the classes that it belongs to."""

    source: Textures                      # of restored photos: the ranks that sort a photo's latents
    maps: tuple[GaussianTransport, ...]   # one per class, from the lowest energy to the highest
    fine: FineDetail = AS_DRAWN
    keeps_surroundings: bool = False      # see `apply`
    foreteller: Foreteller | None = None  # bounds the change by place, for whoever decodes; None: nothing does

    @classmethod
    def between(cls, source: Textures, target: Textures, patch: int) -> TextureTransport:
        """The transport that carries each class onto the one of the same rank. Raises BadStatistics if sizes differ."""
        return cls(source, tuple(GaussianTransport.between(one, other, patch, UNKNOWN)
                                 for one, other in zip(source.classes, target.classes, strict=True)))

    @classmethod
    def suited(cls, source: Textures, target: Textures, patch: int, finest_gain: float = 1.0,
               foreteller: Foreteller | None = None, most_gain: float = math.inf) -> TextureTransport:
        """The transport as Dmax uses it, with the shares of own detail that suit (`own_shares`).

        `finest_gain`: see detail_band.FinestOctave, at most 1. Where it is less, the autoencoder draws even more than
        photos have: there is little room for their own, or none. `foreteller`: see its field. `most_gain`: by which a
        map may amplify a direction.
        """
        room = min(1.0, max(0.0, (finest_gain - _NO_ROOM) / (1 - _NO_ROOM)))
        own = tuple(room * share for share in own_shares(source, target, patch))
        maps = tuple(one.capped(most_gain) for one in cls.between(source, target, patch).maps)
        return cls(source, maps, FineDetail(finest_gain, own if any(own) else ()), True, foreteller)

    @property
    def channels(self) -> int:
        """Number of latent channels, c."""
        return self.maps[0].channels

    @property
    def reach(self) -> int:
        """Radius in latents: each output depends on so many latents to each side."""
        around = 2 * (_SURROUNDINGS // 2)
        return max(self.maps[0].reach, REACH + around * (len(self.maps) > 1)) + around * self.keeps_surroundings

    def apply(self, latents: Tensor) -> Tensor:
        """Transport latents [c, h, w]; float32.

        Maps amplify 4 to 7 times what is alike all around a latent, and where that is bright the decoder draws a
        lattice. Where `keeps_surroundings`, the photo's own are put back: z'' = z' - around(z') + around(z), around =
        the mean over 5 x 5 latents, twice. The detail band has no use for that part of the change anyhow.
        """
        moved = self._moved(latents)
        return moved + smoothed(latents - moved, _SURROUNDINGS) if self.keeps_surroundings else moved

    def _moved(self, latents: Tensor) -> Tensor:
        """The transported latents z' [c, h, w].

        Neighbouring latents may belong to different maps, and maps differ most in what they make of rare colours:
        blocks would be seen. So what the maps make of the mean around a latent is mixed by the weights of the classes
        around it, and only the latent's difference from that mean by its own. The less energy a latent has, the more it
        counts in those means: sky is moved as sky up to what stands before it.
        """
        patch = self.maps[0].patch
        drawn = convolved(latents, patch, self._on_device, patch // 2).reshape(len(self.maps), *latents.shape)
        if len(self.maps) == 1:
            return drawn[0]
        level = own_levels(latents)
        rank, weight = self.source.rank(level), torch.exp2(-level.clamp_min(self._flat))
        sums = smoothed(torch.cat((latents * weight, (rank * weight)[None], weight[None])), _SURROUNDINGS)
        mean, rank_around = sums[:-2] / sums[-1], sums[-2] / sums[-1]
        inner = range(self.maps[0].patch)
        kernel, bias = self._on_device(inner, inner, latents.device)
        around = torch.addmm(bias[:, None], kernel.sum((2, 3)), mean.flatten(1)).view_as(drawn)
        parts = shares(rank, len(self.maps))[:, None]
        parts_around = shares(rank_around, len(self.maps))[:, None]
        return drawn.mul_(parts).addcmul_(around, parts_around - parts).sum(0)

    @cached_property
    def _flat(self) -> float:
        """Level in octaves below which latents belong to the class of lowest energy alone."""
        return self.source.level(0.5 / len(self.maps))

    @cached_property
    def _kernels(self) -> dict[tuple[range, range, torch.device], tuple[Tensor, Tensor]]:
        return {}

    def _on_device(self, down: range, across: range, device: torch.device) -> tuple[Tensor, Tensor]:
        """Kernels and biases of all maps stacked to those of one convolution, in float32 on a device, cached."""
        if (down, across, device) not in self._kernels:
            kernels, biases = zip(*(one.on_device(down, across, device) for one in self.maps), strict=True)
            self._kernels[down, across, device] = torch.cat(kernels), torch.cat(biases)
        return self._kernels[down, across, device]


Transport = GaussianTransport | TextureTransport


def staying(transport: Transport, latents: Tensor) -> Tensor | None:
    """The share of a photo's own finest detail that stays, [h, w] from 0 to 1, at each latent of the restored photo.

    `latents` [c, h, w]. None if nothing stays. Each share depends on latents no farther away than `reach`.
    """
    if not isinstance(transport, TextureTransport) or not transport.fine.own:
        return None
    parts = shares(transport.source.rank(levels(latents)), len(transport.fine.own))
    return torch.stack([share * part for share, part in zip(transport.fine.own, parts, strict=True)]).sum(0)
