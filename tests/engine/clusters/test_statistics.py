"""A calibration on a cluster: sums of sums are the sums of one machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PIL import Image

from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate, learned
from engine.clusters.dispatch import MOST_CRASHES
from engine.clusters.statistics import SetJob, set_order
from engine.clusters.statistics_worker import StatisticsWorker
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.photos import photos_in
from engine.progress import run_to_end
from engine.session import Session


def smaller(folder: Path, place: Path) -> Iterator[Path]:
    """The photos of a folder with an eighth of their pixels left."""
    for photo in photos_in([folder]):
        target = place / f"{folder.name}-{photo.name}"
        Image.open(photo).crop((80, 64, 176, 128)).save(target)
        yield target


def test_a_profile_learned_by_several_workers_is_that_of_one_machine(
        tmp_path: Path, restored_folder: Path, natural_folder: Path, network: Autoencoder) -> None:
    """To 1e-9; a photo that cannot be read, or at which workers die, is a sentence and not the end of it."""
    wanted = CalibrationSet("Mine", *(tuple(smaller(folder, tmp_path)) for folder in (restored_folder, natural_folder)))
    expected = run_to_end(calibrate(wanted, network)).profile
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    more = CalibrationSet("Mine", wanted.restored, (*wanted.natural, tmp_path / "broken.png", tmp_path / "poison.png"))
    job = SetJob(more)
    pieces = job.more()
    assert [piece["restored"] for piece in pieces] == [True] * 4 + [False] * 6
    job.crashed(pieces.pop() | {"crashes": MOST_CRASHES})
    for place in range(3):   # workers of which each has some of both sides
        worker = StatisticsWorker(set_order(more, network, Session(Library(tmp_path), "cpu", "float32"), 600))
        assert worker.report()["problems"] == []
        worker.add(pieces[place::3], None)
        job.record(list(worker.work()))
    broken, poison = sorted(job.problems)
    assert "ended 2 times at poison.png" in broken and poison.startswith("broken.png is damaged")
    profile = run_to_end(learned(more, network, job.restored, job.natural)).profile
    assert (profile.info.restored_photos, profile.info.natural_photos) == (4, 4)
    for name in ("w2", "typical_w2", "scale_px", "finest_gain"):
        assert getattr(profile.info, name) == pytest.approx(getattr(expected.info, name), rel=1e-9)
    for ours, theirs in ((profile.source, expected.source), (profile.target, expected.target)):
        assert ours.count == theirs.count
        torch.testing.assert_close(ours.gaussian.mean, theirs.gaussian.mean, rtol=1e-9, atol=1e-12)
        torch.testing.assert_close(ours.gaussian.covariance, theirs.gaussian.covariance, rtol=1e-9, atol=1e-12)
