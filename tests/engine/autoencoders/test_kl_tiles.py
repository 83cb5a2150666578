"""Tiles of a network that sees the whole picture are computed together, and no one can tell."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.autoencoders.autoencoder import Autoencoder, load_autoencoder
from engine.autoencoders.tiles import tiles
from engine.device import Device
from engine.enhancing.compute_change import compute_change
from engine.enhancing.method import Method
from engine.photos import Photo
from engine.progress import run_to_end
from engine.transport.detail_band import AS_DRAWN, FineDetail
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.patch_statistics import PatchStatistics
from tests.engine.autoencoders.small_networks import small

HEIGHT, WIDTH = 301, 238   # px
SIDE = 28   # latents
ROUNDING = 2e-3   # torch's own norm of the whole picture is this far from float64; the tiles are a hundred times nearer


@pytest.fixture(scope="module")
def autoencoder(tmp_path_factory: pytest.TempPathFactory) -> Autoencoder:
    """With norms that scale and shift every channel differently, as trained ones do."""
    folder, network = tmp_path_factory.mktemp("kl"), small("AutoencoderKL")
    for module in network.modules():
        if isinstance(module, nn.GroupNorm):
            nn.init.normal_(module.weight, 1, 0.3)
            nn.init.normal_(module.bias, 0, 0.3)
    network.save_pretrained(folder)
    return load_autoencoder(folder, Device("cpu", "float32", 1 << 30))


def picture() -> Tensor:
    """Dark at the top, light and busy at the bottom: parts of it have other statistics than the whole."""
    noise = torch.rand(3, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(5))
    light = torch.linspace(0, 1, HEIGHT)[:, None]
    return 0.1 + 0.6 * light + 0.3 * light**2 * (noise - 0.5)


def photo(pixels: Tensor) -> Photo:
    return Photo.of(np.ascontiguousarray((pixels * 255).round().clamp(0, 255).byte().permute(1, 2, 0).numpy()))


def test_latents_and_pixels_in_tiles_are_those_of_the_whole_picture(autoencoder: Autoencoder) -> None:
    assert autoencoder.sees_whole
    pixels, f = picture(), autoencoder.stride
    latents = autoencoder.encode(pixels)
    *shares, tiled = autoencoder.encode_whole(
        lambda top, left, bottom, right: pixels[:, top:bottom, left:right], HEIGHT, WIDTH, SIDE)
    assert isinstance(tiled, Tensor)
    torch.testing.assert_close(tiled, latents, atol=ROUNDING * float(latents.std()), rtol=0)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1   # type: ignore[operator]

    whole = autoencoder.decode(latents)
    drawn = torch.full_like(whole, torch.nan)
    for step in autoencoder.decode_whole(latents, SIDE):
        if not isinstance(step, float):
            (top, bottom), (left, right) = step[0].rows, step[0].cols
            drawn[:, top * f:bottom * f, left * f:right * f] = step[1]
    torch.testing.assert_close(drawn, whole, atol=ROUNDING * float(whole.std()), rtol=0)


def test_tiles_that_know_nothing_of_one_another_would_be_far_off(autoencoder: Autoencoder) -> None:
    latents, f = autoencoder.encode(picture()), autoencoder.stride
    whole = autoencoder.decode(latents)
    part = tiles(*latents.shape[1:], SIDE)[0]
    alone = autoencoder.decode_region(latents, part.rows, part.cols)
    off = (alone - whole[:, :part.rows[1] * f, :part.cols[1] * f]).abs().mean() / whole.std()
    assert off > 10 * ROUNDING


@pytest.mark.parametrize(("form", "fine"), [
    ("plain", AS_DRAWN), ("plain", FineDetail(0.6, 0.4)), ("residual", FineDetail(0.6))])
def test_an_enhanced_photo_does_not_show_its_tiles(autoencoder: Autoencoder, form: str, fine: FineDetail) -> None:
    restored = photo(picture())
    z = autoencoder.encode(picture())
    lively = z + 0.3 * z.std() * torch.randn(z.shape, generator=torch.Generator().manual_seed(1))
    source, target = (PatchStatistics.of_latents(latents, 3).gaussian for latents in (z, lively))
    transport = replace(GaussianTransport.between(source, target, 3), fine=fine)
    whole, tiled = (run_to_end(compute_change(restored, transport, autoencoder, Method(form=form), tile_latents=side)
                               ).change.delta.astype(np.float32) for side in (200, SIDE))
    difference = np.abs(whole - tiled)
    assert difference.max() <= 2 / 255
    assert difference.mean() <= 0.3 / 255
    f, rows = autoencoder.stride, {part.rows[0] for part in tiles(*z.shape[1:], SIDE)} - {0}
    steps = np.abs(np.diff(restored.region(0, 0, HEIGHT, WIDTH) + tiled, axis=1)).mean((0, 2))
    plain = np.abs(np.diff(restored.region(0, 0, HEIGHT, WIDTH) + whole, axis=1)).mean((0, 2))
    borders = [row * f - 1 for row in rows]
    elsewhere = np.delete(np.arange(len(steps)), borders)
    assert (steps[borders] / plain[borders]).max() <= 1.02 * (steps[elsewhere] / plain[elsewhere]).mean()


def test_a_photo_is_left_between_two_tiles_without_harm(autoencoder: Autoencoder, tmp_path: Path) -> None:
    pixels = picture()
    before = autoencoder.encode(pixels)
    job = autoencoder.encode_whole(lambda top, left, bottom, right: pixels[:, top:bottom, left:right],
                                   HEIGHT, WIDTH, SIDE)
    next(job)
    job.close()   # type: ignore[attr-defined]
    assert torch.equal(autoencoder.encode(pixels), before)
