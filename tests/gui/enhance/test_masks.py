"""Masks painted on the Enhance page: what is seen is what is exported, stroke by stroke, photo by photo."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from skimage import data

from engine import photos
from engine.faces.detection import find_faces
from engine.faces.protection import protected
from engine.library.library import Library
from engine.masks import mask_file
from engine.masks.mask import Mask
from engine.masks.shapes import LinearGradient, RadialGradient, Stroke
from engine.photos.metadata.xmp import properties
from engine.wishes.wish import Wish
from gui.enhance.frame import Frame
from gui.enhance.masks.handles import with_faces
from gui.enhance.masks.tools import Tip
from gui.enhance.page import EnhancePage
from gui.enhance.picture import Picture
from gui.enhance.viewport import Viewport
from gui.enhance.zoom_area import Mode
from gui.main_window import MainWindow
from gui.page import Shell
from gui.preferences import Preferences
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails
from tests.gui.conftest import WAIT_MS
from tests.gui.enhance.test_enhance_page import export, pixels, wait_done

LEFT = Qt.MouseButton.LeftButton
HEIGHT, WIDTH = 96, 128


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, restored_folder: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """The window with an enhanced photo, for all tests here."""
    folder = tmp_path_factory.mktemp("masks")
    (folder / "photos").mkdir()
    photos.write(photos.Photo.of(photos.read(restored_folder / "coffee.png").samples[:HEIGHT, :WIDTH]),
                 folder / "photos" / "photo.png")
    library = Library(folder / "library")
    shown = MainWindow(Shell(EngineThread(folder / "library"), library, Preferences(library), Thumbnails()))
    shown.show()
    shown.shell.engine.start()
    assert not any(shown.enhance.masking.commands[name].isEnabled() for name in ("faces", "open", "save", "clear"))
    yield shown   # without a photo there is nothing to mask
    shown.close_surely()


@pytest.fixture
def photo(window: MainWindow) -> Path:
    return window.shell.library.cache_folder.parents[1] / "photos" / "photo.png"


@pytest.fixture
def page(window: MainWindow, photo: Path, qtbot: QtBot) -> EnhancePage:
    """The page with the photo alone at 100 %, no tool in the hand and nothing painted."""
    page = window.enhance
    if page.path != photo:
        page.open(photo)
        wait_done(page, qtbot)
    for command in page.masking.commands.values():
        if command.isChecked() != (command is page.masking.commands["tint"]):
            command.trigger()
    page.masking.commands["clear"].trigger()
    page.masking._use(Tip())
    page.slider.set_realism(60)
    page.undo.clear()
    page.view.set_mode(Mode.SINGLE)
    page.view.set_zoom(1.0)
    return page


def shown(page: EnhancePage) -> np.ndarray:
    """The photo as it is on the screen, without the caption's corner, brush and overlay."""
    page.masking.layer.hide()
    left, top = page.view._viewport().origin
    return pixels(page.view.grab().toImage())[int(top):int(top) + HEIGHT - 40, int(left):int(left) + WIDTH]


def hold(page: EnhancePage, tool: str) -> None:
    """Take a tool into the hand, or put it away."""
    page.masking.commands[tool].trigger()


def at(page: EnhancePage, x: float, y: float) -> QPoint:
    """Where a place of the photo, in its px, is in the view at 100 %."""
    left, top = page.view._viewport().origin
    return QPoint(round(left + x), round(top + y))


def paint(page: EnhancePage, qtbot: QtBot, *places: tuple[float, float],
          keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Draw over places of the photo, in its px, with the left button."""
    layer = page.masking.layer
    qtbot.mousePress(layer, LEFT, keys, at(page, *places[0]))
    for place in places[1:]:
        qtbot.mouseMove(layer, at(page, *place))
    qtbot.mouseRelease(layer, LEFT, keys, at(page, *places[-1]))


def exported(page: EnhancePage, qtbot: QtBot) -> np.ndarray:
    export(page, qtbot)
    return photos.read(newest(page)).samples


def newest(page: EnhancePage) -> Path:
    """What was exported last."""
    assert page.path is not None
    made = page.path.parent.glob(f"{page.path.stem}-dmax*.png")
    return max(made, key=lambda path: path.stat().st_mtime_ns)


def test_what_is_painted_is_protected_and_seen_as_it_is_exported(
        page: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    restored = photos.read(photo).samples
    page.slider.set_realism(100)
    before = exported(page, qtbot)
    hold(page, "brush")
    paint(page, qtbot, (30, 20), (45, 30), (60, 30))
    mask = page.look.mask
    assert mask is not None and mask.protects and mask.painted_on == (WIDTH, HEIGHT)
    weights = mask.on(HEIGHT, WIDTH).region(0, 0, HEIGHT, WIDTH)
    after = exported(page, qtbot)
    assert np.array_equal(after[weights == 0], restored[weights == 0]) and (weights == 0).sum() > 100
    assert np.array_equal(after[weights == 1], before[weights == 1])
    assert np.abs(shown(page).astype(int) - after[:HEIGHT - 40]).max() <= 1
    said = properties(photos.read(newest(page)).metadata.xmp)
    assert said["Mask"] == mask_file.hash_of(mask) and said["Input"] == photos.content_hash(photo)   # for `again`

    page.undo.undo()
    assert page.look.mask is None and page.look.alpha == 0
    assert np.array_equal(exported(page, qtbot), before)
    page.undo.redo()
    assert page.look.mask == mask
    page.masking.commands["invert"].trigger()
    assert not page.inspector.masks.protect.isChecked() and page.inspector.masks.only_here.isChecked()
    inverted = exported(page, qtbot)
    assert np.array_equal(inverted[weights == 1], restored[weights == 1])
    assert np.array_equal(inverted[weights == 0], before[weights == 0])
    assert np.abs(shown(page).astype(int) - inverted[:HEIGHT - 40]).max() <= 1
    page.masking.commands["clear"].trigger()
    assert page.look.mask is None and not page.masking.commands["save"].isEnabled()
    page.undo.undo()
    assert page.look.mask == mask.inverted()


def test_each_tool_makes_its_shape_and_a_stroke_is_one_step_back(
        page: EnhancePage, qtbot: QtBot) -> None:
    steps = page.undo.count()
    pane = page.inspector.masks
    assert not pane.protect.isVisible()
    hold(page, "brush")
    assert pane.protect.isVisible()
    paint(page, qtbot, (30, 20), (45, 30), (60, 30))
    paint(page, qtbot, (61, 41), keys=Qt.KeyboardModifier.AltModifier)
    hold(page, "linear")
    paint(page, qtbot, (100, 15), (100, 30), (100, 45))
    paint(page, qtbot, (100, 15))   # no drag: nothing
    hold(page, "radial")
    pane.sliders["strength"].setValue(50)
    paint(page, qtbot, (64, 48), (89, 58))
    assert page.look.mask is not None
    line, dot, linear, radial = page.look.mask.shapes
    assert isinstance(line, Stroke) and isinstance(dot, Stroke) and dot.erases and not line.erases
    assert line.points[0][:2] == pytest.approx((30 / WIDTH, 20 / HEIGHT), abs=0.01)
    assert line.points[-1][:2] == pytest.approx((60 / WIDTH, 30 / HEIGHT), abs=0.01)
    assert isinstance(linear, LinearGradient) and linear.none == pytest.approx((100 / WIDTH, 45 / HEIGHT), abs=0.01)
    assert isinstance(radial, RadialGradient) and radial.strength == 0.5
    assert radial.radii == pytest.approx((25 / WIDTH, 10 / WIDTH), abs=0.01)
    assert page.undo.count() - steps == 4
    for left in (3, 2, 1):
        page.undo.undo()
        assert page.look.mask is not None and len(page.look.mask.shapes) == left
    hold(page, "radial")   # and away with it
    hold(page, "brush")
    size = page.masking._tip.size
    alpha = page.look.alpha
    qtbot.keyClick(page.view, Qt.Key.Key_BracketRight)
    assert page.masking._tip.size > size and page.look.alpha == alpha
    hold(page, "brush")
    qtbot.keyClick(page.view, Qt.Key.Key_BracketRight)
    assert page.look.alpha < alpha
    paint(page, qtbot, (61, 41), (80, 41))   # with no tool in the hand
    assert len(page.look.mask.shapes) == 1


def test_a_pen_paints_thinner_where_it_presses_less(page: EnhancePage, qtbot: QtBot) -> None:
    hold(page, "brush")
    pen = QPointingDevice("pen", 1, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
                          QInputDevice.Capability.Pressure | QInputDevice.Capability.Position, 1, 1)

    def send(kind: QEvent.Type, x: float, pressure: float) -> None:
        place = QPointF(at(page, x, 30))
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
        event = QTabletEvent(kind, pen, place, place, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
                             button, LEFT)
        QApplication.sendEvent(page.masking.layer, event)
        assert event.isAccepted()   # or Qt would make a mouse's event of it

    send(QEvent.Type.TabletPress, 30, 0.2)
    send(QEvent.Type.TabletMove, 60, 0.6)
    send(QEvent.Type.TabletRelease, 60, 0.0)
    assert page.look.mask is not None
    stroke, = page.look.mask.shapes
    assert isinstance(stroke, Stroke)
    assert [pressure for _, _, pressure in stroke.points] == pytest.approx([0.2, 0.6])


def test_faces_are_found_protected_by_a_share_and_switched_off_by_a_click(
        page: EnhancePage, window: MainWindow, qtbot: QtBot) -> None:
    def ask() -> str:
        with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: "aces " in text
                              and "Looking" not in text) as said:
            page.masking.commands["faces"].trigger()
        return str(said.args[0])

    assert "No faces" in ask() and page.look.mask is None   # a cup
    portrait = window.shell.library.cache_folder.parents[1] / "photos" / "portrait.png"
    photos.write(photos.Photo.of(data.astronaut()[20:220, 120:320]), portrait)
    page.open(portrait)
    wait_done(page, qtbot)
    page.view.set_zoom(1.0)
    assert "by 50 %: 1" in ask()
    mask = page.look.mask
    assert mask is not None and mask.protects
    weights = mask.on(200, 200).region(0, 0, 200, 200)
    assert weights.min() == 0.5 and weights[0, 0] == 1
    assert mask == protected(None, find_faces(photos.read(portrait)), 0.5, 200, 200)   # as --protect faces has it
    assert "already" in ask() and page.look.mask == mask
    slider, layer = page.inspector.masks.sliders["faces"], page.masking.layer
    assert slider.isVisible() and slider.value() == 50 and layer.isVisible()
    for value in (60, 70, 80):   # one step
        slider.setValue(value)
    assert page.look.mask == with_faces(mask, 0.8)
    centre = QPointF(*mask.shapes[0].centre) * 200   # type: ignore[attr-defined]
    QApplication.sendEvent(layer, QEvent(QEvent.Type.Leave))
    bare = layer.grab().toImage()
    QTest.mouseMove(layer, at(page, 10, 10))
    assert layer.grab().toImage() != bare   # it is seen while the pointer is over the photo
    qtbot.mouseClick(layer, LEFT, pos=at(page, centre.x(), centre.y()))
    assert page.look.mask == with_faces(mask, 0.0)
    paint(page, qtbot, (centre.x(), centre.y()), (centre.x() + 30, centre.y()))   # moves the photo
    assert page.look.mask == with_faces(mask, 0.0)
    qtbot.mouseClick(layer, LEFT, pos=at(page, centre.x(), centre.y()))
    assert page.look.mask == with_faces(mask, 0.8)
    for _ in range(3):
        page.undo.undo()
    assert page.look.mask == mask
    page.undo.undo()
    assert page.look.mask is None and not layer.isVisible()
    page.looks.wish_part("faces", "preset", 0.3)   # as a preset or pasted settings wish it
    qtbot.waitUntil(lambda: page.look.faces == 0, timeout=WAIT_MS)
    assert page.look.mask == with_faces(mask, 0.3)
    page.undo.undo()
    assert page.look.mask is None and page.look.faces == 0
    page.undo.redo()
    assert page.look.mask == with_faces(mask, 0.3)


def test_gradients_are_dragged_by_their_ends_and_deleted(page: EnhancePage, qtbot: QtBot) -> None:
    hold(page, "linear")
    paint(page, qtbot, (100, 15), (100, 30), (100, 45))
    hold(page, "radial")
    paint(page, qtbot, (40, 40), (60, 50))
    before = page.look.mask
    assert before is not None
    paint(page, qtbot, (60, 50), (70, 60))   # its border, with the tool still in the hand
    hold(page, "radial")                     # and away with it
    paint(page, qtbot, (100, 45), (90, 60), (80, 70))
    assert page.look.mask is not None
    linear, radial = page.look.mask.shapes
    assert isinstance(linear, LinearGradient) and linear.whole == before.shapes[0].whole   # type: ignore[attr-defined]
    assert linear.none == pytest.approx((80 / WIDTH, 70 / HEIGHT), abs=0.01)
    assert isinstance(radial, RadialGradient) and radial.radii == pytest.approx((30 / WIDTH, 20 / WIDTH), abs=0.01)
    paint(page, qtbot, (40, 40), (50, 40))
    moved = page.look.mask.shapes[1]
    assert isinstance(moved, RadialGradient) and moved.centre == pytest.approx((50 / WIDTH, 40 / HEIGHT), abs=0.01)
    page.masking.commands["delete"].trigger()   # the one that was dragged
    assert page.look.mask.shapes == (linear,)
    page.masking.commands["delete"].trigger()   # none is selected now
    assert page.look.mask.shapes == (linear,)
    for _ in range(4):
        page.undo.undo()
    assert page.look.mask == before


def test_how_the_tools_paint_is_remembered(page: EnhancePage) -> None:
    pane = page.inspector.masks
    pane.sliders["softness"].setValue(10)
    pane.only_here.click()
    page.masking.commands["erase"].trigger()
    kept = page.shell.preferences.get("brush", {})
    assert Tip.from_json(kept) == replace(page.masking._tip, erases=False) == Tip(softness=0.1, protects=False)
    assert Tip.from_json({"size": 7, "softness": "much", "strength": True, "protects": 3}) == Tip()


def test_masks_are_saved_and_opened_and_what_is_wrong_is_said(
        window: MainWindow, page: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    hold(page, "brush")
    paint(page, qtbot, (30, 20), (45, 30))
    mask = page.look.mask
    assert mask is not None
    saved = photo.with_name("photo.mask.json")
    with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: text.startswith("Saved")):
        page.masking.save(saved.with_suffix(""))   # the ending is added
    assert mask_file.read(saved) == mask
    page.masking.commands["clear"].trigger()

    def opens(path: Path) -> None:
        with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: path.name in text):
            page.masking.open(path)

    opens(saved)
    assert page.look.mask == mask
    picture = photo.with_name("half.png")
    Image.fromarray(np.full((48, 64), 255, np.uint8)).save(picture)
    opens(picture)
    assert page.look.mask is not None and not page.look.mask.protects
    for wrong, sentence in ((np.zeros((50, 50), np.uint8), "same aspect ratio"),
                            (np.eye(3, dtype=np.uint8).repeat(32, 0).repeat(43, 1)[:, :WIDTH][..., None] * (255, 0, 0),
                             "has colours")):
        Image.fromarray(wrong.astype(np.uint8)).save(picture)
        with qtbot.waitSignal(page.failed, timeout=WAIT_MS):
            page.masking.open(picture)
        assert sentence in window.notice.sentence
    page.undo.undo()
    assert page.look.mask == mask


def test_a_mask_stays_with_its_photo_and_survives_a_restart(
        page: EnhancePage, photo: Path, restored_folder: Path, qtbot: QtBot) -> None:
    other = photo.with_name("other.png")
    photos.write(photos.Photo.of(photos.read(restored_folder / "astronaut.png").samples[:48, :64]), other)
    page.slider.set_realism(60)
    hold(page, "brush")
    paint(page, qtbot, (30, 20), (45, 30))
    mask = page.look.mask
    page.open(other)
    wait_done(page, qtbot)
    assert page.look.mask is None and page.view._mask is None
    page.slider.set_realism(30)
    page.undo.undo()
    page.undo.undo()   # nothing of the other photo's
    assert page.look.mask is None
    page.keeping.shutdown()   # as after a restart: the library has it, and no look is known
    page.looks._own.clear()
    page.looks._known.clear()
    elsewhere = photo.with_name("moved.png")
    elsewhere.write_bytes(photo.read_bytes())   # known by its content
    page.open(elsewhere)
    wait_done(page, qtbot)
    assert page.look.mask == mask and page.view._mask == mask
    page.open(photo.with_name("none.png"))   # which cannot be opened: this one stays
    assert not page.masking.layer._press(QPointF(at(page, 30, 20)), 1.0, turned=False)   # nothing, meanwhile
    qtbot.waitUntil(lambda: page.path == elsewhere, timeout=WAIT_MS)
    assert page.look.mask == mask
    paint(page, qtbot, (80, 50))
    assert page.look.mask is not None and len(page.look.mask.shapes) == 2


def test_a_mask_of_a_newer_dmax_is_left_alone(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    page = window.enhance
    photo = photo.with_name("newer.png")
    photos.write(photos.Photo.of(np.full((48, 64, 3), 90, np.uint8)), photo)
    library = page.shell.library
    kept = Wish("Denoised", mask=Mask((Stroke(((0.5, 0.5, 1.0),), 0.1),))).to_json()
    kept["mask"]["dmax_mask"] = 99
    path = library.wishes_folder / f"{photos.content_hash(photo)}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept))
    page.open(photo)
    wait_done(page, qtbot)
    assert page.work.photo is not None
    assert any("newer Dmax" in notice for notice in page.work.photo.notices)
    page.masking.commands["brush"].setChecked(True)
    page.masking._choose()
    paint(page, qtbot, (60, 40))
    assert page.look.mask is not None
    page.keeping.shutdown()
    assert json.loads(path.read_text()) == kept


def picture_with_change() -> Picture:
    rng = np.random.default_rng(3)
    picture = Picture.of(rng.integers(60, 190, (700, 900, 3)).astype(np.uint8))
    picture.paint(rng.integers(-40, 41, (700, 900, 3)).astype(np.int16), 0, 0)
    picture.give_original(rng.normal(0, 0.05, (700, 900)).astype(np.float16))
    return picture


@pytest.mark.parametrize("scale", [0.37, 1.0, 3.0])
def test_a_stroke_that_goes_on_looks_as_if_drawn_anew(scale: float) -> None:
    """Whatever was blended before: the part that a stroke touches, the rest, and a new alpha."""
    picture, viewport = picture_with_change(), Viewport(331, 287, scale, 400.0, 300.0)
    frame = Frame(picture, viewport)
    stroke = Stroke(((0.42, 0.4, 1.0),), 0.08)
    steps: list[tuple[Mask | None, float, float, float | None]] = [(None, 0.2, 0.0, 100.0)]
    for x, y in ((0.45, 0.42), (0.47, 0.5), (0.4, 0.45)):
        stroke = stroke.continued(x, y)
        steps.append((Mask((stroke,), protects=True, painted_on=(900, 700)), 0.2, 0.0, 100.0))
    mask = steps[-1][0]
    assert mask is not None
    steps += [(mask, 0.2, 0.0, None), (mask, 0.6, 0.3, None), (mask.inverted(), 0.6, 0.3, None),
              (mask.with_shape(LinearGradient((0.3, 0.3), (0.6, 0.6))), 0.6, 0.5, None), (None, 0.6, 0.5, None)]
    for wished, alpha, share, left in steps:
        place = frame.weigh(wished)
        image = frame.enhanced(alpha, share, left)
        anew = Frame(picture, viewport)
        anew.weigh(wished)
        ours, theirs = (np.frombuffer(one.constBits(), np.uint8).reshape(one.height(), one.width(), 4)
                        for one in (image, anew.enhanced(alpha, share)))
        first = 100 if left else 0
        assert np.array_equal(ours[:, first:], theirs[:, first:])
        assert place is None or frame.place.adjusted(-1, -1, 1, 1).contains(place)


def test_an_unchanged_mask_draws_nothing_anew() -> None:
    frame = Frame(picture_with_change(), Viewport(331, 287, 1.0, 400.0, 300.0))
    mask = Mask((Stroke(((0.45, 0.45, 1.0),), 0.05),), protects=True)
    part = frame.weigh(mask)
    assert part is not None
    assert frame.weigh(Mask(mask.shapes, protects=True)) is None
    longer = frame.weigh(Mask((*mask.shapes, Stroke(((0.5, 0.45, 1.0),), 0.02)), protects=True))
    assert longer is not None and longer.width() < 30 and longer.height() < 30
    tint = frame.tint()
    assert tint is not None and tint.pixelColor(0, 0).alpha() == 0


def test_a_brush_keeps_within_its_sizes() -> None:
    sizes: list[Callable[[int], float]] = [Tip(size=0.4).resized, Tip(size=0.0025).resized]
    assert sizes[0](5) == 0.5 and sizes[1](-5) == 0.002
