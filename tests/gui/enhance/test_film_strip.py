"""The film strip of several photos: choosing, states, and what is kept of each photo."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import photos
from engine.batches.batch import State as BatchState
from engine.library.library import Library
from engine.masks.mask import Mask
from engine.masks.mask_file import hash_of
from engine.masks.shapes import FaceEllipse, Stroke
from engine.photos.metadata.xmp import properties
from engine.photos.output import Output
from engine.wishes.remembered import photo_key, remember, remembered
from engine.wishes.wish import Wish
from gui.batch.page import BatchPage
from gui.enhance.look import Look
from gui.enhance.open_photo import LeftPhotos, OpenPhoto
from gui.enhance.page import EnhancePage
from gui.enhance.requests import _opened
from gui.enhance.roll.strip_model import OWN, State
from gui.main_window import MainWindow
from gui.page import Shell
from gui.preferences import Preferences
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails
from tests.gui.conftest import WAIT_MS, drop
from tests.gui.enhance.test_enhance_page import export

LEFT = Qt.MouseButton.LeftButton
TESTS = count()
NAMES = ("a.png", "b.png", "c.png", "d.png")


def opened_window(library: Path) -> MainWindow:
    kept = Library(library)
    preferences = Preferences(kept)
    preferences.set("profile", "Denoised")   # to find one that suits each photo takes longer than all else
    window = MainWindow(Shell(EngineThread(library), kept, preferences, Thumbnails()))
    window.show()
    window.shell.engine.start()
    return window


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    """The window, for all tests here."""
    shown = opened_window(tmp_path_factory.mktemp("strip") / "library")
    yield shown
    shown.close_surely()


@pytest.fixture
def page(window: MainWindow) -> EnhancePage:
    window.show_page("enhance")
    return window.enhance


@pytest.fixture
def roll(tmp_path: Path, restored_folder: Path) -> list[Path]:
    """Four photos of 64 x 48 px, each another part of one, in a folder of their own; other ones in each test."""
    whole = photos.read(restored_folder / "coffee.png").samples + np.uint8(next(TESTS))
    (tmp_path / "roll").mkdir()
    for number, name in enumerate(NAMES):
        photos.write(photos.Photo.of(whole[40 * number:40 * number + 48, 60:124]), tmp_path / "roll" / name)
    return [tmp_path / "roll" / name for name in NAMES]


def brought(page: EnhancePage, window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    """Drop photos, and wait until the first is read."""
    with qtbot.waitSignal(page.roll.brought, timeout=WAIT_MS):
        assert drop(window, *paths)
    read(page, page.roll.photos[0], qtbot)


def read(page: EnhancePage, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.path == path and page.work.opened is not None, timeout=WAIT_MS)


def done(page: EnhancePage, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.path == path and page.work.done is not None and not page.work.busy, timeout=WAIT_MS)


def click(page: EnhancePage, row: int, qtbot: QtBot, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
          ) -> None:
    strip = page.controls.strip
    qtbot.mouseClick(strip.viewport(), LEFT, keys, strip.visualRect(page.film.model.index(row)).center())


def test_a_folder_is_a_strip_that_mouse_and_keys_walk_along(
        window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    strip, model = page.controls.strip, page.film.model
    (roll[0].parent / "broken.jpg").write_bytes(b"\xff\xd8 no photo")   # between b and c
    roll = sorted([*roll, roll[0].parent / "broken.jpg"])
    brought(page, window, qtbot, roll[0].parent)
    done(page, roll[0], qtbot)
    assert strip.isVisible() and list(model.photos) == roll and strip.chosen() == [roll[0]]
    assert model.state(roll[0]) is State.ENHANCED and model.state(roll[1]) is State.NEW
    click(page, 3, qtbot)
    done(page, roll[3], qtbot)
    assert strip.hasFocus()   # keys go on along it
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: model.state(roll[2]) is State.REFUSED, timeout=WAIT_MS)
    assert page.path == roll[3] and strip.chosen() == [roll[3]]
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_End)   # the one between is given up
    done(page, roll[4], qtbot)
    assert page.path == roll[4]
    page.roll.go(-1)
    page.roll.go(-1)   # past the broken one
    done(page, roll[1], qtbot)
    export(page, qtbot)
    assert model.state(roll[1]) is State.EXPORTED and model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole
                                                                 ) == "b.png: exported"
    click(page, 3, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert strip.chosen() == [roll[1], roll[3]] and page.path == roll[1] and strip.open_row == 1
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.path == roll[1] and len(strip.chosen()) > 1
    page.film.fold.trigger()
    assert not strip.isVisible() and page.film.chosen() == [roll[1]]   # the others are out of sight
    page.film.fold.trigger()
    assert strip.isVisible() and len(page.film.chosen()) > 1
    page.slider.set_realism(7)   # it was exported as it was before
    assert model.state(roll[1]) is State.ENHANCED


def test_one_photo_has_no_strip_and_what_is_no_photo_is_said(
        window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    note = roll[0].with_name("note.txt")
    note.write_text("buy milk")
    brought(page, window, qtbot, note, *roll[1:3])
    assert page.controls.strip.isVisible() and page.roll.photos == roll[1:3]
    assert window.notice.sentence == "Left out, since they are no photos: note.txt."
    page.open(roll[2])   # it is in the strip, which stays
    read(page, roll[2], qtbot)
    assert page.controls.strip.isVisible()
    page.open(roll[0])
    read(page, roll[0], qtbot)
    assert not page.controls.strip.isVisible() and not page.film.fold.isEnabled()
    qtbot.waitUntil(lambda: page.roll.photos == roll, timeout=WAIT_MS)   # of the folder
    page.open_paths([roll[0].parent])
    page.open(roll[3])   # before the folder was looked through
    page.roll._background.wait()
    read(page, roll[3], qtbot)
    assert not page.controls.strip.isVisible()


def test_thousands_of_photos_are_drawn_as_few(window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot,
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(window.shell.thumbnails, "get", asked.append)
    many = [roll[0].with_name(f"{number:04}.png") for number in range(2000)]
    page.roll.brought.emit(many)
    page.controls.strip.grab()
    seen = page.controls.strip.width() // page.controls.strip.sizeHintForColumn(0) + 2
    assert 0 < len(set(asked)) <= seen
    page.controls.strip.go_to(1999)
    page.controls.strip.grab()
    assert many[-1] in asked and len(set(asked)) <= 2 * seen
    assert page.controls.strip.indexAt(QPoint(page.controls.strip.width() - 20, 20)).row() == 1999
    page.roll.brought.emit([])
    assert not page.controls.strip.isVisible()


def test_ten_photos_have_wishes_of_their_own_and_a_restart_leaves_them(
        window: MainWindow, page: EnhancePage, tmp_path: Path, restored_folder: Path, qtbot: QtBot) -> None:
    whole = photos.read(restored_folder / "rocket.png").samples
    folder = tmp_path / "ten"
    folder.mkdir()
    for number in range(10):
        photos.write(photos.Photo.of(whole[8 * number:8 * number + 32, 60:100]), folder / f"{number}.png")
    ten = sorted(folder.iterdir())
    brought(page, window, qtbot, folder)
    qtbot.waitUntil(lambda: all(page.looks.knows(path) for path in ten), timeout=WAIT_MS)
    for number, path in enumerate(ten):
        page.open(path)
        if number == 3:
            done(page, path, qtbot)
        assert page.look.mask is None
        page.slider.set_realism(10 * number)
        if number % 2:
            page.looks.wish_part("mask", "mask", Mask((Stroke(((0.5, number / 10, 1.0),), 0.1),), True, (40, 32)))
    wished = [page.looks.of(path) for path in ten]
    assert [round(100 * (1 - look.alpha)) for look in wished] == list(range(0, 100, 10))
    page.open(ten[3])
    assert page.work.done is not None and page.look == wished[3]   # at once
    assert page.undo.count() == 2
    page.undo.undo()
    page.undo.undo()   # its own steps alone
    assert page.look.mask is None and page.looks.of(ten[4]) == wished[4]
    page.undo.redo()
    page.undo.redo()
    assert all(page.film.model.index(row).data(OWN) for row in range(10))
    page.keeping.shutdown()

    library = window.shell.library.cache_folder.parent
    (folder / "moved").mkdir()
    moved = [path.rename(folder / "moved" / f"x{path.name}") for path in ten]   # by content, wherever they are
    again = opened_window(library)
    try:
        brought(again.enhance, again, qtbot, folder / "moved")
        qtbot.waitUntil(lambda: all(again.enhance.looks.knows(path) for path in moved), timeout=WAIT_MS)
        assert all(again.enhance.film.model.index(row).data(OWN) for row in range(10))
        for path, look in zip(moved, wished, strict=True):
            now = again.enhance.looks.of(path)
            assert (now.alpha, now.mask) == (look.alpha, look.mask)
        again.enhance.open(moved[7])
        read(again.enhance, moved[7], qtbot)
        assert again.enhance.slider.alpha == pytest.approx(0.3) and again.enhance.view._mask == wished[7].mask
        assert again.enhance.undo.count() == 0
    finally:
        again.close_surely()


def test_a_photo_that_was_overwritten_is_another_one(page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    page.open(roll[0])
    done(page, roll[0], qtbot)
    page.looks.wish_part("mask", "mask", Mask((Stroke(((0.5, 0.5, 1.0),), 0.1),), True, (64, 48)))
    page.open(roll[1])
    read(page, roll[1], qtbot)
    assert page.look.mask is None
    roll[0].write_bytes(roll[2].read_bytes())
    page.open(roll[0])
    assert page.look.mask is not None   # as far as is known
    qtbot.waitUntil(lambda: page.look.mask is None, timeout=WAIT_MS)
    assert page.undo.count() == 0


def test_what_is_changed_before_a_photo_could_be_read_is_laid_over_what_is_kept(
        page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    mask = Mask((Stroke(((0.5, 0.5, 1.0),), 0.1),), True, (64, 48))
    remember(Wish("JPEG cleaned", 0.8, mask=mask), photo_key(roll[0]), page.shell.library)
    page.open(roll[0])
    page.slider.set_realism(35)   # nothing is known of it yet
    done(page, roll[0], qtbot)
    assert page.look == Look("JPEG cleaned", pytest.approx(0.65), mask=mask)
    assert page.work.done is not None and page.work.done.profile.name == "JPEG cleaned"
    page.keeping.shutdown()
    kept = remembered(photo_key(roll[0]), page.shell.library)
    assert kept is not None and kept.alpha == pytest.approx(0.65) and kept.mask == mask


def test_photos_that_were_left_are_kept_within_bytes(restored_folder: Path) -> None:
    read = photos.read(restored_folder / "coffee.png")

    def left(name: str) -> OpenPhoto:
        return OpenPhoto(Path(name), _opened(read, None))

    size = left("a").bytes
    assert size == (3 + 3 + 6) * read.width * read.height   # samples, picture and its change: it is too small for more
    kept = LeftPhotos(2 * size)
    for name in "abac":
        kept.keep(kept.take(Path(name)) or left(name))
    assert kept.take(Path("b")) is None and kept.take(Path("a")) and kept.take(Path("c"))
    LeftPhotos(size - 1).keep(left("a"))   # one that is too large is not kept at all


def test_settings_are_pasted_on_those_that_are_chosen_and_each_can_be_undone(
        window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    photos.write(photos.Photo.of(photos.read(roll[3]).samples[:20]), roll[3], existing="replace")   # of another aspect
    brought(page, window, qtbot, *roll)
    mask = Mask((Stroke(((0.5, 0.5, 1.0),), 0.1),), True, (64, 48))
    page.slider.set_realism(15)
    page.looks.wish_part("mask", "mask", mask)
    assert not page.wishes.commands["paste_settings"].isEnabled()
    page.wishes.commands["copy_settings"].trigger()
    page.slider.set_realism(60)
    click(page, 2, qtbot)
    before = page.look
    click(page, 3, qtbot, Qt.KeyboardModifier.ControlModifier)
    page.wishes.commands["paste_settings"].trigger()
    qtbot.waitUntil(lambda: all(page.looks.of(path).alpha == pytest.approx(0.85) for path in roll[2:]), timeout=WAIT_MS)
    assert page.slider.alpha == pytest.approx(0.85) and page.look.mask is None
    page.wishes.commands["paste_mask"].trigger()
    qtbot.waitUntil(lambda: page.look.mask == mask, timeout=WAIT_MS)
    assert page.looks.of(roll[3]).mask is None and "on one photo" in window.notice.sentence
    page.undo.undo()
    page.undo.undo()
    assert page.look == before
    page.open(roll[3])
    assert page.look.alpha == pytest.approx(0.85)
    page.undo.undo()   # its own step
    assert page.look.alpha == before.alpha
    faces = Mask((FaceEllipse((0.5, 0.5), (0.1, 0.1), strength=0.4),), True, (64, 48))
    page.looks.wish_part("mask", "mask", faces)
    page.wishes.commands["copy_settings"].trigger()
    click(page, 1, qtbot)
    click(page, 2, qtbot, Qt.KeyboardModifier.ControlModifier)
    page.wishes.commands["paste_settings"].trigger()
    qtbot.waitUntil(lambda: page.looks.of(roll[2]).faces == 0.4, timeout=WAIT_MS)   # to be found there, or in a batch
    assert page.keeping.wish_of(roll[2]).faces == 0.4 and page.looks.of(roll[2]).mask is None


def test_the_strip_goes_to_the_batch_in_one_step_each_photo_with_its_own_settings(
        window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    mask = Mask((Stroke(((0.3, 0.3, 1.0),), 0.6),), True, (64, 48))
    remember(Wish("JPEG cleaned", 0.5, mask=mask), photo_key(roll[1]), page.shell.library)
    brought(page, window, qtbot, *roll)
    page.slider.set_realism(35)
    page.looks.wish_part("original_share", "share", 0.2)
    page.looks.wish_part("profile", "profile", "")
    done(page, roll[0], qtbot)
    page.wishes.commands["all_to_batch"].trigger()
    qtbot.waitUntil(lambda: window.page.title == "Batch", timeout=WAIT_MS)
    batch = window.page
    assert isinstance(batch, BatchPage)
    qtbot.waitUntil(lambda: len(batch.model.items) == 4, timeout=WAIT_MS)
    first, second, third, _ = (item.settings for item in batch.model.items)
    assert first and second and third
    assert (first.profile, first.alpha, first.original_share) == ("Denoised", pytest.approx(0.65), 0.2)
    assert (second.profile, second.alpha, second.mask) == ("JPEG cleaned", 0.5, mask)
    assert third.mask is None and "No profile was found yet for 2 photos" in window.notice.sentence
    assert len(batch.parts.selected()) == 4
    batch.toggle()
    qtbot.waitUntil(lambda: batch.model.count(BatchState.DONE) == 4, timeout=WAIT_MS)
    outputs = [item.output for item in batch.model.items]
    said = [properties(photos.read(path).metadata.xmp) for path in outputs if path]
    assert [one["Profile"] for one in said] == ["Denoised", "JPEG cleaned", "Denoised", "Denoised"]
    assert [one.get("Mask") for one in said] == [None, hash_of(mask), None, None] and said[0]["Alpha"] == "0.65"

    window.show_page("enhance")
    page.open(roll[1])
    page.slider.set_realism(90)
    page.wishes.commands["to_batch"].trigger()   # the open one alone, which is to do again
    qtbot.waitUntil(lambda: batch.model.count(BatchState.TO_DO) == 1, timeout=WAIT_MS)
    again = batch.model.items[1]
    assert again.state is BatchState.TO_DO and again.settings and again.settings.alpha == pytest.approx(0.1)
    assert again.settings.mask == mask


def test_presets_are_kept_applied_deleted_and_given_as_files(
        window: MainWindow, page: EnhancePage, roll: list[Path], qtbot: QtBot) -> None:
    presets = page.wishes.presets
    brought(page, window, qtbot, *roll)
    page.slider.set_realism(25)
    page.shell.preferences.set("export", Output("png", folder=roll[0].parent).to_json())
    with qtbot.waitSignal(presets.listed, timeout=WAIT_MS):
        presets.save("Soft & slow")
    kept, = presets.presets
    assert kept.wish.profile == "Denoised" and kept.wish.alpha == 0.75 and kept.wish.output == Output("png")
    assert "Soft && slow" in [action.text() for action in presets.actions()]

    page.slider.set_realism(80)
    page.shell.preferences.set("export", Output("tiff", folder=roll[0].parent).to_json())
    click(page, 1, qtbot, Qt.KeyboardModifier.ControlModifier)
    next(action for action in presets.actions() if action.text() == "Soft && slow").trigger()
    assert page.slider.alpha == page.looks.of(roll[1]).alpha == 0.75 and page.look.profile == "Denoised"
    assert Output.from_json(page.shell.preferences.get("export", {})) == Output("png", folder=roll[0].parent)
    page.shell.preferences.set("export", {})
    page.undo.undo()
    assert page.slider.alpha == pytest.approx(0.2)

    with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: text.startswith("Exported")):
        presets.give(kept, roll[0].with_name("given"))
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS):   # there is one of its name
        presets.take(roll[0].with_name("given.json"))
    for step in (partial(presets.delete, kept), page.undo.undo, page.undo.redo):
        with qtbot.waitSignal(presets.listed, timeout=WAIT_MS):
            step()
        assert bool(presets.presets) is (step == page.undo.undo)
    with qtbot.waitSignal(presets.listed, timeout=WAIT_MS):
        presets.take(roll[0].with_name("given.json"))
    assert presets.presets == [kept]
    presets.apply(replace(kept, wish=replace(kept.wish, profile="Mine")))
    assert "needs the profile 'Mine'" in window.notice.sentence
