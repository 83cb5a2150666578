"""Profiles listed, renamed, duplicated, deleted and brought back, exported and imported, with real files."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.library import profile as profile_file
from engine.library.library import Library
from engine.transport.texture_transport import CLASSES
from gui.page import Shell
from gui.profiles.page import ProfilesPage
from gui.work.background import Background

WAIT_MS = 20_000


@pytest.fixture
def own(shell: Shell) -> Path:
    """A profile of the user's own."""
    library = shell.library
    return library.duplicate_profile(library.profile_paths("Denoised")[0], "Mine")


@pytest.fixture
def page(shell: Shell, own: Path, qtbot: QtBot) -> Iterator[ProfilesPage]:
    shown = ProfilesPage(shell)
    shown.library_changed.connect(shown.refresh)   # as the window does
    qtbot.addWidget(shown)
    choose(shown, "Mine", qtbot)
    yield shown
    shown._background.wait()


def names(library: Library) -> list[str]:
    return [stored.name for stored in library.profiles() if not stored.ready_made]


def choose(page: ProfilesPage, name: str, qtbot: QtBot) -> None:
    def chosen() -> None:
        page.list.choose(name)
        assert page.chosen is not None and page.chosen.name == name

    qtbot.waitUntil(lambda: bool(page.list._rows()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: chosen() is None, timeout=WAIT_MS)


def facts(page: ProfilesPage) -> str:
    forms = page.details.facts, page.details.figures
    rows = (form.itemAt(row, form.ItemRole.FieldRole) for form in forms for row in range(form.rowCount()))
    return "\n".join(row.widget().text() for row in rows)


def test_own_and_ready_made_ones_are_listed_with_what_they_know(page: ProfilesPage) -> None:
    listed = [row.text(0) for row in page.list._rows()]
    assert listed[0] == "Mine" and {"Denoised", "JPEG cleaned", "Upscaled 4x"} < set(listed)
    assert "Built-in" in facts(page) and "natural photos" in facts(page) and "Mine.dmax" in facts(page)
    assert f"{CLASSES}, from the flattest to the liveliest" in facts(page)


def test_a_ready_made_profile_stays_as_it_is(page: ProfilesPage) -> None:
    page.list.choose("Denoised")
    enabled = {name: command.isEnabled() for name, command in page._commands.items()}
    assert enabled == {"use": True, "rename": False, "duplicate": True, "export": True, "delete": False, "import": True}
    assert facts(page).count("px") == 1 and ", " in facts(page)   # one row for its pixel scales


def test_rename_and_undo(page: ProfilesPage, shell: Shell, qtbot: QtBot) -> None:
    page.rename("Yours")
    qtbot.waitUntil(lambda: names(shell.library) == ["Yours"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.name == "Yours", timeout=WAIT_MS)
    page.undo.undo()
    qtbot.waitUntil(lambda: names(shell.library) == ["Mine"], timeout=WAIT_MS)


def test_delete_and_undo(page: ProfilesPage, shell: Shell, own: Path, qtbot: QtBot) -> None:
    before = own.read_bytes()
    page.delete()
    qtbot.waitUntil(lambda: names(shell.library) == [], timeout=WAIT_MS)
    page.undo.undo()
    qtbot.waitUntil(lambda: names(shell.library) == ["Mine"], timeout=WAIT_MS)
    assert own.read_bytes() == before


def test_duplicate_export_and_import(page: ProfilesPage, shell: Shell, own: Path, tmp_path: Path, qtbot: QtBot) -> None:
    page.duplicate()
    qtbot.waitUntil(lambda: names(shell.library) == ["Mine", "Mine copy"], timeout=WAIT_MS)
    choose(page, "Mine copy", qtbot)
    page.export(tmp_path / "sent.dmax")
    qtbot.waitUntil((tmp_path / "sent.dmax").exists, timeout=WAIT_MS)
    assert profile_file.load(tmp_path / "sent.dmax").hash == profile_file.load(own).hash
    page.delete()
    qtbot.waitUntil(lambda: names(shell.library) == ["Mine"], timeout=WAIT_MS)
    page.bring([tmp_path / "sent.dmax"])
    qtbot.waitUntil(lambda: names(shell.library) == ["Mine", "Mine copy"], timeout=WAIT_MS)
    with qtbot.waitSignal(page.said, timeout=WAIT_MS):   # the same again is the same
        page.bring([tmp_path / "sent.dmax"])
    assert names(shell.library) == ["Mine", "Mine copy"]


def test_an_imported_profile_whose_name_is_taken_is_kept_beside_the_other(
        page: ProfilesPage, shell: Shell, own: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = profile_file.load(shell.library.profile_paths("JPEG cleaned")[0])
    for name in ("Mine", "Denoised", "évil:name"):   # one's own, one that is ready-made, one that no file can have
        profile_file.save(dataclasses.replace(other, info=dataclasses.replace(other.info, name=name)),
                          tmp_path / "sent.dmax")
        with qtbot.waitSignal(page.said, timeout=WAIT_MS):
            page.bring([tmp_path / "sent.dmax"])
    assert names(shell.library) == ["Denoised 2", "Mine", "Mine 2", "évil:name"]
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.name == "évil:name", timeout=WAIT_MS)
    assert page.chosen is not None and page.chosen.usable


def test_a_profile_of_a_missing_autoencoder_is_greyed_and_says_what_to_do(
        page: ProfilesPage, shell: Shell, own: Path, qtbot: QtBot) -> None:
    loaded = profile_file.load(own)
    elsewhere = dataclasses.replace(loaded.info, name="Elsewhere", autoencoder="0" * 64, autoencoder_name="My own")
    profile_file.save(dataclasses.replace(loaded, info=elsewhere), shell.library.profile_path("Elsewhere"))
    page.refresh()
    choose(page, "Elsewhere", qtbot)
    assert "needs the autoencoder My own" in page.details.problem.text() and not page.details.problem.isHidden()
    assert not page._commands["use"].isEnabled() and page._commands["export"].isEnabled()


def test_a_damaged_file_and_a_stranger_are_told(page: ProfilesPage, shell: Shell, own: Path, tmp_path: Path,
                                                qtbot: QtBot) -> None:
    own.write_bytes(own.read_bytes()[:1000])
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.chosen and page.chosen.problem), timeout=WAIT_MS)
    assert page._commands["delete"].isEnabled() and not page._commands["use"].isEnabled()
    (tmp_path / "no.dmax").write_bytes(b"no profile")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS) as told:
        page.bring([tmp_path / "no.dmax"])
    assert told.args[0].sentence.endswith(".")


def test_a_row_can_be_dragged_out_as_a_file(page: ProfilesPage, own: Path) -> None:
    item = page.list.currentItem()
    assert item is not None
    assert [url.toLocalFile() for url in page.list.mimeData([item]).urls()] == [str(own)]


def test_the_search_hides_the_others(page: ProfilesPage) -> None:
    page.search.setText("jpeg")
    assert [row.text(0) for row in page.list._rows() if not row.isHidden()] == ["JPEG cleaned"]


def test_work_in_the_background_keeps_its_order(qtbot: QtBot) -> None:
    from PySide6.QtCore import QObject

    owner, came = QObject(), list[int]()
    background = Background(owner)
    for number in range(20):
        background.run(lambda number=number: number, came.append)
    qtbot.waitUntil(lambda: len(came) == 20, timeout=WAIT_MS)
    assert came == list(range(20))
