"""Photos and their changes in the screen's colours, with 8 bits a channel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColorSpace, QImage

from engine.photos import Photo
from engine.photos.colour.colour_space import ColourSpace, srgb

if TYPE_CHECKING:
    from engine.enhancing.change import ChangeTile

ToScreen = Callable[[NDArray[Any]], NDArray[np.uint8]]   # from sRGB, [h, w, 3] of a photo's type
_STRIP_ROWS = 256


def conversion_to(screen_icc: bytes | None) -> ToScreen:
    """The function from sRGB to the colours of the screen (None: they are sRGB's)."""
    if screen_icc is None:
        return _eight_bits
    space = ColourSpace(srgb(), gray=False)
    return lambda samples: space.shown(samples, screen_icc, np.uint8)


def pixels_of(photo: Photo, screen_icc: bytes | None) -> NDArray[np.uint8]:
    """The photo's pixels as the screen shows them, uint8 [H, W, 3]; straight from its own space, which may be wider."""
    samples = photo.samples[..., :1] if photo.grayscale else photo.samples[..., :3]
    own, convert = photo.own_space, conversion_to(screen_icc)
    shown = np.empty((photo.height, photo.width, 3), np.uint8)
    for top in range(0, photo.height, _STRIP_ROWS):
        strip = samples[top:top + _STRIP_ROWS]
        if own:
            shown[top:top + _STRIP_ROWS] = own.shown(strip, screen_icc, np.uint8)
        else:
            shown[top:top + _STRIP_ROWS] = convert(strip.repeat(3, 2) if strip.shape[2] == 1 else strip)
    return shown


def change_of(photo: Photo, tile: ChangeTile, convert: ToScreen) -> NDArray[np.int16]:
    """A tile of the change at alpha 0 in the screen's colours, int16 [h, w, 3] in steps of 8 bits."""
    delta = tile.delta.astype(np.float32).transpose(1, 2, 0)
    if photo.grayscale:
        delta = np.broadcast_to(delta.mean(2, keepdims=True), delta.shape)
    if convert is _eight_bits:
        return np.rint(delta * 255).astype(np.int16)
    height, width = delta.shape[:2]
    before = photo.region(tile.top, tile.left, tile.top + height, tile.left + width).transpose(1, 2, 0)
    return convert(_eight_bits(before + delta)).astype(np.int16) - convert(_eight_bits(before))


def image_of(photo: Photo) -> QImage:
    """A photo as other programs take it from the clipboard: sRGB, 16 bits where the photo has more than 8."""
    samples = photo.shown.samples
    if samples.dtype.kind == "f":
        samples = np.rint(np.nan_to_num(samples).clip(0, 1) * 65535).astype(np.uint16)
    kind = samples.dtype.type
    four = np.full((photo.height, photo.width, 4), np.iinfo(kind).max, kind)
    four[..., :3] = samples[..., :1] if photo.grayscale else samples[..., :3]
    if photo.has_alpha:
        four[..., 3] = samples[..., -1]
    forms = QImage.Format
    form = forms.Format_RGBA8888 if kind == np.uint8 else forms.Format_RGBA64
    image = QImage(four.data, photo.width, photo.height, four.strides[0], form).copy()   # the array goes
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image if photo.has_alpha else image.convertToFormat(
        forms.Format_RGB32 if kind == np.uint8 else forms.Format_RGBX64)


def _eight_bits(samples: NDArray[Any]) -> NDArray[np.uint8]:
    if samples.dtype == np.uint16:
        return (samples >> 8).astype(np.uint8)
    if samples.dtype == np.float32:
        samples = np.rint(samples.clip(0, 1) * 255).astype(np.uint8)
    eight: NDArray[np.uint8] = samples
    return eight
