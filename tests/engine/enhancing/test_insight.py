"""What is said about a photo and a profile."""

import dataclasses
from pathlib import Path

import pytest
import torch

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate
from engine.enhancing.enhancer import transport_of
from engine.enhancing.insight import FAR_RATIO, assess, suggestion
from engine.enhancing.method import DEFAULT_ALPHA
from engine.library import profile
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import TransportProfile
from engine.progress import run_to_end


@pytest.fixture(scope="module")
def learned(network: Autoencoder, restored_folder: Path, natural_folder: Path) -> TransportProfile:
    wanted = CalibrationSet("test", tuple(sorted(restored_folder.iterdir())), tuple(sorted(natural_folder.iterdir())))
    return run_to_end(calibrate(wanted, network)).profile


def latents_of(path: Path, network: Autoencoder) -> torch.Tensor:
    return network.encode(torch.from_numpy(photos.read(path).pixels()))


def test_transport_brings_a_calibration_photo_nearer_to_natural_ones(
        learned: TransportProfile, network: Autoencoder, restored_folder: Path) -> None:
    said = assess(latents_of(restored_folder / "coffee.png", network), learned, transport_of(learned))
    assert said.w2_after < said.w2_before
    assert not said.far
    assert said.suggested_alpha == DEFAULT_ALPHA and not said.from_curve   # the profile's curve was never measured


def test_the_suggestion_comes_from_the_profiles_curve_and_fades_with_distance(
        learned: TransportProfile, network: Autoencoder, restored_folder: Path, tmp_path: Path) -> None:
    curve = ((-0.5, 20.0, 5.0), (0.0, 24.4, 10.0), (0.4, 24.6, 20.0), (0.7, 26.0, 30.0), (1.0, 25.0, 50.0),
             (2.0, 20.0, 99.0))
    profile.save(dataclasses.replace(learned, info=dataclasses.replace(learned.info, curve=curve)), tmp_path / "p.dmax")
    measured = profile.load(tmp_path / "p.dmax")
    said = assess(latents_of(restored_folder / "coffee.png", network), measured, transport_of(measured))
    # The most real within half a decibel of the restored photos.
    assert said.from_curve and said.suggested_alpha == 0.4
    assert measured.hash == learned.hash
    assert suggestion(0.4, 2 * FAR_RATIO, 0.0) == pytest.approx(0.7)
    assert suggestion(0.4, 2 * FAR_RATIO, 0.9) == 0.9
    assert suggestion(0.4, 1.0, 0.0) == suggestion(0.4, None, 0.0) == 0.4


def test_a_photo_of_another_kind_is_far_and_gets_a_suggestion(learned: TransportProfile, network: Autoencoder) -> None:
    noise = torch.rand(3, 192, 256, generator=torch.Generator().manual_seed(0))
    said = assess(network.encode(noise), learned, transport_of(learned))
    assert said.far
    assert said.suggested_alpha == 1.0   # enhancing would only take pure noise farther away
    unknown = dataclasses.replace(learned, info=dataclasses.replace(learned.info, typical_w2=0.0))
    assert assess(network.encode(noise), unknown, transport_of(learned)).ratio is None
