"""Patch statistics: count, sum and sum of outer products of latent patches, which merge by addition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.errors import DmaxError

_ASYMMETRY = 1e-6      # share of the largest entry: above it a covariance was not rounded but damaged
_FEW = 4e8             # products of numbers of all patches: up to so many, one matrix product is quicker than shifts
_CHUNK = 8192          # latents per matrix product: with the channels of an autoencoder they fit the processor's cache


class BadStatistics(DmaxError):
    """Statistics that describe no distribution. Its text is the sentence that the user sees."""


@dataclass(frozen=True, eq=False)
class Gaussian:
    """A Gaussian in R^d: mean [d] and covariance [d, d], float64, symmetric to the last bit; it may be singular.

    Raises BadStatistics if the sizes disagree, a number is not finite, or the covariance is not symmetric.
    """

    mean: Tensor
    covariance: Tensor

    def __post_init__(self) -> None:
        mean, covariance = self.mean.double(), self.covariance.double()
        if mean.dim() != 1 or covariance.shape != (len(mean), len(mean)):
            raise BadStatistics("The statistics have a mean and a covariance of different sizes; calibrate again.")
        if not (mean.isfinite().all() and covariance.isfinite().all()):
            raise BadStatistics("The statistics hold numbers that are not finite; calibrate again.")
        if len(mean) and (covariance - covariance.T).abs().max() > _ASYMMETRY * covariance.abs().max():
            raise BadStatistics("The statistics hold a covariance that is not symmetric; calibrate again.")
        object.__setattr__(self, "mean", mean)
        object.__setattr__(self, "covariance", (covariance + covariance.T) / 2)

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, Gaussian) and torch.equal(self.mean, other.mean)
                and torch.equal(self.covariance, other.covariance))

    def __hash__(self) -> int:
        return hash(tuple(self.mean.tolist()))


@dataclass(frozen=True, eq=False)
class PatchStatistics:
    """Count, sum and sum of outer products of patches of d = c * p * p numbers (channel, row, column), in float64.

    Raw sums: photos can be added and taken away one by one, without the others. Patches overlap, and neighbouring
    latents resemble each other, so a count of n holds far less than n independent patches: at most n / p^2.
    Raises BadStatistics if the sizes disagree or the count is negative.
    """

    count: int
    sum: Tensor     # [d]
    outer: Tensor   # [d, d], sum of u u^T

    def __post_init__(self) -> None:
        if self.sum.dim() != 1 or self.outer.shape != (len(self.sum), len(self.sum)):
            raise BadStatistics("The statistics have sums of different sizes; calibrate again.")
        if self.count < 0:
            raise BadStatistics("More photos were taken out of the statistics than are in them; calibrate again.")

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, PatchStatistics) and self.count == other.count
                and torch.equal(self.sum, other.sum) and torch.equal(self.outer, other.outer))

    def __hash__(self) -> int:
        return hash((self.count, *self.sum.tolist()))

    def __add__(self, other: PatchStatistics) -> PatchStatistics:
        self._like(other)
        return PatchStatistics(self.count + other.count, self.sum + other.sum, self.outer + other.outer)

    def __sub__(self, other: PatchStatistics) -> PatchStatistics:
        self._like(other)
        return PatchStatistics(self.count - other.count, self.sum - other.sum, self.outer - other.outer)

    def _like(self, other: PatchStatistics) -> None:
        if len(self.sum) != len(other.sum):
            raise BadStatistics(
                "Statistics of different patch sizes or autoencoders cannot be merged; calibrate again.")

    @property
    def gaussian(self) -> Gaussian:
        """Mean and covariance (divided by the count). Raises BadStatistics when nothing was counted."""
        if self.count < 1:
            raise BadStatistics("There are no photos in the statistics; add some.")
        mean = self.sum / self.count
        return Gaussian(mean, self.outer / self.count - torch.outer(mean, mean))

    @classmethod
    def of_latents(cls, latents: Tensor, patch: int) -> PatchStatistics:
        """Statistics of all (h - p + 1) * (w - p + 1) overlapping p x p patches of latents [c, h, w]; p odd.

        Latents of any floating type and size; those too small for a patch are replicate-padded by p // 2. Raises
        BadStatistics if the patch size is not odd.
        """
        if patch < 1 or patch % 2 == 0:
            raise BadStatistics("The patch size must be odd (1, 3, 5, ...), not {patch}.", patch=patch)
        known = latents.detach().cpu()
        if min(known.shape[1:]) < patch:
            known = pad(known.double(), patch // 2)
        c, rim = len(known), patch - 1
        height, width = (length - rim for length in known.shape[1:])   # of places that a patch can have
        if height * width * (c * patch**2)**2 <= _FEW or min(height, width) < patch:
            rows = F.unfold(known.double()[None], patch)[0]
            square = rows @ rows.T
            return cls(height * width, rows.sum(1), (square + square.T) / 2)
        # With a rim of zeros left, right and below: `_outer_by_shifts` reads there, beyond all patches.
        wide = torch.zeros(c, known.shape[1] + rim, known.shape[2] + 2 * rim, dtype=torch.float64)
        inside = wide[:, :known.shape[1], rim:-rim or None]
        inside.copy_(known)
        total = inside.unfold(1, height, 1).sum(3).unfold(2, width, 1).sum(3).flatten()
        return cls(height * width, total, _outer_by_shifts(wide, height, width, patch))


def upper_triangle(matrix: Tensor) -> Tensor:
    """Upper triangle of a symmetric matrix [d, d], diagonal included: [d (d + 1) / 2], row by row."""
    rows, columns = torch.triu_indices(*matrix.shape)
    return matrix[rows, columns]


def symmetric(triangle: Tensor, dimension: int) -> Tensor:
    """The symmetric matrix [d, d], d = dimension, with this upper triangle [d (d + 1) / 2]; undoes `upper_triangle`."""
    whole = triangle.new_zeros(dimension, dimension)
    rows, columns = torch.triu_indices(dimension, dimension)
    whole[rows, columns] = triangle
    return whole + whole.triu(1).T


def pad(latents: Tensor, border: int) -> Tensor:
    """Pad latents [c, h, w] by replication: the outermost ones are repeated `border` times on each side."""
    return F.pad(latents[None], (border,) * 4, mode="replicate")[0]


def _outer_by_shifts(wide: Tensor, height: int, width: int, patch: int) -> Tensor:
    """Sum of u u^T over all patches, [d, d] float64, from one product of the latents with themselves per shift.

    Positions a and b of a patch contribute the products of latents b - a apart, over a window of height x width that
    moves with a. All windows share a core; each adds p - 1 single rows and columns of the 2 (p - 1) around it. So for
    each shift there are blocks [2p - 1, 2p - 1] of products, the middle one the core's, and window a is the blocks a to
    a + p - 1. `wide` is the latents with a rim of p - 1 zeros on three sides; height and width are at least p.
    """
    c = wide.shape[0]
    p = patch
    k = patch - 1
    shifts = [(dy, dx) for dy in range(p) for dx in range(1 - p if dy else 0, p)]   # the others are their transposes
    rows = torch.cat([torch.arange(k), torch.arange(height, height + k)])
    cols = torch.cat([torch.arange(k), torch.arange(width, width + k)]) + k
    slots = torch.cat([torch.arange(k), torch.arange(p, p + k)])
    of_rows = wide[:, rows, 2 * k:k + width].movedim(1, 0)       # [rows, c, core]
    of_cols = wide[:, k:height, cols].movedim(2, 0)              # [columns, c, core]
    corners = wide[:, rows[:, None], cols].movedim(0, 2)         # [rows, columns, c]
    outer = wide.new_zeros(c, p, p, c, p, p)
    for core, (dy, dx) in zip(_core_products(wide, height, width, patch, shifts), shifts, strict=True):
        blocks = wide.new_zeros(2 * p - 1, 2 * p - 1, c, c)
        blocks[k, k] = core
        blocks[slots, k] = of_rows @ wide[:, rows + dy, 2 * k + dx:k + width + dx].permute(1, 2, 0)
        blocks[k, slots] = of_cols @ wide[:, k + dy:height + dy, cols + dx].permute(2, 1, 0)
        partners = wide[:, rows[:, None] + dy, cols + dx].movedim(0, 2)
        blocks[slots[:, None], slots] = corners[..., :, None] * partners[..., None, :]
        tall = torch.stack([blocks[a:a + p].sum(0) for a in range(p)])
        windows = torch.stack([tall[:, a:a + p].sum(1) for a in range(p)], 1)
        for ay in range(p - dy):
            for ax in range(max(0, -dx), p - max(dx, 0)):
                outer[:, ay, ax, :, ay + dy, ax + dx] = windows[ay, ax]
                outer[:, ay + dy, ax + dx, :, ay, ax] = windows[ay, ax].T
    square = outer.reshape(c * p * p, c * p * p)
    return (square + square.T) / 2   # symmetric to the last bit


def _core_products(wide: Tensor, height: int, width: int, patch: int, shifts: list[tuple[int, int]]) -> Tensor:
    """Sums of z[y, x] z[y + dy, x + dx]^T over the core that all windows share: [c, c] for each shift (dy, dx).

    Rows are taken as one line, so that a shift is an offset and the shifted latents need no copy. Outside the core, the
    first factor is zero.
    """
    c, _, stride = wide.shape
    k = patch - 1
    flat = wide.flatten(1)
    products = wide.new_zeros(len(shifts), c, c)
    rows = max(1, _CHUNK // stride)
    core = wide.new_zeros(c, rows, stride)
    for top in range(k, height, rows):
        bottom = min(top + rows, height)
        core[:, :bottom - top, 2 * k:k + width] = wide[:, top:bottom, 2 * k:k + width]
        here = core.flatten(1)[:, :(bottom - top) * stride]
        for product, (dy, dx) in zip(products, shifts, strict=True):
            offset = dy * stride + dx
            product.addmm_(here, flat[:, top * stride + offset:bottom * stride + offset].T)
    return products


def merged(many: Iterable[PatchStatistics]) -> PatchStatistics:
    """The sum of one or more statistics: those of all their photos together."""
    first, *rest = many
    for one in rest:
        first = first + one
    return first
