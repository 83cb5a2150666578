"""The transport against independent code, known answers and sampling."""

import numpy as np
import pytest
import torch
from scipy.linalg import sqrtm

from engine.statistics import Gaussian, average, patches
from engine.transport import GaussianTransport, wasserstein2_squared


def gaussian(d: int, rank: int | None = None, seed: int = 0) -> Gaussian:
    random = np.random.default_rng(seed)
    factor = random.normal(size=(d, rank or 2 * d))
    return Gaussian(torch.from_numpy(random.normal(size=d)), torch.from_numpy(factor @ factor.T / d))


def test_the_map_is_scipys() -> None:
    source, target = gaussian(18, seed=1), gaussian(18, seed=2)
    s, t = source.covariance.numpy(), target.covariance.numpy()
    half = sqrtm(s)
    expected = np.linalg.inv(half) @ sqrtm(half @ t @ half) @ np.linalg.inv(half)
    found = GaussianTransport.between(source, target, 3)
    assert np.allclose(found.matrix.numpy(), expected.real, atol=1e-8)
    assert found.noise_covariance is None


def test_the_distance_is_scipys_and_zero_between_equals() -> None:
    a, b = gaussian(12, seed=1), gaussian(12, seed=2)
    s, t = a.covariance.numpy(), b.covariance.numpy()
    half = sqrtm(t)
    expected = (np.sum((a.mean.numpy() - b.mean.numpy()) ** 2) + np.trace(s + t - 2 * sqrtm(half @ s @ half).real))
    assert wasserstein2_squared(a, b) == pytest.approx(expected, rel=1e-9)
    assert wasserstein2_squared(b, a) == pytest.approx(expected, rel=1e-9)
    assert wasserstein2_squared(a, a) == pytest.approx(0, abs=1e-9)
    flat = gaussian(12, rank=3, seed=3)
    assert wasserstein2_squared(flat, flat) == pytest.approx(0, abs=1e-6)


def test_equal_gaussians_give_the_identity() -> None:
    one = gaussian(9)
    assert torch.allclose(GaussianTransport.between(one, one, 3).matrix, torch.eye(9, dtype=torch.float64), atol=1e-9)


def test_one_dimension_by_hand() -> None:
    source = Gaussian(torch.tensor([1.0]).double(), torch.tensor([[4.0]]).double())
    target = Gaussian(torch.tensor([-2.0]).double(), torch.tensor([[9.0]]).double())
    transport = GaussianTransport.between(source, target, 1)
    assert transport.map(torch.tensor([[3.0]])).item() == pytest.approx(-2 + 3 / 2 * (3 - 1))
    assert wasserstein2_squared(source, target) == pytest.approx(3**2 + (3 - 2) ** 2)


def test_diagonal_covariances_by_hand() -> None:
    source = Gaussian(torch.zeros(3).double(), torch.diag(torch.tensor([1.0, 4.0, 9.0])).double())
    target = Gaussian(torch.zeros(3).double(), torch.diag(torch.tensor([4.0, 1.0, 9.0])).double())
    assert torch.allclose(GaussianTransport.between(source, target, 1).matrix,
                          torch.diag(torch.tensor([2.0, 0.5, 1.0])).double(), atol=1e-12)
    assert wasserstein2_squared(source, target) == pytest.approx(2.0)


@pytest.mark.parametrize("rank", [9, 4, 1])
def test_transported_samples_have_the_targets_mean_and_covariance(rank: int) -> None:
    random = np.random.default_rng(5)
    mean, factor = random.normal(size=9), random.normal(size=(9, rank))
    source = Gaussian(torch.from_numpy(mean), torch.from_numpy(factor @ factor.T))
    target = gaussian(9, seed=6)
    drawn = torch.from_numpy(mean + random.normal(size=(200_000, rank)) @ factor.T)
    transport = GaussianTransport.between(source, target, 3)
    assert (transport.noise_covariance is None) == (rank == 9)
    moved = transport.map(drawn, noise_seed=1).numpy()
    size = float(target.covariance.diagonal().max())
    assert np.abs(moved.mean(0) - target.mean.numpy()).max() < 0.02 * size
    assert np.abs(np.cov(moved.T) - target.covariance.numpy()).max() < 0.03 * size


def test_the_degenerate_plan_costs_what_theory_says() -> None:
    """E|u' - u|^2 of the optimal plan is the squared distance, also when the source is singular."""
    random = np.random.default_rng(7)
    factor = random.normal(size=(6, 2))
    source = Gaussian(torch.zeros(6).double(), torch.from_numpy(factor @ factor.T))
    target = gaussian(6, seed=8)
    drawn = torch.from_numpy(random.normal(size=(200_000, 2)) @ factor.T)
    moved = GaussianTransport.between(source, target, 1).map(drawn, noise_seed=0)
    assert float((moved - drawn).square().sum(1).mean()) == pytest.approx(wasserstein2_squared(source, target), rel=0.02)


def test_a_nearly_singular_source_meets_the_degenerate_form() -> None:
    flat, target = gaussian(8, rank=5, seed=1), gaussian(8, seed=2)
    lifted = Gaussian(flat.mean, flat.covariance + 1e-7 * torch.eye(8))
    inside = torch.from_numpy(np.linalg.eigh(flat.covariance.numpy())[1][:, 3:])   # where the source lives
    regular, singular = GaussianTransport.between(lifted, target, 1), GaussianTransport.between(flat, target, 1)
    assert regular.noise_covariance is None
    assert singular.noise_covariance is not None
    assert torch.allclose(regular.matrix @ inside, singular.matrix @ inside, atol=1e-2)


@pytest.mark.parametrize("flat", ["source", "target", "both"])
def test_photos_without_any_structure_do_no_harm(flat: str) -> None:
    """A wall, evenly lit: no variance at all."""
    nothing, usual = Gaussian(torch.ones(9).double(), torch.zeros(9, 9).double()), gaussian(9)
    source, target = (nothing if flat in (side, "both") else usual for side in ("source", "target"))
    moved = GaussianTransport.between(source, target, 3).apply(torch.randn(1, 6, 7, generator=torch.Generator().manual_seed(0)))
    assert moved.isfinite().all()
    assert float(moved.abs().max()) < 100


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (2, 3), (3, 3), (4, 9), (5, 4), (6, 6), (17, 16), (32, 31)])
@pytest.mark.parametrize(("channels", "patch"), [(3, 1), (3, 3), (2, 5)])
def test_the_convolution_with_its_border_is_the_definition(size: tuple[int, int], channels: int, patch: int) -> None:
    d = channels * patch**2
    transport = GaussianTransport.between(gaussian(d, seed=1), gaussian(d, seed=2), patch)
    z = 2 * torch.randn(channels, *size, generator=torch.Generator().manual_seed(3))
    definition = average(transport.map(patches(z.double(), patch)), channels, *size, patch)
    assert (transport.apply(z) - definition).abs().max() < 1e-4
    assert (transport.apply_patchwise(z) - definition).abs().max() < 1e-4


def test_the_same_seed_gives_the_same_noise() -> None:
    transport = GaussianTransport.between(gaussian(9, rank=2), gaussian(9, seed=1), 3)
    z = torch.randn(1, 8, 8, generator=torch.Generator().manual_seed(0))
    once, again, other = (transport.apply_patchwise(z, noise_seed=seed) for seed in (4, 4, 5))
    assert torch.equal(once, again)
    assert not torch.equal(once, other)
