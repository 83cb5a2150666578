"""With words two fifths longer than English ones every page still fits 1024 x 700, and no word is left in English."""

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.autoencoders.catalog import Catalog
from engine.device import PRECISIONS
from engine.photos.formats import WRITTEN
from engine.sentences import Sentence
from gui import pages, theme
from gui.about import AboutDialog
from gui.batch.page import BatchPage
from gui.batch.running import Standing
from gui.calibrate.page import CalibratePage
from gui.enhance.page import EnhancePage
from gui.language import ENGLISH, FOLDER, LANGUAGES, Translator
from gui.main_window import MainWindow
from gui.page import Page, Shell
from gui.widgets.command import _Shrinking
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.restorer_choice import ProgramDialog
from gui.widgets.side_panel import Folded
from resources.languages.gather import TRANSLATED
from tests.gui.pseudo_language import PseudoTranslator, foreign
from tests.gui.test_theme import export_dialog

LONG = "A name as cameras and studios give them " * 8
ELIDED = ElidedLabel, _Shrinking, QComboBox   # they shorten their words themselves
NAMES = {"Dmax", "CPU", f"{LONG}.jpg", f"{LONG}.pth", "{name}-dmax", "photo-dmax.jpg", *LANGUAGES.values(), *PRECISIONS,
         *(one.name for one in WRITTEN.values())}
KEYS = r" \([A-Z][A-Za-z0-9+]*\)"   # behind the words of a tooltip


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows and says, to the eye, under the pointer and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
        for action in widget.actions():
            yield from (action.text(), action.toolTip())


def left_in_english(root: QWidget, names: set[str]) -> set[str]:
    """The words of a window that its translator has not seen, names apart."""
    return {words for widget in (root, *root.findChildren(QWidget)) for words in words_of(widget)
            if words not in names and not isinstance(widget.parent(), QDialogButtonBox)   # whose words are Qt's own
            and any(letter.isalpha() for letter in re.sub(KEYS, "", foreign(words)).replace(LONG, ""))}


def cut(root: QWidget) -> list[str]:
    """The widgets that do not show their words whole, and panels that are narrower than what is in them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ELIDED):
            continue
        narrow = False
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            narrow = widget.widget().width() > widget.viewport().width()
        elif isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            narrow = widget.heightForWidth(widget.width()) > widget.height()
        elif isinstance(widget, QLabel | QAbstractButton) and widget.text():
            narrow = widget.sizeHint().width() > widget.width()
        elif isinstance(widget, QAbstractSpinBox):
            narrow = widget.minimumSizeHint().width() > widget.width()
        if narrow:
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            found.append(f"{type(widget).__name__} {words!r} has {widget.width()} px of {widget.sizeHint().width()}")
    return found


def wait_for_layout(window: QWidget, qtbot: QtBot) -> None:
    """Wait until all is where it stays, or will not be whole."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(window), timeout=2000)


def put_to_work(page: Page) -> None:
    """Let a page show what it shows at most, with names as long as they come."""
    if isinstance(page, EnhancePage):
        page.inspector.restorer.add_model_file(Path(f"{LONG}.pth"))
        page.inspector.restorer.choose("nlm")   # which has one field more
        page.controls.show_photo(Path(f"{LONG}.jpg"), 6000, 4000, 16)
        page.controls.show_progress(0.5, LONG)
        page.inspector.profile.show_used(LONG, "")
    elif isinstance(page, CalibratePage):
        page.parts.show_progress(0.5, LONG)
    elif isinstance(page, BatchPage):
        page.parts.pane.restorer.choose("nlm")
        page.parts.show_watched(Path(LONG), there=False)
        page.parts.show_progress(Standing(1, 2, 0.5, 600.0))


def every_page(shell: Shell, qtbot: QtBot) -> Iterator[tuple[str, MainWindow]]:
    """The window at 1024 x 700, turned to one page after the other, at work with details and all.

    Its engine is not started.
    """
    window = MainWindow(shell)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    for name in pages.NAMES:
        window.show_page(name)
        for folded in window.page.findChildren(Folded):
            folded.button.setChecked(True)
        put_to_work(window.page)
        window.notice.say(Sentence("There are no photos in it."))
        wait_for_layout(window, qtbot)
        yield name, window
    window.close_surely()


@pytest.mark.usefixtures("longer")
def test_every_page_fits_and_leaves_no_word_in_english(shell: Shell, dress: Callable[[str], None],
                                                       qtbot: QtBot) -> None:
    dress("light")
    catalog = Catalog(shell.library.autoencoders_folder)
    names = NAMES | {stored.name for stored in shell.library.profiles()} | {
        one.title for one in catalog.entries() if not isinstance(one.title, Sentence)}
    for name, window in every_page(shell, qtbot):
        assert cut(window) == [], name
        assert left_in_english(window, names) == set(), name
        assert window.width() == 1024, name


def letters_of(texts: Iterable[str]) -> list[str]:
    """The underlined letters of texts."""
    return [found[1].lower() for text in texts if (found := re.search("&([^&])", text.replace("&&", "")))]


def underlined(page: Page) -> list[str]:
    """The texts of what Alt and a letter go to on a page, each once."""
    widgets = [one for one in page.findChildren(QWidget) if isinstance(one, QAbstractButton)
               or (isinstance(one, QLabel) and one.buddy() is not None)]
    return sorted({one.text() for one in widgets})


@pytest.mark.parametrize("code", [ENGLISH, *TRANSLATED])
def test_every_page_fits_in_every_language_and_its_letters_for_alt_are_each_one_s_own(
        code: str, shell: Shell, qapp: QApplication, dress: Callable[[str], None], qtbot: QtBot) -> None:
    translator = Translator()
    if translator.load(f"dmax_{code}", str(FOLDER)):
        qapp.installTranslator(translator)
    dress("light")
    try:
        for name, window in every_page(shell, qtbot):
            assert cut(window) == [], name
            assert window.width() == 1024, name
            assert [one.text() for one in window.page.findChildren(_Shrinking)
                    if one.width() < one.sizeHint().width()] == [], name
            bar = window.menuBar().actions()
            for texts in ([*(top.text() for top in bar), *underlined(window.page)],
                          *([one.text() for one in top.menu().actions()] for top in bar)):
                letters = letters_of(texts)
                assert sorted(letters) == sorted(set(letters)), texts
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("which", ["about", "program", "export"])
@pytest.mark.usefixtures("longer")
def test_every_dialog_shows_its_words_whole(which: str, shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    dialog: QDialog = (AboutDialog(window) if which == "about" else ProgramDialog(window) if which == "program" else
                       export_dialog(shell, tmp_path, window))
    dialog.show()
    wait_for_layout(dialog, qtbot)
    assert cut(dialog) == []
    assert left_in_english(dialog, NAMES) == set()
    dialog.close()
