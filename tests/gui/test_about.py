"""The About dialog."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine import __version__, installation
from gui.about import _LICENCES, _SITES, AboutDialog, licence_of


def test_it_names_the_version_the_paper_and_every_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()))
    told = dialog.text.toPlainText()
    for words in ("NeurIPS 2023", "Deep Optimal Transport", "MIT License", "LGPL", "openly licensed", *_LICENCES):
        assert words in told, words
    assert any(__version__ in label.text() for label in dialog.findChildren(type(dialog._picture)))
    assert dialog.text.isReadOnly()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_installed_says_its_version_and_licence() -> None:
    assert _SITES.keys() == _LICENCES.keys()
    for package in _LICENCES:
        version, licence = licence_of(package)
        assert version
        assert licence


def test_an_app_tells_the_licences_of_all_that_it_brings(qtbot: QtBot, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    text = tmp_path / "resources" / "licences" / "python.txt"
    text.parent.mkdir(parents=True)
    (tmp_path / "LICENSE").write_text("MIT")
    text.write_text("PSF")
    (text.parent / "parts.json").write_text(json.dumps([{
        "name": "Python", "version": "3.11", "licence": "PSF-2.0", "inside": "expat: MIT", "site": "",
        "texts": ["python.txt"]}]))
    monkeypatch.setattr(installation, "RESOURCES", tmp_path / "resources")
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Python 3.11: PSF-2.0 (expat: MIT)" in dialog.text.toPlainText())
    assert text.as_uri() in dialog.text.toHtml()
