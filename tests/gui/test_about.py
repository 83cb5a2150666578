"""The About dialog."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine import __version__
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
