"""Calibration on a cluster: workers sum the statistics of their photos, and here the sums are summed."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

from engine.batches.forecast import WORKING_BYTES
from engine.clusters.cluster import Cluster, ClusterError, connected
from engine.clusters.dispatch import MOST_CRASHES, Dispatch, Piece
from engine.clusters.order import Order
from engine.clusters.pool import Pool, Worker
from engine.errors import shown
from engine.library.calibration_set import CalibrationSet
from engine.progress import Notice, Progress
from engine.sentences import Sentence, joined

if TYPE_CHECKING:

    from engine.autoencoders.autoencoder import Autoencoder
    from engine.calibrating.calibrate import Calibration
    from engine.session import Session

KIND = "engine.clusters.statistics_worker:StatisticsWorker"
_MOST_EACH = 256     # photos whose own statistics are kept, to tell how far photos are apart
_MOST_NAMED = 10     # photos that are named where many cannot be read


class SetOrder(Order):
    """What a worker is told of a calibration."""

    patch: int
    restorer: str           # a word; empty: photos are not remade
    restorer_seconds: float
    degradation: str
    identity: str           # of the autoencoder
    autoencoder: str        # its name
    device: str | None      # None: as that machine's settings say
    precision: str | None


class SetJob:
    """The photos of a calibration set, as pieces of work: their numbers."""

    suspects = 16   # all in hand: a worker tells of some photos at a time

    def __init__(self, wanted: CalibrationSet) -> None:
        from engine.calibrating.photo_statistics import SideStatistics

        self.restored, self.natural = SideStatistics(), SideStatistics()
        self.problems: list[str] = []
        self._paths, self._restored = wanted.read_photos, len(wanted.restored)
        self._given, self._done = 0, 0

    def count(self) -> int:
        return len(self._paths)

    def more(self) -> list[Piece]:
        first, self._given = self._given, min(self._given + 256, len(self._paths))
        every = math.ceil(len(self._paths) / _MOST_EACH)
        return [{"key": number, "number": number, "crashes": 0, "keep": number % every == 0,
                 "path": os.fsencode(os.path.abspath(self._paths[number])), "restored": number < self._restored}
                for number in range(first, self._given)]

    def again(self) -> list[Piece]:
        return []

    def with_each(self) -> None:
        return None

    def record(self, told: list[dict[str, Any]]) -> None:
        for one in told:
            self._done += len(one["keys"])
            if "problem" in one:
                self.problems.append(one["problem"])
            else:
                self.restored.merge(one["restored"])
                self.natural.merge(one["natural"])

    def crashed(self, piece: Piece) -> None:
        if piece["crashes"] == MOST_CRASHES:
            self._done += 1
            self.problems.append(Sentence(
                "Workers of the cluster ended {times} times at {name}, the second time with it alone.",
                times=MOST_CRASHES, name=shown(self._paths[piece["key"]].name)))

    def joined(self, worker: Worker) -> None:
        pass

    def steps(self) -> Iterator[Progress]:
        yield self.standing

    @property
    def standing(self) -> Progress:
        """How many photos are read or given up."""
        return Progress(self._done, len(self._paths), "")


def calibrate_on_cluster(wanted: CalibrationSet, autoencoder: Autoencoder, session: Session, cluster: Cluster,
                         restorer_seconds: float = 600) -> Generator[Progress | Notice, None, Calibration]:
    """Learn a transport profile from a calibration set whose photos are read on a cluster; returns the result.

    The sums are those of `calibrate` but for the order of adding. Photos that cannot be read, or at which workers
    die, are left out with a notice. Raises ClusterError, and what calibrating raises of the set.
    """
    from engine.calibrating.calibrate import learned

    order = set_order(wanted.checked(), autoencoder, session, restorer_seconds)
    job = SetJob(wanted)
    with connected(cluster) as ray:
        for step in Dispatch(job, Pool(ray, cluster, KIND, order, most=job.count())).run():
            yield step if isinstance(step, Notice) else job.standing
    if job.problems:
        named, more = job.problems[:_MOST_NAMED], len(job.problems) - _MOST_NAMED
        if more > 0:
            named.append(Sentence("And {n} more.", n=more))
        yield Notice(Sentence("Left out of the calibration: {problems}", problems=joined(named)))
    if not job.restored.count or (wanted.natural and not job.natural.count):
        raise ClusterError("None of the photos of one side could be read on the cluster; check that its machines see "
                           "them.")
    return (yield from learned(wanted, autoencoder, job.restored, job.natural))


def set_order(wanted: CalibrationSet, autoencoder: Autoencoder, session: Session, restorer_seconds: float) -> SetOrder:
    """What the workers are told of a calibration."""
    return {
        "library": str(session.library.root or ""), "profiles": {}, "settings": [], "threads": 1, "share": 1.0,
        "needed_bytes": WORKING_BYTES, "folders": [], "photo": os.path.abspath(wanted.read_photos[0]), "earlier": [],
        "patch": wanted.patch, "restorer": wanted.restorer, "restorer_seconds": restorer_seconds,
        "degradation": wanted.degradation, "identity": autoencoder.identity, "autoencoder": autoencoder.name,
        "device": session.device_name, "precision": session.precision}
