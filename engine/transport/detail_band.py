"""The detail band: what a Gaussian blur leaves of a picture, whole or band by band; and the finest of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

FINEST_PX = 0.7   # what a blur so wide takes away is the finest octave
OWN_PX = 1.4      # of what is finer than this, some stays as the photo has it
_BLOCK = 32   # places blurred by one matrix product; the matrix is mostly zeros, but products are what processors do best


def reach_px(sigma_px: float) -> int:
    """How far the blur looks to each side."""
    return math.ceil(3 * sigma_px)


def blur(pixels: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [C, H, W] with standard deviation sigma_px, cut at three of them; edges are replicated."""
    return _along_rows(_along_columns(_padded(pixels, sigma_px, True, True), sigma_px), sigma_px)


def finest(pixels: Tensor) -> Tensor:
    """The finest octave of [C, H, W]."""
    return pixels - blur(pixels, FINEST_PX)


def making_way(pixels: Tensor, own: Tensor | None, blurred: Tensor | None = None) -> Tensor:
    """What of a photo [C, H, W] makes way for what is drawn: all but that share [H, W] of its own finest detail, if any.

    `blurred`: by OWN_PX, where more of the photo is known than is asked for.
    """
    if own is None:
        return pixels
    return pixels.lerp(blur(pixels, OWN_PX) if blurred is None else blurred, own.to(pixels))


def spread(cells: Tensor, stride: int) -> Tensor:
    """What is known of each latent [h, w], for pixels [stride h, stride w]: in straight lines between the cells' middles."""
    return F.interpolate(cells[None, None], scale_factor=stride, mode="bilinear", align_corners=False)[0, 0]


@dataclass(frozen=True)
class FineDetail:
    """What the finest detail of the answer is made of: of what is drawn, and of the photo's own."""

    drawn: float = 1.0   # times the finest octave of what is drawn, 0 to 1
    # Shares of the photo's own detail finer than OWN_PX that stay beside what is drawn, 0 to 1, by strength of texture:
    own: tuple[float, ...] = ()   # from the flattest places to the liveliest


AS_DRAWN = FineDetail()


@dataclass(frozen=True)
class FinestOctave:
    """How much of the finest octave of natural photos an autoencoder gives back; sums over photos, which add up.

    Decoders draw it by habit: photos that are smooth from pixel to pixel, as cameras make them, come back too grainy.
    """

    missing: float   # energy of the true photos' less that of the drawn ones'
    mixed: float     # of the drawn ones' with its own finest octave, for octaves are not cut off cleanly
    again: float     # energy of the latter

    @classmethod
    def of(cls, drawn: Tensor, true: Tensor) -> FinestOctave:
        """Of one photo [3, H, W], drawn from its own latents and as it is."""
        ours = finest(drawn)
        again = finest(ours)
        return cls(float(finest(true).square().sum() - ours.square().sum()), float((ours * again).sum()),
                   float(again.square().sum()))

    def __add__(self, other: FinestOctave) -> FinestOctave:
        return FinestOctave(self.missing + other.missing, self.mixed + other.mixed, self.again + other.again)

    @property
    def gain(self) -> float:
        """By how much to multiply it so that it has the true photos' energy, or comes as near to it as it can; never negative."""
        if self.again <= 0:
            return 1.0
        inside = self.mixed**2 + self.again * self.missing
        return max(0.0, 1 + (math.sqrt(max(0.0, inside)) - self.mixed) / self.again)


class DetailBand:
    """Bands of a picture, from top to bottom, less their Gaussian blur; the answer is `reach_px` rows behind.

    With a `gain` the answer is the picture itself, in which what is finer than the blur is weighed by it.
    """

    def __init__(self, sigma_px: float, gain: float | None = None) -> None:
        self._sigma_px, self._gain = sigma_px, gain
        self._waiting: Tensor | None = None   # rows whose answer cannot be told yet
        self._blurred: Tensor | None = None   # along columns, with the rows that the next answers look at

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [C, n, W] and give the rows [C, m, W] that can be told by now."""
        if rows is not None:
            blurred = _along_columns(rows, self._sigma_px)
            self._blurred = (_padded(blurred, self._sigma_px, True, False) if self._blurred is None
                             else torch.cat((self._blurred, blurred), 1))
            self._waiting = rows if self._waiting is None else torch.cat((self._waiting, rows), 1)
        if self._blurred is None or self._waiting is None:
            return None
        if last:
            self._blurred = _padded(self._blurred, self._sigma_px, False, True)
        ready = self._blurred.shape[1] - 2 * reach_px(self._sigma_px)
        if ready <= 0:
            return None
        answer = self._waiting[:, :ready] - _along_rows(self._blurred, self._sigma_px)
        if self._gain is not None:
            answer = self._waiting[:, :ready] + (self._gain - 1) * answer
        self._waiting, self._blurred = self._waiting[:, ready:].clone(), self._blurred[:, ready:].clone()
        return answer


def _padded(pixels: Tensor, sigma_px: float, above: bool, below: bool) -> Tensor:
    radius = reach_px(sigma_px)
    return F.pad(pixels[None], (0, 0, radius * above, radius * below), mode="replicate")[0]


def _along_columns(pixels: Tensor, sigma_px: float) -> Tensor:
    """[C, H, W] blurred from left to right; edges are replicated."""
    radius, width = reach_px(sigma_px), pixels.shape[2]
    padded = F.pad(pixels, (radius, radius), mode="replicate").flatten(0, 1)
    answer, matrix = pixels.new_empty(len(padded), width), _matrix(sigma_px).to(pixels).T
    for left in range(0, width, _BLOCK):
        cols = min(_BLOCK, width - left)
        torch.mm(padded[:, left:left + cols + 2 * radius], matrix[:cols + 2 * radius, :cols], out=answer[:, left:left + cols])
    return answer.reshape(pixels.shape)


def _along_rows(pixels: Tensor, sigma_px: float) -> Tensor:
    """[C, H + 2 radius, W] blurred from top to bottom, without the outermost rows."""
    radius = reach_px(sigma_px)
    height = pixels.shape[1] - 2 * radius
    answer, matrix = pixels.new_empty(len(pixels), height, pixels.shape[2]), _matrix(sigma_px).to(pixels)
    for top in range(0, height, _BLOCK):
        rows = min(_BLOCK, height - top)
        answer[:, top:top + rows] = matrix[:rows, :rows + 2 * radius] @ pixels[:, top:top + rows + 2 * radius]
    return answer


@lru_cache(8)
def _matrix(sigma_px: float) -> Tensor:
    """[block, block + 2 radius] float32: each row holds the Gaussian, one place farther on than in the row above."""
    radius = reach_px(sigma_px)
    line = torch.exp(-torch.arange(-radius, radius + 1, dtype=torch.float64) ** 2 / (2 * sigma_px**2))
    matrix = torch.zeros(_BLOCK, _BLOCK + 2 * radius, dtype=torch.float64)
    for place in range(_BLOCK):
        matrix[place, place:place + 2 * radius + 1] = line / line.sum()
    return matrix.float()
