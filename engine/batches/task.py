"""One photo of a batch before the network has it: looked for among what is done already, read, restored if that is wished."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine import photos
from engine.batches.forecast import WORKING_BYTES, memory_bytes
from engine.batches.item import Item, Settings
from engine.batches.outputs import Outputs
from engine.device import free_memory_bytes
from engine.enhancing.change import Change, ComputedChange
from engine.enhancing.method import EnhanceError, check_alpha
from engine.errors import shown
from engine.photos import Photo, content_hash
from engine.photos.on_disk import stamp
from engine.progress import Progress, Steps
from engine.restoring.restore_job import restore_in_background

if TYPE_CHECKING:
    from engine.enhancing.enhancer import Choice, Enhancer
    from engine.restoring.restorer import Restorer

LIMIT_S, LIMIT_S_PER_MEGAPIXEL = 300.0, 60.0   # of work; ten times what a slow processor needs
LARGEST_BESIDE_BYTES = 1 << 29                 # that a photo may take where others are in memory with it
_SHARE_BESIDE = 8                              # and the part of the free memory
BEAT_S = 0.1


class Abandoned(Exception):
    """The run ends before the photo was read."""


class Stopwatch:
    """Seconds of work, without the time in which somebody else had the thread; no clock that can be set counts."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since = time.monotonic()

    def pause(self) -> None:
        self.seconds += time.monotonic() - self._since

    def go_on(self) -> None:
        self._since = time.monotonic()


@dataclass(frozen=True, eq=False)
class Read:
    """A photo that is ready for the network."""

    photo: Photo
    choice: Choice
    input_hash: str


@dataclass(eq=False)
class Task:
    """A photo on its way through a run. The engine's thread and the reader share it; the marks go one way each."""

    item: Item
    settings: Settings
    alone: bool                   # nothing else is in memory with it: it is large, or the program ended at it before
    before: str = ""              # the file's stamp
    seconds: float = 0.0          # of work until now
    enhancer: Enhancer | None = None
    restorer: Restorer | None = None
    turn: threading.Event = field(default_factory=threading.Event)   # set when the network is free for it
    stop: threading.Event = field(default_factory=threading.Event)   # set when nobody waits for it any more
    reading: Future[Read] = field(default_factory=Future)
    finished: tuple[Read, Change, tuple[str, ...]] | None = None   # what is to be written, with notices


def read(task: Task, outputs: Outputs) -> Read:
    """Read a task's photo, on whatever thread. Raises Made, Abandoned, and what is wrong with the photo."""
    watch = Stopwatch()
    try:
        return _read(task, outputs, watch)
    finally:
        watch.pause()
        task.seconds += watch.seconds


def _read(task: Task, outputs: Outputs, watch: Stopwatch) -> Read:
    item, settings = task.item, task.settings
    if task.enhancer is None:
        raise RuntimeError("a photo without an enhancer")
    check_alpha(settings.alpha)
    if not task.alone and not _fits_beside_others(task):
        task.alone = True
    if task.alone:
        _wait_for_turn(task, watch)
    task.before = stamp(item.source)
    input_hash = content_hash(item.source)
    target = outputs.target(item, settings)
    outputs.check_disk(item, settings, target)
    outputs.check_made(target, input_hash, settings, task.enhancer.profile_hashes)
    photo = photos.read(item.source)
    if stamp(item.source) != task.before:
        raise EnhanceError(f"{shown(item.source.name)} changed while it was being read; try again when the program that "
                           "writes it is finished.")
    if task.restorer is not None:
        photo = _restored(task, task.restorer, photo, watch)
    outputs.check_room(target, photo)
    return Read(photo, task.enhancer.choose(photo), input_hash)


def _fits_beside_others(task: Task) -> bool:
    """Whether a photo may be in memory while others are."""
    needed = memory_bytes(photos.read_header(task.item.source), task.settings, task.restorer.factor if task.restorer else 1)
    return needed - WORKING_BYTES <= min(LARGEST_BESIDE_BYTES, free_memory_bytes() // _SHARE_BESIDE)


def _wait_for_turn(task: Task, watch: Stopwatch) -> None:
    watch.pause()
    while not task.turn.wait(BEAT_S):
        if task.stop.is_set():
            raise Abandoned
    watch.go_on()


def _restored(task: Task, restorer: Restorer, photo: Photo, watch: Stopwatch) -> Photo:
    """The photo restored; by what would take the network's device from it, only when that is free."""
    if restorer.device is not None:
        _wait_for_turn(task, watch)
    steps = Steps(restore_in_background(restorer, photo))
    try:
        for _ in steps:
            if task.stop.is_set():
                raise Abandoned
        return steps.result
    finally:
        steps.close()


def changed(task: Task, ready: Read) -> Generator[Progress, None, ComputedChange]:
    """A photo's change; yields progress. Raises EnhanceError when it takes too long."""
    watch = Stopwatch()
    name, limit_s = task.item.source.name, LIMIT_S + LIMIT_S_PER_MEGAPIXEL * ready.photo.megapixels
    if task.enhancer is None:
        raise RuntimeError("a photo without an enhancer")
    steps = Steps(task.enhancer.compute_change(ready.photo, ready.choice.profile))
    for step in steps:
        if isinstance(step, Progress):
            watch.pause()
            if watch.seconds > limit_s:
                raise EnhanceError(f"{shown(name)} took longer than {limit_s / 60:.0f} minutes and was given up; "
                                   "try it alone, or use a smaller version.")
            yield Progress(step.done, step.total, name)
            watch.go_on()
    watch.pause()
    task.seconds += watch.seconds
    return steps.result
