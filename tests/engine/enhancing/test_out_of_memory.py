"""When memory runs out midway: smaller tiles, then the processor, and jobs that share the network begin again."""

import numpy as np
import pytest
import torch

from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.device import Device
from engine.enhancing import in_bands
from engine.enhancing.compute_change import compute_change
from engine.enhancing.method import EnhanceError
from engine.photos import Photo
from engine.progress import Notice, Progress, Steps, run_to_end
from engine.resources import RESOURCES
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics


@pytest.fixture
def half() -> Autoencoder:
    """The built-in autoencoder in half precision: a network of its own, for it is moved."""
    return load_autoencoder(RESOURCES / "autoencoder", Device("cpu", "bfloat16", 1 << 28))


def transport_for(photo: Photo, network: Autoencoder) -> GaussianTransport:
    gaussian = PatchStatistics.of_latents(network.encode(torch.from_numpy(photo.pixels())), 3).gaussian
    return GaussianTransport.between(gaussian, gaussian, 3)


def test_too_little_memory_is_met_by_smaller_tiles_and_said_in_the_result(
        sample, half: Autoencoder, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = Photo.of(sample(90, 70))
    transport = transport_for(photo, half)
    expected = run_to_end(compute_change(photo, transport, half, tile_latents=16))
    once = in_bands.compute_change

    def starved(photo, transport, autoencoder, method, side, focus_px, stays):
        yield Progress(0, 1, "")
        if side > 20:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return (yield from once(photo, transport, autoencoder, method, side, focus_px, stays))

    monkeypatch.setattr(in_bands, "compute_change", starved)
    steps = Steps(compute_change(photo, transport, half, tile_latents=64))
    told = [step.sentence for step in steps if isinstance(step, Notice)]
    assert told == list(steps.result.notices) and len(told) == 1 and "smaller ones" in told[0]
    assert np.array_equal(steps.result.change.delta, expected.change.delta)


def test_no_memory_at_all_is_one_sentence(sample, half: Autoencoder, monkeypatch: pytest.MonkeyPatch) -> None:
    def starved(*_, **__):
        yield Progress(0, 1, "")
        raise MemoryError

    photo = Photo.of(sample(40, 40))
    transport = transport_for(photo, half)
    monkeypatch.setattr(in_bands, "compute_change", starved)
    with pytest.raises(EnhanceError, match="more memory than there is"):
        run_to_end(compute_change(photo, transport, half))


def test_a_job_begins_again_when_another_moved_the_network_between_two_of_its_steps(sample, half: Autoencoder) -> None:
    """Jobs interleave on a network; "Input type (c10::BFloat16) and bias type (float) should be the same" ended one."""
    photo = Photo.of(sample(200, 160))
    transport = transport_for(photo, half)
    job = Steps(compute_change(photo, transport, half, tile_latents=8))
    for number, _ in enumerate(job):
        if number == 1:
            half.move(Device("cpu", "float32", 1 << 28))
    expected = run_to_end(compute_change(photo, transport, half, tile_latents=8))
    assert np.abs(job.result.change.delta.astype(float) - expected.change.delta).max() < 0.1 / 255
