"""Restoring as a job: it tells how long it takes, hands on what comes, and can be given up."""

import sys
import threading
import time

import numpy as np
import pytest

from engine.photos import Photo
from engine.restoring.restore_job import Restoring, restore_in_background
from engine.restoring.restorer import Restorer, RestorerError, Stopped, check_stop
from engine.restoring.restorers import restorer_of


class Slow(Restorer):
    """Takes its time in short steps, as networks and programs do; `deaf` to a stop for that many seconds."""

    name = "slow"

    def __init__(self, seconds: float, deaf: float = 0.0) -> None:
        self.seconds = seconds
        self.deaf = deaf
        self.ended = threading.Event()

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        began = time.monotonic()
        try:
            while time.monotonic() < began + self.seconds:
                time.sleep(0.01)
                if time.monotonic() > began + self.deaf:
                    check_stop(stop)
            return photo
        finally:
            self.ended.set()


class Broken(Restorer):
    name = "broken"

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        raise RestorerError("It is broken; choose another.")


PHOTO = Photo.of(np.zeros((8, 8, 3), np.uint8))


def test_it_says_how_long_it_takes_and_returns_the_photo() -> None:
    work, told = restore_in_background(Slow(0.5), PHOTO), []
    while True:
        try:
            told.append(next(work))
        except StopIteration as end:
            assert end.value is PHOTO
            break
    assert len(told) >= 3
    assert all(isinstance(one, Restoring) for one in told)
    assert 0.4 < told[-1].seconds < 5


def test_an_error_is_the_restorer_s_own() -> None:
    with pytest.raises(RestorerError, match="broken"):
        list(restore_in_background(Broken(), PHOTO))


def test_closing_it_ends_what_is_going_on() -> None:
    slow = Slow(60)
    work = restore_in_background(slow, PHOTO)
    next(work)
    began = time.monotonic()
    work.close()
    assert slow.ended.wait(1)
    assert time.monotonic() - began < 2


def test_the_next_one_waits_until_what_was_given_up_has_ended() -> None:
    deaf = Slow(60, deaf=1.5)   # as a network in the middle of a large tile
    work = restore_in_background(deaf, PHOTO)
    next(work)
    work.close()
    assert not deaf.ended.is_set()
    waiting = restore_in_background(Slow(0), PHOTO)
    next(waiting)
    assert not deaf.ended.is_set()
    list(waiting)
    assert deaf.ended.is_set()


SLEEPS = f"{sys.executable} -c 'import time; time.sleep(60)' {{input}} {{output}}"


@pytest.mark.parametrize("word", ["nlm:25", "lanczos:2", SLEEPS])
def test_every_kind_of_restorer_looks_at_the_stop(word: str) -> None:
    stop = threading.Event()
    stop.set()
    began = time.monotonic()
    with pytest.raises(Stopped):
        restorer_of(word).restore(PHOTO, stop)
    assert time.monotonic() - began < 5


def test_a_photo_that_would_become_too_large_is_refused_before_it_is_restored() -> None:
    large = Photo.of(np.zeros((5000, 5000, 1), np.uint8))
    began = time.monotonic()
    with pytest.raises(RestorerError, match="400 megapixels"):
        list(restore_in_background(restorer_of("lanczos:4"), large))
    assert time.monotonic() - began < 1
