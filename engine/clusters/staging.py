"""Photos at addresses (s3, gs, http, ...): brought to a worker's disk before they are read, outputs taken to theirs."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

from engine.batches.addresses import address, is_address
from engine.errors import DmaxError, shown
from engine.installation import how_to_add
from engine.photos.check_written import file_hash


class StagingError(DmaxError):
    """A photo cannot be brought from its address, or an output taken to its own. The text is for the user."""


def file_system(path: Path | str) -> tuple[Any, str]:
    """The file system of an address by fsspec, and the path there. Raises StagingError."""
    where = address(path)
    try:
        import fsspec

        found: tuple[Any, str] = fsspec.core.url_to_fs(where)
        return found
    except (ImportError, ValueError) as error:
        how = how_to_add("cluster", "fsspec", "s3fs")
        raise StagingError("{address} needs a package that is not there ({reason}); {how}.", address=shown(where),
                           reason=str(error), how=how) from error


class Staging:
    """Copies on the worker's disk of photos at addresses, and of outputs on their way to one, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def bring(self, row: dict[str, Any]) -> dict[str, Any]:
        """The row of a photo with its path, and that of its output, on this disk. Raises StagingError."""
        source, promised = Path(os.fsdecode(row["source"])), os.fsdecode(row["promised"] or b"")
        if not is_address(source) and not is_address(promised):
            return row
        here = self._folder / str(row["key"])
        (here / "out").mkdir(parents=True, exist_ok=True)
        row = dict(row)
        if is_address(promised):
            row["promised"] = os.fsencode(here / "out" / Path(promised).name)
        if is_address(source):
            system, path = file_system(source)
            row["source"] = os.fsencode(here / source.name)
            try:
                system.get_file(path, str(here / source.name))
            except Exception as error:   # each file system has errors of its own
                raise StagingError("{address} cannot be fetched ({reason}); check the address and the machine's right "
                                   "to read it.", address=shown(address(source)), reason=_why(error)) from error
        return row

    def take(self, made: Path, promised: str) -> None:
        """Copy an output to its address and read it back there. Raises StagingError."""
        system, path = file_system(promised)
        digest = hashlib.sha256()
        try:
            with made.open("rb") as file, system.open(path, "wb") as there:   # an object appears when it is closed
                shutil.copyfileobj(file, there, 1 << 20)
            with system.open(path, "rb") as there:
                while block := there.read(1 << 20):
                    digest.update(block)
        except Exception as error:   # each file system has errors of its own
            raise StagingError("{address} cannot be written ({reason}); check the address, the machine's right to "
                               "write there, and the space left.", address=shown(address(promised)),
                               reason=_why(error)) from error
        if digest.hexdigest() != file_hash(made):
            raise StagingError("{address} did not come back as it was written; check the storage.",
                               address=shown(address(promised)))

    def clear(self, key: int) -> None:
        """Remove what lies on the disk of a photo that is done."""
        shutil.rmtree(self._folder / str(key), ignore_errors=True)


def names_at(folder: Path) -> frozenset[str]:
    """The names of the files in a folder at an address; none if there is no such folder. Raises StagingError."""
    system, path = file_system(folder)
    try:
        return frozenset(str(name).rpartition("/")[2] for name in system.ls(path, detail=False))
    except FileNotFoundError:
        return frozenset()
    except Exception as error:   # each file system has errors of its own
        raise StagingError("{address} cannot be listed ({reason}); check the address and this machine's right to "
                           "read it.", address=shown(address(folder)), reason=_why(error)) from error


def _why(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
