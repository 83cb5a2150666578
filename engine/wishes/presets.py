"""Presets: wishes with a name, kept in the library, each as a file that can be given to others."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

from engine.atomic_files import whole_file
from engine.errors import DmaxError, shown
from engine.library.library import Library, LibraryError, file_name
from engine.library.profile_checks import is_text
from engine.masks.mask import BadMask
from engine.photos.on_disk import UnreadablePhoto, opened
from engine.sentences import Sentence, joined_names
from engine.wishes.wish import Wish

SCHEMA = 1
SUFFIX = ".json"
_MOST_BYTES = 64 << 20


class BadPreset(DmaxError):
    """The file is not a preset that can be used. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Preset:
    """A wish with a name. It holds for any photo, so it names no folder for outputs."""

    name: str
    wish: Wish

    def save(self, path: Path) -> None:
        """Write the preset as JSON; the file appears whole or not at all. Raises OSError."""
        wish = replace(self.wish, output=replace(self.wish.output, folder=None))
        with whole_file(path) as file:
            file.write(json.dumps({"dmax_preset": SCHEMA, "name": self.name} | wish.to_json(), indent=1).encode())

    @classmethod
    def read(cls, path: Path) -> Preset:
        """Read a preset. Raises BadPreset if the file is none, is damaged or of a newer version."""
        try:
            with opened(path) as file:
                content = file.read(_MOST_BYTES)
            record = json.loads(content)
        except UnreadablePhoto as error:
            raise BadPreset("The preset {path} cannot be read; check the path and its permissions.",
                            path=shown(path)) from error
        except (OSError, ValueError, RecursionError) as error:
            raise BadPreset("The preset {name} is damaged; save it again.", name=shown(path.name)) from error
        if not isinstance(record, dict) or "dmax_preset" not in record:
            raise BadPreset("The file {name} is no preset; save one in Dmax.", name=shown(path.name))
        version, name, profile = record["dmax_preset"], record.get("name"), record.get("profile")
        if isinstance(version, int) and version > SCHEMA:
            raise BadPreset("The preset {name} was made by a newer Dmax; update Dmax to use it.", name=shown(path.name))
        if version != SCHEMA or not (isinstance(name, str) and name.strip() and isinstance(profile, str) and profile
                                     and is_text(name, profile)):
            raise BadPreset("The preset {name} is damaged; save it again.", name=shown(path.name))
        try:
            wish = Wish.from_json(record)
        except BadMask as error:
            raise BadPreset("The preset {name} cannot be used: {error}", name=shown(path.name), error=error) from error
        return cls(name, replace(wish, output=replace(wish.output, folder=None)))


def presets(library: Library) -> list[Preset]:
    """All presets of the library that can be read, sorted by name."""
    found = []
    for path in library.presets_folder.glob(f"*{SUFFIX}"):
        with contextlib.suppress(BadPreset):
            found.append(Preset.read(path))
    return sorted(found, key=lambda one: one.name.casefold())


def preset_path(library: Library, name: str) -> Path:
    """The path at which the preset with this name is or would be. Raises LibraryError."""
    return library.presets_folder / f"{file_name(name)}{SUFFIX}"


def preset_named(library: Library, name_or_file: str) -> Preset:
    """The preset of this name in the library, or that of a file. Raises LibraryError if there is none, BadPreset."""
    if name_or_file.endswith(SUFFIX) and Path(name_or_file).is_file():
        return Preset.read(Path(name_or_file))
    if (path := preset_path(library, name_or_file)).is_file():
        return Preset.read(path)
    names = joined_names(f"'{shown(one.name)}'" for one in presets(library)) or Sentence("none yet")
    raise LibraryError("There is no preset called '{name}'; there are: {names}.", name=shown(name_or_file), names=names)


def keep(preset: Preset, library: Library, *, replacing: bool = False) -> Path:
    """Keep a preset in the library; returns its path. Raises LibraryError if its name is taken, unless `replacing`."""
    path = preset_path(library, preset.name)
    if path.exists() and not replacing:
        raise LibraryError("There is already a preset called '{name}'; choose another name, or remove that one first.",
                           name=shown(preset.name))
    preset.save(path)
    return path
