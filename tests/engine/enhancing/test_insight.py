"""What is said about a photo and a profile, and the alpha that is suggested."""

import dataclasses
from pathlib import Path

import pytest
import torch

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate
from engine.enhancing.insight import FAR_RATIO, Insight, assess, suggestion
from engine.enhancing.method import DEFAULT_ALPHA
from engine.library import profile
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.progress import run_to_end


@pytest.fixture(scope="module")
def learned(network: Autoencoder, restored_folder: Path, natural_folder: Path) -> TransportProfile:
    wanted = CalibrationSet("test", tuple(sorted(restored_folder.iterdir())), tuple(sorted(natural_folder.iterdir())))
    return run_to_end(calibrate(wanted, network)).profile


def said(photo: Photo, network: Autoencoder, learned: TransportProfile) -> Insight:
    return assess(photo, network.encode(torch.from_numpy(photo.pixels())), learned, network.stride)


def test_a_photo_like_those_of_the_profile_is_told_so(learned: TransportProfile, network: Autoencoder,
                                                      restored_folder: Path) -> None:
    found = said(photos.read(restored_folder / "coffee.png"), network, learned)
    assert not found.far and found.missing is not None and found.missing > 1
    assert found.suggested_alpha == DEFAULT_ALPHA and not found.from_curve   # the profile's curve was never measured


def test_the_suggestion_begins_with_the_profiles_curve(learned: TransportProfile, network: Autoencoder,
                                                       restored_folder: Path, tmp_path: Path) -> None:
    curve = ((-0.5, 20.0, 5.0), (0.0, 24.4, 10.0), (0.4, 24.6, 20.0), (0.7, 26.0, 30.0), (1.0, 25.0, 50.0),
             (2.0, 20.0, 99.0))
    profile.save(dataclasses.replace(learned, info=dataclasses.replace(learned.info, curve=curve)), tmp_path / "p.dmax")
    measured = profile.load(tmp_path / "p.dmax")
    found = said(photos.read(restored_folder / "coffee.png"), network, measured)
    # The most real within half a decibel of the restored photos.
    assert found.from_curve and found.suggested_alpha == 0.4
    assert measured.hash == learned.hash


def test_it_fades_with_distance_and_where_little_is_missing() -> None:
    assert suggestion(0.4, 1.0, 3.0) == suggestion(0.4, None, None) == 0.4
    assert suggestion(0.4, 2 * FAR_RATIO, 3.0) == pytest.approx(0.7)
    assert 0.15 < suggestion(0.15, 1.0, 0.8) < suggestion(0.15, 1.0, 0.5) < suggestion(0.15, 1.0, -5.0) < 1
    assert suggestion(0.9, 1.0, -5.0) == 0.9


def test_a_photo_of_another_kind_is_far_and_gets_less(learned: TransportProfile, network: Autoencoder) -> None:
    noise = Photo(torch.rand(192, 256, 3, generator=torch.Generator().manual_seed(0)).numpy())
    found = said(noise, network, learned)
    assert found.far and found.suggested_alpha > 0.5
    unknown = dataclasses.replace(learned, info=dataclasses.replace(learned.info, typical_w2=0.0))
    assert said(noise, network, unknown).ratio is None
