"""How much detail each cell of a photo should have, foretold row by row as a walk over the photo comes to it."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.autoencoders.tiles import LatentTile
from engine.enhancing.method import Method
from engine.enhancing.on_device import PhotoOnDevice
from engine.enhancing.own_detail import px_of
from engine.photos import Photo
from engine.transport.detail_band import luma
from engine.transport.foretelling import COARSE_REACH, Foreteller, coarse_octaves, halved, whole_cells
from engine.transport.texture_transport import TextureTransport, Transport

_STRIP_CELLS = 32   # rows of cells read at a time


def foreteller_of(transport: Transport, method: Method) -> Foreteller | None:
    """What bounds the change; None where nothing does: it knows the usual detail band and the plain form alone."""
    usual = method.detail == "auto" and method.form == "plain"
    return transport.foreteller if usual and isinstance(transport, TextureTransport) else None


class ForetoldDetail:
    """The foretold energies, log2, of the cells of a part of a photo; rows of it are read as they are asked for."""

    def __init__(self, photo: Photo | PhotoOnDevice, foreteller: Foreteller, stride: int, part: LatentTile,
                 grid: tuple[int, int]) -> None:
        self._photo, self._foreteller, self._stride, self._part = photo, foreteller, stride, part
        self._seen = part.grown(COARSE_REACH, *grid)
        self._small: Tensor | None = None   # `halved` luma of the part and what is around it
        self._known = 0                     # rows of cells of it that are read

    def rows(self, first: int, end: int) -> Tensor:
        """The energies [end - first, w] of the part's rows of cells from `first` to `end`."""
        above, left = self._part.rows[0] - self._seen.rows[0], self._part.cols[0] - self._seen.cols[0]
        top = max(0, above + first - COARSE_REACH)
        bottom = min(self._seen.rows[1] - self._seen.rows[0], above + end + COARSE_REACH)
        coarse = coarse_octaves(self._read(bottom)[:, 2 * top:2 * bottom])
        width = self._part.cols[1] - self._part.cols[0]
        return self._foreteller(coarse[:, above + first - top:above + end - top, left:left + width])

    def _read(self, end: int) -> Tensor:
        """The halved luma, known down to the row of cells `end`."""
        rows, cols = self._seen.rows, self._seen.cols
        while self._known < end:
            strip = min(self._known + _STRIP_CELLS, rows[1] - rows[0])
            region = px_of(LatentTile((rows[0] + self._known, rows[0] + strip), cols), self._photo, self._stride)
            grey = luma(torch.as_tensor(self._photo.region(*region)))[None]
            small = halved(whole_cells(grey, self._stride), self._stride)
            if self._small is None:
                self._small = small.new_empty(1, 2 * (rows[1] - rows[0]), small.shape[2])
            self._small[:, 2 * self._known:2 * strip] = small
            self._known = strip
        assert self._small is not None
        return self._small
