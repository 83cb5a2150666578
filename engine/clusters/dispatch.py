"""Handing pieces of work to the workers of a pool, and taking back what they tell, whatever dies meanwhile."""

from __future__ import annotations

import contextlib
import math
import time
from collections import deque
from collections.abc import Generator, Iterator
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from engine import __version__
from engine.clusters.order import refusals
from engine.clusters.pool import BEAT_S, Pool, Worker
from engine.progress import Notice, Progress
from engine.sentences import Sentence, joined

Step_co = TypeVar("Step_co", covariant=True)
Piece: TypeAlias = dict[str, Any]   # of work: `key`, `number` (its place in the order), `crashes`, and what it takes
MOST_CRASHES = 2         # of workers at one piece, the second one alone with it, until it is given up
_LARGEST_HAND, _SMALLEST_HAND = 16, 3   # pieces that a worker has in hand, so that it need not wait for the next
_PATIENCE_S = 20.0       # for workers to finish what they have begun, when the job is stopped


class Job(Protocol[Step_co]):
    """What is dispatched. `suspects`: how many of a hand, in order, a worker may have begun and not told of."""

    suspects: int

    def count(self) -> int:
        """How many pieces there are to do, about."""

    def more(self) -> list[Piece]:
        """The next pieces to do, in order; none when all have been given."""

    def again(self) -> list[Piece]:
        """Asked when nothing is in hand any more: pieces that have come to be done meanwhile."""

    def with_each(self) -> Any:
        """What workers are told together with pieces."""

    def record(self, told: list[dict[str, Any]]) -> None:
        """Take what workers have told, each with the `keys` of the pieces that it is of."""

    def crashed(self, piece: Piece) -> None:
        """Note that a worker died at a piece, once more than `crashes` said; at MOST_CRASHES it is given up."""

    def joined(self, worker: Worker) -> None:
        """Note that a worker has begun."""

    def steps(self) -> Iterator[Step_co]:
        """What the user is to be told since the last call."""


class Dispatch(Generic[Step_co]):
    """The pieces in hand of each worker, and those that wait."""

    def __init__(self, job: Job[Step_co], pool: Pool) -> None:
        self._job, self._pool = job, pool
        self._ahead: deque[Piece] = deque()      # ready to be handed out
        self._alone: deque[Piece] = deque()      # at which a worker may have died
        self._waiting = job.count()              # pieces that were not handed out yet, about
        self._hands: dict[Worker, dict[int, Piece]] = {}
        self._late: list[str] = []               # sentences on workers that came late and cannot do the work

    def run(self) -> Generator[Progress | Notice | Step_co, None, None]:
        """Do all pieces. Close it to stop."""
        try:
            yield from self._pool.assemble()
            for worker in self._pool.ready:
                self._join(worker)
            while self._hand_out():
                self._results(BEAT_S)
                while self._late:
                    yield Notice(joined((self._late.pop(), Sentence("The work goes on without it."))))
                yield from self._job.steps()
                yield Progress(0, 1, "")
            yield from self._job.steps()
        finally:
            self._leave()
            self._pool.close()

    # Handing out

    def _join(self, worker: Worker) -> None:
        self._hands[worker] = {}
        self._job.joined(worker)

    def _hand_out(self) -> bool:
        """Give each worker pieces enough; False if there is nothing left to do."""
        for worker in self._pool.look_for_ready():
            if problems := refusals([worker.report] if worker.report else [], __version__):
                self._late += problems
                self._pool.dismiss(worker)
            else:
                self._join(worker)
        with_each = self._job.with_each()
        share = math.ceil(self._waiting / (2 * max(1, len(self._hands))))   # so that all end at about the same time
        most = min(max(share, _SMALLEST_HAND), _LARGEST_HAND)
        for worker, hand in self._hands.items():
            fresh: list[Piece] = []
            if self._alone and not hand:
                fresh = [self._alone.popleft()]
            elif len(hand) <= most // 2 and not any(piece["crashes"] for piece in hand.values()):
                fresh = self._next(most - len(hand))
            after = None
            if fresh:
                self._waiting = max(0, self._waiting - len(fresh))
                hand |= {piece["key"]: piece for piece in fresh}
                after = worker.actor.add.remote(fresh, with_each)
            if hand and worker.steps is None:
                worker.steps = worker.actor.work.options(num_returns="streaming").remote(after)
        return bool(self._alone or self._ahead or any(self._hands.values()))

    def _next(self, most: int) -> list[Piece]:
        """The next pieces to be handed out; fewer at the end."""
        if len(self._ahead) < most:
            found = self._job.more()
            if not (found or self._ahead or self._alone or any(self._hands.values())):
                found = self._job.again()
            for piece in found:
                (self._alone if piece["crashes"] else self._ahead).append(piece)
        return [self._ahead.popleft() for _ in range(min(most, len(self._ahead)))]

    # Results

    def _results(self, patience_s: float) -> None:
        """Record what workers have to tell; waits a little if there is nothing."""
        ray = self._pool.ray
        working = {worker.steps: worker for worker in self._hands if worker.steps is not None}
        ready = []
        if not working:
            time.sleep(patience_s)
        elif ray.wait(list(working), num_returns=1, timeout=patience_s)[0]:
            ready = ray.wait(list(working), num_returns=len(working), timeout=0)[0]
        told: list[dict[str, Any]] = []
        dead: list[Worker] = []
        for steps in ready:
            try:
                told.extend(self._told_by(working[steps]))   # what came before an error stays
            except ray.exceptions.RayError:
                dead.append(working[steps])
        self._job.record(told)
        for worker in dead:
            self._died(worker)

    def _told_by(self, worker: Worker) -> Iterator[dict[str, Any]]:
        """What a worker has told since the last look."""
        ray, hand = self._pool.ray, self._hands[worker]
        while worker.steps is not None and ray.wait([worker.steps], timeout=0)[0]:
            try:
                told: dict[str, Any] = ray.get(next(worker.steps))
            except StopIteration:
                worker.steps = None
                return
            known = [hand.pop(key, None) for key in told["keys"]]
            if all(known):
                yield told

    def _died(self, worker: Worker) -> None:
        """Put back what a dead worker had in hand; what may have killed it is done alone, or given up."""
        hand = self._hands.pop(worker)
        for place, piece in enumerate(sorted(hand.values(), key=lambda one: (one["crashes"], one["number"]))):
            self._waiting += 1
            if place >= self._job.suspects:
                self._ahead.append(piece)
                continue
            piece["crashes"] += 1
            self._job.crashed(piece)
            if piece["crashes"] < MOST_CRASHES:
                self._alone.append(piece)
        self._pool.lost(worker)

    # The end

    def _leave(self) -> None:
        """Have the workers finish what they have begun, and record it."""
        working = [worker for worker in self._hands if worker.steps is not None]
        if not working:
            return
        with contextlib.suppress(self._pool.ray.exceptions.RayError):
            for worker in working:
                worker.actor.stop.remote()
            until = time.monotonic() + _PATIENCE_S
            while any(worker.steps is not None for worker in self._hands) and time.monotonic() < until:
                self._results(BEAT_S)
