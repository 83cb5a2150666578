"""Everything that can go wrong with a batch, made to go wrong; prints one table.

    pip install -e ".[test]"
    python tests/benchmarks/faults.py [--quick] [--only WORD]

Each row: inputs tried, faults injected, and how often the program crashed, hung, or lost or damaged an output. The exit
status is 0 if the last three are zero everywhere. About 15 minutes on two cores; --quick is what the tests run. Disks that
are full, read-only or unplugged are real ones where the user may mount (root on Linux), and left out elsewhere. POSIX only.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")   # processes are forked: no thread may hold a lock then

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
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import torch
from broken_photos import corpus
from fault_tools import (
    Outcome,
    audit,
    begun,
    facts_of,
    forked,
    gone_on,
    mount_option,
    mounted,
    small_photos,
    unmounted,
    walk,
)
from fuzzing import fuzz_photos, fuzz_profiles, fuzz_sets

import engine.batch_photo  # noqa: F401   # loaded once, before processes are forked
from engine.batch import Batch, BatchError, BatchInUse, Settings, State
from engine.device import Device
from engine.formats.opening import content_hash
from engine.journal import FILE
from engine.library import Library
from engine.output import Output
from engine.workshop import Workshop

LIMIT_S = 900.0


@dataclass
class Row:
    """A line of the table."""

    what: str
    inputs: int = 0
    faults: int = 0
    crashes: int = 0
    hangs: int = 0
    lost: int = 0
    notes: list[str] = field(default_factory=list)

    def count(self, outcome: Outcome, problems: Any = None) -> Any:
        """Add what became of a process that gives a list of problems; returns what it gave."""
        self.crashes += bool(outcome.crashed)
        self.hangs += outcome.hung
        problems = outcome.value if problems is None else problems
        if isinstance(problems, list):
            self.lost += len(problems)
            self.notes += problems
        if outcome.crashed:
            self.notes.append(outcome.crashed)
        return outcome.value


class Bench:
    """The rows, each made in a folder of its own by processes that share a loaded engine."""

    def __init__(self, scratch: Path, quick: bool) -> None:
        self.scratch, self.quick = scratch, quick
        self.workshop = Workshop(Library(scratch / "library"))
        enhancer = self.workshop.enhancer("Denoised")
        for profile in enhancer._profiles:   # before processes are forked, so that each has them
            enhancer.transport(profile)

    def folder(self, name: str, number: int, **suffixes: Any) -> Path:
        root = self.scratch / name
        small_photos(root / "in", number, **suffixes)
        return root

    def broken(self, row: Row) -> None:
        """Every broken, strange or hostile file gives a result or a sentence; its neighbours are done."""
        root = self.scratch / "broken"
        outcome = forked(lambda: corpus(root / "in", flips=1 if self.quick else 40, large=not self.quick), LIMIT_S)
        row.inputs = row.count(outcome) or 0
        before = facts_of(root / "in")
        outcome = forked(lambda: [] if begun(root).items() else ["no items"], LIMIT_S)
        row.count(outcome)
        for _ in range(20):   # a crash is counted, and the batch gone on with
            outcome = forked(lambda: gone_on(root, self.workshop), LIMIT_S)
            row.count(outcome)
            if not outcome.crashed and not outcome.hung:
                break
        row.faults = row.inputs

        def problems() -> list[str]:
            wrong = audit(root)
            with Batch.open(root / "batch") as batch:
                wrong += [f"{item.source.name} is sound and {item.state}: {item.sentence}" for item in batch.items()
                          if item.source.parent.name == "sound" and item.state != State.DONE]
                wrong += [f"{item.source.name}: {item.sentence}" for item in batch.items() if "inside Dmax" in item.sentence]
            return wrong + (["inputs were changed"] if facts_of(root / "in") != before else [])

        row.count(forked(problems, LIMIT_S))

    def fuzzed(self, row: Row) -> None:
        """Bytes that hypothesis makes up, read as photos, profiles and calibration sets."""
        number = 40 if self.quick else 3000
        for fuzz in (fuzz_photos, fuzz_profiles, fuzz_sets):
            outcome = forked(functools.partial(fuzz, self.scratch, number), LIMIT_S)
            tried = row.count(outcome) or 0
            print(f"{fuzz.__name__}: {tried} examples", file=sys.stderr)
            row.inputs += tried
        if not self.quick and importlib.util.find_spec("atheris"):
            for what in ("photos", "profiles"):
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
            outcome = forked(lambda: gone_on(root, self.workshop), LIMIT_S, dice.uniform(0.0, 0.35))
            row.count(outcome, [])
            if outcome.value is not None:
                break   # it was done before it could be killed
            row.faults += 1
            row.count(forked(lambda: audit(root), LIMIT_S))
            now = facts_of(root / "out")
            again = [path for path, facts in done.items() if now.get(path) != facts]
            row.count(Outcome(), [f"{path} was done again" for path in again])
            done = now
        row.count(forked(lambda: gone_on(root, self.workshop, retry=True), LIMIT_S), [])
        row.count(forked(lambda: audit(root, done=photos_made), LIMIT_S))

    def each_step(self, row: Row) -> None:
        """kill -9 right before and after each act on the disk while photos are written, one after the other."""
        acts = ("os.link", "os.fsync", "os.open", "os.unlink", "engine.journal.Journal.execute", "engine.batch_photo.file_hash",
                "pathlib.Path.replace", "pathlib.Path.unlink", "engine.photo_write.encode")
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
                row.count(forked(lambda root=root: [*audit(root), *_finish(root, self.workshop, 2)], LIMIT_S))
                shutil.rmtree(root)
                moment += 10 * self.quick

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
        return gone_on(root, self.workshop)

    def full_disk(self, row: Row) -> None:
        """No space left: for the outputs, then for the journal; then room is made."""
        number = 8 if self.quick else 30
        for place in ("out", "batch"):
            root = self.folder(f"full-{place}", number, suffixes=("png",))
            if not mounted(root / place, 88 if place == "out" else 60):
                row.notes.append("not tried: mounting a small disk is not allowed here")
                return
            row.inputs += number
            row.faults += 1

            def fill(root: Path = root) -> list[str]:
                try:
                    with begun(root, format="tiff") as batch:
                        failed = walk(batch.run(self.workshop)).failed
                except BatchError as error:
                    return [] if "full" in str(error) else [str(error)]
                return [] if failed else ["nothing was full"]

            row.count(forked(fill, LIMIT_S))
            mount_option(root / place, "size=20m")

            def finish(root: Path = root) -> list[str]:
                try:
                    problems = audit(root)
                except BatchError:   # so full that not even the list could be begun
                    begun(root, format="tiff").close()
                    problems = []
                with Batch.open(root / "batch") as batch:
                    walk(batch.add([root / "in"]))
                return problems + _finish(root, self.workshop, number)

            row.count(forked(finish, LIMIT_S))
            unmounted(root / place)

    def output_gone(self, row: Row) -> None:
        """The output folder is removed, becomes read-only, or its disk is unplugged, in the middle of a batch."""
        for how in ("removed", "read-only", "unplugged"):
            root = self.folder(f"gone-{how}", 6)
            real = how != "removed"
            if real and not mounted(root / "out", 4000):
                row.notes.append(f"not tried: {how}, for want of the right to mount")
                continue
            row.inputs += 6
            row.faults += 1

            def run(root: Path = root, how: str = how) -> list[str]:
                with begun(root) as batch:
                    for step in batch.run(self.workshop):
                        if getattr(step, "state", None) == State.DONE and step.number == 3:
                            if how == "removed":
                                shutil.rmtree(root / "out")
                            elif how == "read-only":
                                mount_option(root / "out", "ro")
                            else:
                                unmounted(root / "out")
                    counts = batch.counts()
                    if how == "removed":   # the folder is made again, and the user took the first three away
                        missing = [item.key for item in batch.items() if not (item.output and item.output.exists())]
                        if len(missing) != 3:
                            return [f"{6 - len(missing)} outputs are there after the folder was removed"]
                        batch.remove(missing)
                        return []
                    problems = [] if (counts[State.DONE], counts[State.FAILED]) == (3, 3) else [f"{how}: {counts}"]
                    if how == "unplugged":
                        problems += ["written to the empty mount point"] if list((root / "out").iterdir()) else []
                        batch.remove([item.key for item in batch.items() if item.state == State.DONE])   # went with the disk
                    return problems

            row.count(forked(run, LIMIT_S))
            if how == "read-only":
                mount_option(root / "out", "rw")
            row.count(forked(lambda root=root, how=how: _finish(root, self.workshop, 6 if how == "read-only" else 3), LIMIT_S))
            unmounted(root / "out")

    def inputs_change(self, row: Row) -> None:
        """Inputs are deleted, changed before, or changed while they are read."""
        root = self.folder("inputs", 9)
        row.inputs, row.faults = 9, 3

        def run() -> list[str]:
            with begun(root) as batch:
                gone, other, moving = (batch.items()[index].source for index in (3, 4, 5))

                def and_change(path: Path) -> str:
                    answer = content_hash(path)
                    if path == moving:
                        moving.write_bytes(other.read_bytes())
                    return answer

                with patch("engine.batch_photo.content_hash", and_change):
                    for step in batch.run(self.workshop):
                        if getattr(step, "state", None) == State.DONE and step.number == 2:
                            gone.unlink()
                            shutil.copy(batch.items()[0].source, other)
                states = [item.state for item in batch.items()]
                expected = [State.DONE] * 3 + [State.FAILED, State.DONE, State.FAILED] + [State.DONE] * 3
            return ([] if states == expected else [f"inputs: {states}"]) + audit(root, changed=(gone.name,))

        row.count(forked(run, LIMIT_S))

    def journal_spoilt(self, row: Row) -> None:
        """The journal is cut, overwritten or emptied: told in a sentence, then begun anew without doing anything twice."""
        dice = random.Random(9)
        root = self.folder("spoilt", 4)
        forked(lambda: (begun(root).close(), gone_on(root, self.workshop))[1], LIMIT_S)
        sound, made = (root / "batch" / FILE).read_bytes(), facts_of(root / "out")
        for number in range(6 if self.quick else 60):
            spoilt = bytearray(sound)
            for _ in range(dice.choice((1, 10, 300))):
                spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
            spoilt = (spoilt, spoilt[:dice.randrange(len(spoilt))], bytearray(len(spoilt)))[number % 3]
            shutil.rmtree(root / "batch")
            (root / "batch").mkdir()
            (root / "batch" / FILE).write_bytes(spoilt)
            row.inputs += 4
            row.faults += 1

            def go_on() -> list[str]:
                try:
                    with Batch.open(root / "batch") as batch:
                        walk(batch.run(self.workshop))
                except BatchError as error:
                    if not str(error).endswith("."):
                        return [f"no sentence: {error}"]
                    with Batch.rescue(root / "batch", Settings("Denoised", output=Output(folder=root / "out"))) as batch:
                        walk(batch.add([root / "in"]))
                        walk(batch.run(self.workshop))
                        if batch.counts()[State.DONE] != 4:
                            return [f"rescued: {batch.counts()}"]
                return ["done again"] if facts_of(root / "out") != made else []

            row.count(forked(go_on, LIMIT_S))
            for path in facts_of(root / "out").keys() - made.keys():
                os.unlink(path)

    def clock(self, row: Row) -> None:
        """The clock is set back by ten years in the middle, and inputs are from the future."""
        root = self.folder("clock", 6)
        row.inputs, row.faults = 6, 2

        def run() -> list[str]:
            now = time.time()
            for path in (root / "in").rglob("*.png"):
                os.utime(path, (now + 1e9, now + 1e9))
            with begun(root) as batch:
                job = batch.run(self.workshop)
                for step in job:
                    if getattr(step, "state", None) == State.DONE and step.number == 3:
                        break
                with patch("time.time", lambda: now - 3.2e8), patch("time.time_ns", lambda: int((now - 3.2e8) * 1e9)):
                    walk(job)
                    if walk(batch.add([root / "in"])):
                        return ["done photos were put back to do"]
                if any(item.seconds < 0 for item in batch.items()):
                    return ["negative seconds"]
            return audit(root, done=6)

        row.count(forked(run, LIMIT_S))

    def memory(self, row: Row) -> None:
        """The device runs out of memory: now and then, for tiles above a size, always."""
        for how in ("once", "large", "always"):
            root = self.folder(f"memory-{how}", 4)
            row.inputs += 4

            def run(root: Path = root, how: str = how) -> list[str]:
                autoencoder = self.workshop.autoencoder()
                to_device, faults = autoencoder._to_device, 0

                def out_of_memory(batch: torch.Tensor) -> torch.Tensor:
                    nonlocal faults
                    if autoencoder.device.name == "cuda:0":
                        if how == "always" or (how == "once" and not faults) or (how == "large" and batch.shape[-1] > 48):
                            faults += 1
                            raise torch.OutOfMemoryError("CUDA out of memory.")
                        return batch
                    return to_device(batch)

                autoencoder.device = Device("cuda:0", "float32", 1 << 30)
                with patch.object(autoencoder, "_to_device", out_of_memory), begun(root) as batch:
                    walk(batch.run(self.workshop))
                    said = sum("memory" in item.sentence for item in batch.items())
                return audit(root, done=4) + ([] if said == 1 and faults else [f"{how}: said {said} times, {faults} faults"])

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
                walk(batch.run(self.workshop))
            return []

        row.count(forked(work, LIMIT_S))
        row.faults = 3
        row.count(forked(lambda: audit(root, done=number), LIMIT_S))

    def soak(self, row: Row) -> None:
        """Many small photos, and memory stays flat."""
        number, first = (60, 20) if self.quick else (1000, 100)
        root = self.folder("soak", number)
        row.inputs = number

        def run() -> list[str]:
            seen: dict[int, int] = {}
            with begun(root) as batch:
                for step in batch.run(self.workshop):
                    if getattr(step, "state", None) == State.DONE:
                        seen[step.number] = _resident_bytes()
            growth = max(seen[index] for index in seen if index > number - 20) / seen[first] - 1
            print(f"soak: {seen[first] / 2**20:.0f} MiB after {first} photos, {seen[number] / 2**20:.0f} MiB after {number} "
                  f"({growth:+.1%})", file=sys.stderr)
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


def _finish(root: Path, workshop: Workshop, done: int) -> list[str]:
    """Go on until the end, with what failed too; what is wrong then."""
    gone_on(root, workshop, retry=True)
    return audit(root, done=done)


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
            "kills": "kill -9 at random moments", "each_step": "kill -9 at each step of writing", "full_disk": "a full disk",
            "output_gone": "output folder removed, read-only, unplugged", "inputs_change": "inputs deleted or changed",
            "journal_spoilt": "journal damaged", "clock": "clock set back", "memory": "out of memory on the device",
            "two_owners": "two processes on one batch", "soak": "soak"}
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
            print(f"{what}: {time.monotonic() - started:.0f} s", *row.notes[:20], sep="\n    ", file=sys.stderr, flush=True)
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
