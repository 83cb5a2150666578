"""Boxes: the parts that AVIF, HEIC, JPEG XL and JPEG 2000 files are made of, each with a length and a name of 4 bytes.

Source: ISO/IEC 14496-12 (ISO base media file format).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_HEAD_BYTES = 8
_MOST_BOXES = 10_000   # on one level of a file


class Box(NamedTuple):
    """A box of a file: its name, and where its content begins and ends, in bytes from the file's start."""

    name: bytes
    start: int
    end: int


def boxes(file: BinaryIO, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes of a file one after another, or those between two places of it.

    Raises ValueError for a box that is longer than its file.
    """
    end = file.seek(0, os.SEEK_END) if end is None else end
    at = start
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        file.seek(at)
        head = file.read(_HEAD_BYTES)
        if len(head) < _HEAD_BYTES:
            raise ValueError("a box without an end")
        length, name = struct.unpack(">I4s", head)
        content = at + _HEAD_BYTES
        if length == 1:   # the real length follows
            (length,) = struct.unpack(">Q", file.read(8).ljust(8, b"\0"))
            content += 8
        following = at + length if length else end   # 0: up to the end
        if following < content or following > end:
            raise ValueError("a box longer than its file")
        yield Box(name, content, following)
        at = following


def content_of(file: BinaryIO, box: Box, most_bytes: int | None = None) -> bytes:
    """What a box holds, or the first bytes of it."""
    file.seek(box.start)
    length = box.end - box.start
    return file.read(length if most_bytes is None else min(length, most_bytes))


def box(name: bytes, content: bytes) -> bytes:
    """A box as bytes, with its length before it."""
    return struct.pack(">I4s", _HEAD_BYTES + len(content), name) + content
