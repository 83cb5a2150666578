"""What is done to a change cell by cell, once it is a detail band: grain for the weave, and its texture bounded.

With it comes how far it may overshoot the photo at each px, which a cell's neighbours tell.

A cell is what the decoder draws of one latent, stride x stride px.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.transport import foretelling, overshoot, weave
from engine.transport.detail_band import luma, spread

_SPREAD = 1   # cells to each side that spreading a number of each cell to px looks at
_OF_CHANGE = max(weave.REACH, foretelling.REACH + _SPREAD)   # the same of the change itself
REACH = _OF_CHANGE + overshoot.REACH + _SPREAD


def with_luma(change: Tensor, drawn: Tensor) -> Tensor:
    """A change [3, H, W] and, as a fourth channel, the luma of the decoded picture [3, H, W] behind it."""
    return torch.cat((change, luma(drawn)[None]))


def by_cells(bands: Tensor, stride: int, foretold: Tensor | None = None, place: tuple[int, int] = (0, 0)) -> Tensor:
    """The change with grain for the decoder's weave, bounded by what natural photos would have there, and its room.

    Gives [4, H, W]: the change, and by how much it may overshoot at each px (`overshoot.room`).
    `bands` [4, H, W]: the detail band of what `with_luma` gives; cells begin at the top left. `foretold` [h, w]: the
    foretold energy of each cell (`foretelling.Foreteller`); None: the change is not bounded. `place`: rows and columns
    of cells above and left of these in the photo.
    """
    change, drawn = bands[:3], bands[3]
    height, width = drawn.shape
    both = torch.stack((drawn, drawn - luma(change)))   # the latter is the part of the photo that gives way to it
    if height % stride or width % stride:
        both = F.pad(both[None], (0, -width % stride, 0, -height % stride), mode="replicate")[0]
    cells = F.pixel_unshuffle(both[:, None], stride)
    energies = cells.square().mean(1)
    woven = F.pixel_shuffle(weave.without_weave(cells, energies, place), stride)
    kept = change - woven[:, :height, :width]
    if foretold is not None:
        kept.mul_(spread(foretelling.bound(energies, foretold), stride)[:height, :width])
    grey = foretelling.whole_cells(luma(kept)[None], stride)
    room = overshoot.room(F.avg_pool2d(grey.square_(), stride)[0])
    return torch.cat((kept, spread(room, stride)[None, :height, :width]))


class ByCells:
    """`by_cells` of what comes in bands from top to bottom; output lags up to `REACH` + 1 cells behind.

    `foretold` gives the foretold energies [n, w] of rows of cells, from the first to the last (exclusive); `place` is
    as in `by_cells`, of the first rows.
    """

    def __init__(self, stride: int, foretold: Callable[[int, int], Tensor] | None = None,
                 place: tuple[int, int] = (0, 0)) -> None:
        self._stride, self._foretold, self._place = stride, foretold, place
        self._held: Tensor | None = None   # input rows from REACH cells above the next output on
        self._above = 0                    # cells above these
        self._given = 0                    # cells at the top of these that were given already

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [4, n, W], if any, and give the rows [4, m, W] that are final now, if any.

        `last`: the change ends here.
        """
        held = rows if self._held is None else self._held if rows is None else torch.cat((self._held, rows), 1)
        if held is None:
            return None
        complete = held.shape[1] // self._stride
        cells = -(-held.shape[1] // self._stride) if last else complete
        final = cells if last else complete - REACH
        self._held = held
        if final <= self._given:
            return None
        seen = held if last else held[:, :complete * self._stride]
        foretold = None if self._foretold is None else self._foretold(self._above, self._above + cells)
        place = self._place[0] + self._above, self._place[1]
        output = by_cells(seen, self._stride, foretold, place)[:, self._given * self._stride:final * self._stride]
        above = max(0, final - REACH)
        self._held, self._given = held[:, above * self._stride:].clone(), final - above
        self._above += above
        return output
