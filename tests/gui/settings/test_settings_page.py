"""Settings reach the engine and the disk; autoencoders are fetched from a hub on this machine, added and removed."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from engine.autoencoders import download
from engine.autoencoders.catalog import Catalog
from engine.library.library import Library
from gui import theme
from gui.page import Shell
from gui.settings.page import SettingsPage
from tests.engine.autoencoders.small_networks import saved
from tests.hub import Hub, served

WAIT_MS = 60_000


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    (tmp_path / "tiny").mkdir()
    saved("AutoencoderTiny", tmp_path / "tiny")
    with served(tmp_path / "tiny") as server:
        yield server


@pytest.fixture
def page(shell: Shell, hub: Hub, qtbot: QtBot) -> Iterator[SettingsPage]:
    shown = SettingsPage(shell, base_url=hub.address)
    qtbot.addWidget(shown)
    shell.engine.start()
    qtbot.waitUntil(lambda: shown.autoencoders.list.topLevelItemCount() > 3, timeout=WAIT_MS)
    yield shown
    shown.shutdown()
    shell.engine.shutdown()
    shell.preferences.flush()


def pick(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def choose(page: SettingsPage, id: str) -> None:
    entries = page.autoencoders.list
    for row in range(entries.topLevelItemCount()):
        entries.setCurrentItem(entries.topLevelItem(row))
        if page.autoencoders.chosen == id:
            return
    raise AssertionError(f"{id} is not listed")


def states(page: SettingsPage) -> dict[str, str]:
    return {id: status for id, (_, status) in page.autoencoders._entries.items()}


def test_a_setting_of_the_engine_is_saved_and_the_engine_told(page: SettingsPage, shell: Shell, qtbot: QtBot) -> None:
    assert page.device.isVisibleTo(page) and not page.precision.isVisibleTo(page)
    next(one for one in page.findChildren(QToolButton) if one.text() == "Details").click()   # few people need it
    assert page.precision.isVisibleTo(page)
    with qtbot.waitSignal(page.library_changed, timeout=WAIT_MS):
        pick(page.precision, "bfloat16")
    assert shell.library.settings()["precision"] == "bfloat16"


def test_what_the_engine_cannot_do_is_said(page: SettingsPage, shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS) as told:
        shell.preferences.set("device", "cuda:7")
    assert "no device 'cuda:7'" in told.args[0].sentence


def test_the_devices_of_this_machine_are_listed_with_the_cpu_last(page: SettingsPage, qtbot: QtBot) -> None:
    assert page.device.itemData(0) == "auto" and page.device.itemData(page.device.count() - 1) == "cpu"


def test_the_look_changes_at_once_and_is_remembered(page: SettingsPage, shell: Shell) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        pick(page.theme, "light")
        assert not theme.dark(application)
        pick(page.theme, "dark")
        assert theme.dark(application)
        pick(page.motion, "on")
        assert theme.still(application)
        shell.preferences.flush()
        assert Library(shell.library.settings_path.parent).settings()["reduced_motion"] == "on"
    finally:
        theme.apply(application)


def test_fetching_stops_goes_on_and_ends_with_an_autoencoder(page: SettingsPage, shell: Shell, hub: Hub, qtbot: QtBot,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_CHUNK_BYTES", 4096)
    hub.stop_after = 20_000   # the line goes dead
    choose(page, "taesd")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS) as told:
        page.autoencoders.fetch()
    assert told.args[0].sentence.endswith(".")
    qtbot.waitUntil(lambda: states(page)["taesd"] == "partly here", timeout=WAIT_MS)
    hub.stop_after = None
    choose(page, "taesd")
    assert page.autoencoders.fetch_button.text() == "Fe&tch the rest"
    with qtbot.waitSignal(page.library_changed, timeout=WAIT_MS):
        page.autoencoders.fetch()
    qtbot.waitUntil(lambda: states(page)["taesd"] == "here", timeout=WAIT_MS)
    asked = [wanted for path, wanted in hub.asked if path.startswith("/bytes")]
    assert asked[-1] is not None and asked[-1] != "bytes=0-"   # from where it stopped


def test_own_autoencoders_are_added_and_removed(page: SettingsPage, shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.library_changed, timeout=WAIT_MS):
        page.open_paths([tmp_path / "tiny"])
    qtbot.waitUntil(lambda: states(page).get("tiny") == "here", timeout=WAIT_MS)
    choose(page, "tiny")
    assert page.autoencoders.remove_button.isEnabled()
    page.autoencoders.remove("tiny")
    qtbot.waitUntil(lambda: "tiny" not in states(page), timeout=WAIT_MS)
    assert Catalog(shell.library.autoencoders_folder).status("tiny") == "not here"


def test_the_built_in_one_stays(page: SettingsPage) -> None:
    choose(page, "built-in")
    assert not page.autoencoders.remove_button.isEnabled() and not page.autoencoders.fetch_button.isEnabled()


def test_a_stranger_is_no_autoencoder(page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "photo.safetensors").write_bytes(b"no weights")
    with qtbot.waitSignal(page.failed, timeout=WAIT_MS) as told:
        page.open_paths([tmp_path / "photo.safetensors"])
    assert dataclasses.astuple(told.args[0])[0].endswith(".")
