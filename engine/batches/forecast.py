"""What will not fit or cannot work, said before a batch begins: from the photos' headers, nothing decoded."""

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
from engine.batches.item import Item, Settings, State
from engine.device import free_memory_bytes
from engine.errors import DmaxError, shown
from engine.photos import Header, UnreadablePhoto
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.batches.batch import Batch
    from engine.session import Session

WORKING_BYTES = 1 << 30             # the network with a tile, and what encoding a file takes
_CHANGE_BYTES_PER_PX = 8            # three half-precision numbers, and latents of which each has 64 px
_BYTES_PER_SAMPLE = {"JPEG": 0.6, "WebP": 0.6, "AVIF": 0.4, "PNG": 0.75, "TIFF": 1.0}   # of 8 bits, at quality 95
_KINDS = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WebP", "avif": "AVIF"}
_MOST_HEADERS = 2000                # more are extrapolated
_S_PER_MEGAPIXEL = {"cpu": 6.0}     # before anything was measured; other devices:
_S_PER_MEGAPIXEL_ELSEWHERE = 0.5
_LONG_S = 3600.0


@dataclass(frozen=True)
class Estimate:
    """What the photos that are to do will take."""

    photos: int
    unreadable: int
    megapixels: float
    memory_bytes: int                  # at the highest
    hungriest: Path | None             # the photo that takes it
    disk_bytes: dict[Path, int]        # by folder that the outputs go to
    seconds: float


def estimate(batch: Batch, session: Session) -> Generator[Progress, None, Estimate]:
    """Look at the headers of all photos that are to do; yields between them."""
    usual = batch.settings
    waiting = [item for item in batch.items() if item.state == State.TO_DO]
    share = max(1.0, len(waiting) / _MOST_HEADERS)
    unreadable, megapixels, memory, hungriest = 0, 0.0, 0, None
    disk: defaultdict[Path, float] = defaultdict(float)
    looked_at = waiting[:_MOST_HEADERS]
    for done, item in enumerate(looked_at):
        yield Progress(done, len(looked_at), item.source.name)
        try:
            header = photos.read_header(item.source)
        except UnreadablePhoto:
            unreadable += 1
            continue
        if header.width * header.height > photos.LIMIT_MEGAPIXELS * 1e6:   # which will be refused before it is decoded
            unreadable += 1
            continue
        settings = item.settings or usual
        factor = _factor(settings, session)
        megapixels += header.width * header.height * factor**2 / 1e6
        needed = memory_bytes(header, settings, factor)
        if needed > memory:
            memory, hungriest = needed, item.source
        disk[_folder(item, settings)] += output_bytes(header, settings) * factor**2
    return Estimate(len(waiting), unreadable, megapixels * share, memory, hungriest,
                    {folder: int(size * share) for folder, size in disk.items()},
                    megapixels * share * _seconds_per_megapixel(batch, session))


def memory_bytes(header: Header, settings: Settings, factor: int = 1) -> int:
    """What a photo takes at the highest: its samples, its change and latents, and the network beside them.

    When it is written the change is gone, and samples of another depth take its place. `factor`: how many times as large
    it is restored.
    """
    pixels, bands = header.width * header.height * factor**2, header.bands
    own, other = bands * header.bit_depth // 8, bands * (settings.output.bit_depth or 0) // 8
    return pixels * (own + max(_CHANGE_BYTES_PER_PX, other)) + WORKING_BYTES


def output_bytes(header: Header, settings: Settings) -> float:
    """About how large an output will be."""
    kind = _KINDS.get(settings.output.format, header.format)
    depth = settings.output.bit_depth or header.bit_depth
    depth = depth if kind in ("PNG", "TIFF") else 8
    return header.width * header.height * header.bands * depth / 8 * _BYTES_PER_SAMPLE.get(kind, 0.6)


def foresee(batch: Batch, session: Session) -> Generator[Progress, None, list[str]]:
    """Look ahead: a sentence for each thing that will not fit or cannot work, none when all is well.

    From the photos' headers, before anything is done. Yields progress between photos.
    """
    found = _settings_that_fail(batch, session)
    facts = yield from estimate(batch, session)
    free = free_memory_bytes()
    if facts.memory_bytes > free and facts.hungriest is not None:
        found.append(f"{shown(facts.hungriest.name)} needs about {facts.memory_bytes / 1e9:.1f} GB of memory and "
                     f"{free / 1e9:.1f} GB are free; close other programs, or use a smaller version.")
    by_disk: defaultdict[int, list[Path]] = defaultdict(list)
    for folder in facts.disk_bytes:
        there = nearest(folder)
        with contextlib.suppress(OSError):
            by_disk[there.stat().st_dev].append(folder)
        if not os.access(there, os.W_OK):
            found.append(f"Dmax may not write into {shown(folder)}; choose another output folder, or change its permissions.")
    for folders in by_disk.values():
        with contextlib.suppress(OSError):
            room, needed = shutil.disk_usage(nearest(folders[0])).free, sum(facts.disk_bytes[folder] for folder in folders)
            if needed > room:
                found.append(f"The outputs need about {needed / 1e9:.1f} GB and {shown(folders[0])} has room for "
                             f"{room / 1e9:.1f} GB; make room, or choose another output folder.")
    if facts.seconds > _LONG_S:
        found.append(f"The {facts.photos} photos will take about {facts.seconds / 3600:.0f} hours on this device.")
    return found


def nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    with contextlib.suppress(OSError, ValueError):
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
    return folder


def _settings_that_fail(batch: Batch, session: Session) -> list[str]:
    """What of the settings makes every photo fail."""
    waiting = [item for item in batch.items() if item.state == State.TO_DO]
    usual, found = batch.settings, dict[str, None]()
    for settings in dict.fromkeys(item.settings or usual for item in waiting):
        try:
            session.enhancer(settings.profile, settings.method)
            if settings.restorer:
                session.restorer(settings.restorer, settings.restorer_seconds)
            settings.output.target(Path("photo.jpg"), settings.alpha, settings.profile)
        except DmaxError as error:
            found[str(error)] = None
    return list(found)


def _factor(settings: Settings, session: Session) -> int:
    """How many times as large photos are restored; 1 where the restorer cannot be: that is another sentence."""
    with contextlib.suppress(DmaxError):
        if settings.restorer:
            return session.restorer(settings.restorer, settings.restorer_seconds).factor
    return 1


def _folder(item: Item, settings: Settings) -> Path:
    return item.source.parent if settings.output.folder is None else settings.output.folder


def _seconds_per_megapixel(batch: Batch, session: Session) -> float:
    """As long as the photos that are done took, else as is usual for the device."""
    done = [item for item in batch.items() if item.state == State.DONE and item.seconds > 0][-20:]
    seconds, megapixels = 0.0, 0.0
    for item in done:
        with contextlib.suppress(UnreadablePhoto):
            header = photos.read_header(item.source)
            megapixels += header.width * header.height / 1e6
            seconds += item.seconds
    if megapixels:
        return seconds / megapixels
    with contextlib.suppress(DmaxError):
        return _S_PER_MEGAPIXEL.get(session.device().name, _S_PER_MEGAPIXEL_ELSEWHERE)
    return _S_PER_MEGAPIXEL["cpu"]
