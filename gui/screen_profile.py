"""The ICC profile of the screen that the window is on."""

from __future__ import annotations

import ctypes
import logging
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engine.photos.metadata.metadata import is_icc
from gui.preferences import Preferences

log = logging.getLogger(__name__)

_LARGEST_BYTES = 8 << 20   # real ones have a few kB, those with large tables one or two MB


def screen_icc(preferences: Preferences) -> bytes | None:
    """The ICC profile of an RGB screen, or None, which means sRGB.

    The file of the setting "screen_icc" comes first, then the system's profile of the window's screen. Asked once per
    file and screen, then remembered. Never raises.
    """
    try:
        chosen = preferences.get("screen_icc", "")
        return _of_file(chosen) if chosen else _of_screen(*_screen())
    except Exception:   # colours a little off are better than no photo
        log.exception("the screen's profile could not be read")
        return None


def forget() -> None:
    """Ask the system anew, as after a calibration of the screen."""
    _of_file.cache_clear()
    _of_screen.cache_clear()


def usable(profile: bytes) -> bool:
    """True if these bytes are the ICC profile of an RGB device."""
    return len(profile) <= _LARGEST_BYTES and is_icc(profile, b"RGB ")


@lru_cache(maxsize=4)
def _of_file(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            profile = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        log.warning("the chosen screen profile cannot be read: %s", error.strerror)
        return None
    if not usable(profile):
        log.warning("the chosen screen profile is no ICC profile of an RGB screen")
        return None
    return profile


@lru_cache(maxsize=8)
def _of_screen(platform: str, index: int, place: tuple[int, int, int, int]) -> bytes | None:
    if platform == "xcb":
        profile = _of_x11(index)
    elif platform == "cocoa":
        profile = _of_macos(QRect(*place))
    elif platform == "windows":
        profile = _of_windows(QRect(*place))
    else:   # Wayland's compositors convert from sRGB themselves
        profile = None
    return profile if profile and usable(profile) else None


def _screen() -> tuple[str, int, tuple[int, int, int, int]]:
    """Qt's platform, and the index and place of the screen with the active window, else with the first window."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible() and window.isWindow()]
    window = QApplication.activeWindow() or (windows[0] if windows else None)
    screen = window.screen() if window is not None else QGuiApplication.primaryScreen()
    place = screen.geometry()
    return (QGuiApplication.platformName(), QGuiApplication.screens().index(screen),
            (place.x(), place.y(), place.width(), place.height()))


def _of_x11(index: int) -> bytes | None:
    """The profile that colour managers keep in a property of the root window (ICC Profiles In X, 0.3)."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")   # find_library would start other programs to look for the name
    except OSError:
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [ctypes.c_char_p], pointer
    x11.XCloseDisplay.argtypes = [pointer]
    x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [pointer], number
    x11.XInternAtom.argtypes, x11.XInternAtom.restype = [pointer, ctypes.c_char_p, ctypes.c_int], number
    x11.XFree.argtypes = [pointer]
    x11.XGetWindowProperty.argtypes = [
        pointer, number, number, ctypes.c_long, ctypes.c_long, ctypes.c_int, number, ctypes.POINTER(number),
        ctypes.POINTER(ctypes.c_int), ctypes.POINTER(number), ctypes.POINTER(number), ctypes.POINTER(pointer)]
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        atom = x11.XInternAtom(display, f"_ICC_PROFILE_{index}".encode() if index else b"_ICC_PROFILE", True)
        if not atom:
            return None
        kind = number()
        bits = ctypes.c_int()
        count = number()
        left = number()
        data = pointer()
        status = x11.XGetWindowProperty(
            display, x11.XDefaultRootWindow(display), atom, 0, _LARGEST_BYTES // 4, False, 0, ctypes.byref(kind),
            ctypes.byref(bits), ctypes.byref(count), ctypes.byref(left), ctypes.byref(data))
        if status != 0 or not data.value:
            return None
        profile = ctypes.string_at(data.value, count.value) if bits.value == 8 else None
        x11.XFree(data)
        return profile
    finally:
        x11.XCloseDisplay(display)


class _Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


def _of_macos(place: QRect) -> bytes | None:
    """The profile that ColorSync has for the display in the middle of a place, through Quartz."""
    if sys.platform != "darwin":
        return None
    quartz = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    quartz.CGGetDisplaysWithPoint.argtypes = [_Point, number, ctypes.POINTER(number), ctypes.POINTER(number)]
    quartz.CGDisplayCopyColorSpace.argtypes, quartz.CGDisplayCopyColorSpace.restype = [number], pointer
    quartz.CGColorSpaceCopyICCData.argtypes, quartz.CGColorSpaceCopyICCData.restype = [pointer], pointer
    core.CFDataGetLength.argtypes, core.CFDataGetLength.restype = [pointer], ctypes.c_long
    core.CFDataGetBytePtr.argtypes, core.CFDataGetBytePtr.restype = [pointer], pointer
    core.CFRelease.argtypes = [pointer]
    middle = place.center()
    display, found = number(), number()
    quartz.CGGetDisplaysWithPoint(_Point(middle.x(), middle.y()), 1, ctypes.byref(display), ctypes.byref(found))
    if not found.value:
        return None
    space = quartz.CGDisplayCopyColorSpace(display)
    data = quartz.CGColorSpaceCopyICCData(space) if space else None
    profile = ctypes.string_at(core.CFDataGetBytePtr(data), core.CFDataGetLength(data)) if data else None
    for owned in (data, space):
        if owned:
            core.CFRelease(owned)
    return profile


def _of_windows(place: QRect) -> bytes | None:
    """The file that Windows names for the monitor at a place."""
    if sys.platform != "win32":
        return None

    class MonitorInfo(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint32), ("monitor", ctypes.c_long * 4), ("work", ctypes.c_long * 4),
                    ("flags", ctypes.c_uint32), ("device", ctypes.c_wchar * 32))

    class Point(ctypes.Structure):
        _fields_ = (("x", ctypes.c_long), ("y", ctypes.c_long))

    windll: Any = vars(ctypes)["windll"]
    user = windll.user32
    graphics = windll.gdi32
    pointer = ctypes.c_void_p
    user.MonitorFromPoint.argtypes, user.MonitorFromPoint.restype = [Point, ctypes.c_uint32], pointer
    user.GetMonitorInfoW.argtypes = [pointer, ctypes.POINTER(MonitorInfo)]
    graphics.CreateDCW.argtypes = [ctypes.c_wchar_p, ctypes.c_wchar_p, pointer, pointer]
    graphics.CreateDCW.restype = pointer
    graphics.GetICMProfileW.argtypes = [pointer, ctypes.POINTER(ctypes.c_uint32), ctypes.c_wchar_p]
    graphics.DeleteDC.argtypes = [pointer]
    info = MonitorInfo(size=ctypes.sizeof(MonitorInfo))
    # Qt scales sizes but leaves the corners of screens in the system's own px; 2: the nearest monitor.
    monitor = user.MonitorFromPoint(Point(place.x() + 1, place.y() + 1), 2)
    if not user.GetMonitorInfoW(monitor, ctypes.byref(info)):
        return None
    context = graphics.CreateDCW(info.device, info.device, None, None)
    if not context:
        return None
    try:
        size = ctypes.c_uint32(1024)
        path = ctypes.create_unicode_buffer(size.value)
        found = graphics.GetICMProfileW(context, ctypes.byref(size), path)
    finally:
        graphics.DeleteDC(context)
    return Path(path.value).read_bytes() if found else None
