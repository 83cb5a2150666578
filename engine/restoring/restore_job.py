"""Restoring a photo as a job that tells how it goes and can be given up."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass

from engine.photos import LIMIT_MEGAPIXELS, Photo
from engine.restoring.restorer import Restorer, RestorerError

_BEAT_S = 0.1
_PATIENCE_S = 0.5   # for what is given up; what does not hear of it in time ends by itself, and nobody waits for it


@dataclass(frozen=True)
class Restoring:
    """A photo is being restored; for how long already."""

    seconds: float


class GivenUp(BaseException):
    """Raised within a restorer that nobody waits for any more; no restorer handles it, but each tidies up behind it."""


def restore_in_background(restorer: Restorer, photo: Photo) -> Generator[Restoring, None, Photo]:
    """Restore a photo; says ten times a second how long that has taken, and returns the restored photo.

    A restorer is one call that may take minutes, of a network or of a program elsewhere: it has a thread of its own. Closing
    the generator gives it up, and ends a program that it runs. Raises what the restorer raises, and RestorerError for a
    photo that would become too large to be enhanced.
    """
    megapixels = photo.megapixels * factor_of(restorer) ** 2
    if megapixels > LIMIT_MEGAPIXELS:
        raise RestorerError(f"Restored, this photo would have {megapixels:.0f} megapixels, and at most {LIMIT_MEGAPIXELS:.0f} "
                            "can be enhanced; use a smaller photo, or a restorer that enlarges it less.")
    answers: list[Photo] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            answers.append(restorer.restore(photo))
        except GivenUp:
            pass
        except BaseException as error:   # handed to whoever waits
            errors.append(error)

    began, worker = time.monotonic(), threading.Thread(target=work, name="restoring", daemon=True)
    worker.start()
    try:
        while worker.is_alive():
            worker.join(_BEAT_S)
            yield Restoring(time.monotonic() - began)
    finally:
        if worker.is_alive() and worker.ident is not None:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker.ident), ctypes.py_object(GivenUp))
            worker.join(_PATIENCE_S)
    if errors:
        raise errors[0]
    return answers[0]


def factor_of(restorer: Restorer | None) -> int:
    """How many times as large a restorer makes photos, as far as it says that; 1 without one."""
    return int(getattr(restorer, "factor", getattr(restorer, "scale", 1)))
