"""A network walked in bands gives what it gives for the whole photo."""

from pathlib import Path

import pytest
import torch

from engine.autoencoders import autoencoder
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.device import Device
from tests.engine.autoencoders.small_networks import saved

CPU = Device("cpu", "float32", 1 << 30)


def photo(height: int, width: int) -> torch.Tensor:
    return torch.rand(3, height, width, generator=torch.Generator().manual_seed(height))


def walked(network: Autoencoder, pixels: torch.Tensor, rows: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Latents, and the pixels that they decode to, both in bands of so many rows."""
    def read(top: int, left: int, bottom: int, right: int) -> torch.Tensor:
        return pixels[:, top:bottom, left:right]

    latents = torch.cat(list(network.encode_bands(read, *pixels.shape[1:], rows)), 1)
    decoder, height = network.band_decoder(latents.shape[2]), latents.shape[1]
    drawn = [decoder.push(latents[:, top:top + rows], top + rows >= height) for top in range(0, height, rows)]
    return latents, torch.cat([band for band in drawn if band is not None], 1)


@pytest.mark.parametrize("rows", [1, 2, 5, 100])
@pytest.mark.parametrize("size", [(8, 8), (101, 75), (203, 64)])
def test_the_built_in_network_in_bands(network: Autoencoder, size: tuple[int, int], rows: int) -> None:
    pixels = photo(*size)
    latents, drawn = walked(network, pixels, rows)
    whole = network.encode(pixels)
    assert latents.shape == whole.shape
    assert (latents - whole).abs().max() < 1e-5 * whole.abs().max()
    assert (drawn - network.decode(whole)).abs().max() < 1e-5


@pytest.mark.parametrize("rows", [1, 2, 5, 100])
def test_the_end_of_a_wide_photo_taken_apart(network: Autoencoder, rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autoencoder, "_WIDE_PX", 0)
    test_the_built_in_network_in_bands(network, (101, 75), rows)


def test_autoencoder_tiny_in_bands(tmp_path: Path) -> None:
    saved("AutoencoderTiny", tmp_path)
    tiny = load_autoencoder(tmp_path, CPU)
    assert tiny.walks_in_bands
    pixels = photo(83, 70)
    latents, drawn = walked(tiny, pixels, 2)
    whole = tiny.encode(pixels)
    assert (latents - whole).abs().max() < 1e-5
    assert (drawn - tiny.decode(whole)).abs().max() < 1e-5


def test_a_network_that_sees_the_whole_photo_is_not_walked_in_bands(tmp_path: Path) -> None:
    saved("AutoencoderKL", tmp_path)
    assert not load_autoencoder(tmp_path, CPU).walks_in_bands
