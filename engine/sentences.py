"""A sentence for the user: its English text, with the template and the values that it was made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from numbers import Integral, Real
from typing import Any

Value = str | int | float   # a str may be a Sentence itself


class Sentence(str):
    """The English text of a sentence, or of a part of one, which keeps its template and its values.

    It is used as any other text. The window says it in the user's language by translating the template, which stands
    in the source as one literal: `Sentence("{name} is empty.", name=path.name)`. Without values the template is the
    text, braces and all. A value that is no number becomes a text; a sentence or a DmaxError stays a sentence.
    """

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: object) -> Sentence:
        if isinstance(template, Sentence) and not values:
            return template
        given = {name: _plain(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**given) if given else template)
        made.template, made.values = str.__str__(template), given
        return made

    def __str__(self) -> str:
        return self   # so that `str(error)` is still a sentence

    def to_json(self) -> Any:
        """The template and the values as a list that JSON can hold."""
        return [self.template, {name: value.to_json() if isinstance(value, Sentence) else value
                                for name, value in self.values.items()}]

    @classmethod
    def from_json(cls, record: Any) -> Sentence:
        """The sentence that a record of `to_json` describes, or a text that it is. Raises ValueError or TypeError."""
        if isinstance(record, str):
            return cls(record)
        try:
            template, values = record
            return cls(str(template), **{name: cls.from_json(value) if isinstance(value, list) else value
                                         for name, value in values.items()})
        except (LookupError, AttributeError) as error:
            raise ValueError("no template with its values") from error


def joined(sentences: Iterable[str]) -> str:
    """Several sentences, one after the other; empty ones are left out."""
    return _folded(sentences, lambda before, after: Sentence("{before} {after}", before=before, after=after))


def joined_parts(parts: Iterable[str]) -> str:
    """Parts of a sentence with semicolons between them; empty ones are left out."""
    return _folded(parts, lambda before, after: Sentence("{before}; {after}", before=before, after=after))


def joined_names(names: Iterable[str]) -> str:
    """Names, or numbers with what they count, with commas between them; empty ones are left out."""
    return _folded(names, lambda before, after: Sentence("{before}, {after}", before=before, after=after))


def _folded(parts: Iterable[str], join: Callable[[str, str], str]) -> str:
    """All parts joined two by two, halves first, so that a thousand of them make ten sentences in one another."""
    there = [part for part in parts if part]
    if len(there) < 2:
        return there[0] if there else ""
    middle = len(there) // 2
    return join(_folded(there[:middle], join), _folded(there[middle:], join))


def _plain(value: object) -> Value:
    match value:
        case str():
            return value
        case Integral():
            return int(value)
        case Real():
            return float(value)
        case _:
            return str(value)
