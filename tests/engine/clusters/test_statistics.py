"""A calibration on a cluster: sums of sums are the sums of one machine. Ray is real."""

import json
import subprocess
from pathlib import Path

import pytest
import torch

from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.photos import photos_in
from engine.progress import run_to_end
from tests.engine.clusters.conftest import MAIN, NEEDS_RAY, environment


@NEEDS_RAY
def test_a_profile_learned_on_a_cluster_is_that_of_one_machine(
        address: str, tmp_path: Path, restored_folder: Path, natural_folder: Path, network: Autoencoder) -> None:
    """To 1e-9, and a photo that cannot be read is a sentence, not the end of it."""
    wanted = CalibrationSet("Mine", tuple(photos_in([restored_folder])), tuple(photos_in([natural_folder])))
    expected = run_to_end(calibrate(wanted, network)).profile
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = subprocess.run(
        [*MAIN, "calibrate", "Mine", "--restored", str(restored_folder), str(tmp_path / "broken.png"), "--natural",
         str(natural_folder), "--output", str(tmp_path / "mine.dmax"), "--library", str(tmp_path / "library"),
         "--cluster", address, "--json"], env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Left out of the calibration: broken.png is damaged" in done.stderr
    learned = profile_file.load(tmp_path / "mine.dmax")
    assert json.loads(done.stdout)["restored_photos"] == expected.info.restored_photos == 4
    for name in ("w2", "typical_w2", "scale_px", "finest_gain"):
        assert getattr(learned.info, name) == pytest.approx(getattr(expected.info, name), rel=1e-9)
    for ours, theirs in ((learned.source, expected.source), (learned.target, expected.target)):
        assert ours.count == theirs.count
        torch.testing.assert_close(ours.gaussian.mean, theirs.gaussian.mean, rtol=1e-9, atol=1e-12)
        torch.testing.assert_close(ours.gaussian.covariance, theirs.gaussian.covariance, rtol=1e-9, atol=1e-12)
