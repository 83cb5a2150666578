"""Entry point of Dmax: opens the window, or runs a verb of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.command_line.arguments import parser
from engine.errors import DmaxError


def main(words: Sequence[str] | None = None) -> int:
    """Run Dmax; returns the exit status: 0, 1 (some photo failed), 2 (wrong usage), 130 (stopped by Ctrl+C)."""
    words = list(sys.argv[1:] if words is None else words)
    first = words[0] if words else ""
    if first not in ("-h", "--help", "--version") and (first.startswith("-") or Path(first).is_file()):
        words.insert(0, "window")   # options alone, or a photo from a file manager
    arguments = parser().parse_args(words)
    try:
        if arguments.verb in (None, "window"):
            from gui.application import run as open_window

            return open_window(getattr(arguments, "photos", ()), getattr(arguments, "library", None))
        from engine.command_line.verbs import run

        return run(arguments)
    except DmaxError as error:
        print(f"main.py: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("main.py: stopped; what was finished is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:   # the reader of the output has ended, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())   # else Python reports it again at exit
        return 1


if __name__ == "__main__":
    sys.exit(main())
