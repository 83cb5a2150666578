"""Forecast of a batch before it runs: the time, memory and disk space it will take, and settings that will fail."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections import defaultdict
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine import photos
from engine.batches.addresses import is_address
from engine.batches.item import Item, Settings, State
from engine.device import free_memory_bytes
from engine.errors import DmaxError, shown
from engine.masks.mask_file import checked_folder
from engine.photos import Header, UnreadablePhoto
from engine.photos.formats import FORMATS, written_format
from engine.progress import Progress
from engine.sentences import Sentence

if TYPE_CHECKING:
    from engine.batches.batch import Batch
    from engine.session import Session

WORKING_BYTES = 1 << 30             # the network with one tile, and the working memory of encoding a file
_MASK_BYTES_PER_PX = 2              # of a picture that is a mask, and of what is computed of one at a time
_CHANGE_BYTES_PER_PX = 8            # three half-precision numbers, and the latents, of which each covers 64 px
_MOST_HEADERS = 2000                # headers that are read; the rest is extrapolated
_S_PER_MEGAPIXEL_CPU = 6.0          # assumed until photos of the batch were measured
_S_PER_MEGAPIXEL_ELSEWHERE = 0.5
_LONG_S = 3600.0                    # a batch that takes longer is announced


@dataclass(frozen=True)
class Estimate:
    """Time, memory and disk space that the photos to do will take."""

    photos: int
    memory_bytes: int                  # peak
    hungriest: Path | None             # the photo that needs the peak memory; None if no photo can be read
    disk_bytes: dict[Path, int]        # by output folder
    seconds: float


def estimate(batch: Batch, session: Session, *, timed: bool = True) -> Generator[Progress, None, Estimate]:
    """Estimate time, memory and disk space from the headers of the photos to do; yields progress between photos.

    Photos that cannot be read, or are too large to be enhanced, are left out. The seconds are 0 if the work is not
    `timed`, as where another machine does it. Raises BatchError.
    """
    usual = batch.settings
    waiting = batch.counts()[State.TO_DO]
    share = max(1.0, waiting / _MOST_HEADERS)
    megapixels = 0.0
    peak_bytes = 0
    hungriest = None
    disk: defaultdict[Path, float] = defaultdict(float)
    looked_at = batch.some(State.TO_DO, _MOST_HEADERS)
    for done, item in enumerate(looked_at):
        yield Progress(done, len(looked_at), item.source.name)
        try:
            header = photos.read_header(item.source)
        except UnreadablePhoto:
            continue
        if header.width * header.height > photos.LIMIT_MEGAPIXELS * 1e6:   # refused before it is decoded
            continue
        settings = item.settings or usual
        factor = _factor(settings, session)
        megapixels += header.width * header.height * factor**2 / 1e6
        needed = memory_bytes(header, settings, factor)
        if needed > peak_bytes:
            peak_bytes, hungriest = needed, item.source
        disk[_folder(item, settings)] += output_bytes(header, settings) * factor**2
    return Estimate(waiting, peak_bytes, hungriest, {folder: int(size * share) for folder, size in disk.items()},
                    megapixels * share * _seconds_per_megapixel(batch, session) if timed else 0.0)


def memory_bytes(header: Header, settings: Settings, factor: int = 1) -> int:
    """Peak memory of enhancing a photo, in bytes: its samples, its change and latents, and the network.

    When the photo is written the change is freed, and samples of the output's bit depth take its place. `factor`: by
    how many times the restorer enlarges the photo's sides.
    """
    pixels = header.width * header.height * factor**2
    own_bytes_per_px = header.bands * header.bit_depth // 8
    if settings.restorer or settings.originals:   # the original, until its detail is known; then that, which is less
        pixels += pixels * own_bytes_per_px // (own_bytes_per_px + _CHANGE_BYTES_PER_PX)
    if settings.mask or settings.masks:
        pixels += pixels * _MASK_BYTES_PER_PX // (own_bytes_per_px + _CHANGE_BYTES_PER_PX)
    output_bytes_per_px = header.bands * (settings.output.bit_depth or 0) // 8
    return pixels * (own_bytes_per_px + max(_CHANGE_BYTES_PER_PX, output_bytes_per_px)) + WORKING_BYTES


def output_bytes(header: Header, settings: Settings) -> float:
    """Approximate size of an output file, in bytes, for a photo that the restorer does not enlarge."""
    kind = written_format(settings.output.format, FORMATS[header.format])
    depth = kind.fitting_depth(settings.output.bit_depth or header.bit_depth)
    return header.width * header.height * header.bands * depth / 8 * kind.bytes_per_sample


def foresee(batch: Batch, session: Session) -> Generator[Progress, None, list[str]]:
    """Warnings before a run, a sentence each: settings that will fail, too little memory or disk space, a long run.

    Reads the photos' headers and decodes nothing. Yields progress between photos; returns no sentence if all is well.
    Raises BatchError.
    """
    found = _settings_that_fail(batch, session)
    facts = yield from estimate(batch, session)
    free = free_memory_bytes()
    if facts.memory_bytes > free and facts.hungriest is not None:
        found.append(Sentence("{name} needs about {needed:.1f} GB of memory and {free:.1f} GB are free; close other "
                              "programs, or use a smaller version.", name=shown(facts.hungriest.name),
                              needed=facts.memory_bytes / 1e9, free=free / 1e9))
    found += room_that_lacks(facts)
    if facts.seconds > _LONG_S:
        found.append(Sentence("The {photos} photos will take about {hours:.0f} hours on this device.",
                              photos=facts.photos, hours=facts.seconds / 3600))
    return found


def room_that_lacks(facts: Estimate) -> list[Sentence]:
    """Sentences on output folders that may not be written into, and on disks without room for the outputs."""
    found = []
    by_disk: defaultdict[int, list[Path]] = defaultdict(list)
    on_disk = [folder for folder in facts.disk_bytes if not is_address(folder)]
    for folder in on_disk:
        there = nearest(folder)
        with contextlib.suppress(OSError):
            by_disk[there.stat().st_dev].append(folder)
        if not os.access(there, os.W_OK):
            found.append(Sentence("Dmax may not write into {folder}; choose another output folder, or change its "
                                  "permissions.", folder=shown(folder)))
    for folders in by_disk.values():
        with contextlib.suppress(OSError):
            room = shutil.disk_usage(nearest(folders[0])).free
            needed = sum(facts.disk_bytes[folder] for folder in folders)
            if needed > room:
                found.append(Sentence("The outputs need about {needed:.1f} GB and {folder} has room for {room:.1f} GB; "
                                      "make room, or choose another output folder.", needed=needed / 1e9,
                                      folder=shown(folders[0]), room=room / 1e9))
    return found


def nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    with contextlib.suppress(OSError, ValueError):
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
    return folder


def _settings_that_fail(batch: Batch, session: Session) -> list[str]:
    """Sentences on what cannot work of photos to do, each once: profiles, restorers, folders of masks, templates."""
    found: dict[str, None] = {}   # as an ordered set
    for settings in batch.settings_to_do():
        try:
            session.enhancer(settings.profile, settings.method)
            if settings.restorer:
                session.restorer(settings.restorer, settings.restorer_seconds)
            if settings.masks:
                checked_folder(settings.masks)
            settings.output.target(Path("photo.jpg"), settings.usual_alpha, settings.profile)
        except DmaxError as error:
            found[str(error)] = None
    return list(found)


def _factor(settings: Settings, session: Session) -> int:
    """The restorer's enlargement factor; 1 without a restorer, or with one that fails, which is another sentence."""
    with contextlib.suppress(DmaxError):
        if settings.restorer:
            return session.restorer(settings.restorer, settings.restorer_seconds).factor
    return 1


def _folder(item: Item, settings: Settings) -> Path:
    return item.source.parent if settings.output.folder is None else settings.output.folder


def _seconds_per_megapixel(batch: Batch, session: Session) -> float:
    """Mean time of the last 20 photos done, in seconds per megapixel; a default of the device before any is done."""
    done = [item for item in batch.some(State.DONE, 20, last=True) if item.seconds > 0]
    seconds = 0.0
    megapixels = 0.0
    for item in done:
        with contextlib.suppress(UnreadablePhoto):
            header = photos.read_header(item.source)
            megapixels += header.width * header.height / 1e6
            seconds += item.seconds
    if megapixels:
        return seconds / megapixels
    with contextlib.suppress(DmaxError):
        if session.device().name != "cpu":
            return _S_PER_MEGAPIXEL_ELSEWHERE
    return _S_PER_MEGAPIXEL_CPU
