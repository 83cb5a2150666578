"""The detail band: a picture minus its Gaussian blur, computed whole or band by band; and its finest octave."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F

FINEST_PX = 0.7   # blur sigma in px; the finest octave is what this blur removes
OWN_PX = 1.4      # blur sigma in px; a share of the photo's detail finer than this stays beside the decoded picture
_LUMA = 0.299, 0.587, 0.114
_BLOCK = 32       # px blurred by one matrix product: the matrix is mostly zeros, but processors multiply fastest


def reach_px(sigma_px: float) -> int:
    """Radius of the blur kernel in px: three standard deviations, rounded up."""
    return math.ceil(3 * sigma_px)


def blur(pixels: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [C, H, W] with standard deviation sigma_px, cut off at three of them; edges are replicated."""
    return _along_rows(_along_columns(_padded(pixels, sigma_px, True, True), sigma_px), sigma_px)


def luma(pixels: Tensor) -> Tensor:
    """Luma [H, W] of a picture [3, H, W], as JPEG has it."""
    red, green, blue = pixels
    weighed: Tensor = (red * _LUMA[0]).add_(green, alpha=_LUMA[1]).add_(blue, alpha=_LUMA[2])
    return weighed


def finest(pixels: Tensor) -> Tensor:
    """The finest octave of [C, H, W]: the picture minus its blur by FINEST_PX."""
    return pixels - blur(pixels, FINEST_PX)


def making_way(pixels: Tensor, own: Tensor | None, blurred: Tensor | None = None) -> Tensor:
    """The part of a photo [C, H, W] that the decoded picture replaces.

    That is the photo minus the share `own` [H, W], 0 to 1, of its detail finer than OWN_PX; all of it if `own` is None.
    `blurred` [C, H, W]: the photo blurred by OWN_PX, if the caller has it from a larger region with true surroundings.
    """
    if own is None:
        return pixels
    return pixels.lerp(blur(pixels, OWN_PX) if blurred is None else blurred, own.to(pixels))


def spread(cells: Tensor, stride: int) -> Tensor:
    """Interpolate one number per latent [h, w], from the centres of their cells, to pixels [stride h, stride w]."""
    return F.interpolate(cells[None, None], scale_factor=stride, mode="bilinear", align_corners=False)[0, 0]


@dataclass(frozen=True)
class FineDetail:
    """Weights of the finest detail of the enhanced photo: of the decoded picture, and of the photo's own."""

    drawn: float = 1.0   # gain of the decoded picture's finest octave, 0 to 1
    # Shares of the photo's own detail finer than OWN_PX that stay beside the decoded picture, 0 to 1: one for each
    # texture class, from the lowest energy to the highest; empty: nothing stays.
    own: tuple[float, ...] = ()


AS_DRAWN = FineDetail()


@dataclass(frozen=True)
class FinestOctave:
    """Energy of the finest octave that an autoencoder keeps of natural photos: three sums over photos, which add up.

    Decoders draw this octave by habit: photos that are smooth from pixel to pixel, as cameras make them, come back too
    grainy. The finest octave is taken of a finest octave once more, because the blur does not cut octaves off cleanly.
    """

    missing: float   # energy of the true photos' finest octave, minus that of the reconstructions'
    mixed: float     # inner product of the reconstructions' finest octave with the finest octave of that
    again: float     # energy of the latter

    @classmethod
    def of(cls, drawn: Tensor, true: Tensor) -> FinestOctave:
        """The sums of one photo [3, H, W]: `drawn` is decoded from the latents of `true`."""
        ours = finest(drawn)
        again = finest(ours)
        return cls(float(finest(true).square().sum() - ours.square().sum()), float((ours * again).sum()),
                   float(again.square().sum()))

    def __add__(self, other: FinestOctave) -> FinestOctave:
        return FinestOctave(self.missing + other.missing, self.mixed + other.mixed, self.again + other.again)

    @property
    def gain(self) -> float:
        """The factor, 0 or more, by which the finest octave must be multiplied to have the true photos' energy.

        Where no factor reaches that energy, the one that comes nearest to it.
        """
        if self.again <= 0:
            return 1.0
        inside = self.mixed**2 + self.again * self.missing
        return max(0.0, 1 + (math.sqrt(max(0.0, inside)) - self.mixed) / self.again)


class DetailBand:
    """High-pass filter of a picture that comes in bands from top to bottom: the picture minus its Gaussian blur.

    Output lags `reach_px` rows behind the input. With a `gain` the output is the picture itself, in which the detail
    finer than the blur is multiplied by it.
    """

    def __init__(self, sigma_px: float, gain: float | None = None) -> None:
        self._sigma_px, self._gain = sigma_px, gain
        self._waiting: Tensor | None = None   # input rows whose output is not known yet
        self._blurred: Tensor | None = None   # blurred from left to right: those rows and the rows around them

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [C, n, W], if any, and give the output rows [C, m, W] that are final now, if any.

        `last`: the picture ends here.
        """
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
        output = self._waiting[:, :ready] - _along_rows(self._blurred, self._sigma_px)
        if self._gain is not None:
            output = self._waiting[:, :ready] + (self._gain - 1) * output
        self._waiting, self._blurred = self._waiting[:, ready:].clone(), self._blurred[:, ready:].clone()
        return output


def _padded(pixels: Tensor, sigma_px: float, above: bool, below: bool) -> Tensor:
    radius = reach_px(sigma_px)
    return F.pad(pixels[None], (0, 0, radius * above, radius * below), mode="replicate")[0]


def _along_columns(pixels: Tensor, sigma_px: float) -> Tensor:
    """Blur [C, H, W] from left to right; edges are replicated."""
    radius, width = reach_px(sigma_px), pixels.shape[2]
    padded = F.pad(pixels, (radius, radius), mode="replicate")
    if pixels.device.type != "cpu":   # an order to the device for each block would take longer than the blur
        return all_columns(padded, sigma_px)
    padded = padded.flatten(0, 1)
    blurred, matrix = pixels.new_empty(len(padded), width), _matrix(sigma_px, pixels.device).to(pixels).T
    for left in range(0, width, _BLOCK):
        cols = min(_BLOCK, width - left)
        torch.mm(padded[:, left:left + cols + 2 * radius], matrix[:cols + 2 * radius, :cols],
                 out=blurred[:, left:left + cols])
    return blurred.reshape(pixels.shape)


def _along_rows(pixels: Tensor, sigma_px: float) -> Tensor:
    """Blur [C, H + 2 radius, W] from top to bottom; gives [C, H, W], without the outermost rows."""
    radius = reach_px(sigma_px)
    if pixels.device.type != "cpu":
        return all_rows(pixels, sigma_px)
    height, matrix = pixels.shape[1] - 2 * radius, _matrix(sigma_px, pixels.device).to(pixels)
    blurred = pixels.new_empty(len(pixels), height, pixels.shape[2])
    for top in range(0, height, _BLOCK):
        rows = min(_BLOCK, height - top)
        blurred[:, top:top + rows] = matrix[:rows, :rows + 2 * radius] @ pixels[:, top:top + rows + 2 * radius]
    return blurred


def all_columns(padded: Tensor, sigma_px: float) -> Tensor:
    """Blur [C, H, W + 2 radius] from left to right, all blocks in one matrix product; gives [C, H, W]."""
    width, reach = padded.shape[2] - 2 * reach_px(sigma_px), _BLOCK + 2 * reach_px(sigma_px)
    blocks = F.pad(padded, (0, -width % _BLOCK)).unfold(2, reach, _BLOCK)   # [C, H, blocks, block + 2 radius]
    return (blocks @ _matrix(sigma_px, padded.device).T).flatten(2)[..., :width]


def all_rows(padded: Tensor, sigma_px: float) -> Tensor:
    """Blur [C, H + 2 radius, W] from top to bottom, all blocks in one matrix product; gives [C, H, W]."""
    height, reach = padded.shape[1] - 2 * reach_px(sigma_px), _BLOCK + 2 * reach_px(sigma_px)
    blocks = F.pad(padded, (0, 0, 0, -height % _BLOCK)).unfold(1, reach, _BLOCK).mT   # [C, blocks, block + 2 radius, W]
    return (_matrix(sigma_px, padded.device) @ blocks).flatten(1, 2)[:, :height]


@lru_cache(16)
def _matrix(sigma_px: float, device: torch.device) -> Tensor:
    """Blur matrix [block, block + 2 radius], float32: every row holds the Gaussian, one column farther on each time."""
    radius = reach_px(sigma_px)
    line = torch.exp(-torch.arange(-radius, radius + 1, dtype=torch.float64) ** 2 / (2 * sigma_px**2))
    matrix = torch.zeros(_BLOCK, _BLOCK + 2 * radius, dtype=torch.float64)
    for place in range(_BLOCK):
        matrix[place, place:place + 2 * radius + 1] = line / line.sum()
    return matrix.float().to(device)
