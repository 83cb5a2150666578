"""Run of a batch on a cluster: photos are handed to workers with their names, results come back to the batch's journal.

The journal stays the truth: a photo is to do until a worker has read its output back and said so. What a worker, a
machine or the driver had in hand when it died is to do again; an output that it had finished has the name that was
promised to the photo, and is found there.
"""

from __future__ import annotations

import contextlib
import math
import os
import sqlite3
import time
from collections import deque
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import __version__
from engine.batches.batch import Batch, BatchError, Item, State, Summary
from engine.batches.forecast import WORKING_BYTES, Estimate, estimate, room_that_lacks
from engine.batches.item import item_of
from engine.batches.outputs import Outputs
from engine.clusters.cluster import Cluster, joined
from engine.clusters.order import FROM_DRIVER, Order, refusals
from engine.clusters.pool import BEAT_S, Pool, Worker
from engine.enhancing.method import AUTO_ALPHA
from engine.errors import shown
from engine.photos import UnwritablePhoto
from engine.progress import Notice, Progress, run_to_end

if TYPE_CHECKING:
    from engine.session import Session

KIND = "engine.clusters.worker:BatchWorker"
Told = Generator[Progress | Item | Notice, None, None]
_LARGEST_HAND, _SMALLEST_HAND = 16, 3   # photos that a worker has in hand, so that it need not wait for the next
_SUSPECTS = 4           # of them may have been begun when it died: one being read, one enhanced, one written, one told
_MOST_CRASHES = 2       # of workers at one photo, the second one alone with it, until that photo is given up
_AHEAD = 256            # photos that get their names in one transaction
_PATIENCE_S = 20.0      # for workers to finish what they are writing, when the run is stopped
_EARLIER = "cluster_workers"   # fact of the journal: the workers of a run that has not come to its end


class _ClusterRun:
    """The photos in hand of each worker, and those that wait."""

    def __init__(self, batch: Batch, pool: Pool) -> None:
        self.batch, self.journal, self.pool = batch, batch.journal, pool
        self.seconds = 0.0   # of work on the photos that ended
        self._outputs = Outputs(batch.journal)
        self._ahead: deque[dict[str, Any]] = deque()    # photos with names, ready to be handed out
        self._alone: deque[dict[str, Any]] = deque()    # photos at which a worker may have died
        self._waiting = batch.counts()[State.TO_DO]     # photos that were not handed out yet, about
        self._cursor = 0                                # number of the last photo that was taken from the journal
        self._hands: dict[Worker, dict[int, dict[str, Any]]] = {}
        self._notes: dict[int, str] = {}                # on the names of photos in hand
        self._ended: list[int] = []                     # keys of photos whose result is recorded and not yet yielded

    def run(self) -> Told:
        """Do all photos to do. Close it to stop."""
        yield from self.pool.assemble()
        for worker in self.pool.ready:
            self._join(worker)
        try:
            while self._hand_out():
                yield from self._results(BEAT_S)
        finally:
            self._leave()
            self.pool.close()
        self.journal.set_fact(_EARLIER, None)

    # Handing out

    def _join(self, worker: Worker) -> None:
        """Count a worker in; the journal knows of it, so that the next run can wait until it has ended."""
        self._hands[worker] = {}
        known = self.journal.fact(_EARLIER) or []
        if worker.report:
            self.journal.set_fact(_EARLIER, [*known, worker.report["process"]])

    def _hand_out(self) -> bool:
        """Give each worker photos enough; False if there is nothing left to do."""
        for worker in self.pool.look_for_ready():
            if worker.report and refusals([worker.report], __version__):
                self.pool.dismiss(worker)
            else:
                self._join(worker)
        settings = self.batch.settings.to_json()
        share = math.ceil(self._waiting / (2 * max(1, len(self._hands))))   # so that all end at about the same time
        most = min(max(share, _SMALLEST_HAND), _LARGEST_HAND)
        for worker, hand in self._hands.items():
            fresh: list[dict[str, Any]] = []
            if self._alone and not hand:
                fresh = [self._alone.popleft()]
            elif len(hand) <= most // 2 and not any(row["crashes"] for row in hand.values()):
                fresh = self._next(most - len(hand))
            after = None
            if fresh:
                self._waiting = max(0, self._waiting - len(fresh))
                hand |= {row["key"]: row for row in fresh}
                after = worker.actor.add.remote(fresh, settings)
            if hand and worker.steps is None:
                worker.steps = worker.actor.work.options(num_returns="streaming").remote(after)
        return bool(self._ended or self._alone or self._ahead or any(self._hands.values()))

    def _next(self, most: int) -> list[dict[str, Any]]:
        """The next photos to be handed out; fewer at the end of the list."""
        if len(self._ahead) < most:
            found = self._to_do()
            in_hand = self._ahead or self._alone or any(self._hands.values())
            if not found and not in_hand and self._cursor:   # some may have come to be done again
                self._cursor = 0
                found = self._to_do()
            with self.journal.together():
                for row in found:
                    if named := self._with_name(row):
                        (self._alone if row["crashes"] else self._ahead).append(named)
        return [self._ahead.popleft() for _ in range(min(most, len(self._ahead)))]

    def _to_do(self) -> list[sqlite3.Row]:
        rows = self.journal.rows("SELECT * FROM photos WHERE state = ? AND number > ? ORDER BY number LIMIT ?",
                                 State.TO_DO, self._cursor, _AHEAD)
        if rows:
            self._cursor = rows[-1]["number"]
        return rows

    def _with_name(self, row: sqlite3.Row) -> dict[str, Any] | None:
        """A photo with the name that its output gets, as workers are given it; None if there is no name for it."""
        item = item_of(row)
        settings = item.settings or self.batch.settings
        given: dict[str, Any] = {name: row[name] for name in FROM_DRIVER}
        named = any(word in settings.output.template for word in ("{alpha}", "{realism}"))
        if settings.alpha == AUTO_ALPHA and named:   # its alpha is not known before it is enhanced
            return given
        try:
            promised, note = self._outputs.promise(item, settings)
        except UnwritablePhoto as error:
            self.journal.update(item.key, state=State.FAILED, sentence=str(error))
            self._ended.append(item.key)
            return None
        if note:
            self._notes[item.key] = note
        return given | {"promised": os.fsencode(promised)}

    # Results

    def _results(self, patience_s: float) -> Told:
        """Record what workers have to tell, and yield it; waits a little if there is nothing."""
        working = {worker.steps: worker for worker in self._hands if worker.steps is not None}
        ready = []
        if not working:
            time.sleep(patience_s)
        elif self.pool.ray.wait(list(working), num_returns=1, timeout=patience_s)[0]:
            ready = self.pool.ray.wait(list(working), num_returns=len(working), timeout=0)[0]
        told: list[dict[str, Any]] = []
        dead: list[Worker] = []
        for steps in ready:
            worker = working[steps]
            try:
                told.extend(self._told_by(worker))   # what came before an error stays
            except self.pool.ray.exceptions.RayError:
                dead.append(worker)
        with self.journal.together():
            for row in told:
                self._record(row)
        for worker in dead:
            self._died(worker)
        ended, self._ended = self._ended, []
        for key in ended:
            if item := self.batch.item(key):
                yield item
        if not ended:
            yield Progress(0, 1, "")

    def _told_by(self, worker: Worker) -> Iterator[dict[str, Any]]:
        """What a worker has told since the last look."""
        ray = self.pool.ray
        while worker.steps is not None and ray.wait([worker.steps], timeout=0)[0]:
            try:
                row: dict[str, Any] = ray.get(next(worker.steps))
            except StopIteration:
                worker.steps = None
                return
            if self._hands[worker].pop(row["key"], None):
                yield row

    def _record(self, row: dict[str, Any]) -> None:
        key = row.pop("key")
        if note := self._notes.pop(key, ""):
            row["sentence"] = f"{row['sentence']} {note}".strip()
        self.journal.update(key, promised=None, temporary=None, **row)
        self.seconds += row["seconds"]
        self._ended.append(key)

    def _died(self, worker: Worker) -> None:
        """Put back what a dead worker had in hand; those that may have killed it are done alone, or given up."""
        hand = self._hands.pop(worker)
        rows = sorted(hand.values(), key=lambda row: (row["crashes"], row["number"]))   # as a batch begins them
        for place, row in enumerate(rows):
            self._waiting += 1
            if place >= _SUSPECTS:
                self._ahead.append(row)
                continue
            row["crashes"] += 1
            if row["crashes"] < _MOST_CRASHES:
                self.journal.update(row["key"], crashes=row["crashes"])
                self._alone.append(row)
                continue
            name = shown(Path(os.fsdecode(row["source"])).name)
            self.journal.update(row["key"], state=State.FAILED, crashes=0, promised=None, sentence=(
                f"Workers of the cluster ended {_MOST_CRASHES} times in the middle of {name}, the second time with it "
                "alone, so it was left out; try it alone on one machine."))
            self._ended.append(row["key"])
        self.pool.lost(worker)

    # The end of the run

    def _leave(self) -> None:
        """Have the workers finish what they are writing, and record it; the rest is to do."""
        working = [worker for worker in self._hands if worker.steps is not None]
        if not working:
            return
        with contextlib.suppress(BatchError, self.pool.ray.exceptions.RayError):
            for worker in working:
                worker.actor.stop.remote()
            until = time.monotonic() + _PATIENCE_S
            while any(worker.steps is not None for worker in self._hands) and time.monotonic() < until:
                for _ in self._results(BEAT_S):
                    pass


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
            with joined(cluster) as ray:
                run = _ClusterRun(batch, Pool(ray, cluster, kind, order, most=waiting))
                yield from run.run()
                seconds = run.seconds
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
            "threads": 1, "needed_bytes": max(facts.memory_bytes, WORKING_BYTES),
            "folders": [str(folder) for folder in facts.disk_bytes],
            "photo": str(batch.some(State.TO_DO, 1)[0].source), "earlier": batch.journal.fact(_EARLIER) or []}
