"""Progress and results of long jobs.

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
    """Progress of a job: `done` of `total` units, and in the user's words the thing that is being worked on."""

    done: float
    total: float
    what: str


@dataclass(frozen=True)
class Notice:
    """A sentence about the course of the work that the user should read; the window, `enhance` and `batch` show it."""

    sentence: str


class Steps(Generic[Step_co, Result]):
    """Iterator over the steps that a job yields; keeps the value that it returns as `result`."""

    def __init__(self, job: Generator[Step_co, Any, Result]) -> None:
        self._job = job
        self._results: list[Result] = []

    def __iter__(self) -> Iterator[Step_co]:
        self._results.append((yield from self._job))

    @property
    def result(self) -> Result:
        """The value that the job returned. Raises RuntimeError while it has not ended."""
        if not self._results:
            raise RuntimeError("this job has not ended")
        return self._results[0]

    def close(self) -> None:
        """Cancel the job; does nothing if it has ended."""
        self._job.close()


def run_to_end(job: Generator[Any, Any, Result]) -> Result:
    """Run a job to its end, ignoring its progress; returns its result."""
    steps = Steps(job)
    for _ in steps:
        pass
    return steps.result
