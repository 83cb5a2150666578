"""What the Batch page asks of the engine."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.batch import Batch, Summary

if TYPE_CHECKING:
    from engine.workshop import Workshop


@dataclass(frozen=True, eq=False)
class Foreseen:
    """What will not fit or cannot work, a sentence each."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class RunBatch:
    """Enhance what is to do. Yields Foreseen, then Progress and Items; returns the Summary. Cancelling pauses it."""

    batch: Batch
    lane: str = "batch"
    urgency: int = 0

    def steps(self, workshop: Workshop) -> Generator[Any, None, Summary]:
        yield Foreseen(tuple(self.batch.preflight(workshop)))
        return (yield from self.batch.run(workshop))
