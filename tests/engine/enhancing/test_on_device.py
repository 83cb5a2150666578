"""The way through a device: the same colours, the same change and the same finished samples as on the processor."""

from pathlib import Path

import numpy as np
import pytest
import torch

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.device import Device
from engine.enhancing import in_bands
from engine.enhancing.change import Change, ChangeTile
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.gathering import ChangeOnDevice, Kept
from engine.enhancing.method import Method
from engine.enhancing.on_device import PhotoOnDevice, has_streams
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import Steps, run_to_end
from engine.resources import RESOURCES
from engine.transport.detail_band import all_columns, all_rows, blur, reach_px
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics


def photo_of(dtype: str, bands: int) -> Photo:
    random = np.random.default_rng(3)
    samples = random.random((613, 70, bands), np.float32)
    if dtype == "float32":
        samples[5, 6, 0], samples[300, 1, 0] = np.nan, 1e30
        return Photo.of(samples * 1.2 - 0.1)
    return Photo.of((samples * np.iinfo(dtype).max).astype(dtype))


@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_colours_are_read_and_blended_there_as_they_are_here(dtype: str, bands: int) -> None:
    photo = photo_of(dtype, bands)
    there = PhotoOnDevice(photo, "cpu")
    assert np.array_equal(there.region(250, 3, 530, 70).numpy(), photo.region(250, 3, 530, 70))
    delta = torch.from_numpy(np.random.default_rng(4).normal(0, 0.2, (3, 613, 70)).astype(np.float16))
    here = Change(delta.numpy()).render(photo, 0.3).samples
    blended = ChangeOnDevice(delta, there).render(photo, 0.3).samples
    apart = np.abs(blended.astype(np.float64) - here)
    assert np.array_equal(np.isnan(blended), np.isnan(here))
    assert np.nanmax(apart) <= (1e-6 if dtype == "float32" else bands < 3)   # of gray, a mean of three may round away
    assert ChangeOnDevice(delta, there).render(photo, 1.0) is photo


def test_a_change_that_stays_on_the_device_is_the_same_one(network: Autoencoder, monkeypatch: pytest.MonkeyPatch,
                                                           restored_folder: Path) -> None:
    photo = Photo.of(np.tile(photos.read(restored_folder / "coffee.png").samples[:, :160], (3, 1, 1)))
    rough = network.encode(torch.from_numpy(photo.pixels()))
    source, target = (PatchStatistics.of_latents(latents, 3).gaussian for latents in (rough, rough * 1.2))
    transport = GaussianTransport.between(source, target, 3)
    fetched = Steps(in_bands.compute_change(photo, transport, network, Method(), 8, None))
    assert sum(isinstance(step, ChangeTile) for step in fetched) > 1
    kept = Kept(PhotoOnDevice(photo, "cpu"))
    monkeypatch.setattr(in_bands, "Fetched", lambda *_: kept)   # as on a device, which this test has not
    steps = Steps(in_bands.compute_change(photo, transport, network, Method(), 8, None))
    assert sum(isinstance(step, ChangeTile) for step in steps) == 0
    assert np.array_equal(steps.result.change.render(photo, 0.2).samples,
                          fetched.result.change.render(photo, 0.2).samples)


@pytest.mark.parametrize("size", [(40, 33), (32, 64), (7, 101)])
def test_blurring_all_blocks_at_once_is_the_same_blur(size: tuple[int, int]) -> None:
    pixels = torch.rand(3, *size, generator=torch.Generator().manual_seed(1))
    radius = reach_px(1.4)
    padded = torch.nn.functional.pad(pixels[None], (radius,) * 4, mode="replicate")[0]
    assert (all_rows(all_columns(padded, 1.4), 1.4) - blur(pixels, 1.4)).abs().max() < 1e-6


def test_only_graphics_cards_copy_beside_their_work() -> None:
    assert has_streams("cuda:1") and has_streams("xpu:0") and not has_streams("cpu") and not has_streams("mps")


@pytest.mark.parametrize(("precision", "most", "mean"), [("float16", 1, 0.05), ("bfloat16", 3, 0.4)])
def test_half_precision_is_measured_against_float32(network: Autoencoder, restored_folder: Path, precision: str,
                                                    most: float, mean: float) -> None:
    half = load_autoencoder(RESOURCES / "autoencoder", Device("cpu", precision, 1 << 30))
    pixels = torch.from_numpy(photos.read(restored_folder / "coffee.png").pixels()[:, :256, :256])
    apart = 255 * (half.decode(half.encode(pixels)) - network.decode(network.encode(pixels))).abs()
    assert 0 < apart.max() <= most and apart.mean() <= mean


def test_a_processor_that_is_quicker_in_bfloat16_changes_photos_the_same(
        network: Autoencoder, restored_folder: Path) -> None:
    """The decoder's residual branches alone; latents, from which profiles are made, are the same to the last bit."""
    mixed = load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "float32", 1 << 30, mixed=True))
    part = Photo(photos.read(restored_folder / "coffee.png").samples[:256, :256])
    files = Library().profile_paths("Denoised")
    enhancers = [Enhancer.from_files(one, files) for one in (network, mixed)]
    found = [run_to_end(one.compute_change(part, one.choose(part).profile)) for one in enhancers]
    assert torch.equal(found[0].latents, found[1].latents)
    apart = 255 * np.abs(found[0].change.delta.astype(np.float32) - found[1].change.delta)
    assert 0 < apart.max() <= 1 and apart.mean() <= 0.1
