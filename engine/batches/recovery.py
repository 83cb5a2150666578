"""What is put right when a batch is opened after a crash: by the journal's own words, never by guessing."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from engine.batches.item import State
from engine.batches.journal import Journal
from engine.errors import shown
from engine.photos.check_written import file_hash

MOST_CRASHES = 3


def recover(journal: Journal) -> None:
    """Photos that were being worked on are done if their output got its name, else to do; no half-written file stays.

    A photo at which the program died again and again is given up, so that it cannot keep the others from being done.
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
                f"Dmax ended {MOST_CRASHES} times in the middle of {name}, so it was left out; try it alone."), **facts)


def settled(temporary: bytes | None, promised: bytes | None, promised_hash: str) -> Path | None:
    """Clear the temporary file away; the output if it had got its name already, whole."""
    if temporary:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
    if not promised:
        return None
    path = Path(os.fsdecode(promised))
    try:
        if path.stat().st_size == 0:   # on a disk without hard links the name was held by an empty file of ours
            path.unlink()
            return None
        return path if file_hash(path) == promised_hash else None
    except OSError:
        return None
