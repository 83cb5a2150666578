"""What is unusual about a photo is said; of usual ones nothing is."""

import dataclasses
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import photos
from engine.enhancing.photo_signs import missing_detail, signs
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.photos.metadata import xmp

STRIDE = 8


@pytest.fixture(scope="module")
def denoised() -> TransportProfile:
    return profile_file.load(Library().profile_paths("Denoised")[0])


@pytest.fixture(scope="module")
def restored(restored_folder: Path) -> Photo:
    return photos.read(restored_folder / "astronaut.png")


def test_nothing_is_said_of_a_restored_photo(restored: Photo, denoised: TransportProfile) -> None:
    assert signs(restored, denoised, STRIDE) == ""
    assert 0.3 < (missing_detail(restored, denoised, STRIDE) or 0) < 6
    assert missing_detail(restored, dataclasses.replace(denoised, detail=None), STRIDE) is None


def test_noise_is_said(restored: Photo, denoised: TransportProfile) -> None:
    noise = np.random.default_rng(0).normal(0, 15, restored.samples.shape)
    noisy = Photo((restored.samples + noise).clip(0, 255).astype(np.uint8))
    assert "looks noisy" in signs(noisy, denoised, STRIDE)
    assert "looks noisy" in signs(Photo(noisy.samples.astype(np.uint16) * 257), denoised, STRIDE)


def test_blocks_of_jpeg_are_said_but_to_the_profile_for_them(restored: Photo, denoised: TransportProfile) -> None:
    file = io.BytesIO()
    Image.fromarray(restored.samples).save(file, "JPEG", quality=8)
    blocky = Photo(np.asarray(Image.open(file)))
    assert "blocks of JPEG" in signs(blocky, denoised, STRIDE)
    assert "blocks" not in signs(blocky, profile_file.load(Library().profile_paths("JPEG cleaned")[0]), STRIDE)


def test_a_photo_that_lacks_nothing_and_one_of_dmax_s_own_are_told(natural_folder: Path,
                                                                   denoised: TransportProfile) -> None:
    natural = photos.read(natural_folder / "chelsea.png")
    lively = Photo((natural.samples.astype(float) + 3 * (natural.samples - np.roll(natural.samples.astype(float), 1, 1))
                    ).clip(0, 255).astype(np.uint8))
    assert "as much fine detail" in signs(lively, denoised, STRIDE)
    packet = xmp.with_properties(None, {"Profile": "Denoised"})
    made = dataclasses.replace(lively, metadata=dataclasses.replace(lively.metadata, xmp=packet))
    assert signs(made, denoised, STRIDE).startswith("Dmax has enhanced this photo already, with 'Denoised'")


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (9, 9), (8, 300)])
def test_photos_of_any_size_are_looked_at(size: tuple[int, int], denoised: TransportProfile) -> None:
    assert isinstance(signs(Photo(np.full((*size, 3), 7, np.uint8)), denoised, STRIDE), str)
