"""Patch statistics against the brute-force definition, and as sums that merge."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as some

from engine.transport.patch_statistics import BadStatistics, Gaussian, PatchStatistics
from tests.definition import average, patches
from tests.estimators import augmented, shrunk

SIZES = [(1, 1), (1, 7), (2, 3), (5, 4), (6, 6), (17, 16), (9, 30)]


def places(height: int, width: int, p: int) -> list[tuple[int, int]]:
    """Row and column of each patch's first latent: inside the image, or beyond it where that is too small for one."""
    border = p // 2 if min(height, width) < p else 0
    return [(y, x) for y in range(-border, height + border - p + 1) for x in range(-border, width + border - p + 1)]


def brute_patches(latents: np.ndarray, p: int) -> np.ndarray:
    """Every patch by its definition, channel by channel, row by row; beyond the image its outermost latents."""
    c, height, width = latents.shape
    return np.array([[latents[k, min(max(y + dy, 0), height - 1), min(max(x + dx, 0), width - 1)]
                      for k in range(c) for dy in range(p) for dx in range(p)] for y, x in places(height, width, p)])


def brute_average(rows: np.ndarray, c: int, height: int, width: int, p: int) -> np.ndarray:
    """Every patch put back by its definition: each latent is the mean over the patches that cover it."""
    total, times = np.zeros((c, height, width)), np.zeros((c, height, width))
    for (y, x), row in zip(places(height, width, p), rows, strict=True):
        patch = row.reshape(c, p, p)
        for a in range(p):
            for b in range(p):
                v, u = y + a, x + b
                if 0 <= v < height and 0 <= u < width:
                    total[:, v, u] += patch[:, a, b]
                    times[:, v, u] += 1
    return total / times


def latents(c: int, height: int, width: int, seed: int = 0) -> torch.Tensor:
    return 2 * torch.randn(c, height, width, generator=torch.Generator().manual_seed(seed)) + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("patch", [1, 3, 5])
def test_patches_and_their_average_are_the_definition(size: tuple[int, int], patch: int) -> None:
    z = latents(2, *size).double()
    rows = patches(z, patch)
    assert np.array_equal(rows.numpy(), brute_patches(z.numpy(), patch))
    back = average(rows * 1.5 + 1, 2, *size, patch)
    assert np.allclose(back.numpy(), brute_average(rows.numpy() * 1.5 + 1, 2, *size, patch), atol=1e-12)
    assert torch.allclose(average(rows, 2, *size, patch), z, atol=1e-12)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("patch", [1, 3, 5])
def test_statistics_are_the_sums_over_all_patches(size: tuple[int, int], patch: int) -> None:
    z = latents(3, *size)
    rows = brute_patches(z.double().numpy(), patch)
    found = PatchStatistics.of_latents(z, patch)
    assert found.count == len(rows)
    assert np.allclose(found.sum.numpy(), rows.sum(0), rtol=1e-12)
    assert np.allclose(found.outer.numpy(), rows.T @ rows, rtol=1e-12, atol=1e-10)
    assert torch.equal(found.outer, found.outer.T)


def test_statistics_of_large_latents_are_the_sums_too() -> None:
    """Large enough that the products are taken by shifts, in several pieces."""
    for patch, size in ((3, (650, 640)), (5, (241, 803)), (1, (131, 203))):
        z = latents(8 if patch == 3 else 4, *size).double()
        rows, found = patches(z, patch), PatchStatistics.of_latents(z, patch)
        assert torch.allclose(found.sum, rows.sum(0), rtol=1e-12, atol=1e-9)
        assert torch.allclose(found.outer, rows.T @ rows, rtol=1e-12, atol=1e-9)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_latents_of_any_floating_type_are_counted_in_float64(dtype: torch.dtype) -> None:
    z = latents(2, 7, 6).to(dtype)
    found, exact = PatchStatistics.of_latents(z, 3), PatchStatistics.of_latents(z.double(), 3)
    assert found == exact
    assert hash(found) == hash(exact)
    assert found.sum.dtype == found.outer.dtype == torch.float64


@settings(max_examples=25, deadline=None)
@given(seed=some.integers(0, 10_000), height=some.integers(1, 40), width=some.integers(1, 40))
def test_a_photo_added_and_removed_leaves_the_same_numbers(seed: int, height: int, width: int) -> None:
    a = PatchStatistics.of_latents(latents(2, 20, 20, seed), 3)
    b = PatchStatistics.of_latents(latents(2, height, width, seed + 1), 3)
    again = a + b - b
    assert again.count == a.count
    assert torch.allclose(again.sum, a.sum, rtol=1e-9, atol=1e-9 * float(a.sum.abs().max()))
    assert torch.allclose(again.outer, a.outer, rtol=1e-9, atol=1e-9 * float(a.outer.abs().max()))
    assert a + b == b + a


def test_mean_and_covariance_are_numpys() -> None:
    z = latents(2, 30, 20)
    rows = patches(z.double(), 3).numpy()
    gaussian = PatchStatistics.of_latents(z, 3).gaussian
    assert np.allclose(gaussian.mean.numpy(), rows.mean(0))
    assert np.allclose(gaussian.covariance.numpy(), np.cov(rows.T, bias=True))


def test_augmented_statistics_are_those_of_all_eight_orientations() -> None:
    z = latents(2, 11, 8)
    turned = [torch.rot90(one, k, (1, 2)) for one in (z, z.flip(2)) for k in range(4)]
    every = PatchStatistics.of_latents(turned[0], 3)
    for one in turned[1:]:
        every = every + PatchStatistics.of_latents(one, 3)
    found = augmented(PatchStatistics.of_latents(z, 3), 3).gaussian
    assert torch.allclose(found.mean, every.gaussian.mean)
    assert torch.allclose(found.covariance, every.gaussian.covariance)


def test_statistics_of_nothing_and_of_nonsense_are_refused() -> None:
    one = PatchStatistics.of_latents(latents(1, 3, 3), 1)
    with pytest.raises(BadStatistics, match="no photos"):
        _ = (one - one).gaussian
    with pytest.raises(BadStatistics, match="taken out"):
        _ = one - one - one
    with pytest.raises(BadStatistics, match="cannot be merged"):
        _ = one + PatchStatistics.of_latents(latents(2, 3, 3), 1)
    with pytest.raises(BadStatistics, match="odd"):
        PatchStatistics.of_latents(latents(1, 3, 3), 2)
    with pytest.raises(BadStatistics, match="sizes"):
        PatchStatistics(1, torch.zeros(2).double(), torch.zeros(3, 3).double())
    with pytest.raises(BadStatistics, match="finite"):
        _ = PatchStatistics.of_latents(latents(1, 3, 3) / 0, 1).gaussian


@pytest.mark.parametrize(("mean", "covariance", "why"), [
    ([float("nan")], [[1.0]], "finite"),
    ([0.0], [[float("inf")]], "finite"),
    ([0.0, 0.0], [[1.0]], "sizes"),
    ([[0.0]], [[1.0]], "sizes"),
    ([0.0, 0.0], [[1.0, 0.5], [0.2, 1.0]], "symmetric"),
])
def test_a_gaussian_that_is_none_is_refused(mean: list[float], covariance: list[list[float]], why: str) -> None:
    with pytest.raises(BadStatistics, match=why):
        Gaussian(torch.tensor(mean), torch.tensor(covariance))


def test_gaussians_are_symmetric_in_float64_and_compare_by_content() -> None:
    covariance = torch.tensor([[2.0, 1.0], [1.0 + 1e-7, 3.0]], dtype=torch.float64)
    one, same = (Gaussian(torch.zeros(2), covariance.clone()) for _ in range(2))
    assert one.mean.dtype == torch.float64
    assert torch.equal(one.covariance, one.covariance.T)
    assert one == same
    assert hash(one) == hash(same)
    assert one != Gaussian(torch.ones(2), covariance)


def test_shrinkage_brings_the_covariance_of_few_samples_closer_to_the_truth() -> None:
    random = np.random.default_rng(0)
    truth = np.kron(np.diag([1.0, 4.0]), np.eye(9) + 0.3)   # two channels, whose patches vary together
    drawn = torch.from_numpy(random.multivariate_normal(np.zeros(18), truth, size=12))
    few = Gaussian(drawn.mean(0), torch.from_numpy(np.cov(drawn.numpy().T, bias=True)))
    better = shrunk(few, 12, 3)
    error = [float((one.covariance - torch.from_numpy(truth)).norm()) for one in (few, better)]
    assert error[1] < 0.8 * error[0]
    assert np.linalg.eigvalsh(better.covariance.numpy())[0] > 0.05
    assert better.covariance.diagonal().reshape(2, 9).sum(1).numpy() == pytest.approx(
        few.covariance.diagonal().reshape(2, 9).sum(1).numpy())
    assert torch.allclose(shrunk(few, 1e12, 3).covariance, few.covariance)


def test_shrinkage_leaves_a_photo_without_structure_as_it_is() -> None:
    flat = Gaussian(torch.ones(9), torch.zeros(9, 9))
    assert shrunk(flat, 10, 3) == flat
