"""The visible part of a picture in device px, blended for a new alpha within one screen refresh."""

from __future__ import annotations

import math
import sys

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from engine.masks.mask import Mask
from engine.masks.shapes import Region
from gui.enhance.masks.frame_mask import FrameMask
from gui.enhance.picture import Picture
from gui.enhance.viewport import Viewport

_SEEN_BESIDE = 1   # px that smooth enlarging looks at beside what is seen
_STRIP_ROWS = 16   # rows that are blended at a time: what fits the processor's cache is several times as fast
_MIDDLE = 128      # zero change, in 8 unsigned bits
_REACH = 2         # level px: how far around a changed one scaling spreads the change
_COLOURS = np.uint32(0x00FFFFFF)
_ZERO_OPACITY = np.uint32(_MIDDLE << 24)


class Frame:
    """The visible part of a picture: its restored form, and the change, which alpha scales.

    Blending is the engine's own equation, x* + (1 - alpha) delta + s kappa, in 8 bits with 16 between: a few
    milliseconds for as many pixels as a screen has; s kappa, the original's detail, is kept until its share is another.
    A mask's weights are multiplied in before, so that with one the slider is as quick. All are held in the screen's
    layout, four bytes or numbers per px.
    """

    def __init__(self, picture: Picture, viewport: Viewport) -> None:
        self.viewport = viewport
        self._picture = picture
        top, left, bottom, right = viewport.region(picture)
        self.empty = bottom <= top or right <= left
        if self.empty:
            return
        self._depth = picture.level(viewport.scale)
        step, level = 2**self._depth, picture.restored[self._depth]
        self._rows = slice(top // step, max(top // step + 1, min(level.shape[0], -(-bottom // step))))
        self._cols = slice(left // step, max(left // step + 1, min(level.shape[1], -(-right // step))))
        part = level[self._rows, self._cols]
        # Photo px per level px: not exactly 2^depth where the size is odd.
        self._per_row, self._per_col = picture.height / level.shape[0], picture.width / level.shape[1]
        origin_x, origin_y = viewport.origin
        x, y = (origin_x + self._cols.start * self._per_col * viewport.scale,
                origin_y + self._rows.start * self._per_row * viewport.scale)
        width, height = part.shape[1] * self._per_col * viewport.scale, part.shape[0] * self._per_row * viewport.scale
        self._width, self._height = part.shape[1], part.shape[0]
        if viewport.scale < 1:
            x = round(x)
            y = round(y)
            width = max(1, round(width))
            height = max(1, round(height))
            self._width, self._height = width, height
        self.place = QRectF(x, y, width, height)
        self.restored = _screen_image(part)
        if viewport.scale < 1:
            whole = QRectF(0, 0, width, height)
            self.restored = _drawn(self.restored, whole, whole.toRect())
        self._change: NDArray[np.int16] | None = None   # None: nothing is changed yet
        # Alpha, the image, and its first column that is blended with it.
        self._blended: tuple[float, QImage, int] | None = None
        self._share = 0.0                               # of the original's detail
        self._own: NDArray[np.int16] | None = None      # that share of it
        self._mask: Mask | None = None
        self._weights: FrameMask | None = None                # of the mask; None: all count wholly
        self._weighted: NDArray[np.int16] | None = None       # the change, and the detail, as much as the weights leave
        self._weighted_own: NDArray[np.int16] | None = None
        self.refresh(QRect(0, 0, picture.width, picture.height))

    def refresh(self, region: QRect) -> None:
        """Take over the new part of the change within `region`, photo px."""
        if self.empty or not self._picture.largest:   # nothing is changed yet, and nothing held for it
            return
        if self._change is None:
            self._change = np.zeros((self._height, self._width, 4), np.int16)
        reach = _REACH if self.viewport.scale < 1 else 0
        vertical = region.top() / self._per_row, (region.bottom() + 1) / self._per_row
        horizontal = region.left() / self._per_col, (region.right() + 1) / self._per_col
        rows, cols = _within(*vertical, self._rows, reach), _within(*horizontal, self._cols, reach)
        if rows.stop <= rows.start or cols.stop <= cols.start:
            return
        if self.viewport.scale < 1:
            box = self._covered(rows, cols).toAlignedRect().intersected(QRect(0, 0, self._width, self._height))
            there = slice(box.top(), box.bottom() + 1), slice(box.left(), box.right() + 1)
            rows, cols = _within(*vertical, self._rows, 2 * reach), _within(*horizontal, self._cols, 2 * reach)
            place = self._covered(rows, cols).translated(-box.left(), -box.top())
            self._change[there] = self._scaled(self._picture.change[self._depth][rows, cols], place, box)
        else:
            part = self._picture.change[self._depth][rows, cols]
            there = (slice(rows.start - self._rows.start, rows.stop - self._rows.start),
                     slice(cols.start - self._cols.start, cols.stop - self._cols.start))
            self._change[there][..., _colours()] = part[..., ::-1] if sys.byteorder == "little" else part
        self._weigh(*there)
        if self._blended is not None:
            self._blend(self._blended[0], _samples(self._blended[1]), *there)

    def _covered(self, rows: slice, cols: slice) -> QRectF:
        """The rectangle that level px cover, in px of the frame."""
        down = self._height / (self._rows.stop - self._rows.start)
        across = self._width / (self._cols.stop - self._cols.start)
        return QRectF((cols.start - self._cols.start) * across, (rows.start - self._rows.start) * down,
                      (cols.stop - cols.start) * across, (rows.stop - rows.start) * down)

    def _scaled(self, change: NDArray[np.int16], place: QRectF, box: QRect) -> NDArray[np.int16]:
        """The change scaled to `place` in `box`, as 8 unsigned bits, which Qt scales quickest.

        Only changes beyond half the range lose a bit by it.
        """
        halve = int(max(int(change.max(initial=0)), -int(change.min(initial=0))) >= _MIDDLE)
        shifted = np.empty(change.shape, np.uint8)
        np.add(change >> 1 if halve else change, np.int16(_MIDDLE), out=shifted, casting="unsafe")
        image = _drawn(_screen_image(shifted), place, QRect(0, 0, box.width(), box.height()))
        drawn = _samples(image)
        pixels = drawn.view(np.uint32)
        pixels &= _COLOURS
        pixels |= _ZERO_OPACITY
        answer = drawn.astype(np.int16)
        answer -= _MIDDLE
        return answer << halve if halve else answer

    def enhanced(self, alpha: float, share: float = 0.0, left: float | None = None) -> QImage:
        """The visible part at an alpha from -1 to 2 with a share, 0 to 1, of the original's detail.

        Alpha 1 with no such detail is the restored form. Left of `left`, if given in px of the pane, it is whatever it
        was: only what is seen is blended. Draw it at once: the next alpha overwrites it.
        """
        if share != self._share:
            self._share, self._own, self._blended = share, self._share_of_original(share), None
            self._weigh(*self._whole)
        if self._own is None and (alpha == 1 or self._change is None):
            return self.restored
        first = 0
        if left is not None:
            first = math.floor((left - self.place.left()) * self._width / self.place.width()) - _SEEN_BESIDE
            first = min(max(first, 0), self._width)
        # The old image is reused: the memory of a new one as large as a screen would cost a third of the blend.
        before, image, done = self._blended or (math.nan, QImage(self.restored.size(), QImage.Format.Format_RGB32), 0)
        last = done if before == alpha else self._width
        if first < last:
            self._blend(alpha, _samples(image), slice(0, self._height), slice(first, last))
        self._blended = alpha, image, min(first, done) if before == alpha else first
        return image

    def weigh(self, mask: Mask | None, before: Frame | None = None) -> QRectF | None:
        """Let a mask scale all that is added; None leaves it as it is. It is taken for one of this photo's aspect.

        `before`: the frame of another part of the photo, whose weights are taken over where they are the same. Returns
        what looks different now, in device px of the pane; None if nothing does.
        """
        if self.empty or mask is self._mask:
            return None
        self._mask = mask
        there: tuple[slice, slice] | None = self._whole
        if mask is None:
            self._weights = self._weighted = self._weighted_own = None
        elif self._weights is None:
            known = None if before is None or before.empty else before._weights
            self._weights = FrameMask(mask, *self._on_photo(), known)
        else:
            there = self._weights.show(mask)
        if there is None:
            return None
        self._weigh(*there)
        if self._blended is not None:
            self._blend(self._blended[0], _samples(self._blended[1]), *there)
        rows, cols = there
        across, down = self.place.width() / self._width, self.place.height() / self._height
        return QRectF(self.place.x() + cols.start * across, self.place.y() + rows.start * down,
                      (cols.stop - cols.start) * across, (rows.stop - rows.start) * down)

    def tint(self) -> QImage | None:
        """The mask as a colour, to be laid over the visible part; None without one. The next mask overwrites it."""
        return self._weights.tint() if self._weights else None

    @property
    def _whole(self) -> tuple[slice, slice]:
        return slice(0, self._height), slice(0, self._width)

    def _weigh(self, rows: slice, cols: slice) -> None:
        """Multiply a part of what is added with the mask's weights."""
        if self._weights is None:
            return
        if self._change is not None:
            if self._weighted is None:
                self._weighted = np.zeros_like(self._change)
            self._weights.weigh(self._change, self._weighted, rows, cols)
        if self._own is None:
            self._weighted_own = None
        else:
            if self._weighted_own is None:
                self._weighted_own = np.zeros_like(self._own)
            self._weights.weigh(self._own, self._weighted_own, rows, cols)

    def _on_photo(self) -> tuple[tuple[int, int], Region]:
        """Height and width of the whole photo in px of the frame, and the region of it that the frame shows."""
        scale = min(self.viewport.scale, 1.0)
        height = max(self._height, round(self._picture.height * scale))
        width = max(self._width, round(self._picture.width * scale))
        top = min(round(self._rows.start * self._per_row * scale), height - self._height)
        left = min(round(self._cols.start * self._per_col * scale), width - self._width)
        return (height, width), (top, left, top + self._height, left + self._width)

    def _share_of_original(self, share: float) -> NDArray[np.int16] | None:
        """A share of the original's detail, as the change is held; None if there is none."""
        if not share or not self._picture.taken:
            return None
        part = self._picture.taken[self._depth][self._rows, self._cols]
        part = part[..., None] if part.ndim == 2 else part
        if self.viewport.scale < 1:
            whole = QRectF(0, 0, self._width, self._height)
            part = self._scaled(np.broadcast_to(part, (*part.shape[:2], 3)), whole, whole.toRect())[..., _colours()]
        elif sys.byteorder == "little":
            part = part[..., ::-1]
        own = np.zeros((self._height, self._width, 4), np.int16)
        own[..., _colours()] = np.rint(part * np.float32(share)).astype(np.int16)
        return own

    def _blend(self, alpha: float, out: NDArray[np.uint8], rows: slice, cols: slice) -> None:
        base = _samples(self.restored)
        change, own = (self._change, self._own) if self._weights is None else (self._weighted, self._weighted_own)
        reach = max(1.0, abs(1 - alpha) * self._picture.largest)
        bits = min(8, int(math.log2(32000 / reach)))   # bits of alpha that fit into 16 beside those of the change
        share, half = np.int16(round((1 - alpha) * 2**bits)), np.int16(2 ** (bits - 1))
        room = np.empty((_STRIP_ROWS, cols.stop - cols.start, 4), np.int16)
        for top in range(rows.start, rows.stop, _STRIP_ROWS):
            there = slice(top, min(top + _STRIP_ROWS, rows.stop)), cols
            strip = room[:there[0].stop - top]
            np.multiply(0 if change is None else change[there], share, out=strip)
            np.add(strip, half, out=strip)
            np.right_shift(strip, bits, out=strip)
            if own is not None:
                np.add(strip, own[there], out=strip)
            np.add(strip, base[there], out=strip)
            strip.clip(np.int16(0), np.int16(255), out=strip)
            np.copyto(out[there], strip, casting="unsafe")


def _within(first: float, last: float, visible: slice, margin: int) -> slice:
    """Level px from `first` to `last` with a margin, cut at the visible ones."""
    return slice(max(visible.start, math.floor(first) - margin), min(visible.stop, math.ceil(last) + margin))


def _colours() -> slice:
    """The slice of the colours among the four bytes of a px: red to blue, or on little-endian machines blue to red."""
    return slice(0, 3) if sys.byteorder == "little" else slice(1, 4)


def _samples(image: QImage) -> NDArray[np.uint8]:
    """The bytes [h, w, 4] of an image in Qt's quickest format, 0xffRRGGBB, not copied: the image must live as long."""
    bits: NDArray[np.uint8] = np.frombuffer(image.bits(), np.uint8)
    return bits.reshape(image.height(), image.width(), 4)


def _screen_image(samples: NDArray[np.uint8]) -> QImage:
    """Convert samples, uint8 [h, w, 3], to an image of four bytes per px."""
    samples = np.ascontiguousarray(samples)
    height, width, _ = samples.shape
    image = QImage(samples.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _drawn(image: QImage, place: QRectF, canvas: QRect) -> QImage:
    """A new image of the canvas's size, with `image` drawn smoothly at `place`."""
    out = QImage(canvas.size(), QImage.Format.Format_RGB32)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(place, image, QRectF(image.rect()))
    painter.end()
    return out
