"""Patch statistics: count, sum and sum of outer products of latent patches, which merge by addition."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.errors import DmaxError


class BadStatistics(DmaxError):
    """Statistics that describe no distribution. Its text is the sentence that the user sees."""


@dataclass(frozen=True, eq=False)
class Gaussian:
    """A Gaussian in R^d: mean [d] and covariance [d, d], float64, which may be singular."""

    mean: Tensor
    covariance: Tensor

    def __post_init__(self) -> None:
        d = self.mean.numel()
        if self.mean.shape != (d,) or self.covariance.shape != (d, d):
            raise BadStatistics("The statistics have a mean and a covariance of different sizes; calibrate again.")
        if not (self.mean.isfinite().all() and self.covariance.isfinite().all()):
            raise BadStatistics("The statistics hold numbers that are not finite; calibrate again.")


@dataclass(frozen=True, eq=False)
class PatchStatistics:
    """What is known of a set of patches of d = c * p * p numbers (channel, row, column), in float64.

    Raw sums: adding a photo, or taking one away, never needs another one.
    """

    count: int
    sum: Tensor     # [d]
    outer: Tensor   # [d, d], sum of u u^T

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, PatchStatistics) and self.count == other.count
                and torch.equal(self.sum, other.sum) and torch.equal(self.outer, other.outer))

    def __hash__(self) -> int:
        return hash((self.count, self.sum.numpy().tobytes()))

    def __add__(self, other: PatchStatistics) -> PatchStatistics:
        return PatchStatistics(self.count + other.count, self.sum + other.sum, self.outer + other.outer)

    def __sub__(self, other: PatchStatistics) -> PatchStatistics:
        return PatchStatistics(self.count - other.count, self.sum - other.sum, self.outer - other.outer)

    @property
    def gaussian(self) -> Gaussian:
        """Mean and covariance (divided by the count). Raises BadStatistics when nothing was counted."""
        if self.count < 1:
            raise BadStatistics("There are no photos in the statistics; add some.")
        mean = self.sum / self.count
        covariance = self.outer / self.count - torch.outer(mean, mean)
        return Gaussian(mean, (covariance + covariance.T) / 2)

    @classmethod
    def of_latents(cls, latents: Tensor, patch: int) -> PatchStatistics:
        """Statistics of all h * w overlapping p x p patches of latents [c, h, w], replicate-padded by p // 2; p odd."""
        _, height, width = latents.shape
        if min(height, width) < patch:
            rows = patches(latents.double(), patch)
            square = rows.T @ rows
            return cls(len(rows), rows.sum(0), (square + square.T) / 2)
        padded = pad(latents.double(), patch // 2)
        total = padded.unfold(1, height, 1).unfold(2, width, 1).sum((3, 4)).flatten()
        return cls(height * width, total, _outer_by_shifts(padded, height, width, patch))

    def augmented(self, patch: int) -> PatchStatistics:
        """The statistics of the same photos in all eight orientations, latents turned with them; counts stay.

        Turning a photo turns the positions within its patches, so nothing is encoded again. Latent channels need not
        turn with the photo, which makes this an approximation that steadies statistics of few photos.
        """
        d = len(self.sum)
        grid = torch.arange(d).reshape(-1, patch, patch)
        turns = [torch.rot90(flipped, k, (1, 2)).flatten() for flipped in (grid, grid.flip(2)) for k in range(4)]
        return PatchStatistics(
            self.count, torch.stack([self.sum[turn] for turn in turns]).mean(0),
            torch.stack([self.outer[turn][:, turn] for turn in turns]).mean(0))


def pad(latents: Tensor, border: int) -> Tensor:
    """Latents [c, h, w] with the outermost ones repeated `border` times on each side."""
    return F.pad(latents[None], (border,) * 4, mode="replicate")[0]


def patches(latents: Tensor, patch: int) -> Tensor:
    """All overlapping p x p patches of latents [c, h, w], replicate-padded by p // 2: [h * w, c * p * p]."""
    return F.unfold(pad(latents, patch // 2)[None], patch)[0].T


def average(rows: Tensor, channels: int, height: int, width: int, patch: int) -> Tensor:
    """Patches [h * w, c * p * p] put back: each latent of [c, h, w] is the mean over the patches that cover it."""
    border = patch // 2
    size = (height + 2 * border, width + 2 * border)
    covered = torch.ones(1, patch * patch, height * width, dtype=rows.dtype)
    total, times = F.fold(rows.T[None], size, patch)[0], F.fold(covered, size, patch)[0]
    inside = (slice(None), slice(border, border + height), slice(border, border + width))
    return total[inside] / times[inside]


def _outer_by_shifts(padded: Tensor, height: int, width: int, patch: int) -> Tensor:
    """Sum of u u^T over all patches, from one product of the latents with themselves per shift within a patch.

    Positions a and b of a patch contribute the products of latents b - a apart, over a window that moves with a. The
    windows differ at their edges only, so rows and columns are cut where a window begins or ends: p - 1 single ones,
    the common core, p - 1 single ones. Window a is the cuts a to a + p - 1.
    """
    c, p = padded.shape[0], patch
    outer = padded.new_zeros(c, p, p, c, p, p)

    def cuts(length: int) -> list[tuple[int, int]]:
        bounds = [*range(p), *range(length, length + p)]
        return list(itertools.pairwise(bounds))

    rows, cols = cuts(height), cuts(width)
    for dy in range(p):
        for dx in range(1 - p if dy else 0, p):
            first = max(0, -dx)   # the leftmost column of a for which b = a + d lies in the patch
            ys, xs = range(2 * p - 1 - dy), range(first, 2 * p - 1 - max(dx, 0))
            blocks = padded.new_zeros(2 * p - 1, 2 * p - 1, c, c)
            for y in ys:
                for x in xs:
                    (top, bottom), (left, right) = rows[y], cols[x]
                    here = padded[:, top:bottom, left:right].reshape(c, -1)
                    there = padded[:, top + dy:bottom + dy, left + dx:right + dx].reshape(c, -1)
                    blocks[y, x] = here @ there.T
            windows = blocks.unfold(0, p, 1).unfold(1, p, 1).sum((-2, -1))
            for ay in range(p - dy):
                for ax in range(first, p - max(dx, 0)):
                    outer[:, ay, ax, :, ay + dy, ax + dx] = windows[ay, ax]
                    outer[:, ay + dy, ax + dx, :, ay, ax] = windows[ay, ax].T
    square = outer.reshape(c * p * p, c * p * p)
    return (square + square.T) / 2   # symmetric to the last bit
