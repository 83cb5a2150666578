"""The whole way of a photo through the window on a real X server, once by mouse alone and once by keys alone.

    python tests/journeys/window_journey.py [--screenshot FILE.png]

Starts its own Xvfb. What moves the pointer and presses the keys is xdotool; the photo is dragged out of another
program, and back into it when it is enhanced, at last onto every place of every page that takes it, and a profile as
well. Exit status: 0 passed, 1 failed, 2 Xvfb or xdotool is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

_SCREEN = "1800x960x24"   # beside the window there is room for the program that the photo comes from
_BASKET = (1500, 300, 200, 200)
_PHOTO, _PROFILE, _ROLL, _FILES = 0, 1, 2, 3   # what lies in the basket; the roll is a folder
_PATIENCE_S = 45
_FRIENDS = "From a friend"
_REALISM = 25   # what the slider is dragged to, percent, about
_TOOLS = ("xvfb-run", "xdotool")


class Failed(Exception):
    """The journey ended early; its text says where."""


def outside(screenshot: Path | None) -> int:
    """Find the tools, and go again inside an X server of our own."""
    missing = [tool for tool in _TOOLS if not shutil.which(tool)]
    if missing:
        print(f"The window journey needs {' and '.join(missing)}; install with: apt-get install xvfb xdotool",
              file=sys.stderr)
        return 2
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en",
                                "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "2")}
    environment.pop("WAYLAND_DISPLAY", None)
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {_SCREEN}",
               sys.executable, str(Path(__file__).resolve()), "--inside"]
    if screenshot is not None:
        command += ["--screenshot", str(screenshot.resolve())]
    return subprocess.run(command, check=False, env=environment).returncode


# The three programs on the screen

def watched(library: Path, eyes: Path) -> int:
    """Run main.py as it is, with a timer beside it that tells what is on the screen; it touches nothing."""
    import runpy

    from PySide6.QtCore import QPoint, QTimer
    from PySide6.QtWidgets import QApplication, QSlider, QStyle, QStyleOptionSlider, QWidget

    from gui.batch.page import BatchPage
    from gui.calibrate.page import CalibratePage
    from gui.main_window import MainWindow
    from gui.page import Page
    from gui.profiles.page import ProfilesPage

    def look(window: MainWindow) -> None:
        page = window.enhance
        slider = page.slider.findChild(QSlider)
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        handle, groove = (slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider)
                          for part in (QStyle.SubControl.SC_SliderHandle, QStyle.SubControl.SC_SliderGroove))
        corner = slider.mapToGlobal(QPoint(0, 0))
        middle = window.mapToGlobal(window.rect().center())

        def centre(of: QWidget) -> list[int]:
            at = of.mapToGlobal(of.rect().center())
            return [at.x(), at.y()]

        copied = QApplication.clipboard().mimeData()
        grip = page.view.mapToGlobal(QPoint(round(page.view.divider_px), page.view.height() // 2))
        facts = {"up": window.isVisible(), "active": window.isActiveWindow(), "seen": page.view.picture is not None,
                 "enhanced": page.controls.export.isEnabled(), "alpha": page.look.alpha, "profile": page.look.profile,
                 "used": page.work.done.profile.name if page.work.done else "",
                 "handle": [corner.x() + handle.center().x(), corner.y() + handle.center().y()],
                 "groove": [corner.x() + groove.left(), corner.x() + groove.right()],
                 "export": centre(page.controls.export), "pull": centre(page.controls.drag), "view": centre(page.view),
                 "grip": [grip.x(), grip.y()], "toast": page.controls.toast.sentence,
                 "use": centre(page.inspector.realism.use), "offered": page.inspector.realism.use.isVisible(),
                 "recommended": page.slider._slider.tick, "card": page.inspector.profile.says.text(),
                 "copied": [url.fileName() for url in copied.urls()] if copied else [],
                 "picture copied": bool(copied and copied.hasImage()), "photo": page.path.name if page.path else "",
                 "shapes": len(page.look.mask.shapes) if page.look.mask else 0, **strip_facts(window),
                 "dialog": QApplication.activeModalWidget() is not None,
                 "middle": [middle.x(), middle.y()], "notice": window.notice.sentence,
                 "status": window.statusBar().currentMessage(), "torch": "torch" in sys.modules,
                 **page_facts(window.page)}
        eyes.with_suffix(".new").write_text(json.dumps(facts))
        eyes.with_suffix(".new").replace(eyes)

    def strip_facts(window: MainWindow) -> dict[str, object]:
        """The film strip: where its photos are, what became of them, which are chosen and which have settings."""
        strip, model = window.enhance.controls.strip, window.enhance.film.model
        rows = range(len(model.photos)) if strip.isVisible() else ()
        places = [strip.viewport().mapToGlobal(strip.visualRect(model.index(row)).center()) for row in rows]
        return {"strip": [[at.x(), at.y()] for at in places],
                "states": [model.words(model.photos[row]) for row in rows],
                "chosen": [path.name for path in strip.chosen()]}

    def page_facts(page: Page) -> dict[str, object]:
        """The page that is shown, the places on it that take drops, and what lies there."""
        places: dict[str, QWidget] = {"page": page}
        facts: dict[str, object] = {"page": page.title}
        if isinstance(page, CalibratePage):
            places |= {"restored": page.parts.restored, "natural": page.parts.natural}
            one = page.chosen
            facts |= {"restored": len(one.restored) if one else 0, "natural": len(one.natural) if one else 0,
                      "ready": page.parts.use.isVisible(), "sound": page.parts.make.isEnabled(),
                      "set": one.name if one else ""}
        elif isinstance(page, BatchPage):
            own = [item.settings and round(item.settings.usual_alpha, 3) for item in page.model.items]
            facts |= {"queue": len(page.model.items), "own": own, "profile": page.pane.settings.profile,
                      "watched": str(page.adding.watch.folder or "")}
        elif isinstance(page, ProfilesPage):
            facts |= {"profile": page.chosen.name if page.chosen else ""}
        corners = {name: one.mapToGlobal(one.rect().center()) for name, one in places.items()}
        return facts | {"places": {name: [at.x(), at.y()] for name, at in corners.items()}}

    shown = MainWindow.show

    def show(window: MainWindow) -> None:
        shown(window)
        timer = QTimer(window)
        timer.timeout.connect(lambda: look(window))
        timer.start(50)

    MainWindow.show = show   # type: ignore[method-assign]
    sys.argv = ["main.py", "window", "--library", str(library)]
    runpy.run_path(str(ROOT / "main.py"), run_name="__main__")
    return 0


def basket(*files: Path) -> int:
    """A file manager with some files in it, one below the other, to be dragged out; tells what is dropped into it."""
    from PySide6.QtCore import QMimeData, Qt, QUrl
    from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    application = QApplication([])

    class File(QLabel):
        def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
            drag = QDrag(self)
            content = QMimeData()
            content.setUrls([QUrl.fromLocalFile(self.text())])
            drag.setMimeData(content)
            drag.exec(Qt.DropAction.CopyAction)   # and it stays: the window asks for what was dropped a little later

    class Basket(QWidget):
        def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
            if event.source() is None:   # not its own
                event.acceptProposedAction()

        def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
            event.acceptProposedAction()
            taken_by_basket(files[_PROFILE]).write_text(event.mimeData().urls()[0].toLocalFile())

    shown = Basket()
    shown.setAcceptDrops(True)
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    for path in files:
        column.addWidget(File(str(path)))
    shown.setWindowTitle("basket")
    shown.setGeometry(*_BASKET)
    shown.show()
    return application.exec()


def taken_by_basket(profile: Path) -> Path:
    """The file in which the basket tells what was dropped into it."""
    return profile.with_name("taken by the basket.txt")


def shoot(target: Path) -> int:
    """Save what is on the whole screen."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    return 0 if application.primaryScreen().grabWindow(0).save(str(target)) else 1


# The user

def press(*words: object) -> None:
    """Ask xdotool for something."""
    done = subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"xdotool {words[0]} did not work: {done.stderr.strip()}")


def out_of_basket(number: int, place: list[int]) -> None:
    """Drag a file of the basket, counted from 0, to a place on the screen."""
    left, top, width, height = _BASKET
    drag((left + width // 2, top + round(height * (number + 0.5) / _FILES)), (place[0], place[1]))


def drag(start: tuple[int, int], end: tuple[int, int], waits: float = 0.0) -> None:
    """With the left button, as a hand does: in steps; it `waits` so many seconds before it moves and at the end."""
    press("mousemove", *start)
    time.sleep(0.1)
    press("mousedown", 1)
    time.sleep(waits)
    for step in range(1, 13):
        press("mousemove", *(round(a + (b - a) * step / 12) for a, b in zip(start, end, strict=True)))
        time.sleep(0.03)
    time.sleep(0.3 + waits)
    if waits:   # a drag that began on the way has to see the pointer move
        press("mousemove", end[0] + 3, end[1] + 3)
        time.sleep(0.2)
    press("mouseup", 1)


class User:
    """Looks at the screen through the file that the window's companion writes, and waits for what should come."""

    def __init__(self, eyes: Path, program: subprocess.Popen[bytes]) -> None:
        self._eyes, self._program = eyes, program

    def sees(self) -> dict[str, Any]:
        try:
            facts: dict[str, Any] = json.loads(self._eyes.read_text())
        except (OSError, ValueError):
            return {}
        return facts

    def wait(self, what: str, come: Callable[[dict[str, Any]], object], at_most_s: float = _PATIENCE_S) -> float:
        """Wait until it has come, and tell how many seconds it took."""
        began = time.monotonic()
        while not come(self.sees()):
            if self._program.poll() is not None:
                raise Failed(f"the program ended with {self._program.returncode} before this: {what}")
            if time.monotonic() - began > at_most_s:
                raise Failed(f"this did not come within {at_most_s:.0f} s: {what}; seen: {self.sees()}")
            time.sleep(0.03)
        seconds = time.monotonic() - began
        print(f"{seconds:6.2f} s  {what}", flush=True)
        return seconds


def samples(folder: Path) -> tuple[Path, Path]:
    """Two photos as a denoiser leaves them, of 600 x 400 and 512 x 512 px."""
    from PIL import Image, ImageFilter
    from skimage import data

    made = []
    for name in ("coffee", "astronaut"):
        path = folder / name / f"{name}.jpg"   # each in a folder of its own
        path.parent.mkdir()
        Image.fromarray(getattr(data, name)()).filter(ImageFilter.GaussianBlur(1.5)).save(path, quality=95)
        made.append(path)
    return made[0], made[1]


def start(*words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(Path(__file__).resolve()), *map(str, words)])


def inside(screenshot: Path) -> int:
    """The journey itself."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="dmax-journey-") as name:
        folder = Path(name)
        photos = samples(folder)
        before = [photo.read_bytes() for photo in photos]
        program = start("--watched", folder / "library", folder / "eyes.json")
        profile = folder / "sent.dmax"
        friends_profile(profile)
        (folder / "roll").mkdir()
        other = start("--basket", photos[0], profile, folder / "roll")
        try:
            user = User(folder / "eyes.json", program)
            by_mouse(user, photos[0])
            out_by_mouse(user, taken_by_basket(profile))
            by_brush(user, photos[0], screenshot)
            by_keys(user, photos[1], screenshot)
            by_drops(user)
            to_a_profile_in_use(user, photos[1])
            by_watching(user, photos[1], folder)
            by_strip(user, folder)
            if [photo.read_bytes() for photo in photos] != before:
                raise Failed("an original photo was written to")
            give_keyboard(user)
            press("key", "ctrl+q")
            if program.wait(10) != 0:
                raise Failed(f"the program ended with {program.returncode}")
        except (Failed, subprocess.TimeoutExpired) as error:
            start("--shoot", screenshot).wait()
            print(f"FAILED: {error}\nThe screen at that moment: {screenshot}", file=sys.stderr)
            return 1
        finally:
            for one in (program, other):
                if one.poll() is None:
                    one.kill()
    print(f"{time.monotonic() - began:6.2f} s  in all; the screen: {screenshot}")
    return 0


def by_mouse(user: User, photo: Path) -> None:
    """Drop, look, slide, click on Export."""
    user.wait("the window is up", lambda seen: seen.get("up"))
    time.sleep(0.5)   # the basket as well
    out_of_basket(_PHOTO, user.sees()["middle"])
    user.wait("the dropped photo is seen", lambda seen: seen["seen"])
    user.wait("it is enhanced", lambda seen: seen["enhanced"])
    for _ in range(3):   # on a busy machine the hand may slip off the handle, and takes it again
        seen = user.sees()
        ends, handle = seen["groove"], seen["handle"]
        drag((handle[0], handle[1]), (round(ends[0] + (ends[1] - ends[0]) * _REALISM / 100), handle[1]))
        time.sleep(1)
        if abs(100 * (1 - user.sees()["alpha"]) - _REALISM) < 6:
            break
    user.wait(f"the slider was dragged to about {_REALISM} %", lambda now: abs(100 * (1 - now["alpha"]) - _REALISM) < 6)
    press("mousemove", *user.sees()["export"], "click", 1)
    exported(user, photo)


def out_by_mouse(user: User, taken: Path) -> None:
    """Take what is recommended, move the divider by its grip, drag the enhanced photo out in both ways."""
    seen = user.sees()
    if not seen["toast"].startswith("Exported"):
        raise Failed(f"no toast tells of the export: {seen['toast']!r}")
    if not seen["card"].startswith(seen["used"]) or not seen["used"]:
        raise Failed(f"the card says {seen['card']!r} of the profile {seen['used']!r}")
    press("mousemove", *seen["use"], "click", 1)
    user.wait("a click takes the recommended realism",
              lambda now: not now["offered"] and round(100 * (1 - now["alpha"])) == now["recommended"])
    grip = seen["grip"]
    drag((grip[0], grip[1]), (grip[0] + 90, grip[1]))
    user.wait("the divider is dragged by its grip", lambda now: abs(now["grip"][0] - grip[0] - 90) < 4)
    left, top, width, height = _BASKET
    for name, start in (("sign", seen["pull"]), ("photo", [seen["view"][0] - 100, seen["view"][1]])):
        taken.unlink(missing_ok=True)
        drag((start[0], start[1]), (left + width // 2, top + height // 2), waits=0.6)
        user.wait(f"the enhanced photo is dragged out by the {name}", lambda _: taken.exists() and taken.read_text())
        if not Path(taken.read_text()).name.endswith("-dmax.jpg") or not Path(taken.read_text()).exists():
            raise Failed(f"what was dragged out is no export: {taken.read_text()}")


def to_a_profile_in_use(user: User, photo: Path) -> None:
    """Make a profile of a new set and use it, by keys."""
    give_keyboard(user)
    press("key", "alt+2")
    user.wait("the page Calibrate is shown", lambda now: now["page"] == "Calibrate")
    press("key", "ctrl+n")
    user.wait("there is a new set", lambda now: now["restored"] == 0)
    press("key", "ctrl+o")
    user.wait("it asks for photos", lambda now: now["dialog"])
    time.sleep(0.3)
    press("type", "--delay", 5, str(photo))
    press("key", "Return")
    user.wait("the set has a photo", lambda now: now["restored"] == 1 and not now["dialog"])
    name = user.sees()["set"]
    give_keyboard(user)
    user.wait("the doctor lets it become a profile", lambda now: now["sound"])
    press("key", "ctrl+Return")
    user.wait("a profile is made, and can be used now", lambda now: now["ready"])
    press("key", "ctrl+u")
    user.wait("it is the one to enhance with", lambda now: now["page"] == "Enhance" and now["profile"] == name)


def by_watching(user: User, photo: Path, folder: Path) -> None:
    """Watch a folder, by keys, and copy a photo into it."""
    incoming = folder / "incoming"
    incoming.mkdir()
    give_keyboard(user)
    press("key", "alt+4")
    user.wait("the page Batch is shown", lambda now: now["page"] == "Batch")
    press("key", "ctrl+shift+w")
    user.wait("it asks for a folder", lambda now: now["dialog"])
    time.sleep(0.3)
    press("type", "--delay", 5, str(incoming))
    press("key", "Return")
    user.wait("the folder is watched", lambda now: now["watched"] == str(incoming))
    time.sleep(0.5)
    shutil.copy(photo, incoming / "came.jpg")
    user.wait("a photo that comes is enhanced", lambda _: (incoming / "came-dmax.jpg").exists())
    give_keyboard(user)
    press("key", "ctrl+shift+w")
    user.wait("the folder is watched no more", lambda now: now["watched"] == "")


def by_strip(user: User, folder: Path) -> None:
    """Drop a folder, walk along the film strip by mouse and by keys, paste settings there, send it all to a batch."""
    for number in range(4):
        name = ("coffee", "astronaut")[number % 2]
        content = (folder / name / f"{name}.jpg").read_bytes() + bytes(number + 1)   # each is a photo of its own
        (folder / "roll" / f"{number}.jpg").write_bytes(content)
    give_keyboard(user)
    press("key", "alt+1")
    user.wait("the page Enhance is shown", lambda now: now["page"] == "Enhance")
    out_of_basket(_ROLL, user.sees()["places"]["page"])

    def there(now: dict[str, Any], number: int) -> bool:
        return bool(now["photo"] == f"{number}.jpg" and now["states"][number].startswith("enhanced"))

    user.wait("the folder is a film strip, its first photo enhanced",
              lambda now: len(now["strip"]) == 4 and there(now, 0))
    press("mousemove", *user.sees()["strip"][2], "click", 1)
    user.wait("a click opens the third", lambda now: there(now, 2))
    press("key", "Right")
    user.wait("a key opens the fourth", lambda now: there(now, 3))
    press("key", "Home")
    user.wait("and Home the first", lambda now: now["photo"] == "0.jpg" and now["enhanced"])
    press("key", "r")
    press("type", "--delay", 20, "35")
    press("key", "Return")
    user.wait("it has settings of its own", lambda now: "settings of its own" in now["states"][0])
    press("key", "ctrl+shift+c")
    at = user.sees()["strip"]
    press("mousemove", *at[1], "click", 1)
    user.wait("the second is open", lambda now: now["photo"] == "1.jpg")
    press("mousemove", *at[3], "keydown", "shift", "click", 1, "keyup", "shift")
    user.wait("three are chosen", lambda now: now["chosen"] == ["1.jpg", "2.jpg", "3.jpg"] and now["photo"] == "1.jpg")
    press("key", "ctrl+shift+v")
    user.wait("the settings are pasted on them", lambda now: all("settings of its own" in one for one in now["states"]))
    press("key", "ctrl+shift+b")
    user.wait("all four are in the batch, each with its settings", lambda now: now["page"] == "Batch"
              and now["own"][-4:] == [0.65] * 4)


def by_brush(user: User, photo: Path, screenshot: Path) -> None:
    """Paint a stroke, take it back and again, save the mask, and export what the verb writes with it as well."""
    import numpy as np

    from engine import photos
    from engine.photos.metadata.xmp import properties

    give_keyboard(user)
    press("key", "k")
    x, y = user.sees()["view"]
    drag((x + 60, y - 90), (x + 200, y + 40))
    user.wait("a stroke is painted", lambda now: now["shapes"] == 1)
    shoot_screen(screenshot.with_name(f"{screenshot.stem}-mask.png"))
    press("key", "ctrl+z")
    user.wait("a key takes it back", lambda now: now["shapes"] == 0)
    press("key", "ctrl+shift+z")
    user.wait("a key gives it again", lambda now: now["shapes"] == 1)
    press("key", "k")
    press("key", "ctrl+shift+s")
    user.wait("the dialog for the mask is open", lambda now: now["dialog"])
    time.sleep(0.3)
    mask, written = photo.with_name("painted.json"), photo.with_name("verb")
    press("key", "ctrl+a")
    press("type", "--delay", 5, str(mask))
    press("key", "Return")
    user.wait("the mask is saved", lambda now: mask.exists() and not now["dialog"])
    give_keyboard(user)
    press("key", "ctrl+e")
    target = photo.with_name(f"{photo.stem}-dmax-1.jpg")
    user.wait("the masked photo is exported", lambda now: target.exists() and target.name in now["status"])
    said = properties(photos.read(target).metadata.xmp)
    library = photo.parents[1] / "library"
    subprocess.run([sys.executable, ROOT / "main.py", "enhance", photo, "--mask", mask, "--profile", said["Profile"],
                    "--alpha", said["Alpha"], "--library", library, "--output", written],
                   check=True, capture_output=True)
    ours, verbs = photos.read(target), photos.read(written / photo.name)
    if not np.array_equal(ours.samples, verbs.samples) or said["Mask"] != properties(verbs.metadata.xmp)["Mask"]:
        raise Failed("the export differs from what the verb enhance writes with the same mask")
    if np.array_equal(ours.samples, photos.read(photo.with_name(f"{photo.stem}-dmax.jpg")).samples):
        raise Failed("the mask has changed nothing in the export")
    print("         the export is what enhance --mask writes, to the last bit")


def shoot_screen(target: Path) -> None:
    """Save what is on the screen."""
    if start("--shoot", target).wait() != 0 or not target.stat().st_size:
        raise Failed("the screen could not be saved")


def give_keyboard(user: User) -> None:
    """Let keys go to the window of Dmax: there is no window manager to do it."""
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Dmax$"], capture_output=True, text=True,
                            check=False).stdout.split()
    if not window:
        raise Failed("xdotool found no window called Dmax")
    press("windowfocus", window[-1])
    user.wait("the window has the keyboard", lambda now: now["active"])


def by_keys(user: User, photo: Path, screenshot: Path) -> None:
    """Open, wait, more and less realism, undo, export."""
    give_keyboard(user)
    press("key", "ctrl+o")
    user.wait("the file dialog is open", lambda now: now["dialog"])
    time.sleep(0.3)
    press("type", "--delay", 5, str(photo))
    press("key", "Return")
    user.wait("the photo is opened", lambda now: now["photo"] == photo.name and not now["dialog"])
    give_keyboard(user)
    user.wait("it is enhanced", lambda now: now["enhanced"])
    before = user.sees()["alpha"]
    press("key", "--repeat", 9, "bracketright")
    user.wait("nine keys give 45 % more", lambda now: abs(before - now["alpha"] - 0.45) < 0.001)
    press("key", "ctrl+z")
    user.wait("a key takes it back", lambda now: abs(before - now["alpha"] - 0.45) > 0.005)
    press("key", "ctrl+shift+z")
    user.wait("a key gives it again", lambda now: abs(before - now["alpha"] - 0.45) < 0.001)
    press("key", "r")
    press("type", "--delay", 20, "42")
    press("key", "Return")
    user.wait("a number is typed for the realism", lambda now: abs(now["alpha"] - 0.58) < 0.001)
    press("key", "ctrl+c")
    user.wait("the photo is on the clipboard, as a picture and as a file", lambda now: now["picture copied"]
              and now["copied"] == [f"{photo.stem}-dmax.jpg"])
    press("key", "ctrl+e")
    exported(user, photo)
    shoot_screen(screenshot)


def by_drops(user: User) -> None:
    """Drag a photo, and then a profile, onto each place of each page that takes it."""
    def go(number: int, title: str) -> dict[str, list[int]]:
        give_keyboard(user)
        press("key", f"alt+{number}")
        user.wait(f"the page {title} is shown", lambda now: now["page"] == title)
        time.sleep(0.3)
        places: dict[str, list[int]] = user.sees()["places"]
        return places

    places = go(2, "Calibrate")
    for side, other in (("natural", "restored"), ("restored", "natural")):
        before = user.sees()
        out_of_basket(_PHOTO, places[side])
        user.wait(f"a photo dropped on the {side} side lands there", lambda now, side=side: now[side] == 1)
        if user.sees()[other] != before[other]:
            raise Failed(f"a photo dropped on the {side} side landed on the other")
    out_of_basket(_PROFILE, go(3, "Profiles")["page"])
    user.wait("a profile dropped on the Profiles page is chosen", lambda now: now["profile"] == _FRIENDS)
    places = go(4, "Batch")
    if user.sees()["profile"] == _FRIENDS:
        raise Failed("the batch has the imported profile before it was dropped there")
    out_of_basket(_PROFILE, places["page"])
    user.wait("a profile dropped on the Batch page is that of the batch", lambda now: now["profile"] == _FRIENDS)
    out_of_basket(_PHOTO, places["page"])
    user.wait("a photo dropped there is on its list", lambda now: now["queue"] == 1)
    for number, title in ((1, "Enhance"), (2, "Calibrate"), (5, "Settings")):
        out_of_basket(_PROFILE, go(number, title)["page"])
        user.wait(f"a profile dropped on the {title} page is used to enhance",
                  lambda now: now["page"] == "Enhance" and now["profile"] == _FRIENDS)


def friends_profile(path: Path) -> None:
    """A profile of somebody else's."""
    from dataclasses import replace

    from engine.library import profile
    from engine.library.library import Library

    ready_made = profile.load(Library(path.parent / "library").profile_paths("Denoised")[0])
    profile.save(replace(ready_made, info=replace(ready_made.info, name=_FRIENDS)), path)


def exported(user: User, photo: Path) -> None:
    """Wait for what was exported, and check it."""
    target = photo.with_name(f"{photo.stem}-dmax.jpg")
    user.wait("it is exported", lambda _: target.exists())
    user.wait("the status line says so", lambda now: target.name in now["status"])
    check(photo, target, user.sees())


def check(photo: Path, exported: Path, seen: dict[str, Any]) -> None:
    """What was exported is the enhanced photo, and says how it was made."""
    import numpy as np

    from engine import photos
    from engine.photos.metadata.xmp import properties

    before, after = photos.read(photo), photos.read(exported)
    if before.samples.shape != after.samples.shape:
        raise Failed(f"the export has another size: {after.samples.shape}")
    difference = np.abs(before.samples.astype(int) - after.samples).mean()
    if not 0.1 < difference < 20:
        raise Failed(f"the export differs from the photo by {difference:.2f} levels on average")
    said = properties(after.metadata.xmp)
    if said.get("Profile") != seen["used"] or not said.get("ProfileHash"):
        raise Failed(f"the export's XMP says {said}, the window {seen['used']}")
    if abs(float(said["Alpha"]) - seen["alpha"]) > 1e-6:
        raise Failed(f"the export's XMP says alpha {said['Alpha']}, the window {seen['alpha']}")
    if seen["notice"]:
        raise Failed(f"the window complains: {seen['notice']}")
    print(f"         exported with {said['Profile']}, alpha {said['Alpha']}; "
          f"it differs by {difference:.1f} of 255 on average")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--screenshot", type=Path, metavar="FILE.png",
                        help="where to save the screen (default: a temporary file)")
    for hidden, count in (("--watched", 2), ("--basket", _FILES), ("--shoot", 1)):
        parser.add_argument(hidden, type=Path, nargs=count, help=argparse.SUPPRESS)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args()
    for role, play in ((words.watched, watched), (words.basket, basket), (words.shoot, shoot)):
        if role:
            return int(play(*role))
    if words.inside:
        return inside(words.screenshot or Path(tempfile.gettempdir()) / "dmax-window-journey.png")
    return outside(words.screenshot)


if __name__ == "__main__":
    sys.exit(main())
