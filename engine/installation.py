"""How this copy of Dmax was installed, and the words of sentences that depend on it."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.resources import RESOURCES

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
        return "the installed app has none of that; run Dmax from its source folder, as its README tells"
    if (RESOURCES.parent / "pyproject.toml").is_file():
        return f'install what is missing with: pip install -e ".[{extra}]"'
    return f"install what is missing beside Dmax: {' '.join(packages)} (with pip, or with pipx inject dmax)"


def licence() -> str:
    """The text of Dmax's own licence: in the metadata of an installed package, or beside the program's folders."""
    from importlib import metadata

    try:
        told = metadata.distribution("dmax").read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:
        told = None
    return told or (RESOURCES.parent / "LICENSE").read_text(encoding="utf-8")
