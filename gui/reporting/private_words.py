"""Removal of private words from a report's text: names of people, folders and files."""

from __future__ import annotations

import contextlib
import getpass
import os
import platform
import re
from collections.abc import Iterable
from pathlib import Path

_PROGRAM = Path(__file__).resolve().parents[2]
_PYTHON = Path(os.__file__).parent
_KINDS = "jpe?g|png|tiff?|webp|avif|hei[cf]|dng|bmp|gif|dmax|json|safetensors|icc|icm|sqlite|journal|zip|csv|txt"
_FRAME = re.compile(r'^(\s*File ")(.+)(", line \d+.*)$')
# Quoted names: the program's own quoted words hold letters, digits, _ . and : alone.
_QUOTED = re.compile(r"""(?<!\w)(['"])[^'"\n]*[^\w.:'"][^'"\n]*\1(?!\w)""")
_PLACE = re.compile(r"(?<![\w<>~/.])(?:[A-Za-z]:[\\/]|\\\\|/(?=[\w.])|~[\\/]|file://).*")
_LONGEST_LINE = 2000   # characters; the search for quotes takes quadratic time
# A name may hold spaces, so all before its ending counts as the name.
_FILE = re.compile(rf"^.*\.({_KINDS})\b", re.IGNORECASE)


def without_names(message: str) -> str:
    """The message without names of files and folders: what looks like one goes, too much rather than too little."""
    lines = []
    for line in message.splitlines():
        shorter = _QUOTED.sub("'<file>'", line[:_LONGEST_LINE])
        shorter = _PLACE.sub("<place>", shorter)
        lines.append(_FILE.sub(r"<file>.\1", shorter))
    return "\n".join(lines)


def traceback_without_names(text: str) -> str:
    """The traceback with paths relative to the program and its packages, and messages without names."""
    lines = []
    within = False   # among frames, where what is indented is source code of the program
    for line in text.splitlines():
        frame = _FRAME.match(line) if within else None
        if frame:
            lines.append(f"{frame[1]}{_place_in_program(frame[2])}{frame[3]}")
        elif line.startswith("Traceback (") or line.endswith("(most recent call first):"):
            within = True
            lines.append(line)
        elif within and line.startswith(" "):
            lines.append(line)
        else:   # the exception, and perhaps more lines of its text
            within = False
            kind, colon, message = line.partition(": ")
            named = bool(colon) and re.fullmatch(r"[\w.]+", kind) is not None
            lines.append(f"{kind}: {without_names(message)}" if named else without_names(line))
    return "\n".join(lines)


def _place_in_program(path: str) -> str:
    there = path.replace("\\", "/")
    for mark in ("/site-packages/", "/dist-packages/"):
        if mark in there:
            return there.partition(mark)[2]
    for root in (_PROGRAM.as_posix(), _PYTHON.as_posix()):
        if there.startswith(root + "/"):
            return there.removeprefix(root + "/")
    if there.startswith("<"):
        return there
    return f".../{there.rpartition('/')[2]}" if there.endswith(".py") else "..."


def user_words() -> list[str]:
    """The names of this user and this machine."""
    words = [str(Path.home()), Path.home().name, platform.node(), platform.node().partition(".")[0]]
    with contextlib.suppress(OSError, KeyError, ImportError):   # no such user in the system's list
        words.append(getpass.getuser())
    words += [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME")]
    return words


def without_words(text: str, words: Iterable[str]) -> str:
    """The text without certain words, as wholes and in any case; the longest are taken out first."""
    for word in sorted({word for word in words if len(word) > 1}, key=len, reverse=True):
        before, after = (r"(?<!\w)" if word[0].isalnum() else ""), (r"(?!\w)" if word[-1].isalnum() else "")
        text = re.sub(before + re.escape(word) + after, "<private>", text, flags=re.IGNORECASE)
    return text
