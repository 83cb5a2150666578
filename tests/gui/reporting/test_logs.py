"""The log and the diagnostics: they help to find a mistake and give nobody's name away."""

import json
import logging
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, qWarning
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from gui.main_window import MainWindow
from gui.reporting import diagnostics, logs
from gui.reporting.private_words import traceback_without_names, without_names
from gui.reporting.save_dialog import ask_and_save_diagnostics
from gui.work.engine_thread import Failure
from tests.gui.conftest import WAIT_MS


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """With its log begun."""
    kept = Library(tmp_path / "library")
    logs.install(kept)
    yield kept
    logs.uninstall()


def written(library: Library) -> str:
    return (library.log_folder / logs.FILE).read_text(encoding="utf-8")


def test_the_log_holds_what_python_and_qt_say(library: Library) -> None:
    logging.getLogger("engine.somewhere").warning("the tile was too large")
    qWarning("a widget is unhappy")
    assert "WARNING engine.somewhere" in written(library)
    assert "the tile was too large" in written(library)
    assert "a widget is unhappy" in written(library)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_exceptions_that_nobody_caught_are_in_the_log(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ZeroDivisionError("on the window's thread")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=lambda: {}["nothing"], name="another")
    thread.start()
    thread.join()
    assert "ZeroDivisionError: on the window's thread" in written(library)
    assert "KeyError" in written(library)
    assert "tests/gui/reporting/test_logs.py" in written(library)
    assert "ZeroDivisionError" in capsys.readouterr().err   # a terminal hears of it too


def test_what_nobody_caught_is_told_on_the_windows_thread(tmp_path: Path, qtbot: QtBot) -> None:
    told: list[tuple[Failure, bool]] = []

    class Window(QObject):
        def fail(self, failure: Failure) -> None:
            told.append((failure, threading.current_thread() is threading.main_thread()))

    window = Window()
    logs.install(Library(tmp_path), window.fail)
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(threading, "__excepthook__", lambda _: None)
            thread = threading.Thread(target=lambda: {}["nothing"])
            thread.start()
            thread.join()
        qtbot.waitUntil(lambda: bool(told))
    finally:
        logs.uninstall()
    failure, on_main_thread = told[0]
    assert on_main_thread
    assert failure.sentence.startswith("Something went wrong inside Dmax (KeyError)")
    assert "Traceback" in failure.details


def test_a_crash_of_a_library_leaves_its_place_in_the_program(tmp_path: Path, qtbot: QtBot) -> None:
    program = f"""
import ctypes
from pathlib import Path
from PySide6.QtWidgets import QApplication
from engine.library.library import Library
from gui.reporting import logs
application = QApplication([])
logs.install(Library(Path({str(tmp_path)!r})))
def rosalinds_photo():
    ctypes.string_at(0)
rosalinds_photo()
"""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONFAULTHANDLER"}
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, cwd=root, env=environment)
    assert done.returncode != 0
    diagnostics.save(tmp_path / "report.zip", Library(tmp_path), diagnostics.screen_facts())
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        crashes = archive.read("log/crashes.log").decode()
    assert "Fatal Python error" in crashes
    assert 'ctypes/__init__.py", line' in crashes
    assert str(Path(sys.prefix).parent) not in crashes


def test_the_log_rotates(library: Library) -> None:
    log = logging.getLogger("engine.somewhere")
    for _ in range(6 * 1024):
        log.warning("x" * 1024)
    sizes = [path.stat().st_size for path in library.log_folder.iterdir()]
    assert len(sizes) == 5
    assert max(sizes) <= 1 << 20


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    logs.install(Library(tmp_path))
    logs.uninstall()


@pytest.mark.parametrize(("message", "expected"), [
    ("holiday with Anna.jpg is empty", "<file>.jpg is empty"),
    ("cannot read '/home/anna/holiday with Bo.jpg': broken", "cannot read '<file>': broken"),
    ("[Errno 2] No such file or directory: 'Anna at sea.tif'", "[Errno 2] No such file or directory: '<file>'"),
    ("nothing in /home/anna/My photos", "nothing in <place>"),
    (r"nothing in C:\Users\anna\My photos", "nothing in <place>"),
    ("The folder ~/Anna cannot be made", "The folder <place>"),
    ("There is no profile called 'Anna and Bo'; choose another.",
     "There is no profile called '<file>'; choose another."),
    ("mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)",
     "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)"),
    ("'Tensor' object has no attribute 'colour'", "'Tensor' object has no attribute 'colour'"),
    ("it doesn't fit and can't be split", "it doesn't fit and can't be split"),
    ("CUDA out of memory. Tried to allocate 2.00 GiB/s", "CUDA out of memory. Tried to allocate 2.00 GiB/s"),
])
def test_names_go_and_the_rest_stays(message: str, expected: str) -> None:
    assert without_names(message) == expected


def test_a_traceback_keeps_its_places_in_the_program() -> None:
    root = Path(__file__).resolve().parents[3]
    kept = traceback_without_names(f"""Traceback (most recent call last):
  File "{root}/engine/photos/photo.py", line 12, in read
    return vips(path)
  File "/home/anna/venv/lib/python3/site-packages/pyvips/x.py", line 3, in new
    raise Error
OSError: /home/anna/sea: Anna.jpg is
  /home/anna/odd""")
    assert 'File "engine/photos/photo.py", line 12, in read\n    return vips(path)' in kept
    assert 'File "pyvips/x.py"' in kept
    assert "anna" not in kept.lower()


def test_diagnostics_give_nobody_away(window: MainWindow, tmp_path: Path, qtbot: QtBot,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    """After a photo with a tell-tale name failed: neither its name, the user's nor the home folder's is in the .zip."""
    home = tmp_path / "home" / "rosalind"
    (home / "Wedding of Rosalind").mkdir(parents=True)
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "rosalind")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    secret = home / "Wedding of Rosalind" / "kiss at the bridge, Telltale.jpg"
    secret.write_bytes(b"\xff\xd8 no photo")
    logs.install(window.shell.library)
    try:
        with qtbot.waitSignal(window.enhance.failed, timeout=WAIT_MS):
            window.enhance.open(secret)
        log = logging.getLogger("engine.enhancing.compute_change")
        log.warning("%s could not be read", secret)
        log.warning("%s: a colon in the way", secret.name)
        try:
            Image.open(secret)
        except OSError:
            log.exception("a photo of rosalind failed")
        window.shell.preferences.set("recent", [str(secret)])
        window.shell.preferences.set("export", {"folder": str(secret.parent), "template": "{name} by Rosalind",
                                                "quality": 95})
        window.shell.preferences.set("profile", "Telltale's own")
        window.shell.preferences.flush()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))
        ask_and_save_diagnostics(window, window.shell)
        target = tmp_path / "report.zip"
        qtbot.waitUntil(lambda: "saved as report.zip" in window.statusBar().currentMessage(), timeout=WAIT_MS)
    finally:
        logs.uninstall()
    with zipfile.ZipFile(target) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert {"machine.json", "settings.json", "profiles.json", "autoencoders.json", "log/0.log"} <= set(texts)
    for name, text in texts.items():
        for word in ("rosalind", "telltale", "kiss", "bridge", str(home).lower(), "wedding"):
            assert word not in text.lower(), (name, word)
    assert '"quality": 95' in texts["settings.json"]
    assert "Denoised" in texts["profiles.json"]
    assert "built-in" in texts["autoencoders.json"]
    assert "UnidentifiedImageError" in texts["log/0.log"]


def test_a_damaged_library_can_still_be_reported(tmp_path: Path, qtbot: QtBot) -> None:
    library = Library(tmp_path)
    for path in (library.settings_path, library.sets_folder / "set.json", library.profiles_folder / "own.dmax",
                 library.autoencoders_folder / "catalog.json"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff{")
    assert diagnostics.try_to_save(tmp_path / "report.zip", library, diagnostics.screen_facts()) == ""
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        facts = json.loads(archive.read("profiles.json"))
        assert {"name": "own 1", "ready-made": False, "sound": False} in facts
        assert json.loads(archive.read("machine.json"))["window system"] == "offscreen"


def test_a_report_that_cannot_be_saved_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "report.zip"), ""))
    ask_and_save_diagnostics(window, window.shell)
    qtbot.waitUntil(lambda: "could not be saved" in window.statusBar().currentMessage(), timeout=WAIT_MS)
