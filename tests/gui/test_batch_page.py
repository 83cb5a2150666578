"""A queue of files and folders, enhanced by the real engine; a broken one never stops the rest."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from engine import photo as photos
from engine.batch import Item, State
from engine.formats.xmp import properties
from engine.progress import Progress
from gui.batch.page import BatchPage
from gui.batch.queue_model import PHOTO, RESULT, STATE
from gui.enhance.alpha_slider import AlphaSlider
from gui.main_window import MainWindow
from gui.page import Shell

WAIT_MS = 120_000


@pytest.fixture
def queue(tmp_path: Path, restored_folder: Path) -> Path:
    """A folder with two photos, one in a subfolder, and a broken one between them."""
    folder = tmp_path / "queue"
    (folder / "sub").mkdir(parents=True)
    sources = sorted(restored_folder.iterdir())
    (folder / "a.png").write_bytes(sources[0].read_bytes())
    (folder / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    (folder / "sub" / "c.png").write_bytes(sources[1].read_bytes())
    return folder


@pytest.fixture
def page(window: MainWindow) -> Iterator[BatchPage]:
    window.show_page("batch")
    shown = window.page
    assert isinstance(shown, BatchPage)
    yield shown


def filled(page: BatchPage, queue: Path, qtbot: QtBot) -> BatchPage:
    page.open_paths([queue])
    qtbot.waitUntil(lambda: len(page.model.items) == 3, timeout=WAIT_MS)
    return page


def ended(page: BatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._job is None and page.model.count(State.TO_DO) == 0, timeout=WAIT_MS)


def words(page: BatchPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column), Qt.ItemDataRole.DisplayRole))


def select(page: BatchPage, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.parts.table.selectionModel().clearSelection()
    for row in rows:
        page.parts.table.selectionModel().select(page.model.index(row, 0), flags.Select | flags.Rows)


def test_a_folder_is_enhanced_and_the_broken_photo_says_why(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    assert words(page, 2, PHOTO) == str(Path("sub") / "c.png")
    page.toggle()
    ended(page, qtbot)
    assert [item.state for item in page.model.items] == [State.DONE, State.FAILED, State.DONE]
    assert words(page, 1, RESULT).startswith("b.png ") and words(page, 1, RESULT).endswith(".")
    assert words(page, 1, STATE) == "Failed"
    for made in (queue / "a-dmax.png", queue / "sub" / "c-dmax.png"):
        assert properties(photos.read(made).metadata.xmp)["Profile"] == "Denoised"
    assert page.parts.counts.text() == "2 done,  1 failed"


def test_what_is_dropped_at_once_waits_for_the_list(window: MainWindow, queue: Path, qtbot: QtBot) -> None:
    window.show_page("batch")
    page = window.page
    assert isinstance(page, BatchPage) and page.batch is None
    page.open_paths([queue])
    qtbot.waitUntil(lambda: len(page.model.items) == 3, timeout=WAIT_MS)


def test_pause_puts_the_photo_back_and_start_goes_on(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.toggle()
    qtbot.waitUntil(lambda: page.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    page.toggle()
    qtbot.waitUntil(lambda: page._job is None and page.model.count(State.WORKING) == 0, timeout=WAIT_MS)
    assert page.model.count(State.TO_DO) > 0
    page.toggle()
    ended(page, qtbot)
    assert page.model.count(State.DONE) == 2


def test_cancel_leaves_the_rest_to_do(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.toggle()
    qtbot.waitUntil(lambda: page.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    page.cancel()
    qtbot.waitUntil(lambda: page._job is None and page.model.count(State.WORKING) == 0, timeout=WAIT_MS)
    assert page.model.count(State.TO_DO) > 0 and not page._commands["cancel"].isEnabled()


def test_settings_for_all_and_of_ones_own(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.pane.slider.set_realism(100)
    select(page, 2)
    page.pane.own.click()
    qtbot.waitUntil(lambda: page.model.items[2].settings is not None, timeout=WAIT_MS)
    page.pane.slider.set_realism(20)
    page.pane.form.template.setText("{name} {realism}")
    qtbot.waitUntil(lambda: page.model.items[2].settings.output.template == "{name} {realism}", timeout=WAIT_MS)
    page.toggle()
    ended(page, qtbot)
    assert properties(photos.read(queue / "a-dmax.png").metadata.xmp)["Alpha"] == "0"
    assert properties(photos.read(queue / "sub" / "c 20.png").metadata.xmp)["Alpha"] == "0.8"


def test_what_is_typed_for_one_photo_stays_as_typed(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    select(page, 2)
    page.pane.own.click()
    qtbot.waitUntil(lambda: page.model.items[2].settings is not None, timeout=WAIT_MS)
    template = page.pane.form.template
    template.setCursorPosition(0)
    for letter in "fromtheattic-":   # each is written down, and answers come while the next are typed
        qtbot.keyClicks(template, letter)
        qtbot.wait(5)
    wanted = "fromtheattic-{name}-dmax"
    assert template.text() == wanted
    qtbot.waitUntil(lambda: page.model.items[2].settings.output.template == wanted, timeout=WAIT_MS)
    assert template.text() == wanted


def test_retry_leaves_alone_what_is_done(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.toggle()
    ended(page, qtbot)
    select(page, 0)
    page.retry()
    qtbot.waitUntil(lambda: page.model.count(State.TO_DO) == 1, timeout=WAIT_MS)
    assert [item.state for item in page.model.items] == [State.DONE, State.TO_DO, State.DONE]


def test_progress_holds_when_photos_come_and_go_meanwhile(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(4)]
    page._show(items[:2])
    page._take(replace(items[0], state=State.DONE))
    assert page.parts.progress.value() == 500
    page._show([replace(items[0], state=State.DONE), *items[1:]])
    page._take(replace(items[1], state=State.WORKING))
    assert page.parts.progress.value() == 250
    page._show(items[2:])
    page._take(Progress(1, 2, ""))   # of the photo that was just taken off


def test_selecting_all_of_many_costs_one_range(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(10_000)]
    page._show(items)
    page.parts.table.selectAll()
    page._show(list(items))
    assert len(page.parts.selected()) == 10_000 and len(page.parts.table.selectionModel().selection()) == 1


def test_a_mended_photo_is_done_on_retry(page: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.toggle()
    ended(page, qtbot)
    (queue / "b.png").write_bytes((queue / "a.png").read_bytes())
    page.retry()
    qtbot.waitUntil(lambda: page.model.count(State.TO_DO) == 1, timeout=WAIT_MS)
    page.toggle()
    ended(page, qtbot)
    assert page.model.count(State.DONE) == 3
    page.clear_done()
    qtbot.waitUntil(lambda: not page.model.items, timeout=WAIT_MS)
    assert (queue / "b-dmax.png").exists() and (queue / "b.png").exists()


def test_the_queue_is_there_again_in_the_next_window(page: BatchPage, window: MainWindow, shell: Shell, queue: Path,
                                                     qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    select(page, 0)
    page.remove()
    qtbot.waitUntil(lambda: len(page.model.items) == 2, timeout=WAIT_MS)
    window.close()
    again = BatchPage(shell)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: [item.source.name for item in again.model.items] == ["b.png", "c.png"], timeout=WAIT_MS)
    again.shutdown()


def test_a_second_window_is_told(page: BatchPage, shell: Shell, queue: Path, qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    second = BatchPage(shell)
    qtbot.addWidget(second)
    with qtbot.waitSignal(second.failed, timeout=WAIT_MS) as told:
        pass
    assert "another Dmax window" in told.args[0].sentence
    second.shutdown()


def test_a_double_click_compares_with_the_batchs_settings(page: BatchPage, window: MainWindow, queue: Path,
                                                          qtbot: QtBot) -> None:
    filled(page, queue, qtbot)
    page.pane.findChild(AlphaSlider).set_realism(40)
    page.parts.table.doubleClicked.emit(page.model.index(0, 0))
    assert window.page is window.enhance
    assert window.enhance.path == queue / "a.png" and window.enhance.look.alpha == pytest.approx(0.6)
