"""The window driven as a photographer does, with the real engine behind it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from pytestqt.qtbot import QtBot

from engine import photo as photos
from engine.formats.xmp import properties
from engine.library import Library
from gui.engine_thread import EngineThread
from gui.enhance.compare_view import Mode
from gui.main_window import MainWindow

_WAIT_MS = 60_000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    engine = EngineThread(tmp_path / "library")
    shown = MainWindow(Library(tmp_path / "library"), engine)
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignal(engine.ready, timeout=_WAIT_MS):
        engine.start()
    yield shown
    shown.close()


@pytest.fixture
def photo(tmp_path: Path, restored_folder: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes((restored_folder / "coffee.png").read_bytes())
    return path


def pixels(image: QImage) -> np.ndarray:
    """uint8 [H, W, 3] of a picture."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, :3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                                     Qt.KeyboardModifier.NoModifier))


def test_drop_slide_export(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window._engine.enhanced, timeout=_WAIT_MS):
        drop(window, photo)
    window.page.slider.set_realism(100)
    with qtbot.waitSignal(window._engine.exported, timeout=_WAIT_MS):
        qtbot.mouseClick(window.page.export_button, Qt.MouseButton.LeftButton)
    out = photos.read(photo.with_name("photo-dmax.png"))
    assert properties(out.metadata.xmp)["Alpha"] == "0"
    assert not np.array_equal(out.samples, photos.read(photo).samples)


@pytest.mark.parametrize("realism", [100, 70, 25, 0])
def test_what_the_slider_shows_is_what_is_exported(window: MainWindow, photo: Path, qtbot: QtBot, realism: int) -> None:
    with qtbot.waitSignal(window._engine.enhanced, timeout=_WAIT_MS):
        window.open(photo)
    window.page.slider.set_realism(realism)
    with qtbot.waitSignal(window._engine.exported, timeout=_WAIT_MS):
        window.page.export_beside()
    exported = photos.read(photo.with_name("photo-dmax.png")).samples.astype(int)
    view = window.page.view
    view.set_mode(Mode.SINGLE)
    view.set_zoom(1.0 * view.devicePixelRatioF())
    shown = pixels(view.grab().toImage()).astype(int)
    top, left = round((view.height() - 192) / 2), round((view.width() - 256) / 2)
    # A cross-fade cannot know by how much full transport would leave 0..255, so those few pixels are left out.
    assert view._enhanced is not None
    full = pixels(view._enhanced.levels[0])
    within = ((full > 0) & (full < 255))[:150, :254]   # above the caption
    assert within.mean() > 0.9
    best = min(np.abs(shown[top + dy:top + dy + 150, left + dx:left + dx + 254] - exported[:150, :254])[within].max()
               for dy in (-1, 0, 1) for dx in (-1, 0, 1))
    assert best <= 2


def test_a_newer_photo_supersedes_an_older_one(window: MainWindow, photo: Path, restored_folder: Path, qtbot: QtBot) -> None:
    done: list[str] = []
    window._engine.enhanced.connect(lambda name, _: done.append(name))
    with qtbot.waitSignal(window._engine.enhanced, timeout=_WAIT_MS):
        window.open(photo)
        window.open(restored_folder / "rocket.png")
    qtbot.wait(200)
    assert window.page.path == restored_folder / "rocket.png"
    assert len(done) == 1


def test_a_broken_photo_gives_a_sentence_and_the_next_one_works(window: MainWindow, photo: Path, tmp_path: Path,
                                                                qtbot: QtBot) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    with qtbot.waitSignal(window._engine.failed, timeout=_WAIT_MS) as failed:
        window.open(broken)
    assert failed.args[0].sentence.startswith("broken.jpg ")
    with qtbot.waitSignal(window._engine.enhanced, timeout=_WAIT_MS):
        window.open(photo)


def test_closing_during_work_ends_the_thread_before_the_photo_is_done(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    large = tmp_path / "large.png"
    photos.write(photos.Photo.of(np.random.default_rng(0).integers(0, 255, (2500, 2500, 3), np.uint8)), large)
    done: list[str] = []
    window._engine.enhanced.connect(done.append)
    with qtbot.waitSignal(window._engine.progressed, timeout=_WAIT_MS):
        window.open(large)
    window.close()
    assert window._engine._thread.isFinished()
    assert not done


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    page = window.page
    for control in (page.profiles, page.modes, page.progress, page.view, page.export_button, page.invitation):
        assert control.accessibleName() or control.text()
