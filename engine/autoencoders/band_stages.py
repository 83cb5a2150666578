"""Layers that process a picture band by band, from top to bottom, every row of every layer computed once.

Tiles of a photo overlap by a halo, which costs more than the tiles themselves where networks look far. A band as wide
as the photo has no neighbours at its sides, and what a convolution needs of the band above, it keeps: the last rows of
its input. What it needs of the band below is not there yet, so its output lags a row behind; where two branches of the
network meet, the one that is ahead waits. The output is that of the whole photo, and memory is that of a band. Known
for single rows as depth-first or line-buffered inference (Alwani et al., Fused-Layer CNN Accelerators, MICRO 2016).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class Stage(Protocol):
    """A part of a network during one walk over one photo; it may hold rows back."""

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """Take the next rows [B, C, n, W] of the input, if any, and give the output rows that are final now, if any.

        `last`: the input ends here, so nothing is held back any more.
        """
        ...


class RowWise:
    """A function of single rows, such as an activation: nothing is held back."""

    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        self._function = function

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        return None if rows is None else self._function(rows)


class RowGroups:
    """A function of groups of `number` rows, such as pixel unshuffling: an incomplete group is held back."""

    def __init__(self, number: int, function: Callable[[Tensor], Tensor]) -> None:
        self._number, self._function = number, function
        self._held: Tensor | None = None

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = _joined(self._held, rows)
        if held is None or held.shape[2] < self._number:
            self._held = held
            return None
        complete = held.shape[2] // self._number * self._number
        self._held = _kept(held, complete)
        return self._function(held[:, :, :complete])


class Convolution:
    """A convolution, padded by zeros; keeps the input rows that its next outputs depend on.

    `dtype`: the precision that it computes in and gives its output in; None: the layer's own.
    """

    def __init__(self, layer: nn.Conv2d, dtype: torch.dtype | None = None) -> None:
        dtype = dtype or layer.weight.dtype
        self._weight, self._bias = layer.weight.to(dtype), None if layer.bias is None else layer.bias.to(dtype)
        self._size = layer.kernel_size[0]
        self._step = layer.stride[0]
        self._pad = int(layer.padding[0])
        self._held: Tensor | None = None
        self._begun = False
        self._margins = 0, self._pad   # zeros that the convolution itself puts above and below, and at the sides
        self.top = -self._pad   # index of the first held row within the input

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = self.joined(rows, last)
        return None if held is None else self.convolve(held)

    def joined(self, rows: Tensor | None, last: bool) -> Tensor | None:
        """The held rows and the next ones, from `top` on, with the zeros above and below the photo; None if none.

        Without the zeros if this is the whole input at once: the convolution pads it itself, which takes no copy.
        """
        if rows is not None and last and not self._begun:
            self._begun, self._margins, self.top = True, (self._pad, self._pad), 0
            return rows
        if rows is not None and not self._begun and self._pad:
            rows = F.pad(rows, (0, 0, self._pad, 0))
        self._begun = self._begun or rows is not None
        held = _joined(self._held, rows)
        return F.pad(held, (0, 0, 0, self._pad)) if held is not None and last and self._pad else held

    def convolve(self, held: Tensor) -> Tensor | None:
        """The output of the rows that `joined` gave, if they are enough; those that later outputs need are kept."""
        ready = (held.shape[2] + 2 * self._margins[0] - self._size) // self._step + 1
        if ready <= 0:
            self._held = held
            return None
        self._held = None if self._margins[0] else _kept(held, ready * self._step)
        self.top += ready * self._step
        return F.conv2d(held.to(self._weight.dtype), self._weight, self._bias, self._step, self._margins)


class Residual:
    """A residual block: its input is added to its output. The rows to add are among those its first convolution holds.

    So they are joined once, not twice: joining the rows of bands takes an eighth of the time that convolving them does.
    """

    def __init__(self, first: Convolution, then: Sequence[Stage]) -> None:
        self._first, self._then = first, then
        self._given = 0   # output rows so far

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held, top = self._first.joined(rows, last), self._first.top
        output = through(self._then, None if held is None else self._first.convolve(held), last)
        if output is None or held is None:
            return None
        start = self._given - top
        self._given += output.shape[2]
        return output.add_(held[:, :, start:start + output.shape[2]])   # in place: no convolution keeps its output


class Sum:
    """Two branches of a network whose outputs are added; either may lag behind the other."""

    def __init__(self, one: Sequence[Stage], other: Sequence[Stage]) -> None:
        self._branches = one, other
        self._held: list[Tensor | None] = [None, None]

    def push(self, rows: Tensor | None, last: bool) -> Tensor | None:
        held = [_joined(kept, through(branch, rows, last))
                for kept, branch in zip(self._held, self._branches, strict=True)]
        ready = min(0 if x is None else x.shape[2] for x in held)
        self._held = [None if x is None else _kept(x, ready) for x in held]
        one, other = held
        if not ready or one is None or other is None:
            return None
        return one[:, :, :ready].add_(other[:, :, :ready])   # in place: every `one` ends in a convolution of its own


def through(stages: Sequence[Stage], rows: Tensor | None, last: bool) -> Tensor | None:
    """Push rows through stages, one after the other."""
    for stage in stages:
        rows = stage.push(rows, last)
    return rows


def pushed(stages: Sequence[Stage], rows: Tensor | None, last: bool, *, at_once: bool = True) -> Iterator[Tensor]:
    """Push rows [B, C, n, W] through a whole network; yields the output rows that are final now.

    The last rows release all that the network held back, which is as high as its reach. With `at_once` they are one
    band; without, each stage gives what it held back to those after it, which takes a fraction of the memory, and
    longer.
    """
    if at_once or not last:
        steps = [(stages, stages[:0])]
    else:
        steps = [(stages[place:place + 1], stages[place + 1:]) for place in range(len(stages))]
    for ending, following in steps:
        output = through(following, through(ending, rows, last), False)
        if output is not None:
            yield output
        rows = None


def walk(stages: Sequence[Stage], bands: Iterable[Tensor], *, at_once: bool = True) -> Iterator[Tensor]:
    """Push all bands [B, C, n, W] of a photo through; yields output rows as they become final.

    `at_once`: see `pushed`.
    """
    waiting: Tensor | None = None
    for band in bands:
        if waiting is not None:
            yield from pushed(stages, waiting, False)
        waiting = band
    yield from pushed(stages, waiting, True, at_once=at_once)


def _joined(held: Tensor | None, rows: Tensor | None) -> Tensor | None:
    if held is None or rows is None:
        return rows if held is None else held
    return torch.cat((held, rows), 2)


def _kept(rows: Tensor, given: int) -> Tensor | None:
    """A copy of the rows after the first `given`, if any: a view would keep all of them in memory."""
    return rows[:, :, given:].clone() if given < rows.shape[2] else None
