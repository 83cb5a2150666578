"""A queue of files and folders, enhanced by the real engine; a broken one never stops the rest."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from engine import photos
from engine.batches.batch import Item, State
from engine.photos.xmp import properties
from engine.progress import Progress
from gui.batch.page import BatchPage
from gui.batch.queue_model import PHOTO, RESULT, STATE
from gui.main_window import MainWindow
from gui.page import Shell
from gui.widgets.alpha_slider import AlphaSlider

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


@pytest.fixture
def filled(page: BatchPage, queue: Path, qtbot: QtBot) -> BatchPage:
    """The page with the three photos on its list."""
    page.open_paths([queue])
    qtbot.waitUntil(lambda: len(page.model.items) == 3, timeout=WAIT_MS)
    return page


def run(page: BatchPage, qtbot: QtBot) -> None:
    """Start, and wait for the end."""
    page.toggle()
    ended(page, qtbot)


def own_settings(page: BatchPage, row: int, qtbot: QtBot) -> None:
    """Give a photo settings of its own."""
    select(page, row)
    page.pane.own.click()
    qtbot.waitUntil(lambda: page.model.items[row].settings is not None, timeout=WAIT_MS)


def ended(page: BatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._job is None and page.model.count(State.TO_DO) == 0, timeout=WAIT_MS)


def words(page: BatchPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column), Qt.ItemDataRole.DisplayRole))


def select(page: BatchPage, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.parts.table.selectionModel().clearSelection()
    for row in rows:
        page.parts.table.selectionModel().select(page.model.index(row, 0), flags.Select | flags.Rows)


def test_a_folder_is_enhanced_and_the_broken_photo_says_why(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    assert words(filled, 2, PHOTO) == str(Path("sub") / "c.png")
    run(filled, qtbot)
    assert [item.state for item in filled.model.items] == [State.DONE, State.FAILED, State.DONE]
    assert words(filled, 1, RESULT).startswith("b.png ") and words(filled, 1, RESULT).endswith(".")
    assert words(filled, 1, STATE) == "Failed"
    for made in (queue / "a-dmax.png", queue / "sub" / "c-dmax.png"):
        assert properties(photos.read(made).metadata.xmp)["Profile"] == "Denoised"
    assert filled.parts.counts.text() == "2 done,  1 failed"


def test_start_makes_outputs_again_that_were_deleted_meanwhile(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    run(filled, qtbot)
    (queue / "a-dmax.png").unlink()
    assert filled._commands["start"].isEnabled()
    with qtbot.waitSignal(filled.failed, timeout=WAIT_MS) as said:
        filled.toggle()
    assert "gone or damaged are made again: a-dmax.png" in said.args[0]
    ended(filled, qtbot)
    assert (queue / "a-dmax.png").exists()
    assert [item.state for item in filled.model.items] == [State.DONE, State.FAILED, State.DONE]


def test_photos_that_were_moved_keep_their_outputs(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    run(filled, qtbot)
    (queue / "a.png").rename(queue / "sub" / "moved.png")
    filled.open_paths([queue / "sub" / "moved.png"])
    qtbot.waitUntil(lambda: "moved.png" in {item.source.name for item in filled.model.items}, timeout=WAIT_MS)
    assert filled.model.count(State.TO_DO) == 0 and len(filled.model.items) == 3


def test_what_is_dropped_at_once_waits_for_the_list(window: MainWindow, queue: Path, qtbot: QtBot) -> None:
    window.show_page("batch")
    page = window.page
    assert isinstance(page, BatchPage) and page.batch is None
    page.open_paths([queue])
    qtbot.waitUntil(lambda: len(page.model.items) == 3, timeout=WAIT_MS)


def test_pause_puts_the_photo_back_and_start_goes_on(filled: BatchPage, qtbot: QtBot) -> None:
    filled.toggle()
    qtbot.waitUntil(lambda: filled.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    filled.toggle()
    qtbot.waitUntil(lambda: filled._job is None and filled.model.count(State.WORKING) == 0, timeout=WAIT_MS)
    assert filled.model.count(State.TO_DO) > 0
    run(filled, qtbot)
    assert filled.model.count(State.DONE) == 2


def test_cancel_leaves_the_rest_to_do(filled: BatchPage, qtbot: QtBot) -> None:
    filled.toggle()
    qtbot.waitUntil(lambda: filled.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    filled.cancel()
    qtbot.waitUntil(lambda: filled._job is None and filled.model.count(State.WORKING) == 0, timeout=WAIT_MS)
    assert filled.model.count(State.TO_DO) > 0 and not filled._commands["cancel"].isEnabled()


def test_settings_for_all_and_of_ones_own(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled.pane.slider.set_realism(100)
    own_settings(filled, 2, qtbot)
    filled.pane.slider.set_realism(20)
    filled.pane.form.template.setText("{name} {realism}")
    qtbot.waitUntil(lambda: filled.model.items[2].settings.output.template == "{name} {realism}", timeout=WAIT_MS)
    run(filled, qtbot)
    assert properties(photos.read(queue / "a-dmax.png").metadata.xmp)["Alpha"] == "0"
    assert properties(photos.read(queue / "sub" / "c 20.png").metadata.xmp)["Alpha"] == "0.8"


def test_what_is_typed_for_one_photo_stays_as_typed(filled: BatchPage, qtbot: QtBot) -> None:
    own_settings(filled, 2, qtbot)
    template = filled.pane.form.template
    template.setCursorPosition(0)
    for letter in "fromtheattic-":   # each is written down, and answers come while the next are typed
        qtbot.keyClicks(template, letter)
        qtbot.wait(5)
    wanted = "fromtheattic-{name}-dmax"
    assert template.text() == wanted
    qtbot.waitUntil(lambda: filled.model.items[2].settings.output.template == wanted, timeout=WAIT_MS)
    assert template.text() == wanted


def test_retry_leaves_alone_what_is_done(filled: BatchPage, qtbot: QtBot) -> None:
    run(filled, qtbot)
    select(filled, 0)
    filled.retry()
    qtbot.waitUntil(lambda: filled.model.count(State.TO_DO) == 1, timeout=WAIT_MS)
    assert [item.state for item in filled.model.items] == [State.DONE, State.TO_DO, State.DONE]


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


def test_what_is_being_written_counts_as_enhanced(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(4)]
    page._show(items)
    page._take(replace(items[0], state=State.WORKING))
    page._take(Progress(1, 1, ""))
    page._take(replace(items[1], state=State.WORKING))
    page._take(Progress(1, 2, ""))
    assert (words(page, 0, RESULT), words(page, 1, RESULT)) == ("100%", "50%")
    assert page.parts.progress.value() == 375
    page._take(replace(items[0], state=State.DONE))
    assert words(page, 1, RESULT) == "50%" and page.parts.progress.value() == 375


def test_photos_are_restored_first(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled.pane.restorer.choose("nlm:30")
    run(filled, qtbot)
    assert filled.batch is not None and filled.batch.settings.restorer == "nlm:30"
    said = properties(photos.read(queue / "a-dmax.png").metadata.xmp)
    assert said["Restorer"] == "nlm:30"


def test_selecting_all_of_many_costs_one_range(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(10_000)]
    page._show(items)
    page.parts.table.selectAll()
    page._show(list(items))
    assert len(page.parts.selected()) == 10_000 and len(page.parts.table.selectionModel().selection()) == 1


def test_a_mended_photo_is_done_on_retry(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    run(filled, qtbot)
    (queue / "b.png").write_bytes((queue / "a.png").read_bytes())
    filled.retry()
    qtbot.waitUntil(lambda: filled.model.count(State.TO_DO) == 1, timeout=WAIT_MS)
    run(filled, qtbot)
    assert filled.model.count(State.DONE) == 3
    filled.clear_done()
    qtbot.waitUntil(lambda: not filled.model.items, timeout=WAIT_MS)
    assert (queue / "b-dmax.png").exists() and (queue / "b.png").exists()


def test_the_queue_is_there_again_in_the_next_window(filled: BatchPage, window: MainWindow, shell: Shell,
                                                     qtbot: QtBot) -> None:
    select(filled, 0)
    filled.remove()
    qtbot.waitUntil(lambda: len(filled.model.items) == 2, timeout=WAIT_MS)
    window.close()
    again = BatchPage(shell)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: [item.source.name for item in again.model.items] == ["b.png", "c.png"], timeout=WAIT_MS)
    again.shutdown()


def test_a_second_window_is_told(filled: BatchPage, shell: Shell, qtbot: QtBot) -> None:
    second = BatchPage(shell)
    qtbot.addWidget(second)
    with qtbot.waitSignal(second.failed, timeout=WAIT_MS) as told:
        pass
    assert "another Dmax window" in told.args[0].sentence
    second.shutdown()


def test_a_double_click_compares_with_the_batchs_settings(filled: BatchPage, window: MainWindow, queue: Path,
                                                          qtbot: QtBot) -> None:
    filled.pane.findChild(AlphaSlider).set_realism(40)
    filled.parts.table.doubleClicked.emit(filled.model.index(0, 0))
    assert window.page is window.enhance
    assert window.enhance.path == queue / "a.png" and window.enhance.look.alpha == pytest.approx(0.6)
