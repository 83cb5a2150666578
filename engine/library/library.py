"""The user's library on disk: folders of profiles, calibration sets, batches, caches and logs, and the settings file.

Ready-made profiles, which come with Dmax, are listed beside the user's own.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import platformdirs

from engine.atomic_files import whole_file
from engine.errors import DmaxError
from engine.library import profile as profile_file
from engine.library.cache import DEFAULT_LIMIT_BYTES, Cache
from engine.library.calibration_set import CalibrationSet
from engine.library.profile import SUFFIX, BadProfile, ProfileInfo
from engine.names import allowed, composed, folded, numbered
from engine.resources import RESOURCES
from engine.sentences import Sentence, joined_names

_MOST_SETTINGS_BYTES = 1 << 20
_MOST_DIAGNOSES_BYTES = 64 << 20


class LibraryError(DmaxError):
    """A name that the library does not hold, or cannot accept. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class StoredProfile:
    """A profile's file on disk, usable or not."""

    path: Path
    ready_made: bool           # comes with Dmax; else the user's own
    info: ProfileInfo | None   # None: the file cannot be used
    problem: str = ""          # why it cannot be used

    @property
    def name(self) -> str:
        """The profile's name; that of its file if it cannot be used."""
        return self.info.name if self.info else self.path.stem


class Library:
    """The user's library on disk. `root`: one folder for all of it; None: the platform's folders for user data."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root
        places = platformdirs.PlatformDirs("Dmax", appauthor=False)
        data = root or places.user_data_path
        self.profiles_folder = data / "profiles"
        self.sets_folder = data / "sets"
        self.presets_folder = data / "presets"
        self.wishes_folder = data / "wishes"
        self.autoencoders_folder = data / "autoencoders"
        self.trash_folder = data / "trash"
        self.batches_folder = data / "batches"
        self.cache_folder = root / "cache" if root else places.user_cache_path
        self.log_folder = root / "log" if root else places.user_log_path
        self.settings_path = (root or places.user_config_path) / "settings.json"

    @property
    def statistics_cache(self) -> Cache:
        """The cache of photo statistics; the setting `cache_gb` is its size (default: 2)."""
        gigabytes = self.settings().get("cache_gb")
        limit = DEFAULT_LIMIT_BYTES
        if isinstance(gigabytes, int | float) and 0 < gigabytes < 1e6:
            limit = int(gigabytes * 2**30)
        return Cache(self.cache_folder / "statistics", limit)

    @property
    def diagnoses(self) -> Cache:
        """What was found out about calibration sets when profiles were made from them."""
        return Cache(self.cache_folder / "diagnoses", _MOST_DIAGNOSES_BYTES)

    # Profiles

    def profiles(self) -> list[StoredProfile]:
        """All profiles, the user's own first, each group sorted by name; a file that cannot be used has a `problem`."""
        found = []
        for folder, ready_made in ((self.profiles_folder, False), (RESOURCES / "profiles", True)):
            group = []
            for path in folder.glob(f"*{SUFFIX}"):
                try:
                    group.append(StoredProfile(path, ready_made, _info_of(path)))
                except BadProfile as error:
                    group.append(StoredProfile(path, ready_made, None, str(error)))
            found += sorted(group, key=lambda stored: (stored.name.casefold(),
                                                       stored.info.scale_px if stored.info else 0))
        return found

    def profile_paths(self, name_or_file: str) -> list[Path]:
        """The .dmax files of a profile given by path or by name; several if a ready-made one has several pixel scales.

        Raises LibraryError with a sentence if there is none.
        """
        if name_or_file.endswith(SUFFIX) and Path(name_or_file).exists():
            return [Path(name_or_file)]
        wanted = folded(name_or_file).removesuffix(SUFFIX)
        usable = [stored for stored in self.profiles() if stored.info]
        for ready_made in (False, True):
            named = [stored.path for stored in usable if stored.ready_made == ready_made
                     and wanted in (folded(stored.name), folded(stored.path.stem))]
            if named:
                return named
        names = joined_names(dict.fromkeys(stored.name for stored in usable)) or Sentence("none yet")
        raise LibraryError("There is no profile called '{name}'; there are: {names}.", name=name_or_file, names=names)

    def profile_path(self, name: str) -> Path:
        """The path at which a profile of the user's own with this name is or would be. Raises LibraryError."""
        return self.profiles_folder / f"{file_name(name)}{SUFFIX}"

    def import_profile(self, path: Path, *, keep_both: bool = False) -> Path:
        """Check a profile's file whole and copy it into the library; returns its path there.

        `keep_both`: where the library has a profile of that name, the new one gets a number behind its name, unless
        both are the same; else LibraryError is raised. Raises BadProfile.
        """
        loaded = profile_file.load(path)
        target = self.profile_path(loaded.name)
        if keep_both:
            there = [stored for stored in self.profiles() if stored.info]
            for stored in there:
                if stored.name == loaded.name and profile_file.load(stored.path).hash == loaded.hash:
                    return stored.path
            names = {folded(stored.name) for stored in there}
            name = next(one for one in numbered(loaded.name, " ", first=2)
                        if folded(one) not in names and not self.profile_path(one).exists())
            target = self.profile_path(name)
            loaded = replace(loaded, info=replace(loaded.info, name=name))
        elif target.exists():
            raise LibraryError("There is already a profile called '{name}'; rename or remove that one first.",
                               name=loaded.name)
        profile_file.save(loaded, target)
        return target

    def export_profile(self, name: str, target: Path) -> Path:
        """Copy a profile out of the library, to a file or into a folder under its own name; returns the new path.

        Raises LibraryError if there is no such profile.
        """
        source = self.profile_paths(name)[0]
        if target.is_dir():
            target = target / source.name
        with whole_file(target.with_suffix(SUFFIX)) as file:
            file.write(source.read_bytes())
        return target.with_suffix(SUFFIX)

    def rename_profile(self, path: Path, name: str) -> Path:
        """Rename a profile of the user's own; returns its new path.

        Raises BadProfile, or LibraryError if the name is taken.
        """
        return self._kept_as(path, name, remove=True)

    def duplicate_profile(self, path: Path, name: str) -> Path:
        """Copy a profile, also a ready-made one, into the user's own; returns its path. Raises BadProfile.

        The copy gets this name, with a number if it is taken.
        """
        copies = numbered(name, " ", first=2)
        return self._kept_as(path, next(one for one in copies if not self.profile_path(one).exists()), remove=False)

    def _kept_as(self, path: Path, name: str, *, remove: bool) -> Path:
        target = self.profile_path(name)
        loaded = profile_file.load(path)
        taken = target.exists() and not (remove and target.samefile(path))   # its own file, if only letter case changes
        if taken:
            raise LibraryError("There is already a profile called '{name}'; choose another name.", name=name)
        profile_file.save(replace(loaded, info=replace(loaded.info, name=name.strip())), target)
        if remove and not (target.exists() and path.exists() and target.samefile(path)):
            path.unlink()
        return target

    # Calibration sets

    def sets(self) -> list[CalibrationSet]:
        """All calibration sets that can be read, sorted by name."""
        found = []
        for path in self.sets_folder.glob("*.json"):
            with contextlib.suppress(DmaxError):
                found.append(CalibrationSet.read(path))
        return sorted(found, key=lambda one: one.name.casefold())

    def set_path(self, name: str) -> Path:
        """The path at which the calibration set with this name is or would be. Raises LibraryError."""
        return self.sets_folder / f"{file_name(name)}.json"

    # Trash and settings

    def discard(self, path: Path) -> Path:
        """Move a profile, set or preset of the user's own to the library's trash; returns its path there.

        `bring_back` undoes it.

        Raises LibraryError for a ready-made profile.
        """
        if not any(path.is_relative_to(own) for own in (self.profiles_folder, self.sets_folder, self.presets_folder)):
            raise LibraryError("{name} is ready-made and stays; only profiles and sets of your own can be removed.",
                               name=path.stem)
        self.trash_folder.mkdir(parents=True, exist_ok=True)
        places = (self.trash_folder / f"{name}{path.suffix}" for name in numbered(path.stem, " ", first=2))
        resting = next(place for place in places if not place.exists())
        path.replace(resting)
        return resting

    def bring_back(self, resting: Path, path: Path) -> None:
        """Move a discarded file back from the trash to its path. Raises LibraryError if that path is taken by now."""
        if path.exists():
            raise LibraryError("There is another {name} by now; rename that one first.", name=path.stem)
        resting.replace(path)

    def settings(self) -> dict[str, Any]:
        """The saved settings by name; empty if there are none or the file is damaged."""
        try:
            if self.settings_path.stat().st_size > _MOST_SETTINGS_BYTES:
                return {}
            settings = json.loads(self.settings_path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return settings if isinstance(settings, dict) else {}

    def save_settings(self, settings: dict[str, Any]) -> None:
        """Save the settings; the file appears whole or not at all."""
        with whole_file(self.settings_path) as file:
            file.write(json.dumps(settings, indent=1).encode())


def file_name(name: str) -> str:
    """Turn a name into a file name that every system accepts. Raises LibraryError if nothing is left of it."""
    plain = allowed(composed(name))[:100]   # characters: longer names are no help in lists
    if not plain:
        raise LibraryError("A name needs at least one letter or digit.")
    return plain


def _info_of(path: Path) -> ProfileInfo:
    """The profile's description, read anew only when the file is another: lists of profiles are made often."""
    try:
        now = path.stat()
    except OSError:
        return profile_file.read_info(path)   # which says what is wrong
    return _info_of_file(path, now.st_ino, now.st_size, now.st_mtime_ns)


@lru_cache(maxsize=1024)
def _info_of_file(path: Path, _inode: int, _size: int, _changed_ns: int) -> ProfileInfo:
    return profile_file.read_info(path)
