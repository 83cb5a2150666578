"""How this copy of Dmax was installed, and the words of sentences that depend on it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

from engine.resources import RESOURCES
from engine.sentences import Sentence

_COMMANDS = ("dmax", "dmax-window")   # what an installed Dmax is started by


def is_app() -> bool:
    """True in an app that carries its own Python, as a .deb, an AppImage or an installer brings it."""
    return bool(getattr(sys, "frozen", False))


def command() -> str:
    """What the user typed to start Dmax, for its help and complaints: `dmax`, or `main.py` in its folder."""
    return "dmax" if Path(sys.argv[0]).stem in _COMMANDS else "main.py"


def how_to_add(extra: str, *packages: str) -> str:
    """What to do about missing optional packages, as the end of a sentence without its full stop.

    `extra`: their name in pyproject.toml; `packages`: the same by the names of the registry.
    """
    if is_app():   # nothing can be added to it, and its users know nothing of Python
        return Sentence("the installed app has none of that; run Dmax from its source folder, as its README tells")
    if (RESOURCES.parent / "pyproject.toml").is_file():
        return Sentence('install what is missing with: pip install -e ".[{extra}]"', extra=extra)
    return Sentence("install what is missing beside Dmax: {packages} (with pip, or with pipx inject dmax)",
                    packages=" ".join(packages))


class Part(NamedTuple):
    """A part that an app brings: a package, Python, or a library of the system that it was built on."""

    name: str
    version: str
    licence: str              # an SPDX expression where one is known
    inside: str               # what else is in it, and under which licences; may be empty
    site: str                 # where it comes from; may be empty
    texts: tuple[Path, ...]   # files with its licences


def parts() -> list[Part]:
    """All parts of an app with their licences, as `resources/packaging/licences.py` gathered them; none elsewhere."""
    folder = RESOURCES / "licences"
    try:
        told = json.loads((folder / "parts.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [Part(**one | {"texts": tuple(folder / text for text in one["texts"])}) for one in told]


def licence() -> str:
    """The text of Dmax's own licence: in the metadata of an installed package, or beside the program's folders."""
    from importlib import metadata

    try:
        told = metadata.distribution("dmax").read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:
        told = None
    return told or (RESOURCES.parent / "LICENSE").read_text(encoding="utf-8")
