"""Transport with a map for each strength of texture."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from engine.transport.detail_band import FineDetail
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import BadStatistics, PatchStatistics, pad
from engine.transport.texture_energy import levels
from engine.transport.texture_transport import (
    CLASSES,
    TextureStatistics,
    TextureTransport,
    lost,
    own_shares,
    shares,
    staying,
)

SIDE = 96


def latents(flat: float, lively: float, seed: int = 0) -> Tensor:
    """White noise [3, h, w], fainter in the left half than in the right one."""
    noise = torch.randn(3, SIDE, 2 * SIDE, generator=torch.Generator().manual_seed(seed))
    noise[:, :, :SIDE] *= flat
    noise[:, :, SIDE:] *= lively
    return noise


def spreads(z: Tensor) -> tuple[float, float]:
    """The standard deviations of the inner halves."""
    return float(z[:, 8:-8, 8:SIDE - 16].std()), float(z[:, 8:-8, SIDE + 16:-8].std())


def statistics(z: Tensor, patch: int = 1) -> TextureStatistics:
    return TextureStatistics.of_latents(z, patch)


def test_flat_and_lively_places_come_nearer_to_their_own_than_with_one_map() -> None:
    """Restoration left the flat half as it was and took most of the lively one: one map for both cannot undo that."""
    natural, restored = latents(0.1, 1.0), latents(0.1, 0.3, seed=1)
    ours = TextureTransport.between(statistics(restored).classes(4), statistics(natural).classes(4), 1)
    one = GaussianTransport.between(*(PatchStatistics.of_latents(z, 1).gaussian for z in (restored, natural)), 1)
    (flat, lively), (too_much, too_little) = spreads(ours.apply(restored)), spreads(one.apply(restored))
    assert 0.1 < flat < 0.1 + (too_much - 0.1) / 2   # some, for a place between two classes is moved by both
    assert abs(lively - 1) < abs(too_little - 1)


def test_statistics_merge_by_addition() -> None:
    z = [latents(0.1, 1.0, seed) for seed in range(3)]
    first, second, third = (statistics(one, 3) for one in z)
    total = first + second + third
    assert sum(one.count for one in total.by_level.values()) == sum(
        one.count for part in (first, second, third) for one in part.by_level.values())
    assert ((first + second) + third).classes() == (first + (second + third)).classes()


def test_a_single_class_is_the_transport_between_two_gaussians() -> None:
    natural, restored = latents(0.5, 1.0), latents(0.4, 0.5, seed=1)
    ours = TextureTransport.between(statistics(restored, 3).classes(1), statistics(natural, 3).classes(1), 3)
    plain = GaussianTransport.between(
        *(PatchStatistics.of_latents(pad(z, 1), 3).gaussian for z in (restored, natural)), 3)
    assert (ours.apply(restored) - plain.apply(restored))[:, 2:-2, 2:-2].abs().max() < 1e-3   # padded, unlike the paper


def test_a_large_photo_is_sampled_and_says_the_same() -> None:
    small, large = (statistics(latents(0.1, 1.0).repeat(1, times, times), 3) for times in (1, 4))
    counted = sum(one.count for one in large.by_level.values())
    assert counted < 16 * sum(one.count for one in small.by_level.values()) / 4
    for one, other in zip(small.classes().classes, large.classes().classes, strict=True):
        assert other.covariance.trace() == pytest.approx(float(one.covariance.trace()), rel=0.1)


def test_every_place_belongs_to_the_classes_in_shares_that_make_one() -> None:
    rank = torch.linspace(0, 1, 101)
    parts = shares(rank, CLASSES)
    assert torch.allclose(parts.sum(0), torch.ones(101))
    assert parts[0, 0] == parts[-1, -1] == 1
    textures = statistics(latents(0.1, 1.0)).classes()
    ranks = textures.rank(levels(latents(0.1, 1.0)))
    assert ranks.min() >= 0 and ranks.max() <= 1
    assert float((ranks < 0.5).float().mean()) == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("patch", [1, 3, 5])
def test_a_part_with_its_reach_is_moved_as_the_whole_is(patch: int) -> None:
    natural, restored = latents(0.1, 1.0), latents(0.1, 0.3, seed=1)
    ours = TextureTransport.between(statistics(restored, patch).classes(), statistics(natural, patch).classes(), patch)
    top, bottom = 40 - ours.reach, 60 + ours.reach
    part = ours.apply(restored[:, top:bottom])[:, ours.reach:-ours.reach]
    assert (part - ours.apply(restored)[:, 40:60]).abs().max() < 1e-5


def test_latents_without_any_texture_are_moved_by_the_flattest_map() -> None:
    natural, restored = latents(0.1, 1.0), latents(0.1, 0.3, seed=1)
    ours = TextureTransport.between(statistics(restored).classes(), statistics(natural).classes(), 1)
    moved = ours.apply(torch.zeros(3, 12, 12))
    assert torch.allclose(moved, ours.maps[0].apply(torch.zeros(3, 12, 12)))


def test_a_spot_does_not_change_the_tone_of_a_block_around_it() -> None:
    """Lively natural places are brighter by 5 here, and the flat ones around a spot are hardly more lively for it."""
    natural, restored = latents(0.1, 1.0), latents(0.1, 0.3, seed=1)
    natural[:, :, SIDE:] += 5
    ours = TextureTransport.between(statistics(restored).classes(), statistics(natural).classes(), 1)
    spot = latents(0.02, 0.02, seed=2)[:, :41, :41]
    spot[:, 20, 20] += 1
    tone = (ours.apply(spot) - spot).mean(0)
    assert tone[20, 20] > 5
    tone[20, 20] = 0
    assert tone.abs().max() < 1


def test_a_sky_is_moved_as_sky_up_to_what_stands_before_it() -> None:
    """Lively places get three times the contrast here and are brightened by 5; beside them sky gets none of that."""
    natural, restored = latents(0.1, 1.0), latents(0.1, 0.3, seed=1)
    natural[:, :, SIDE:] += 5
    ours = TextureTransport.between(statistics(restored).classes(), statistics(natural).classes(), 1)
    sky, beside = latents(0.02, 0.02, seed=2), slice(34, 40)
    before = sky.clone()
    before[:, :, 40:44] = 5 * latents(1.0, 1.0, seed=3)[:, :, 40:44]
    alone, together = (ours.apply(one)[:, :, beside] for one in (sky, before))
    assert (together.std(1) / alone.std(1)).max() < 1.1
    assert (together - alone).mean(1).abs().max() < 0.1


@pytest.mark.parametrize(("amplitude", "share"), [(1.0, 0.3), (0.25, 0.42), (2.0, 0.0)])
def test_a_photos_own_detail_stays_unless_it_is_noise_or_an_artefact(amplitude: float, share: float) -> None:
    """More where energy was taken; an artefact has more energy than natural photos in one of the channels."""
    natural, restored = latents(0.1, 1.0), latents(0.1, 1.0, seed=1)
    restored[:1 if amplitude > 1 else 3] *= amplitude
    ours, theirs = (statistics(one, 3).classes() for one in (restored, natural))
    found = own_shares(ours, theirs, 3)
    assert found == pytest.approx((0, 0.8 * share, share, share), abs=0.03)
    assert TextureTransport.suited(ours, theirs, 3).fine.own == (found if share else ())
    halved = TextureTransport.suited(ours, theirs, 3, 0.975).fine.own
    assert halved == pytest.approx([one / 2 for one in found if share])


def test_where_too_much_is_drawn_anyhow_nothing_stays() -> None:
    natural, restored = (statistics(latents(0.1, one, seed)).classes() for seed, one in enumerate((1.0, 0.7)))
    usual, grainy = (TextureTransport.suited(restored, natural, 1, gain) for gain in (1.0, 0.9))
    assert usual.fine.own and grainy.fine == FineDetail(drawn=0.9)


def test_what_stays_depends_on_the_strength_of_the_texture() -> None:
    z = latents(0.1, 1.0)
    textures = statistics(z).classes()
    transport = replace(TextureTransport.between(textures, textures, 1), fine=FineDetail(own=(0.0, 0.1, 0.4, 0.5)))
    kept = staying(transport, z)
    assert kept is not None and kept.shape == z.shape[1:]
    assert kept.min() == 0 and kept.max() == pytest.approx(0.5)
    assert kept[:, :SIDE - 8].max() < 0.3 and kept[:, SIDE + 8:].min() > 0.2   # ranks below and above a half
    assert staying(TextureTransport.between(textures, textures, 1), z) is None


def test_stronger_textures_have_more_energy_and_higher_levels() -> None:
    natural = statistics(latents(0.1, 1.0), 3).classes()
    stronger = natural.strengthened(lambda ranks: 2 - 2 * ranks)
    for one, other, octaves in zip(natural.classes, stronger.classes, (1.75, 1.25, 0.75, 0.25), strict=True):
        assert other.covariance.trace() / one.covariance.trace() == pytest.approx(2**octaves)
        assert torch.equal(other.mean, one.mean)
    assert lost(natural, stronger, 0.5) == pytest.approx(1, abs=0.05)
    assert (stronger.levels.diff() > 0).all()


def test_nothing_counted_is_refused() -> None:
    with pytest.raises(BadStatistics, match="no photos"):
        TextureStatistics({}).classes()
