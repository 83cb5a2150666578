"""The base class of errors whose text the user reads, and the quoting of file names in it."""

from pathlib import Path

from engine.sentences import Sentence


class DmaxError(Exception):
    """An error that a photographer can act on; its text is one sentence that says what is wrong and what to do.

    Made of the sentence's template and values, see `Sentence`; `str` of it is the Sentence.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(Sentence(template, **values))

    def __str__(self) -> str:
        return Sentence(self.args[0])

AS_IT_IS = "\\\\?\\"   # before a path that Windows is not to look into, as one that is long


def short_path(text: str) -> str:
    r"""A path as people write it: on Windows without what `engine.names.long_path` puts before it."""
    if text.startswith(AS_IT_IS + "UNC\\"):
        return "\\\\" + text.removeprefix(AS_IT_IS + "UNC\\")
    return text.removeprefix(AS_IT_IS)


def shown(path: Path | str) -> str:
    """A path or name made printable for a sentence: line breaks and unprintable characters become U+FFFD."""
    if isinstance(path, Sentence):   # words in place of a name
        return path
    text = short_path(str(path))
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
