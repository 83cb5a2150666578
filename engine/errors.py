"""The base class of errors whose text the user reads, and the quoting of file names in it."""

from pathlib import Path


class DmaxError(Exception):
    """An error that a photographer can act on; its text is one sentence that says what is wrong and what to do."""


def shown(path: Path | str) -> str:
    """A path or name made printable for a sentence: line breaks and unprintable characters become U+FFFD."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in str(path))
