"""The batch verb from outside: killed in the middle, gone on with, told what is wrong."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import photos
from engine.photos.metadata.xmp import properties

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_batch_is_gone_on_with(tmp_path: Path, restored_folder: Path) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out"
    inbox.mkdir()
    for number in range(12):
        shutil.copy(sorted(restored_folder.iterdir())[number % 4], inbox / f"{number:02}.png")
    (inbox / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    command = [sys.executable, str(ROOT / "main.py"), "batch", str(inbox), "--profile", "Denoised",
               "--output", str(out), "--library", str(tmp_path / "library"), "--json"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while not list(out.glob("*-dmax.png")) and time.monotonic() < deadline:
        time.sleep(0.01)
    running.send_signal(signal.SIGSTOP)   # as slow as it can be, and no photo more
    second = subprocess.run([*command, "--resume"], capture_output=True, text=True, check=False)
    assert second.returncode == 2 and second.stderr.startswith("main.py: This batch is open in another")
    running.send_signal(signal.SIGKILL)
    running.communicate()
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("*-dmax.png")}
    assert 0 < len(before) < 12

    left = subprocess.run(command, capture_output=True, text=True, check=False)
    assert left.returncode == 2 and "--resume" in left.stderr
    done = subprocess.run([*command, "--resume"], capture_output=True, text=True, check=False)
    result = json.loads(done.stdout)
    assert done.returncode == 1 and (result["done"], result["failed"], result["left"]) == (12, 1, 0)
    assert "broken.png is damaged" in done.stderr
    assert sorted(path.name for path in out.iterdir()) == [f"{number:02}-dmax.png" for number in range(12)]
    for name, stamp in before.items():
        assert (out / name).stat().st_mtime_ns == stamp
    for path in out.iterdir():
        photos.read(path)


def test_photos_are_restored_first_and_a_program_that_fails_is_told_for_each(
        tmp_path: Path, restored_folder: Path) -> None:
    photo, out = sorted(restored_folder.iterdir())[0], tmp_path / "out"

    def batch(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, str(ROOT / "main.py"), "batch", str(photo), "--profile", "Denoised",
                               "--output", str(out), "--library", str(tmp_path / "library"), "--json", *words],
                              capture_output=True, text=True, check=False)

    assert json.loads(batch("--restorer", "nlm:10").stdout)["done"] == 1
    assert properties(photos.read(out / f"{photo.stem}-dmax.png").metadata.xmp)["Restorer"] == "nlm:10"
    failed = batch("--restorer", "no-such-program {input} {output}")
    assert failed.returncode == 1 and "'no-such-program' cannot be started" in failed.stderr
    unknown = batch("--restorer", "blur")
    assert unknown.returncode == 2 and "There is no restorer 'blur'" in unknown.stderr
