"""Everything that can go wrong with a batch: the quick part of `python tests/benchmarks/faults.py`."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
ROWS = ("broken, strange and hostile files", "fuzzed photos, profiles and sets", "kill -9 at random moments",
        "kill -9 at each step of writing", "a full disk", "output folder removed, read-only, unplugged",
        "inputs deleted or changed", "journal damaged", "clock set back", "out of memory on the device",
        "two processes on one batch", "many photos, memory flat", "words that make no sense",
        "hostile files in the library",
        "hostile weight files", "names that clash", "signals to each verb")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are injected into processes that are forked")


@pytest.fixture(scope="module")
def table() -> dict[str, dict[str, Any]]:
    """The rows, made once."""
    done = subprocess.run([sys.executable, str(ROOT / "tests/benchmarks/faults.py"), "--quick", "--json"], text=True,
                          capture_output=True, check=False, env=os.environ | {"OMP_NUM_THREADS": "1"})
    assert done.stdout, done.stderr
    return {row["what"]: row for row in json.loads(done.stdout)}


@pytest.mark.parametrize("what", ROWS)
def test_nothing_crashes_hangs_or_is_lost(table: dict[str, dict[str, Any]], what: str) -> None:
    row = table[what]
    assert (row["crashes"], row["hangs"], row["lost"]) == (0, 0, 0), "\n".join(row["notes"])
    assert row["inputs"] or row["notes"]   # what could not be tried here says why


def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import photos

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    import numpy as np

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(photos.UnwritablePhoto, match="No space left"):
        photos.write(photos.Photo.of(np.zeros((9, 9, 3), np.uint8)), tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_ends_the_program_again_and_again_is_left_out(tmp_path: Path, restored_folder: Path) -> None:
    from engine.batches.batch import Batch, Settings, State

    with Batch.create(tmp_path / "batch", Settings("Denoised")) as batch:
        for _ in batch.add([restored_folder]):
            pass
        poison = batch.items()[0]
    for attempt in range(3):
        with Batch.open(tmp_path / "batch") as batch:
            assert batch.item(poison.key).state == State.TO_DO, attempt
            batch.journal.update(poison.key, state=State.WORKING)   # and then the process is gone
    with Batch.open(tmp_path / "batch") as batch:
        left_out = batch.item(poison.key)
        assert left_out.state == State.FAILED and "3 times" in left_out.sentence
        batch.retry([poison.key])
        assert batch.item(poison.key).state == State.TO_DO


def test_a_list_that_cannot_be_set_aside_is_a_sentence(tmp_path: Path) -> None:
    from engine.batches.journal import BatchError, set_aside

    with pytest.raises(BatchError, match="cannot be used"):
        set_aside(tmp_path / "no such folder")
