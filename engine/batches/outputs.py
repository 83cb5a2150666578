"""Output files of a batch: choosing names, finding outputs made earlier, and writing with a note in the journal."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from engine import photos
from engine.atomic_files import make_folder, remove_leftovers, temporary_beside
from engine.batches.addresses import is_address
from engine.batches.item import Item, Settings
from engine.batches.journal import Journal
from engine.errors import short_path, shown
from engine.names import MOST_NUMBERED, Existing, folded, numbered
from engine.photos import Photo, UnwritablePhoto
from engine.photos.check_written import file_hash, may_replace, said_by
from engine.photos.reading import is_whole
from engine.sentences import Sentence

_LOOKED_AT = 100            # numbered names that are searched for an earlier output
_LEAST_ROOM_BYTES = 1 << 16


class Made(Exception):
    """An output exists already that was made from this input with these settings.

    `ours`: in an interrupted run of this batch, so that the photo is done; else it is skipped.
    """

    def __init__(self, output: Path, *, ours: bool) -> None:
        super().__init__(output)
        self.output, self.ours = output, ours


class Outputs:
    """The outputs of one run: checks before the work, and writing. One thread may check while another writes."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.adopting = bool(journal.fact("adopting"))   # a rescued batch takes over the outputs of its lost journal
        self._disks: dict[Path, int] = {}                # device number of each output folder when it was first seen
        self._tidied: set[Path] = set()                  # output folders without leftovers of killed processes
        self._input_names: tuple[object, frozenset[int]] = (None, frozenset())   # version of the list; see `_is_input`
        self._input_files: tuple[object, frozenset[int]] = (None, frozenset())

    def target(self, item: Item, settings: Settings, alpha: float | None = None) -> Path:
        """The path of a photo's output, if that name is free; `alpha` is the photo's own, once it is known."""
        known = settings.usual_alpha if alpha is None else alpha
        return settings.output.target(item.source, known, settings.profile, item.relative, item.number)

    def check_made(self, item: Item, target: Path, input_hash: str, settings: Settings,
                   profiles: frozenset[str]) -> None:
        """Raise Made if an output exists that was made from this input with these settings and one of these profiles.

        The journal tells, or the file's own metadata; an output that was cut short since counts for none. Outputs are
        looked for only where existing ones are to be skipped, in a rescued batch, and at the name that a run on a
        cluster had promised to the photo when it was free. `profiles`: their hashes.
        """
        promised = None if settings.output.existing in ("replace", "overwrite") else self._promised(item)
        if promised and self._is_made(promised, input_hash, settings, profiles):
            raise Made(promised, ours=True)
        if settings.output.existing != "skip" and not self.adopting:
            return
        for count, candidate in enumerate(numbered_paths(target)):
            if count == _LOOKED_AT or not os.path.lexists(candidate):
                return
            if self._is_made(candidate, input_hash, settings, profiles):
                raise Made(candidate, ours=self.adopting and settings.output.existing != "skip")

    def _is_made(self, candidate: Path, input_hash: str, settings: Settings, profiles: frozenset[str]) -> bool:
        if not os.path.lexists(candidate):
            return False
        said = said_by(candidate)
        known = [(said.get("Input"), said.get("Settings"), said.get("ProfileHash"))]
        known += [(row["input_hash"], row["settings_hash"], row["profile_hash"]) for row in
                  self.journal.rows("SELECT * FROM photos WHERE output = ?", os.fsencode(candidate))]
        wanted = (input_hash, settings.hash)
        return any(one[:2] == wanted and one[2] in profiles for one in known) and is_whole(candidate)

    def check_disk(self, item: Item, settings: Settings, target: Path) -> None:
        """Raise UnwritablePhoto if the output folder's disk is gone since the run first saw it.

        What is left of it may be an empty mount point, on another disk.
        """
        folder = settings.output.folder or target.parent
        try:
            there = folder
            while not there.exists() and there != there.parent:
                there = there.parent
            disk = there.stat().st_dev
        except OSError:
            return   # writing will fail, and say why
        if self._disks.setdefault(folder, disk) != disk:
            raise UnwritablePhoto("The disk of the output folder {folder} is gone, so {name} was not enhanced; plug it "
                                  "in again and retry.", folder=shown(folder), name=shown(item.source.name))

    def check_room(self, target: Path, photo: Photo) -> None:
        """Raise UnwritablePhoto if the disk surely lacks room for the output, before anything is computed."""
        least = _LEAST_ROOM_BYTES + photo.samples.nbytes // 50
        with contextlib.suppress(OSError):
            make_folder(target.parent)
            if shutil.disk_usage(target.parent).free < least:
                raise UnwritablePhoto("The disk of {folder} is full; make room and retry.", folder=shown(target.parent))

    def exists(self, path: Path) -> bool:
        """True if there is a file, or a link, of this name."""
        return os.path.lexists(path)

    def promise(self, item: Item, settings: Settings) -> tuple[Path, str]:
        """Choose a photo's output name before it is made, so that none of those at work gives it to another photo.

        Returns the path, which the journal keeps for the photo, and a sentence as `write` does. Raises UnwritablePhoto.
        """
        earlier = self._promised(item)
        chosen, note = (earlier, "") if earlier and self.exists(earlier) else self._place(
            item, self.target(item, settings), settings.output.existing)
        self.journal.update(item.key, promised=os.fsencode(chosen), promised_hash="", name_key=name_key(chosen))
        return chosen, note

    def _promised(self, item: Item) -> Path | None:
        """The name that the journal keeps for a photo that is not done."""
        rows = self.journal.rows("SELECT promised FROM photos WHERE key = ? AND promised IS NOT NULL", item.key)
        return Path(os.fsdecode(rows[0]["promised"])) if rows else None

    def write(self, item: Item, photo: Photo, settings: Settings, properties: Mapping[str, str],
              facts: Mapping[str, str], alpha: float) -> tuple[Path, str]:
        """Write an output; returns its path, and a sentence if it could not have the name that it should (or nothing).

        `properties` go into its XMP, `facts` into the journal; `alpha` is the photo's own, for the name. The journal
        records the temporary file before it exists, and each name before the file gets it, so that a crash at any
        moment can be repaired. Raises UnwritablePhoto.
        """
        output = settings.output
        target, note = self._place(item, self.target(item, settings, alpha), output.existing)
        if target.parent not in self._tidied:
            self._tidied.add(target.parent)
            remove_leftovers(target.parent)
        temporary = temporary_beside(target)
        self.journal.update(item.key, temporary=os.fsencode(temporary))
        known_hash = ""

        def promise(finished: Path, name: Path) -> None:
            nonlocal known_hash
            known_hash = known_hash or file_hash(finished)
            self.journal.update(item.key, promised=os.fsencode(name), promised_hash=known_hash, name_key=name_key(name),
                                **facts)

        replaces = output.existing in ("replace", "overwrite") and os.path.lexists(target)
        written = photos.write(photo, target, quality=output.quality, chroma=output.chroma, bit_depth=output.bit_depth,
                               existing="replace" if replaces else "rename",
                               xmp_properties=properties, temporary=temporary, before_naming=promise)
        if written is None:
            raise RuntimeError("a photo that was not to be skipped was")
        return written, note

    def _place(self, item: Item, target: Path, existing: Existing) -> tuple[Path, str]:
        """The path of an output: the target, or the first free name after it; and a sentence for what was not replaced.

        No input of the batch is ever replaced, through links, letter case and Unicode forms too, and no other photo's
        output. `replace` takes the place of what Dmax made, `overwrite` that of any other file as well.
        """
        promised = self._promised(item)
        if promised and not self._is_input(promised) and not self._is_of_another(item, promised) and (
                not self.exists(promised) or may_replace(promised, existing)):
            return promised, ""
        first = target
        if self._is_input(target):
            first = target.with_name(f"{target.stem}-dmax{target.suffix}")
        note = ""
        for candidate in numbered_paths(first):
            if self._is_input(candidate) or self._is_of_another(item, candidate):
                continue
            if not self.exists(candidate):
                return candidate, note
            if may_replace(candidate, existing) and not promised:   # whose giver knows more photos than are here
                return candidate, note
            if existing == "replace":
                note = note or Sentence("{name} was not made by Dmax, so it was not replaced and the output has "
                                        "another name; to replace it, use --existing overwrite.",
                                        name=shown(candidate.name))
        raise UnwritablePhoto("There are {count} files called {name} already; choose another folder.",
                              count=MOST_NUMBERED, name=shown(target.stem))

    def _is_of_another(self, item: Item, candidate: Path) -> bool:
        """True if the journal has given this name to the output of another photo."""
        return bool(self.journal.rows("SELECT 1 FROM photos WHERE name_key = ? AND key != ? LIMIT 1",
                                      name_key(candidate), item.key))

    def _is_input(self, candidate: Path) -> bool:
        """True if a path is an input photo of the batch, by its name or by the file that it leads to.

        Of a million names their hashes take a third of the memory, and taking a name for an input's costs a name alone.
        """
        version = self.journal.rows("SELECT max(key) AS last FROM photos")[0]["last"]
        if self._input_names[0] != version:
            folders: dict[str, str] = {}
            self._input_names = version, frozenset(hash(name_key(source, folders)) for source in self._sources())
        if hash(name_key(candidate)) in self._input_names[1]:
            return True
        identity = _file_identity(candidate)
        if identity is None:   # there is no such file, so no need to ask what files the inputs are
            return False
        if self._input_files[0] != version:
            self._input_files = version, frozenset(hash(_file_identity(source)) for source in self._sources())
        return hash(identity) in self._input_files[1]

    def _sources(self) -> Iterator[Path]:
        return (Path(os.fsdecode(row["source"])) for row in self.journal.each("TRUE"))


def _file_identity(path: Path) -> tuple[int, int] | None:
    """Device and inode of the file that a path leads to, through links; None if there is none."""
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    return facts.st_dev, facts.st_ino


def numbered_paths(path: Path) -> Iterator[Path]:
    """The path, then the path with -1, -2, ... before its suffix."""
    for name in numbered(path.stem):
        yield path.with_name(f"{name}{path.suffix}")


def name_key(path: Path, folders: dict[str, str] | None = None) -> str:
    """A key that is equal for paths that some disk takes for one: letter case, composed letters, linked folders.

    `folders` keeps where links of folders lead, for many paths of one moment.
    """
    folder, name = os.path.split(path)
    if is_address(path):
        return str(path)
    known = {} if folders is None else folders
    if folder not in known:
        try:
            known[folder] = os.path.realpath(folder)
        except (OSError, ValueError):
            known[folder] = folder
    text = os.path.join(known[folder], name)
    return folded(short_path(text)).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
