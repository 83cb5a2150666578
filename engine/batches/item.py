"""The values of a batch: its photos as items, their states and settings, and the summary of a run."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, TypeGuard

from engine.batches.journal import damaged
from engine.enhancing.method import ALPHA_RANGE, AUTO_ALPHA, DEFAULT_ALPHA, Method
from engine.photos import LIMIT_MEGAPIXELS
from engine.photos.output import Output

_LEFT_OUT = re.compile(r"Left out: ([^.]*)\.")   # which `left_out_sentence` writes
RESTORER_S = 600.0   # that an external restorer may take for a photo, unless told otherwise


class State(StrEnum):
    """The state of a photo of a batch."""

    TO_DO = "to do"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Settings:
    """Settings of enhancing a photo: profile, alpha, method and restorer, and the format and place of the output."""

    profile: str                                     # a name or a .dmax file
    alpha: float | Literal["auto"] = DEFAULT_ALPHA
    method: Method = field(default_factory=Method)
    output: Output = field(default_factory=Output)
    restorer: str = ""                               # a word of restoring.restorers; empty: photos are restored already
    restorer_seconds: float = RESTORER_S             # that an external program may take for a photo
    limit_megapixels: float = LIMIT_MEGAPIXELS       # larger photos are refused
    original_share: float | None = None              # of the original's detail, 0 to 1; None: what the profile knows
    originals: str = ""                              # folder of the degraded photos, by name; empty: there is none

    def to_json(self) -> dict[str, Any]:
        """The settings as values that JSON can hold, for the journal."""
        return {"profile": self.profile, "alpha": self.alpha, "method": self.method.to_json(),
                "output": self.output.to_json(), "restorer": self.restorer, "restorer_seconds": self.restorer_seconds,
                "limit_megapixels": self.limit_megapixels, "original_share": self.original_share,
                "originals": self.originals}

    @classmethod
    def from_json(cls, record: Any) -> Settings:
        """The settings that a record of `to_json` describes; the default stands for any value that makes no sense."""
        record = record if isinstance(record, dict) else {}
        alpha = record.get("alpha")
        sound = alpha == AUTO_ALPHA or (_is_number(alpha) and ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1])
        seconds, limit = record.get("restorer_seconds"), record.get("limit_megapixels")
        share = record.get("original_share")
        return cls(str(record.get("profile", "")), alpha if sound else DEFAULT_ALPHA,
                   Method.from_json(record.get("method")), Output.from_json(record.get("output")),
                   str(record.get("restorer") or ""),
                   float(seconds) if _is_number(seconds) and seconds > 0 else RESTORER_S,
                   float(limit) if _is_number(limit) and limit > 0 else LIMIT_MEGAPIXELS,
                   float(share) if _is_number(share) and 0 <= share <= 1 else None, str(record.get("originals") or ""))

    @property
    def usual_alpha(self) -> float:
        """Alpha as a number: the default where each photo has its own."""
        return DEFAULT_ALPHA if self.alpha == AUTO_ALPHA else self.alpha

    @property
    def hash(self) -> str:
        """Hash of the settings that decide an output's content; 16 hexadecimal digits.

        The input and the profile's content are not part of it, nor are the folder and the name of the output.
        """
        output = self.output
        alpha = self.alpha if self.alpha == AUTO_ALPHA else f"{self.alpha:g}"
        facts = [alpha, self.method.to_json(), output.format, output.quality, output.chroma,
                 output.bit_depth]
        if self.restorer:   # so that outputs made before there were restorers keep their hash
            facts.append(self.restorer)
        if self.originals or self.original_share is not None:   # likewise
            facts.append([self.original_share, self.originals])
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def left_out_sentence(left: list[str]) -> str:
    """The sentence that `Item.dropped` reads; empty if nothing is left out. `left` holds no ; and no full stop."""
    return f"Left out: {'; '.join(left)}." if left else ""


def _is_number(value: object) -> TypeGuard[float]:
    """True for a finite number of JSON that is no bool and no integer beyond floats."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


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

    @property
    def dropped(self) -> list[str]:
        """What the output leaves out of its photo, as its sentence says; empty for most."""
        found = _LEFT_OUT.search(self.sentence)
        return found[1].split("; ") if found else []


@dataclass(frozen=True)
class Summary:
    """The result of a run: photos of the whole batch by state, and the seconds of work in this run."""

    done: int
    failed: int
    skipped: int
    left: int
    seconds: float   # of work in this run


def item_of(row: sqlite3.Row | Mapping[str, Any]) -> Item:
    """The item of a row of the journal's table of photos. Raises BatchDamaged."""
    try:
        return Item(row["key"], Path(os.fsdecode(row["source"])), Path(os.fsdecode(row["relative"])),
                    State(row["state"]), str(row["sentence"]),
                    Path(os.fsdecode(row["output"])) if row["output"] else None, float(row["seconds"]),
                    Settings.from_json(json.loads(row["settings"])) if row["settings"] else None, int(row["number"]))
    except (ValueError, TypeError, RecursionError) as error:
        raise damaged(Path("this list")) from error
