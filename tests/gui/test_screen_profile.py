"""The screen's colours: from the file that the user chose, or from the system."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import ImageCms
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from gui import screen_profile
from gui.preferences import Preferences
from gui.screen_profile import screen_icc
from tests.wide_gamut import wide_gamut_icc

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    screen_profile.forget()
    return Preferences(Library(tmp_path / "library"))


def test_without_a_profile_the_screen_counts_as_srgb(preferences: Preferences) -> None:
    assert screen_icc(preferences) is None


def test_the_chosen_file_is_the_screens_profile_and_asking_again_costs_nothing(
        preferences: Preferences, tmp_path: Path) -> None:
    path = tmp_path / "screen.icc"
    path.write_bytes(wide_gamut_icc())
    preferences.set("screen_icc", str(path))
    assert screen_icc(preferences) == wide_gamut_icc()
    path.unlink()
    before = time.perf_counter()
    for _ in range(100):
        assert screen_icc(preferences) == wide_gamut_icc()
    assert time.perf_counter() - before < 0.1
    preferences.set("screen_icc", "")
    assert screen_icc(preferences) is None


@pytest.mark.parametrize("content", [None, b"", b"no profile at all", b"\0" * 200])
def test_a_file_that_is_no_profile_counts_as_srgb(preferences: Preferences, tmp_path: Path,
                                                  content: bytes | None) -> None:
    path = tmp_path / "screen.icc"
    if content is not None:
        path.write_bytes(content)
    preferences.set("screen_icc", str(path))
    assert screen_icc(preferences) is None


def test_a_profile_of_another_kind_of_device_counts_as_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert not screen_profile.usable(lab)
    assert not screen_profile.usable(wide_gamut_icc()[:300])
    assert screen_profile.usable(wide_gamut_icc())




@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="no Xvfb to stand for a screen (apt-get install xvfb)")
def test_an_x_servers_profile_is_found(tmp_path: Path) -> None:
    """A colour manager leaves it in a property of the root window."""
    (tmp_path / "screen.icc").write_bytes(wide_gamut_icc())
    program = f"""
import ctypes, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from engine.library.library import Library
from gui.preferences import Preferences
from gui import screen_profile
profile = Path({str(tmp_path / 'screen.icc')!r}).read_bytes()
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [ctypes.c_void_p], ctypes.c_ulong
x11.XInternAtom.argtypes, x11.XInternAtom.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int], ctypes.c_ulong
x11.XChangeProperty.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong,
                                ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
application = QApplication([])
window = QWidget(); window.show()
preferences = Preferences(Library(Path({str(tmp_path)!r})))
assert screen_profile.screen_icc(preferences) is None
display = x11.XOpenDisplay(None)
atom = x11.XInternAtom(display, b"_ICC_PROFILE", 0)
x11.XChangeProperty(display, x11.XDefaultRootWindow(display), atom, 6, 8, 0, profile, len(profile))
x11.XSync(display, 0)
screen_profile.forget()
before = time.perf_counter()
assert screen_profile.screen_icc(preferences) == profile
print(f"{{1000 * (time.perf_counter() - before):.1f}} ms")
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run(["xvfb-run", "-a", sys.executable, "-c", program], capture_output=True, text=True,
                          check=False, cwd=ROOT, env=environment, timeout=60)
    no_platform = "xcb" in done.stderr.partition("Traceback")[0] and done.returncode < 0
    if "could not connect to display" in done.stderr or no_platform:
        pytest.skip("Qt's X11 platform does not start here (apt-get install libxcb-cursor0)")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("ms\n")
