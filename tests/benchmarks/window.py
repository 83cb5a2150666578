"""How the window feels: its start, the first visible result, the slider, and the longest time that its thread is held.

    python tests/benchmarks/window.py [--megapixels 24] [--display xcb] [--only start slider gaps focus]

Prints one table; each bar is what the window promises. The slider is measured beside a bare widget that paints the same
pixels. A gap is the longest time between two turns of the event loop; how much of such a time the window's own thread
has worked is said as well, since on a busy machine it waits the rest of it for a processor. Without a display it runs
on Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = False   # as for those who use it; else each page would be compiled anew
sys.path.insert(0, str(ROOT))

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect

    from gui.enhance.page import EnhancePage
    from gui.main_window import MainWindow

PARTS = ("start", "slider", "gaps", "focus")
_STARTS = 5
_MOVES = 200
_QUICK_MS = 8   # where a bare widget takes less, the bar is what a screen of 60 Hz allows
_THUMBNAILS, _SOME = 120, 6   # photos
_EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv); window = QMainWindow(); window.resize(1360, 860); window.show()
while not window.windowHandle().isExposed(): application.processEvents()
application.processEvents()
"""
_OURS = """
import sys
from gui.application import run   # before Qt, as main.py does
from PySide6.QtWidgets import QApplication
from gui import main_window
shown = main_window.MainWindow.show
def show(window):
    shown(window)
    while not window.windowHandle().isExposed(): QApplication.processEvents()
    QApplication.processEvents()
    import os; os._exit(0)
main_window.MainWindow.show = show
from pathlib import Path
run((), Path(sys.argv[1]))
"""


def start_times() -> tuple[float, float]:
    """Seconds until an empty window and ours are on the screen, medians of turns."""
    empty, ours = [], []
    compiled = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(_STARTS + 1):   # the first fills the caches
            for program, times in ((_EMPTY, empty), (_OURS, ours)):
                began = time.perf_counter()
                subprocess.run([sys.executable, "-c", program, folder], cwd=ROOT, check=True, env=compiled)
                times.append(time.perf_counter() - began)
    return statistics.median(empty[1:]), statistics.median(ours[1:])


class Gaps:
    """The longest time between two turns of the event loop, and the longest that its thread worked in one."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.restart()

    def restart(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self.worked, self._last_worked = 0.0, time.thread_time()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest, self.worked = max(self.longest, now - self._last), max(self.worked, worked - self._last_worked)
        time.sleep(0.001)   # or the loop alone would fill a core
        self._last, self._last_worked = now, time.thread_time()

    def row(self, what: str) -> tuple[str, str, str]:
        """A row of the table."""
        return (f"longest gap {what}", f"{1e3 * self.longest:.0f} ms, worked {1e3 * self.worked:.0f} ms", "50 ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--display", default=None, help="a Qt platform, such as xcb (default: what there is)")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS)
    arguments = parser.parse_args()
    if arguments.display or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = arguments.display or "offscreen"
    rows: list[tuple[str, str, str]] = []
    if "start" in arguments.only:
        empty, ours = start_times()
        rows.append(("start: ours to an empty window", f"{ours:.2f} s / {empty:.2f} s = {ours / empty:.2f}", "1.5"))
    if {*arguments.only} - {"start"}:
        with tempfile.TemporaryDirectory() as folder:
            feel(arguments.megapixels, Path(folder), rows, arguments.only)
    width = max(len(name) for name, _, _ in rows)
    for name, value, bar in rows:
        print(f"{name:{width}}  {value:>52}  {'(at most ' + bar + ')' if bar else ''}")


def feel(megapixels: float, folder: Path, rows: list[tuple[str, str, str]], parts: Sequence[str]) -> None:
    """The running window with one large photo."""
    from PySide6.QtWidgets import QApplication

    from engine import photos
    from engine.library.library import Library
    from gui import theme
    from gui.main_window import MainWindow
    from gui.page import Shell
    from gui.preferences import Preferences
    from gui.work.engine_thread import EngineThread
    from gui.work.thumbnails import Thumbnails

    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    path = folder / "photo.jpg"
    photos.write(photos.Photo.of(_scene(height, round(height * 1.5))), path)
    application = QApplication([])
    theme.apply(application)
    library = Library(folder / "library")
    window = MainWindow(Shell(EngineThread(folder / "library"), library, Preferences(library), Thumbnails()))
    page = window.enhance
    window.show()
    gaps = Gaps()

    def wait(until: Callable[[], bool]) -> float:
        began = time.perf_counter()
        while not until():
            application.processEvents()
        return time.perf_counter() - began

    wait(lambda: window.windowHandle().isExposed())
    application.processEvents()
    ready: list[bool] = []
    window.shell.engine.ready.connect(lambda: ready.append(True))
    gaps.restart()
    window.shell.engine.ready.connect(window.look_for_work)
    window.shell.engine.start()
    wait(lambda: bool(ready))
    rows.append(gaps.row("while the engine loads"))

    page.controls.show_photo(path, 1, 1, 8)   # lays the view out, so that it can be measured
    application.processEvents()
    window.resize(2560 + window.width() - page.view.width(), 1440 + window.height() - page.view.height())
    application.processEvents()
    first: list[float] = []
    drawn: list[QRect] = []
    page.work.painted.connect(lambda part: (first.append(time.perf_counter()), drawn.append(part)))
    gaps.restart()
    began = time.perf_counter()
    page.open(path)
    wait(lambda: page.view.picture is not None)
    rows.append((f"a {megapixels:g}-megapixel JPEG on the screen after", f"{time.perf_counter() - began:.2f} s", ""))
    wait(lambda: bool(first))
    rows.append(("first part of it enhanced after", f"{first[0] - began:.2f} s", ""))
    whole = wait(lambda: not page.busy()) + first[0] - began
    rows.append(("all of it enhanced after", f"{whole:.1f} s", ""))
    rows.append(gaps.row("while it is enhanced"))

    if "slider" in parts:
        slider(page, wait, rows)
    if "gaps" in parts:
        busy_pages(window, folder, gaps, wait, rows)
    window.show_page("enhance")
    page.open(path)
    wait(lambda: page.controls.progress.value() > 30)
    if "focus" in parts:
        rows.append(focus(page, drawn, wait))
    began = time.perf_counter()
    window.close()
    rows.append(("closing during work takes", f"{time.perf_counter() - began:.2f} s", "2 s"))


def slider(page: EnhancePage, wait: Callable[[Callable[[], bool]], float], rows: list[tuple[str, str, str]]) -> None:
    """From a move of the slider to the painted frame, in turns with a bare widget that paints as many pixels."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from gui.enhance.zoom_area import Mode

    class Painted(QObject):
        count = 0

        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
            self.count += event.type() == QEvent.Type.Paint
            return False

    class Bare(QWidget):
        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
            QPainter(self).drawImage(0, 0, image)

    image = QImage(page.view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(90, 100, 110))
    bare = Bare()
    bare.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    bare.resize(image.size())
    bare.show()
    painted = Painted()
    for one in (page.view, bare):
        one.installEventFilter(painted)
    rng = np.random.default_rng(0)
    slowest = 0.0, 0.0

    def took(act: Callable[[], object]) -> float:
        before, began = painted.count, time.perf_counter()
        act()
        wait(lambda: painted.count > before)
        return 1e3 * (time.perf_counter() - began)

    for mode, zoom in ((Mode.SPLIT, None), (Mode.SIDE_BY_SIDE, None), (Mode.SINGLE, None), (Mode.SINGLE, 1.0)):
        page.view.set_mode(mode)
        page.view.set_zoom(zoom)
        QApplication.processEvents()
        ours, theirs = [], []
        for value in rng.integers(0, 100, _MOVES):
            other = int(value) + (int(value) == round(100 * (1 - page.slider.alpha)))
            ours.append(took(lambda other=other: page.slider.set_realism(other)))
            theirs.append(took(bare.update))
        median, last = _median_and_last(ours)
        slowest = max(slowest, (median, last))
        least, least_last = _median_and_last(theirs)
        name = (f"slider to frame, {page.view.width()} x {page.view.height()}, {mode.value}, "
                f"{'100 %' if zoom else 'whole'}")
        rows.append((name, f"median {median:.1f} ms, 99 % {last:.1f} ms (bare {least:.1f}, {least_last:.1f})",
                     "16, 33 ms" if least < _QUICK_MS else f"{1.5 * least:.0f}, {2.5 * least_last:.0f} ms"))
    bare.close()
    strokes(page, took, slowest, rows)


def strokes(page: EnhancePage, took: Callable[[Callable[[], object]], float], slider_took: tuple[float, float],
            rows: list[tuple[str, str, str]]) -> None:
    """From a move of the brush to the painted frame, on top of twenty strokes; beside the slowest of the slider."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from gui.enhance.zoom_area import Mode

    layer, kinds, left = page.masking.layer, QEvent.Type, Qt.MouseButton.LeftButton
    page.view.set_mode(Mode.SINGLE)
    page.masking.commands["brush"].trigger()
    rng = np.random.default_rng(1)

    def send(kind: QEvent.Type, place: QPointF) -> None:
        event = QMouseEvent(kind, place, layer.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(layer, event)

    def ways(count: int) -> list[QPointF]:
        """Places along a line that wanders over the view."""
        middle = np.array((page.view.width() / 2, page.view.height() / 2))
        steps = middle + np.cumsum(rng.normal(0, 25, (count, 2)), 0)
        return [QPointF(*place) for place in steps.clip(50, (page.view.width() - 50, page.view.height() - 50))]

    for zoom in (None, 1.0):
        page.view.set_zoom(zoom)
        QApplication.processEvents()
        for _ in range(20):
            begin, *others = ways(20)
            send(kinds.MouseButtonPress, begin)
            for place in others:
                send(kinds.MouseMove, place)
            send(kinds.MouseButtonRelease, others[-1])
        begin, *others = ways(_MOVES + 1)
        first = took(lambda begin=begin: send(kinds.MouseButtonPress, begin))
        median, last = _median_and_last([took(lambda place=place: send(kinds.MouseMove, place)) for place in others])
        send(kinds.MouseButtonRelease, others[-1])
        name = f"brush to frame, {page.view.width()} x {page.view.height()}, {'100 %' if zoom else 'whole'}"
        rows.append((name, f"median {median:.1f} ms, 99 % {last:.1f} ms (first {first:.1f} ms)",
                     f"{1.5 * slider_took[0]:.0f}, {2.5 * slider_took[1]:.0f} ms"))
    page.masking.commands["brush"].trigger()
    page.masking.commands["clear"].trigger()


def _median_and_last(times_ms: list[float]) -> tuple[float, float]:
    """The median, and what all but one in a hundred keep to."""
    return statistics.median(times_ms), sorted(times_ms)[-len(times_ms) // 100]


def focus(page: EnhancePage, drawn: list[QRect], wait: Callable[[Callable[[], bool]], float]) -> tuple[str, str, str]:
    """Zoom in the middle of the work to a place that it reaches late, until that is enhanced."""
    from PySide6.QtCore import QPointF

    drawn.clear()
    began = time.perf_counter()
    page.view.zoom_by(8, QPointF(0.8 * page.view.width(), 0.9 * page.view.height()))
    seen = page.view.visible_region()
    wait(lambda: any(seen is not None and part.intersects(seen) for part in drawn))
    return ("what is zoomed to in the middle of the work is enhanced after", f"{time.perf_counter() - began:.2f} s",
            "1 s")


def busy_pages(window: MainWindow, folder: Path, gaps: Gaps, wait: Callable[[Callable[[], bool]], float],
               rows: list[tuple[str, str, str]]) -> None:
    """Hundreds of thumbnails, a calibration and a batch, each with its page in view."""
    from engine import photos
    from engine.batches.batch import State
    from gui.batch.page import BatchPage
    from gui.calibrate.page import CalibratePage

    for name, count, side in (("thumbnails", _THUMBNAILS, 1500), ("some", _SOME, 512)):
        (folder / name).mkdir()
        scene = _scene(side, side * 3 // 2)
        for number in range(count):
            photos.write(photos.Photo.of(np.roll(scene, 40 * number, 1)), folder / name / f"{number}.jpg")

    gaps.restart()
    window.show_page("calibrate")
    calibrate = window.page
    assert isinstance(calibrate, CalibratePage)
    wait(lambda: gaps.longest > 0)
    rows.append(gaps.row("while a page is made"))
    gaps.restart()
    calibrate.open_paths([folder / "thumbnails"])
    wait(lambda: bool(calibrate.findings) and all(
        window.shell.thumbnails.get(path) for path in calibrate.parts.restored.photos.paths))
    rows.append(gaps.row(f"with {_THUMBNAILS} photos dropped and looked at"))
    calibrate.new()
    calibrate.open_paths([folder / "some"])
    wait(lambda: bool(calibrate.chosen and calibrate.chosen.restored))
    gaps.restart()
    calibrate.make()
    wait(lambda: not calibrate.busy())
    rows.append(gaps.row("while a profile is made"))

    window.show_page("batch")
    batch = window.page
    assert isinstance(batch, BatchPage)
    batch.open_paths([folder / "some"])
    wait(lambda: len(batch.model.items) == _SOME)
    gaps.restart()
    batch.toggle()
    wait(lambda: batch.model.count(State.DONE) == _SOME and not batch.busy())
    rows.append(gaps.row("while a batch runs"))


def _scene(height: int, width: int) -> NDArray[np.uint8]:
    """Smooth shapes with a little texture, uint8 [height, width, 3]; content does not matter to speed."""
    rng = np.random.default_rng(0)
    coarse = rng.integers(40, 215, (-(-height // 64), -(-width // 64), 3)).astype(np.uint8)
    scene = np.kron(coarse, np.ones((64, 64, 1), np.uint8))[:height, :width]
    return scene + rng.integers(0, 12, scene.shape).astype(np.uint8)


if __name__ == "__main__":
    main()
