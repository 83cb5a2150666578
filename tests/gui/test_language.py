"""Every word that the user sees can be translated, and a translation that is there is used."""

import ast
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from engine import photos
from engine.errors import DmaxError
from engine.photos import UnreadablePhoto
from engine.sentences import Sentence, joined, joined_names, joined_parts
from gui import language
from gui.work.engine_thread import Failure
from resources.languages import gather

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "gui").rglob("*.py"))
SAID_BY = {"setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText", "setAccessibleName",
           "setStatusTip", "setAccessibleDescription", "setWhatsThis", "setSuffix", "setPrefix",
           "setSpecialValueText", "setLabelText",
           "setInformativeText", "addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "setHeaderLabels",
           "showMessage", "emit", "say", "information", "warning", "critical", "question", "getText", "getOpenFileName",
           "QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QMenu",
           "setItemText", "insertItem", "setTabText", "setHeaderLabel", "setFormat", "command", "heading", "Folded",
           "add_section", "ask_text", "Failure", "Notice"}
NOT_FOR = {"log", "logging"}   # what is logged is for those who read the code
SIGNALS = {"said", "failed", "notified"}   # others carry no words for people
NAMES = {"Dmax"}


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    """Every call with the name of what is called, and of what it belongs to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node, node.func.attr, ast.unparse(node.func.value).rpartition(".")[2]
            elif isinstance(node.func, ast.Name):
                yield node, node.func.id, ""


def literals(argument: ast.expr) -> Iterator[str]:
    """The words that stand in an argument itself, not in a call within it."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.JoinedStr):
        for part in argument.values:
            if isinstance(part, ast.Constant):
                yield str(part.value)
            elif isinstance(part, ast.FormattedValue):
                yield from literals(part.value)
    elif isinstance(argument, ast.BinOp):
        yield from literals(argument.left)
        yield from literals(argument.right)
    elif isinstance(argument, ast.IfExp):
        yield from literals(argument.body)
        yield from literals(argument.orelse)
    elif isinstance(argument, ast.List | ast.Tuple):
        for one in argument.elts:
            yield from literals(one)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_word_is_shown_past_the_translator(path: Path) -> None:
    bare = []
    for call, name, owner in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if name in SAID_BY and owner not in NOT_FOR:
            if name == "emit" and owner not in SIGNALS:
                continue
            for argument in call.args[:3]:
                bare += [f"line {call.lineno}: {name}({words!r})" for words in literals(argument)
                         if any(letter.isalpha() for letter in words) and words not in NAMES]
    assert bare == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_translated_stands_whole_in_the_source(path: Path) -> None:
    """An f-string or a name inside tr() would never be found by the tool that collects words, nor its plurals."""
    wrong = []
    for call, name, owner in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if path.name == "language.py":   # which translates what stands elsewhere
            continue
        if name == "tr" or (name == "translate" and owner in ("", "QCoreApplication")):
            words, *more = call.args[0 if name == "tr" else 1:]
            if more or not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
                wrong.append(f"line {call.lineno}: {ast.unparse(words)}")
    assert wrong == []


def test_keys_are_shown_as_the_system_writes_them() -> None:
    wrong = [f"{path.relative_to(ROOT)}:{call.lineno} {ast.unparse(call)}" for path in SOURCES
             for name, call in gather.calls(path) if name == "toString" and not call.args]
    assert wrong == []


def test_a_sentence_stands_whole_in_the_source() -> None:
    """The template of a Sentence, or of an error, is one literal, or one of two; what differs are its values."""
    def is_whole(argument: ast.expr) -> bool:
        if isinstance(argument, ast.IfExp):
            return is_whole(argument.body) and is_whole(argument.orelse)
        return not isinstance(argument, ast.JoinedStr | ast.BinOp)

    wrong = [f"{path.relative_to(ROOT)}:{call.lineno} {ast.unparse(argument)}"
             for path in gather.sources("engine", "gui") for call in gather.calls_of_sentences(path)
             for argument in call.args if not is_whole(argument)]
    assert wrong == []


def test_what_the_engine_tells_the_window_is_a_sentence() -> None:
    wrong = [f"{path.relative_to(ROOT)}:{call.lineno} {words!r}" for path in gather.sources("engine", "gui")
             for name, call in gather.calls(path) if name in ("Notice", "Finding")
             for argument in call.args for words in literals(argument)]
    assert wrong == []


def messages(code: str) -> dict[str, tuple[str, bool]]:
    """The texts of a language's .ts file, each with its translation, and whether that is finished."""
    found = {}
    for message in ElementTree.parse(gather.ts_file(code)).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        found[message.findtext("source", "")] = translation.text or "", translation.get("type") != "unfinished"
    return found


@pytest.mark.parametrize("code", gather.TRANSLATED)
def test_every_text_of_the_window_stands_in_the_ts_files_and_no_other(code: str) -> None:
    """If not: python resources/languages/gather.py"""
    there, wanted = set(messages(code)), set(gather.texts())
    assert (sorted(wanted - there), sorted(there - wanted)) == ([], []), "run python resources/languages/gather.py"


def marks(text: str, latin: bool) -> dict[str, object]:
    """What a translation must have as its text has it."""
    return {"placeholders": sorted(re.findall(r"\{\{|\}\}|\{[^{}]*\}", text)),
            "HTML": sorted(re.findall(r"</?[a-z][^>]*>", text)),
            "underlined letters": len(re.findall(r"&[^\s&]", text)), "dots at the end": text.endswith("…"),
            "spaces": (text[:1] == " ", text[-1:] == " ") if latin else None, "lines": text.count("\n"),
            "filters": text.count(";;"), "%n": text.count("%n")}


@pytest.mark.parametrize("code", gather.TRANSLATED)
def test_a_translation_has_the_placeholders_and_signs_of_its_text(code: str) -> None:
    latin = code not in ("ja", "zh_CN")   # which put no spaces between words
    wrong = [f"{text!r}: {name} of {translation!r}" for text, (translation, finished) in messages(code).items()
             if finished or translation for name, value in marks(text, latin).items()
             if marks(translation, latin)[name] != value]
    assert wrong == []


@pytest.mark.parametrize("code", gather.TRANSLATED)
def test_the_qm_files_hold_what_the_ts_files_say(code: str) -> None:
    """If not: python resources/languages/gather.py"""
    translator = language.Translator()
    there = translator.load(f"dmax_{code}", str(language.FOLDER))
    finished = {text: translation for text, (translation, done) in messages(code).items() if done and translation}
    stale = [text for text in messages(code) if (translator.translate("", text) or "") != finished.get(text, "")]
    assert (there or not finished) and not stale, f"run python resources/languages/gather.py: {stale}"


STARTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui import application, language
language.FOLDER = Path(sys.argv[1])
def told(*_):
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "shell"))
    print(window._go["enhance"].text())
    window.close()
    return 0
QApplication.exec = told
application.run((), Path(sys.argv[2]))
"""
OF_A_TRANSLATOR = """<TS version="2.1" language="de"><context><name>Dmax</name><message><source>Enhance</source>
<translation>Verlebendigen</translation></message></context></TS>"""


def test_the_chosen_language_is_spoken_after_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "dmax_de.ts").write_text(OF_A_TRANSLATOR)
    subprocess.run([gather.tool("pyside6-lrelease"), str(tmp_path / "dmax_de.ts"), "-qm", str(tmp_path / "dmax_de.qm")],
                   check=True, capture_output=True)
    library = tmp_path / "library"
    library.mkdir()
    (library / "settings.json").write_text(json.dumps({"language": "de"}))
    done = subprocess.run([sys.executable, "-c", STARTED, str(tmp_path), str(library)], capture_output=True, text=True,
                          check=False, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=120)
    assert done.stdout.splitlines()[-1:] == ["Verlebendigen"], done.stderr


def test_without_a_choice_the_first_of_the_system_s_languages_is_spoken() -> None:
    assert [language.language_of(wanted) for wanted in (
        ["de-CH"], ["nl-NL", "fr-CA", "de"], ["en-GB", "de-DE"], ["zh-Hans-CN"], ["zh-Hant-TW", "zh", "ja-JP"],
        ["pt-BR"], [],
    )] == ["de", "fr", "en", "zh_CN", "ja", "en", "en"]


def test_a_command_is_called_by_its_words_alone_in_every_language() -> None:
    """Its letter for Alt stands at the end, in brackets, where the words have none of the alphabet."""
    assert [language.without_mnemonic(text) for text in (
        "&Open…", "Save && close", "開く(&O)…", "全屏 (&F)", "100%(&1)", "Copier (&tout)")] == [
        "Open…", "Save & close", "開く…", "全屏", "100%", "Copier (tout)"]


def test_what_stands_between_names_parts_and_sentences_is_the_language_s(qapp: QApplication) -> None:
    """However many there are; empty ones are left out, and one alone is not touched."""
    translator = language.Translator()
    assert translator.load("dmax_ja", str(language.FOLDER))
    many, names = joined_names(map(str, range(5000))), joined_names(("a", "", "{b}", "c"))
    qapp.installTranslator(translator)
    said = [language.translated(text) for text in (
        names, joined_parts(("a", "b")), joined(("a。", "b。")), joined_names(["Open"]), joined(()), many)]
    qapp.removeTranslator(translator)
    assert names == "a, {b}, c" and said[:-1] == ["a、{b}、c", "a；b", "a。b。", "Open", ""]
    assert said[-1].split("、") == many.split(", ") and len(many.split(", ")) == 5000


@pytest.mark.parametrize(("code", "written"), [
    ("de", "12 %, 1,5 %"), ("fr", "12\xa0%, 1,5\xa0%"), ("zh_CN", "12%, 1.5%")])
def test_a_share_is_written_as_the_language_writes_percentages(code: str, written: str, qapp: QApplication) -> None:
    """In a sentence of the engine, too."""
    translator, before = language.Translator(), QLocale()
    assert translator.load(f"dmax_{code}", str(language.FOLDER))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(code))
    said = language.translated(Sentence("{a:.0%}, {b:.1%}", a=0.12, b=0.015))
    alone = language.percent(0.12), language.percent(0.015, 1)
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)
    assert said == written and ", ".join(alone) == written


class InBrackets(QTranslator):
    """A language of our own: English between brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"[{text}]"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator, before = InBrackets(), QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("brackets")
def test_a_sentence_of_the_engine_is_translated_with_the_sentences_in_it(tmp_path: Path) -> None:
    """Its values stay as they are, but for numbers; braces in a file's name are harmless. The error stays English."""
    broken = tmp_path / "{a}.jpg"
    broken.write_bytes(b"\xff\xd8\xff")
    with pytest.raises(UnreadablePhoto) as caught:
        photos.read(broken)
    assert str(caught.value) == "{a}.jpg is damaged or ends in the middle; copy it again from its source."
    failure = Failure(str(pickle.loads(pickle.dumps(caught.value))))
    assert failure.sentence == "[{a}.jpg [is damaged or ends in the middle; copy it again from its source].]"
    large = Sentence("It has {count:,} px, {share:.1f} of {what}.", count=1200, share=0.5, what=Sentence("all"))
    kept = Sentence.from_json(json.loads(json.dumps(large.to_json())))
    assert kept == "It has 1,200 px, 0.5 of all."
    both = joined((kept, "", str(DmaxError("Use {input}."))))
    assert language.translated(both) == "[[It has 1.200 px, 0,5 of [all].] [Use {input}.]]"
