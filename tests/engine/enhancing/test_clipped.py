"""White and black frames stay plain, however sharp the picture's edge on them."""

import numpy as np
import pytest
import torch
from skimage import data

from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing import in_bands, in_tiles
from engine.enhancing.clipped import outside_clipped
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import Method
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end


def framed(colour: int, kind: type = np.uint8, bands: int = 3) -> Photo:
    samples = np.full((160, 192, bands), colour, np.uint8)
    samples[24:136, 32:160] = data.astronaut()[40:152, 160:288, :bands]
    return Photo(samples.astype(kind) * 257 if kind is np.uint16 else samples)


@pytest.mark.parametrize(("colour", "kind", "bands"), [(255, np.uint8, 3), (0, np.uint16, 3), (255, np.uint8, 1)])
def test_frames_stay_plain(network: Autoencoder, colour: int, kind: type, bands: int) -> None:
    photo = framed(colour, kind, bands)
    enhancer = Enhancer.from_files(network, Library().profile_paths("Denoised"))
    transport = enhancer.transport(enhancer.choose(photo).profile)
    inside = slice(24, 136), slice(32, 160)
    for way in (in_bands, in_tiles):
        change = run_to_end(way.compute_change(photo, transport, network, Method(), 8, None)).change
        out = change.render(photo, 0.0).samples
        moved = np.abs(out.astype(int) - photo.samples)
        assert moved[inside].max() > 10
        moved[inside] = 0
        assert moved.max() == 0
    paper = run_to_end(in_bands.compute_change(photo, transport, network, Method(detail="off"), 8, None)).change
    assert np.abs(paper.delta[:, :16]).max() > 0   # which is as the paper has it


def test_single_clipped_px_and_clipped_colours_are_no_frame() -> None:
    samples = np.full((40, 40, 3), 128, np.uint8)
    samples[5, 5] = samples[20:24, 20:30] = 255   # a spark, and a line four px thick
    samples[10:16, 10:16] = (255, 0, 0)           # red
    samples[30:36, 30:36] = 0
    change = outside_clipped(torch.ones(3, 30, 30), Photo(samples), (8, 8, 38, 38))
    kept = np.zeros((40, 40), bool)
    kept[30:36, 30:36] = True
    assert np.array_equal(change[0].numpy() == 0, kept[8:38, 8:38])
