"""The verb `completion`: prints a script by which a shell completes verbs, options, files and folders."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.command_line.arguments import parser
from engine.command_line.console import Console
from engine.library.library import Library


def completion(arguments: argparse.Namespace, console: Console, _library: Library) -> int:
    """Print the script for the shell that the arguments name; returns the exit status."""
    console.say(script(arguments.shell))
    return 0


def script(shell: str) -> str:
    """The script for `bash`, `zsh` or `fish`."""
    import shtab

    top = parser()
    top.prog = "dmax"   # a shell knows Dmax by this name alone
    _mark_paths(top, shtab.FILE, shtab.DIRECTORY)
    text: str = shtab.complete(top, shell)
    return text


def _mark_paths(top: argparse.ArgumentParser, file: dict[str, str], folder: dict[str, str]) -> None:
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb in action.choices.values():
                _mark_paths(verb, file, folder)
        elif action.type is Path:
            vars(action)["complete"] = folder if action.metavar == "FOLDER" else file
