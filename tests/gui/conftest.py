"""The window with the real engine behind it, and photos to drop on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from gui import theme
from gui.main_window import MainWindow
from gui.page import Shell
from gui.preferences import Preferences
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails

WAIT_MS = 60_000
QLocale.setDefault(QLocale("en_US"))   # whatever this machine speaks


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """What the window lends to its pages, with a library of its own."""
    library = Library(tmp_path / "library")
    return Shell(EngineThread(tmp_path / "library"), library, Preferences(library), Thumbnails())


@pytest.fixture
def window(qtbot: QtBot, shell: Shell) -> Iterator[MainWindow]:
    """The window on the screen, its engine loaded; closed at the end."""
    shown = MainWindow(shell)
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignal(shell.engine.ready, timeout=WAIT_MS):
        shell.engine.start()
    yield shown
    shown.close_surely()


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Gives the application and its windows their look, dark or light; taken off at the end."""
    before = qapp.palette()
    yield lambda wish: theme.apply(qapp, wish)
    qapp.setPalette(before)
    qapp.setProperty("style sheet", "")


@pytest.fixture
def photo(tmp_path: Path, restored_folder: Path) -> Path:
    """A restored photo of 256 x 192 px, in a folder of its own."""
    path = tmp_path / "photos" / "photo.png"
    path.parent.mkdir()
    path.write_bytes((restored_folder / "coffee.png").read_bytes())
    return path


def drop(on: QWidget, *paths: Path) -> bool:
    """Drop files on the middle of a widget as a file manager does, on whatever lies there; True if they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = on.rect().center()
    target = on.childAt(middle) or on
    at, how = target.mapFrom(on, middle), (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                                           Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(at, *how), QDragMoveEvent(at, *how), QDropEvent(QPointF(at), *how)):
        event.setAccepted(isinstance(event, QDragMoveEvent))   # as Qt does: what was let in may move
        QApplication.sendEvent(target, event)   # Qt looks for who takes it among the widgets around, as in a real drag
        if not event.isAccepted():
            return False
    return True


@pytest.fixture
def shown(qtbot: QtBot, shell: Shell) -> Iterator[MainWindow]:
    """The window on the screen and active; its engine is not started."""
    window = MainWindow(shell)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close_surely()
