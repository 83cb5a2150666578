"""The values of a batch: a photo of it, its settings, where it stands."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from engine.batches.journal import damaged
from engine.enhancing.method import ALPHA_RANGE, DEFAULT_ALPHA, Method
from engine.photos.output import Output

RESTORER_S = 600.0


class State(StrEnum):
    """Where a photo of a batch stands."""

    TO_DO = "to do"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Settings:
    """With what a photo is enhanced, and how it is written."""

    profile: str                                         # a name or a .dmax file
    alpha: float = DEFAULT_ALPHA
    method: Method = field(default_factory=Method)
    output: Output = field(default_factory=Output)
    restorer: str = ""                                   # a word of restoring.restorers; empty: the photos are restored already
    restorer_seconds: float = RESTORER_S                 # that an external program may take for a photo

    def to_json(self) -> dict[str, Any]:
        """Plain values, for journals."""
        return {"profile": self.profile, "alpha": self.alpha, "method": self.method.to_json(), "output": self.output.to_json(),
                "restorer": self.restorer, "restorer_seconds": self.restorer_seconds}

    @classmethod
    def from_json(cls, record: Any) -> Settings:
        """The settings that a record describes; what is senseless there stays as usual."""
        record = record if isinstance(record, dict) else {}
        alpha = record.get("alpha")
        sound = isinstance(alpha, int | float) and ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1]
        seconds = record.get("restorer_seconds")
        timed = isinstance(seconds, int | float) and seconds > 0
        return cls(str(record.get("profile", "")), float(alpha) if sound else DEFAULT_ALPHA,
                   Method.from_json(record.get("method")), Output.from_json(record.get("output")),
                   str(record.get("restorer") or ""), float(seconds) if timed else RESTORER_S)

    @property
    def hash(self) -> str:
        """Of all that decides what is in an output, but for the input and the profile's content; 16 hexadecimal digits.

        Where outputs go and what they are called is not part of it.
        """
        output = self.output
        facts = [f"{self.alpha:g}", self.method.to_json(), output.format, output.quality, output.chroma, output.bit_depth]
        if self.restorer:   # outputs of before there were restorers keep their hash
            facts.append(self.restorer)
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Item:
    """A photo of a batch as the journal knows it."""

    key: int
    source: Path
    relative: Path              # subfolder below the folder that was added; Path() for a file
    state: State
    sentence: str               # why it failed or was skipped, or what to know of the output
    output: Path | None
    seconds: float              # of work
    settings: Settings | None   # its own; None = the batch's
    number: int = 1             # the {number} of its name


@dataclass(frozen=True)
class Summary:
    """How a run ended; all but `seconds` count photos of the whole batch."""

    done: int
    failed: int
    skipped: int
    left: int
    seconds: float   # of work in this run


def item_of(row: sqlite3.Row | Mapping[str, Any]) -> Item:
    """A row of the journal as a value. Raises BatchDamaged."""
    try:
        return Item(row["key"], Path(os.fsdecode(row["source"])), Path(os.fsdecode(row["relative"])), State(row["state"]),
                    str(row["sentence"]), Path(os.fsdecode(row["output"])) if row["output"] else None, float(row["seconds"]),
                    Settings.from_json(json.loads(row["settings"])) if row["settings"] else None, int(row["number"]))
    except (ValueError, TypeError) as error:
        raise damaged(Path("this list")) from error
