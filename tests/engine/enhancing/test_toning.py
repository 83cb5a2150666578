"""Black-and-white and toned photos stay so."""

import io
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.change import Change, OriginalDetail
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import Method
from engine.enhancing.toning import Toning
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end
from engine.transport.detail_band import luma


@pytest.fixture(scope="module")
def enhancer(network: Autoencoder) -> Enhancer:
    return Enhancer.from_files(network, Library().profile_paths("Denoised"))


def enhanced(photo: Photo, enhancer: Enhancer) -> Photo:
    choice = enhancer.choose(photo)
    return run_to_end(enhancer.compute_change(photo, choice.profile)).change.render(photo, 0.0)


def grey(restored_folder: Path) -> np.ndarray:
    return np.asarray(Image.open(restored_folder / "coffee.png").convert("L")).astype(np.float32) / 255


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_black_and_white_stored_as_rgb_stays_black_and_white(enhancer: Enhancer, restored_folder: Path,
                                                             kind: type) -> None:
    one = grey(restored_folder)
    samples = one.astype(kind) if kind is np.float32 else np.rint(one * np.iinfo(kind).max).astype(kind)
    photo = Photo(np.repeat(samples[..., None], 3, 2))
    out = enhanced(photo, enhancer)
    assert (out.samples[..., 0] == out.samples[..., 1]).all() and (out.samples[..., 1] == out.samples[..., 2]).all()
    assert np.abs(out.pixels() - photo.pixels()).max() > 0.02


def test_sepia_keeps_its_hue_also_out_of_a_jpeg(enhancer: Enhancer, restored_folder: Path) -> None:
    one = grey(restored_folder)[..., None]
    sepia = np.rint(255 * np.concatenate((one**0.8, one, one**1.3), 2)).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(sepia).save(file, "JPEG", quality=92)
    for photo in (Photo(sepia), Photo(np.asarray(Image.open(file)))):
        out = enhanced(photo, enhancer).pixels()
        assert np.abs(out - photo.pixels()).max() > 0.02
        assert off_the_curve(out) < off_the_curve(photo.pixels()) + 5 / 255


def test_detail_of_the_original_keeps_the_hue_of_a_sepia(restored_folder: Path) -> None:
    one = grey(restored_folder)[..., None]
    photo = Photo(np.concatenate((one**0.8, one, one**1.3), 2).astype(np.float32))
    kappa = np.random.default_rng(0).normal(0, 0.05, one.shape[:2]).astype(np.float16)
    delta = np.zeros((3, *kappa.shape), np.float16)
    for toning, keeps in ((Toning.of(photo, Method()), True), (None, False)):
        out = Change(delta).render(photo, 1.0, OriginalDetail(kappa, 0.8, toning)).pixels()
        assert (off_the_curve(out) < 3 / 255) is keeps
        seen = OriginalDetail(kappa, 0.8, toning).on(photo)   # as the window adds it
        assert np.abs(photo.pixels() + np.atleast_3d(seen).transpose(2, 0, 1) - out).max() < 1e-3
        moved = (luma(torch.from_numpy(out)) - luma(torch.from_numpy(photo.pixels()))).numpy()
        assert np.abs(moved - 0.8 * kappa).max() < 1e-3


def off_the_curve(pixels: np.ndarray) -> float:
    """How far nearly all of a picture's colours are from those of its sepia of the same luma."""
    levels = np.linspace(0, 1, 1001, dtype=np.float32)
    sepia = np.stack((levels**0.8, levels, levels**1.3))
    places = luma(torch.from_numpy(sepia)).numpy()
    seen = luma(torch.from_numpy(pixels)).numpy()
    return max(float(np.quantile(np.abs(colour - np.interp(seen, places, wanted)), 0.99))
               for colour, wanted in zip(pixels, sepia, strict=True))


def test_a_photo_in_colours_is_none_of_one_tone(restored_folder: Path) -> None:
    for path in sorted(restored_folder.iterdir()):
        assert Toning.of(photos.read(path), Method()) is None
    black_and_white = Photo(np.full((9, 9, 3), 99, np.uint8))
    assert Toning.of(black_and_white, Method(detail="off")) is None   # the paper's form moves colours, too
    assert Toning.of(Photo(np.full((9, 9, 1), 99, np.uint8)), Method()) is None
    assert Toning.of(black_and_white, Method()) is not None


def test_doing_it_twice_changes_nothing(restored_folder: Path) -> None:
    one = grey(restored_folder)[..., None]
    photo = Photo.of(np.concatenate((one**0.8, one, one**1.3), 2).astype(np.float32))
    toning = Toning.of(photo, Method())
    assert toning is not None
    change = torch.from_numpy(np.random.default_rng(0).normal(0, 0.1, photo.pixels().shape).astype(np.float32))
    once = toning(change, photo.pixels())
    assert torch.allclose(toning(once, photo.pixels()), once, atol=1e-5)
    assert torch.allclose(luma(once), luma(change), atol=1e-5)
