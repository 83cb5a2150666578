"""What a cluster costs and what it withstands, on this machine: the table of resources/manual/cluster.md.

    pip install -e ".[cluster]"
    python tests/benchmarks/cluster.py [--photos 200] [--side 640] [--rows 100000] [--only speed|deaths|rows]

Each run is a process of its own, timed from its start to its end, as a user waits for it. `speed`: the same photos by
`batch` and by one worker and two, of one thread each, some at the same time; outputs are compared bit for bit.
`deaths`: kill -9 of a worker and of the driver, and a photo that kills workers. `rows`: the driver's memory and rate
with workers that do nothing.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine import __version__
from engine.batches.batch import Batch, Item, Settings, State
from engine.clusters.cluster import Cluster
from engine.clusters.order import Order, Report
from engine.clusters.run import run_on_cluster
from engine.library.library import Library
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.session import Session

NOTHING = "tests.benchmarks.cluster:Nothing"
RESTORER = """case "$(head -c 20 "$1" | tail -c 4 | od -An -tx1)" in *"00 00 00 4d") kill -9 $PPID;; esac
cp "$1" "$2"
"""   # copies; at a photo 77 px wide it kills the worker


class Nothing:
    """A worker that does nothing with photos, and says that they are done."""

    def __init__(self, order: Order) -> None:
        self._waiting: deque[dict[str, Any]] = deque()
        self._stopping = threading.Event()

    def report(self) -> Report:
        return {"version": __version__, "name": "", "process": ["", 0], "device": "none", "precision": "none",
                "problems": []}

    def add(self, rows: list[dict[str, Any]], settings: dict[str, Any]) -> None:
        self._waiting.extend(rows)

    def work(self) -> Iterator[dict[str, Any]]:
        while self._waiting and not self._stopping.is_set():
            row = self._waiting.popleft()
            yield {"keys": [row["key"]], "row": {
                "state": State.DONE, "sentence": "", "seconds": 0.0, "output": row["promised"], "stamp": "",
                "input_hash": "0" * 64, "profile_hash": "0" * 64, "settings_hash": "0" * 16, "promised_hash": "0" * 64,
                "dropped": "[]"}}

    def stop(self) -> None:
        self._stopping.set()

    def close(self) -> None:
        pass


def make_photos(folder: Path, number: int, side: int) -> None:
    """Photos of smoothed noise of several sizes, whose content and names differ."""
    folder.mkdir(parents=True)
    drawn = np.random.default_rng(0)
    for place in range(number):
        coarse = Image.fromarray(drawn.integers(0, 255, (side // 16, side // 12, 3)).astype(np.uint8))
        fine = drawn.normal(0, 12, (side * 3 // 4, side, 3))
        samples = np.asarray(coarse.resize((side, side * 3 // 4), Image.Resampling.BICUBIC)) + fine
        image = Image.fromarray(samples.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1))
        image.save(folder / f"{place:05}.jpg", quality=92)


def run(arguments: list[str]) -> None:
    """Run one batch in this process, and print what it took; see `timed`."""
    inbox, out, journal, processors, kind, restorer = arguments
    settings = Settings("Denoised", 0.3, output=Output(folder=Path(out)), restorer=restorer)
    session = Session(Library(Path(journal).parent / "library"))
    resumed = Path(journal).exists()
    with Batch.open(Path(journal)) if resumed else Batch.create(Path(journal), settings) as batch:
        run_to_end(batch.add([Path(inbox)]))
        begun, first, memory = time.monotonic(), 0.0, []
        if processors == "batch":
            from engine.batches.run import run_batch

            job: Any = run_batch(batch, session)
        else:
            job = run_on_cluster(batch, session, Cluster(processors=int(processors)), kind)
        ended = 0
        for step in job:
            if isinstance(step, Item) and step.state not in (State.TO_DO, State.WORKING):
                ended += 1
                first = first or time.monotonic()
                if ended % 10_000 == 0:
                    memory.append(int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6)
        counts = {state.value: number for state, number in batch.counts().items()}
        sentences = [item.sentence for item in batch.some(State.FAILED, 3)]
    print(json.dumps({"counts": counts, "sentences": sentences, "memory": memory, "to_first": first - begun,
                      "working": time.monotonic() - first, "ended": ended,
                      "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3}))


def begun(inbox: Path, out: Path, journal: Path, processors: str, threads: int, kind: str = "", restorer: str = "",
          ) -> subprocess.Popen[str]:
    words = [str(inbox), str(out), str(journal), processors, kind or "engine.clusters.worker:BatchWorker", restorer]
    return subprocess.Popen([sys.executable, __file__, "--run", *words], stdout=subprocess.PIPE, stderr=sys.stderr,
                            text=True, env=os.environ | {"OMP_NUM_THREADS": str(threads)}, cwd=ROOT)


def result(process: subprocess.Popen[str]) -> dict[str, Any]:
    said, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"a run ended with {process.returncode}")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def timed(folder: Path, *runs: tuple[str, str, int]) -> list[dict[str, Any]]:
    """Time runs that go on at the same time, so that what else the machine does meets all of them alike."""
    start = time.monotonic()
    found: list[dict[str, Any]] = [{} for _ in runs]

    def wait(place: int, process: subprocess.Popen[str]) -> None:
        found[place] = result(process) | {"seconds": time.monotonic() - start}

    threads = [threading.Thread(target=wait, args=(place, begun(
        folder / "in", folder / word, folder / f"journal-{word}", processors, number)))
        for place, (word, processors, number) in enumerate(runs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for (word, _, _), one in zip(runs, found, strict=True):
        print(f"{word:12} {one['seconds']:7.1f} s, of which {one['to_first']:.1f} s to the first photo "
              f"(load {os.getloadavg()[0]:.1f})", flush=True)
    return found


def same(one: Path, other: Path) -> bool:
    return {path.name: path.read_bytes() for path in one.iterdir()} == {
        path.name: path.read_bytes() for path in other.iterdir()}


def line(what: str, value: str, bar: str, *, met: bool) -> None:
    print(f"| {what} | {value} | {bar} | {'yes' if met else 'NO'} |", flush=True)


def speed(folder: Path, number: int, side: int) -> None:
    make_photos(folder / "in", number, side)
    alone, one = timed(folder, ("batch", "batch", 1), ("workers", "1", 1))
    for what, key in (("one worker beside `batch`, one thread each, at the same time: what Ray takes", "seconds"),
                      ("the same from the first photo to the last", "working")):
        over = one[key] / alone[key] - 1
        line(what, f"{100 * over:+.1f} %", "at most 5 %", met=over <= 0.05)
    threads, beside = timed(folder, ("batch-2", "batch", 2), ("workers-2", "2", 1))
    times = threads["seconds"] / beside["seconds"]
    line("two workers of one thread beside `batch` with two threads, at the same time", f"{times:.2f} times as quick",
         "at least 0.95", met=times >= 0.95)
    [single], [double] = timed(folder, ("single", "1", 1)), timed(folder, ("double", "2", 1))
    times = single["seconds"] / double["seconds"]
    line("two workers of one thread beside one, one after the other", f"{times:.2f} times as quick", "at least 1.7",
         met=times >= 1.7)
    equal = all(same(folder / "batch", folder / word) for word in ("workers", "workers-2", "single", "double"))
    line("outputs of `batch` and of workers", "the same bit for bit" if equal else "differ", "the same", met=equal)


def wait_for_outputs(out: Path, number: int) -> None:
    while not out.exists() or len(list(out.glob("*.jpg"))) < number:
        time.sleep(0.02)


def deaths(folder: Path, number: int, side: int) -> None:
    """kill -9, in a batch of `number` photos whose outputs are known from one that nothing happened to."""
    make_photos(folder / "in", number, side)
    timed(folder, ("batch-1", "batch", 1))
    expected = folder / "batch-1"

    running = begun(folder / "in", folder / "worker", folder / "journal-worker", "2", 1)
    wait_for_outputs(folder / "worker", number // 4)
    workers = workers_of(running.pid)
    os.kill(workers[0], signal.SIGKILL)
    counts = result(running)["counts"]
    line("kill -9 of a worker", f"{counts['done']} of {number} done", "all, as without", met=same(
        expected, folder / "worker"))

    running = begun(folder / "in", folder / "driver", folder / "journal-driver", "2", 1)
    wait_for_outputs(folder / "driver", number // 4)
    running.kill()
    running.wait()
    before = {path: path.stat().st_mtime_ns for path in (folder / "driver").glob("*.jpg")}
    found = result(begun(folder / "in", folder / "driver", folder / "journal-driver", "2", 1))
    kept = all(path.stat().st_mtime_ns == stamp for path, stamp in before.items())
    line("kill -9 of the driver, and the same again", f"{len(before)} were done before, none of them again; "
         f"{found['counts']['done']} of {number} done", "all, nothing twice",
         met=kept and same(expected, folder / "driver"))

    (folder / "restorer.sh").write_text(RESTORER)
    Image.new("RGB", (77, 60)).save(folder / "in" / "poison.png")
    words = f"sh {folder / 'restorer.sh'} {{input}} {{output}}"
    found = result(begun(folder / "in", folder / "poisoned", folder / "journal-poisoned", "2", 1, restorer=words))
    line("a photo that kills each worker that reads it", f"{found['counts']['done']} done, {found['counts']['failed']} "
         "failed", "the rest is done", met=found["counts"]["done"] == number and found["counts"]["failed"] == 1)
    print("\n".join(found["sentences"]))


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def workers_of(driver: int) -> list[int]:
    """The processes of the workers that Ray began for a driver."""
    stats = {int(process.name): read(process / "stat") for process in Path("/proc").glob("[0-9]*")}
    parents = {process: int(said.rpartition(b")")[2].split()[1]) for process, said in stats.items() if said}

    def is_below(process: int) -> bool:
        return process == driver or (process in parents and parents[process] > 1 and is_below(parents[process]))

    return [one for one in parents if b"ray::Shell" in read(Path(f"/proc/{one}/cmdline")) and is_below(one)]


def rows(folder: Path, number: int) -> None:
    """The driver alone: photos of 8 x 8 px that workers say to be done at once."""
    (folder / "first").mkdir(parents=True)
    made = []
    for place in range(number):   # a file system takes some 60,000 links to one file
        if place % 10_000 == 0:
            source = folder / "first" / f"{place}.png"
            Image.new("RGB", (8, 8), (place // 500, 90, 30)).save(source)
            (folder / f"{place}").mkdir()
        link = folder / f"{place // 10_000 * 10_000}" / f"{place}.png"
        os.link(source, link)
        made.append(f"{link}\n")
    (folder / "list.txt").write_text("".join(made))
    start = time.monotonic()
    found = result(begun(folder / "list.txt", folder / "out", folder / "journal", "2", 1, NOTHING))
    seconds = time.monotonic() - start
    line(f"{number} photos of 8 x 8 px that nobody works at: rate", f"{number / found['working']:.0f} rows a second, "
         f"{number / seconds:.0f} with start and list", "at least 500", met=number / found["working"] >= 500)
    memory = found["memory"]
    line("the driver's memory, at the first 10,000 and at the end", f"{memory[0]:.0f} and {memory[-1]:.0f} MB, at most "
         f"{found['peak']:.0f}", "flat, under 500 MB", met=found["peak"] < 500 and memory[-1] < 1.3 * memory[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--side", type=int, default=640)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--only", choices=("speed", "deaths", "rows"))
    parser.add_argument("--run", nargs=6, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.run:
        run(arguments.run)
        return
    folder = Path(tempfile.mkdtemp(prefix="dmax-cluster-"))
    try:
        print("| what | measured | bar | met |\n| --- | --- | --- | --- |")
        if arguments.only in (None, "speed"):
            speed(folder / "speed", arguments.photos, arguments.side)
        if arguments.only in (None, "deaths"):
            deaths(folder / "deaths", min(arguments.photos, 40), min(arguments.side, 400))
        if arguments.only in (None, "rows"):
            rows(folder / "rows", arguments.rows)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
