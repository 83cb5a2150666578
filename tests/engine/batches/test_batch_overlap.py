"""While the network works on a photo, the next is read and the one before is written; what that must not change."""

import dataclasses
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine import photos
from engine.batches.batch import Batch, Item, State
from engine.batches.outputs import Outputs
from engine.batches.run import run_batch
from engine.photos.metadata.xmp import properties
from engine.progress import Progress, run_to_end
from engine.session import Session
from tests.engine.batches.conftest import Make, files, states

PATIENCE_S = 30.0
ONE_BY_ONE = [(name, state) for name in ("a.png", "b.jpg", "c.png") for state in (State.WORKING, State.DONE)]


def told(batch: Batch, session: Session) -> list[tuple[str, State]]:
    """What a run says of its photos."""
    return [(step.source.name, step.state) for step in run_batch(batch, session) if isinstance(step, Item)]


def at(batch: Batch, session: Session, name: str, act: Callable[[], object]) -> None:
    """Run a batch to its end, and act once when the network begins with a photo."""
    waits = True
    for step in run_batch(batch, session):
        if waits and isinstance(step, Progress) and step.done > 0 and step.what == name:
            waits = False
            act()
    assert not waits


def test_a_photo_is_written_while_the_network_works_on_the_next(make: Make, inbox: Path, session: Session,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    write, drawn = Outputs.write, {name: threading.Event() for name in ("b.jpg", "c.png")}
    follows = {"a.png": "b.jpg", "b.jpg": "c.png"}

    def when_the_next_is_drawn(outputs: Outputs, item: Item, *rest: Any) -> Path:
        following = follows.get(item.source.name)
        if following and not drawn[following].wait(PATIENCE_S):
            raise AssertionError("the network waits for writing")
        return write(outputs, item, *rest)

    monkeypatch.setattr(Outputs, "write", when_the_next_is_drawn)
    batch = make(inbox)
    for step in run_batch(batch, session):
        if isinstance(step, Progress) and step.done == step.total and step.what in drawn:
            drawn[step.what].set()
    assert states(batch) == [State.DONE] * 3


def test_the_next_photo_is_read_while_the_network_works(make: Make, inbox: Path, session: Session,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    read, was_read = photos.read, {name: threading.Event() for name in ("a.png", "b.jpg", "c.png")}

    def noted(path: Path, limit_megapixels: float) -> photos.Photo:
        photo = read(path, limit_megapixels)
        was_read[path.name].set()
        return photo

    monkeypatch.setattr("engine.photos.read", noted)
    batch = make(inbox)
    at(batch, session, "a.png", lambda: was_read["b.jpg"].wait(PATIENCE_S) or pytest.fail("nothing is read ahead"))
    assert states(batch) == [State.DONE] * 3


def test_large_photos_are_in_memory_one_at_a_time(make: Make, inbox: Path, session: Session,
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.batches.task.LARGEST_BESIDE_BYTES", 1000)
    assert told(make(inbox), session) == ONE_BY_ONE


def test_what_the_program_may_have_ended_at_is_done_last_and_alone(make: Make, inbox: Path, session: Session) -> None:
    batch = make(inbox)
    first, second, _ = batch.items()
    for item in (first, second):
        batch.journal.update(item.key, crashes=1)
    assert told(batch, session) == [*ONE_BY_ONE[4:], *ONE_BY_ONE[:4]]


def test_a_photo_read_ahead_hears_of_other_settings(make: Make, inbox: Path, session: Session) -> None:
    batch = make(inbox)
    at(batch, session, "a.png", lambda: batch.set_settings(dataclasses.replace(batch.settings, alpha=0.75)))
    made = [properties(photos.read(item.output).metadata.xmp)["Alpha"] for item in batch.items()]
    assert made == ["0.3", "0.75", "0.75"] and states(batch) == [State.DONE] * 3


def test_a_photo_that_is_taken_off_the_list_while_it_is_read_ahead_is_not_enhanced(
        make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    batch = make(inbox)
    at(batch, session, "a.png", lambda: batch.remove([batch.items()[1].key]))
    assert states(batch) == [State.DONE] * 2
    assert files(tmp_path / "out") == ["a-dmax.png", "trip/c-dmax.png"]


def test_the_same_photo_twice_is_skipped_though_it_was_read_before_the_first_was_written(
        make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    shutil.copy(inbox / "a.png", inbox / "trip" / "a.png")
    batch = make(inbox / "a.png", inbox / "trip" / "a.png", existing="skip")
    assert run_to_end(run_batch(batch, session)).skipped == 1
    assert files(tmp_path / "out") == ["a-dmax.png"]


def test_stopping_leaves_no_thread_and_no_half_file(make: Make, inbox: Path, session: Session, tmp_path: Path) -> None:
    batch = make(inbox)
    before = threading.active_count()
    job = run_batch(batch, session)
    for step in job:
        if isinstance(step, Progress) and step.what == "c.png":
            break
    job.close()
    assert threading.active_count() == before
    assert State.WORKING not in states(batch)
    done = [item.output for item in batch.items() if item.state == State.DONE]
    assert [tmp_path / "out" / name for name in files(tmp_path / "out")] == sorted(done)
