"""The transport against independent code, known answers and sampling."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as some
from scipy.linalg import sqrtm

from engine.transport.gaussian_transport import UNKNOWN, GaussianTransport, wasserstein2_squared
from engine.transport.patch_statistics import BadStatistics, Gaussian, PatchStatistics
from tests.definition import apply_patchwise, average, patches


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


@pytest.mark.parametrize("target_rank", [9, 6, 2, 1])
@pytest.mark.parametrize("source_rank", [9, 5, 1])
def test_the_plan_has_exactly_the_targets_covariance_and_the_least_cost(source_rank: int, target_rank: int) -> None:
    """Cov(A u + noise) = T, and E|u' - u|^2 is the squared distance, whichever of the two is singular."""
    source, target = gaussian(9, source_rank, seed=1), gaussian(9, target_rank, seed=2)
    transport = GaussianTransport.between(source, target, 3)
    a = transport.matrix
    s = source.covariance
    t = target.covariance
    noise = torch.zeros_like(t) if transport.noise_covariance is None else transport.noise_covariance
    assert torch.allclose(a @ s @ a.T + noise, t, atol=1e-9)
    assert float(torch.linalg.eigvalsh(noise)[0]) > -1e-9
    cost = (source.mean - target.mean).square().sum() + (s + t - 2 * a @ s).trace()
    assert float(cost) == pytest.approx(wasserstein2_squared(source, target), rel=1e-9)


def test_the_degenerate_form_is_the_papers_equations() -> None:
    source, target = gaussian(8, rank=5, seed=1), gaussian(8, seed=2)
    s, t = source.covariance.numpy(), target.covariance.numpy()
    half = sqrtm(t).real
    inverse = np.linalg.inv(half)
    values, vectors = np.linalg.eigh(half @ s @ half)
    m = inverse @ (vectors * np.sqrt(values.clip(0))) @ vectors.T @ inverse   # the transport from T to S
    pseudo = np.linalg.pinv(s, rcond=1e-10, hermitian=True)
    found = GaussianTransport.between(source, target, 1)
    assert found.noise_covariance is not None
    assert np.allclose(found.matrix.numpy(), t @ m @ pseudo, atol=1e-5)
    expected = half @ (np.eye(8) - half @ m @ pseudo @ m @ half) @ half
    assert np.allclose(found.noise_covariance.numpy(), expected, atol=1e-5)


def test_an_ill_conditioned_map_keeps_its_digits() -> None:
    """In a common basis the map is known: the roots of the quotients of the variances."""
    basis = torch.linalg.qr(torch.randn(12, 12, generator=torch.Generator().manual_seed(0), dtype=torch.float64))[0]
    s, t = torch.logspace(0, -7, 12, dtype=torch.float64), torch.logspace(-3, 0, 12, dtype=torch.float64)
    source, target = (Gaussian(torch.zeros(12), basis @ torch.diag(one) @ basis.T) for one in (s, t))
    found = GaussianTransport.between(source, target, 1).matrix
    assert torch.allclose(found, basis @ torch.diag((t / s).sqrt()) @ basis.T, atol=1e-4)   # entries to 3e3
    assert torch.equal(found, found.T)


def test_statistics_that_do_not_fit_are_refused() -> None:
    with pytest.raises(BadStatistics, match="do not fit"):
        GaussianTransport.between(gaussian(9), gaussian(18), 3)
    with pytest.raises(BadStatistics, match="do not fit"):
        GaussianTransport.between(gaussian(10), gaussian(10), 3)


def test_the_degenerate_plan_costs_what_theory_says() -> None:
    """E|u' - u|^2 of the optimal plan is the squared distance, also when the source is singular."""
    random = np.random.default_rng(7)
    factor = random.normal(size=(6, 2))
    source = Gaussian(torch.zeros(6).double(), torch.from_numpy(factor @ factor.T))
    target = gaussian(6, seed=8)
    drawn = torch.from_numpy(random.normal(size=(200_000, 2)) @ factor.T)
    moved = GaussianTransport.between(source, target, 1).map(drawn, noise_seed=0)
    cost = float((moved - drawn).square().sum(1).mean())
    assert cost == pytest.approx(wasserstein2_squared(source, target), rel=0.02)


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
    latents = torch.randn(1, 6, 7, generator=torch.Generator().manual_seed(0))
    moved = GaussianTransport.between(source, target, 3).apply(latents)
    assert moved.isfinite().all()
    assert float(moved.abs().max()) < 100


def test_what_the_source_knows_nothing_of_stays_as_it_is() -> None:
    """Along such directions nothing is moved, not even by the mean; along the others it is the usual transport."""
    basis = torch.linalg.qr(torch.randn(9, 9, generator=torch.Generator().manual_seed(0), dtype=torch.float64))[0]
    known, unknown = basis[:, :5], basis[:, 5:]
    mean = torch.linspace(-1, 1, 9, dtype=torch.float64)
    target = Gaussian(mean, torch.eye(9, dtype=torch.float64))
    for rest in (0.0, 1e-12, 1e-5):
        source = Gaussian(mean.flip(0), 0.25 * known @ known.T + rest * unknown @ unknown.T)
        moved = GaussianTransport.between(source, target, 3, UNKNOWN).map(basis.T)
        assert torch.allclose((moved - basis.T) @ unknown, torch.zeros(9, 4).double(), atol=1e-9)
        expected = 2 * (basis.T - source.mean) @ known + target.mean @ known
        assert torch.allclose(moved @ known, expected, atol=1e-9)


def test_a_source_that_knows_enough_is_transported_as_the_paper_has_it() -> None:
    source, target = gaussian(9, seed=1), gaussian(9, seed=2)
    assert GaussianTransport.between(source, target, 3, UNKNOWN) == GaussianTransport.between(source, target, 3)
    nothing = Gaussian(source.mean, torch.zeros(9, 9).double())
    latents = torch.randn(1, 6, 7, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(GaussianTransport.between(nothing, target, 3, UNKNOWN).apply(latents), latents, atol=1e-6)


def check_the_convolution(channels: int, height: int, width: int, patch: int, seed: int) -> None:
    d = channels * patch**2
    transport = GaussianTransport.between(gaussian(d, seed=seed), gaussian(d, seed=seed + 1), patch)
    z = 2 * torch.randn(channels, height, width, generator=torch.Generator().manual_seed(seed)) + 1
    definition = average(transport.map(patches(z.double(), patch)), channels, height, width, patch)
    assert transport.apply(z).shape == z.shape
    assert transport.apply(z).dtype == torch.float32
    assert (transport.apply(z) - definition).abs().max() < 1e-4
    assert (apply_patchwise(transport, z) - definition).abs().max() < 1e-4


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (7, 1), (2, 3), (3, 3), (4, 9), (5, 4), (6, 6), (17, 16), (32, 31)])
@pytest.mark.parametrize(("channels", "patch"), [(3, 1), (3, 3), (2, 5), (1, 7), (16, 3)])
def test_the_convolutions_are_the_definition(size: tuple[int, int], channels: int, patch: int) -> None:
    check_the_convolution(channels, *size, patch, seed=1)


@settings(max_examples=40, deadline=None)
@given(channels=some.integers(1, 4), height=some.integers(1, 14), width=some.integers(1, 14),
       patch=some.sampled_from([1, 3, 5, 7]), seed=some.integers(0, 10_000))
def test_the_convolutions_are_the_definition_at_any_size(channels: int, height: int, width: int, patch: int,
                                                         seed: int) -> None:
    check_the_convolution(channels, height, width, patch, seed)


def test_the_kernel_is_the_sum_over_all_pairs_of_positions_that_far_apart() -> None:
    c, p = 2, 3
    transport = GaussianTransport.between(gaussian(18, seed=1), gaussian(18, seed=2), p)
    a = transport.matrix.numpy().reshape(c, p, p, c, p, p)
    shift = (transport.target_mean - transport.matrix @ transport.source_mean).numpy().reshape(c, p * p)
    expected = np.zeros((c, c, 2 * p - 1, 2 * p - 1))
    for o, ay, ax, i, by, bx in np.ndindex(a.shape):
        expected[o, i, by - ay + p - 1, bx - ax + p - 1] += a[o, ay, ax, i, by, bx] / p**2
    assert np.allclose(transport.kernel.numpy(), expected)
    assert np.allclose(transport.bias.numpy(), shift.mean(1))


def test_latents_inside_do_not_depend_on_what_is_far_away() -> None:
    """So that a part of a photo can be transported by itself, with 2 (p // 2) latents around it."""
    transport = GaussianTransport.between(gaussian(18, seed=1), gaussian(18, seed=2), 3)
    z = torch.randn(2, 20, 24, generator=torch.Generator().manual_seed(0))
    part = transport.apply(z[:, 4:16, 3:20])[:, 2:-2, 2:-2]
    assert torch.allclose(transport.apply(z)[:, 6:14, 5:18], part, atol=1e-5)


def test_transported_latents_come_closer_to_the_target() -> None:
    """Overlapping patches are averaged, so the squared distance falls short of zero, but it falls."""
    smooth, lively = (torch.nn.functional.avg_pool2d(
        torch.randn(2, 66, 66, generator=torch.Generator().manual_seed(seed)), k, 1, k // 2)
        for seed, k in ((1, 3), (2, 1)))
    source, target = (PatchStatistics.of_latents(z, 3).gaussian for z in (smooth, 0.5 * lively))
    moved = PatchStatistics.of_latents(GaussianTransport.between(source, target, 3).apply(smooth), 3).gaussian
    assert wasserstein2_squared(moved, target) < 0.5 * wasserstein2_squared(source, target)


def test_transports_compare_by_content() -> None:
    one, same, noisy, other = (GaussianTransport.between(gaussian(9, rank), gaussian(9, seed=1), patch)
                               for rank, patch in ((None, 3), (None, 3), (2, 3), (None, 1)))
    assert one == same
    assert hash(one) == hash(same)
    assert one not in (noisy, other)
    assert noisy == GaussianTransport.between(gaussian(9, 2), gaussian(9, seed=1), 3)


def test_the_same_seed_gives_the_same_noise() -> None:
    transport = GaussianTransport.between(gaussian(9, rank=2), gaussian(9, seed=1), 3)
    z = torch.randn(1, 8, 8, generator=torch.Generator().manual_seed(0))
    once, again, other = (apply_patchwise(transport, z, noise_seed=seed) for seed in (4, 4, 5))
    assert torch.equal(once, again)
    assert not torch.equal(once, other)
