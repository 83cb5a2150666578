"""From photos to a profile that enhances, through the page; the doctor's word, undo, cancel."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from engine import photos
from engine.calibrating.diagnosis import verdict
from engine.judging.curve import ALPHAS
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import read_info
from gui.calibrate.asking import Judges
from gui.calibrate.page import CalibratePage
from gui.language import translated
from gui.main_window import MainWindow
from gui.page import Shell
from tests.gui.conftest import drop

WAIT_MS = 120_000


@pytest.fixture
def page(window: MainWindow) -> Iterator[CalibratePage]:
    window.show_page("calibrate")
    shown = window.page
    assert isinstance(shown, CalibratePage)
    yield shown
    shown._background.wait()


def with_photos(page: CalibratePage, restored: Path, qtbot: QtBot) -> CalibratePage:
    drop(page.parts.restored, restored)
    qtbot.waitUntil(lambda: page.chosen is not None and len(page.chosen.restored) > 0, timeout=WAIT_MS)
    return page


def sentences(page: CalibratePage) -> str:
    return "\n".join(finding.sentence for finding in page.findings)


def test_photos_become_a_profile_that_enhances(page: CalibratePage, window: MainWindow, restored_folder: Path,
                                               natural_folder: Path, photo: Path, qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    drop(page.parts.natural, natural_folder)
    qtbot.waitUntil(lambda: bool(page.chosen and page.chosen.natural), timeout=WAIT_MS)
    page.rename("My denoiser")
    qtbot.waitUntil(lambda: bool(page.findings), timeout=WAIT_MS)   # few and small photos
    page.make()
    window.show_page("enhance")
    button = next(one for one in window.findChildren(QToolButton) if one.accessibleName() == "Calibrate")
    qtbot.waitUntil(lambda: button.accessibleDescription() != "", timeout=WAIT_MS)   # how far it is
    qtbot.waitUntil(lambda: not page.busy(), timeout=WAIT_MS)
    assert button.accessibleDescription() == ""
    window.show_page("calibrate")
    qtbot.waitUntil(lambda: not page.busy(), timeout=WAIT_MS)
    spectra = page.parts.pane.spectra
    assert not spectra.isVisibleTo(page)
    page.parts.pane.details.button.click()
    assert spectra.isVisibleTo(page) and "restored from" in spectra.accessibleDescription()
    for said, words in ((page.parts.pane.of_spectra, "restoration took away variety"),
                        (page.parts.pane.of_curve, " % of the distance is left")):
        assert said.isVisibleTo(page) and words in said.text()
    assert "My denoiser" in [stored.name for stored in page.shell.library.profiles()]
    assert page.parts.use.isVisible()
    page.parts.use.click()
    assert window.page is window.enhance and window.enhance.look.profile == "My denoiser"
    window.enhance.open(photo)
    qtbot.waitUntil(lambda: window.enhance.work.done is not None, timeout=WAIT_MS)
    assert window.enhance.work.done is not None and window.enhance.work.done.profile.name == "My denoiser"


def test_photos_land_on_the_side_they_are_dropped_on(page: CalibratePage, restored_folder: Path, natural_folder: Path,
                                                     qtbot: QtBot) -> None:
    """Those dropped on the natural side went to the restored one: a static list view takes no drops by itself."""
    assert drop(page.parts.natural, natural_folder)
    qtbot.waitUntil(lambda: page.chosen is not None and len(page.chosen.natural) == 4, timeout=WAIT_MS)
    assert page.chosen is not None and page.chosen.restored == ()
    assert drop(page.parts.restored, restored_folder)
    qtbot.waitUntil(lambda: page.chosen is not None and len(page.chosen.restored) == 4, timeout=WAIT_MS)
    assert {path.parent for path in page.chosen.natural} == {natural_folder}
    assert drop(page.parts.restored.viewport(), natural_folder / "rocket.png")   # with photos on it, too
    qtbot.waitUntil(lambda: page.chosen is not None and len(page.chosen.restored) == 5, timeout=WAIT_MS)


def test_the_set_is_on_the_disk_and_undo_goes_back(page: CalibratePage, shell: Shell, restored_folder: Path,
                                                   qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    assert page.chosen is not None
    first, name = page.chosen, page.chosen.name
    page.parts.restored.removed.emit([first.restored[0]])
    assert page.chosen.restored == first.restored[1:]
    qtbot.waitUntil(lambda: shell.library.sets() == [page.chosen], timeout=WAIT_MS)
    page.undo.undo()
    assert page.chosen == first
    page.delete()
    qtbot.waitUntil(lambda: shell.library.sets() == [], timeout=WAIT_MS)
    page.undo.undo()
    qtbot.waitUntil(lambda: shell.library.sets() == [first], timeout=WAIT_MS)
    page.rename("Another")
    qtbot.waitUntil(lambda: [one.name for one in shell.library.sets()] == ["Another"], timeout=WAIT_MS)
    assert name not in page.sets and shell.library.set_path("Another").exists()


def test_pairs_without_partners_are_marked_and_no_profile_is_made(page: CalibratePage, restored_folder: Path,
                                                                  tmp_path: Path, qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    page.parts.pane.paired.click()
    qtbot.waitUntil(lambda: "without a partner" in sentences(page), timeout=WAIT_MS)
    assert not page.parts.make.isEnabled()


def test_a_broken_photo_is_named_and_stands_in_the_way_until_it_is_removed(page: CalibratePage, restored_folder: Path,
                                                                           tmp_path: Path, qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n no more")
    page.open_paths([broken])
    qtbot.waitUntil(lambda: "broken.png" in sentences(page), timeout=WAIT_MS)
    assert not page.parts.make.isEnabled()
    page.parts.restored.removed.emit([broken])
    qtbot.waitUntil(page.parts.make.isEnabled, timeout=WAIT_MS)


def test_cancel_leaves_no_profile(page: CalibratePage, shell: Shell, restored_folder: Path, qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    page.make()
    page.learning.cancel()
    qtbot.waitUntil(lambda: not page.learning.busy, timeout=WAIT_MS)
    assert all(stored.ready_made for stored in shell.library.profiles())
    assert page.parts.cancel.isHidden()


def test_what_was_said_of_a_set_stays_with_that_set(page: CalibratePage, shell: Shell, restored_folder: Path,
                                                    qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    page.make()
    page.new()   # while the other is read
    qtbot.waitUntil(lambda: not page.busy(), timeout=WAIT_MS)
    pane = page.parts.pane
    assert not pane.details.isVisibleTo(page)
    page.parts.sets.setCurrentRow(0)
    assert page.chosen is not None and page.chosen.restored and pane.details.isVisibleTo(page)
    page.parts.restored.removed.emit([page.chosen.restored[0]])
    assert not pane.details.isVisibleTo(page)
    page.undo.undo()
    assert pane.details.isVisibleTo(page)
    assert pane.curve.accessibleDescription().startswith("Squared Wasserstein-2 distance")
    qtbot.waitUntil(lambda: any("Leaving one photo out" in words for words in findings(page)), timeout=WAIT_MS)
    # After a restart it was lost, and a guess from the number of photos took its place.
    again = CalibratePage(shell)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.parts.sets.count() == 2, timeout=WAIT_MS)
    again.parts.sets.setCurrentRow(0)
    qtbot.waitUntil(lambda: again.parts.pane.details.isVisibleTo(again) and findings(again) == findings(page),
                    timeout=WAIT_MS)   # whichever is examined last
    again.shutdown()
    told = findings(again)
    assert any("Leaving one photo out" in words for words in told)
    assert not any("about a dozen" in words for words in told)
    assert again.chosen is not None
    score = read_info(shell.library.profile_path(again.chosen.name)).doctor_score
    assert translated(verdict(score, 4).sentence) in told


def findings(page: CalibratePage) -> list[str]:
    """The sentences that the pane shows below "Doctor"."""
    shown = page.parts.pane.findings
    return [label.text() for row in range(shown.rowCount())
            if (item := shown.itemAtPosition(row, 1)) is not None and isinstance(label := item.widget(), QLabel)]


def test_photos_arrive_in_the_set_that_they_were_dropped_on(page: CalibratePage, restored_folder: Path,
                                                            qtbot: QtBot) -> None:
    page.new()
    assert page.chosen is not None
    name = page.chosen.name
    drop(page.parts.restored, restored_folder)
    page.new()   # before the folder was searched
    qtbot.waitUntil(lambda: bool(page.sets[name].restored), timeout=WAIT_MS)
    assert [len(one.restored) for one in page.sets.values()].count(0) == 1


def test_a_photo_twice_is_found_and_marked(page: CalibratePage, restored_folder: Path, tmp_path: Path,
                                           qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    copy = tmp_path / "copy.png"
    copy.write_bytes((restored_folder / "coffee.png").read_bytes())
    drop(page.parts.restored, copy)
    qtbot.waitUntil(lambda: "copy.png is among the restored photos twice" in sentences(page), timeout=WAIT_MS)
    assert copy in page.parts.restored.photos.marked
    drop(page.parts.natural, copy)
    qtbot.waitUntil(lambda: "remove one of them" in sentences(page), timeout=WAIT_MS)
    assert not page.parts.make.isEnabled()


def test_the_delete_key_removes_photos_and_sets(page: CalibratePage, restored_folder: Path, window: MainWindow,
                                                qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    grid = page.parts.restored
    grid.setFocus()
    grid.setCurrentIndex(grid.photos.index(0))
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert page.chosen is not None and len(page.chosen.restored) == len(list(restored_folder.iterdir())) - 1
    page.parts.sets.setFocus()
    qtbot.keyClick(page.parts.sets, Qt.Key.Key_Delete)
    assert page.chosen is None
    page.undo.undo()
    page.undo.undo()
    assert page.chosen is not None and len(page.chosen.restored) == len(list(restored_folder.iterdir()))


def test_no_two_sets_share_a_file(page: CalibratePage, shell: Shell, qtbot: QtBot) -> None:
    page.new()
    page.rename("a/b")
    page.new()
    with qtbot.waitSignal(page.failed) as told:
        page.rename("A:B")
    assert "already" in told.args[0]
    with qtbot.waitSignal(page.failed) as told:
        page.rename("...")
    assert "letter" in told.args[0]
    page._background.wait()
    assert {one.name for one in shell.library.sets()} == set(page.sets) and len(page.sets) == 2


def test_sets_go_out_and_come_in(page: CalibratePage, restored_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with_photos(page, restored_folder, qtbot)
    assert page.chosen is not None
    page.export(tmp_path / "set.json")
    qtbot.waitUntil((tmp_path / "set.json").exists, timeout=WAIT_MS)
    page.open_paths([tmp_path / "set.json"])
    qtbot.waitUntil(lambda: len(page.sets) == 2, timeout=WAIT_MS)
    assert len({one.restored for one in page.sets.values()}) == 1
    (tmp_path / "bad.json").write_text("{}")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS) as told:
        page.open_paths([tmp_path / "bad.json"])
    assert "bad.json" in told.args[0].sentence


def test_the_sets_are_there_again_in_the_next_window(shell: Shell, restored_folder: Path, qtbot: QtBot) -> None:
    one = CalibrationSet("Kept", tuple(sorted(restored_folder.iterdir())))
    one.save(shell.library.set_path("Kept"))
    page = CalibratePage(shell)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.chosen == one, timeout=WAIT_MS)
    page.shutdown()


def test_natural_photos_alone_become_a_profile_and_its_curve(page: CalibratePage, shell: Shell, tmp_path: Path,
                                                             qtbot: QtBot) -> None:
    pytest.importorskip("matplotlib")
    pytest.importorskip("efficientnet_lite_pytorch")
    from skimage import data

    for number, pixels in enumerate((data.astronaut()[:256, :256], data.coffee()[:256, :256])):
        photos.write(photos.Photo.of(np.ascontiguousarray(pixels)), tmp_path / f"true{number}.png")
    page.new()
    pane = page.parts.pane
    pane.remaking.restorer.choose("none")
    assert page.chosen is not None and page.chosen.degradation == "jpeg:10" and page.chosen.remade
    assert not page.parts.restored.isVisibleTo(page) and not page.parts.make.isEnabled()
    page.open_paths([tmp_path / "true0.png", tmp_path / "true1.png"])   # natural ones, as there is a restorer
    qtbot.waitUntil(page.parts.make.isEnabled, timeout=WAIT_MS)
    assert not page.chosen.restored and len(page.chosen.natural) == 2
    assert not page._commands["measure"].isEnabled()
    page.make()
    qtbot.waitUntil(lambda: not page.busy(), timeout=WAIT_MS)
    assert pane.details.isVisibleTo(page) and page._commands["measure"].isEnabled()
    page.measure(Judges())
    qtbot.waitUntil(lambda: not page.busy(), timeout=WAIT_MS)
    assert not pane.measured.plot.pixmap().isNull() and "most real within 1 dB" in pane.measured.best.text()
    assert [point[0] for point in read_info(shell.library.profile_path(page.chosen.name)).curve] == list(ALPHAS)
    page.keep_curve(tmp_path)
    qtbot.waitUntil((tmp_path / "curve.png").exists, timeout=WAIT_MS)
    page.undo.undo()   # another set than the one that was measured
    assert not pane.measured.plot.isVisibleTo(page)


def test_a_model_file_dropped_is_the_restorer_of_the_set(page: CalibratePage, tmp_path: Path, qtbot: QtBot) -> None:
    page.open_paths([tmp_path / "model.pth"])
    assert page.chosen is not None and page.chosen.restorer == str(tmp_path / "model.pth")
    assert page.chosen.degradation == "noise:25"
    choose = page.parts.pane.remaking.restorer.choose
    for restorer, degradation in (("none", "jpeg:10"), ("nlm", "noise:25"), ("lanczos:4", "bicubic:4")):
        choose(restorer)   # what another restorer repairs was left behind
        assert page.chosen.degradation == degradation
    page.parts.pane.remaking.changed.emit("lanczos:4", "bicubic:3")   # chosen by hand
    choose("nlm")
    assert page.chosen.degradation == "bicubic:3"
    choose(str(tmp_path / "model.pth"))
    qtbot.waitUntil(lambda: "no natural photos" in sentences(page), timeout=WAIT_MS)


def test_other_degradations_are_asked_for_and_nonsense_is_one_sentence(
        page: CalibratePage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    page.new()
    remaking = page.parts.pane.remaking
    remaking.restorer.choose("nlm")
    for words in ("blur:1+jpeg:50", "magic:3"):
        monkeypatch.setattr("gui.calibrate.asking.ask_degradation", lambda *_, words=words: words)
        remaking.degradation.setCurrentIndex(remaking.degradation.count() - 1)
        remaking.degradation.activated.emit(remaking.degradation.currentIndex())
        assert page.chosen is not None and page.chosen.degradation == words == remaking.degradation.currentText()
    qtbot.waitUntil(lambda: "There is no degradation 'magic:3'" in sentences(page), timeout=WAIT_MS)
