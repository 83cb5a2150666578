"""The rows of the table of faults that are about disks, files and the journal; see faults.py."""

from __future__ import annotations

import os
import random
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from fault_tools import Outcome, audit, begun, facts_of, forked, gone_on, mount_option, mounted, small_photos, unmounted

from engine.batches.batch import Batch, BatchError, Settings, State
from engine.batches.journal import FILE
from engine.batches.run import run_batch
from engine.photos import content_hash
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.session import Session

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


class DiskFaults:
    """Each row is made in a folder of its own by processes that share a loaded engine."""

    scratch: Path
    quick: bool
    session: Session

    def folder(self, name: str, number: int, **suffixes: Any) -> Path:
        root = self.scratch / name
        small_photos(root / "in", number, **suffixes)
        return root

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
                        failed = run_to_end(run_batch(batch, self.session)).failed
                except BatchError as error:
                    return [] if "full" in str(error) else [str(error)]
                return [] if failed else ["nothing was full"]

            row.count(forked(fill, LIMIT_S))
            mount_option(root / place, "size=20m")

            def go_on(root: Path = root) -> list[str]:
                try:
                    problems = audit(root)
                except BatchError:   # so full that not even the list could be begun
                    begun(root, format="tiff").close()
                    problems = []
                with Batch.open(root / "batch") as batch:
                    run_to_end(batch.add([root / "in"]))
                return problems + finish(root, self.session, number)

            row.count(forked(go_on, LIMIT_S))
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
                    for step in run_batch(batch, self.session):
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
                        # They went with the disk.
                        batch.remove([item.key for item in batch.items() if item.state == State.DONE])
                    return problems

            row.count(forked(run, LIMIT_S))
            if how == "read-only":
                mount_option(root / "out", "rw")
            row.count(forked(lambda root=root, how=how: finish(root, self.session, 6 if how == "read-only" else 3),
                             LIMIT_S))
            unmounted(root / "out")

    def inputs_change(self, row: Row) -> None:
        """Inputs are deleted, changed before, or changed while they are read."""
        root = self.folder("inputs", 9)
        row.inputs, row.faults = 9, 3

        def run() -> list[str]:
            with begun(root) as batch:
                # Not read ahead yet when 2 is done.
                gone, other, moving = (batch.items()[index].source for index in (5, 6, 7))

                def and_change(path: Path) -> str:
                    answer = content_hash(path)
                    if path == moving:
                        moving.write_bytes(other.read_bytes())
                    return answer

                with patch("engine.batches.task.content_hash", and_change):
                    for step in run_batch(batch, self.session):
                        if getattr(step, "state", None) == State.DONE and step.number == 2:
                            gone.unlink()
                            shutil.copy(batch.items()[0].source, other)
                states = [item.state for item in batch.items()]
                expected = [State.DONE] * 5 + [State.FAILED, State.DONE, State.FAILED, State.DONE]
            return ([] if states == expected else [f"inputs: {states}"]) + audit(root, changed=(gone.name,))

        row.count(forked(run, LIMIT_S))

    def journal_spoilt(self, row: Row) -> None:
        """The journal is cut, overwritten or emptied: told in a sentence, then begun anew, doing nothing twice."""
        dice = random.Random(9)
        root = self.folder("spoilt", 4)
        forked(lambda: (begun(root).close(), gone_on(root, self.session))[1], LIMIT_S)
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
                        run_to_end(run_batch(batch, self.session))
                except BatchError as error:
                    if not str(error).endswith("."):
                        return [f"no sentence: {error}"]
                    settings = Settings("Denoised", output=Output(folder=root / "out"))
                    with Batch.rescue(root / "batch", settings) as batch:
                        run_to_end(batch.add([root / "in"]))
                        run_to_end(run_batch(batch, self.session))
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
                job = run_batch(batch, self.session)
                for step in job:
                    if getattr(step, "state", None) == State.DONE and step.number == 3:
                        break
                with patch("time.time", lambda: now - 3.2e8), patch("time.time_ns", lambda: int((now - 3.2e8) * 1e9)):
                    run_to_end(job)
                    if run_to_end(batch.add([root / "in"])):
                        return ["done photos were put back to do"]
                if any(item.seconds < 0 for item in batch.items()):
                    return ["negative seconds"]
            return audit(root, done=6)

        row.count(forked(run, LIMIT_S))


def finish(root: Path, session: Session, done: int) -> list[str]:
    """Go on until the end, with what failed too; what is wrong then."""
    gone_on(root, session, retry=True)
    return audit(root, done=done)
