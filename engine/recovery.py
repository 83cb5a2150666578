"""What is put right when a batch is opened after a crash: by the journal's own words, never by guessing."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from engine.batch_item import State
from engine.formats.read_back import file_hash
from engine.journal import Journal


def recover(journal: Journal) -> None:
    """Photos that were being worked on are done if their output got its name, else to do; no half-written file stays."""
    for row in journal.rows("SELECT * FROM photos WHERE state = ? OR temporary IS NOT NULL", State.WORKING):
        output = settled(row["temporary"], row["promised"], row["promised_hash"])
        if output is not None and row["state"] == State.WORKING:
            journal.update(row["key"], state=State.DONE, output=os.fsencode(output), temporary=None, promised=None)
        else:
            state = State.TO_DO if row["state"] == State.WORKING else row["state"]
            journal.update(row["key"], state=state, temporary=None, promised=None)


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
