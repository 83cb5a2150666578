"""From calibration to export, by verbs and in the window, nothing of Dmax calls anybody."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_WAY = """
import os, sys
from pathlib import Path

def watch(event, arguments):
    # urllib3 makes a socket when it is imported, to see whether there is IPv6;
    # nothing may be looked up, called or sent.
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.send")):
        sys.stderr.write(f"a call: {event} {arguments}\\n")
        sys.stderr.flush()
        os._exit(99)

sys.addaudithook(watch)
import main
restored, natural, work = map(Path, sys.argv[1:])
library = ["--library", str(work / "library")]
for words in (["calibrate", "Mine", "--restored", str(restored), "--natural", str(natural)],
              ["enhance", str(restored), "--profile", "Mine", "--output", str(work / "enhanced")],
              ["batch", str(restored), "--profile", "Denoised", "--output", str(work / "batch")],
              ["autoencoders", "list"]):
    assert main.main([*words, *library]) == 0, words

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui import main_window
shown = main_window.MainWindow.show

def show(window):
    shown(window)
    photo = sorted(restored.iterdir())[0]
    def look():
        if window.enhance.work.done is None:
            return
        for page in ("calibrate", "profiles", "batch", "settings", "enhance"):
            window.show_page(page)
        timer.stop()
        window.enhance.exporter.export()
        QTimer.singleShot(1500, window.close)
    window.enhance.open(photo)
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)

main_window.MainWindow.show = show
from gui.application import run
assert run((), work / "library") == 0
print("done", len(list((work / "enhanced").iterdir())), len(list((work / "batch").iterdir())))
"""


def test_the_whole_way_calls_nobody(restored_folder: Path, natural_folder: Path, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for path in restored_folder.iterdir():
        (photos / path.name).write_bytes(path.read_bytes())
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _WAY, str(photos), str(natural_folder), str(tmp_path)], cwd=ROOT,
                          env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "done 4 4"
    assert [path.name for path in photos.glob("*-dmax*")]   # the window's export


def test_the_watch_would_see_one() -> None:
    calling = _WAY[:_WAY.index("import main")] + "import socket; socket.getaddrinfo('localhost', 80)"
    done = subprocess.run([sys.executable, "-c", calling], capture_output=True, check=False)
    assert done.returncode == 99
