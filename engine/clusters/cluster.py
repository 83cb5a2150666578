"""A cluster of machines, or this machine alone, as Ray knows it: joined for the time of one job."""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.clusters.scratch import scratch_folder
from engine.errors import DmaxError
from engine.installation import how_to_add
from engine.sentences import Sentence

_STORE_BYTES = 100 << 20   # of shared memory for what goes between processes: rows of paths, and sums
_REACH_S = 5.0             # for a connection to the cluster
_CODEC_THREADS = 2         # of a worker with a graphics card: one reads while one writes
_MOST_ON_A_CARD = 8        # workers: a large card is about as many times as quick as one reads and writes
_CARD_BYTES = 12 << 30     # that a card is taken to have, until its worker tells; a smaller one is refused then
_TOKEN = secrets.token_hex(32)   # of clusters of this process alone; Ray asks for it once
_MOST_THREADS = 8          # of one network on a processor, unless OMP_NUM_THREADS says otherwise


class ClusterError(DmaxError):
    """The cluster cannot do the work. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Cluster:
    """Where a job is done: by a running cluster that this machine is part of, or by this machine's devices alone."""

    address: str = ""   # HOST:PORT of the cluster, or "auto" for the one that was started here; empty: this machine
    processors: int | None = None   # of this machine, where it works alone; None: all


@dataclass(frozen=True)
class Place:
    """A machine of the cluster, and how many workers it takes, each with what `options` say to Ray."""

    node: str
    name: str
    workers: int
    threads: int
    share: float      # of a graphics card that each may take
    options: dict[str, Any]


@contextlib.contextmanager
def connected(cluster: Cluster) -> Iterator[Any]:
    """Join a cluster, or start one of this machine alone, and leave it at the end; gives the module `ray`.

    What is started here ends with this process, however it ends. Raises ClusterError.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")              # nothing is told to anyone
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")   # which Ray would warn of
    os.environ.setdefault("RAY_worker_niceness", "0")                  # as `batch`, not behind all other programs
    with contextlib.ExitStack() as ends:
        if not cluster.address:
            ends.enter_context(_own_token())
        try:
            import ray
        except ImportError:
            how = how_to_add("cluster", "ray", "fsspec")
            raise ClusterError("Work on a cluster needs Ray, which is not there; {how}.", how=how) from None
        _hush(ray)
        _check_reached(cluster)
        if ray.is_initialized():
            raise ClusterError("Another job of this window is on a cluster; wait until it ends.")
        where: dict[str, Any] = {"address": cluster.address}
        if not cluster.address:
            where = {"address": "local", "include_dashboard": False, "object_store_memory": _STORE_BYTES,
                     "num_cpus": cluster.processors,
                     "_temp_dir": str(ends.enter_context(scratch_folder("ray")))}
        ends.callback(ray.shutdown)
        try:
            with _own_signals():
                ray.init(**where, log_to_driver=False, logging_level=logging.CRITICAL, namespace="dmax")
        except (ConnectionError, RuntimeError, ValueError, OSError, AssertionError) as error:
            raise ClusterError(_why_not(cluster, str(error))) from error
        yield ray


def places(ray: Any, needed_bytes: int) -> list[Place]:
    """The machines of the cluster with the workers that each takes; empty if none has a processor and memory for one.

    `needed_bytes` is the memory that a worker needs, of the machine and of the card.
    """
    alive = [node for node in ray.nodes() if node["Alive"]]
    with_card = [node for node in alive if node["Resources"].get("GPU", 0) >= 1]
    threads = _threads([int(node["Resources"].get("CPU", 0)) for node in alive])
    found = [placed(node["NodeID"], node["NodeManagerHostname"], node["Resources"], threads, needed_bytes)
             for node in with_card or alive]
    return [place for place in found if place.workers]


def placed(node: str, name: str, resources: dict[str, float], threads: int, needed_bytes: int) -> Place:
    """The workers that a machine takes. On graphics cards several share each; else each has `threads` of the processor.

    As many share a card as its memory and the processors beside it allow. `resources`: as Ray calls them.
    """
    cards, processors = int(resources.get("GPU", 0)), resources.get("CPU", 0)
    share, count = 1.0, int(processors // threads)
    options: dict[str, Any] = {"num_cpus": threads, "memory": needed_bytes}
    if cards:
        on_a_card = max(1, min(_MOST_ON_A_CARD, int(processors // (_CODEC_THREADS * cards)),
                               _CARD_BYTES // needed_bytes))
        share, count = 1 / on_a_card, cards * on_a_card
        options |= {"num_cpus": min(_CODEC_THREADS, processors / count), "num_gpus": share}
    return Place(node, name, min(count, int(resources.get("memory", 0) // needed_bytes)), threads, share, options)


def _threads(processors: list[int]) -> int:
    """The threads of one worker: as the user says, or as the smallest machine has, but no more than pay."""
    word = os.environ.get("OMP_NUM_THREADS", "")
    if word.isdecimal() and int(word):
        return int(word)
    return max(1, min([_MOST_THREADS, *(one for one in processors if one)]))


def _why_not(cluster: Cluster, reason: str) -> Sentence:
    if not cluster.address:
        return Sentence("Ray could not be started on this machine ({reason}).",
                        reason=reason.splitlines()[0] if reason else Sentence("no reason given"))
    if "auth" in reason.casefold() and "token" in reason.casefold():
        return Sentence("The cluster at {address} asks for its token: set RAY_AUTH_MODE=token, and copy "
                        "~/.ray/auth_token from the machine that started it.", address=cluster.address)
    if "Version mismatch" in reason:
        return Sentence("The cluster at {address} runs another version of Ray or Python than this machine; install "
                        "the same everywhere.", address=cluster.address)
    if "node_ip_address" in reason or "this node" in reason.casefold():
        return Sentence("This machine is not part of the cluster at {address}; join it here first with: ray start "
                        "--address={address}", address=cluster.address)
    return _not_there(cluster)


def _not_there(cluster: Cluster) -> Sentence:
    return Sentence("There is no cluster at {address} that can be reached from here; check the address, and that 'ray "
                    "start' was run on this machine.", address=cluster.address)


def _check_reached(cluster: Cluster) -> None:
    """Raise ClusterError if nobody listens at the address, which Ray takes more than a minute to find out."""
    if cluster.address in ("", "auto"):
        return
    host, _, port = cluster.address.rpartition(":")
    if not host or not port.isdecimal() or "/" in host:
        raise ClusterError("The address of a cluster is HOST:PORT, as 'ray start' prints it, not {address}.",
                           address=cluster.address)
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_REACH_S).close()
    except (OSError, OverflowError) as error:
        raise ClusterError(_not_there(cluster)) from error


@contextlib.contextmanager
def _own_token() -> Iterator[None]:
    """A token for a cluster of this process alone, unless the user says how; else Ray writes one into the home."""
    if "RAY_AUTH_MODE" in os.environ or "RAY_AUTH_TOKEN" in os.environ:
        yield
        return
    os.environ["RAY_AUTH_TOKEN"] = _TOKEN
    try:
        yield
    finally:
        for name in ("RAY_AUTH_MODE", "RAY_AUTH_TOKEN"):   # the mode is set by Ray
            os.environ.pop(name, None)


@contextlib.contextmanager
def _own_signals() -> Iterator[None]:
    """Keep this process' handling of signals, which Ray replaces by its own when it starts."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    names = [one for name in ("SIGTERM", "SIGBREAK") if (one := getattr(signal, name, None)) is not None]
    before = {one: signal.getsignal(one) for one in names}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _hush(ray: Any) -> None:
    """Have Ray tell the log what it would print: of dead workers it tells on standard output, where --json stands."""
    def tell(data: dict[str, Any], *_: object, **__: object) -> None:
        logging.getLogger(__name__).info("%s: %s", data.get("pid"), data.get("lines"))

    worker = sys.modules["ray._private.worker"]
    if hasattr(worker, "print_to_stdstream"):
        worker.print_to_stdstream = tell   # type: ignore[attr-defined]   # Ray has no public way
