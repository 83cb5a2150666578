"""What was wished for each photo, remembered by the photo's content, wherever its file is moved or copied."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path

from engine.atomic_files import whole_file
from engine.library.library import Library
from engine.masks.mask import BadMask
from engine.photos.on_disk import UnreadablePhoto, content_hash
from engine.wishes.wish import Wish

_MOST_BYTES = 64 << 20
_SUFFIX = ".json"


def photo_key(path: Path) -> str:
    """The key that a photo's wish is kept by: hash and size in bytes of its content. Reads all of the file.

    Raises UnreadablePhoto, or OSError if the file goes away meanwhile.
    """
    return f"{content_hash(path)}-{path.stat().st_size}"


def hash_in(key: str) -> str:
    """The hash of the content, see `engine.photos.content_hash`, in a `photo_key`."""
    return key.partition("-")[0]


def remember(wish: Wish, key: str, library: Library) -> None:
    """Keep a wish for the photo with this `photo_key`; it takes the place of an earlier one, whole or not at all.

    A wish without a profile is kept as well: it stands for the profile that suits the photo. Raises OSError.
    """
    with whole_file(_path(key, library)) as file:
        file.write(json.dumps(wish.to_json()).encode())


def remembered(key: str, library: Library) -> Wish | None:
    """The wish kept for the photo with this `photo_key`; None if there is none, or its file is damaged.

    Raises BadMask if its mask cannot be read, as that of a newer Dmax: its place must not be taken unasked.
    """
    path, record = _path(key, library), None
    if not path.exists():
        path = _path(hash_in(key), library)   # as earlier versions called it
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= _MOST_BYTES:
            record = json.loads(path.read_text(encoding="utf-8"))
    return Wish.from_json(record) if isinstance(record, dict) and isinstance(record.get("profile"), str) else None


def remembered_among(photos: Iterable[Path], library: Library) -> dict[Path, Wish | None]:
    """The wishes kept for any of these photos; None where there is one whose mask cannot be read.

    Only photos as large, to the byte, as one with a wish are read: thousands without any take a moment.
    """
    keys = {file.stem for file in library.wishes_folder.glob(f"*{_SUFFIX}")}
    sizes = {key.partition("-")[2] for key in keys}
    found: dict[Path, Wish | None] = {}
    for path in photos:
        with contextlib.suppress(OSError, UnreadablePhoto):
            if str(path.stat().st_size) not in sizes or (key := photo_key(path)) not in keys:
                continue
            try:
                if wish := remembered(key, library):
                    found[path] = wish
            except BadMask:
                found[path] = None
    return found


def _path(key: str, library: Library) -> Path:
    return library.wishes_folder / f"{key}{_SUFFIX}"
