"""The whole window: its keys, its names for screen readers, what it remembers, and how it ends."""

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollBar,
    QSlider,
    QSplitter,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.library import profile as profile_file
from engine.session import Session
from gui.batch.page import BatchPage
from gui.calibrate.page import CalibratePage
from gui.calibrate.photo_grid import PhotoGrid
from gui.enhance.requests import Enhance
from gui.main_window import MainWindow
from gui.page import Page, Shell
from gui.preferences import Preferences
from gui.profiles.page import ProfilesPage
from gui.widgets.side_panel import SidePanel
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails
from tests.gui.conftest import WAIT_MS, drop
from tests.sleep_holder import SleepHolder

PAGES = ("enhance", "calibrate", "profiles", "batch", "settings")
CONTROLS = QAbstractButton | QAbstractSlider | QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView


@pytest.fixture
def shown(shown: MainWindow, shell: Shell) -> MainWindow:
    """The window on the screen and active, with its engine."""
    shell.engine.start()
    return shown


@pytest.fixture(params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    """Each page in turn."""
    return str(request.param)


def ours(widget: QWidget) -> bool:
    """Whether a widget is a thing of its own, and no part that Qt makes another one of."""
    inner = widget
    while inner is not None and not isinstance(inner, QMenu):
        parent = inner.parentWidget()
        part = inner.objectName().startswith("qt_") and not inner.objectName().startswith("qt_scrollarea_viewport")
        if part or isinstance(inner, QScrollBar | QHeaderView):
            return False
        if isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit):
            return False
        if isinstance(parent, QAbstractItemView) and type(inner).__name__ in ("QAbstractButton", "QTableCornerButton"):
            return False
        inner = parent
    return True


def within(page: QWidget, window: MainWindow) -> list[QWidget]:
    """Every widget of the page, shown or not, and those around it."""
    rail = window.centralWidget().findChildren(QToolButton)
    around = [one for one in rail if not any(other.isAncestorOf(one) for other in window._pages.values())]
    return [one for one in [*page.findChildren(QWidget), *around] if ours(one)]


def clickable(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):   # one whose text can be selected takes the focus by a click alone
        return False
    return isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def described(widget: QWidget) -> str:
    place = []
    inner: QWidget | None = widget
    while inner is not None:
        place.append(f"{type(inner).__name__}{f'#{inner.objectName()}' if inner.objectName() else ''}")
        inner = inner.parentWidget()
    return " < ".join(place[:4]) + f" {getattr(widget, 'text', str)()!r} {widget.toolTip()!r}"


# Keys

def live(action: QAction, window: MainWindow) -> bool:
    """Whether the keys of an action work now: it hangs in the menu bar, or on something that is shown."""
    for place in action.associatedObjects():
        if isinstance(place, QMenu):
            if place.menuAction().isVisible() and window.menuBar() in place.menuAction().associatedObjects():
                return True
            if live(place.menuAction(), window):
                return True
        elif isinstance(place, QWidget) and place.window() is window and place.isVisible():
            return True
    return False


def test_each_page_fits_1024_px(shown: MainWindow, name: str, dress: Callable[[str], None]) -> None:
    dress("dark")   # its paddings take room
    shown.show_page(name)
    QApplication.processEvents()
    assert shown.minimumSizeHint().width() <= 1024 and shown.minimumSizeHint().height() <= 700
    for panel in shown.page.findChildren(SidePanel):   # which cannot be scrolled sideways
        assert panel.widget().minimumSizeHint().width() <= panel.viewport().width()


def test_no_two_commands_of_a_page_have_the_same_key(shown: MainWindow, name: str) -> None:
    for other in PAGES:   # whatever was shown before must not keep its keys
        shown.show_page(other)
    shown.show_page(name)
    keys: dict[str, list[str]] = {}
    for action in shown.findChildren(QAction):
        if live(action, shown):
            for key in action.shortcuts():
                if not key.isEmpty():
                    keys.setdefault(key.toString(), []).append(action.text())
    for shortcut in shown.findChildren(QShortcut):
        parent = shortcut.parent()
        if (isinstance(parent, QWidget) and parent.isVisible()
                and shortcut.context() != Qt.ShortcutContext.WidgetShortcut):
            keys.setdefault(shortcut.key().toString(), []).append(f"shortcut of {described(parent)}")
    assert {key: found for key, found in keys.items() if len(found) > 1} == {}
    assert len(keys) > 8


def test_each_page_is_one_key_away(shown: MainWindow, name: str, qtbot: QtBot) -> None:
    shown.show_page("settings" if name == "enhance" else "enhance")
    key = {number: getattr(Qt.Key, f"Key_{number}") for number in range(1, 6)}[PAGES.index(name) + 1]
    qtbot.keyClick(shown, key, Qt.KeyboardModifier.AltModifier)
    assert shown.page is shown._pages[name]
    assert shown.page.title == shown.page.accessibleName()   # what a screen reader says of what has the keyboard now
    assert QApplication.focusWidget() is shown.page


def test_no_two_entries_of_a_menu_have_the_same_letter(shown: MainWindow, name: str) -> None:
    shown.show_page(name)
    for top in shown.menuBar().actions():
        texts = [action.text() for action in top.menu().actions() if action.isVisible() and not action.isSeparator()]
        letters = [text.replace("&&", "")[text.replace("&&", "").index("&") + 1].lower() for text in texts
                   if "&" in text.replace("&&", "")]
        assert len(letters) == len(set(letters)), (top.text(), texts)


# What a screen reader and a keyboard find

def test_every_control_has_a_name_for_screen_readers(shown: MainWindow, name: str) -> None:
    shown.show_page(name)
    found = [one for one in within(shown.page, shown) if clickable(one)]
    nameless = [described(one) for one in found
                if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip("✕ ")
                and not one.accessibleName()]
    assert nameless == []
    assert len(found) > 5


def test_every_box_has_a_label_for_screen_readers(shown: MainWindow, name: str) -> None:
    """Of a combo box they read the value as its name, unless a label belongs to it (AT-SPI)."""
    shown.show_page(name)
    boxes = [one for one in within(shown.page, shown) if isinstance(one, QComboBox)]
    labelled = {label.buddy() for label in shown.page.findChildren(QLabel)}
    assert [described(one) for one in boxes if one not in labelled] == []


def test_every_tool_button_has_a_tooltip(shown: MainWindow, name: str) -> None:
    shown.show_page(name)
    buttons = [one for one in within(shown.page, shown) if isinstance(one, QToolButton)]
    assert [described(one) for one in buttons if not one.toolTip()] == []


def test_every_control_can_be_reached_by_tab(shown: MainWindow, name: str, qtbot: QtBot) -> None:
    shown.show_page(name)
    QApplication.processEvents()
    wanted = {one for one in within(shown.page, shown) if clickable(one) and one.isVisible() and one.isEnabled()
              and not (isinstance(one, QAbstractButton) and grouped(one))}
    by_menu = set(shown.page.actions())
    unreachable = [described(one) for one in wanted if not one.focusPolicy() & Qt.FocusPolicy.TabFocus
                   and not (isinstance(one, QToolButton) and one.defaultAction() in by_menu)]
    assert unreachable == []
    first = next(one for one in wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first.setFocus()
    reached: set[QWidget] = set()
    for _ in range(4 * len(wanted) + 40):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert [described(one) for one in wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one not in reached and one.focusProxy() not in reached] == []


def grouped(button: QAbstractButton) -> bool:
    """One of several of which Tab reaches only the chosen one; arrow keys reach the others."""
    group = button.group()
    return not button.isChecked() and (button.autoExclusive() or (group is not None and group.exclusive()))


# Drops

def test_only_the_window_and_the_sides_of_a_set_take_drops(shown: MainWindow, name: str, tmp_path: Path) -> None:
    """A line edit that takes a dropped photo for a word would write its path into a name."""
    shown.show_page(name)
    takers = {type(one).__name__ for one in shown.findChildren(QWidget)
              if one.acceptDrops() and not isinstance(one.parentWidget(), PhotoGrid)}
    assert takers <= {"PhotoGrid"}
    assert shown.acceptDrops()


def test_a_profile_dropped_anywhere_is_imported_and_used(shown: MainWindow, name: str, tmp_path: Path,
                                                         qtbot: QtBot) -> None:
    library = shown.shell.library
    loaded = profile_file.load(library.profile_paths("Denoised")[0])
    profile_file.save(replace(loaded, info=replace(loaded.info, name="From a friend")), tmp_path / "sent.dmax")
    shown.show_page(name)
    page = shown.page
    QApplication.processEvents()
    with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: "From a friend" in text):
        assert drop(page.parts.natural if isinstance(page, CalibratePage) else shown, tmp_path / "sent.dmax")
    assert library.profiles()[0].name == "From a friend"
    if isinstance(page, BatchPage):
        assert page.pane.settings.profile == "From a friend"
    elif isinstance(page, ProfilesPage):
        qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.name == "From a friend", timeout=WAIT_MS)
    else:
        assert shown.page is shown.enhance and shown.enhance.look.profile == "From a friend"


# The wheel

def test_the_wheel_changes_no_value_it_is_turned_over(shown: MainWindow, name: str) -> None:
    """Scrolling past a combo box changed the profile, and minutes of work began anew."""
    shown.show_page(name)
    boxes = [one for one in within(shown.page, shown) if isinstance(one, QComboBox | QAbstractSpinBox | QSlider)]
    for box in boxes:
        if isinstance(box, QComboBox):
            box.addItems(["one", "two", "three"])   # so that there is something to turn to
            before = box.currentIndex()
            turn_wheel(box, 120)
            turn_wheel(box, -120)
            assert box.currentIndex() == before, described(box)
        elif not box.hasFocus():
            words = QAccessible.queryAccessibleInterface(box).valueInterface()
            before = words.currentValue()
            turn_wheel(box, 120)
            assert words.currentValue() == before, described(box)
    assert boxes or name == "profiles"


def test_the_wheel_over_a_box_scrolls_the_panel(shown: MainWindow, qtbot: QtBot) -> None:
    panel = shown.enhance.inspector
    panel.setFixedHeight(100)
    QApplication.processEvents()   # the layout around it
    box = panel.restorer.list

    def place() -> QPoint:
        panel.ensureWidgetVisible(box)
        return box.mapTo(shown, box.rect().center())

    qtbot.waitUntil(lambda: panel.height() == 100 and shown.childAt(place()) is box)
    at, before = place(), panel.verticalScrollBar().value()
    QTest.wheelEvent(shown.windowHandle(), at, QPoint(0, 120))   # as from the system: only that goes further
    qtbot.waitUntil(lambda: panel.verticalScrollBar().value() < before)


def turn_wheel(over: QWidget, turn: int) -> None:
    """Turn the mouse wheel by a notch (120) over the middle of a widget."""
    at = QPointF(over.rect().center())
    QApplication.sendEvent(over, QWheelEvent(
        at, over.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False))


# Beginning and end

def another(library_root: Path) -> Shell:
    from engine.library.library import Library

    library = Library(library_root)
    return Shell(EngineThread(library_root), library, Preferences(library), Thumbnails())


def test_the_next_window_stands_as_the_last_one_stood(qtbot: QtBot, tmp_path: Path) -> None:
    first = MainWindow(another(tmp_path / "library"))
    first.show()
    # A window wider than the screen would not be taken back as it was.
    first.resize(first.minimumSizeHint().width(), 707)
    QApplication.processEvents()
    splitter = first.enhance.controls.splitter
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([splitter.width() - 303, 303])
    stood, parts = first.size(), splitter.sizes()
    first.close()
    second = MainWindow(another(tmp_path / "library"))
    qtbot.addWidget(second)
    second.show()
    QApplication.processEvents()
    assert second.size() == stood
    assert second.enhance.controls.splitter.sizes() == parts
    second.close()


@dataclass(frozen=True)
class Endless:
    """Work in steps of a twentieth of a second, for ever."""

    ended: threading.Event
    lane: str = ""
    urgency: int = 2

    def steps(self, session: Session) -> Generator[Any, None, None]:
        try:
            while True:
                time.sleep(0.05)
                yield
        finally:
            self.ended.set()


def test_closing_during_work_ends_with_the_step_and_leaves_no_thread(window: MainWindow, qtbot: QtBot) -> None:
    ended = threading.Event()
    job = window.shell.engine.submit(Endless(ended))
    with qtbot.waitSignal(job.yielded, timeout=WAIT_MS):
        pass
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 2
    assert ended.is_set()
    assert not window.shell.engine.running
    assert not window.isVisible()
    assert QThreadPool.globalInstance().waitForDone(2000)


def test_the_system_is_kept_awake_while_there_is_work(
        window: MainWindow, sleep_holder: SleepHolder, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("gui.work.engine_thread._AWAKE_AFTER_S", 0.0)
    assert not sleep_holder.holds
    job = window.shell.engine.submit(Endless(threading.Event()))
    for end, begin in ((job.pause, job.go_on), (job.cancel, job.cancel)):
        qtbot.waitUntil(lambda: sleep_holder.holds, timeout=WAIT_MS)
        end()
        qtbot.waitUntil(lambda: not sleep_holder.holds, timeout=WAIT_MS)
        begin()


def test_closing_before_the_engine_is_loaded_ends_too(qtbot: QtBot, shell: Shell) -> None:
    window = MainWindow(shell)
    window.show()
    shell.engine.start()
    window.close()
    assert not shell.engine.running


def test_closing_asks_while_a_batch_runs(window: MainWindow, restored_folder: Path, qtbot: QtBot) -> None:
    window.show_page("batch")
    page = window.page
    assert isinstance(page, BatchPage)
    page.open_paths([restored_folder])
    qtbot.waitUntil(lambda: len(page.model.items) == 4, timeout=WAIT_MS)
    page.toggle()
    qtbot.waitUntil(lambda: page.busy() != "", timeout=WAIT_MS)
    for answer, visible in (("&Keep working", True), ("&Close", False)):
        window.close()
        assert window.isVisible() and window.shell.engine.running
        question = window.findChild(QMessageBox)
        assert question is not None and question.text() == page.busy()
        next(one for one in question.buttons() if one.text() == answer).click()
        qtbot.waitUntil(lambda visible=visible: window.isVisible() == visible, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None, timeout=WAIT_MS)
    assert not window.shell.engine.running


# What pages tell

def test_what_a_page_tells_stays_on_it(shown: MainWindow) -> None:
    """Sentences of one page stood over all others, for ever."""
    shown.enhance.said.emit("Exported photo.jpg")
    shown.enhance.failed.emit("The disk is full.")
    assert (shown.statusBar().currentMessage(), shown.notice.sentence) == ("Exported photo.jpg", "The disk is full.")
    assert shown.notice.isVisible() and shown.notice._expiry._later.isActive()
    shown.show_page("profiles")
    assert (shown.statusBar().currentMessage(), shown.notice.sentence) == ("", "")
    button = next(one for one in shown.findChildren(QToolButton) if one.accessibleName() == "Enhance")
    assert button.accessibleDescription() == ""   # the notice was seen
    shown.enhance.failed.emit("The disk is still full.")
    assert button.accessibleDescription() == "The disk is still full." and "still full" in button.toolTip()
    shown.show_page("enhance")
    assert (shown.statusBar().currentMessage(), shown.notice.sentence) == ("Exported photo.jpg",
                                                                           "The disk is still full.")
    assert button.accessibleDescription() == ""   # it is seen now


def test_a_notice_goes_by_itself_once_it_was_seen(shown: MainWindow) -> None:
    shown.show_page("profiles")
    shown.enhance.failed.emit("The disk is full.")
    bar = shown._messages.notice_of(shown.enhance)
    assert not bar._expiry._later.isActive()   # nobody has seen it
    shown.show_page("enhance")
    assert bar._expiry._later.isActive()
    close = next(one for one in bar.findChildren(QToolButton))
    close.setFocus()
    bar._expiry._later.timeout.emit()
    assert shown.notice.sentence != ""   # somebody is at it by keys
    shown.enhance.controls.invitation.setFocus()
    bar._expiry._later.timeout.emit()
    assert shown.notice.sentence == ""


# What goes wrong

def test_an_engine_exception_becomes_a_sentence_with_details_and_the_app_goes_on(
        window: MainWindow, photo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Enhance, session: Session) -> Generator[Any, None, None]:
        raise RuntimeError("the tensors are at odds")
        yield

    with monkeypatch.context() as patched:
        patched.setattr(Enhance, "steps", broken)
        with qtbot.waitSignal(window.enhance.failed, timeout=WAIT_MS):
            window.enhance.open(photo)
    assert window.notice.isVisible()
    assert "RuntimeError" in window.notice.sentence
    assert window.notice.sentence.endswith(".")
    copy = next(one for one in window.notice.findChildren(QPushButton) if one.isVisible())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(window.notice.sentence)
    assert "Traceback" in copied
    assert "the tensors are at odds" in copied
    window.enhance.open(photo)
    qtbot.waitUntil(window.enhance.controls.export.isEnabled, timeout=WAIT_MS)


def test_the_notice_can_be_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.notice.say("Something is wrong.")
    close = next(one for one in window.notice.findChildren(QToolButton))
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert window.notice.sentence == ""


def test_about_opens_from_the_menu_and_escape_closes_it(shown: MainWindow, qtbot: QtBot) -> None:
    next(action for action in shown.findChildren(QAction) if action.text() == "&About Dmax").trigger()
    from gui.about import AboutDialog

    dialog = shown.findChild(AboutDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.findChild(AboutDialog) is None)


def test_a_page_without_a_title_is_refused() -> None:
    with pytest.raises(TypeError, match="has no title"):
        type("Nameless", (Page,), {})
