"""Remember the checksum of each autoencoder when it was first fetched, and hold later ones against it.

What the hub names as a file's checksum proves that it arrived whole, not that it is what it was: whoever can change the
file can change that too. Removing an autoencoder keeps its checksum here.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.atomic_files import whole_file

_NAME = "fetched.json"
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True)
class FirstFetch:
    """The checksum of an autoencoder's weights, and the day on which they were first fetched."""

    sha256: str   # hex
    day: str      # as ISO 8601 writes it


def first_fetch(folder: Path, id: str) -> FirstFetch | None:
    """The first fetch of an autoencoder into a catalog's folder; None if there was none, or its record is damaged."""
    return _all(folder).get(id)


def remember(folder: Path, id: str, sha256: str) -> None:
    """Take a checksum for the one to hold later fetches against. Raises OSError."""
    known = _all(folder) | {id: FirstFetch(sha256, datetime.date.today().isoformat())}
    with whole_file(folder / _NAME) as file:
        file.write(json.dumps({one: asdict(kept) for one, kept in known.items()}, indent=1).encode())


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hex. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _all(folder: Path) -> dict[str, FirstFetch]:
    try:
        stored = json.loads((folder / _NAME).read_text(encoding="utf-8"))
        return {str(id): FirstFetch(one["sha256"], str(one["day"])[:10]) for id, one in stored.items()
                if re.fullmatch(r"[0-9a-f]{64}", one["sha256"])}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
