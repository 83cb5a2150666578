"""Colour spaces of photos: their samples as a screen shows them (sRGB), and changes carried back into their own space.

The networks were trained on sRGB. A photo in linear light, ProPhoto or PQ holds other numbers for the same picture, so
it is converted for them, and only what they change comes back. ICC profiles are followed by Little CMS; PQ and HLG,
which no profile of matrix and curves can tell, are here. Source: ITU-R BT.2100-2, tables 4 and 5, and BT.2408 for what
is white.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photos.colour import colour_profile
from engine.photos.metadata.metadata import Codes, Metadata, is_icc

_EXACTLY, _BLACK_POINT = 0x0100, 0x2000   # of Little CMS: no table of colours in between, black to black
_RELATIVE_COLORIMETRIC = 1
_ALIKE = 2 / 255                          # a space that is nowhere further from sRGB than that is taken for it
_LEAST_PX = 1 << 15                       # that are worth a thread
_PROBES = 9                               # of each colour, to see that
_WHITE_NITS = 203.0                       # of PQ and of HLG on a screen of 1,000: graphics and paper white
_PQ_M1, _PQ_M2, _PQ_C1, _PQ_C2, _PQ_C3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
_PQ_NITS, _HLG_NITS = 10_000.0, 1_000.0
_HLG_A, _HLG_B, _HLG_C, _HLG_GAMMA = 0.17883277, 0.28466892, 0.55991073, 1.2
_LUMINANCE = np.array([0.2627, 0.6780, 0.0593], np.float32)   # of BT.2020

Light = Callable[[NDArray[np.float32]], NDArray[np.float32]]


class ColourSpace:
    """A colour space other than sRGB, by its ICC profile, or by codes of high dynamic range."""

    def __init__(self, profile: bytes, gray: bool, to_light: Light | None = None,
                 of_light: Light | None = None) -> None:
        """`to_light`, `of_light`: from samples, [..., 3] in 0..1, to what the profile describes, and back."""
        self._profile, self._name = profile, "gray" if gray else "rgb"
        self._to_light, self._of_light = to_light, of_light

    def shown(self, samples: NDArray[Any], screen: bytes | None = None, kind: type[np.unsignedinteger[Any]] = np.uint16,
              ) -> NDArray[Any]:
        """Samples [h, w, 1 or 3] of a photo's own type as a screen shows them: [h, w, 3] of the whole-number `kind`.

        `screen`: its ICC profile; None: sRGB. What lies outside of the screen's range is clipped.
        """
        if samples.dtype.kind == "f" or self._to_light:
            unit = 1 if samples.dtype.kind == "f" else np.iinfo(samples.dtype).max
            values = np.nan_to_num(samples.astype(np.float32) / np.float32(unit))
            samples = (self._to_light(values) if self._to_light else values).clip(0, 1)
            if not self._to_light:
                samples = np.rint(samples * 65535).astype(np.uint16)
        # By a table of colours, as Little CMS has it for 16 bits, colours near the border of the range would be wrong.
        flags = _BLACK_POINT | (0 if samples.dtype == np.uint8 else _EXACTLY)
        return _converted(samples, self._profile, screen or srgb(), kind, flags, self._name, "rgb")

    def carried_back(self, change: NDArray[np.float32], shown: NDArray[np.float32]) -> NDArray[np.float32]:
        """What a change [h, w, 3] of shown colours is in the photo's own numbers, [h, w, 1 or 3]; both in 0..1.

        It is the difference of two conversions, so that where nothing changes there is none, whatever they round.
        """
        return self._own(shown + change) - self._own(shown)

    def _own(self, shown: NDArray[np.float32]) -> NDArray[np.float32]:
        if self._of_light:
            light = _converted(shown.clip(0, 1), srgb(), self._profile, np.float32, _BLACK_POINT, "rgb", self._name)
            return self._of_light(light)
        whole = np.rint(shown.clip(0, 1) * 65535).astype(np.uint16)
        own = _converted(whole, srgb(), self._profile, np.uint16, _BLACK_POINT | _EXACTLY, "rgb", self._name)
        return own.astype(np.float32) / np.float32(65535)


def space_of(metadata: Metadata, gray: bool) -> ColourSpace | None:
    """The colour space of a photo; None for sRGB, for what is as good as sRGB, and for profiles that cannot be read."""
    if metadata.codes and not gray:
        return _of_codes(metadata.codes)
    return _of_profile(metadata.icc, gray) if metadata.icc else None


def srgb() -> bytes:
    """An ICC profile of sRGB."""
    return colour_profile.matrix_profile(colour_profile.SRGB_COLOURS, None)


@lru_cache(maxsize=16)
def _of_profile(profile: bytes, gray: bool) -> ColourSpace | None:
    if not is_icc(profile, b"GRAY" if gray else b"RGB "):
        return None
    space = ColourSpace(profile, gray)
    steps = np.linspace(0, 1, _PROBES, dtype=np.float32)
    probes = steps[None, :, None] if gray else np.stack(np.meshgrid(steps, steps, steps), -1).reshape(1, -1, 3)
    try:
        seen = space.shown(probes)
        space.carried_back(np.zeros(seen.shape, np.float32), seen.astype(np.float32) / np.float32(65535))
    except RuntimeError:   # a profile that describes no way there, or none back
        return None
    return space if np.abs(seen / np.float32(65535) - probes).max() > _ALIKE else None


@lru_cache(maxsize=4)
def _of_codes(codes: Codes) -> ColourSpace | None:
    profile = colour_profile.of_codes(codes.primaries, colour_profile.LINEAR)
    name = colour_profile.HIGH_DYNAMIC_RANGE.get(codes.transfer)
    if profile is None or name is None:
        return None
    return ColourSpace(profile, False, *((_of_pq, _to_pq) if name == "PQ" else (_of_hlg, _to_hlg)))


def _converted(samples: NDArray[Any], source: bytes, target: bytes, kind: type[np.number[Any]], flags: int,
               source_name: str, target_name: str) -> NDArray[Any]:
    import imagecodecs

    answer = np.empty((*samples.shape[:2], 1 if target_name == "gray" else 3), kind)

    def convert(rows: slice) -> None:
        answer[rows] = imagecodecs.cms_transform(
            np.ascontiguousarray(samples[rows]), source, target, colorspace=source_name, outcolorspace=target_name,
            outdtype=np.dtype(kind).name, intent=_RELATIVE_COLORIMETRIC, flags=flags).reshape(answer[rows].shape)

    height = len(samples)
    step = max(1, -(-height // (os.cpu_count() or 1)), _LEAST_PX // max(1, samples.shape[1]))
    parts = [slice(top, min(top + step, height)) for top in range(0, height, step)]
    if len(parts) < 2:
        convert(parts[0])
        return answer
    with ThreadPoolExecutor(len(parts)) as threads:
        list(threads.map(convert, parts))
    return answer


def _of_pq(values: NDArray[np.float32]) -> NDArray[np.float32]:
    root = np.maximum(values, 0) ** np.float32(1 / _PQ_M2)
    nits = (np.maximum(root - _PQ_C1, 0) / (_PQ_C2 - _PQ_C3 * root)) ** (1 / _PQ_M1) * _PQ_NITS
    return np.asarray(nits / _WHITE_NITS, np.float32)


def _to_pq(light: NDArray[np.float32]) -> NDArray[np.float32]:
    power = (np.maximum(light, 0).astype(np.float64) * (_WHITE_NITS / _PQ_NITS)) ** _PQ_M1
    return np.asarray(((_PQ_C1 + _PQ_C2 * power) / (1 + _PQ_C3 * power)) ** _PQ_M2, np.float32)


def _of_hlg(values: NDArray[np.float32]) -> NDArray[np.float32]:
    scene = np.where(values <= 0.5, values**2 / 3, (np.exp((values - _HLG_C) / _HLG_A) + _HLG_B) / 12)
    luminance = (scene @ _LUMINANCE)[..., None]
    return np.asarray(scene * luminance ** (_HLG_GAMMA - 1) * (_HLG_NITS / _WHITE_NITS), np.float32)


def _to_hlg(light: NDArray[np.float32]) -> NDArray[np.float32]:
    shown = np.maximum(light, 0) * np.float32(_WHITE_NITS / _HLG_NITS)
    luminance = np.maximum(shown @ _LUMINANCE, 1e-9)[..., None]
    scene = shown * luminance ** (1 / _HLG_GAMMA - 1)
    low = np.sqrt(3 * scene)
    high = _HLG_A * np.log(np.maximum(12 * scene - _HLG_B, 1e-9)) + _HLG_C
    return np.asarray(np.where(scene <= 1 / 12, low, high), np.float32)
