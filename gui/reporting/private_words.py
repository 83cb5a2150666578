"""What must not leave the machine in a report: names of people, folders and files, taken out of text."""

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
_QUOTED = re.compile(r"""(?<!\w)(['"])[^'"\n]*[^\w.:'"][^'"\n]*\1(?!\w)""")   # what a word of the program's is not
_PLACE = re.compile(r"(?<![\w<>~/.])(?:[A-Za-z]:[\\/]|\\\\|/(?=[\w.])|~[\\/]|file://).*")
_LONGEST_LINE = 2000   # nobody reads on, and looking for quotes takes the square of it
# A name may hold spaces, so all before its ending counts as the name.
_FILE = re.compile(rf"^.*\.({_KINDS})\b", re.IGNORECASE)


def without_names(message: str) -> str:
    """A sentence or an exception's text without any file's or folder's name; what looks like one goes, too much rather than
    too little."""
    lines = []
    for line in message.splitlines():
        shorter = _QUOTED.sub("'<file>'", line[:_LONGEST_LINE])
        shorter = _PLACE.sub("<place>", shorter)
        lines.append(_FILE.sub(r"<file>.\1", shorter))
    return "\n".join(lines)


def traceback_without_names(text: str) -> str:
    """A traceback with frames of the program and its packages only by their place in them, and messages without names."""
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
    """How this user and this machine are called."""
    words = [str(Path.home()), Path.home().name, platform.node(), platform.node().partition(".")[0]]
    with contextlib.suppress(OSError, KeyError, ImportError):   # no such user in the system's list
        words.append(getpass.getuser())
    words += [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME")]
    return words


def without_words(text: str, words: Iterable[str]) -> str:
    """Text without certain words, as wholes and in any case; the longest first."""
    for word in sorted({word for word in words if len(word) > 1}, key=len, reverse=True):
        before, after = (r"(?<!\w)" if word[0].isalnum() else ""), (r"(?!\w)" if word[-1].isalnum() else "")
        text = re.sub(before + re.escape(word) + after, "<private>", text, flags=re.IGNORECASE)
    return text
