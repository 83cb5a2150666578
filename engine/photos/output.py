"""Output settings: the format, name and folder of enhanced photos."""

from __future__ import annotations

import contextlib
import re
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal

from engine.errors import DmaxError
from engine.names import EXISTING, Existing, allowed, long_path
from engine.photos.formats import DEPTHS, FORMATS, SAME, WORDS, format_of_suffix, output_suffix
from engine.photos.on_disk import UnreadablePhoto, kind_of, opened
from engine.sentences import joined_names

PLACEHOLDERS = ("name", "profile", "alpha", "realism", "number")
_CHOICES = {"format": WORDS, "chroma": ("4:4:4", "4:2:0"), "existing": EXISTING}


class BadTemplate(DmaxError):
    """The name template cannot make a file name. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Output:
    """Format, quality, name and folder of enhanced photos.

    The template's placeholders are {name} {profile} {alpha} {realism} {number}.
    """

    format: str = SAME                 # a word of engine.photos.formats.WORDS
    quality: int = 95                  # 1 to 100, of the formats that have it
    chroma: Literal["4:4:4", "4:2:0"] = "4:4:4"
    bit_depth: int | None = None       # one of DEPTHS, or the format's nearest; None: the photo's own likewise
    template: str = "{name}-dmax"
    folder: Path | None = None         # None: beside each photo
    existing: Existing = "rename"      # what to do when a file of that name is there; see engine.batches.outputs

    def target(self, source: Path, alpha: float, profile: str, relative: Path = Path(), number: int = 1) -> Path:
        """The path of a photo's output; `relative` is its subfolder below the output folder, if one was chosen.

        Raises BadTemplate if the template makes an empty name or has an unknown placeholder.
        """
        values = {"name": source.stem, "profile": profile, "alpha": f"{alpha:.2f}",
                  "realism": f"{100 * (1 - alpha):.0f}", "number": f"{number:04}"}

        def value(found: re.Match[str]) -> str:
            if found[1] not in values:
                raise BadTemplate("The name template knows no {placeholder}; use {placeholders}.",
                                  placeholder=found[0], placeholders=joined_names(f"{{{one}}}" for one in PLACEHOLDERS))
            return values[found[1]]

        name = re.sub(r"\{([^{}]*)\}", value, self.template)
        name = allowed(name)
        if not name:
            raise BadTemplate("The name template makes an empty name; put {name} into it.")
        folder = source.parent if self.folder is None else self.folder / relative
        return long_path(folder / f"{name}{_suffix(self.format, source)}")

    def to_json(self) -> dict[str, Any]:
        """The settings as plain values, for preferences and journals."""
        return asdict(self) | {"folder": str(self.folder) if self.folder else None}

    @classmethod
    def from_json(cls, record: Any) -> Output:
        """The output settings in a record of `to_json`; values that are missing or invalid there get their default."""
        if not isinstance(record, dict):
            return cls()
        values: dict[str, Any] = {}
        for field in fields(cls):
            value = record.get(field.name)
            match field.name, value:
                case ("format" | "chroma" | "existing"), str() if value in _CHOICES[field.name]:
                    values[field.name] = value
                case "quality", int() if 1 <= value <= 100:
                    values["quality"] = value
                case "bit_depth", int() | None if value is None or value in DEPTHS:
                    values["bit_depth"] = value
                case "template", str() if value.strip():
                    values["template"] = value
                case "folder", str() if value:
                    values["folder"] = Path(value)
        return cls(**values)


def _suffix(word: str, source: Path) -> str:
    """The suffix of an output; where the photo's own name tells no format, its content does."""
    if format_of_suffix(source) is None:
        with contextlib.suppress(UnreadablePhoto, OSError), opened(source) as file:
            if kind := kind_of(file):
                return output_suffix(word, source.with_name(f"photo{FORMATS[kind].suffix}"))
    return output_suffix(word, source)
