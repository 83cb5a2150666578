"""Names and files of calibration sets; a set's file has the set's name."""

from __future__ import annotations

from collections.abc import Collection

from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library, LibraryError, file_name
from engine.names import folded, numbered

_LONGEST = 80   # characters; a number still fits into the name of a file


def plain_name(name: str) -> str:
    """The name on one line, short enough for a list and a file."""
    return " ".join(name.split())[:_LONGEST].strip()


def taken(name: str, others: Collection[str]) -> bool:
    """True if the set's file would take the place of another set's. Raises LibraryError if no file can be called so."""
    return folded(file_name(name)) in {folded(file_name(other)) for other in others}


def free_name(wanted: str, others: Collection[str]) -> str:
    """The name, with a number if another set has it; "Calibration set" if no file can be called so."""
    name = plain_name(wanted)
    try:
        file_name(name)
    except LibraryError:
        name = "Calibration set"
    return next(one for one in numbered(name, " ", first=2) if not taken(one, others))


def keep(library: Library, before: CalibrationSet | None, after: CalibrationSet | None) -> None:
    """Save set `after` in place of set `before`; the file of a name that is no longer used goes to the trash."""
    if after is not None:
        after.save(library.set_path(after.name))
    if before is not None:
        old = library.set_path(before.name)
        if old.exists() and (after is None or not library.set_path(after.name).samefile(old)):
            library.discard(old)
