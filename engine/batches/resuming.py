"""Resuming a batch: what changed on the disk and in the settings since its photos were done."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

from engine.batches.addresses import is_address
from engine.batches.batch import Batch
from engine.batches.item import Item, Settings, State
from engine.batches.journal import FILE
from engine.errors import shown
from engine.masks.mask_file import hash_of
from engine.progress import Progress
from engine.sentences import Sentence, joined_names

_NAMED = 3   # outputs named in one sentence


def differences(old: Settings, new: Settings) -> str:
    """What decides the look, format or name of outputs and is not the same, as `alpha 0.3, now 0.5`; empty if nothing.

    What to do with existing files, time limits and size limits may differ from run to run.
    """
    def told(settings: Settings) -> dict[str, object]:
        output = settings.output
        return {"profile": settings.profile, "alpha": settings.alpha, "detail": settings.method.detail,
                "form": settings.method.form, "format": output.format, "quality": output.quality,
                "chroma": output.chroma, "template": output.template, "restorer": settings.restorer or "none",
                "detail of the original": "auto" if settings.original_share is None else settings.original_share,
                "originals": settings.originals or "none",
                "mask": settings.masks or (hash_of(settings.mask) if settings.mask else "none"),
                "protection of faces": f"{settings.faces:g}"}

    after = told(new)
    return "; ".join(f"{what} {shown(str(value))}, now {shown(str(after[what]))}" for what, value in told(old).items()
                     if after[what] != value)


def with_choices_of_run(kept: Settings, new: Settings) -> Settings:
    """The kept settings with what may differ from run to run taken from the new ones."""
    return replace(kept, output=replace(kept.output, existing=new.output.existing, folder=new.output.folder),
                   restorer_seconds=new.restorer_seconds, limit_megapixels=new.limit_megapixels)


def follow_moved_photos(batch: Batch) -> int:
    """Let photos that were moved or renamed keep what was done for them; returns how many were.

    A photo counts as moved if its file is gone and a photo to do has the same content. Raises BatchError.
    """
    from engine.photos import UnreadablePhoto, content_hash

    rows = batch.journal.rows("SELECT * FROM photos WHERE state IN (?, ?)", State.DONE, State.SKIPPED)
    gone = {row["input_hash"]: row for row in rows
            if row["input_hash"] and not is_address(row["source"]) and not os.path.lexists(row["source"])}
    moved = 0
    for fresh in batch.journal.rows("SELECT * FROM photos WHERE state = ?", State.TO_DO) if gone else ():
        try:
            found = gone.pop(content_hash(Path(os.fsdecode(fresh["source"]))), None)
        except UnreadablePhoto:
            continue
        if found is None:
            continue
        with batch.journal.together():
            batch.journal.execute("DELETE FROM photos WHERE key = ?", fresh["key"])
            batch.journal.execute("UPDATE photos SET source = ?, relative = ?, stamp = ? WHERE key = ?",
                                  fresh["source"], fresh["relative"], found["stamp"], found["key"])
        moved += 1
    return moved


def redo_lost_outputs(batch: Batch) -> Generator[Progress | Item, None, list[str]]:
    """Set photos to do again whose outputs are gone or can no longer be read whole; returns sentences that say so.

    Yields progress, and each photo that is to do again. An output that another program changed and that is still a
    whole photo, such as one with a rating, is kept. Raises BatchError.
    """
    from engine.photos.check_written import file_hash
    from engine.photos.reading import is_whole

    lost, kept = [], []
    rows = batch.journal.rows("SELECT * FROM photos WHERE state = ? AND output IS NOT NULL", State.DONE)
    for number, row in enumerate(rows):
        path = Path(os.fsdecode(row["output"]))
        yield Progress(number, len(rows), path.name)
        with contextlib.suppress(OSError):
            if file_hash(path) == row["promised_hash"]:
                continue
        if not is_whole(path):
            lost.append((row["key"], path))
        elif row["promised_hash"]:   # a rescued batch found the others, and knows nothing of their content
            kept.append(path)
    yield from _redo(batch, [key for key, _ in lost])
    said: list[str] = []
    if lost:
        said.append(Sentence("Outputs that are gone or damaged are made again: {names}.",
                             names=_names([path for _, path in lost])))
    if kept:
        said.append(Sentence("Outputs that another program has changed are kept as they are: {names}.",
                             names=_names(kept)))
    return said


def photos_left(folder: Path) -> int:
    """The number of photos that the batch in a folder still has to do, 0 without one; for a badge.

    Looks only: takes no lock, changes nothing, and does not mind another owner.
    """
    uri = f"{(folder / FILE).absolute().as_uri()}?mode=ro"
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(uri, uri=True)) as journal:
        found = journal.execute("SELECT count(*) FROM photos WHERE state IN (?, ?)", (State.TO_DO, State.WORKING))
        return int(found.fetchone()[0])
    return 0


def redo_missing_outputs(batch: Batch) -> None:
    """Set photos to do again whose outputs are gone; in a moment, for no file is opened. Raises BatchError.

    Outputs at addresses count as there.
    """
    rows = batch.journal.rows("SELECT key, output FROM photos WHERE state = ? AND output IS NOT NULL", State.DONE)
    gone = [row["key"] for row in rows if not (is_address(row["output"]) or os.path.lexists(row["output"]))]
    for _ in _redo(batch, gone):
        pass


def _redo(batch: Batch, keys: list[int]) -> Iterator[Item]:
    batch.retry(keys)
    for key in keys:   # so that nothing takes what is left of the output for one made already
        batch.journal.update(key, output=None, name_key=None)
        if item := batch.item(key):
            yield item


def _names(paths: list[Path]) -> str:
    names = joined_names(shown(path.name) for path in paths[:_NAMED])
    more = len(paths) - _NAMED
    return Sentence("{names} and {more} more", names=names, more=more) if more > 0 else names
