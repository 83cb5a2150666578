"""Requests of the Batch page to the engine."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.batches.batch import Batch, BatchDamaged, BatchError, Item, Settings, Summary
from engine.batches.resuming import follow_moved_photos, photos_left, redo_lost_outputs, redo_missing_outputs
from engine.library.library import Library
from engine.progress import run_to_end

if TYPE_CHECKING:
    from engine.session import Session

_QUEUE = "queue"
HERE, ALL_DEVICES = "", "all devices"   # where a batch is done; any other word is the address of a cluster
WATCHED = "watched_folder"   # preference: the folder whose new photos are done as they come; "": none


@dataclass(frozen=True, eq=False)
class Foreseen:
    """Problems foreseen before the batch starts (room, time, settings that will fail), one sentence each."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class RunBatch:
    """Enhance the photos of a batch that are still to do; cancelling pauses the batch.

    `where`: HERE, ALL_DEVICES or the address of a cluster. Yields Progress and Foreseen, then Progress, Items and, from
    a cluster, Notices; returns the Summary.
    """

    batch: Batch
    where: str = HERE
    lane: str = "batch"
    urgency: int = 0

    def steps(self, session: Session) -> Generator[Any, None, Summary]:
        if self.where != HERE:
            from engine.clusters.cluster import Cluster
            from engine.clusters.run import run_on_cluster

            redo_missing_outputs(self.batch)
            address = "" if self.where == ALL_DEVICES else self.where
            return (yield from run_on_cluster(self.batch, session, Cluster(address)))
        from engine.batches.forecast import foresee
        from engine.batches.run import run_batch

        lost = yield from redo_lost_outputs(self.batch)
        yield Foreseen((*lost, *(yield from foresee(self.batch, session))))
        return (yield from run_batch(self.batch, session))


def add_photos(batch: Batch, paths: list[Path]) -> int:
    """Add photos and folders; returns how many are new or to do again. Raises BatchError.

    Photos that were only moved keep what was made of them.
    """
    return run_to_end(batch.add(paths)) - follow_moved_photos(batch)


def watch_record(library: Library) -> Path:
    """The file that keeps which photos of a watched folder were seen."""
    return library.batches_folder / "watched.json"


def left_of_queue(library: Library) -> int:
    """The number of photos that the window's batch still has to do, without opening it."""
    return photos_left(library.batches_folder / _QUEUE)


def open_queue(library: Library, settings: Settings, opened: list[Batch]) -> tuple[Batch, list[Item], Settings]:
    """Open the window's batch as it was left, or make one; returns it with its photos and settings.

    Photos whose outputs were deleted meanwhile are to do again. The batch is added to `opened`; a damaged one is
    rescued. Raises BatchError.
    """
    folder = library.batches_folder / _QUEUE
    try:
        batch = Batch.open(folder) if folder.exists() else Batch.create(folder, settings)
    except BatchDamaged:
        batch = Batch.rescue(folder, settings)
    try:
        redo_missing_outputs(batch)
        found = batch, batch.items(), batch.settings
    except BatchError:
        batch.close()
        raise
    opened.append(batch)
    return found
