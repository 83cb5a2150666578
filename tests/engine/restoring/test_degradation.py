"""Degradations: standard, seeded, told in words."""

from pathlib import Path

import numpy as np
import pytest

from engine import photos
from engine.restoring.degradation import TASKS, BadDegradation, Degradation


@pytest.mark.parametrize("words", [*TASKS, "bicubic:2", "bicubic:3", "blur:1.5", "noise:25"])
def test_a_degradation_is_the_same_every_time(words: str, natural_folder: Path) -> None:
    wanted = Degradation.of(words)
    true = wanted.true(photos.read(natural_folder / "coffee.png"))
    degraded = wanted.degrade(true)
    assert (degraded.height * wanted.factor, degraded.width * wanted.factor) == (true.height, true.width)
    assert np.array_equal(degraded.samples, wanted.degrade(true).samples)


def test_noise_has_the_sigma_that_was_asked_for(natural_folder: Path) -> None:
    wanted = Degradation.of("noise:10")
    true = wanted.true(photos.read(natural_folder / "coffee.png"))
    error = wanted.degrade(true).samples.astype(float) - true.samples
    inside = (true.samples > 50) & (true.samples < 205)
    assert error[inside].std() == pytest.approx(10, rel=0.05)


@pytest.mark.parametrize("words", ["", "fog:3", "noise", "noise:-1", "bicubic:2.5", "jpeg:0", "noise:nan"])
def test_an_unknown_degradation_is_one_sentence(words: str) -> None:
    with pytest.raises(BadDegradation, match="There is no degradation"):
        Degradation.of(words)
