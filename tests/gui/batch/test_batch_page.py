"""A queue of files and folders, enhanced by the real engine; a broken one never stops the rest."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from engine import photos
from engine.batches.batch import Item, State
from engine.photos.metadata.xmp import properties
from engine.progress import Progress
from engine.session import Session
from gui.batch.cluster_choice import ClusterChoice
from gui.batch.page import BatchPage
from gui.batch.queue_model import PHOTO, RESULT, STATE
from gui.batch.requests import ALL_DEVICES, HERE
from gui.main_window import MainWindow
from gui.page import Shell
from gui.widgets.alpha_slider import AlphaSlider
from tests.gui.conftest import drop

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
    qtbot.waitUntil(lambda: not page.run.active and page.model.count(State.TO_DO) == 0, timeout=WAIT_MS)


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
    assert filled.parts.counts.text() == "2 done, 1 failed"


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


def test_a_pause_keeps_the_photo_as_far_as_it_is(filled: BatchPage, qtbot: QtBot) -> None:
    """It was given up, and begun anew by the next start."""
    begun: list[int] = []
    filled.run.item.connect(lambda item: begun.append(item.key) if item.state is State.WORKING else None)
    filled.toggle()
    qtbot.waitUntil(lambda: filled.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    filled.toggle()
    assert filled.run.paused and filled.busy() == "" and filled._commands["start"].text() == "&Go on"
    assert words(filled, 0, STATE) == "Paused"
    ran = filled.shell.engine.submit(Moment())   # other work goes on
    with qtbot.waitSignal(ran.returned, timeout=WAIT_MS):
        pass
    assert filled.model.count(State.WORKING) == 1
    run(filled, qtbot)
    assert filled.model.count(State.DONE) == 2 and len(begun) == len(set(begun))


def test_closing_while_a_batch_is_paused_asks_nothing(filled: BatchPage, window: MainWindow, shell: Shell,
                                                      qtbot: QtBot) -> None:
    filled.toggle()
    qtbot.waitUntil(lambda: filled.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    filled.toggle()
    window.close()
    assert not window.isVisible() and not shell.engine.running
    again = BatchPage(shell)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: [item.state for item in again.model.items] == [State.TO_DO] * 3, timeout=WAIT_MS)
    again.shutdown()


@dataclass(frozen=True)
class Moment:
    """A moment's work of somebody else, in two steps."""

    lane: str = ""
    urgency: int = 3

    def steps(self, session: Session) -> Generator[None, None, None]:
        yield
        yield


def test_what_is_done_can_be_done_again_with_other_settings(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    run(filled, qtbot)
    filled.pane.slider.set_realism(100)
    select(filled, 0)
    filled.again()
    qtbot.waitUntil(lambda: filled.model.count(State.TO_DO) == 1, timeout=WAIT_MS)
    run(filled, qtbot)
    made = properties(photos.read(queue / "a-dmax-1.png").metadata.xmp)
    assert made["Alpha"] == "0" and (queue / "a-dmax.png").exists()


def test_a_folder_that_is_on_the_list_already_is_told_so(filled: BatchPage, queue: Path, tmp_path: Path,
                                                         qtbot: QtBot) -> None:
    for again, said in ((queue, "on the list already"), (queue / "a.png", "on the list already")):
        filled.parts.table.clearSelection()
        with qtbot.waitSignal(filled.said, timeout=WAIT_MS, check_params_cb=lambda text, said=said: said in text):
            filled.open_paths([again])
        assert [item.source for item in filled.parts.selected()] == [
            item.source for item in filled.model.items if again in (item.source, *item.source.parents)]
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(filled.failed, timeout=WAIT_MS, check_params_cb=lambda text: "no photos in it" in text):
        filled.open_paths([tmp_path / "empty"])


def test_the_rail_tells_that_a_batch_waits_runs_and_rests(filled: BatchPage, window: MainWindow, qtbot: QtBot) -> None:
    button = next(one for one in window.findChildren(QToolButton) if one.accessibleName() == "Batch")
    window.show_page("profiles")
    assert button.accessibleDescription() == "3 photos of the batch wait for its start."
    filled.toggle()
    qtbot.waitUntil(lambda: "is running: 0 of 3" in button.accessibleDescription(), timeout=WAIT_MS)
    filled.toggle()
    assert "is paused" in button.accessibleDescription()
    run(filled, qtbot)
    qtbot.waitUntil(lambda: button.accessibleDescription() == "", timeout=WAIT_MS)


def test_cancel_leaves_the_rest_to_do(filled: BatchPage, qtbot: QtBot) -> None:
    filled.toggle()
    qtbot.waitUntil(lambda: filled.model.count(State.WORKING) == 1, timeout=WAIT_MS)
    filled.cancel()
    qtbot.waitUntil(lambda: not filled.run.active and filled.model.count(State.WORKING) == 0, timeout=WAIT_MS)
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


def share(page: BatchPage) -> float:
    """How far the run is, 0..1."""
    return page.run.standing(page.model.count(State.TO_DO) + page.model.count(State.WORKING)).share


def test_progress_holds_when_photos_come_and_go_meanwhile(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(4)]
    page._show(items[:2])
    page.run._take(replace(items[0], state=State.DONE))
    assert share(page) == 0.5
    page._show([replace(items[0], state=State.DONE), *items[1:]])
    page.run._take(replace(items[1], state=State.WORKING))
    assert share(page) == 0.25
    page._show(items[2:])
    page.run._take(Progress(1, 2, ""))   # of the photo that was just taken off


def test_what_is_being_written_counts_as_enhanced(page: BatchPage) -> None:
    items = [Item(key, Path(f"{key}.png"), Path(), State.TO_DO, "", None, 0.0, None) for key in range(4)]
    page._show(items)
    page.run._take(replace(items[0], state=State.WORKING))
    page.run._take(Progress(1, 1, ""))
    page.run._take(replace(items[1], state=State.WORKING))
    page.run._take(Progress(1, 2, ""))
    assert (words(page, 0, RESULT), words(page, 1, RESULT)) == ("100 %", "50 %")
    assert share(page) == 0.375
    page.run._take(replace(items[0], state=State.DONE))
    assert words(page, 1, RESULT) == "50 %" and share(page) == 0.375


def test_photos_are_restored_first(filled: BatchPage, queue: Path, qtbot: QtBot) -> None:
    filled.pane.restorer.choose("nlm:30")
    run(filled, qtbot)
    assert filled.batch is not None and filled.batch.settings.restorer == "nlm:30"
    said = properties(photos.read(queue / "a-dmax.png").metadata.xmp)
    assert said["Restorer"] == "nlm:30"


def test_a_model_file_that_is_dropped_restores_the_batch(filled: BatchPage, window: MainWindow, tmp_path: Path) -> None:
    """It was taken for a photo, which failed."""
    (tmp_path / "model.pth").write_bytes(b"weights")
    assert drop(window, tmp_path / "model.pth")
    assert filled.pane.settings.restorer == str(tmp_path / "model.pth") and len(filled.model.items) == 3


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
    next_window = MainWindow(shell)
    qtbot.addWidget(next_window)
    next_window.look_for_work()
    button = next(one for one in next_window.findChildren(QToolButton) if one.accessibleName() == "Batch")
    qtbot.waitUntil(lambda: button.accessibleDescription() == "2 photos of the batch wait for its start.")
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


def test_a_double_click_is_for_one_photo(filled: BatchPage, window: MainWindow, queue: Path) -> None:
    """The Enhance page kept the batch's profile for good, over the next start, too."""
    enhance, before = window.enhance, window.enhance.look
    filled.pane.choose_profile("JPEG cleaned")
    filled.parts.table.doubleClicked.emit(filled.model.index(0, 0))
    assert enhance.look.profile == "JPEG cleaned"
    filled.parts.table.doubleClicked.emit(filled.model.index(2, 0))
    assert enhance.look.profile == "JPEG cleaned"
    assert window.shell.preferences.get("profile", before.profile) == before.profile
    enhance.open(queue / "sub" / "c.png")
    assert enhance.look == before
    filled.parts.table.doubleClicked.emit(filled.model.index(0, 0))
    enhance.use_profile("Upscaled 4x")   # chosen for good
    enhance.open(queue / "a.png")
    assert enhance.look.profile == window.shell.preferences.get("profile", "") == "Upscaled 4x"


def test_detail_of_originals_in_a_folder_is_given_back(filled: BatchPage, natural_folder: Path, tmp_path: Path,
                                                       queue: Path, qtbot: QtBot,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    originals = tmp_path / "originals"
    (originals / "sub").mkdir(parents=True)
    for source, name in zip(sorted(natural_folder.iterdir()), ("a.png", "sub/c.png"), strict=False):
        (originals / name).write_bytes(source.read_bytes())
    pane = filled.pane
    assert pane.originals.isVisibleTo(pane) and not pane.original.isVisibleTo(pane)
    monkeypatch.setattr("gui.widgets.originals_choice.QFileDialog.getExistingDirectory", lambda *_: str(originals))
    pane.originals.choose.click()
    assert pane.settings.originals == str(originals) and pane.original.isVisibleTo(pane)
    pane.original.set_share(0.2)
    pane.original.share_changed.emit(0.2)
    run(filled, qtbot)
    for item in filled.model.items:
        if item.state == State.DONE:
            assert item.output is not None
            assert properties(photos.read(item.output).metadata.xmp)["OriginalDetail"] == "0.2"
    assert filled.model.count(State.DONE) == 2
    pane.restorer.set_word("nlm")   # then the photos themselves are the originals
    pane.restorer.changed.emit("nlm")
    assert not pane.originals.isVisibleTo(pane) and pane.settings.originals == ""


def test_a_cluster_can_be_named_and_one_that_is_not_there_is_a_sentence(filled: BatchPage, qtbot: QtBot) -> None:
    pytest.importorskip("ray", reason="Ray is not installed, so the choice of a cluster was not tested.")
    choice = filled.pane.cluster
    assert choice.word == HERE
    choice.box.setEditText("127.0.0.1:9")
    choice.box.lineEdit().editingFinished.emit()
    with qtbot.waitSignal(filled.failed, timeout=WAIT_MS) as said:
        filled.toggle()
    assert "There is no cluster at 127.0.0.1:9" in str(said.args[0].sentence)
    qtbot.waitUntil(lambda: not filled.run.active, timeout=WAIT_MS)
    assert [item.state for item in filled.model.items] == [State.TO_DO] * 3
    assert ClusterChoice(filled.shell.preferences).word == "127.0.0.1:9"
    choice.box.setCurrentIndex(1)
    assert choice.word == ALL_DEVICES
