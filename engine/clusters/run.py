"""Run of a batch on a cluster: photos are handed to workers with their names, results come back to the batch's journal.

The journal stays the truth: a photo is to do until a worker has read its output back and said so. What a worker, a
machine or the driver had in hand when it died is to do again; an output that it had finished has the name that was
promised to the photo, and is found there.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.batches.addresses import is_address
from engine.batches.batch import Batch, BatchError, Item, State, Summary
from engine.batches.forecast import WORKING_BYTES, Estimate, estimate, room_that_lacks
from engine.batches.item import item_of
from engine.batches.journal import Journal
from engine.batches.outputs import Outputs
from engine.clusters.cluster import Cluster, connected
from engine.clusters.dispatch import MOST_CRASHES, Dispatch, Piece
from engine.clusters.order import FROM_DRIVER, Order, check_seen
from engine.clusters.pool import Pool, Worker
from engine.clusters.staging import names_at
from engine.enhancing.method import AUTO_ALPHA
from engine.errors import DmaxError, shown
from engine.photos import UnwritablePhoto
from engine.progress import Notice, Progress, run_to_end
from engine.sentences import Sentence, joined

if TYPE_CHECKING:
    from engine.session import Session

KIND = "engine.clusters.worker:BatchWorker"
_AHEAD = 256                   # photos that get their names in one transaction
_LOOKED_AT = 16                # for one that other machines must see
_EARLIER = "cluster_workers"   # fact of the journal: the workers of a run that has not come to its end


class _ClusterOutputs(Outputs):
    """Names of outputs that may go to addresses, whose folders are listed once."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._names: dict[Path, frozenset[str]] = {}

    def exists(self, path: Path) -> bool:
        if not is_address(path):
            return super().exists(path)
        if path.parent not in self._names:
            self._names[path.parent] = names_at(path.parent)
        return path.name in self._names[path.parent]


class _BatchJob:
    """The photos of a batch that are to do, as pieces of work: rows of its journal."""

    suspects = 4   # one being read, one enhanced, one written, one told

    def __init__(self, batch: Batch) -> None:
        self.batch, self.journal = batch, batch.journal
        self.seconds = 0.0   # of work on the photos that ended
        self._outputs = _ClusterOutputs(batch.journal)
        self._cursor = 0                 # number of the last photo that was taken from the journal
        self._notes: dict[int, str] = {}   # on the names of photos in hand
        self._ended: list[int] = []      # keys of photos whose result is recorded and not yet told

    def count(self) -> int:
        return self.batch.counts()[State.TO_DO]

    def more(self) -> list[Piece]:
        while rows := self.journal.rows("SELECT * FROM photos WHERE state = ? AND number > ? ORDER BY number LIMIT ?",
                                        State.TO_DO, self._cursor, _AHEAD):
            self._cursor = rows[-1]["number"]
            with self.journal.together():
                named = [piece for row in rows if (piece := self._with_name(row))]
            if named:
                return named
        return []

    def again(self) -> list[Piece]:
        self._cursor = 0
        return self.more()

    def with_each(self) -> Any:
        return self.batch.settings.to_json()

    def _with_name(self, row: sqlite3.Row) -> Piece | None:
        """A photo with the name that its output gets; None if there is no name for it."""
        item = item_of(row)
        settings = item.settings or self.batch.settings
        piece: Piece = {name: row[name] for name in FROM_DRIVER}
        named_by_alpha = any(word in settings.output.template for word in ("{alpha}", "{realism}"))
        if settings.alpha == AUTO_ALPHA and named_by_alpha:   # which is not known before the photo is enhanced
            return piece
        try:
            promised, note = self._outputs.promise(item, settings)
        except UnwritablePhoto as error:
            self.journal.update(item.key, state=State.FAILED, sentence=str(error))
            self._ended.append(item.key)
            return None
        if note:
            self._notes[item.key] = note
        return piece | {"promised": os.fsencode(promised)}

    def record(self, told: list[dict[str, Any]]) -> None:
        if told:
            with self.journal.together():   # one sync for all
                for one in told:
                    self._record(one["keys"][0], one["row"])

    def _record(self, key: int, row: dict[str, Any]) -> None:
        if note := self._notes.pop(key, ""):
            row["sentence"] = joined((row["sentence"], note))
        self.journal.update(key, promised=None, temporary=None, **row)
        self.seconds += row["seconds"]
        self._ended.append(key)

    def crashed(self, piece: Piece) -> None:
        if piece["crashes"] < MOST_CRASHES:
            self.journal.update(piece["key"], crashes=piece["crashes"])
            return
        name = shown(Path(os.fsdecode(piece["source"])).name)
        self.journal.update(piece["key"], state=State.FAILED, crashes=0, promised=None, sentence=Sentence(
            "Workers of the cluster ended {times} times in the middle of {name}, the second time with it alone, so it "
            "was left out; try it alone on one machine.", times=MOST_CRASHES, name=name))
        self._ended.append(piece["key"])

    def joined(self, worker: Worker) -> None:
        """Have the journal know of a worker, so that the next run can wait until it has ended."""
        if worker.report:
            self.journal.set_fact(_EARLIER, [*(self.journal.fact(_EARLIER) or []), worker.report["process"]])

    def steps(self) -> Iterator[Item]:
        ended, self._ended = self._ended, []
        for key in ended:
            if item := self.batch.item(key):
                yield item


def run_on_cluster(batch: Batch, session: Session, cluster: Cluster, kind: str = KIND,
                   ) -> Generator[Progress | Item | Notice, None, Summary]:
    """Enhance all photos to do on a cluster; yields and returns what `run_batch` does, and notices.

    Outputs are those of `run_batch` bit for bit on the same kind of device, in the same precision, with as many
    threads. Close the generator to stop: what is being written is finished, the rest is to do. `kind`: the class that
    works. Raises ClusterError before work begins if the cluster cannot do it, and BatchError.
    """
    if batch.running:
        raise BatchError("This batch is running already; wait until it ends, or pause it first.")
    batch.running = True
    try:
        seconds = 0.0
        if waiting := batch.counts()[State.TO_DO]:
            facts = run_to_end(estimate(batch, session, timed=False))
            for sentence in room_that_lacks(facts):
                yield Notice(sentence)
            order = _order(batch, session, facts)
            with connected(cluster) as ray:
                job = _BatchJob(batch)
                yield from Dispatch(job, Pool(ray, cluster, kind, order, most=waiting)).run()
                batch.journal.set_fact(_EARLIER, None)
                seconds = job.seconds
        counts = batch.counts()
        return Summary(counts[State.DONE], counts[State.FAILED], counts[State.SKIPPED], counts[State.TO_DO], seconds)
    finally:
        batch.running = False


def _order(batch: Batch, session: Session, facts: Estimate) -> Order:
    """What the workers are told. Raises LibraryError if there is no such profile."""
    wished = batch.settings_to_do()
    words = dict.fromkeys(settings.profile for settings in wished)
    return {"library": str(session.library.root or ""), "settings": [settings.to_json() for settings in wished],
            "profiles": {word: [path.read_bytes() for path in session.library.profile_paths(word)] for word in words},
            "threads": 1, "share": 1.0, "needed_bytes": max(facts.memory_bytes, WORKING_BYTES),
            "folders": [str(folder) for folder in facts.disk_bytes if not is_address(folder)],
            "photo": _seen_here(batch), "earlier": batch.journal.fact(_EARLIER) or []}


def _seen_here(batch: Batch) -> str:
    """A photo to do that this machine sees, so that others must; empty if there is none among the first."""
    for item in batch.some(State.TO_DO, _LOOKED_AT):
        with contextlib.suppress(DmaxError):
            check_seen(str(item.source))
            return str(item.source)
    return ""
