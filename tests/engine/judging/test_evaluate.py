"""Evaluation: figures that mean what they say, and the curve over alpha."""

from pathlib import Path

import numpy as np
import pytest
import torch

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import calibrate
from engine.enhancing.enhancer import Enhancer
from engine.judging.curve import ALPHAS, Curve, Point
from engine.judging.evaluate import evaluate
from engine.judging.full_reference import kid, ssim
from engine.library.cache import Cache
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import TransportProfile
from engine.progress import run_to_end
from engine.restoring.degradation import Degradation
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import PairError, Remaking, truth_pairs_of_folders, truth_pairs_of_natural


def test_equal_sets_are_at_no_distance_and_moved_ones_are() -> None:
    vectors = torch.randn(300, 4, generator=torch.Generator().manual_seed(0)).double()
    assert kid(vectors, vectors + 2) > kid(vectors, vectors) + 100


def test_a_photo_is_like_itself(natural_folder: Path) -> None:
    pixels = photos.read(natural_folder / "coffee.png").pixels()
    assert ssim(pixels, pixels) == pytest.approx(1)


def test_the_best_alpha_keeps_to_the_wish() -> None:
    figures = ((0, 25.2, 10), (0.5, 26, 20), (0.8, 26.1, 30), (1, 26, 50))
    curve = Curve("t", 1, tuple(Point(alpha, decibels, 1, 1, fd, 1, 1) for alpha, decibels, fd in figures))
    assert curve.best("faithful").alpha == 0.5
    assert curve.best("within-1-db").alpha == 0
    assert len(curve.csv().splitlines()) == 5
    assert len(ALPHAS) == 31 and ALPHAS[0] == -1 and ALPHAS[-1] == 2 and {0.0, 1.0} <= set(ALPHAS)


def test_natural_photos_alone_calibrate_and_give_a_curve(natural_folder: Path, network: Autoencoder, tmp_path: Path,
                                                          ) -> None:
    pytest.importorskip("efficientnet_lite_pytorch")

    from skimage import data

    def learned_from(*natural: Path) -> TransportProfile:
        wanted = CalibrationSet("t", (), natural, restorer="none", degradation="jpeg:10")
        return run_to_end(calibrate(wanted, network, Cache(tmp_path))).profile

    learned = learned_from(*photos.photos_in([natural_folder]))
    assert learned.info.paired and learned.info.natural_photos == learned.info.restored_photos == 4
    kept = {path: path.stat().st_ino for path in tmp_path.rglob("*.safetensors")}
    assert len(kept) == 8 and learned_from(*photos.photos_in([natural_folder])).hash == learned.hash
    assert kept == {path: path.stat().st_ino for path in tmp_path.rglob("*.safetensors")}

    true = natural_folder.parent / "evaluated.png"
    photos.write(photos.Photo.of(np.ascontiguousarray(data.astronaut()[:256, :256])), true, existing="replace")
    pairs = truth_pairs_of_natural([true], Remaking(Degradation.of("jpeg:10"), restorer_of("none"), "none"))
    curve = run_to_end(evaluate(pairs, Enhancer(network, [learned_from(true)]), (0.0, 0.5)))
    assert [point.alpha for point in curve.points] == [0, 0.5, 1]
    assert curve.points[0].fd < curve.points[-1].fd and curve.points[0].niqe < curve.points[-1].niqe
    assert 2 * curve.points[0].w2 < curve.points[2].w2 and curve.points[0].w2 < curve.points[1].w2 < curve.points[2].w2


def test_folders_without_a_pair_and_restorers_that_do_not_fit_are_one_sentence(
        natural_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PairError, match="No restored photo"):
        truth_pairs_of_folders(natural_folder, tmp_path)
    remaking = Remaking(Degradation.of("bicubic:2"), restorer_of("none"), "none")
    (read, *_) = truth_pairs_of_natural(photos.photos_in([natural_folder]), remaking)
    with pytest.raises(PairError, match="choose one that fits"):
        read()
