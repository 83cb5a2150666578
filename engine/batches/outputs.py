"""The outputs of a batch: which name each gets, whether it is there already, and how the journal comes to know of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import unicodedata
from collections.abc import Generator, Mapping
from pathlib import Path

from engine import photos
from engine.atomic_files import make_folder
from engine.batches.item import Item, Settings
from engine.batches.journal import Journal
from engine.errors import shown
from engine.photos import Photo, UnwritablePhoto
from engine.photos.check_written import file_hash, said_by
from engine.photos.writing import temporary_beside

_MOST_NAMES = 10_000
_LOOKED_AT = 100            # numbered names among which an earlier output is looked for
_LEAST_ROOM_BYTES = 1 << 16


class Made(Exception):
    """There is an output already that was made from this input with these settings."""

    def __init__(self, output: Path) -> None:
        super().__init__(output)
        self.output = output


class Outputs:
    """Where one run writes to. Checks may be made by one thread while another writes."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.adopting = bool(journal.fact("adopting"))
        self._disks: dict[Path, int] = {}
        self._inputs: tuple[object, frozenset[str]] = (None, frozenset())

    def target(self, item: Item, settings: Settings) -> Path:
        """Where a photo's output goes, if the name is free."""
        return settings.output.target(item.source, settings.alpha, settings.profile, item.relative, item.number)

    def check_made(self, target: Path, input_hash: str, settings: Settings, profiles: frozenset[str]) -> None:
        """Raises Made if an output is there of which the journal, or the file itself, says that it was made so."""
        if settings.output.existing != "skip" and not self.adopting:
            return
        for count, candidate in enumerate(numbered(target)):
            if count == _LOOKED_AT or not os.path.lexists(candidate):
                return
            for row in self.journal.rows("SELECT * FROM photos WHERE output = ?", os.fsencode(candidate)):
                if (row["input_hash"], row["settings_hash"]) == (input_hash, settings.hash) and row["profile_hash"] in profiles:
                    raise Made(candidate)
            said = said_by(candidate)
            if (said.get("Input"), said.get("Settings")) == (input_hash, settings.hash) and said.get("ProfileHash") in profiles:
                raise Made(candidate)

    def check_disk(self, item: Item, settings: Settings, target: Path) -> None:
        """The output folder is still where it was when the run began: an empty mount point is not it."""
        folder = settings.output.folder or target.parent
        try:
            there = folder
            while not there.exists() and there != there.parent:
                there = there.parent
            disk = there.stat().st_dev
        except OSError:
            return   # writing says why
        if self._disks.setdefault(folder, disk) != disk:
            raise UnwritablePhoto(f"The disk of the output folder {shown(folder)} is gone, so {shown(item.source.name)} was not "
                                  "enhanced; plug it in again and retry.")

    def check_room(self, target: Path, photo: Photo) -> None:
        """Nothing is computed that surely cannot be written."""
        least = _LEAST_ROOM_BYTES + photo.samples.nbytes // 50
        with contextlib.suppress(OSError):
            make_folder(target.parent)
            if shutil.disk_usage(target.parent).free < least:
                raise UnwritablePhoto(f"The disk of {shown(target.parent)} is full; make room and retry.")

    def write(self, item: Item, photo: Photo, settings: Settings, properties: Mapping[str, str], facts: Mapping[str, str],
              ) -> Path:
        """Write an output; the journal knows the half-finished file before it exists, and each name before it is given."""
        output = settings.output
        target = self._told_apart(item, self.target(item, settings), output.existing)
        temporary = temporary_beside(target)
        self.journal.update(item.key, temporary=os.fsencode(temporary))
        known_hash = ""

        def promise(finished: Path, name: Path) -> None:
            nonlocal known_hash
            known_hash = known_hash or file_hash(finished)
            self.journal.update(item.key, promised=os.fsencode(name), promised_hash=known_hash, name_key=name_key(name), **facts)

        written = photos.write(photo, target, quality=output.quality, chroma=output.chroma, bit_depth=output.bit_depth,
                               existing="replace" if output.existing == "replace" else "rename", xmp_properties=properties,
                               temporary=temporary, before_naming=promise)
        if written is None:
            raise RuntimeError("a photo that was not to be skipped was")
        return written

    def _told_apart(self, item: Item, target: Path, existing: str) -> Path:
        """The target, or its first numbered version that no other photo of the batch has or is."""
        for candidate in numbered(target):
            key = name_key(candidate)
            if key in self._input_keys() - {name_key(item.source)} or self.journal.rows(
                    "SELECT 1 FROM photos WHERE name_key = ? AND key != ? LIMIT 1", key, item.key):
                continue
            if candidate == target or existing == "replace" or not os.path.lexists(candidate):
                return candidate
        raise UnwritablePhoto(f"There are {_MOST_NAMES} files called {shown(target.stem)} already; choose another folder.")

    def _input_keys(self) -> frozenset[str]:
        """The names of all photos of the batch, none of which an output may get."""
        version = tuple(self.journal.rows("SELECT count(*), max(key) FROM photos")[0])
        if self._inputs[0] != version:
            rows = self.journal.rows("SELECT source FROM photos")
            self._inputs = version, frozenset(name_key(Path(os.fsdecode(row["source"]))) for row in rows)
        return self._inputs[1]


def numbered(path: Path) -> Generator[Path, None, None]:
    """The path, then the path with -1, -2, ... before its suffix."""
    yield path
    for number in range(1, _MOST_NAMES):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def name_key(path: Path) -> str:
    """The same for two paths that some file system takes for one: letter case, composed letters, linked folders."""
    try:
        parent = os.path.realpath(path.parent)
    except (OSError, ValueError):
        parent = str(path.parent)
    text = os.path.join(parent, path.name)
    return unicodedata.normalize("NFC", text).casefold().encode("utf-8", "surrogateescape").decode("utf-8", "replace")
