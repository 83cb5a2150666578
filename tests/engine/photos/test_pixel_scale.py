"""The coarse photo behind the pixel scale is the plain mean, whatever the samples are."""

import numpy as np
import pytest

from engine.photos import Photo
from engine.photos.pixel_scale import SHRINK, evidence


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_evidence_is_that_of_the_mean_of_each_square(dtype: type, bands: int, sample) -> None:
    photo = Photo.of(sample(210, 130, bands, dtype))
    plain = photo.region(0, 0, 208, 128).mean(0, dtype=np.float64).reshape(26, SHRINK, 16, SHRINK).mean((1, 3))
    gradient = np.hypot(np.diff(plain, axis=0)[:, :-1], np.diff(plain, axis=1)[:-1])
    found = evidence(photo)
    assert found.long_side_px == 210
    assert found.coarse_edge == pytest.approx(np.log2(np.quantile(gradient, 0.95)), abs=1e-3)


def test_a_panorama_is_as_large_as_its_frames_not_as_wide() -> None:
    flat = np.zeros((1000, 30000, 3), np.uint8)
    assert evidence(Photo.of(flat[:, :3000])).long_side_px == evidence(Photo.of(flat)).long_side_px == 2000
    assert evidence(Photo.of(flat[:, :1500].transpose(1, 0, 2))).long_side_px == 1500
