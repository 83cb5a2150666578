"""How Dmax was installed, and the sentences that depend on it."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from engine import __version__, installation
from engine.installation import command, how_to_add, licence, parts
from engine.resources import RESOURCES


def test_missing_packages_are_told_as_dmax_was_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert how_to_add("restore", "spandrel") == 'install what is missing with: pip install -e ".[restore]"'
    monkeypatch.setattr(installation, "RESOURCES", tmp_path / "resources")   # as in site-packages
    assert "inject dmax" in how_to_add("restore", "spandrel") and "-e" not in how_to_add("restore", "spandrel")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "pip" not in how_to_add("restore", "spandrel")


@pytest.mark.parametrize(("typed", "name"), [
    ("main.py", "main.py"), ("/opt/dmax/dmax", "dmax"), ("dmax.exe", "dmax"), ("/usr/bin/dmax-window", "dmax")])
def test_help_names_what_was_typed(monkeypatch: pytest.MonkeyPatch, typed: str, name: str) -> None:
    monkeypatch.setattr(sys, "argv", [typed])
    assert command() == name


def test_an_app_tells_the_licences_of_its_parts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert parts() == []   # from the source folder, packages say their own
    script = RESOURCES / "packaging" / "licences.py"
    app = tmp_path / "dmax"
    (app / "_internal").mkdir(parents=True)
    subprocess.run([sys.executable, str(script), str(app)], check=True, capture_output=True)
    monkeypatch.setattr(installation, "RESOURCES", app / "_internal" / "resources")
    told = {part.name: part for part in parts()}
    assert {"Python", "torch", "PySide6-Essentials", "pyvips-binary", "rawpy"} <= told.keys()
    assert "x265" in told["pillow-heif"].inside
    assert all(part.licence and part.version for part in told.values())
    assert all(text.read_bytes() for part in told.values() for text in part.texts) and told["torch"].texts


def test_every_file_that_the_program_reads_comes_with_wheel_and_app() -> None:
    """As `RESOURCES / "folder"` in the source says which folders these are."""
    root = RESOURCES.parent
    read = {folder for path in (*(root / "engine").rglob("*.py"), *(root / "gui").rglob("*.py"))
            for folder in re.findall(r'RESOURCES / "(\w+)"', path.read_text(encoding="utf-8"))
            if (RESOURCES / folder).is_dir()}
    assert {"faces", "icons", "languages", "manual", "profiles"} <= read
    wheel = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    app = (RESOURCES / "packaging" / "dmax.spec").read_text(encoding="utf-8")
    assert read - {pattern.partition("/")[0] for pattern in wheel["resources"]} == set()
    assert [folder for folder in sorted(read) if f'"{folder}": (' not in app] == []


def test_packages_that_are_imported_by_name_come_with_the_app() -> None:
    """PyInstaller sees no such import: the app came without diffusers, and could use no autoencoder but its own."""
    root = RESOURCES.parent
    named = {package for path in (*(root / "engine").rglob("*.py"), *(root / "gui").rglob("*.py"))
             for package in re.findall(r'import_module\(f?"(\w+)\.', path.read_text(encoding="utf-8"))}
    assert "diffusers" in named
    spec = (RESOURCES / "packaging" / "dmax.spec").read_text(encoding="utf-8")
    hidden = re.search(r"hiddenimports=\[(.*)\]", spec)
    assert hidden and [package for package in named if f'"{package}"' not in hidden[1]] == []


def test_the_version_stands_in_one_place_and_has_its_day_in_the_changelog() -> None:
    root, packaging = RESOURCES.parent, RESOURCES / "packaging"
    for name in ("linux/control", "linux/app.dmax.Dmax.metainfo.xml", "macos/dmax.rb", "windows/winget.yaml"):
        assert "@VERSION@" in (packaging / name).read_text(encoding="utf-8")
    texts = [path for place in (packaging, root / ".github") for path in place.rglob("*") if path.suffix != ".pyc"]
    assert len(texts) > 20
    assert [path for path in (*texts, root / "pyproject.toml") if path.is_file()
            and re.search(rf"[^=\d.]{re.escape(__version__)}\b", path.read_text(encoding="utf-8"))] == []
    newest = re.search(r"^## \[(\d.*)\] - \d{4}-\d\d-\d\d$", (root / "CHANGELOG.md").read_text(encoding="utf-8"),
                       re.MULTILINE)
    assert newest and newest[1] == __version__


def test_the_licence_comes_with_every_installation() -> None:
    assert licence() == (RESOURCES.parent / "LICENSE").read_text(encoding="utf-8")
