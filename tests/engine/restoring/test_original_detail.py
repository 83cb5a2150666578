"""Detail of the original: what is given back of it, where, and how much of it pays."""


import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.photos import Photo
from engine.restoring import original_detail
from engine.restoring.degradation import Degradation
from engine.restoring.original_detail import OriginalDiffers, ShareSums, taken_away
from engine.restoring.restorers import restorer_of
from engine.transport.foretelling import DetailByPlace

STRIDE = 8


@pytest.fixture(scope="module")
def true() -> Photo:
    """A photo of 320 x 248 px: texture of every size at its left, a flat wall at its right; both change at 160 px."""
    random = np.random.default_rng(0)
    texture = np.zeros((248, 320))
    for size in (1, 2, 4, 8, 16, 32):
        octave = random.normal(0, 8, (248 // size + 1, 320 // size + 1))
        texture += np.kron(octave, np.ones((size, size)))[:248, :320]
    grey = 128 + np.where(np.arange(320) < 160, texture, 0)
    return Photo(np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, 2))


@pytest.fixture(scope="module")
def noisy(true: Photo) -> Photo:
    return Degradation.of("noise:20").degrade(true)


@pytest.fixture(scope="module")
def restored(noisy: Photo) -> Photo:
    return restorer_of("nlm:20").restore(noisy)


def kappa(true: Photo, restored: Photo, noisy: Photo) -> NDArray[np.float32]:
    foreteller = DetailByPlace.of_pixels(torch.from_numpy(true.pixels()), STRIDE).foreteller
    return taken_away(restored, noisy, foreteller, STRIDE).astype(np.float32)


def test_texture_is_given_back_and_the_noise_of_a_flat_wall_is_not(true: Photo, noisy: Photo, restored: Photo) -> None:
    given = kappa(true, restored, noisy)
    missing = (true.pixels() - restored.pixels()).mean(0)
    left, wall = (slice(None), slice(0, 140)), (slice(None), slice(200, 320))
    assert given.shape == (248, 320)
    assert (given[left] * missing[left]).mean() > 0.3 * (missing[left] ** 2).mean()
    assert given[wall].std() * 255 < 3 < (noisy.pixels() - restored.pixels())[:, *wall].std() * 255


def test_nothing_was_taken_from_a_photo_that_no_one_restored(true: Photo, noisy: Photo) -> None:
    assert not kappa(true, noisy, noisy).any()


def test_strips_make_no_difference(true: Photo, noisy: Photo, restored: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = kappa(true, restored, noisy)
    monkeypatch.setattr(original_detail, "_STRIP_CELLS", 5)
    assert np.abs(kappa(true, restored, noisy) - whole).max() < 1e-3


def test_an_original_of_another_size_is_refused(true: Photo, noisy: Photo) -> None:
    with pytest.raises(OriginalDiffers, match=r"320 x 248 px and the restored photo 312 x 248"):
        kappa(true, Photo(true.samples[:, :312]), noisy)


def test_the_share_that_pays_is_known_by_the_truth(true: Photo, noisy: Photo, restored: Photo) -> None:
    sums = ShareSums.of(true, noisy, restored, STRIDE)
    assert sums is not None and 0.02 < sums.share <= 0.1
    assert (sums + sums).share == pytest.approx(sums.share)
    harm = ShareSums.of(restored, noisy, restored, STRIDE)   # the restored photo is the truth: all else is noise
    assert harm is not None and harm.share == 0
    same = ShareSums.of(true, noisy, noisy, STRIDE)   # nothing was restored
    assert same is not None and same.share == 0
    assert ShareSums.of(true, Photo(noisy.samples[::2, ::2].copy()), restored, STRIDE) is None
