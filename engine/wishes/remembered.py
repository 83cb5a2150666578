"""What was wished for each photo, remembered by the photo's content, wherever its file is moved or copied."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from engine.atomic_files import whole_file
from engine.library.library import Library
from engine.wishes.wish import Wish

_MOST_BYTES = 64 << 20


def remember(wish: Wish, photo_hash: str, library: Library) -> None:
    """Keep a wish for a photo; it takes the place of an earlier one, whole or not at all. Raises OSError.

    `photo_hash`: of the file's content, see `engine.photos.content_hash`.
    """
    with whole_file(_path(photo_hash, library)) as file:
        file.write(json.dumps(wish.to_json()).encode())


def remembered(photo_hash: str, library: Library) -> Wish | None:
    """The wish kept for a photo; None if there is none, or its file is damaged.

    Raises BadMask if its mask cannot be read, as that of a newer Dmax: its place must not be taken unasked.
    """
    path, record = _path(photo_hash, library), None
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= _MOST_BYTES:
            record = json.loads(path.read_text(encoding="utf-8"))
    return Wish.from_json(record) if isinstance(record, dict) and record.get("profile") else None


def _path(photo_hash: str, library: Library) -> Path:
    return library.wishes_folder / f"{photo_hash}.json"
