"""Every word that the user sees can be translated, and a translation that is there is used."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "gui").rglob("*.py"))
SAID_BY = {"setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText", "setAccessibleName",
           "setStatusTip", "setAccessibleDescription", "setWhatsThis", "setSuffix", "setPrefix",
           "setSpecialValueText", "setLabelText",
           "setInformativeText", "addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "setHeaderLabels",
           "showMessage", "emit", "say", "information", "warning", "critical", "question", "getText", "getOpenFileName",
           "QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QMenu"}
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
    """An f-string or a name inside tr() would never be found by the tool that collects words."""
    wrong = []
    for call, name, owner in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if name == "tr" or (name == "translate" and owner in ("", "QCoreApplication")):
            words = call.args[0 if name == "tr" else 1]
            if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
                wrong.append(f"line {call.lineno}: {ast.unparse(words)}")
    assert wrong == []


def tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


STARTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui import application
application.RESOURCES = Path(sys.argv[1])
def told(*_):
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "shell"))
    print(window._go["enhance"].text())
    window.close()
    return 0
QApplication.exec = told
application.run((), Path(sys.argv[2]))
"""


def test_a_translation_dropped_into_resources_is_used(tmp_path: Path) -> None:
    """The way of a translator: pyside6-lupdate, words, pyside6-lrelease, and the file in resources/translations."""
    collected = tmp_path / "dmax_de.ts"
    subprocess.run([tool("pyside6-lupdate"), "-source-language", "en", "-target-language", "de",
                    *map(str, SOURCES), "-ts", str(collected)], check=True, capture_output=True)
    tree = ElementTree.parse(collected)
    contexts = {context.findtext("name"): context for context in tree.iter("context")}
    assert {"MainWindow", "EnhancePage", "NoticeBar", "AboutDialog", "Diagnostics"} <= set(contexts)
    for message in contexts["Pages"].iter("message"):
        if message.findtext("source") == "Enhance":
            translation = message.find("translation")
            assert translation is not None
            translation.text = "Verlebendigen"
            translation.attrib.clear()
    tree.write(collected, encoding="utf-8", xml_declaration=True)
    (tmp_path / "translations").mkdir()
    subprocess.run([tool("pyside6-lrelease"), str(collected), "-qm", str(tmp_path / "translations" / "dmax_de.qm")],
                   check=True, capture_output=True)
    library = tmp_path / "library"
    library.mkdir()
    (library / "settings.json").write_text(json.dumps({"language": "de"}))
    done = subprocess.run([sys.executable, "-c", STARTED, str(tmp_path), str(library)], capture_output=True, text=True,
                          check=False, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=120)
    assert done.stdout.splitlines()[-1:] == ["Verlebendigen"], done.stderr
