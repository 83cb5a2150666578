"""ICC profiles made of what files say of their colours in other ways: PNG's chunks, and the codes of video (nclx).

Sources: ICC.1:2001-04 (matrix and curves), ITU-T H.273 (code points), PNG third edition; chromatic adaptation by
Bradford's method, as the ICC has it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

Chromaticities = tuple[tuple[float, float], ...]   # x, y of white, red, green and blue

_D65 = 0.3127, 0.3290
SRGB_COLOURS: Chromaticities = _D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06)
# H.273's code points that photos have: BT.709 and sRGB, BT.2020, DCI-P3 with a white of D65.
_PRIMARIES: dict[int, Chromaticities] = {
    1: SRGB_COLOURS, 9: (_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    12: (_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060))}
_BT709, _LINEAR, _SRGB = {1, 6, 14, 15}, 8, 13
HIGH_DYNAMIC_RANGE = {16: "PQ", 18: "HLG"}   # which no profile of this kind can tell
_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_TABLE = 1024   # entries of a curve
_ALIKE = 0.002  # of a chromaticity, and 1 % of a gamma: files round


def of_codes(primaries: int, transfer: int) -> bytes | None:
    """The profile of a pair of H.273's code points; None for sRGB, for high dynamic range, and for unknown ones."""
    colours = _PRIMARIES.get(primaries)
    if colours is None or transfer not in _BT709 | {_LINEAR, _SRGB}:
        return None
    if colours == SRGB_COLOURS and transfer != _LINEAR:   # photos tagged as BT.709 are shown as sRGB everywhere
        return None
    return _profile(colours, 1.0 if transfer == _LINEAR else None)


def of_nclx(primaries: int, transfer: int) -> tuple[bytes | None, tuple[str, ...]]:
    """The profile of a HEIC's or AVIF's code points (None: sRGB), and what of their meaning is lost, for the user."""
    range_name = HIGH_DYNAMIC_RANGE.get(transfer, "")
    return of_codes(primaries, transfer), (lost_range(range_name),) if range_name else ()


def lost_range(name: str) -> str:
    """Words for the user: what a photo loses whose high dynamic range no profile can tell."""
    return f"the meaning of its high dynamic range ({name})"


def of_png(gamma: float | None, colours: Chromaticities | None) -> bytes | None:
    """The profile of a PNG's gAMA and cHRM; None if they say sRGB, or what makes no sense.

    `gamma`: the exponent with which samples were encoded, such as 0.45455.
    """
    known = colours or SRGB_COLOURS
    alike = all(abs(one - other) < _ALIKE for pair, usual in zip(known, SRGB_COLOURS, strict=True)
                for one, other in zip(pair, usual, strict=True))
    usual_gamma = gamma is None or abs(gamma - 1 / 2.2) < 0.01 / 2.2
    sound = all(0 <= x <= 1 and 0 < y <= 1 for x, y in known) and (gamma is None or 0.1 <= gamma <= 10)
    if not sound or (alike and usual_gamma):
        return None
    try:
        return _profile(known, None if gamma is None or usual_gamma else 1 / gamma)
    except np.linalg.LinAlgError:   # primaries on one line
        return None


@cache
def _profile(colours: Chromaticities, exponent: float | None) -> bytes:
    """A matrix profile; `exponent` of its curves, from samples to light; None: sRGB's curve."""
    xyz = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in colours])
    white, primaries = xyz[0], xyz[1:].T
    whole = primaries * np.linalg.solve(primaries, white)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _D50) / (_BRADFORD @ white)) @ _BRADFORD @ whole
    curve = _curve(_srgb_light if exponent is None else lambda samples: samples**exponent)
    words = b"Made by Dmax from the photo's own colours"
    tags = {b"desc": b"desc" + struct.pack(">II", 0, len(words) + 1) + words + bytes(1 + 4 + 4 + 2 + 1 + 67),
            b"cprt": b"text" + bytes(4) + b"none\0", b"wtpt": _xyz(_D50),
            b"rXYZ": _xyz(adapted[:, 0]), b"gXYZ": _xyz(adapted[:, 1]), b"bXYZ": _xyz(adapted[:, 2]),
            b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    at = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += name + struct.pack(">II", places[data], len(data))
    size = at + len(body)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + _fixed(_D50)
    return head.ljust(128, b"\0") + table + body


def _srgb_light(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(samples <= 0.04045, samples / 12.92, ((samples + 0.055) / 1.055) ** 2.4)


def _curve(light: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> bytes:
    values = np.rint(light(np.linspace(0, 1, _TABLE)) * 65535).astype(">u2")
    return b"curv" + struct.pack(">II", 0, _TABLE) + values.tobytes()


def _xyz(values: NDArray[np.float64]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _fixed(values: NDArray[np.float64]) -> bytes:
    return np.rint(values * 65536).astype(">i4").tobytes()
