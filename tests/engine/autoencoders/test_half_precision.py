"""A network computes in float16 only where that was measured to be the same."""

from pathlib import Path

import torch

from engine.autoencoders.autoencoder import load_autoencoder
from engine.autoencoders.half_precision import stands_float16
from engine.device import Device
from engine.resources import RESOURCES
from tests.engine.autoencoders.small_networks import saved, small


def test_the_built_in_network_stands_it() -> None:
    network = load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float16", 1 << 30))
    assert network._dtype == torch.float16


def test_a_network_whose_activations_overflow_does_not() -> None:
    tiny = small("AutoencoderTiny")
    assert stands_float16(tiny, "cpu")
    with torch.no_grad():
        tiny.encoder.layers[0].weight.mul_(1e6)
    assert not stands_float16(tiny, "cpu")


def test_a_network_that_says_so_is_left_in_float32(tmp_path: Path) -> None:
    saved("AutoencoderKL", tmp_path)   # diffusers writes force_upcast: true into its config
    assert load_autoencoder(tmp_path, Device("cpu", "float16", 1 << 30))._dtype == torch.float32
