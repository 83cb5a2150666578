"""What of a change may be, at each px of the photo it belongs to."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.enhancing.clipped import outside_clipped
from engine.enhancing.focus import Region
from engine.enhancing.on_device import PhotoOnDevice
from engine.enhancing.toning import Toning
from engine.photos import Photo
from engine.transport import overshoot


def allowed(change: Tensor, photo: Photo | PhotoOnDevice, region: Region, toning: Toning | None) -> Tensor:
    """A region's change [3, h, w], without overshoot, that leaves clipped places so and a toned photo its hue.

    `change` [4, h, w] is what `by_cells` gives, or [3, h, w] where the change is no detail band: then it is only kept
    to the photo's toning.
    """
    if len(change) > 3:
        change = overshoot.bounded(change[:3], change[3], _around(photo, region).to(change))
        change = outside_clipped(change, photo, region)
    return toning(change, photo.region(*region)) if toning else change


def _around(photo: Photo | PhotoOnDevice, region: Region) -> Tensor:
    """The photo's colours in a region and one px on each side of it, replicated at its edges."""
    top, left, bottom, right = region
    halo = overshoot.HALO
    seen = torch.as_tensor(photo.region(max(0, top - halo), max(0, left - halo), min(bottom + halo, photo.height),
                                        min(right + halo, photo.width)))
    missing = (max(0, halo - left), max(0, right + halo - photo.width),
               max(0, halo - top), max(0, bottom + halo - photo.height))
    return F.pad(seen[None], missing, mode="replicate")[0]
