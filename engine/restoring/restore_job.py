"""Restoring a photo as a job on a thread of its own, which reports progress and can be cancelled."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from engine.photos import LIMIT_MEGAPIXELS, Photo
from engine.restoring.restorer import Restorer, RestorerError, Stopped

_BEAT_S = 0.1
_PATIENCE_S = 0.5   # for a cancelled restorer to end; a network in a tile takes longer: the next job then waits for it

_given_up: set[threading.Thread] = set()   # threads of cancelled restorers that have not ended yet


@dataclass(frozen=True)
class Restoring:
    """Progress of restoring a photo: the seconds since it began."""

    seconds: float


def restore_in_background(restorer: Restorer, photo: Photo) -> Generator[Restoring, None, Photo]:
    """Restore a photo on a thread of its own; yields the time taken ten times a second, returns the restored photo.

    A restorer is one call that may take minutes, in a network or an external program. Closing the generator asks it to
    stop, which ends a program that it runs. It begins once all cancelled restorers have ended, so that no two share a
    device. Raises what the restorer raises, and RestorerError for a photo that would become too large to be enhanced.
    """
    megapixels = photo.megapixels * restorer.factor ** 2
    if megapixels > LIMIT_MEGAPIXELS:
        raise RestorerError("Restored, this photo would have {megapixels:.0f} megapixels, and at most {limit:.0f} can "
                            "be enhanced; use a smaller photo, or a restorer that enlarges it less.",
                            megapixels=megapixels, limit=LIMIT_MEGAPIXELS)
    began = time.monotonic()
    while _still_running():
        time.sleep(_BEAT_S)
        yield Restoring(time.monotonic() - began)
    answers: list[Photo] = []
    errors: list[BaseException] = []
    stop = threading.Event()

    def work() -> None:
        try:
            answers.append(_restored(restorer, photo, stop))
        except Stopped:
            pass
        except BaseException as error:   # raised below, on the thread that waits
            errors.append(error)

    worker = threading.Thread(target=work, name="restoring", daemon=True)
    worker.start()
    try:
        while worker.is_alive():
            worker.join(_BEAT_S)
            yield Restoring(time.monotonic() - began)
    finally:
        stop.set()
        worker.join(_PATIENCE_S)
        if worker.is_alive():
            _given_up.add(worker)
    if errors:
        raise errors[0]
    return answers[0]


def _restored(restorer: Restorer, photo: Photo, stop: threading.Event) -> Photo:
    """The restored photo, in which what is hidden has reached nothing that is seen, and is as it was if it has room."""
    seen = photo.without_hidden()
    restored = restorer.restore(seen, stop)
    if restored is seen:
        return photo
    if photo.hides and restored.samples.shape == photo.samples.shape:
        samples = restored.samples.copy()
        np.copyto(samples, photo.samples, where=photo.samples[..., -1:] == 0)
        return dataclasses.replace(restored, samples=samples)
    return restored


def _still_running() -> bool:
    """True while a cancelled restorer is still at work."""
    for worker in list(_given_up):
        if not worker.is_alive():
            _given_up.discard(worker)
    return bool(_given_up)
