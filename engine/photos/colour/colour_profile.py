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

from engine.photos.metadata.metadata import Codes

Chromaticities = tuple[tuple[float, float], ...]   # x, y of white, red, green and blue

_D65 = 0.3127, 0.3290
SRGB_COLOURS: Chromaticities = _D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06)
# H.273's code points that photos have: BT.709 and sRGB, BT.2020, DCI-P3 with a white of D65.
PRIMARIES: dict[int, Chromaticities] = {
    1: SRGB_COLOURS, 9: (_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    12: (_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060))}
_BT709, LINEAR, _SRGB = {1, 6, 14, 15}, 8, 13
HIGH_DYNAMIC_RANGE = {16: "PQ", 18: "HLG"}   # which no profile of this kind can tell
_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_TABLE = 1024   # entries of a curve
_ALIKE = 0.002  # of a chromaticity, and 1 % of a gamma: files round


def of_codes(primaries: int, transfer: int) -> bytes | None:
    """The profile of a pair of H.273's code points; None for sRGB, for high dynamic range, and for unknown ones."""
    colours = PRIMARIES.get(primaries)
    if colours is None or transfer not in _BT709 | {LINEAR, _SRGB}:
        return None
    if colours == SRGB_COLOURS and transfer != LINEAR:   # photos tagged as BT.709 are shown as sRGB everywhere
        return None
    return matrix_profile(colours, 1.0 if transfer == LINEAR else None)


def of_nclx(primaries: int, transfer: int) -> tuple[bytes | None, Codes | None]:
    """What a pair of H.273's code points says: as a profile (None: sRGB), or the codes of high dynamic range."""
    codes = Codes(primaries, transfer) if transfer in HIGH_DYNAMIC_RANGE and primaries in PRIMARIES else None
    return of_codes(primaries, transfer), codes


def of_png(gamma: float | None, colours: Chromaticities | None, gray: bool = False) -> bytes | None:
    """The profile of a PNG's gAMA and cHRM; None if they say sRGB, or what makes no sense.

    `gamma`: the exponent with which samples were encoded, such as 0.45455.
    """
    known = SRGB_COLOURS if gray else colours or SRGB_COLOURS
    alike = all(abs(one - other) < _ALIKE for pair, usual in zip(known, SRGB_COLOURS, strict=True)
                for one, other in zip(pair, usual, strict=True))
    usual_gamma = gamma is None or abs(gamma - 1 / 2.2) < 0.01 / 2.2
    sound = all(0 <= x <= 1 and 0 < y <= 1 for x, y in known) and (gamma is None or 0.1 <= gamma <= 10)
    if not sound or (alike and usual_gamma):
        return None
    try:
        return matrix_profile(known, None if gamma is None or usual_gamma else 1 / gamma, gray)
    except np.linalg.LinAlgError:   # primaries on one line
        return None


@cache
def matrix_profile(colours: Chromaticities, exponent: float | None, gray: bool = False) -> bytes:
    """A profile of matrix and curve, or of a curve alone; `exponent` of it, from samples to light; None: sRGB's."""
    xyz = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in colours])
    white, primaries = xyz[0], xyz[1:].T
    whole = primaries * np.linalg.solve(primaries, white)
    adapted = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _D50) / (_BRADFORD @ white)) @ _BRADFORD @ whole
    curve = _curve(_srgb_light if exponent is None else lambda samples: samples**exponent)
    words = b"Made by Dmax from the photo's own colours"
    tags = {b"desc": b"desc" + struct.pack(">II", 0, len(words) + 1) + words + bytes(1 + 4 + 4 + 2 + 1 + 67),
            b"cprt": b"text" + bytes(4) + b"none\0", b"wtpt": _xyz(_D50)}
    tags |= {b"kTRC": curve} if gray else {
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
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, b"mntr", b"GRAY" if gray else b"RGB ", b"XYZ ")
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
