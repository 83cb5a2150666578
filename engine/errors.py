"""The base of every error whose text is the sentence that the user reads."""

from pathlib import Path


class DmaxError(Exception):
    """Something a photographer can act on; its text is one whole sentence that says what is wrong and what to do."""


def shown(path: Path | str) -> str:
    """A path or name as it can be shown in a sentence: line breaks and what cannot be printed become a mark."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in str(path))
