"""Everything that can go wrong with a batch, made to go wrong; prints one table.

    pip install -e ".[test]"
    python tests/benchmarks/faults.py [--quick] [--only WORD]

Each row: inputs tried, faults injected, and how often the program crashed, hung, or lost or damaged an output. The exit
status is 0 if the last three are zero everywhere. About 8 minutes on two cores; --quick is what the tests run. Disks
that are full, read-only or unplugged are real ones where the user may mount (root on Linux), and left out elsewhere.
POSIX only.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")   # processes are forked: no thread may hold a lock then
os.environ.setdefault("VIPS_WARNING", "0")      # as engine.photos has it, which is loaded after libvips here

import argparse
import functools
import importlib.util
import json
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import torch
from broken_photos import corpus
from fault_disks import LIMIT_S, Row, finish
from fault_edges import EdgeFaults
from fault_tools import Outcome, audit, begun, facts_of, forked, gone_on
from fuzzing import fuzz_metadata, fuzz_photos, fuzz_profiles, fuzz_sets

from engine.batches.batch import Batch, BatchInUse, State
from engine.batches.run import run_batch
from engine.device import Device
from engine.library.library import Library
from engine.progress import run_to_end
from engine.session import Session


class Bench(EdgeFaults):
    """The rows, each made in a folder of its own by processes that share a loaded engine."""

    def __init__(self, scratch: Path, quick: bool) -> None:
        self.scratch, self.quick = scratch, quick
        self.session = Session(Library(scratch / "library"))
        enhancer = self.session.enhancer("Denoised")
        for profile in enhancer._profiles:   # before processes are forked, so that each has them
            enhancer.transport(profile)

    def broken(self, row: Row) -> None:
        """Every broken, strange or hostile file gives a result or a sentence; its neighbours are done."""
        root = self.scratch / "broken"
        outcome = forked(lambda: corpus(root / "in", flips=1 if self.quick else 40, large=not self.quick), LIMIT_S)
        row.inputs = row.count(outcome) or 0
        before = facts_of(root / "in")
        outcome = forked(lambda: [] if begun(root).items() else ["no items"], LIMIT_S)
        row.count(outcome)
        for _ in range(20):   # a crash is counted, and the batch gone on with
            outcome = forked(lambda: gone_on(root, self.session), LIMIT_S)
            row.count(outcome)
            if not outcome.crashed and not outcome.hung:
                break
        row.faults = row.inputs

        def problems() -> list[str]:
            wrong = audit(root)
            with Batch.open(root / "batch") as batch:
                wrong += [f"{item.source.name} is sound and {item.state}: {item.sentence}" for item in batch.items()
                          if item.source.parent.name == "sound" and item.state != State.DONE]
                wrong += [f"{item.source.name}: {item.sentence}" for item in batch.items()
                          if "inside Dmax" in item.sentence]
            return wrong + (["inputs were changed"] if facts_of(root / "in") != before else [])

        row.count(forked(problems, LIMIT_S))

    def fuzzed(self, row: Row) -> None:
        """Bytes that hypothesis makes up, read as photos, profiles and calibration sets."""
        number = 40 if self.quick else 3000
        for fuzz in (fuzz_photos, fuzz_metadata, fuzz_profiles, fuzz_sets):
            outcome = forked(functools.partial(fuzz, self.scratch, number), LIMIT_S)
            tried = row.count(outcome) or 0
            print(f"{fuzz.__name__}: {tried} examples", file=sys.stderr)
            row.inputs += tried
        if not self.quick and importlib.util.find_spec("atheris"):
            for what in ("photos", "metadata", "profiles"):
                self._atheris(row, what)
        row.faults = row.inputs

    def _atheris(self, row: Row, what: str) -> None:
        """A minute of fuzzing by coverage, in a process that is its own."""
        command = [sys.executable, str(Path(__file__).with_name("fuzzing.py")), what, "-max_total_time=60"]
        done = subprocess.run(command, text=True, capture_output=True, check=False, errors="replace",
                              env=os.environ | {"TMPDIR": str(self.scratch)})
        tried = re.search(r"Done (\d+) runs", done.stderr)
        row.inputs += int(tried[1]) if tried else 0
        row.crashes += done.returncode != 0
        print(f"atheris, {what}: {tried[1] if tried else '?'} runs", file=sys.stderr)
        if done.returncode:
            row.notes += done.stderr.splitlines()[-40:]

    def kills(self, row: Row) -> None:
        """kill -9 at random moments of a batch, which is gone on with each time."""
        photos_made = 12 if self.quick else 400
        root = self.folder("kills", photos_made)
        forked(lambda: begun(root).close(), LIMIT_S)
        dice = random.Random(3)
        done: dict[str, Any] = {}
        row.inputs = photos_made
        while row.faults < (4 if self.quick else 50):
            outcome = forked(lambda: gone_on(root, self.session), LIMIT_S, dice.uniform(0.0, 0.35))
            row.count(outcome, [])
            if outcome.value is not None:
                break   # it was done before it could be killed
            row.faults += 1
            row.count(forked(lambda: audit(root), LIMIT_S))
            now = facts_of(root / "out")
            again = [path for path, facts in done.items() if now.get(path) != facts]
            row.count(Outcome(), [f"{path} was done again" for path in again])
            done = now
        row.count(forked(lambda: gone_on(root, self.session, retry=True), LIMIT_S), [])
        row.count(forked(lambda: audit(root, done=photos_made), LIMIT_S))

    def each_step(self, row: Row) -> None:
        """kill -9 right before and after each act on the disk while photos are written, one after the other."""
        acts = ("os.link", "os.fsync", "os.open", "os.unlink", "engine.batches.journal.Journal.execute",
                "engine.batches.outputs.file_hash", "pathlib.Path.replace", "pathlib.Path.unlink",
                "engine.photos.writing.encode")
        for existing in ("rename", "replace"):
            moment, ended = 0, False
            while not ended:
                moment += 1
                root = self.folder(f"step-{existing}-{moment}", 2)
                forked(lambda root=root, existing=existing: begun(root, existing=existing).close(), LIMIT_S)
                outcome = forked(lambda root=root, moment=moment: self._dying(root, acts, moment), LIMIT_S)
                ended = outcome.value is not None or bool(outcome.crashed) or outcome.hung
                row.count(outcome, [])
                row.faults += not ended
                row.inputs += 2
                row.count(forked(lambda root=root: [*audit(root), *finish(root, self.session, 2)], LIMIT_S))
                shutil.rmtree(root)
                moment += 16 * self.quick

    def _dying(self, root: Path, acts: tuple[str, ...], moment: int) -> dict[str, int]:
        """Go on with the batch, and die by SIGKILL at the given moment."""
        left = moment

        def tick() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        def counted(act: Callable[..., Any]) -> Callable[..., Any]:
            def act_and_tick(*values: Any, **options: Any) -> Any:
                tick()
                result = act(*values, **options)
                tick()
                return result
            return act_and_tick

        import pkgutil

        for name in acts:
            patch(name, counted(pkgutil.resolve_name(name))).start()
        return gone_on(root, self.session)

    def memory(self, row: Row) -> None:
        """The device runs out of memory: now and then, for tiles above a size, always."""
        for how in ("once", "large", "always"):
            root = self.folder(f"memory-{how}", 4)
            row.inputs += 4

            def run(root: Path = root, how: str = how) -> list[str]:
                autoencoder = self.session.autoencoder()
                to_device, faults = autoencoder._to_device, 0

                def out_of_memory(batch: torch.Tensor) -> torch.Tensor:
                    nonlocal faults
                    if autoencoder.device.name == "cpu:0":
                        too_large = how == "large" and batch.shape[-1] > 48
                        if how == "always" or (how == "once" and not faults) or too_large:
                            faults += 1
                            raise torch.OutOfMemoryError("CUDA out of memory.")
                        return batch
                    return to_device(batch)

                autoencoder.device = Device("cpu:0", "float32", 1 << 30)
                with patch.object(autoencoder, "_to_device", out_of_memory), begun(root) as batch:
                    run_to_end(run_batch(batch, self.session))
                    said = sum("memory" in item.sentence for item in batch.items())
                problems = [] if said == 1 and faults else [f"{how}: said {said} times, {faults} faults"]
                return audit(root, done=4) + problems

            row.count(forked(run, LIMIT_S))
            row.faults += 1

    def two_owners(self, row: Row) -> None:
        """Two processes on one batch, over and over: one works, the other is told so."""
        number = 10 if self.quick else 40
        root = self.folder("two", number)
        forked(lambda: begun(root).close(), LIMIT_S)
        row.inputs = number

        def work() -> list[str]:
            with Batch.open(root / "batch") as batch:
                for _ in range(3):
                    outcome = forked(_try_to_open(root), 30)
                    if outcome.value != "told":
                        return [f"a second owner: {outcome}"]
                run_to_end(run_batch(batch, self.session))
            return []

        row.count(forked(work, LIMIT_S))
        row.faults = 3
        row.count(forked(lambda: audit(root, done=number), LIMIT_S))

    def soak(self, row: Row) -> None:
        """Many small photos, and memory stays flat."""
        number, first = (40, 20) if self.quick else (1000, 100)
        root = self.folder("soak", number)
        row.inputs = number

        def run() -> list[str]:
            seen: dict[int, int] = {}
            with begun(root) as batch:
                for step in run_batch(batch, self.session):
                    if getattr(step, "state", None) == State.DONE:
                        seen[step.number] = _resident_bytes()
            growth = max(seen[index] for index in seen if index > number - 20) / seen[first] - 1
            print(f"soak: {seen[first] / 2**20:.0f} MiB after {first} photos, "
                  f"{seen[number] / 2**20:.0f} MiB after {number} ({growth:+.1%})", file=sys.stderr)
            return audit(root, done=number) + ([f"memory grew by {growth:.1%}"] if growth > 0.05 else [])

        row.count(forked(run, 3600))


def _try_to_open(root: Path) -> Callable[[], str]:
    def attempt() -> str:
        try:
            Batch.open(root / "batch").close()
        except BatchInUse as error:
            return "told" if str(error).endswith(".") else str(error)
        return "opened"
    return attempt


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    """Make every row and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="the part that the tests run")
    parser.add_argument("--only", help="rows whose name holds this word")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    rows = {"broken": "broken, strange and hostile files", "fuzzed": "fuzzed photos, profiles and sets",
            "kills": "kill -9 at random moments", "each_step": "kill -9 at each step of writing",
            "full_disk": "a full disk", "output_gone": "output folder removed, read-only, unplugged",
            "inputs_change": "inputs deleted or changed",
            "journal_spoilt": "journal damaged", "clock": "clock set back", "memory": "out of memory on the device",
            "two_owners": "two processes on one batch", "soak": "many photos, memory flat",
            "command_line": "words that make no sense",
            "library_files": "hostile files in the library", "weight_files": "hostile weight files",
            "name_clashes": "names that clash", "signals": "signals to each verb"}
    table = []
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory(prefix="dmax-faults-") as scratch:
        bench = Bench(Path(scratch), arguments.quick)
        for name, what in rows.items():
            if arguments.only and arguments.only not in name:
                continue
            row, started = Row(what), time.monotonic()
            getattr(bench, name)(row)
            table.append(row)
            print(f"{what}: {time.monotonic() - started:.0f} s", *row.notes[:20], sep="\n    ", file=sys.stderr,
                  flush=True)
    if arguments.json:
        print(json.dumps([asdict(row) for row in table]))
    else:
        print("| what | inputs tried | faults injected | crashes | hangs | lost or damaged outputs |")
        print("| --- | --- | --- | --- | --- | --- |")
        for row in table:
            print(f"| {row.what} | {row.inputs} | {row.faults} | {row.crashes} | {row.hangs} | {row.lost} |")
    return int(any(row.crashes or row.hangs or row.lost for row in table))


if __name__ == "__main__":
    sys.exit(main())
