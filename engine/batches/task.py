"""One photo of a run: reading and restoring it on the reader's thread, and computing its change."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine import photos
from engine.batches.forecast import WORKING_BYTES, memory_bytes
from engine.batches.item import Item, Settings
from engine.batches.outputs import Outputs
from engine.device import free_memory_bytes
from engine.enhancing.change import Change, ComputedChange, OriginalDetail
from engine.enhancing.method import AUTO_ALPHA, EnhanceError, check_alpha, check_share
from engine.errors import shown
from engine.faces.detection import find_faces
from engine.faces.protection import protected
from engine.masks import mask_file
from engine.masks.mask import MaskOnPhoto
from engine.photos import Photo, UnreadablePhoto, content_hash
from engine.photos.finding import Originals
from engine.photos.on_disk import stamp
from engine.progress import Progress, Steps
from engine.restoring.original_detail import OriginalDiffers
from engine.restoring.restore_job import restore_in_background
from engine.sentences import Sentence, joined

if TYPE_CHECKING:
    from engine.enhancing.enhancer import Choice, Enhancer
    from engine.restoring.restorer import Restorer

LIMIT_S = 300.0                  # of work on a photo, with more for its size: ten times what a slow CPU needs
LIMIT_S_PER_MEGAPIXEL = 60.0
LARGEST_BESIDE_BYTES = 1 << 29   # that a photo may take while others are in memory,
_SHARE_BESIDE = 8                # and at most the free memory divided by this
BEAT_S = 0.1                     # between looks at whether to report progress or to stop


class Abandoned(Exception):
    """The run ended before the photo was read."""


class Stopwatch:
    """Stopwatch of the seconds of work on a photo; it runs from the start, and can be paused.

    Monotonic: setting the system's clock does not change it.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since = time.monotonic()

    def pause(self) -> None:
        """Stop the watch and add the time since it was started to `seconds`."""
        self.seconds += time.monotonic() - self._since

    def go_on(self) -> None:
        """Start a paused watch again."""
        self._since = time.monotonic()


@dataclass(frozen=True, eq=False)
class Read:
    """A photo that was read, and restored if that was asked for: ready for the network."""

    photo: Photo
    choice: Choice      # the profile of the photo's pixel scale
    input_hash: str     # of the file's content
    wish: Settings      # the task's settings with the photo's own mask
    mask: MaskOnPhoto | None = None          # where it is enhanced, faces included; None: everywhere
    faces: int | None = None                 # that are protected; None: nobody looked for any
    original: OriginalDetail | None = None   # what is given back of the degraded photo
    notice: str = ""                         # why nothing of it is, or no mask was found, where it was asked for


@dataclass(frozen=True, eq=False)
class Finished:
    """A photo whose change is computed, ready to be blended and written."""

    ready: Read
    change: Change
    alpha: float               # the photo's own, where the settings say auto
    notices: tuple[str, ...]


@dataclass(eq=False)
class Task:
    """A photo in a run, from reading to writing.

    The engine's thread and the reader's thread share it. Only the engine's thread sets the events, and only the reader
    looks at them.
    """

    item: Item
    settings: Settings
    alone: bool                   # no other photo may be in memory with it: it is large, or may have caused a crash
    before: str = ""              # the file's stamp when reading began
    seconds: float = 0.0          # of work so far
    enhancer: Enhancer | None = None
    restorer: Restorer | None = None
    originals: Originals | None = None
    turn: threading.Event = field(default_factory=threading.Event)   # set when the network is free for it
    stop: threading.Event = field(default_factory=threading.Event)   # set when the run no longer wants it
    reading: Future[Read] = field(default_factory=Future)
    finished: Finished | None = None                                 # ready to be written


def read(task: Task, outputs: Outputs) -> Read:
    """Read a task's photo, and restore it if that is asked for; on any thread.

    Raises Made if its output exists already, Abandoned if the run ends, or the DmaxError that says what is wrong.
    """
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
    if settings.alpha != AUTO_ALPHA:
        check_alpha(settings.alpha)
    if settings.original_share is not None:
        check_share(settings.original_share)
    if not task.alone and not _fits_beside_others(task):
        task.alone = True
    if task.alone:
        _wait_for_turn(task, watch)
    task.before = stamp(item.source)
    input_hash = content_hash(item.source)
    wish, maskless = _with_own_mask(task)
    target = outputs.target(item, settings)
    outputs.check_disk(item, settings, target)
    outputs.check_made(item, target, input_hash, wish, task.enhancer.profile_hashes)
    photo = photos.read(item.source, settings.limit_megapixels)
    if stamp(item.source) != task.before:
        raise EnhanceError("{name} changed while it was being read; try again when the program that writes it is "
                           "finished.", name=shown(item.source.name))
    if wish.mask:   # called for its error, before anything is computed
        wish.mask.on(photo.height, photo.width).region(0, 0, 1, 1)
    degraded = photo
    if task.restorer is not None:
        photo = _restored(task, task.restorer, photo, watch)
    mask, faces = _with_faces(wish, photo)
    outputs.check_room(target, photo)
    choice = task.enhancer.choose(photo)
    detail, notice = _original_detail(task, task.enhancer, photo, degraded, choice)
    return Read(photo, choice, input_hash, wish, mask, faces, detail, joined((maskless, notice)))


def _with_own_mask(task: Task) -> tuple[Settings, str]:
    """The task's settings with the photo's mask, and a sentence if its folder has none of it. Raises BadMask."""
    settings, source = task.settings, task.item.source
    if not settings.masks:
        return settings, ""
    folder = mask_file.checked_folder(settings.masks)
    found = mask_file.mask_of(source, folder, task.item.relative)
    if found is None:
        return settings, Sentence("There is no mask of {name} in {folder}, so all of it was enhanced.",
                                  name=shown(source.name), folder=shown(folder))
    return replace(settings, mask=mask_file.read(found)), ""


def _with_faces(wish: Settings, photo: Photo) -> tuple[MaskOnPhoto | None, int | None]:
    """Where the photo is enhanced, and how many faces are protected in it, if they are to be."""
    mask, faces = wish.mask, None
    if wish.faces:
        found = find_faces(photo)
        mask, faces = protected(mask, found, wish.faces, photo.height, photo.width), len(found)
    return (mask.on(photo.height, photo.width) if mask else None), faces


def _original_detail(task: Task, enhancer: Enhancer, photo: Photo, degraded: Photo, choice: Choice,
                     ) -> tuple[OriginalDetail | None, str]:
    """What is given back of the photo's original, and the sentence if nothing can be although it was asked for."""
    share, name = task.settings.original_share, shown(task.item.source.name)
    if task.originals is not None:
        if share is None and choice.profile.info.original_share == 0:
            return None, Sentence("The profile '{profile}' does not know how much of the originals' detail pays, so "
                                  "nothing of it was given back; choose a share.", profile=choice.profile.name)
        if share == 0:
            return None, ""
        found = task.originals.of(task.item.source, task.item.relative)
        if found is None:
            return None, Sentence("There is no original of {name} in {folder}, so nothing was given back.", name=name,
                                  folder=shown(task.originals.folder))
        try:
            degraded = photos.read(found, task.settings.limit_megapixels)
        except UnreadablePhoto as error:
            return None, Sentence("Nothing was given back of the original: {error}", error=error)
    try:
        return enhancer.original_detail(photo, degraded, choice.profile, share), ""
    except (EnhanceError, OriginalDiffers) as error:
        return None, str(error)


def _fits_beside_others(task: Task) -> bool:
    """True if the photo is small enough to be in memory while others are. Raises UnreadablePhoto."""
    factor = task.restorer.factor if task.restorer else 1
    needed = memory_bytes(photos.read_header(task.item.source), task.settings, factor)
    return needed - WORKING_BYTES <= min(LARGEST_BESIDE_BYTES, free_memory_bytes() // _SHARE_BESIDE)


def _wait_for_turn(task: Task, watch: Stopwatch) -> None:
    """Wait, with the watch paused, until the network is free for the photo. Raises Abandoned when the run ends."""
    watch.pause()
    while not task.turn.wait(BEAT_S):
        if task.stop.is_set():
            raise Abandoned
    watch.go_on()


def _restored(task: Task, restorer: Restorer, photo: Photo, watch: Stopwatch) -> Photo:
    """The photo restored; a restorer that computes on the network's device waits until the network is free.

    Raises RestorerError, or Abandoned when the run ends.
    """
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
    """Compute a photo's change; yields progress, returns the change. Raises EnhanceError, also if it takes too long."""
    watch = Stopwatch()
    name = task.item.source.name
    limit_s = LIMIT_S + LIMIT_S_PER_MEGAPIXEL * ready.photo.megapixels
    if task.enhancer is None:
        raise RuntimeError("a photo without an enhancer")
    steps = Steps(task.enhancer.compute_change(ready.photo, ready.choice.profile, stays=True))
    for step in steps:
        if isinstance(step, Progress):
            watch.pause()
            if watch.seconds > limit_s:
                raise EnhanceError("{name} took longer than {minutes:.0f} minutes and was given up; try it alone, or "
                                   "use a smaller version.", name=shown(name), minutes=limit_s / 60)
            yield Progress(step.done, step.total, name)
            watch.go_on()
    watch.pause()
    task.seconds += watch.seconds
    return steps.result


def finished(task: Task, ready: Read, computed: ComputedChange) -> Finished:
    """A photo with its change and the alpha that it is to be blended with."""
    if task.settings.alpha != AUTO_ALPHA:
        return Finished(ready, computed.change, task.settings.alpha, computed.notices)
    from engine.enhancing.insight import assess

    if task.enhancer is None:
        raise RuntimeError("a photo without an enhancer")
    insight = assess(ready.photo, computed.latents, ready.choice.profile, task.enhancer.autoencoder.stride)
    return Finished(ready, computed.change, insight.suggested_alpha, computed.notices)
