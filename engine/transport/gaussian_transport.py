"""The closed-form optimal transport between two Gaussians of latent patches."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport.detail_band import AS_DRAWN, FineDetail
from engine.transport.patch_statistics import BadStatistics, Gaussian, pad

_RANK_TOLERANCE = 1e-10   # share of the largest eigenvalue: below it an eigenvalue of float64 sums is rounding
_CROSS_TOLERANCE = 1e-12  # share of the largest singular value of S^1/2 G; the above cuts its factor S^1/2 at 1e-5
UNKNOWN = 1e-4            # a source with less than this share of the target's variance along a direction knows nothing
#                          of it: it would be amplified 100 times; ready-made profiles amplify 18 times at most
_FAINT_SHARE = 1e-6       # of the largest eigenvalue: `unlikeness` adds it to all, to compare none with nothing
_FEW_CHANNELS = 4         # up to so many latent channels `_conv2d_unshuffled` is quicker than F.conv2d


def root(covariance: Tensor) -> Tensor:
    """Square root of a symmetric positive semi-definite matrix [d, d], in float64.

    float64: eigh of a nearly singular covariance loses half the digits. Eigenvalues below 1e-10 of the largest count
    as 0.
    """
    values, vectors = _spectrum(covariance)
    square_root: Tensor = (vectors * values.sqrt()) @ vectors.T
    return square_root


def _spectrum(covariance: Tensor) -> tuple[Tensor, Tensor]:
    """The eigenvalues [k] above rounding error (_RANK_TOLERANCE), and their eigenvectors [d, k], in float64."""
    values, vectors = torch.linalg.eigh(covariance.double())
    kept = values > _RANK_TOLERANCE * values[-1:].clamp(min=0)
    return values[kept], vectors[:, kept]


def _factor(covariance: Tensor) -> Tensor:
    """Any F with F F^T = covariance [d, d], in float64.

    A Cholesky factor where there is one, which is ten times as quick; else the square root.
    """
    factor, failed = torch.linalg.cholesky_ex(covariance)
    return root(covariance) if failed else factor


def wasserstein2_squared(source: Gaussian, target: Gaussian) -> float:
    r"""Squared Wasserstein-2 distance of two Gaussians in R^d (Gelbrich 1990).

    |m_s - m_t|^2 + tr(S + T - 2 (T^{1/2} S T^{1/2})^{1/2}); zero if and only if they are equal.
    Computed in float64. Covariances may be singular; eigenvalues below 0 are rounding and count as 0.
    """
    # The trace of the root is the sum of the singular values of S^1/2 T^1/2, which are exact where roots of eigenvalues
    # are not. F^T G has the same ones, for any F F^T = S and G G^T = T: the factors differ from the roots by rotations.
    cross = torch.linalg.svdvals(_factor(source.covariance).T @ _factor(target.covariance)).sum()
    mean = (source.mean - target.mean).square().sum()
    return max(0.0, float(mean + source.covariance.trace() + target.covariance.trace() - 2 * cross))


def unlikeness(one: Gaussian, other: Gaussian) -> float:
    """How unlike the covariances of two Gaussians in R^d are, whatever the unit of each direction: 0 if they are equal.

    The mean squared logarithm of the eigenvalues of other^-1 one: the squared affine-invariant distance (Foerstner and
    Moonen, A metric for covariance matrices, 1999) by d. Wasserstein's counts the strongest directions alone; faint
    ones tell what a restoration has done. Those below 1e-6 of the strongest are taken for rounding.
    """
    first, second = (cov + _FAINT_SHARE * torch.linalg.eigvalsh(cov)[-1] * torch.eye(len(cov), dtype=torch.float64)
                     for cov in (one.covariance.double(), other.covariance.double()))
    inverse = torch.linalg.inv(torch.linalg.cholesky(second))
    return float(torch.linalg.eigvalsh(inverse @ first @ inverse.T).log().square().mean())


@dataclass(frozen=True, eq=False)
class GaussianTransport:
    """The affine map u' = A (u - m_S) + m_T that carries one Gaussian onto another at least cost."""

    matrix: Tensor                    # A, [d, d] float64
    source_mean: Tensor               # m_S, [d] float64
    target_mean: Tensor               # m_T, [d] float64
    patch: int                        # p, with d = c * p * p
    noise_covariance: Tensor | None   # [d, d] float64: the part that a singular source leaves undetermined, if any
    fine: FineDetail = AS_DRAWN       # for whoever decodes the transported latents; the map itself does not use it

    @classmethod
    def between(cls, source: Gaussian, target: Gaussian, patch: int, unknown: float = 0.0) -> GaussianTransport:
        """The optimal transport from source to target; either may be singular.

        Regular source: A = S^-1/2 (S^1/2 T S^1/2)^1/2 S^-1/2. Singular source: the optimal plan is no map; A is the
        conditional mean T M S^+ and the noise covariance T^1/2 (I - T^1/2 M S^+ M T^1/2) T^1/2 with M the transport
        from T to S (Freirich, Michaeli, Meir, NeurIPS 2021, eq. 17-19). Eigenvalues below 1e-10 of the largest count
        as 0.

        Both cases are computed as one: with T = G G^T and the singular value decomposition S^1/2 G = U D V^T, cut at
        its rank, A = G V U^T S^+1/2 and the noise covariance is G (I - V V^T) G^T. Nothing is squared, so no digits are
        lost to it, and T is not inverted, so that it may be singular too.

        `unknown`: directions (eigenvectors of S) along which S has a smaller share of T's variance are left as they
        are, their mean too, and the rest is transported; 0 is the paper's form, UNKNOWN what Dmax uses.
        Raises BadStatistics if the two dimensions d differ, or are no multiple of patch * patch.
        """
        d = len(source.mean)
        if len(target.mean) != d or d % patch**2:
            raise BadStatistics(
                "The restored and the natural photos' statistics do not fit each other; calibrate again.")
        values, vectors = _spectrum(source.covariance)
        if unknown:
            known = values > unknown * (vectors * (target.covariance.double() @ vectors)).sum(0)
            if len(values) < d or not known.all():
                return cls._within(vectors[:, known], source, target, patch)
        factor = _factor(target.covariance.double())
        left, cross, right = torch.linalg.svd((vectors * values.sqrt()).T @ factor, full_matrices=False)
        kept = cross > _CROSS_TOLERANCE * cross[:1]
        turn = factor @ right[kept].T                                            # G V
        matrix = turn @ ((vectors / values.sqrt()) @ left[:, kept]).T
        if len(values) == d:
            return cls((matrix + matrix.T) / 2, source.mean, target.mean, patch, None)
        noise = factor @ factor.T - turn @ turn.T
        return cls(matrix, source.mean, target.mean, patch, (noise + noise.T) / 2)

    @classmethod
    def _within(cls, basis: Tensor, source: Gaussian, target: Gaussian, patch: int) -> GaussianTransport:
        """The transport within the space of an orthonormal basis [d, k]; what is orthogonal to it stays as it is."""
        inside = basis @ basis.T
        outside = torch.eye(len(basis), dtype=torch.float64) - inside
        matrix, mean = outside, source.mean.double()
        if basis.shape[1]:
            start, end = (Gaussian(basis.T @ one.mean.double(), basis.T @ one.covariance.double() @ basis)
                          for one in (source, target))
            matrix = outside + basis @ cls.between(start, end, 1).matrix @ basis.T
            mean = outside @ mean + inside @ target.mean.double()
        return cls((matrix + matrix.T) / 2, source.mean, mean, patch, None)

    def capped(self, gain: float) -> GaussianTransport:
        """The same map, symmetric, with eigenvalues of at most `gain`: no direction is amplified more than that."""
        values, vectors = torch.linalg.eigh(self.matrix)
        if values[-1] <= gain:
            return self
        matrix = (vectors * values.clamp_max(gain)) @ vectors.T
        return replace(self, matrix=(matrix + matrix.T) / 2)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GaussianTransport) or (self.patch, self.fine) != (other.patch, other.fine):
            return False
        mine, others = self.noise_covariance, other.noise_covariance
        return (torch.equal(self.matrix, other.matrix) and torch.equal(self.source_mean, other.source_mean)
                and torch.equal(self.target_mean, other.target_mean)
                and (mine is others or (mine is not None and others is not None and torch.equal(mine, others))))

    def __hash__(self) -> int:
        return hash((self.patch, *self.source_mean.tolist(), *self.target_mean.tolist()))

    @property
    def channels(self) -> int:
        """Number of latent channels, c."""
        return len(self.source_mean) // self.patch**2

    @property
    def reach(self) -> int:
        """Radius of the convolution in latents: each output depends on so many latents to each side."""
        return self.patch - 1

    def map(self, rows: Tensor, noise_seed: int | None = None) -> Tensor:
        """Transport patches [n, d], in float64; with a seed, the noise of a singular source is drawn and added."""
        moved = (rows.double() - self.source_mean) @ self.matrix.T + self.target_mean
        if noise_seed is not None and self.noise_covariance is not None:
            drawn = torch.randn(rows.shape, generator=torch.Generator().manual_seed(noise_seed), dtype=torch.float64)
            moved = moved + drawn @ root(self.noise_covariance)
        return moved

    @property
    def kernel(self) -> Tensor:
        """Convolution kernel inside the image, [c, c, 2p-1, 2p-1] float64.

        K[o,i,D] = 1/p^2 * sum of A[(o,a),(i,b)] over all a, b with b - a = D.
        """
        return self._convolution(range(self.patch), range(self.patch))[0]

    @property
    def bias(self) -> Tensor:
        """Bias of that convolution, [c] float64."""
        return self._convolution(range(self.patch), range(self.patch))[1]

    def apply(self, latents: Tensor) -> Tensor:
        """Transport latents [c, h, w], without the noise, by convolutions instead of patches; float32, any size.

        Inside the image, p * p patches cover each latent, and averaging them is one convolution. The p - 1 outermost
        rows and columns are covered by fewer, and have kernels of their own. Equals the definition, patch by patch, to
        about 1e-6 of the latents times the kernel's gain. Latents too small for a patch are replicate-padded by p // 2.
        """
        return convolved(latents, self.patch, self.on_device, padding=0)

    @cached_property
    def _convolutions(self) -> dict[tuple[range, range, torch.device], tuple[Tensor, Tensor]]:
        return {}

    def on_device(self, down: range, across: range, device: torch.device) -> tuple[Tensor, Tensor]:
        """Kernel and bias in float32 on a device, cached; `down` and `across` as in `_convolution`."""
        if (down, across, device) not in self._convolutions:
            kernel, bias = self._convolution(down, across)
            self._convolutions[down, across, device] = kernel.to(device, torch.float32), bias.to(device, torch.float32)
        return self._convolutions[down, across, device]

    def _convolution(self, down: range, across: range) -> tuple[Tensor, Tensor]:
        """Kernel [c, c, 2p-1, 2p-1] and bias [c], float64, for latents that a certain set of patches covers.

        These are the patches in which the latent's row is one of `down` and its column one of `across`.
        """
        c, p = self.channels, self.patch
        matrix = self.matrix.reshape(c, p, p, c, p, p)
        kernel = matrix.new_zeros(c, c, 2 * p - 1, 2 * p - 1)
        for y, x in itertools.product(down, across):
            kernel[:, :, p - 1 - y:2 * p - 1 - y, p - 1 - x:2 * p - 1 - x] += matrix[:, y, x]
        kernel /= len(down) * len(across)
        shift = (self.target_mean - self.matrix @ self.source_mean).reshape(c, p, p)
        bias = shift[:, down.start:down.stop, across.start:across.stop].mean((1, 2))
        return kernel, bias


def convolved(latents: Tensor, patch: int, kernels: Callable[[range, range, torch.device], tuple[Tensor, Tensor]],
              padding: int) -> Tensor:
    """Convolve latents [c, h, w] to [o, h, w], float32, with other kernels at the borders than inside.

    `kernels` gives kernel and bias for the rows and columns that a latent has in the patches that cover it, as
    `GaussianTransport.on_device` does. Patches reach `padding` latents, at most p // 2, beyond the image, which is
    replicated there; p // 2 where it is too small for a patch.
    """
    channels, height, width = latents.shape
    if min(height, width) < patch:
        padding = patch // 2
    side, inner = 2 * patch - 1, range(patch)
    padded = pad(latents.float(), patch - 1)
    kernel, bias = kernels(inner, inner, padded.device)
    few = channels <= _FEW_CHANNELS and padded.device.type == "cpu"
    moved = (_conv2d_unshuffled if few else F.conv2d)(padded[None], kernel, bias)[0]
    seen = padded.unfold(1, side, 1).unfold(2, side, 1).permute(0, 3, 4, 1, 2)
    for (top, bottom), down in _zones(height, patch, padding):
        for (left, right), across in _zones(width, patch, padding):
            if (down, across) != (inner, inner):   # the rim, anew: for so few latents a product beats a convolution
                kernel, bias = kernels(down, across, padded.device)
                columns = seen[..., top:bottom, left:right].reshape(kernel[0].numel(), -1)
                rim = moved[:, top:bottom, left:right]
                rim.copy_(torch.addmm(bias[:, None], kernel.flatten(1), columns).view_as(rim))
    return moved


def _conv2d_unshuffled(images: Tensor, kernel: Tensor, bias: Tensor) -> Tensor:
    """F.conv2d, computed on pixel-unshuffled images: with few channels, a processor's vector lanes would stay idle."""
    height, width = (length - kernel.shape[-1] + 1 for length in images.shape[2:])
    # Kernels have odd sides; with a zero row and column each becomes even, once for each of the 2 x 2 output places.
    placed = [F.pad(kernel, (right, 1 - right, low, 1 - low)) for low in (0, 1) for right in (0, 1)]
    squares = torch.stack([F.pixel_unshuffle(one, 2) for one in placed], 1).flatten(0, 1)
    even = F.pad(images, (0, images.shape[3] % 2, 0, images.shape[2] % 2))
    convolved_squares = F.conv2d(F.pixel_unshuffle(even, 2), squares, bias.repeat_interleave(4))
    return F.pixel_shuffle(convolved_squares, 2)[:, :, :height, :width]


def _zones(length: int, patch: int, padding: int) -> list[tuple[tuple[int, int], range]]:
    """Cut an axis where the patches that cover a latent change; patches reach `padding` latents beyond its ends.

    For each piece: its first (inclusive) and last (exclusive) latent, and the positions these have in the patches.
    """
    rim = patch - 1 - padding
    cuts = sorted({*range(min(rim, length) + 1), *range(max(length - rim, 0), length + 1)})
    return [((first, last), range(max(0, rim + last - length), min(patch, padding + first + 1)))
            for first, last in itertools.pairwise(cuts)]
