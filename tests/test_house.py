"""The house: arrows (imports) point only downward, no circles, two walls, and files and functions that can be overseen.

Read off the code's own imports, wherever they stand: at the top of a file, in a function, or under TYPE_CHECKING.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# An arrow may only point to a line further down; names are packages or single files. What stands on one line knows
# nothing of the others there.
ENGINE = (
    ("command_line",),
    ("clusters",),
    ("batches", "judging"),
    ("session",),
    ("wishes",),
    ("calibrating", "enhancing"),
    ("faces", "restoring"),
    ("library",),
    ("autoencoders", "masks"),
    ("transport", "photos"),
    ("device",),
    ("atomic_files", "installation", "names", "newer_version", "progress", "stay_awake"),
    ("resources",),
    ("errors",),
    ("sentences",),
)
GUI = (
    ("application",),
    ("editing",),
    ("main_window",),
    ("help_menu", "pages"),
    ("enhance", "calibrate", "profiles", "batch", "settings"),   # a page never imports another page
    ("about", "closing", "desktop_notification", "manual", "messages"),
    ("reporting",),
    ("window_state",),
    ("page",),
    ("widgets",),
    ("work",),
    ("open_requests", "photo_choice", "screen_profile", "undo_step"),
    ("preferences", "theme"),
    ("language", "style_sheet"),
)
PHOTOS = (   # the rooms of engine/photos, and what stands between them
    ("finding", "writing"),
    ("check_written",),
    ("reading",),
    ("codecs", "output", "pixel_scale"),
    ("on_disk", "photo"),
    ("formats", "raw_files"),
    ("colour",),
    ("metadata",),
)
# The engine's thread alone imports these; all other files of gui/ must come up before torch is there.
OF_THE_ENGINE_THREAD = ("gui.batch.requests", "gui.calibrate.requests", "gui.enhance.export_request",
                        "gui.enhance.requests", "gui.enhance.masks.requests",
                        "gui.settings.requests", "gui.work.engine_thread")
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 60


@cache
def modules() -> dict[str, Path]:
    """Every module of the program by its dotted name."""
    files = [ROOT / "main.py", *(ROOT / "engine").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in files}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(modules()[module].read_text(encoding="utf-8"))


def arrows(module: str, nodes: list[ast.stmt] | None = None) -> Iterator[tuple[str, int]]:
    """What a module imports of the program and of torch, and in which line; `nodes`: these statements alone."""
    for top in tree(module).body if nodes is None else nodes:
        for node in ast.walk(top):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    yield (whole if whole in modules() else node.module), node.lineno


def within(module: str, name: str) -> bool:
    return module == name or module.startswith(name + ".")


def floor_of(module: str, name: str, house: tuple[tuple[str, ...], ...]) -> tuple[int, str] | None:
    """The line of the order on which a module of house `name` stands, and its room; None for the house itself."""
    if module == name:
        return None
    room = module.removeprefix(name + ".").split(".")[0]
    for floor, rooms in enumerate(house):
        if room in rooms:
            return floor, room
    raise AssertionError(f"{module} has no place in the order of tests/test_house.py; give it one")


@pytest.mark.parametrize(("name", "house"), [("engine", ENGINE), ("engine.photos", PHOTOS), ("gui", GUI)])
def test_arrows_point_downward(name: str, house: tuple[tuple[str, ...], ...]) -> None:
    wrong = []
    for module in modules():
        here = floor_of(module, name, house) if within(module, name) else None
        for target, line in arrows(module) if here else ():
            there = floor_of(target, name, house) if within(target, name) else None
            if here and there and here[1] != there[1] and there[0] <= here[0]:
                wrong.append(f"{modules()[module].relative_to(ROOT)}:{line} imports {target}, which is not below it")
    assert not wrong, "\n".join(wrong)


def test_there_are_no_circles() -> None:
    graph = {module: sorted({target for target, _ in arrows(module) if target in modules() and target != module})
             for module in modules()}
    done: set[str] = set()

    def circle_from(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module):], module]
        if module not in done:
            for target in graph[module]:
                if found := circle_from(target, [*way, module]):
                    return found
            done.add(module)
        return []

    for module in graph:
        found = circle_from(module, [])
        assert not found, "imports in a circle: " + " -> ".join(found)


def test_the_engine_knows_neither_qt_nor_the_window() -> None:
    wrong = [f"{modules()[module].relative_to(ROOT)}:{line} imports {target}" for module in modules()
             if module.split(".")[0] == "engine" for target, line in arrows(module)
             if target.split(".")[0] in ("PySide6", "gui", "main")]
    assert not wrong, "\n".join(wrong)


def test_the_window_comes_up_without_torch() -> None:
    """No file but the engine thread's own reaches torch by what it imports, whether at once or when it is used."""
    for module in modules():
        if module.split(".")[0] != "gui" or module in OF_THE_ENGINE_THREAD:
            continue
        nodes = [node for node in tree(module).body if not is_type_checking(node)]
        for target, line in arrows(module, nodes):
            way = way_to_torch(target)
            assert not way, f"{modules()[module].relative_to(ROOT)}:{line} imports torch by way of {' -> '.join(way)}"


@cache
def way_to_torch(module: str) -> tuple[str, ...]:
    """How importing a module imports torch; empty if it does not, or if the engine's thread alone does so later."""
    if module.partition(".")[0] in ("torch", "diffusers", "safetensors"):
        return (module,)
    if module not in modules() or module in OF_THE_ENGINE_THREAD:
        return ()
    at_once = [node for node in tree(module).body
               if not is_type_checking(node) and not isinstance(node, ast.FunctionDef | ast.ClassDef)]
    for target, _ in arrows(module, at_once):
        way = way_to_torch(target)
        if way:
            return (module, *way)
    return ()


def is_type_checking(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def test_files_and_functions_can_be_overseen() -> None:
    long = []
    for module, path in modules().items():
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES:
            long.append(f"{path.relative_to(ROOT)} has {lines} lines, more than {MOST_LINES}")
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno:
                length = node.end_lineno - node.lineno + 1
                if length > MOST_LINES_OF_A_FUNCTION:
                    long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {length} lines, "
                                f"more than {MOST_LINES_OF_A_FUNCTION}")
    assert not long, "\n".join(long)


def test_main_only_starts() -> None:
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) <= 60
