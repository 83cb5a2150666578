"""Overshoot along edges is bounded by what the calm side of the edge has; texture and steeper edges stay."""

import numpy as np
import torch
from skimage import data
from torch.nn import functional as F

from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.enhancer import Enhancer
from engine.library.library import Library
from engine.photos import Photo
from engine.progress import run_to_end
from engine.transport import overshoot
from engine.transport.detail_band import blur


def padded(photo: torch.Tensor) -> torch.Tensor:
    return F.pad(photo[None], (1,) * 4, mode="replicate")[0]


def test_a_rim_goes_and_the_edge_stays_steeper() -> None:
    """A soft edge from dark to bright, made steeper by a change that reaches beyond both sides."""
    across = torch.sigmoid((torch.arange(64.0) - 31.5) / 2)
    photo = (0.3 + 0.4 * across).expand(3, 64, 64)
    change = 6 * (photo - blur(photo, 3.0))
    found = overshoot.bounded(change, torch.full((64, 64), 1 / 255), padded(photo))
    for colours in (photo + found)[:, 32]:
        assert colours.min() > 0.3 - 1.1 / 255 and colours.max() < 0.7 + 1.1 / 255
    assert (photo + change).max() > 0.75
    before, after = (one[0, 32, 32] - one[0, 32, 31] for one in (photo, photo + found))
    assert after > 1.2 * before


def test_texture_is_left_where_all_around_has_as_much() -> None:
    texture = torch.randn(3, 64, 64, generator=torch.Generator().manual_seed(0)) * 4 / 255
    energy = F.avg_pool2d(texture.mean(0)[None].square(), 8)[0]
    room = F.interpolate(overshoot.room(energy)[None, None], scale_factor=8)[0, 0]
    found = overshoot.bounded(texture, room, torch.full((3, 66, 66), 0.5))
    assert (found - texture).square().mean() < 0.05 * texture.square().mean()


def test_the_room_is_that_of_the_calmest_cell_around() -> None:
    energies = torch.full((5, 9), 1e-2)
    energies[:, :4] = 1e-6
    room = overshoot.room(energies)
    assert torch.allclose(room[:, :6], room[0, 0].expand(5, 6)) and (room[:, 6:] > 50 * room[0, 0]).all()


def test_a_plain_wall_gets_no_rim_beside_what_stands_before_it(network: Autoencoder) -> None:
    samples = np.full((160, 192, 3), 180, np.uint8)
    samples[24:136, 32:160] = data.astronaut()[40:152, 160:288] // 4
    photo = Photo(samples)
    enhancer = Enhancer.from_files(network, Library().profile_paths("Denoised"))
    computed = run_to_end(enhancer.compute_change(photo, enhancer.choose(photo).profile))
    moved = computed.change.render(photo, 0.0).samples.astype(int) - photo.samples
    brighter = moved.max(2)
    brighter[24:136, 32:160] = 0
    assert np.abs(moved).max() > 25 and brighter.max() < 30   # without the bound 68, two px beside the picture
