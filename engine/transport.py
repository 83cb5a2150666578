"""The closed-form optimal transport between two Gaussians of latent patches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.statistics import Gaussian, average, pad, patches

_RANK_TOLERANCE = 1e-10   # of the largest eigenvalue: below it an eigenvalue of float64 sums is rounding


def root(covariance: Tensor, power: float = 0.5) -> Tensor:
    """Power of a symmetric positive semi-definite matrix [d, d]; a negative power is that of the pseudo-inverse.

    float64: eigh of a nearly singular covariance loses half the digits.
    """
    values, vectors = torch.linalg.eigh(covariance.double())
    kept = values > _RANK_TOLERANCE * values[-1].clamp(min=0)
    powers = torch.where(kept, values.clamp(min=1e-300) ** power, torch.zeros_like(values))
    answer: Tensor = (vectors * powers) @ vectors.T
    return answer


def wasserstein2_squared(source: Gaussian, target: Gaussian) -> float:
    r"""Squared Wasserstein-2 distance of two Gaussians in R^d (Gelbrich 1990).

    |m_s - m_t|^2 + tr(S + T - 2 (T^{1/2} S T^{1/2})^{1/2}); zero if and only if they are equal.
    Computed in float64. Covariances may be singular; eigenvalues below 0 are rounding and count as 0.
    """
    half = root(target.covariance)
    cross = torch.linalg.eigvalsh(half @ source.covariance @ half).clamp(min=0).sqrt().sum()
    mean = (source.mean - target.mean).square().sum()
    return max(0.0, float(mean + source.covariance.trace() + target.covariance.trace() - 2 * cross))


@dataclass(frozen=True, eq=False)
class GaussianTransport:
    """The affine map u' = A (u - m_S) + m_T that carries one Gaussian onto another at least cost."""

    matrix: Tensor                    # A, [d, d] float64
    source_mean: Tensor               # m_S, [d] float64
    target_mean: Tensor               # m_T, [d] float64
    patch: int                        # p, with d = c * p * p
    noise_covariance: Tensor | None   # [d, d]: what a singular source cannot determine; None if nothing

    @classmethod
    def between(cls, source: Gaussian, target: Gaussian, patch: int) -> GaussianTransport:
        """The optimal transport from source to target.

        Regular source: A = S^-1/2 (S^1/2 T S^1/2)^1/2 S^-1/2. Singular source: the optimal plan is no map; A is the
        conditional mean T M S^+ and the noise covariance T^1/2 (I - T^1/2 M S^+ M T^1/2) T^1/2 with M the transport from
        T to S (Freirich, Michaeli, Meir, NeurIPS 2021, eq. 17-19). A singular T is lifted by the rank tolerance there.
        """
        values = torch.linalg.eigvalsh(source.covariance)
        if values[0] > _RANK_TOLERANCE * values[-1]:
            half, inverse = root(source.covariance), root(source.covariance, -0.5)
            matrix = inverse @ root(half @ target.covariance @ half) @ inverse
            return cls(matrix, source.mean, target.mean, patch, None)
        t = target.covariance
        t = t + 10 * _RANK_TOLERANCE * torch.linalg.eigvalsh(t)[-1].clamp(min=1e-12) * torch.eye(len(t), dtype=t.dtype)
        half, inverse = root(t), root(t, -0.5)
        there = inverse @ root(half @ source.covariance @ half) @ inverse
        back = root(source.covariance, -1.0)
        noise = t - t @ there @ back @ there @ t
        return cls(t @ there @ back, source.mean, target.mean, patch, (noise + noise.T) / 2)

    @property
    def channels(self) -> int:
        """c of the latents."""
        return len(self.source_mean) // self.patch**2

    def map(self, rows: Tensor, noise_seed: int | None = None) -> Tensor:
        """Patches [n, d] transported, in float64; with a seed, the degenerate form's noise is drawn as well."""
        moved = (rows.double() - self.source_mean) @ self.matrix.T + self.target_mean
        if noise_seed is not None and self.noise_covariance is not None:
            drawn = torch.randn(rows.shape, generator=torch.Generator().manual_seed(noise_seed), dtype=torch.float64)
            moved = moved + drawn @ root(self.noise_covariance)
        return moved

    def apply_patchwise(self, latents: Tensor, noise_seed: int | None = None) -> Tensor:
        """Latents [c, h, w] transported by the definition: every patch mapped, overlapping ones averaged; float32."""
        c, height, width = latents.shape
        return average(self.map(patches(latents.double(), self.patch), noise_seed), c, height, width, self.patch).float()

    @cached_property
    def kernel(self) -> Tensor:
        """[c, c, 2p-1, 2p-1] float32: K[o,i,D] = 1/p^2 * sum of A[(o,a),(i,b)] over all a, b with b - a = D."""
        c, p = self.channels, self.patch
        matrix = self.matrix.reshape(c, p, p, c, p, p)
        kernel = matrix.new_zeros(c, c, 2 * p - 1, 2 * p - 1)
        for ay in range(p):
            for ax in range(p):
                kernel[:, :, p - 1 - ay:2 * p - 1 - ay, p - 1 - ax:2 * p - 1 - ax] += matrix[:, ay, ax]
        return (kernel / p**2).float()

    @cached_property
    def bias(self) -> Tensor:
        """[c] float32: what the convolution adds."""
        shift = self.target_mean - self.matrix @ self.source_mean
        return shift.reshape(self.channels, -1).mean(1).float()

    def apply(self, latents: Tensor) -> Tensor:
        """Latents [c, h, w] transported: one convolution inside, the definition along the border; float32.

        Averaging affine patches back is one convolution wherever p * p patches cover a latent; the p // 2 outermost
        latents are covered by fewer.
        """
        _, height, width = latents.shape
        border = self.patch // 2
        moved = F.conv2d(pad(latents.float(), self.patch - 1)[None], self.kernel, self.bias)[0]
        if border == 0:
            return moved
        reach = 3 * border   # what the border's patches read
        for low, high, axis in ((0, height, 1), (0, width, 2)):
            near, far = min(high, reach), max(low, high - reach)
            edge = min(border, high)
            first = self.apply_patchwise(latents.narrow(axis, 0, near))
            moved.narrow(axis, 0, edge).copy_(first.narrow(axis, 0, edge))
            last = self.apply_patchwise(latents.narrow(axis, far, high - far))
            moved.narrow(axis, high - edge, edge).copy_(last.narrow(axis, high - far - edge, edge))
        return moved
