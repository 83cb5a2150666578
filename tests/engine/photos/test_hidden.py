"""What is wholly transparent never reaches what is seen, and comes through as it was."""

import numpy as np
import pytest

from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.insight import assess
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end
from engine.restoring.restore_job import restore_in_background
from engine.restoring.restorers import restorer_of


def cut_out(hidden: int, kind: type = np.uint8, bands: int = 4) -> Photo:
    """A picture of 150 x 90 px cut out in a circle, with soft edges; the rest has the colour `hidden`, 0 to 255."""
    random = np.random.default_rng(0)
    rows, cols = np.mgrid[:90, :150]
    alpha = ((40 - np.hypot(rows - 45, cols - 70)) / 5).clip(0, 1)
    colours = np.kron(random.integers(60, 200, (9, 15, bands - 1)), np.ones((10, 10, 1)))
    colours += random.normal(0, 3, (90, 150, 1))
    colours[alpha == 0] = hidden
    whole = np.concatenate((colours, 255 * alpha[..., None]), 2).clip(0, 255) / 255
    return Photo(whole.astype(kind) if kind is np.float32 else np.rint(whole * np.iinfo(kind).max).astype(kind))


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("bands", [2, 4])
def test_the_enhanced_photo_is_the_same_whatever_is_hidden(network: Autoencoder, kind: type, bands: int) -> None:
    enhancer = Enhancer.from_files(network, Library().profile_paths("Denoised"))
    outputs = []
    for hidden in (0, 255):
        photo = cut_out(hidden, kind, bands)
        choice = enhancer.choose(photo)
        computed = run_to_end(enhancer.compute_change(photo, choice.profile))
        alpha = assess(photo, computed.latents, choice.profile, network.stride).suggested_alpha
        noise = np.random.default_rng(1).normal(0, 0.1, photo.pixels().shape).astype(np.float32)
        degraded = photo.with_pixels(photo.pixels() + noise)
        original = enhancer.original_detail(photo, degraded, choice.profile, 0.5)
        out = computed.change.render(photo, alpha, original)
        unseen = photo.samples[..., -1] == 0
        assert np.array_equal(out.samples[unseen], photo.samples[unseen])
        assert np.array_equal(out.samples[..., -1], photo.samples[..., -1])
        assert not np.array_equal(out.samples[~unseen], photo.samples[~unseen])
        outputs.append((choice.scale_px, alpha, out.samples[~unseen]))
    assert outputs[0][:2] == outputs[1][:2]
    assert np.array_equal(outputs[0][2], outputs[1][2])


def test_hidden_places_get_the_colours_around_them() -> None:
    photo = cut_out(0)
    filled = photo.without_hidden()
    seen = photo.samples[..., -1] > 0
    assert np.array_equal(filled.samples[seen], photo.samples[seen])
    assert 40 < filled.samples[~seen][:, :3].mean() < 220 and filled.samples[~seen][:, :3].min() > 30
    opaque = Photo(photo.samples[..., :3])
    assert opaque.without_hidden() is opaque and not opaque.hides
    nothing = Photo(np.zeros((40, 50, 4), np.uint8))
    assert np.array_equal(nothing.without_hidden().samples, nothing.samples)


@pytest.mark.parametrize("word", ["nlm:20", "lanczos:2", "none"])
def test_what_is_hidden_reaches_nothing_through_a_restorer(word: str) -> None:
    black, white = (run_to_end(restore_in_background(restorer_of(word), cut_out(hidden))) for hidden in (0, 255))
    seen = black.samples[..., -1] > 0
    assert np.array_equal(black.samples[seen], white.samples[seen])
    if word != "lanczos:2":
        assert not black.samples[~seen][:, :3].any() and (white.samples[~seen][:, :3] == 255).all()


def test_samples_that_are_no_colours_do_not_reach_what_is_around_them(network: Autoencoder) -> None:
    """A sample that is no number was taken for black, and drew a ring around itself."""
    colours = cut_out(128, np.float32).samples[..., :3]
    enhancer = Enhancer.from_files(network, Library().profile_paths("Denoised"))
    outputs = []
    for odd in (np.nan, np.inf, -1e30):
        samples = colours.copy()
        samples[40, 70, 1] = odd
        photo = Photo(samples)
        assert np.abs(photo.without_hidden().samples[40, 70] - colours[35:45, 65:75].mean((0, 1))).max() < 0.2
        computed = run_to_end(enhancer.compute_change(photo, enhancer.choose(photo).profile))
        outputs.append(computed.change.render(photo, 0.0).samples)
        assert np.array_equal(outputs[-1][40, 70, 1], samples[40, 70, 1], equal_nan=True)
    for out in outputs:
        out[40, 70] = 0
        assert np.array_equal(out, outputs[0])
