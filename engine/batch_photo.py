"""One photo of a batch, from the file to a verified output that the journal knows of."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import time
import unicodedata
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from engine import photo as photos
from engine.batch import Batch, stamp
from engine.batch_item import Item, Settings, State
from engine.enhance import Change
from engine.errors import DmaxError
from engine.files import make_folder
from engine.formats.opening import content_hash, shown
from engine.formats.read_back import file_hash, said_by
from engine.journal import BatchError
from engine.method import ALPHA_RANGE, EnhanceError
from engine.out_of_memory import Notice
from engine.photo import Photo
from engine.photo_write import UnwritablePhoto, temporary_beside
from engine.progress import Progress
from engine.recovery import settled

if TYPE_CHECKING:
    from engine.enhancer import Enhancer
    from engine.workshop import Workshop

log = logging.getLogger(__name__)
LIMIT_S, LIMIT_S_PER_MEGAPIXEL = 300.0, 60.0   # of work; ten times what a slow processor needs
_MOST_NAMES = 10_000
_LOOKED_AT = 100            # numbered names among which an earlier output is looked for
_LEAST_ROOM_BYTES = 1 << 16


class _Skipped(Exception):
    """There is an output already that was made from this input with these settings."""

    def __init__(self, output: Path) -> None:
        super().__init__(output)
        self.output = output


class Stopwatch:
    """Seconds of work, without the time in which somebody else had the thread; no clock that can be set counts."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since = time.monotonic()

    def pause(self) -> None:
        self.seconds += time.monotonic() - self._since

    def go_on(self) -> None:
        self._since = time.monotonic()


class Bench:
    """Where the photos of one run are enhanced, one after the other."""

    def __init__(self, batch: Batch, workshop: Workshop) -> None:
        self.journal, self.batch, self.workshop = batch.journal, batch, workshop
        self._adopting = bool(batch.journal.fact("adopting"))
        self._disks: dict[Path, int] = {}
        self._inputs: tuple[object, frozenset[str]] = (None, frozenset())

    def one(self, item: Item) -> Generator[Progress, None, float]:
        """Enhance a photo and write down what came of it; yields progress, returns the seconds of work.

        The edge of a job: whatever goes wrong with the photo is written down as a sentence. Only the journal's own
        errors go further.
        """
        watch = Stopwatch()
        before = stamp(item.source)
        try:
            settings = item.settings or self.batch.settings
            yield from self._made(item, settings, before, watch)
        except BatchError:
            raise
        except _Skipped as skipped:
            adopted = self._adopting and settings.output.existing != "skip"
            self.journal.update(item.key, state=State.DONE if adopted else State.SKIPPED, output=os.fsencode(skipped.output),
                                name_key=name_key(skipped.output), temporary=None,
                                sentence="It was made from this photo with these settings already.")
        except DmaxError as error:
            self._failed(item, str(error), before)
        except (MemoryError, RecursionError):
            self._failed(item, f"{shown(item.source.name)} needs more memory than there is; close other programs, or use a "
                               "smaller version.", before)
        except Exception as error:
            log.exception("a photo of a batch failed")
            self._failed(item, f"Something went wrong inside Dmax with {shown(item.source.name)} ({type(error).__name__}); "
                               "the log says more.", before)
        watch.pause()
        self.journal.update(item.key, seconds=watch.seconds)
        return watch.seconds

    def put_back(self, item: Item) -> None:
        """The photo was left in the middle: it is to do again, unless its output has got its name."""
        for row in self.journal.rows("SELECT * FROM photos WHERE key = ? AND state = ?", item.key, State.WORKING):
            output = settled(row["temporary"], row["promised"], row["promised_hash"])
            facts = {"state": State.DONE, "output": os.fsencode(output)} if output else {"state": State.TO_DO}
            self.journal.update(item.key, temporary=None, promised=None, **facts)

    def _failed(self, item: Item, sentence: str, before: str) -> None:
        self.journal.update(item.key, state=State.FAILED, sentence=sentence, stamp=before, temporary=None, promised=None)

    def _made(self, item: Item, settings: Settings, before: str, watch: Stopwatch) -> Generator[Progress, None, None]:
        if not ALPHA_RANGE[0] <= settings.alpha <= ALPHA_RANGE[1]:
            raise EnhanceError(f"Alpha must be from {ALPHA_RANGE[0]:g} to {ALPHA_RANGE[1]:g}, not {settings.alpha:g}.")
        input_hash = content_hash(item.source)
        enhancer = self.workshop.enhancer(settings.profile, settings.method)
        target = settings.output.target(item.source, settings.alpha, settings.profile, item.relative, item.number)
        self._check_disk(settings.output.folder or target.parent, item)
        if settings.output.existing == "skip" or self._adopting:
            self._skip_if_made(item, target, input_hash, settings, enhancer.profile_hashes)
        photo = photos.read(item.source)
        if stamp(item.source) != before:
            raise EnhanceError(f"{shown(item.source.name)} changed while it was being read; try again when the program that "
                               "writes it is finished.")
        self._check_room(target, photo)
        choice = enhancer.choose(photo)
        properties = enhancer.properties(choice.profile, settings.alpha) | {"Input": input_hash, "Settings": settings.hash}
        change, notice = yield from self._change(item, photo, enhancer, choice.profile, watch)
        rendered = change.render(photo, settings.alpha, in_place=True)
        del photo, change   # writing needs memory of its own
        facts = {"stamp": before, "input_hash": input_hash, "profile_hash": choice.profile.hash, "settings_hash": settings.hash}
        written = self._write(item, rendered, target, settings, properties, facts)
        self.journal.update(item.key, state=State.DONE, output=os.fsencode(written), temporary=None, promised=None,
                            sentence=" ".join(one for one in (choice.warning, notice) if one))

    def _change(self, item: Item, photo: Photo, enhancer: Enhancer, profile: object, watch: Stopwatch,
                ) -> Generator[Progress, None, tuple[Change, str]]:
        """The photo's change, and what is to be said of how it came about."""
        limit_s = LIMIT_S + LIMIT_S_PER_MEGAPIXEL * photo.megapixels
        change, notice = None, ""
        for step in enhancer.change(photo, profile):   # type: ignore[arg-type]
            if isinstance(step, Change):
                change = step
            elif isinstance(step, Notice):
                notice = step.sentence
            elif isinstance(step, Progress):
                watch.pause()
                if watch.seconds > limit_s:
                    raise EnhanceError(f"{shown(item.source.name)} took longer than {limit_s / 60:.0f} minutes and was given up; "
                                       "try it alone, or use a smaller version.")
                yield Progress(step.done, step.total, item.source.name)
                watch.go_on()
        if change is None:
            raise RuntimeError("enhancing ended without a change")
        return change, notice

    def _write(self, item: Item, photo: Photo, target: Path, settings: Settings, properties: dict[str, str],
               facts: dict[str, str]) -> Path:
        """Write the output; the journal knows the half-finished file before it exists, and each name before it is given."""
        output = settings.output
        target = self._told_apart(item, target, output.existing)
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

    def _skip_if_made(self, item: Item, target: Path, input_hash: str, settings: Settings, profiles: frozenset[str]) -> None:
        """Raises _Skipped if an output is there of which the journal, or the file itself, says that it was made so."""
        for count, candidate in enumerate(numbered(target)):
            if count == _LOOKED_AT or not os.path.lexists(candidate):
                return
            for row in self.journal.rows("SELECT * FROM photos WHERE output = ?", os.fsencode(candidate)):
                if (row["input_hash"], row["settings_hash"]) == (input_hash, settings.hash) and row["profile_hash"] in profiles:
                    raise _Skipped(candidate)
            said = said_by(candidate)
            if (said.get("Input"), said.get("Settings")) == (input_hash, settings.hash) and said.get("ProfileHash") in profiles:
                raise _Skipped(candidate)

    def _check_disk(self, folder: Path, item: Item) -> None:
        """The output folder is still where it was when the run began: an empty mount point is not it."""
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

    def _check_room(self, target: Path, photo: Photo) -> None:
        """Nothing is computed that surely cannot be written."""
        least = _LEAST_ROOM_BYTES + photo.samples.nbytes // 50
        with contextlib.suppress(OSError):
            make_folder(target.parent)
            if shutil.disk_usage(target.parent).free < least:
                raise UnwritablePhoto(f"The disk of {shown(target.parent)} is full; make room and retry.")


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
