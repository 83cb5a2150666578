"""The workers of one job on a cluster: begun on its machines, asked what they are, and begun anew where they die."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Generator
from typing import Any

from engine import __version__
from engine.clusters.cluster import Cluster, ClusterError, Place, places
from engine.clusters.order import Order, Report, mixture, refusals
from engine.progress import Notice, Progress
from engine.sentences import Sentence, joined

log = logging.getLogger(__name__)
BEAT_S = 0.1            # between looks at whether to report progress or to stop
_ASSEMBLY_S = 20.0      # that work waits for all workers to begin, once one has; the others may join later
_CLOSING_S = 5.0        # that workers may take to clear up
_BUSY_S = 60.0          # without any worker, until the user is told why
_MOST_STILLBORN = 3     # workers of a machine that die before they report, in a row, until it is left out
_RENEWED_S = 5.0        # between looks at which machines there are


class Worker:
    """A worker as the driver sees it. `steps`: what its `work` yields, while it works."""

    def __init__(self, ray: Any, place: Place, kind: str, order: Order) -> None:
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        self.place = place
        self.report: Report | None = None   # None until it has begun
        self.steps: Any = None
        strategy = NodeAffinitySchedulingStrategy(place.node, soft=False)
        made = ray.remote(_shell(kind, __version__)).options(
            **place.options, max_concurrency=2, scheduling_strategy=strategy)
        self.actor = made.remote(
            order | {"threads": place.threads, "share": place.share})
        self.reporting = self.actor.report.remote()


class Pool:
    """All workers of a job. `kind`: the class that works, as MODULE:NAME; each machine imports its own."""

    def __init__(self, ray: Any, cluster: Cluster, kind: str, order: Order, most: int) -> None:
        self.ray, self._kind, self._order, self._most = ray, kind, order, most
        self.workers: list[Worker] = []
        self._stillborn: Counter[str] = Counter()   # by machine: workers that died before they reported, in a row
        self._renewed_s = 0.0                       # on the monotonic clock
        self.renew(at_once=True)
        if not self.workers:
            raise ClusterError(_no_room(ray, cluster, order["needed_bytes"]))

    @property
    def ready(self) -> list[Worker]:
        """The workers that have begun."""
        return [worker for worker in self.workers if worker.report]

    def assemble(self) -> Generator[Progress | Notice, None, None]:
        """Wait until the workers have begun. Raises ClusterError if one of them cannot do the work."""
        begun, until, told = time.monotonic(), float("inf"), False
        while len(self.ready) < len(self.workers) and time.monotonic() < until:
            self.look_for_ready(BEAT_S)
            if self.ready and until == float("inf"):
                until = time.monotonic() + _ASSEMBLY_S
            if not self.ready and not told and time.monotonic() > begun + _BUSY_S:
                told = True
                yield Notice(Sentence("All devices of the cluster are busy; the work begins when one is free."))
            yield Progress(0, 1, "")
        reports = [worker.report for worker in self.ready if worker.report]
        if problems := refusals(reports, __version__):
            raise ClusterError(joined(problems))
        if said := mixture(reports):
            yield Notice(said)

    def look_for_ready(self, patience_s: float = 0.0) -> list[Worker]:
        """The workers that have begun since the last look. Raises ClusterError if none of all can begin."""
        self.renew()
        waiting = {worker.reporting: worker for worker in self.workers if worker.report is None}
        found = []
        done = self.ray.wait(list(waiting), num_returns=len(waiting), timeout=patience_s)[0] if waiting else ()
        for reference in done:
            worker = waiting[reference]
            try:
                worker.report = self.ray.get(reference)
                self._stillborn[worker.place.node] = 0
                found.append(worker)
            except self.ray.exceptions.RayError as error:
                log.info("a worker of a cluster could not begin", exc_info=error)
                self._stillborn[worker.place.node] += 1
                self.lost(worker)
                if not self.workers:
                    raise ClusterError("Workers end as they begin, as on machine {name} ({reason}); look at Ray's "
                                       "log there.", name=worker.place.name, reason=_reason(error)) from error
        return found

    def renew(self, *, at_once: bool = False) -> None:
        """Now and then, begin workers where some died, and on machines that joined the cluster."""
        if not at_once and time.monotonic() < self._renewed_s + _RENEWED_S:
            return
        self._renewed_s = time.monotonic()
        there = Counter(worker.place.node for worker in self.workers)
        for place in places(self.ray, self._order["needed_bytes"]):
            if self._stillborn[place.node] < _MOST_STILLBORN:
                missing = min(place.workers - there[place.node], self._most - len(self.workers))
                self.workers += [Worker(self.ray, place, self._kind, self._order) for _ in range(missing)]

    def lost(self, worker: Worker) -> None:
        """Count out a worker that died; another begins in its place, if its machine is still there."""
        self.workers.remove(worker)
        self.renew(at_once=True)

    def dismiss(self, worker: Worker) -> None:
        """Go on without a worker, and without its machine."""
        self._stillborn[worker.place.node] = _MOST_STILLBORN
        self.workers.remove(worker)
        self.ray.kill(worker.actor)

    def close(self) -> None:
        """Have the workers clear up what they put on their machines' disks."""
        closing = [worker.actor.close.remote() for worker in self.ready]
        if closing:
            self.ray.wait(closing, num_returns=len(closing), timeout=_CLOSING_S)


def _shell(kind: str, version: str) -> type:
    """The class that Ray sends to the machines whole, since one with another Dmax, or none, has to say so."""
    module, _, name = kind.partition(":")

    class Shell:
        def __init__(self, order: Order) -> None:
            import importlib
            import platform

            try:
                there = importlib.import_module("engine").__version__
            except ImportError:
                there = ""
            self.about: Any = {"version": there, "name": platform.node()}
            self.worker: Any = getattr(importlib.import_module(module), name)(order) if there == version else None

        def report(self) -> Any:
            return self.worker.report() if self.worker else self.about

        def add(self, *what: Any) -> None:
            self.worker.add(*what)

        def work(self, _after: Any = None) -> Any:
            yield from self.worker.work()

        def stop(self) -> None:
            self.worker.stop()

        def close(self) -> None:
            self.worker.close()

    return Shell


def _no_room(ray: Any, cluster: Cluster, needed_bytes: int) -> Sentence:
    largest = max((node["Resources"].get("memory", 0) for node in ray.nodes() if node["Alive"]), default=0)
    if largest < needed_bytes:
        return Sentence(
            "The cluster at {address} has no machine with the memory that the largest photo needs ({needed:.1f} GB; "
            "there are {largest:.1f} GB); use larger machines, or smaller versions of the photos." if cluster.address
            else "This machine has not the memory that the largest photo needs ({needed:.1f} GB; there are "
            "{largest:.1f} GB); use a larger machine, or smaller versions of the photos.",
            address=cluster.address, needed=needed_bytes / 1e9, largest=largest / 1e9)
    return Sentence(
        "The cluster at {address} has no processor for a worker; start its machines with more, or set OMP_NUM_THREADS "
        "to fewer." if cluster.address
        else "This machine has no processor for a worker; set OMP_NUM_THREADS to fewer.", address=cluster.address)


def _reason(error: BaseException) -> str:
    """The last line of what Ray says of an error."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__)[:200]

