"""Estimators tried for few photos, which do not serve (tests/benchmarks/few_shot.py): shrinkage, turned patches."""

from __future__ import annotations

import torch

from engine.transport.patch_statistics import Gaussian, PatchStatistics


def shrunk(gaussian: Gaussian, effective_count: float, patch: int) -> Gaussian:
    """Shrink a Gaussian's covariance toward white noise, the more the fewer patches it comes from.

    Oracle-approximating shrinkage (Chen, Wiesel, Eldar, Hero, IEEE Trans. Signal Processing 2010, eq. 23), in units in
    which every channel has variance 1, so that the aim is each channel's own mean variance times the identity. The
    trace of each channel stays. `effective_count`: independent patches; overlapping ones are not independent, so it is
    at most count / patch^2. For few photos, on both sides of a transport alike; the paper does without.
    """
    covariance, area = gaussian.covariance, patch**2
    variances = covariance.diagonal().reshape(-1, area).mean(1).repeat_interleave(area)
    scale = torch.where(variances > 0, variances, 1).sqrt()
    whole = covariance / torch.outer(scale, scale)
    d = max(1, int((variances > 0).sum()))
    square, trace = float(whole.square().sum()), float(whole.trace())
    excess = (effective_count + 1 - 2 / d) * (square - trace**2 / d)
    share = 1.0 if excess <= 0 else min(1.0, ((1 - 2 / d) * square + trace**2) / excess)
    return Gaussian(gaussian.mean, (1 - share) * covariance + share * torch.diag(variances))


def augmented(statistics: PatchStatistics, patch: int) -> PatchStatistics:
    """The statistics averaged over all eight orientations of the same photos; the count stays.

    Turning a photo turns the positions within its patches, so nothing is encoded again. Latent channels need not
    turn with the photo, which makes this an approximation; with the built-in autoencoder it does not serve upscaled
    photos (tests/benchmarks/few_shot.py).
    """
    grid = torch.arange(len(statistics.sum)).reshape(-1, patch, patch)
    turns = [torch.rot90(flipped, k, (1, 2)).flatten() for flipped in (grid, grid.flip(2)) for k in range(4)]
    return PatchStatistics(
        statistics.count, torch.stack([statistics.sum[turn] for turn in turns]).mean(0),
        torch.stack([statistics.outer[turn][:, turn] for turn in turns]).mean(0))
