"""The values of a batch: its photos as items, their states and settings, and the summary of a run."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from engine.batches.journal import damaged
from engine.masks.mask import BadMask
from engine.photos import LIMIT_MEGAPIXELS
from engine.sentences import Sentence, joined_parts
from engine.wishes.wish import Wish, is_number, values_of

RESTORER_S = 600.0   # that an external restorer may take for a photo, unless told otherwise


class State(StrEnum):
    """The state of a photo of a batch."""

    TO_DO = "to do"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Settings(Wish):
    """Settings of enhancing a photo in a batch: what is wanted of it, where its files are, and what it may take."""

    restorer_seconds: float = RESTORER_S             # that an external program may take for a photo
    limit_megapixels: float = LIMIT_MEGAPIXELS       # larger photos are refused
    originals: str = ""                              # folder of the degraded photos, by name; empty: there is none
    masks: str = ""                                  # folder of each photo's mask, by name; empty: `mask` is for all

    def to_json(self) -> dict[str, Any]:
        """The settings as values that JSON can hold, for the journal."""
        return super().to_json() | {"restorer_seconds": self.restorer_seconds, "originals": self.originals,
                                    "limit_megapixels": self.limit_megapixels, "masks": self.masks}

    @classmethod
    def from_json(cls, record: Any) -> Settings:
        """The settings that a record of `to_json` describes; the default stands for any value that makes no sense.

        Raises BadMask.
        """
        wish = values_of(record)
        record = record if isinstance(record, dict) else {}
        seconds, limit = record.get("restorer_seconds"), record.get("limit_megapixels")
        return cls(**wish, restorer_seconds=float(seconds) if is_number(seconds) and seconds > 0 else RESTORER_S,
                   limit_megapixels=float(limit) if is_number(limit) and limit > 0 else LIMIT_MEGAPIXELS,
                   originals=str(record.get("originals") or ""), masks=str(record.get("masks") or ""))

    def _facts(self) -> list[Any]:
        facts = super()._facts()
        if self.originals or self.original_share is not None:   # only where it is used, see `Wish`
            facts.append([self.original_share, self.originals])
        return facts


def left_out_sentence(left: list[str]) -> str:
    """The sentence for what an output leaves out; empty if that is nothing."""
    return Sentence("Left out: {parts}.", parts=joined_parts(left)) if left else ""


@dataclass(frozen=True)
class Item:
    """A photo of a batch, as the journal records it."""

    key: int
    source: Path
    relative: Path              # subfolder below the folder that was added; Path() for a file
    state: State
    sentence: str               # why it failed or was skipped, or a notice about the output
    output: Path | None
    seconds: float              # of work
    settings: Settings | None   # its own; None: the batch's
    number: int = 1             # that stands for {number} in the output's name
    dropped: tuple[str, ...] = ()   # what the output leaves out of its photo, in words for the user


@dataclass(frozen=True)
class Summary:
    """The result of a run: photos of the whole batch by state, and the seconds of work in this run."""

    done: int
    failed: int
    skipped: int
    left: int
    seconds: float   # of work in this run


def _sentence(row: sqlite3.Row | Mapping[str, Any]) -> Sentence:
    """The sentence of a row, with its template unless an older Dmax has written it."""
    text = str(row["sentence"])
    told = Sentence.from_json(json.loads(row["template"])) if row["template"] else text
    return Sentence(told if told == text else text)


def item_of(row: sqlite3.Row | Mapping[str, Any]) -> Item:
    """The item of a row of the journal's table of photos. Raises BatchDamaged."""
    try:
        return Item(row["key"], Path(os.fsdecode(row["source"])), Path(os.fsdecode(row["relative"])),
                    State(row["state"]), _sentence(row),
                    Path(os.fsdecode(row["output"])) if row["output"] else None, float(row["seconds"]),
                    Settings.from_json(json.loads(row["settings"])) if row["settings"] else None, int(row["number"]),
                    tuple(map(str, json.loads(row["dropped"]))))
    except (ValueError, TypeError, RecursionError, BadMask) as error:
        raise damaged() from error
