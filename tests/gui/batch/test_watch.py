"""A watched folder: new photos are told once, when they are whole, and done; what Dmax made is not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.batches.batch import State
from gui.batch.page import BatchPage
from gui.batch.watch import Seen, Watch, look
from gui.main_window import MainWindow
from gui.page import Shell

_WAIT_MS = 60_000
_SETTLED_MS = 120   # a test has no slow drives


@pytest.fixture
def folder(tmp_path: Path, restored_folder: Path) -> Path:
    """A folder with one photo."""
    path = tmp_path / "incoming"
    path.mkdir()
    (path / "old.png").write_bytes((restored_folder / "coffee.png").read_bytes())
    return path


@pytest.fixture
def found() -> list[Path]:
    return []


@pytest.fixture
def watching(tmp_path: Path, found: list[Path], qapp: object) -> Callable[[], Watch]:
    """Makes a watch, as each start of the program does."""
    def make() -> Watch:
        watch = Watch(tmp_path / "watched.json", None, _SETTLED_MS)
        watch.found.connect(found.extend)
        return watch

    return make


def test_a_photo_is_told_once_and_not_before_it_is_copied_to_the_end(
        watching: Callable[[], Watch], folder: Path, found: list[Path], restored_folder: Path, qtbot: QtBot) -> None:
    whole = (restored_folder / "rocket.png").read_bytes()
    watch = watching()
    watch.begin(folder)
    watch.wait()
    with (folder / "new.png").open("wb") as copied:
        for start in range(0, len(whole), len(whole) // 4):
            copied.write(whole[start:start + len(whole) // 4])
            copied.flush()
            qtbot.wait(_SETTLED_MS // 2)
            assert found == [] or start + len(whole) // 4 >= len(whole)
    (folder / "notes.txt").write_text("no photo")
    (folder / ".hidden.png").write_bytes(whole)
    qtbot.waitUntil(lambda: found == [folder / "new.png"], timeout=_WAIT_MS)
    watch.keep()
    (folder / "more.png").write_bytes(whole)
    qtbot.waitUntil(lambda: len(found) > 1, timeout=_WAIT_MS)
    assert found == [folder / "new.png", folder / "more.png"]   # and not old.png, which was there before
    watch.stop()


def test_what_came_while_the_program_was_closed_is_new_and_what_was_done_is_not(
        watching: Callable[[], Watch], folder: Path, found: list[Path], qtbot: QtBot) -> None:
    first = watching()
    first.begin(folder)
    first.wait()
    (folder / "seen.png").write_bytes((folder / "old.png").read_bytes())
    qtbot.waitUntil(lambda: found == [folder / "seen.png"], timeout=_WAIT_MS)
    first.keep()
    first.wait()
    first.stop()
    (folder / "while closed.png").write_bytes((folder / "old.png").read_bytes())
    found.clear()
    again = watching()
    again.resume(folder)
    qtbot.waitUntil(lambda: found == [folder / "while closed.png"], timeout=_WAIT_MS)
    again.stop()


def test_a_folder_that_is_unplugged_is_waited_for(watching: Callable[[], Watch], folder: Path, found: list[Path],
                                                  qtbot: QtBot) -> None:
    watch = watching()
    watch.begin(folder)
    watch.wait()
    away = folder.rename(folder.with_name("unplugged"))
    watch._later.timeout.emit()   # a minute is over
    qtbot.waitUntil(lambda: not watch.there, timeout=_WAIT_MS)
    away.rename(folder)
    (folder / "new.png").write_bytes((folder / "old.png").read_bytes())
    watch._later.timeout.emit()   # another minute
    qtbot.waitUntil(lambda: found == [folder / "new.png"], timeout=_WAIT_MS)
    assert watch.there
    watch.stop()


def test_new_photos_are_done_as_they_come_and_outputs_are_not_done_again(
        window: MainWindow, shell: Shell, folder: Path, restored_folder: Path, qtbot: QtBot) -> None:
    window.show_page("batch")
    page = window.page
    assert isinstance(page, BatchPage)
    page.adding.watch._soon.setInterval(_SETTLED_MS)
    qtbot.waitUntil(lambda: page.batch is not None, timeout=_WAIT_MS)
    page.adding.watch_folder(folder)
    page.adding.watch.wait()
    assert page._commands["watch"].isChecked() and page.parts.watched.text() == "Watching incoming"
    (folder / "new.png").write_bytes((restored_folder / "rocket.png").read_bytes())
    qtbot.waitUntil((folder / "new-dmax.png").exists, timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: not page.run.active, timeout=_WAIT_MS)
    seen = Seen(folder)
    look(seen)
    assert look(seen) == [folder / "new.png", folder / "old.png"]   # as one who has seen nothing yet: no new-dmax.png
    qtbot.wait(3 * _SETTLED_MS)
    assert [(item.source.name, item.state) for item in page.model.items] == [("new.png", State.DONE)]
    assert shell.preferences.get("watched_folder", "") == str(folder)   # goes on at the next start
    page._commands["watch"].trigger()
    assert page.adding.watch.folder is None and shell.preferences.get("watched_folder", "") == ""


def test_the_folder_is_watched_from_the_start_whatever_page_is_shown(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    shell.preferences.set("watched_folder", str(folder))
    window = MainWindow(shell)
    qtbot.addWidget(window)
    window.look_for_work()
    qtbot.waitUntil(lambda: "batch" in window._pages, timeout=_WAIT_MS)   # behind the window
    page = window._pages["batch"]
    assert isinstance(page, BatchPage) and window.page is window.enhance
    qtbot.waitUntil(lambda: page.adding.watch.folder == folder, timeout=_WAIT_MS)
    window.close_surely()
