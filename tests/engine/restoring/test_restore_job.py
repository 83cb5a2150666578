"""Restoring as a job: it tells how long it takes, hands on what comes, and can be given up."""

import threading
import time

import numpy as np
import pytest

from engine.photos import Photo
from engine.restoring.restore_job import Restoring, restore_in_background
from engine.restoring.restorer import RestorerError
from engine.restoring.restorers import restorer_of


class Slow:
    """Takes its time in short steps, as networks and programs do."""

    name = "slow"

    def __init__(self, seconds: float) -> None:
        self.seconds, self.ended = seconds, threading.Event()

    def restore(self, photo: Photo) -> Photo:
        try:
            until = time.monotonic() + self.seconds
            while time.monotonic() < until:
                time.sleep(0.01)
            return photo
        finally:
            self.ended.set()


class Broken:
    name = "broken"

    def restore(self, photo: Photo) -> Photo:
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


def test_a_photo_that_would_become_too_large_is_refused_before_it_is_restored() -> None:
    large = Photo.of(np.zeros((5000, 5000, 1), np.uint8))
    began = time.monotonic()
    with pytest.raises(RestorerError, match="400 megapixels"):
        list(restore_in_background(restorer_of("lanczos:4"), large))
    assert time.monotonic() - began < 1
