"""A worker of a cluster: does its part of a batch by the batch's own code, with a journal in memory."""

from __future__ import annotations

import os
import platform
import sqlite3
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import torch

from engine import __version__
from engine.atomic_files import is_alive, machine
from engine.batches.batch import Batch, Item, Settings, State
from engine.batches.forecast import nearest
from engine.batches.journal import Journal
from engine.batches.run import run_batch
from engine.clusters.order import FROM_DRIVER, TO_DRIVER, Order, Report, check_seen, this_process
from engine.clusters.scratch import scratch_folder
from engine.errors import DmaxError, shown
from engine.library.library import Library
from engine.session import Session

_PATIENCE_S = 30.0   # for the workers of a run that was killed to end


class BatchWorker:
    """A worker with the network and its enhancers; `add` and `stop` may be called while `work` goes on."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._ends = ExitStack()
        self._stopping = threading.Event()
        torch.set_num_threads(order["threads"])
        library = _Lent(Path(order["library"]) if order["library"] else None)
        library.lend(order["profiles"], self._ends.enter_context(scratch_folder("worker")))
        self._session = Session(library)
        self._batch = Batch(Journal.in_memory({}))

    def report(self) -> Report:
        """What the driver asks before work begins."""
        device, problems = self._session.device(), list(self._problems())
        return {"version": __version__, "name": platform.node(), "process": this_process(os.getpid()),
                "device": device.name, "precision": device.dtype_name, "problems": problems}

    def add(self, rows: list[dict[str, Any]], settings: dict[str, Any]) -> None:
        """Take photos, as rows of the driver's journal; `settings`: of those that have none of their own."""
        journal = self._batch.journal
        if journal.fact("settings") != settings:
            journal.set_fact("settings", settings)
        journal.execute_many(f"INSERT INTO photos ({', '.join(FROM_DRIVER)}) "
                             f"VALUES ({', '.join('?' * len(FROM_DRIVER))})",
                             [[row[name] for name in FROM_DRIVER] for row in rows])

    def work(self) -> Iterator[dict[str, Any]]:
        """Do all photos that were added; yields each that ended, with what the journal is to say of it."""
        job = run_batch(self._batch, self._session)
        for step in job:
            if isinstance(step, Item) and step.state not in (State.TO_DO, State.WORKING):
                yield from self._ended(step.key)
            if self._stopping.is_set():
                job.close()
        for row in self._batch.journal.rows("SELECT key FROM photos WHERE state NOT IN (?, ?)", State.TO_DO,
                                            State.WORKING):
            yield from self._ended(row["key"])

    def stop(self) -> None:
        """Have `work` end soon: what is being written is finished, the rest is left."""
        self._stopping.set()

    def close(self) -> None:
        """Remove what lies on the machine's disk for the time of the work."""
        self._ends.close()

    def _ended(self, key: int) -> Generator[dict[str, Any], None, None]:
        journal = self._batch.journal
        row: sqlite3.Row = journal.rows("SELECT * FROM photos WHERE key = ?", key)[0]
        journal.execute("DELETE FROM photos WHERE key = ?", key)
        yield {"keys": [key], "row": {name: row[name] for name in TO_DRIVER}}

    def _problems(self) -> Iterator[str]:
        order = self._order
        for record in order["settings"]:
            settings = Settings.from_json(record)
            try:
                self._session.enhancer(settings.profile, settings.method)
                if settings.restorer:
                    self._session.restorer(settings.restorer, settings.restorer_seconds)
            except DmaxError as error:
                yield str(error)
        try:
            check_seen(order["photo"])
        except DmaxError as error:
            yield str(error)
        for folder in order["folders"]:
            if not os.access(nearest(Path(folder)), os.W_OK):
                yield f"it may not write into {shown(folder)}; change its permissions, or choose another output folder."
        yield from _of_card(self._session.device().name, order["needed_bytes"])
        if any(_lingers(*one) for one in order["earlier"]):
            yield "workers of an earlier run are still ending there; wait a minute and start again."


class _Lent(Library):
    """The library of the worker's machine, with the driver's profiles in the place of its own."""

    def lend(self, profiles: dict[str, list[bytes]], folder: Path) -> None:
        """Write profiles into a folder and have their words stand for them."""
        self._lent: dict[str, list[Path]] = {}
        for number, (word, files) in enumerate(profiles.items()):
            paths = [folder / f"{number}-{place}.dmax" for place in range(len(files))]
            for path, content in zip(paths, files, strict=True):
                path.write_bytes(content)
            self._lent[word] = paths

    def profile_paths(self, name_or_file: str) -> list[Path]:
        return self._lent.get(name_or_file) or super().profile_paths(name_or_file)


def _of_card(device_name: str, needed_bytes: int) -> Iterator[str]:
    """The sentence for a graphics card that is too small for a photo."""
    if not device_name.startswith(("cuda", "xpu")):
        return
    free, _ = torch.get_device_module(device_name.partition(":")[0]).mem_get_info(device_name)
    if free < needed_bytes:
        yield (f"its graphics card has {free / 1e9:.1f} GB free and the largest photo needs {needed_bytes / 1e9:.1f} "
               "GB; leave that machine out, or use a smaller version.")


def _lingers(its_machine: str, process: int) -> bool:
    """True if a process of this machine is a worker that does not end."""
    until = time.monotonic() + _PATIENCE_S
    while its_machine == machine() and process != os.getpid() and is_alive(process) and _is_worker(process):
        if time.monotonic() > until:
            return True
        time.sleep(0.1)
    return False


def _is_worker(process: int) -> bool:
    """False if a number of a worker belongs to another program by now; Linux tells."""
    try:
        return b"ray::" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return not Path("/proc").is_dir()
