"""`edit`: another program's copy gets the result, whole or not at all."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from engine import photos
from engine.photos.check_written import said_by
from gui.editing import CannotEdit, Editing, check_copy
from gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS


@pytest.fixture
def copy(photo: Path) -> Path:
    """A 16-bit TIFF, as other programs hand it over."""
    path = photo.with_name("copy.tif")
    photos.write(photos.read(photo), path, bit_depth=16)
    photo.unlink()
    return path


def test_done_writes_the_result_into_the_copy(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    before = photos.read(copy).samples
    copy.chmod(0o640)
    editing = Editing(window, copy)
    assert not editing.done.isEnabled()
    qtbot.waitUntil(editing.done.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(editing.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    after = photos.read(copy)
    assert after.bit_depth == 16 and after.samples.shape == before.shape and (after.samples != before).any()
    assert said_by(copy)["Profile"] == "Denoised"
    assert os.listdir(copy.parent) == ["copy.tif"] and copy.stat().st_mode & 0o777 == 0o640


def test_a_copy_that_was_changed_meanwhile_stays_and_closing_just_after_done_leaves_no_second_file(
        qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    """The result could stay beside the copy, if the window was closed between the file's writing and its renaming."""
    editing = Editing(window, copy)
    qtbot.waitUntil(editing.done.isEnabled, timeout=WAIT_MS)
    before, then = copy.read_bytes(), copy.stat()
    copy.write_bytes(before + b"more")   # by its program
    editing.done.click()
    qtbot.waitUntil(lambda: "was changed by another program" in window.notice.sentence, timeout=WAIT_MS)
    assert copy.read_bytes() == before + b"more" and window.isVisible()
    (copy.parent / "copy-dmax.tif").unlink()   # where the sentence says that the result is
    copy.write_bytes(before)
    os.utime(copy, ns=(then.st_atime_ns, then.st_mtime_ns))
    qtbot.waitUntil(editing.done.isEnabled, timeout=WAIT_MS)
    editing.done.click()
    editing.cancel.click()
    assert window.isVisible() and "exported" in window.findChild(QMessageBox).text()
    while os.listdir(copy.parent) == ["copy.tif"] and copy.read_bytes() == before:
        time.sleep(0.01)   # the window hears of nothing
    window.close_surely()
    assert os.listdir(copy.parent) == ["copy.tif"] and said_by(copy)["Profile"] == "Denoised"


def test_cancel_leaves_the_copy(shown: MainWindow, copy: Path) -> None:
    before = copy.read_bytes()
    Editing(shown, copy).cancel.click()
    assert not shown.isVisible() and copy.read_bytes() == before and os.listdir(copy.parent) == ["copy.tif"]


def test_a_copy_that_cannot_be_written_is_refused_before_a_window_opens(copy: Path) -> None:
    check_copy(copy)
    with pytest.raises(CannotEdit, match="best a TIFF"):
        check_copy(copy.rename(copy.with_suffix(".psd")))
    with pytest.raises(photos.UnreadablePhoto):
        check_copy(copy.with_name("nothing.tif"))
