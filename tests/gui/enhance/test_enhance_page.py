"""The Enhance page driven as a photographer does, with the real engine behind it."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from skimage import data

from engine import photos
from engine.enhancing.method import DEFAULT_ALPHA
from engine.photos.metadata.xmp import properties
from engine.photos.output import Output
from gui.enhance.export_dialog import ExportDialog
from gui.enhance.page import EnhancePage
from gui.enhance.zoom_area import Mode
from gui.main_window import MainWindow
from gui.widgets.alpha_slider import DEFAULT_REALISM
from tests.gui.conftest import WAIT_MS, drop
from tests.wide_gamut import wide_gamut_icc


@pytest.fixture
def page(window: MainWindow) -> EnhancePage:
    return window.enhance


@pytest.fixture
def enhanced(page: EnhancePage, photo: Path, qtbot: QtBot) -> EnhancePage:
    page.open(photo)
    wait_done(page, qtbot)
    return page


def wait_done(page: EnhancePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.busy() == "" and page.view.picture is not None, timeout=WAIT_MS)


def export(page: EnhancePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said, timeout=WAIT_MS,
                          check_params_cb=lambda text: text.startswith(("Exported", "There is"))):
        page.exporter.export()


def pixels(image: QImage) -> np.ndarray:
    """uint8 [H, W, 3] of a picture."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, :3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def shown(page: EnhancePage) -> np.ndarray:
    """The photo as the view draws it at 100 %, without the caption's corner."""
    page.view.set_mode(Mode.SINGLE)
    page.view.set_zoom(1.0)
    ratio = page.view.devicePixelRatioF()
    left, top = page.view._viewport().origin
    whole = pixels(page.view.grab().toImage())
    assert whole.shape[1] == round(page.view.width() * ratio) and page.view.picture is not None
    height, width = page.view.picture.height, page.view.picture.width
    return whole[int(top):int(top) + height, int(left):int(left) + width]


def test_drop_slide_export(window: MainWindow, page: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    drop(window, photo)
    wait_done(page, qtbot)
    page.slider.set_realism(100)
    with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: text.startswith("Exported")):
        qtbot.mouseClick(page.controls.export, Qt.MouseButton.LeftButton)
    out = photos.read(photo.with_name("photo-dmax.png"))
    said = properties(out.metadata.xmp)
    assert said["Alpha"] == "0"
    assert page.work.done is not None and said["Profile"] == page.work.done.profile.name == "Denoised"
    assert not np.array_equal(out.samples, photos.read(photo).samples)


def test_what_the_slider_shows_is_what_is_exported(enhanced: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    enhanced.shell.preferences.set("export", Output(existing="replace").to_json())
    for realism in (100, 70, 25, 0, 160, -60):
        enhanced.slider.set_realism(realism)
        export(enhanced, qtbot)
        exported = photos.read(photo.with_name("photo-dmax.png"))
        assert properties(exported.metadata.xmp)["Alpha"] == f"{1 - realism / 100:g}"
        assert np.abs(shown(enhanced).astype(int) - exported.samples)[:150].max() <= 1, realism


def test_moving_the_slider_asks_nothing_of_the_engine(enhanced: EnhancePage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(enhanced.shell.engine, "submit", asked.append)
    for realism in range(0, 101, 10):
        enhanced.slider.set_realism(realism)
        enhanced.view.grab()
    assert asked == []
    assert enhanced.look.alpha == 0


def test_a_photo_of_another_colour_space_looks_as_it_should(page: EnhancePage, tmp_path: Path, qtbot: QtBot) -> None:
    """Wide-gamut numbers shown as if they were sRGB look dull; alpha 1 must match a colour-managed viewer."""
    from PIL import ImageCms

    wide = ImageCms.ImageCmsProfile(io.BytesIO(wide_gamut_icc()))
    colours = np.array([[[40, 160, 40], [200, 60, 60], [60, 60, 200], [128, 128, 128]]], np.uint8)
    natural = Image.fromarray(np.kron(colours, np.ones((192, 64, 1), np.uint8)))
    path = tmp_path / "wide.png"
    natural.save(path, icc_profile=wide_gamut_icc())
    page.open(path)
    wait_done(page, qtbot)
    page.slider.set_realism(0)
    expected = np.asarray(ImageCms.profileToProfile(natural, wide, ImageCms.createProfile("sRGB"),
                                                    renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC))
    assert np.abs(expected.astype(int) - np.asarray(natural)).max() > 20   # the profile matters
    assert np.abs(shown(page).astype(int) - expected)[:150].max() <= 2


def test_transparency_is_seen_as_a_checkerboard(page: EnhancePage, photo: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """It was shown opaque, in the colours that nobody is to see."""
    whole = np.asarray(Image.open(photo).convert("RGBA")).copy()
    whole[:60, :, 3], whole[60:100, :, 3] = 0, 128
    path = tmp_path / "cut out.png"
    Image.fromarray(whole).save(path)
    page.open(path)
    wait_done(page, qtbot)
    page.slider.set_realism(100)
    seen = shown(page)
    assert {tuple(colour) for colour in seen[:60].reshape(-1, 3)} == {(102,) * 3, (153,) * 3}
    export(page, qtbot)
    enhanced = photos.read(path.with_name("cut out-dmax.png")).samples[..., :3].astype(int)
    assert np.abs(seen[100:150].astype(int) - enhanced[100:150]).max() <= 1
    squares = np.kron(np.indices((24, 32)).sum(0) % 2, np.ones((8, 8), int))[60:100, :, None] * 51 + 102
    half, cut = enhanced[60:100], np.isin(enhanced[60:100], (0, 255))   # what is cut there is not, behind a veil
    assert np.abs(seen[60:100].astype(int) - (squares + (half - squares) * 128 / 255))[~cut].max() <= 2


def test_undo_goes_back_to_the_look_before(enhanced: EnhancePage, qtbot: QtBot) -> None:
    before = enhanced.look
    for realism in (60, 50, 40):
        enhanced.slider.set_realism(realism)
    enhanced.inspector.method.paper.click()
    wait_done(enhanced, qtbot)
    assert enhanced.look.detail == "off"
    enhanced.undo.undo()
    assert enhanced.look.detail == "auto"
    assert enhanced.inspector.method.kept.isChecked()
    enhanced.undo.undo()   # the three moves of the slider are one step
    assert enhanced.look == before
    assert enhanced.slider.alpha == pytest.approx(before.alpha)
    enhanced.undo.redo()
    assert enhanced.look.alpha == pytest.approx(0.6)
    wait_done(enhanced, qtbot)


def test_a_newer_photo_supersedes_an_older_one(page: EnhancePage, photo: Path, restored_folder: Path,
                                               qtbot: QtBot) -> None:
    told: list[str] = []
    page.said.connect(told.append)
    page.open(photo)
    page.open(restored_folder / "rocket.png")
    wait_done(page, qtbot)
    assert page.path == restored_folder / "rocket.png" and page.work.done is not None
    assert [text for text in told if "is enhanced" in text] == [
        f"rocket.png is enhanced with the profile '{page.work.done.profile.name}'"]


def test_cancel_keeps_the_photo_on_the_screen_and_the_next_one_works(page: EnhancePage, photo: Path, tmp_path: Path,
                                                                     qtbot: QtBot) -> None:
    large = tmp_path / "large.png"
    photos.write(photos.Photo.of(np.random.default_rng(0).integers(0, 255, (1500, 1500, 3), np.uint8)), large)
    page.open(large)
    qtbot.waitUntil(lambda: page.view.picture is not None, timeout=WAIT_MS)
    page.cancel()
    wait_done(page, qtbot)
    assert page.work.done is None
    assert not page.controls.export.isEnabled()
    page.open(photo)
    wait_done(page, qtbot)
    assert page.controls.export.isEnabled()


def test_a_photo_that_was_cancelled_while_it_was_read_can_be_tried_again(page: EnhancePage, photo: Path,
                                                                         qtbot: QtBot) -> None:
    page.open(photo)
    page.cancel()
    qtbot.waitUntil(lambda: page.busy() == "", timeout=WAIT_MS)
    assert page.path == photo and page._commands["again"].isEnabled()
    page.enhance()
    wait_done(page, qtbot)
    assert page.work.done is not None


def test_a_broken_photo_gives_a_sentence_and_the_next_one_works(window: MainWindow, page: EnhancePage, photo: Path,
                                                                tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS):
        page.open(broken)
    assert window.notice.sentence.startswith("broken.jpg ")
    page.open(photo)
    wait_done(page, qtbot)
    assert page.work.done is not None


@pytest.mark.parametrize("wrong", ["notes.txt", "broken.jpg", "cut.png"])
def test_a_wrong_drop_leaves_the_enhanced_photo(window: MainWindow, enhanced: EnhancePage, photo: Path, tmp_path: Path,
                                                wrong: str, qtbot: QtBot) -> None:
    """It threw the photo away, and with it minutes of work."""
    content = {"notes.txt": b"to do: buy milk", "broken.jpg": b"\xff\xd8 no photo",
               "cut.png": photo.read_bytes()[:9000]}
    (tmp_path / wrong).write_bytes(content[wrong])
    done, before = enhanced.work.done, enhanced.view.grab().toImage()
    said = enhanced.inspector.profile.says.text()
    with qtbot.waitSignal(enhanced.failed, timeout=WAIT_MS):
        assert drop(window, tmp_path / wrong)
    assert wrong in window.notice.sentence
    wait_done(enhanced, qtbot)
    assert enhanced.path == photo and enhanced.work.done is done and enhanced.inspector.profile.says.text() == said
    window.notice.hide()
    qtbot.waitUntil(lambda: enhanced.view.grab().toImage() == before, timeout=WAIT_MS)
    export(enhanced, qtbot)
    assert photo.with_name("photo-dmax.png").exists()


def test_a_photo_that_a_wrong_one_interrupted_is_enhanced_on(page: EnhancePage, photo: Path, tmp_path: Path,
                                                             qtbot: QtBot) -> None:
    (tmp_path / "notes.txt").write_text("to do: buy milk")
    page.open(photo)
    qtbot.waitUntil(lambda: page.view.picture is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS):
        page.open(tmp_path / "notes.txt")
    qtbot.waitUntil(page.controls.export.isEnabled, timeout=WAIT_MS)
    assert page.path == photo and page.work.done is not None


def test_of_what_is_dropped_the_first_photo_is_opened(window: MainWindow, page: EnhancePage, photo: Path,
                                                      tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text("a note that lies beside the photos")
    drop(window, tmp_path / "a.txt", photo)
    wait_done(page, qtbot)
    assert page.path == photo


def test_the_caption_says_what_is_seen(page: EnhancePage, tmp_path: Path, qtbot: QtBot) -> None:
    """"Enhanced" stood over pixels that were not, or not yet."""
    captions: list[str] = []
    page.work.captioned.connect(captions.append)
    large = tmp_path / "large.png"
    photos.write(photos.Photo.of(np.random.default_rng(0).integers(0, 255, (560, 560, 3), np.uint8)), large)
    page.open(large)
    qtbot.waitUntil(lambda: any(words.startswith("Enhancing, ") for words in captions), timeout=WAIT_MS)
    assert captions[0] == "Not enhanced yet" and "Enhanced" not in captions
    page.cancel()
    assert page.view._words == captions[-1] == ("Enhanced in part" if page.work.opened.picture.largest
                                                else "Not enhanced")
    page.enhance()
    page.view.set_zoom(1.0)
    qtbot.waitUntil(lambda: page.work.done is not None, timeout=WAIT_MS)
    assert page.view._words == "Enhanced"


def test_zooming_in_a_long_run_brings_what_is_seen_to_the_front(page: EnhancePage, sample: Callable[..., Any],
                                                                tmp_path: Path, qtbot: QtBot) -> None:
    large = tmp_path / "large.png"
    photos.write(photos.Photo.of(np.tile(sample(200, 160), (6, 10, 1))), large)
    page.open(large)
    painted: list[QRect] = []
    page.work.painted.connect(painted.append)
    qtbot.waitUntil(lambda: bool(painted and painted[-1].width() == 1600), timeout=WAIT_MS)
    whole_rows = [part.bottom() for part in painted if part.width() == 1600]
    page.view.set_zoom(8.0)
    page.view._centre = QPointF(1500, 1150)
    page.view._tell_view()
    seen = page.view.visible_region()
    qtbot.waitUntil(lambda: any(part.intersects(seen) for part in painted), timeout=WAIT_MS)
    first = next(part for part in painted if part.intersects(seen))
    assert first.width() < 1600 and whole_rows[-1] < seen.top()
    page.cancel()


def test_next_and_previous_walk_through_the_folder(page: EnhancePage, restored_folder: Path, qtbot: QtBot) -> None:
    names = sorted(path.name for path in restored_folder.iterdir())
    page.open(restored_folder / names[0])
    qtbot.waitUntil(page._commands["next"].isEnabled, timeout=WAIT_MS)
    assert not page._commands["previous"].isEnabled()
    page.roll.go(1)
    assert page.path == restored_folder / names[1]
    qtbot.waitUntil(page._commands["previous"].isEnabled, timeout=WAIT_MS)
    page.roll.go(-1)
    wait_done(page, qtbot)
    assert page.shell.preferences.get("recent", [])[0] == str(restored_folder / names[0])


def test_stepping_goes_past_a_broken_photo_and_what_was_exported(page: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    for name in ("b.png", "c.png"):
        photo.with_name(name).write_bytes(photo.read_bytes()[:None if name == "c.png" else 900])
    first = photo.rename(photo.with_name("a.png"))
    page.open(first)
    wait_done(page, qtbot)
    export(page, qtbot)
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS), qtbot.waitSignal(page.roll.reached, timeout=WAIT_MS):
        page.roll.go(1)
    qtbot.waitUntil(lambda: page.path == first, timeout=WAIT_MS)
    assert photo.with_name("a-dmax.png") not in page.roll.photos
    page.roll.go(1)
    assert page.path == photo.with_name("c.png")
    wait_done(page, qtbot)
    assert page.work.done is not None and not page._commands["next"].isEnabled()


def test_a_picture_from_the_clipboard_is_enhanced(window: MainWindow, page: EnhancePage, photo: Path,
                                                  qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(photo)))
    window.paste()
    qtbot.waitUntil(lambda: page.path is not None, timeout=WAIT_MS)
    wait_done(page, qtbot)
    assert page.work.done is not None
    assert page.path is not None
    assert page.exporter.output(page.path).folder is not None   # beside a pasted picture nobody would find it
    assert not Path(page.roll.folder()).is_relative_to(page.shell.library.cache_folder)   # nor look for the next one


def test_export_follows_the_options(enhanced: EnhancePage, tmp_path: Path, qtbot: QtBot) -> None:
    wanted = Output(format="tiff", bit_depth=16, template="{name} {realism}", folder=tmp_path / "new")
    enhanced.exporter.ask()
    dialog = enhanced.findChild(ExportDialog)
    assert dialog is not None
    dialog.form.set_output(wanted)
    dialog.accept()
    written = tmp_path / "new" / f"photo {DEFAULT_REALISM}.tif"
    qtbot.waitUntil(written.exists, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: photos.read_header(written).bit_depth == 16, timeout=WAIT_MS)


def test_enter_exports_in_the_dialog(enhanced: EnhancePage, photo: Path, qtbot: QtBot) -> None:
    """It pressed another button, which asked for a folder."""
    enhanced.exporter.ask()
    dialog = enhanced.findChild(ExportDialog)
    assert dialog is not None
    qtbot.keyClick(dialog.form.format, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(photo.with_name("photo-dmax.png").exists, timeout=WAIT_MS)


def test_realism_is_remembered_as_the_profile_is(page: EnhancePage, qtbot: QtBot) -> None:
    page.slider.set_realism(40)
    page.use_profile("Upscaled 4x")
    again = EnhancePage(page.shell)
    qtbot.addWidget(again)
    assert again.look.alpha == pytest.approx(0.6) == again.slider.alpha and again.look.profile == "Upscaled 4x"
    page.shell.preferences.set("alpha", 70)   # by another hand
    assert EnhancePage(page.shell).look.alpha == DEFAULT_ALPHA


def test_a_long_name_is_shortened_and_widens_nothing(window: MainWindow, page: EnhancePage, photo: Path,
                                                     qtbot: QtBot) -> None:
    least = window.minimumSizeHint().width()
    assert least <= 1024
    long = photo.with_name(f"{'a holiday at the sea ' * 8}.png")
    photo.rename(long)
    page.open(long)
    wait_done(page, qtbot)
    page.use_profile("Upscaled 4x")
    wait_done(page, qtbot)
    assert window.minimumSizeHint().width() == least
    assert page.inspector.widget().minimumSizeHint().width() <= page.inspector.viewport().width()   # nothing is cut off
    assert page.controls.name.text() == long.name == page.controls.name.toolTip().rpartition("/")[2]


def test_the_inspector_says_what_is_recommended_and_why(enhanced: EnhancePage, qtbot: QtBot) -> None:
    inspector, pane = enhanced.inspector, enhanced.inspector.realism
    assert inspector.profile.list.currentText() == "Suggest"   # of a new library
    assert inspector.profile.says.text() == "Denoised, ready-made. Suits this photo well."
    assert enhanced.work.done is not None
    wanted = round(100 * (1 - enhanced.work.done.insight.suggested_alpha))
    assert pane.why.text().startswith(f"{wanted} % is recommended")
    assert enhanced.slider._slider.tick == wanted
    enhanced.slider.set_realism(33)
    assert pane.use.isVisible() and pane.use.text() == f"Use {wanted} %"
    pane.use.click()   # what is in use is not offered again
    assert enhanced.look.alpha == pytest.approx(1 - wanted / 100) and not pane.use.isVisible()
    facts = {inspector.facts.itemAt(row, inspector.facts.ItemRole.LabelRole).widget().text()
             for row in range(inspector.facts.rowCount())}
    assert {"Patches", "Computed in", "Unlikeness", "Photo looks like"} <= facts and not inspector.facts.itemAt(
        0, inspector.facts.ItemRole.LabelRole).widget().isVisible()   # for those who ask


def test_realism_can_be_typed(page: EnhancePage, qtbot: QtBot) -> None:
    """1, 2 and 3 are also the keys of the layouts."""
    page._commands["realism"].trigger()
    number = page.slider.number
    assert number.hasFocus() or QGuiApplication.platformName() == "offscreen"
    qtbot.keyClicks(number, "12")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert page.look.alpha == pytest.approx(0.88) and page.view.mode is Mode.SPLIT
    number.selectAll()
    qtbot.keyClicks(number, "130")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert page.look.alpha == pytest.approx(-0.3) and page.slider.extended.isChecked()
    page.undo.undo()
    assert number.value() == round(100 * (1 - DEFAULT_ALPHA))


def test_each_photo_gets_the_profile_that_suits_it(page: EnhancePage, tmp_path: Path, qtbot: QtBot) -> None:
    """A fixed profile was the default, and another was offered only after the photo was enhanced."""
    path = tmp_path / "enlarged.png"
    whole = Image.fromarray(data.coffee()).crop((100, 50, 400, 350))
    whole.resize((100, 100), Image.Resampling.BICUBIC).resize(whole.size, Image.Resampling.BICUBIC).save(path)
    page.open(path)
    wait_done(page, qtbot)
    assert page.work.done is not None and page.work.done.profile.name == "Upscaled 4x"
    assert page.inspector.profile.says.text().startswith("Upscaled 4x, ready-made.")
    page.use_profile("JPEG cleaned")
    assert page.inspector.profile.list.currentText() == "JPEG cleaned"
    page.undo.undo()
    assert page.inspector.profile.list.currentText() == "Suggest"
    page.cancel()


def test_zooming_keeps_the_point_under_the_pointer(enhanced: EnhancePage) -> None:
    view = enhanced.view
    view.set_mode(Mode.SINGLE)
    view.set_zoom(1.0)

    def under(at: QPointF) -> tuple[float, float]:
        left, top = view._viewport().origin
        return (at.x() - left) / view._scale(), (at.y() - top) / view._scale()

    at = QPointF(view.width() / 2 + 30, view.height() / 2 - 20)
    before = under(at)
    for turn in (120, 120, 120, -120):
        view.wheelEvent(QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
                                    Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    assert under(at) == pytest.approx(before, abs=1.0)


def test_the_divider_stays_on_the_photo_where_it_was_put(enhanced: EnhancePage, qtbot: QtBot) -> None:
    view = enhanced.view
    view.set_zoom(1.0)
    assert view.divider_px == view.width() / 2
    start, end = (QPoint(round(view.width() / 2 + by), 50) for by in (0, 70))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    def on_photo() -> float:
        return float((view.divider_px - view._viewport().origin[0]) / view._scale())

    put = on_photo()
    assert put == pytest.approx(256 / 2 + 70, abs=1)
    view.zoom_by(1.5, QPointF(20, 20))
    view._pan(QPointF(33, 10))
    assert on_photo() == pytest.approx(put, abs=1)
    view.zoom_by(8, QPointF(0, 0))   # now it lies outside
    assert view.divider_px == view.width() - 8
    view.set_zoom(None)
    assert on_photo() == pytest.approx(put, abs=1)


def test_closing_during_work_ends_before_the_photo_is_done(window: MainWindow, page: EnhancePage, tmp_path: Path,
                                                            qtbot: QtBot) -> None:
    large = tmp_path / "large.png"
    photos.write(photos.Photo.of(np.random.default_rng(0).integers(0, 255, (1300, 1300, 3), np.uint8)), large)
    page.open(large)
    qtbot.waitUntil(lambda: page.controls.progress.value() > 0, timeout=WAIT_MS)
    window.close()
    assert not window.shell.engine.running
    assert page.work.done is None


def controls(of: QWidget, kinds: Callable[..., bool]) -> list[QWidget]:
    return [one for one in of.findChildren(QWidget) if kinds(one) and one.isVisibleTo(of)]


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    found = controls(window, lambda one: isinstance(one, QAbstractButton | QAbstractSlider | QComboBox))
    assert len(found) > 15
    for one in found:
        if not one.objectName().startswith("qt_"):
            assert one.accessibleName() or getattr(one, "text", str)(), one


def test_the_slider_keeps_its_place_while_work_comes_and_goes(enhanced: EnhancePage, qtbot: QtBot) -> None:
    idle = enhanced.slider.geometry()
    enhanced.controls.show_progress(0.5, "Enhancing, 12 s left")
    qtbot.wait(50)
    assert enhanced.slider.geometry() == idle


def test_what_an_export_leaves_out_is_said(page: EnhancePage, photo: Path, tmp_path: Path, qtbot: QtBot) -> None:
    png = tmp_path / "scan.png"
    info = PngInfo()
    info.add_text("Title", "Grandma 1951")
    Image.open(photo).save(png, pnginfo=info)
    page.open(png)
    wait_done(page, qtbot)
    page.shell.preferences.set("export", Output(format="jpeg").to_json())
    said: list[str] = []
    page.said.connect(said.append)
    export(page, qtbot)
    assert "Left out: its PNG texts" in said[-1]
