"""Evaluation: figures that mean what they say, and the curve over alpha."""

from pathlib import Path

import numpy as np
import pytest
import torch

from engine import photo as photos
from engine.autoencoder import Autoencoder
from engine.calibration import Statistician
from engine.calibration_set import CalibrationSet
from engine.degradation import Degradation
from engine.enhancer import Enhancer
from engine.evaluate import ALPHAS, Curve, EvaluationError, Point, calibrate, evaluate, pairs_of_degradation, pairs_of_folders
from engine.profile import TransportProfile
from engine.quality import frechet, kid, ssim
from engine.restorer import restorer


def test_equal_sets_are_at_no_distance_and_moved_ones_are() -> None:
    vectors = torch.randn(300, 4, generator=torch.Generator().manual_seed(0)).double()
    assert frechet(vectors, vectors) == pytest.approx(0, abs=1e-9)
    assert frechet(vectors, vectors + 2) == pytest.approx(16)
    assert kid(vectors, vectors + 2) > kid(vectors, vectors) + 100


def test_a_photo_is_like_itself(natural_folder: Path) -> None:
    pixels = photos.read(natural_folder / "coffee.png").pixels()
    assert ssim(pixels, pixels) == pytest.approx(1)


def test_the_best_alpha_keeps_to_the_wish() -> None:
    figures = ((0, 25.2, 10), (0.5, 26, 20), (0.8, 26.1, 30), (1, 26, 50))
    curve = Curve("t", 1, tuple(Point(alpha, decibels, 1, 1, fd, 1) for alpha, decibels, fd in figures))
    assert curve.best("faithful").alpha == 0.5
    assert curve.best("within-1-db").alpha == 0
    assert len(curve.csv().splitlines()) == 5
    assert len(ALPHAS) == 31 and ALPHAS[0] == -1 and ALPHAS[-1] == 2 and {0.0, 1.0} <= set(ALPHAS)


def test_natural_photos_alone_calibrate_and_give_a_curve(natural_folder: Path, network: Autoencoder) -> None:
    pytest.importorskip("efficientnet_lite_pytorch")

    from skimage import data

    natural = photos.photos_in([natural_folder])
    pairs = pairs_of_degradation(natural, Degradation.of("jpeg:10"), restorer("none"))
    *_, learned = calibrate(CalibrationSet("t", tuple(natural), tuple(natural), True), pairs, Statistician(network, 3, None))
    assert isinstance(learned, TransportProfile) and learned.info.paired and learned.info.natural_photos == 4

    true = natural_folder.parent / "evaluated.png"
    photos.write(photos.Photo.of(np.ascontiguousarray(data.astronaut()[:256, :256])), true, existing="replace")
    pairs = pairs_of_degradation([true], Degradation.of("jpeg:10"), restorer("none"))
    *_, learned = calibrate(CalibrationSet("t", (true,), (true,), True), pairs, Statistician(network, 3, None))
    assert isinstance(learned, TransportProfile)
    *_, curve = evaluate(pairs, Enhancer(network, [learned]), (0.0, 0.5))
    assert isinstance(curve, Curve) and [point.alpha for point in curve.points] == [0, 0.5, 1]
    assert curve.points[0].fd < curve.points[-1].fd
    assert 2 * curve.points[0].w2 < curve.points[2].w2 and curve.points[0].w2 < curve.points[1].w2 < curve.points[2].w2


def test_folders_without_a_pair_and_restorers_that_do_not_fit_are_one_sentence(natural_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="No restored photo"):
        pairs_of_folders(natural_folder, tmp_path)
    (read, *_) = pairs_of_degradation(photos.photos_in([natural_folder]), Degradation.of("bicubic:2"), restorer("none"))
    with pytest.raises(EvaluationError, match="choose one that fits"):
        read()
