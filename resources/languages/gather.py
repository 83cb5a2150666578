"""Gathers the texts of the window into the .ts files beside this one, and makes the .qm files that the window loads.

    python resources/languages/gather.py

What is translated already is kept. It needs Qt's own tools, which come with PySide6-Essentials.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from gui.language import CONTEXT, ENGLISH, LANGUAGES

TRANSLATED = tuple(code for code in LANGUAGES if code != ENGLISH)
OF_VERBS = ("engine/command_line", "engine/judging/paper_protocol.py")   # stay English


def ts_file(code: str) -> Path:
    """The file that translators edit, of a language."""
    return HERE / f"dmax_{code}.ts"


def sources(*folders: str) -> list[Path]:
    """The program's own files in these folders, those that only verbs use left out."""
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [path for path in found if not path.relative_to(ROOT).as_posix().startswith(OF_VERBS)]


@cache
def classes_of_errors() -> frozenset[str]:
    """The names of DmaxError and all that derives from it."""
    bases = {node.name: {_name(base) for base in node.bases} for path in sources("engine", "gui")
             for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)}
    found = {"DmaxError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return frozenset(found)


def calls_of_sentences(path: Path) -> Iterator[ast.Call]:
    """Every call in a file that makes a Sentence or an error of one."""
    for name, call in calls(path):
        if name == "Sentence" or name in classes_of_errors():
            yield call


@cache
def texts() -> dict[str, str]:
    """Every text that the window can show, with the file where it stands first, in the order of the files."""
    found: dict[str, str] = {}
    for path in (*sources("gui"), *sources("engine")):
        found_here = (*_calls_of_tr(path), *calls_of_sentences(path))
        for call in sorted(found_here, key=lambda call: (call.func.lineno, call.func.col_offset)):
            for argument in call.args:
                for text in _literals(argument):
                    found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _calls_of_tr(path: Path) -> Iterator[ast.Call]:
    for name, call in calls(path):
        if name == "tr":
            yield call
        elif name == "translate":   # whose first argument is a context, which Dmax makes no use of
            yield ast.Call(call.func, call.args[1:], [])


@cache
def calls(path: Path) -> list[tuple[str, ast.Call]]:
    """Every call in a file, with the name of what is called."""
    return [(_name(node.func), node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _literals(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)


def tool(name: str) -> str:
    """The path of one of Qt's tools."""
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise SystemExit(f"{name} is missing; install PySide6-Essentials.")
    return found


def _as_source(text: str, place: str) -> str:
    """Lines of Python in which Qt's tool finds a text, and the place where it stands as a help for translators."""
    return f"#: {place}\nQCoreApplication.translate({CONTEXT!r}, {text!r})\n"


def main() -> int:
    """Gather, then make the .qm files."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"   # Qt's tool would not know the class behind `page.tr` or `tr = self.tr`
        listed.write_text("".join(_as_source(*found) for found in texts().items()), encoding="utf-8")
        for code in TRANSLATED:
            target = ts_file(code)
            subprocess.run([tool("pyside6-lupdate"), "-silent", "-source-language", ENGLISH, "-target-language", code,
                            "-locations", "none", "-no-obsolete", str(listed), "-ts", str(target)], check=True)
            subprocess.run([tool("pyside6-lrelease"), "-nounfinished", str(target),
                            "-qm", str(target.with_suffix(".qm"))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
