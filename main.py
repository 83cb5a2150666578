"""Dmax: no argument opens the window; a verb works without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def main(words: Sequence[str] | None = None) -> int:
    """Run Dmax on the words of a command line, or on those given.

    Returns the exit status: 0, 1 (some photo failed), 2 (it could not be done, with a sentence) or 130 (stopped by
    Ctrl+C, SIGTERM or SIGHUP).
    """
    words = list(sys.argv[1:] if words is None else words)
    try:
        from engine.command_line.arguments import parser, with_verb

        arguments = parser().parse_args(with_verb(words))
        if arguments.verb in (None, "window", "edit"):
            from gui.application import run as open_window

            return open_window(getattr(arguments, "photos", ()), getattr(arguments, "library", None),
                               edit=arguments.verb == "edit")
        from engine.command_line.verbs import run

        return run(arguments)
    except KeyboardInterrupt:   # during imports, too
        from engine.command_line.ending import stopped
        return stopped("--json" in words)
    except Exception as error:
        from engine.command_line.ending import could_not
        return could_not(error, "--json" in words)


def _open_closed_streams() -> None:
    """Open what the shell has closed (`2>&-`): a photo could get its number, and complaints be written into it."""
    while (number := os.open(os.devnull, os.O_RDWR)) < 3:   # the lowest that is free
        pass
    os.close(number)


def start(words: Sequence[str] | None = None) -> NoReturn:
    """Run Dmax as the command `dmax`, and end with its exit status."""
    _open_closed_streams()
    status = main(words)
    from engine.command_line.ending import ignore_signals
    ignore_signals()
    sys.exit(status)


def start_window() -> NoReturn:
    """Run Dmax as the command `dmax-window`: its words are photos and options of the window."""
    start(["window", *sys.argv[1:]])


if __name__ == "__main__":
    start()
