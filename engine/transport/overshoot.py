"""Overshoot: where a change draws lines along an edge, brighter or darker than anything beside it, it is bounded.

Transport makes an edge steeper, and what is drawn for it reaches beyond both its sides: a light rim around hair, a dark
one within. Texture reaches beyond its surroundings as well, but at its own strength. So at each px and in each colour,
with lo and hi the least and largest value of the photo within 3 x 3 px,

    o = max(0, x* + delta - hi) + min(0, x* + delta - lo),    delta' = delta - o + M tanh(o / M),

where M is five times the amplitude of the change in the calmest of the 5 x 5 cells around: beside a plain wall next to
nothing, within grass all that grass has. What stays between lo and hi is left as it is, so edges still become steeper.
Dmax's own; what it does to the eye and to the figures is measured by `tests/benchmarks/quality.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

REACH = 2             # cells to each side that `room` looks at, beside those that spreading it to px does
HALO = 1              # px to each side that `bounded` looks at
_ROOM = 5.0           # M, in amplitudes of the calmest cell: with 2 texture of upscaled photos goes too, with 8 rims
#                       are seen again (quality_people, and an astronaut denoised at noise 25); with the calmest of
#                       3 x 3 cells the sky beside a rocket keeps its ripples
_LEAST = 0.25 / 255   # of M: what rounding has anyway


def room(energies: Tensor) -> Tensor:
    """M of each cell, [h, w], from the mean squares of the change's luma in each, [h, w]."""
    padded = F.pad(energies[None, None], (REACH,) * 4, mode="replicate")
    calmest = -F.max_pool2d(-padded, 2 * REACH + 1, 1)[0, 0]
    return calmest.sqrt_().mul_(_ROOM).add_(_LEAST)


def bounded(change: Tensor, room: Tensor, around: Tensor) -> Tensor:
    """A change [3, h, w] without most of its overshoot.

    `room` [h, w]: M of each px. `around` [3, h + 2, w + 2]: the photo, and a px on each side, in 0..1.
    """
    low, high = _along(_along(around, torch.minimum, 1), torch.minimum, 2), _along(_along(around, torch.maximum, 1),
                                                                                    torch.maximum, 2)
    wanted = around[:, HALO:-HALO, HALO:-HALO] + change
    beyond = wanted - torch.minimum(torch.maximum(wanted, low), high)
    return change - beyond + room * torch.tanh(beyond / room)


def _along(pixels: Tensor, of: Callable[[Tensor, Tensor], Tensor], axis: int) -> Tensor:
    length = pixels.shape[axis] - 2
    one, two, three = (pixels.narrow(axis, start, length) for start in range(3))
    return of(of(one, two), three)
