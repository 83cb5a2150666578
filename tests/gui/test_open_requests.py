"""Photos from outside: a second start hands its photos to the running window, and the system may send some."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from gui.open_requests import OpenRequests, _name, hand_over

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def requests(qtbot: QtBot, tmp_path: Path) -> OpenRequests:
    return OpenRequests(Library(tmp_path / "library"))


def test_a_second_start_hands_its_photo_to_the_running_window(
        qtbot: QtBot, requests: OpenRequests, tmp_path: Path) -> None:
    second = QProcess()
    second.setWorkingDirectory(str(tmp_path))
    with qtbot.waitSignal(requests.asked, timeout=30_000) as asked:
        second.start(sys.executable, [str(ROOT / "main.py"), "window", "a photo.png", "--library", "library"])
    assert asked.args == [[tmp_path / "a photo.png"]]
    qtbot.waitUntil(lambda: second.state() == QProcess.ProcessState.NotRunning, timeout=30_000)
    assert second.exitCode() == 0


def test_another_library_has_a_window_of_its_own(requests: OpenRequests, tmp_path: Path) -> None:
    assert not hand_over(Library(tmp_path / "other"), [])


def test_what_a_crash_left_behind_does_not_stop_the_next_window(qtbot: QtBot, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    code = ("import os, sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
            "from engine.library.library import Library\nfrom gui.open_requests import OpenRequests\n"
            "application = QCoreApplication([])\nrequests = OpenRequests(Library(Path(sys.argv[1])))\nos._exit(9)")
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "library")], cwd=ROOT, check=False,
                   env=os.environ | {"PYTHONPATH": str(ROOT)})
    requests = OpenRequests(library)
    socket = QLocalSocket()
    with qtbot.waitSignal(requests.asked, timeout=5000):
        socket.connectToServer(_name(library))
        socket.write(b"[]\n")


def test_what_is_not_from_dmax_is_sent_away(qtbot: QtBot, requests: OpenRequests, tmp_path: Path) -> None:
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=5000), qtbot.assertNotEmitted(requests.asked):
        socket.connectToServer(_name(Library(tmp_path / "library")))
        socket.write(b"GET / HTTP/1.0\n")


def test_the_system_sends_a_photo() -> None:
    code = ("from PySide6.QtCore import QUrl\nfrom PySide6.QtGui import QFileOpenEvent\n"
            "from gui.open_requests import Application\napplication = Application([])\n"
            "application.photo_sent.connect(print)\n"
            "application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile('/a photo.png')))")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "/a photo.png\n"
