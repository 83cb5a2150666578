"""A mask decides where a change counts: there the photo is as without a mask, elsewhere its own samples stay."""

import numpy as np
import pytest
import torch
from skimage import data

from engine.enhancing.change import Change, OriginalDetail
from engine.enhancing.gathering import ChangeOnDevice
from engine.enhancing.on_device import PhotoOnDevice
from engine.masks.mask import BadMask, Mask
from engine.masks.shapes import LinearGradient, Stroke
from engine.photos import Metadata, Photo
from tests.wide_gamut import wide_gamut_icc

SIZE = HEIGHT, WIDTH = 613, 70   # more rows than are rendered at once


def photo_of(dtype: type, bands: int) -> Photo:
    image = np.tile(data.astronaut()[40:, 200:200 + WIDTH], (2, 1, 1))[:HEIGHT] / np.float32(255)
    samples = np.dstack([image, image[..., :1]])[..., :bands] if bands > 2 else image[..., :bands]
    if dtype is np.float32:
        samples = samples * np.float32(1.1) - np.float32(0.05)
        samples[9, 9, 0], samples[::7, 3] = np.nan, -0.0
        return Photo.of(samples)
    return Photo.of(np.rint(samples * np.iinfo(dtype).max).astype(dtype))


def change() -> Change:
    return Change(np.random.default_rng(4).normal(0, 0.2, (3, *SIZE)).astype(np.float16))


MASK = Mask((Stroke(((0.5, 0.3, 1.0), (0.5, 0.7, 1.0)), 0.05, 0.2),
             LinearGradient((0.5, 0.9), (0.5, 0.8), strength=0.5)))


@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_covered_places_are_as_without_a_mask_and_others_stay_bit_for_bit(dtype: type, bands: int) -> None:
    photo, mask = photo_of(dtype, bands), MASK.on(*SIZE)
    weights = mask.region(0, 0, *SIZE)
    assert (weights == 0).mean() > 0.3 and (weights == 1).any() and ((weights > 0) & (weights < 1)).mean() > 0.1
    kept = OriginalDetail(np.random.default_rng(5).normal(0, 0.1, SIZE).astype(np.float16), 0.3)
    for original in (None, kept):
        whole = change().render(photo, 0.2, original).samples
        out = change().render(photo, 0.2, original, mask).samples
        assert out[weights == 0].tobytes() == photo.samples[weights == 0].tobytes()
        assert out[weights == 1].tobytes() == whole[weights == 1].tobytes()
        between = (weights > 0) & (weights < 1)
        moved = np.abs(out.astype(np.float32) - photo.samples)[between] <= np.abs(
            whole.astype(np.float32) - photo.samples)[between] + 1
        assert (moved | np.isnan(photo.samples[between])).all()
        in_place = Photo(photo.samples.copy())
        assert change().render(in_place, 0.2, original, mask, in_place=True).samples.tobytes() == out.tobytes()


def test_a_photo_in_another_colour_space_keeps_its_samples_where_nothing_is_covered() -> None:
    photo = Photo(photo_of(np.uint8, 3).samples, Metadata(icc=wide_gamut_icc()))
    weights = MASK.on(*SIZE).region(0, 0, *SIZE)
    whole, out = (change().render(photo, 0.2, None, mask).samples for mask in (None, MASK.on(*SIZE)))
    assert np.array_equal(out[weights == 0], photo.samples[weights == 0])
    assert np.array_equal(out[weights == 1], whole[weights == 1]) and not np.array_equal(out, photo.samples)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_a_change_on_a_device_is_masked_there_as_here(dtype: type) -> None:
    photo, mask, there = photo_of(dtype, 3), MASK.on(*SIZE), PhotoOnDevice(photo_of(dtype, 3), "cpu")
    here = change().render(photo, 0.3, None, mask).samples
    on_device = ChangeOnDevice(torch.from_numpy(change().delta), there).render(photo, 0.3, None, mask).samples
    assert np.array_equal(here, on_device, equal_nan=dtype is np.float32)


def test_a_mask_is_applied_to_a_photo_of_its_aspect_alone() -> None:
    with pytest.raises(BadMask, match="same aspect ratio"):
        Mask(painted_on=(HEIGHT, WIDTH)).on(*SIZE)
