"""A worker of a cluster: does its part of a batch by the batch's own code, with a journal in memory."""

from __future__ import annotations

import json
import os
import platform
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import torch

from engine import __version__
from engine.atomic_files import is_alive, machine
from engine.batches.addresses import is_address
from engine.batches.batch import Batch, Item, Settings, State
from engine.batches.forecast import nearest
from engine.batches.item import item_of
from engine.batches.journal import Journal
from engine.batches.outputs import name_key
from engine.batches.run import run_batch
from engine.clusters.order import FROM_DRIVER, TO_DRIVER, Order, Report, check_seen, this_process
from engine.clusters.scratch import scratch_folder
from engine.clusters.staging import Staging, StagingError
from engine.errors import DmaxError, shown
from engine.library.library import Library
from engine.sentences import Sentence
from engine.session import Session

_BEAT_S = 0.1
_PATIENCE_S = 30.0   # for the workers of a run that was killed to end


class BatchWorker:
    """A worker with the network and its enhancers; `add` and `stop` may be called while `work` goes on."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._ends = ExitStack()
        self._stopping = threading.Event()
        torch.set_num_threads(order["threads"])
        library = _Lent(Path(order["library"]) if order["library"] else None)
        self._scratch = self._ends.enter_context(scratch_folder("worker"))
        library.lend(order["profiles"], self._scratch)
        self._session = Session(library)
        self._staging = Staging(self._scratch)
        self._adding = 0                         # calls of `add` that go on
        self._addresses: dict[int, str] = {}     # of outputs, by their photos' keys
        self._taker = ThreadPoolExecutor(1, "outputs-to-addresses")
        self._taking: list[Future[None]] = []
        self._told: SimpleQueue[dict[str, Any]] = SimpleQueue()   # what the driver is to be told
        self._batch = Batch(Journal.in_memory({}))

    def report(self) -> Report:
        """What the driver asks before work begins."""
        device, problems = self._session.device(), list(self._problems())
        return {"version": __version__, "name": platform.node(), "process": this_process(os.getpid()),
                "device": device.name, "precision": device.dtype_name, "problems": problems}

    def add(self, rows: list[dict[str, Any]], settings: dict[str, Any]) -> None:
        """Take photos, as rows of the driver's journal; `settings`: of those that have none of their own.

        Those at addresses are fetched here, one by one, while the network works on what is there already.
        """
        self._adding += 1
        try:
            journal = self._batch.journal
            if (here := _on_disk(settings, self._scratch)) != journal.fact("settings"):
                journal.set_fact("settings", here)
            for row in rows:
                try:
                    self._add(self._staging.bring(row), os.fsdecode(row["promised"] or b""))
                except StagingError as error:
                    self._staging.clear(row["key"])
                    self._told.put({"keys": [row["key"]], "row": dict.fromkeys(TO_DRIVER) | {
                        "state": State.FAILED, "sentence": str(error), "seconds": 0.0, "stamp": "", "input_hash": "",
                        "profile_hash": "", "settings_hash": "", "promised_hash": "", "dropped": "[]"}})
        finally:
            self._adding -= 1

    def _add(self, row: dict[str, Any], promised: str) -> None:
        if row["settings"]:
            row = row | {"settings": json.dumps(_on_disk(json.loads(row["settings"]), self._scratch))}
        if is_address(promised):
            self._addresses[row["key"]] = promised
        self._batch.journal.execute_many(f"INSERT INTO photos ({', '.join(FROM_DRIVER)}) "
                                         f"VALUES ({', '.join('?' * len(FROM_DRIVER))})",
                                         [[row[name] for name in FROM_DRIVER]])

    def work(self) -> Iterator[dict[str, Any]]:
        """Do all photos that were added; yields each that ended, with what the journal is to say of it."""
        while True:
            job = run_batch(self._batch, self._session)
            for step in job:
                if isinstance(step, Item) and step.state not in (State.TO_DO, State.WORKING):
                    self._end(step.key)
                yield from self._ended()
                if self._stopping.is_set():
                    job.close()
            for row in self._batch.journal.rows("SELECT key FROM photos WHERE state NOT IN (?, ?)", State.TO_DO,
                                                State.WORKING):
                self._end(row["key"])
            while self._taking:
                wait(self._taking, _BEAT_S)
                yield from self._ended()
            yield from self._ended()
            if not self._adding or self._stopping.is_set():
                return
            time.sleep(_BEAT_S)

    def stop(self) -> None:
        """Have `work` end soon: what is being written is finished, the rest is left."""
        self._stopping.set()

    def close(self) -> None:
        """Remove what lies on the machine's disk for the time of the work."""
        self._taker.shutdown(cancel_futures=True)
        self._ends.close()

    def _end(self, key: int) -> None:
        """Have a photo told to the driver, once its output is where it belongs."""
        journal = self._batch.journal
        row = journal.rows("SELECT * FROM photos WHERE key = ?", key)[0]
        journal.execute("DELETE FROM photos WHERE key = ?", key)
        told = {name: row[name] for name in TO_DRIVER} | {"sentence": item_of(row).sentence}   # with its template
        if promised := self._addresses.pop(key, ""):
            self._taking.append(self._taker.submit(self._take, key, told, promised))
        else:
            self._told.put({"keys": [key], "row": told})
            self._staging.clear(key)

    def _take(self, key: int, told: dict[str, Any], promised: str) -> None:
        """Take an output to its address, on a thread beside the network."""
        if told["state"] == State.DONE:
            try:
                self._staging.take(Path(os.fsdecode(told["output"])), promised)
                told |= {"output": os.fsencode(promised), "name_key": name_key(Path(promised)), "stamp": ""}
            except StagingError as error:
                told |= {"state": State.FAILED, "sentence": str(error), "output": None, "name_key": None}
        self._staging.clear(key)
        self._told.put({"keys": [key], "row": told})

    def _ended(self) -> Iterator[dict[str, Any]]:
        self._taking = [one for one in self._taking if not one.done()]
        while not self._told.empty():
            yield self._told.get()

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
                yield Sentence("it may not write into {folder}; change its permissions, or choose another output "
                               "folder.", folder=shown(folder))
        yield from _of_card(self._session.device().name, order["needed_bytes"], order["share"])
        if any(_lingers(*one) for one in order["earlier"]):
            yield Sentence("workers of an earlier run are still ending there; wait a minute and start again.")


def _on_disk(settings: dict[str, Any], folder: Path) -> dict[str, Any]:
    """A record of settings, with a folder of the disk for outputs that go to an address from there."""
    output = settings["output"]
    if not is_address(output["folder"] or ""):
        return settings
    return settings | {"output": output | {"folder": str(folder)}}


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


def _of_card(device_name: str, needed_bytes: int, share: float) -> Iterator[str]:
    """The sentence for a graphics card whose share is too small for a photo; else no more than the share is taken."""
    if not device_name.startswith(("cuda", "xpu")):
        return
    card = torch.get_device_module(device_name.partition(":")[0])
    free, total = card.mem_get_info(device_name)
    here = min(free, total * share)
    if here < needed_bytes:
        yield Sentence("its graphics card has {here:.1f} GB for a worker and the largest photo needs {needed:.1f} GB; "
                       "leave that machine out, or use a smaller version.", here=here / 1e9, needed=needed_bytes / 1e9)
    elif share < 1:
        card.set_per_process_memory_fraction(share, device_name)


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
