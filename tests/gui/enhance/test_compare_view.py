"""What the compare view draws: the photo's own pixels, the engine's own blend, tiles that fit together."""

import math
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.enhance.canvas import Left
from gui.enhance.compare_view import CompareView
from gui.enhance.frame import Frame
from gui.enhance.histogram import Histogram
from gui.enhance.picture import Picture
from gui.enhance.viewport import Viewport
from gui.enhance.zoom_area import Mode

SIZE = 700, 901   # height, width: odd where levels are halved

_AT_A_SCALE = """
import sys
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from gui.enhance.compare_view import CompareView
from gui.enhance.picture import Picture
from gui.enhance.zoom_area import Mode
application = QApplication([])
photo = np.random.default_rng(0).integers(0, 255, (1500, 2100, 3), np.uint8)
view = CompareView()
view.resize(601, 403)
view.set_mode(Mode.SINGLE)
view.show_picture(Picture.of(photo))
view.set_zoom(1.0)
view.show()
application.processEvents()
seen = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
ratio, place = view.devicePixelRatioF(), view.visible_region()
rows = np.frombuffer(seen.constBits(), np.uint8).reshape(seen.height(), -1)[:, :3 * seen.width()]
height = seen.height() - round(60 * ratio)   # above the caption
part = rows.reshape(seen.height(), seen.width(), 3)[:height]
print(ratio, np.array_equal(part, photo[place.top():place.top() + height, place.left():place.left() + seen.width()]))
"""


def picture() -> Picture:
    rng = np.random.default_rng(0)
    coarse = rng.integers(0, 256, (SIZE[0] // 20 + 1, SIZE[1] // 20 + 1, 3)).astype(np.uint8)
    return Picture.of(np.kron(coarse, np.ones((20, 20, 1), np.uint8))[:SIZE[0], :SIZE[1]])


def change(largest: int) -> NDArray[np.int16]:
    return np.random.default_rng(1).integers(-largest, largest + 1, (*SIZE, 3)).astype(np.int16)


def pixels(image: QImage) -> NDArray[np.int64]:
    held = image.convertToFormat(QImage.Format.Format_RGBA8888)
    samples = np.frombuffer(held.constBits(), np.uint8).reshape(held.height(), held.width(), 4)
    assert (samples[..., 3] == 255).all()
    return samples[..., :3].astype(np.int64)


@pytest.mark.parametrize("ratio", ["1", "1.25", "2"])
def test_at_100_percent_each_pixel_of_the_photo_is_one_of_the_screen(ratio: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
    said = subprocess.run([sys.executable, "-c", _AT_A_SCALE], cwd=Path(__file__).resolve().parents[3], env=environment,
                          capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(float(ratio)), "True"]


@pytest.mark.parametrize("largest", [20, 127, 250])
@pytest.mark.parametrize("alpha", [-1.0, 0.0, 0.37, 1.0, 1.8])
def test_the_blend_is_the_engines_equation(alpha: float, largest: int) -> None:
    shown, delta = picture(), change(largest)
    shown.paint(delta, 0, 0)
    frame = Frame(shown, Viewport(SIZE[1], SIZE[0], 1.0, SIZE[1] / 2, SIZE[0] / 2))
    expected = np.rint(shown.restored[0] + (1 - alpha) * delta.astype(np.float64)).clip(0, 255)
    assert np.abs(pixels(frame.enhanced(alpha)) - expected).max() <= 1


@pytest.mark.parametrize("scale", [0.36, 1.0, 2.0])
def test_what_the_divider_uncovers_is_blended_wherever_it_goes(scale: float) -> None:
    """Only what is seen is blended, and what was blended once stays so until alpha or the change is another."""
    shown = picture()
    shown.paint(change(60), 0, 0)
    place = Viewport(500, 400, scale, 430.0, 333.0)
    frame = Frame(shown, place)
    for alpha, left in ((0.3, 400.0), (0.3, 120.5), (0.3, 300.0), (0.6, 250.0), (0.6, 499.0), (0.6, -20.0)):
        whole = pixels(Frame(shown, place).enhanced(alpha))
        first = max(0, math.ceil((left - frame.place.left()) * whole.shape[1] / frame.place.width()))
        assert np.array_equal(pixels(frame.enhanced(alpha, left=left))[:, first:], whole[:, first:])
    covered = pixels(frame.enhanced(0.9, left=300.0))[:, 0]
    assert not np.array_equal(covered, pixels(Frame(shown, place).enhanced(0.9))[:, 0])   # time is not spent on it


@pytest.mark.parametrize("bands", [(), (3,)])   # the second of a sepia
@pytest.mark.parametrize("share", [0.1, 0.5])
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_detail_of_the_original_is_added_as_the_engine_does(scale: float, share: float, bands: tuple[int, ...]) -> None:
    shown, delta = picture(), change(20)
    kappa = np.random.default_rng(2).normal(0, 0.1, (*SIZE, *bands)).astype(np.float16)
    shown.paint(delta, 0, 0)
    frame = Frame(shown, Viewport(SIZE[1], SIZE[0], scale, SIZE[1] / 2, SIZE[0] / 2))
    assert np.array_equal(pixels(frame.enhanced(1.0, share)), pixels(frame.restored))   # nothing is known of it yet
    shown.give_original(kappa)
    frame = Frame(shown, frame.viewport)
    depth = shown.level(scale)
    added = share * (kappa.astype(np.float64) * 255 if depth == 0 else shown.taken[1])
    added = added if bands else added[..., None]
    for alpha in (1.0, 0.3):
        expected = shown.restored[depth] + added + (1 - alpha) * shown.change[depth].astype(np.float64)
        assert np.abs(pixels(frame.enhanced(alpha, share)) - expected.clip(0, 255))[:300, :400].max() <= 2
    assert np.array_equal(pixels(frame.enhanced(1.0)), pixels(frame.restored))


@pytest.mark.parametrize("scale", [0.2, 0.36, 0.5, 0.83, 1.0, 2.0])
def test_tiles_that_come_one_by_one_make_the_same_frame(scale: float) -> None:
    whole, grown = picture(), picture()
    delta, place = change(60), Viewport(500, 400, scale, 430.0, 333.0)
    whole.paint(delta, 0, 0)
    expected = pixels(Frame(whole, place).enhanced(0.3))
    frame = Frame(grown, place)
    frame.enhanced(0.3)
    for top in range(0, SIZE[0], 160):
        for left in range(0, SIZE[1], 160):
            tile = delta[top:top + 160, left:left + 160]
            grown.paint(tile, left, top)
            frame.refresh(QRect(left, top, tile.shape[1], tile.shape[0]))
            frame.enhanced(0.3)
    assert np.abs(expected - pixels(frame.restored)).max() > 5
    assert np.abs(pixels(frame.enhanced(0.3)) - expected).max() <= 2   # where levels are scaled by a fraction


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    """The compare view with a photo of 901 x 700 px in 600 x 500 px."""
    shown = CompareView()
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    shown.show_picture(picture())
    shown.set_caption("Enhanced")
    return shown


def test_labels_stay_in_the_photos_corners_wherever_the_divider_is(view: CompareView) -> None:
    """They went along with the divider."""
    before = pixels(view.grab().toImage())
    view.put_divider(200)
    after = pixels(view.grab().toImage())
    corners = np.s_[430:], np.s_[:190], np.s_[410:]   # rows with both labels, and the columns of each
    for columns in corners[1:]:
        assert np.array_equal(before[corners[0], columns], after[corners[0], columns])
    view.set_caption("")
    assert not np.array_equal(pixels(view.grab().toImage())[430:, 410:], after[430:, 410:])


def test_the_divider_is_moved_by_its_grip(view: CompareView, qtbot: QtBot) -> None:
    grip = QPoint(311, 250)   # beside the line, where only the grip is
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(view, QPoint(400, 250))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))
    assert view.divider_px == pytest.approx(400, abs=1)


def test_a_small_photo_is_enlarged_to_fit(view: CompareView) -> None:
    zooms: list[float] = []
    view.zoomed.connect(zooms.append)
    view.show_picture(Picture.of(np.full((200, 300, 3), 90, np.uint8)))
    assert zooms[-1] == view._scale() == 2.0
    seen = pixels(view.grab().toImage())
    assert (seen[60:240, 10:290] == 90).all()   # beyond the 300 x 200 px of 100 %, left of the divider
    view.show_picture(Picture.of(np.full((20, 30, 3), 90, np.uint8)))
    assert view._scale() == 4.0   # of an icon there is no more to see


@pytest.mark.parametrize("zoom", [None, 0.13, 0.777, 1.0, 3.0])
def test_no_pixel_of_the_view_is_left_unpainted(zoom: float | None, qtbot: QtBot) -> None:
    """Only what lies around the photo is filled; that reaches up to its very edge."""
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(701, 403)
    view.show_picture(picture())
    view.set_zoom(zoom)
    for mode in Mode:
        view.set_mode(mode)
        painted = QImage(view.size(), QImage.Format.Format_RGB32)
        painted.fill(QColor("#ff00ff"))
        view.render(painted)
        assert not (pixels(painted) == (255, 0, 255)).all(2).any()


def test_the_histogram_tells_of_both_sides_what_the_slider_makes_of_them(view: CompareView, qtbot: QtBot) -> None:
    flat = Picture.of(np.full((600, 900, 3), 100, np.uint8))
    flat.paint(np.full((600, 900, 3), 50, np.int16), 0, 0)
    histogram = Histogram(view)
    qtbot.addWidget(histogram)
    view.show_picture(flat, Picture.of(np.full((600, 900, 3), 30, np.uint8)))
    for alpha, level in ((1.0, 100), (0.0, 150), (0.5, 125), (-2.5, 255)):
        view.set_alpha(alpha)
        qtbot.waitUntil(lambda level=level: histogram.enhanced is not None and histogram.enhanced.argmax() == level)
        assert histogram.before is not None and histogram.before.argmax() == 100
    assert "100.0 % is white" in histogram.toolTip()
    view.set_left(Left.DEGRADED)
    qtbot.waitUntil(lambda: histogram.before is not None and histogram.before.argmax() == 30)
    histogram.resize(256, 64)
    before = histogram.grab().toImage()
    view.clear()
    qtbot.waitUntil(lambda: histogram.before is None)
    assert histogram.grab().toImage() != before
