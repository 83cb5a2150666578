"""What the tests of clusters share: a cluster of two machines on this one, started once, and its processes."""

import contextlib
import importlib.util
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

MAIN = [sys.executable, str(Path(__file__).resolve().parents[3] / "main.py")]
NEEDS_RAY = pytest.mark.skipif(
    importlib.util.find_spec("ray") is None or not sys.platform.startswith("linux"),   # processes are found in /proc
    reason='Ray is not installed (pip install -e ".[cluster]"), or this is not Linux: no cluster was tested.')


def ray_processes(word: str) -> list[int]:
    """Processes of Ray that were started with a word, as the folder of a cluster, and all that those began."""
    found, parents = set[int](), dict[int, int]()
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            words = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
            if word.encode() in words and b"ray" in words and int(folder.name) != os.getpid():
                found.add(int(folder.name))
    while fresh := {one for one, parent in parents.items() if parent in found} - found:   # they rename themselves
        found |= fresh
    return sorted(found)


def wait_until_gone(processes: list[int], seconds: float = 20.0) -> list[int]:
    """Those that are still there after a while."""
    until = time.monotonic() + seconds
    while (left := [one for one in processes if _lives(one)]) and time.monotonic() < until:
        time.sleep(0.1)
    return left


def _lives(process: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{process}/stat").read_text()   # a zombie only waits to be counted
    except OSError:
        return False


def environment() -> dict[str, str]:
    """For one thread a worker, and nothing in anybody's home."""
    return os.environ | {"OMP_NUM_THREADS": "1", "RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}


@pytest.fixture(scope="session")
def begun() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """The address of a cluster of two machines with one processor each that begins, and what begins it."""
    folder = Path(tempfile.mkdtemp(prefix="dmaxt", dir="/tmp"))   # short: the paths of sockets are limited
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        where = f"127.0.0.1:{free.getsockname()[1]}"
    start = [str(Path(sys.executable).with_name("ray")), "start", "--num-cpus=1", "--object-store-memory=100000000",
             "--disable-usage-stats", "--include-log-monitor=false"]
    head = [*start, "--head", f"--port={where.rpartition(':')[2]}", "--include-dashboard=false",
            f"--temp-dir={folder}/1"]
    second = [*start, f"--address={where}", f"--temp-dir={folder}/2"]
    try:
        yield where, subprocess.Popen(["sh", "-c", f"{shlex.join(head)} && {{ {shlex.join(second)} & }}"],
                                      env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        for process in ray_processes(str(folder)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def address(begun: tuple[str, subprocess.Popen[bytes]]) -> str:
    """The address of that cluster; its second machine joins while the first works."""
    where, beginning = begun
    assert beginning.wait(timeout=60) == 0
    return where
