"""The names of calibration sets and their files; each set's name is that of its file."""

from __future__ import annotations

from collections.abc import Collection

from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library, LibraryError, file_name

_LONGEST = 80   # so that a number still fits into the name of a file


def plain_name(name: str) -> str:
    """A name on one line, not too long for a list or a file."""
    return " ".join(name.split())[:_LONGEST].strip()


def taken(name: str, others: Collection[str]) -> bool:
    """Whether a set's file would lie where that of another lies. Raises LibraryError if no file can be called so."""
    return file_name(name).casefold() in {file_name(other).casefold() for other in others}


def free_name(wanted: str, others: Collection[str]) -> str:
    """The name, with a number if another set has it; a stranger's set may have any."""
    name = plain_name(wanted)
    try:
        file_name(name)
    except LibraryError:
        name = "Calibration set"
    return next(one for one in (name, *(f"{name} {number}" for number in range(2, 10_000))) if not taken(one, others))


def keep(library: Library, before: CalibrationSet | None, after: CalibrationSet | None) -> None:
    """Write a set down in the place of another; the file of a name that is no longer used goes to the trash."""
    if after is not None:
        after.save(library.set_path(after.name))
    if before is not None:
        old = library.set_path(before.name)
        if old.exists() and (after is None or not library.set_path(after.name).samefile(old)):
            library.discard(old)
