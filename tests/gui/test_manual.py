"""The manual: it opens from the Help menu, shows its pictures, and lists every shortcut that there is."""

import http.server
import re
import threading
from functools import cache
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine import newer_version
from engine.resources import RESOURCES
from gui import pages
from gui.language import without_mnemonic
from gui.main_window import MainWindow
from gui.manual import FOLDER, Manual

CHAPTERS = [FOLDER / "guide.html", FOLDER / "numbers.html"]
READY_MADE = {"Denoised", "JPEG cleaned", "Upscaled 4x"}   # profiles, which are called so in every language


def manual(window: MainWindow, title: str) -> Manual:
    next(action for action in window.findChildren(QAction) if action.text() == title).trigger()
    opened = window.findChildren(Manual)
    assert len(opened) == 1   # and not another one each time
    return opened[0]


def test_the_guide_is_one_key_away_and_closed_by_another(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    guide = shown.findChild(Manual)
    assert guide is not None and guide.isVisible() and "Move the slider" in guide.text.toPlainText()
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


def tags(path: Path) -> list[str]:
    """A chapter's tags in their order, without the words for pictures that are not shown, and without <b> and <i>."""
    tag = r"</?(?:p|h[1-6]|ol|ul|li|table|tr|td|img)\b[^>]*?(?=\s+alt=|>)"
    return re.findall(tag, path.read_text(encoding="utf-8"))


def names(path: Path) -> list[str]:
    """What a chapter names in italics."""
    found = re.findall(r"(?s)<i>(.*?)</i>", path.read_text(encoding="utf-8"))
    return [" ".join(unescape(name).split()) for name in found]


@cache
def in_window(code: str) -> dict[str, set[str]]:
    """What the window calls each of its English texts in a language; nothing for a text that is not translated yet."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(RESOURCES / "languages" / f"dmax_{code}.ts").iter("message"):
        called = found.setdefault(plain(message.findtext("source", "")), set())
        if message.find("translation[@type='unfinished']") is None:
            called.add(plain(message.findtext("translation", "")))
    return found


def plain(text: str) -> str:
    """A text of the window without its underlined letter and without dots."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.name)
def test_what_a_chapter_names_is_called_so_in_the_window(path: Path) -> None:
    called = in_window("de")
    assert {*names(path)} - {*called} == {*names(path)} & READY_MADE


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.*.html")), ids=lambda path: path.name)
def test_a_translated_chapter_has_the_tags_and_names_of_the_english_one(path: Path) -> None:
    """The names are those that the window has in that language; in a sentence they may stand in another order."""
    chapter, code, _ = path.name.split(".")
    english, called = FOLDER / f"{chapter}.html", in_window(code)
    assert tags(path) == tags(english)
    left, unknown = names(path), []
    for name in names(english):
        wanted = called.get(name, {name})
        found = wanted & {*left}
        if found:
            left.remove(found.pop())
        else:
            assert not wanted, f"{name} is {wanted} in the window, but not in {path.name}"
            unknown.append(name)
    assert len(left) == len(unknown), f"{left} in {path.name} are called otherwise in the window"


@pytest.mark.parametrize("path", sorted([*FOLDER.glob("*.ja.html"), *FOLDER.glob("*.zh_CN.html")]),
                         ids=lambda path: path.name)
def test_no_paragraph_in_japanese_or_chinese_is_broken_into_lines(path: Path) -> None:
    """A line break would be seen as a space between two characters."""
    characters = "[\u3000-\u9fff\uff00-\uffef]"
    assert not re.findall(rf"{characters}\s+{characters}", path.read_text(encoding="utf-8"))


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
