"""Recovery of a batch after a crash, from what the journal recorded alone."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from engine.atomic_files import is_temporary
from engine.batches.item import State
from engine.batches.journal import Journal
from engine.errors import shown
from engine.photos.check_written import file_hash
from engine.sentences import Sentence

MOST_CRASHES = 3   # of the program at one photo, until that photo is given up


def recover(journal: Journal) -> None:
    """Set interrupted photos to done if their finished output got its name, else to do; delete half-written files.

    A photo at which the program died MOST_CRASHES times is set to failed, so that it cannot keep the others from being
    done. Raises BatchError.
    """
    for row in journal.rows("SELECT * FROM photos WHERE state = ? OR temporary IS NOT NULL", State.WORKING):
        output = settled(row["temporary"], row["promised"], row["promised_hash"])
        facts = {"temporary": None, "promised": None}
        if row["state"] != State.WORKING:
            journal.update(row["key"], **facts)
        elif output is not None:
            journal.update(row["key"], state=State.DONE, output=os.fsencode(output), **facts)
        elif row["crashes"] + 1 < MOST_CRASHES:
            journal.update(row["key"], state=State.TO_DO, crashes=row["crashes"] + 1, **facts)
        else:
            name = shown(Path(os.fsdecode(row["source"])).name)
            journal.update(row["key"], state=State.FAILED, crashes=0, sentence=(
                Sentence("Dmax ended {times} times in the middle of {name}, so it was left out; try it alone.",
                         times=MOST_CRASHES, name=name)), **facts)


def settled(temporary: bytes | None, promised: bytes | None, promised_hash: str) -> Path | None:
    """Delete an interrupted photo's temporary file; returns the output's path if it had got its name already, whole.

    Paths are as the file system has them, in bytes. None if there is no whole output.
    """
    ours = bool(temporary) and is_temporary(Path(os.fsdecode(temporary or b"")))   # a journal may come from anywhere
    if temporary and ours:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
    if not promised:
        return None
    path = Path(os.fsdecode(promised))
    try:
        if path.stat().st_size == 0 and ours:   # on a disk without hard links an empty file of ours reserved the name
            path.unlink()
            return None
        return path if file_hash(path) == promised_hash else None
    except OSError:
        return None
