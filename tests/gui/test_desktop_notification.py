"""Desktop notifications: only when they are wanted and nobody looks."""

from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from gui.desktop_notification import notify
from gui.preferences import Preferences


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the tray and the task bar were asked for, on a desktop that has both."""
    heard: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, text, *__: heard.append(f"{title}: {text}"))
    monkeypatch.setattr(QApplication, "alert", lambda *_: heard.append("alert"))
    return heard


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    shown = QMainWindow()
    shown.setWindowIcon(QIcon(QPixmap(16, 16)))
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(Library(tmp_path))


def test_a_window_that_is_not_active_says_it_on_the_desktop(window: QMainWindow, preferences: Preferences,
                                                            said: list[str]) -> None:
    notify(window, preferences, "Done", "12 photos enhanced")
    notify(window, preferences, "Done", "another")
    assert said == ["alert", "Done: 12 photos enhanced", "alert", "Done: another"]
    assert len(window.findChildren(QSystemTrayIcon)) == 1


def test_nothing_is_said_when_it_is_not_wanted(window: QMainWindow, preferences: Preferences, said: list[str]) -> None:
    preferences.set("notifications", False)
    notify(window, preferences, "Done", "12 photos enhanced")
    assert said == []


def test_nothing_is_said_to_who_looks_at_the_window(window: QMainWindow, preferences: Preferences, said: list[str],
                                                    qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notify(window, preferences, "Done", "12 photos enhanced")
    assert said == []


def test_a_click_brings_the_window_back(window: QMainWindow, preferences: Preferences, said: list[str],
                                        qtbot: QtBot) -> None:
    window.showMinimized()
    notify(window, preferences, "Done", "12 photos enhanced")
    window.findChildren(QSystemTrayIcon)[0].messageClicked.emit()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)


def test_without_a_tray_the_task_bar_is_asked(window: QMainWindow, preferences: Preferences, said: list[str],
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    notify(window, preferences, "Done", "12 photos enhanced")
    assert said == ["alert"]
