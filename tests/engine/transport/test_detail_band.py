"""The detail band and the finest octave."""

import pytest
import torch
from torch import Tensor

from engine.transport.detail_band import FINEST_PX, DetailBand, FinestOctave, blur, finest


@pytest.fixture
def pixels() -> Tensor:
    return torch.rand(3, 90, 50, generator=torch.Generator().manual_seed(0))


def in_bands(pixels: Tensor, band: DetailBand) -> Tensor:
    told = [band.push(pixels[:, top:top + 16], top + 16 >= 90) for top in range(0, 90, 16)]
    return torch.cat([rows for rows in told if rows is not None], 1)


@pytest.mark.parametrize("sigma_px", [0.4, 4.0, 30.0])
def test_the_detail_band_in_bands(pixels: Tensor, sigma_px: float) -> None:
    assert (in_bands(pixels, DetailBand(sigma_px)) - (pixels - blur(pixels, sigma_px))).abs().max() < 1e-6


def test_the_finest_octave_is_weighed_in_bands(pixels: Tensor) -> None:
    assert (in_bands(pixels, DetailBand(FINEST_PX, 0.6)) - (pixels - 0.4 * finest(pixels))).abs().max() < 1e-6


@pytest.mark.parametrize("strength", [0.5, 0.9, 1.8])
def test_the_gain_gives_the_finest_octave_its_energy(pixels: Tensor, strength: float) -> None:
    smooth = blur(pixels, 2.0)
    drawn, true = smooth + strength * 0.1 * (pixels - 0.5), smooth + 0.1 * (pixels.flip(1) - 0.5)
    gain = FinestOctave.of(drawn, true).gain
    assert (gain < 1) == (strength > 1)
    mended = drawn + (gain - 1) * finest(drawn)
    assert float(finest(mended).square().sum() / finest(true).square().sum()) == pytest.approx(1, abs=1e-3)


def test_a_gain_is_never_negative_and_nothing_drawn_has_none(pixels: Tensor) -> None:
    assert FinestOctave.of(pixels, torch.zeros_like(pixels)).gain == 0
    assert FinestOctave.of(torch.zeros_like(pixels), pixels).gain == 1
