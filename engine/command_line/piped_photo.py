"""One photo from standard input, enhanced to standard output, as `enhance -` does it."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from engine.command_line.console import Console
from engine.command_line.usage import WrongUsage
from engine.library.library import Library

PIPE = Path("-")
_NAME = "standard input"   # of the file that stands for it; its content tells what it is

Enhance = Callable[[argparse.Namespace, Console, Library], int]


class _SilentConsole(Console):
    """A console for warnings alone, since standard output is for the photo."""

    def __init__(self, scratch: Path) -> None:
        super().__init__(as_json=False)
        self._scratch = f"{scratch}{os.sep}"   # nobody knows that folder

    def say(self, line: str = "") -> None:
        """Say nothing."""

    def warn(self, sentence: str) -> None:
        """Print a sentence that the user should read."""
        super().warn(sentence.replace(self._scratch, ""))


def enhance_piped(arguments: argparse.Namespace, library: Library, enhance: Enhance) -> int:
    """Enhance the photo of standard input as `enhance` does files; returns the exit status.

    Nothing is written to standard output unless the whole photo is there. Raises WrongUsage if the arguments cannot go
    with it, and whatever `enhance` raises.
    """
    if arguments.photos != [PIPE]:
        raise WrongUsage("- stands for one photo from standard input; give it alone, or name files.")
    if arguments.output or arguments.json:
        raise WrongUsage("With - the photo goes to standard output; leave --output and --json away.")
    if sys.stdout is None or sys.stdout.isatty():
        raise WrongUsage("The photo would be written to the terminal; send it on, as in: enhance - ... > photo.png")
    if sys.stdin is None or sys.stdin.isatty():
        raise WrongUsage("Nothing is sent to standard input; send a photo, as in: enhance - ... < photo.png")
    with tempfile.TemporaryDirectory(prefix="dmax-", ignore_cleanup_errors=True) as scratch:
        source, folder = Path(scratch) / _NAME, Path(scratch) / "out"
        with source.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        if not source.stat().st_size:
            raise WrongUsage("Standard input is empty; check the program before the pipe.")
        arguments.photos, arguments.output = [source], folder
        status = enhance(arguments, _SilentConsole(Path(scratch)), library)
        for made in folder.iterdir() if folder.exists() else ():
            with made.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    return status
