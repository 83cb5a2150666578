"""A real ICC profile with wide primaries, as cameras write them, made from its numbers."""

import struct

_WHITE_D50 = (0.96420, 1.00000, 0.82491)
# Adobe RGB (1998), annex: primaries adapted to D50; gamma 563/256.
_RED = (0.60974, 0.31111, 0.01947)
_GREEN = (0.20528, 0.62567, 0.06087)
_BLUE = (0.14919, 0.06322, 0.74457)
_GAMMA_U8_8 = 563


def wide_gamut_icc(dull: float = 0.0) -> bytes:
    """The bytes of the profile, ICC.1:2001-04 (version 2.1), matrix and curves.

    `dull`, 0 to 1: how far its primaries lie towards grey, as those of a printer do.
    """
    def xyz(values: tuple[float, float, float]) -> bytes:
        return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))

    name = b"Wide gamut test\0"
    description = b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, _GAMMA_U8_8)
    tags = {b"desc": description, b"cprt": b"text" + bytes(4) + b"No rights reserved\0", b"wtpt": xyz(_WHITE_D50),
            b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    for tag, primary in ((b"rXYZ", _RED), (b"gXYZ", _GREEN), (b"bXYZ", _BLUE)):
        red, green, blue = ((1 - dull) * one + dull * white / 3 for one, white in zip(primary, _WHITE_D50, strict=True))
        tags[tag] = xyz((red, green, blue))
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        table += tag + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    whole = table + body
    header = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI3i4s",
                         128 + len(whole), bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ",
                         2026, 1, 1, 0, 0, 0, b"acsp", bytes(4), 0, bytes(4), bytes(4), 0, 0,
                         *(round(value * 65536) for value in _WHITE_D50), bytes(4))
    return header + bytes(128 - len(header)) + whole
