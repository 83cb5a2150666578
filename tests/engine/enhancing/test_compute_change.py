"""Enhancing: what a change is, how alpha scales it, and that tiles do not show."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.tiles import tiles
from engine.calibrating.calibrate import calibrate
from engine.enhancing.allowed import allowed
from engine.enhancing.change import Change, ChangeTile
from engine.enhancing.compute_change import compute_change
from engine.enhancing.enhancer import Enhancer, transport_of
from engine.enhancing.method import EnhanceError, Method
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.progress import Progress, Steps, run_to_end
from engine.transport.by_cells import by_cells, with_luma
from engine.transport.detail_band import OWN_PX, FineDetail, blur, finest, spread
from engine.transport.foretelling import Foreteller
from engine.transport.gaussian_transport import GaussianTransport
from engine.transport.texture_transport import CLASSES, TextureTransport, Transport, staying
from tests.definition import apply_patchwise


@pytest.fixture(scope="module")
def learned(network: Autoencoder, restored_folder: Path, natural_folder: Path) -> TransportProfile:
    wanted = CalibrationSet("t", tuple(photos.photos_in([restored_folder])), tuple(photos.photos_in([natural_folder])))
    return run_to_end(calibrate(wanted, network)).profile


@pytest.fixture(scope="module")
def transport(learned: TransportProfile) -> Transport:
    return transport_of(learned)


def change_of(photo: Photo, transport: Transport, network: Autoencoder, method: Method = Method(),
              side: int | None = None) -> Change:
    return run_to_end(compute_change(photo, transport, network, method, tile_latents=side)).change


def detail(pixels: np.ndarray) -> float:
    return float(np.square(np.diff(pixels, axis=1)).mean() + np.square(np.diff(pixels, axis=2)).mean())


def test_an_enhanced_photo_has_more_detail_and_the_same_colours(
        transport: Transport, network: Autoencoder, restored_folder: Path, natural_folder: Path) -> None:
    photo = photos.read(restored_folder / "coffee.png")
    enhanced = change_of(photo, transport, network).render(photo, 0.0).pixels()
    true = photos.read(natural_folder / "coffee.png").pixels()
    assert detail(enhanced) > 1.3 * detail(photo.pixels())
    assert abs(detail(enhanced) / detail(true) - 1) < abs(detail(photo.pixels()) / detail(true) - 1)
    assert np.abs(enhanced.mean((1, 2)) - photo.pixels().mean((1, 2))).max() < 0.002


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_alpha_one_returns_the_samples_bit_for_bit(sample, dtype: type, transport: Transport,
                                                   network: Autoencoder) -> None:
    photo = Photo.of(sample(dtype=dtype))
    assert np.array_equal(change_of(photo, transport, network).render(photo, 1.0).samples, photo.samples)


def test_alpha_scales_the_change_linearly(sample, transport: Transport, network: Autoencoder) -> None:
    photo = Photo.of(sample(dtype=np.float32))
    change = change_of(photo, transport, network)
    for alpha in (-1.0, 0.0, 0.3, 2.0):
        added = change.render(photo, alpha).pixels() - photo.pixels()
        assert np.allclose(added, (1 - alpha) * change.delta.astype(np.float32), atol=1e-6)


@pytest.mark.parametrize("method", [Method(), Method(form="residual"), Method(detail="off"), Method(detail=11.0)])
def test_tiles_give_what_the_whole_photo_gives(method: Method, transport: Transport, network: Autoencoder,
                                               restored_folder: Path) -> None:
    photo = photos.read(restored_folder / "astronaut.png")
    photo = Photo.of(photo.samples[:187, :251])   # no multiple of the stride
    whole = change_of(photo, transport, network, method, side=1000).delta.astype(np.float32)
    tiled = change_of(photo, transport, network, method, side=9).delta.astype(np.float32)
    assert np.abs(whole - tiled).max() < 1 / 255


@pytest.mark.parametrize("method", [Method(), Method(form="residual"), Method(detail="off")])
@pytest.mark.parametrize("fine", [FineDetail(drawn=0.6), FineDetail(own=(0.3,)), FineDetail(0.6, (0.1, 0.8, 0.3, 1.0))])
def test_the_finest_detail_is_weighed(fine: FineDetail, method: Method, transport: Transport, network: Autoencoder,
                                      restored_folder: Path) -> None:
    assert isinstance(transport, TextureTransport)
    transport = replace(transport, fine=fine, foreteller=None)
    photo = Photo.of(photos.read(restored_folder / "astronaut.png").samples[:187, :251])
    latents, pixels = network.encode(torch.from_numpy(photo.pixels())), torch.from_numpy(photo.pixels())
    drawn, beside = (network.decode(z, (photo.height, photo.width)) for z in (transport.apply(latents), latents))
    if method.form == "residual":
        expected = drawn - beside + (fine.drawn - 1) * finest(drawn - beside)   # all of the photo's own stays anyhow
    else:
        expected = drawn + (fine.drawn - 1) * finest(drawn) - pixels
        shares = staying(transport, latents)
        if shares is not None and method.detail != "off":
            expected += spread(shares, network.stride)[:photo.height, :photo.width] * (pixels - blur(pixels, OWN_PX))
    sigma_px = method.sigma_px(network.stride)
    if sigma_px is not None:
        made = drawn - beside if method.form == "residual" else drawn
        both = with_luma(expected, made + (fine.drawn - 1) * finest(made))
        expected = by_cells(both - blur(both, sigma_px), network.stride)
        expected = allowed(expected, photo, (0, 0, photo.height, photo.width), None)
    for side in (1000, 9):
        change = change_of(photo, transport, network, method, side).delta.astype(np.float32)
        assert np.abs(change - expected.numpy()).max() < 1 / 255


def test_where_natural_photos_are_calmer_the_change_is_less(transport: Transport, network: Autoencoder,
                                                            restored_folder: Path) -> None:
    """Of the usual form alone; and rows in bands and tiles are bounded by what is foretold of the same places."""
    assert isinstance(transport, TextureTransport) and transport.foreteller
    photo = Photo.of(photos.read(restored_folder / "astronaut.png").samples[:187, :251])
    level, *slopes = transport.foreteller.weights
    calm = replace(transport, foreteller=Foreteller((level - 8, *slopes)))
    unbound = replace(transport, foreteller=None)
    whole, tiled, most = (change_of(photo, one, network, side=side).delta.astype(np.float32)
                          for one, side in ((calm, 1000), (calm, 9), (unbound, 1000)))
    assert np.abs(whole - tiled).max() < 1 / 255
    assert np.square(whole).mean() < 0.4 * np.square(most).mean()
    for method in (Method(form="residual"), Method(detail="off"), Method(detail=5.0)):
        assert np.array_equal(*(change_of(photo, one, network, method).delta for one in (calm, unbound)))


def test_the_tiles_that_are_yielded_make_up_the_change(sample, transport: Transport, network: Autoencoder) -> None:
    photo = Photo.of(sample(90, 70))
    steps = Steps(compute_change(photo, transport, network, tile_latents=4))
    painted = np.full((3, 90, 70), np.nan, np.float16)
    for tile in (step for step in steps if isinstance(step, ChangeTile)):
        painted[:, tile.top:tile.top + tile.delta.shape[1], tile.left:tile.left + tile.delta.shape[2]] = tile.delta
    assert np.array_equal(painted, steps.result.change.delta)


def test_what_the_user_looks_at_comes_first_and_is_final(sample, transport: Transport, network: Autoencoder) -> None:
    photo = Photo.of(np.tile(sample(200, 160), (9, 10, 1)))
    job = Steps(compute_change(photo, transport, network, tile_latents=32, focus_px=(760, 600, 790, 630)))
    steps = list(job)
    change, parts = job.result.change, [step for step in steps if isinstance(step, ChangeTile)]
    before = steps[:next(place for place, step in enumerate(steps) if step is parts[0])]
    assert all(isinstance(step, Progress) and step.done == 0 for step in before)   # the rest of the photo is not begun
    first = parts[0]
    assert (first.top, first.left) == (760, 600)
    height, width = first.delta.shape[1:]
    same_place = change.delta[:, first.top:first.top + height, first.left:first.left + width]
    assert np.abs(first.delta.astype(np.float32) - same_place).max() < 0.1 / 255
    whole = compute_change(photo, transport, network, tile_latents=32, focus_px=(0, 0, 1800, 1600))
    glimpse = next(step for step in whole if isinstance(step, ChangeTile))
    assert glimpse.delta.shape[2] == 32 * network.stride   # when all of it is looked at, a part worth seeing


def test_where_the_user_goes_meanwhile_comes_first(sample, transport: Transport, network: Autoencoder) -> None:
    """Whoever looked elsewhere in a long run waited for its end."""
    photo = Photo.of(np.tile(sample(200, 160), (4, 4, 1)))
    there: list[tuple[int, int, int, int] | None] = [None]
    job = Steps(compute_change(photo, transport, network, tile_latents=16, focus_px=lambda: there[-1]))
    parts: list[ChangeTile] = []
    for part in (step for step in job if isinstance(step, ChangeTile)):
        parts.append(part)
        if len(parts) == 1:   # of the whole photo, row by row from the top
            assert (part.top, part.left, part.delta.shape[2]) == (0, 0, 640)
            there.append((760, 560, 790, 590))
        elif len(parts) == 2:
            there.append((760, 4, 790, 34))
    assert [(part.top, part.left) for part in parts[1:3]] == [(760, 560), (760, 0)]
    for one in parts[1:3]:   # and they are final
        rows, cols = (slice(start, start + size) for start, size in zip((one.top, one.left), one.delta.shape[1:],
                                                                        strict=True))
        assert np.abs(one.delta.astype(np.float32) - job.result.change.delta[:, rows, cols]).max() < 0.1 / 255


def test_a_profile_has_a_map_for_each_strength_of_texture_and_the_papers_form_a_single_one(
        learned: TransportProfile, network: Autoencoder) -> None:
    assert learned.info.classes == CLASSES
    usual, paper = (Enhancer(network, [learned], method).transport(learned)
                    for method in (Method(), Method(detail="off")))
    assert isinstance(usual, TextureTransport)
    assert paper == GaussianTransport.between(learned.source.gaussian, learned.target.gaussian, learned.info.patch)


def test_paper_mode_is_the_published_algorithm(learned: TransportProfile, network: Autoencoder,
                                               restored_folder: Path) -> None:
    """Encode, transport patch by patch, average, decode: nothing of Dmax's own."""
    photo = photos.read(restored_folder / "chelsea.png")
    exact = transport_of(learned, single=True)
    assert isinstance(exact, GaussianTransport)
    pixels = torch.from_numpy(photo.pixels())
    paper = network.decode(apply_patchwise(exact, network.encode(pixels)), (photo.height, photo.width))
    out = change_of(photo, exact, network, Method(detail="off")).render(photo, 0.0).pixels()
    assert np.abs(out - paper.clamp(0, 1).numpy()).max() < 1.6 / 255   # half an 8-bit step, and half precision


def test_gray_stays_gray_and_alpha_stays_as_it_was(sample, transport: Transport, network: Autoencoder) -> None:
    for bands in (1, 2, 4):
        photo = Photo.of(sample(bands=bands))
        out = change_of(photo, transport, network).render(photo, 0.0).samples
        assert out.shape == photo.samples.shape
        assert not np.array_equal(out, photo.samples)
        if bands in (2, 4):
            assert np.array_equal(out[..., -1], photo.samples[..., -1])


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 8), (23, 17)])
def test_photos_of_any_size_are_enhanced(sample, shape: tuple[int, int], transport: Transport,
                                         network: Autoencoder) -> None:
    photo = Photo.of(sample(*shape))
    assert change_of(photo, transport, network).render(photo, 0.0).samples.shape == photo.samples.shape


def test_closing_the_job_cancels_it_between_tiles(sample, transport: Transport, network: Autoencoder) -> None:
    job = compute_change(Photo.of(sample(90, 70)), transport, network, tile_latents=4)
    next(job)
    job.close()
    assert next(job, None) is None


def test_what_cannot_be_is_refused_in_a_sentence(sample, transport: Transport, network: Autoencoder) -> None:
    photo = Photo.of(sample())
    change = change_of(photo, transport, network)
    for alpha in (-1.01, 2.01):
        with pytest.raises(EnhanceError, match="Alpha"):
            change.render(photo, alpha)
    with pytest.raises(EnhanceError, match="another size"):
        change.render(Photo.of(sample(41)), 0.0)
    with pytest.raises(EnhanceError, match="sigma"):
        next(compute_change(photo, transport, network, Method(detail=0.0)))


def test_blur_is_the_gaussian_of_scipy() -> None:
    from scipy.ndimage import gaussian_filter

    pixels = torch.rand(3, 40, 33, generator=torch.Generator().manual_seed(0))
    expected = gaussian_filter(pixels.numpy(), (0, 4, 4), mode="nearest", truncate=3.0)
    assert np.abs(blur(pixels, 4.0).numpy() - expected).max() < 1e-5


def test_tiles_of_a_network_that_sees_the_whole_picture_are_blended(sample, tmp_path: Path) -> None:
    """Group norm and attention: tiles cannot be exact, but where they meet nothing shows."""
    from engine.autoencoders.autoencoder import load_autoencoder
    from engine.device import Device
    from engine.transport.patch_statistics import PatchStatistics
    from tests.engine.autoencoders.small_networks import saved

    saved("AutoencoderKL", tmp_path)
    seeing = load_autoencoder(tmp_path, Device("cpu", "float32", 1 << 28))
    assert seeing.traits.overlap > 0
    photo = Photo.of(sample(150, 140))
    statistics = PatchStatistics.of_latents(seeing.encode(torch.from_numpy(photo.pixels())), 3).gaussian
    same = GaussianTransport.between(statistics, statistics, 3)
    side = 2 * seeing.traits.overlap
    delta = change_of(photo, same, seeing, side=side).delta.astype(np.float32)
    assert np.isfinite(delta).all()
    borders = [part.rows[0] * seeing.stride for part in tiles(-(-150 // seeing.stride), -(-140 // seeing.stride), side)
               if part.rows[0]]
    assert borders
    steps = np.abs(np.diff(delta, axis=1)).mean((0, 2))   # from each row to the next
    at_borders = steps[[border - 1 for border in borders]].mean()
    assert at_borders < 1.3 * np.delete(steps, [border - 1 for border in borders]).mean()
