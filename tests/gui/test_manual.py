"""The manual: it opens from the Help menu, shows its pictures, and lists every shortcut that there is."""

import http.server
import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import newer_version
from gui import pages
from gui.language import without_mnemonic
from gui.main_window import MainWindow
from gui.manual import FOLDER, Manual


def manual(window: MainWindow, title: str) -> Manual:
    next(action for action in window.findChildren(QAction) if action.text() == title).trigger()
    opened = window.findChildren(Manual)
    assert len(opened) == 1   # and not another one each time
    return opened[0]


def test_the_guide_is_one_key_away_and_closed_by_another(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    guide = shown.findChild(Manual)
    assert guide is not None and guide.isVisible() and "Move Realism" in guide.text.toPlainText()
    assert guide.chapters.currentIndex() == 0 and not guide.isModal()
    qtbot.keyClick(guide.text, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert manual(shown, "What the &numbers mean") is guide
    assert guide.isVisible() and "Leaving one photo out" in guide.text.toPlainText()


def test_every_picture_of_the_guide_is_shown(shown: MainWindow) -> None:
    guide = manual(shown, "&Guide")
    named = re.findall(r'<img src="([^"]+)"', (FOLDER / "guide.html").read_text(encoding="utf-8"))
    assert len(named) >= 3 and {*named} == {path.name for path in FOLDER.glob("*.jpg")}
    for name in named:
        document = guide.text.document()
        picture = document.resource(QTextDocument.ResourceType.ImageResource, document.baseUrl().resolved(QUrl(name)))
        assert picture is not None and picture.width() > 600


def test_a_chapter_is_shown_in_the_window_s_language(qapp: QApplication, qtbot: QtBot, tmp_path: Path,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    """If it is translated."""
    for name in ("guide.html", "guide.de.html", "numbers.html"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr("gui.manual.FOLDER", tmp_path)
    qapp.setProperty("language", "de")
    shown = Manual(lambda: [])
    qtbot.addWidget(shown)
    seen = []
    for chapter in ("guide", "numbers"):
        shown.open_at(chapter)
        seen.append(shown.text.toPlainText())
    qapp.setProperty("language", "")
    assert seen == ["guide.de.html", "numbers.html"]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.*.html")), ids=lambda path: path.name)
def test_a_translated_chapter_has_the_tags_and_pictures_of_the_english_one(path: Path) -> None:
    english = FOLDER / f"{path.name.partition('.')[0]}.html"
    tag = r"</?(?:p|h[1-6]|ol|ul|li|table|tr|td|img)\b[^>]*?(?=\s+alt=|>)"
    tags = [re.findall(tag, one.read_text(encoding="utf-8")) for one in (english, path)]
    assert tags[0] == tags[1]


def test_the_list_of_shortcuts_holds_every_key_of_every_page(shown: MainWindow) -> None:
    """Of pages too that were not shown yet, and after others were: menus of a page live on while it is not shown."""
    for name in (*pages.NAMES, "enhance"):
        shown.show_page(name)
    listed = manual(shown, "Keyboard &shortcuts")
    assert listed.chapters.currentIndex() == 2
    told = listed.text.toPlainText()
    assert all(pages.title_of(name) in told for name in ("enhance", "calibrate", "profiles", "batch"))
    actions = [action for action in shown.findChildren(QAction) if action.shortcut().toString()]
    assert len(actions) > 40
    for action in actions:
        name = without_mnemonic(action.text()).rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert re.search(rf"{re.escape(name)}\n(.*, )?{re.escape(keys)}(,|\n)", told), (name, keys)


def test_the_question_for_a_newer_version_is_answered_in_the_window(shown: MainWindow, qtbot: QtBot,
                                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked only when its command is chosen, and of a server of our own here; afterwards nobody answers there."""
    text = b"99.0"

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with http.server.HTTPServer(("127.0.0.1", 0), Answers) as server:
        monkeypatch.setattr(newer_version, "ADDRESS", f"http://127.0.0.1:{server.server_port}/version.txt")
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        question = next(one for one in shown.findChildren(QAction) if one.text() == "Is there a newer &version?")
        question.trigger()
        qtbot.waitUntil(lambda: "There is a newer version, 99.0" in shown.notice.sentence)
        thread.join()
    question.trigger()
    qtbot.waitUntil(lambda: "Nobody answered" in shown.notice.sentence)
