"""What fault injection needs: processes that may die, small batches, and an audit of what is left on the disk."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from engine import photos
from engine.batches.batch import Batch, Settings, State
from engine.batches.journal import FILE, LOCK
from engine.batches.run import run_batch
from engine.photos.check_written import said_by
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.session import Session

SIDE = 64


@dataclass
class Outcome:
    """How a process ended."""

    value: Any = None
    crashed: str = ""   # a signal or a traceback
    hung: bool = False


def forked(work: Callable[[], Any], limit_s: float, kill_after_s: float | None = None) -> Outcome:
    """Run in a process of its own; what it returns comes as JSON. It may be killed after a while, which is no crash."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            value = json.dumps(work())
            with os.fdopen(writing, "w") as pipe:
                pipe.write(value)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writing)
    started, said = time.monotonic(), bytearray()
    os.set_blocking(reading, False)
    killed = hung = False
    while True:
        with contextlib.suppress(BlockingIOError):
            said += os.read(reading, 1 << 16)
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            break
        passed = time.monotonic() - started
        if not killed and ((kill_after_s is not None and passed > kill_after_s) or passed > limit_s):
            killed, hung = True, passed > limit_s
            os.kill(child, signal.SIGKILL)
        time.sleep(0.002)
    while piece := os.read(reading, 1 << 16):
        said += piece
    os.close(reading)
    if os.WIFSIGNALED(status):
        meant = killed or os.WTERMSIG(status) == signal.SIGKILL   # by itself, at a moment that the test chose
        return Outcome(crashed="" if meant else signal.Signals(os.WTERMSIG(status)).name, hung=hung)
    if os.WEXITSTATUS(status):
        return Outcome(crashed="an error that nobody caught", hung=hung)
    return Outcome(json.loads(said), hung=hung)


def small_photos(folder: Path, number: int, suffixes: Sequence[str] = ("png", "jpg")) -> None:
    """So many small photos, each another, in two subfolders too."""
    dice = np.random.default_rng(5)
    for index in range(number):
        place = folder / ("", "one", "one/two")[index % 3] / f"{index:04}.{suffixes[index % len(suffixes)]}"
        place.parent.mkdir(parents=True, exist_ok=True)
        ramp = np.linspace(0, 200, SIDE)[:, None, None] + np.linspace(0, 40, SIDE)[None, :, None] + np.zeros(3)
        Image.fromarray((ramp + dice.integers(0, 16, (SIDE, SIDE, 3))).astype(np.uint8)).save(place)


def begun(root: Path, **output: Any) -> Batch:
    """A batch in root/batch of the photos in root/in, into root/out."""
    batch = Batch.create(root / "batch", Settings("Denoised", output=Output(**({"folder": root / "out"} | output))))
    run_to_end(batch.add([root / "in"]))
    return batch


def gone_on(root: Path, session: Session, *, retry: bool = False) -> dict[str, int]:
    """Open the batch again and run what is left; the counts afterwards."""
    with Batch.open(root / "batch") as batch:
        if retry:
            batch.retry([item.key for item in batch.items() if item.state == State.FAILED])
        run_to_end(run_batch(batch, session))
        return {state.value: count for state, count in batch.counts().items()}


def audit(root: Path, *, done: int | None = None, changed: Sequence[str] = ()) -> list[str]:
    """What is wrong with the batch in root/batch and its outputs; nothing, if all promises are kept.

    `done`: so many photos must be; `changed`: names of inputs that the test itself changed or removed.
    """
    wrong: list[str] = []
    with Batch.open(root / "batch") as batch:
        items, settings = batch.items(), batch.settings
    outputs: dict[str, str] = {}
    for item in items:
        name = str(item.source)
        if item.state == State.WORKING:
            wrong.append(f"{name!r} is neither done nor to do")
        if item.state == State.FAILED and not item.sentence.strip().endswith("."):
            wrong.append(f"{name!r} failed without a sentence: {item.sentence!r}")
        if item.state != State.DONE:
            continue
        if item.output is None or not item.output.is_file():
            wrong.append(f"the output of {name!r} is lost")
            continue
        if str(item.output) in outputs:
            wrong.append(f"{name!r} and {outputs[str(item.output)]!r} have one output")
        outputs[str(item.output)] = name
        try:
            made = photos.read(item.output)
        except photos.UnreadablePhoto as error:
            wrong.append(f"the output of {name!r} is damaged: {error}")
            continue
        if item.source.name not in changed:
            source = photos.read_header(item.source)
            if (made.height, made.width) != (source.height, source.width):
                wrong.append(f"the output of {name!r} has another size")
            said = said_by(item.output)
            if said and said.get("Input") != photos.content_hash(item.source):
                wrong.append(f"the output of {name!r} was made from another photo")
    folder = settings.output.folder
    if folder and folder.exists():
        wrong += [f"a stray file: {path!r}" for path in walked(folder) if path not in outputs]
    wrong += [f"a stray file: {path!r}" for path in walked(root / "batch")
              if not Path(path).name.startswith((FILE, LOCK, "damaged-"))]
    if done is not None and sum(item.state == State.DONE for item in items) != done:
        wrong.append(f"{sum(item.state == State.DONE for item in items)} are done, not {done}")
    return wrong


def walked(folder: Path) -> list[str]:
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


def facts_of(folder: Path) -> dict[str, tuple[int, int, int]]:
    """What changes of the regular files below a folder when they are written to."""
    found = {}
    for path in walked(folder):
        facts = os.lstat(path)
        found[path] = (facts.st_ino, facts.st_size, facts.st_mtime_ns)
    return found


def mounted(folder: Path, kilobytes: int) -> bool:
    """Mount a small disk in memory; False where that is not allowed."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def mount_option(folder: Path, option: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{option}", str(folder)], check=True, capture_output=True)


def unmounted(folder: Path) -> None:
    """Take the disk away, even while it is used."""
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)
