"""Files that once ended a fuzz run, and a short run of its own: a value or a sentence, nothing else."""

import contextlib
from pathlib import Path

import pytest

from engine import photos
from engine.errors import DmaxError
from tests.benchmarks.fuzzing import CRASHES, fuzz_metadata, read_metadata


@pytest.mark.parametrize("path", sorted(CRASHES.iterdir()), ids=lambda path: path.name)
def test_what_once_ended_a_fuzz_run_does_so_no_more(path: Path) -> None:
    read_metadata(path)
    resource = pytest.importorskip("resource", reason="Windows does not tell how much memory was taken")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for act in (photos.read_header, photos.read, lambda one: photos.thumbnail(one, 16)):
        with contextlib.suppress(DmaxError):   # a sentence, if it is no photo
            act(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < before + (1 << 20)   # KB


def test_made_up_metadata_are_read_or_refused(tmp_path: Path) -> None:
    assert fuzz_metadata(tmp_path, 60) == 60
