"""What every long job says while it works, and how one is run to its end.

A long job is a generator: it yields its progress, and whatever else is of use before the end, and *returns* its result.
Closing it cancels it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Step_co = TypeVar("Step_co", covariant=True)
Result = TypeVar("Result")


@dataclass(frozen=True)
class Progress:
    """One step of a job is finished; `done` of `total` units, and what is being worked on in the user's words."""

    done: float
    total: float
    what: str


@dataclass(frozen=True)
class Notice:
    """Something that the user should know of how the work goes on; one sentence. The window, `enhance` and `batch` all say it."""

    sentence: str


class Steps(Generic[Step_co, Result]):
    """The steps of a job for a loop over them; what the job returned is `result` once the loop has ended."""

    def __init__(self, job: Generator[Step_co, Any, Result]) -> None:
        self._job = job
        self._results: list[Result] = []

    def __iter__(self) -> Iterator[Step_co]:
        self._results.append((yield from self._job))

    @property
    def result(self) -> Result:
        """What the job returned. Raises RuntimeError while it has not ended."""
        if not self._results:
            raise RuntimeError("this job has not ended")
        return self._results[0]

    def close(self) -> None:
        """Cancel the job; nothing happens where it has ended."""
        self._job.close()


def run_to_end(job: Generator[Any, Any, Result]) -> Result:
    """Run a job without listening to it; returns its result."""
    steps = Steps(job)
    for _ in steps:
        pass
    return steps.result
