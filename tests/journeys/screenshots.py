"""README's and the manual's pictures of the window: every page, light and dark, with the sample photos of scikit-image.

    python tests/journeys/screenshots.py [FOLDER] [--model FILE] [--only pages|strip|restore]

Writes PAGE-light.jpg and PAGE-dark.jpg into FOLDER (default: resources/readme) and the manual's pictures into the
folder manual beside it, without a screen; strip-light.jpg and strip-dark.jpg, a folder as a film strip with a portrait
that is painted on and whose face is protected; and with the model file of a denoiser for noise of 25/255 also
restore.png: a noisy photo, onto which the file was dropped.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from skimage import data

from engine.batches.batch import State
from engine.library.library import Library
from gui import theme
from gui.batch.page import BatchPage
from gui.calibrate.page import CalibratePage
from gui.enhance.page import EnhancePage
from gui.main_window import MainWindow
from gui.page import Shell
from gui.preferences import Preferences
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails

PAGES = ("calibrate", "enhance", "profiles", "batch", "settings")
MANUAL = {"enhance": "compare.jpg", "calibrate": "calibrate.jpg", "batch": "batch.jpg"}   # the manual's pictures
_SIZE = 1280, 800
_MANUAL_PX = 900   # width of the manual's pictures, which are shown 600 wide, on doubled screens sharper
_PATIENCE_S = 300
_SAMPLES = ("astronaut", "chelsea", "coffee", "rocket", "brick", "grass", "gravel", "camera", "coins", "page", "moon",
            "text")
_STROKE = ((0.62, 0.86), (0.67, 0.78), (0.76, 0.75), (0.86, 0.79))   # on the portrait's helmet, in shares of its sides
_NOISE = 25   # standard deviation of 8-bit samples, as the denoiser expects
_SHRINK = 3   # for what an upscaler would have had to start from


def samples(folder: Path) -> list[Path]:
    """The sample photos as a plain upscaler gives them back."""
    restored = []
    for name in _SAMPLES:
        try:
            photo = Image.fromarray(np.asarray(getattr(data, name)())).convert("RGB")
        except OSError:   # scikit-image keeps some of its photos on the net
            continue
        small = photo.resize((photo.width // _SHRINK, photo.height // _SHRINK), Image.Resampling.BICUBIC)
        path = folder / "restored" / f"{name}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        small.resize(photo.size, Image.Resampling.BICUBIC).save(path, quality=95)
        restored.append(path)
    return restored


def noisy(folder: Path) -> Path:
    """A sample photo with noise."""
    clean = np.asarray(data.chelsea()).astype(float)
    path = folder / "noisy" / "noisy cat.png"
    path.parent.mkdir()
    noise = np.random.default_rng(0).normal(0, _NOISE, clean.shape)
    Image.fromarray((clean + noise).clip(0, 255).astype(np.uint8)).save(path)
    return path


def paint_portrait(page: EnhancePage, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Protect the face of the portrait that is open, paint on its helmet, and hold the brush there."""
    masking, view = page.masking, page.view
    masking.commands["faces"].trigger()
    wait(lambda: page.look.mask is not None)
    masking.commands["brush"].trigger()
    view.set_zoom(None)
    places = [[round(value) for value in view.points_of(QPointF(x, y))[0].toTuple()] for x, y in _STROKE]
    at = [QPoint(x, y) for x, y in places]
    QTest.mousePress(masking.layer, Qt.MouseButton.LeftButton, pos=at[0])
    for place in at[1:]:
        QTest.mouseMove(masking.layer, place)
        QTest.qWait(20)
    QTest.mouseRelease(masking.layer, Qt.MouseButton.LeftButton, pos=at[-1])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "resources" / "readme")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--only", choices=("pages", "strip", "restore"))
    arguments = parser.parse_args()
    target: Path = arguments.folder
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setApplicationName("Dmax")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        restored = samples(folder)
        library = Library(folder / "library")
        preferences = Preferences(library)
        preferences.set("profile", "Upscaled 4x")
        theme.apply(application, "dark")
        window = MainWindow(Shell(EngineThread(folder / "library"), library, preferences, Thumbnails()))
        window.resize(*_SIZE)
        window.show()
        window.shell.engine.start()

        def wait(until: Callable[[], bool], least_s: float = 0.0) -> None:
            began = time.monotonic()
            while not until() or time.monotonic() - began < least_s:
                application.processEvents()
                time.sleep(0.005)
                if time.monotonic() - began > _PATIENCE_S:
                    raise SystemExit("The window did not get ready; see its log.")

        def shoot(name: str) -> None:
            for wish in ("light", "dark"):
                theme.apply(application, wish)
                wait(lambda: True, least_s=0.3)
                window.grab().toImage().save(str(target / f"{name}-{wish}.jpg"), quality=90)
                print(target / f"{name}-{wish}.jpg")

        def shrink(part: QWidget, name: str) -> None:
            """Save what is shown, in the dark look, which was the last, as a picture of the manual."""
            picture = part.grab().toImage().scaledToWidth(_MANUAL_PX, Qt.TransformationMode.SmoothTransformation)
            (target.parent / "manual").mkdir(exist_ok=True)
            picture.save(str(target.parent / "manual" / name), quality=88)

        for page in PAGES if arguments.only in (None, "pages") else ():
            window.show_page(page)
            shown = window.page
            if isinstance(shown, EnhancePage):
                shown.use_profile("My upscaler")   # of the page before
                shown.open_paths([folder / "restored" / "chelsea.jpg"])
                wait(lambda shown=shown: shown.work.done is not None)
                shown.view.set_zoom(2.0)
            elif isinstance(shown, CalibratePage):
                shown.open_paths(restored)
                wait(lambda shown=shown: shown.chosen is not None and len(shown.chosen.restored) == len(restored))
                shown.rename("My upscaler")
                wait(lambda shown=shown: shown.parts.make.isEnabled(), least_s=2)
                shown.make()
                wait(lambda shown=shown: not shown.busy())
            elif isinstance(shown, BatchPage):
                shown.open_paths([folder / "restored"])
                wait(lambda shown=shown: len(shown.model.items) == len(restored))
                shown.toggle()
                wait(lambda shown=shown: shown.model.count(State.DONE) > len(restored) // 2)
                shown.toggle()
            wait(lambda: not window.page.busy(), least_s=1)
            shoot(page)
            if page in MANUAL:
                shrink(shown.view if isinstance(shown, EnhancePage) else window, MANUAL[page])
        if arguments.only in (None, "strip"):
            window.show_page("enhance")
            enhance = window.enhance
            enhance.use_profile("Upscaled 4x")
            enhance.open_paths([folder / "restored"])
            wait(enhance.controls.strip.isVisible)
            for path in (folder / "restored" / "brick.jpg", folder / "restored" / "astronaut.jpg"):
                enhance.open(path)
                wait(lambda path=path: enhance.path == path and enhance.work.done is not None and not enhance.work.busy)
                if path.stem == "brick":
                    enhance.exporter.export()
                    wait(lambda: not enhance.exporter.busy)
                    enhance.controls.toast.hide()
            paint_portrait(enhance, wait)
            wait(lambda: not window.page.busy(), least_s=1)
            shoot("strip")
            shrink(window, "strip.jpg")
        if arguments.model and arguments.only in (None, "restore"):
            theme.apply(application, "dark")
            window.show_page("enhance")
            window.enhance.use_profile("Denoised")
            window.enhance.open_paths([noisy(folder), arguments.model])
            wait(lambda: window.enhance.path is not None and window.enhance.path.parent.name == "noisy")
            wait(lambda: window.enhance.work.done is not None or bool(window.notice.sentence))
            if window.notice.sentence:
                raise SystemExit(window.notice.sentence)
            window.enhance._commands["before"].trigger()
            window.enhance.view.set_zoom(2.0)
            wait(lambda: not window.page.busy(), least_s=1)
            window.grab().toImage().save(str(target / "restore.png"))
            print(target / "restore.png")
        window.close()


if __name__ == "__main__":
    main()
