"""Output of the command line: results as lines or as one JSON object, warnings, and progress bars on a terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from typing import Any

from tqdm import tqdm

from engine.progress import Progress, Result, Steps


class Console:
    """Prints results to standard output, progress and warnings to standard error."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def say(self, line: str = "") -> None:
        """Print a line of the result for people; nothing if JSON was asked for."""
        if not self.as_json:
            print(line, flush=True)

    def warn(self, sentence: str) -> None:
        """Print a sentence to standard error, also if JSON was asked for."""
        print(sentence, file=sys.stderr, flush=True)

    def finish(self, result: dict[str, Any]) -> None:
        """Print the result as one JSON object, if that was asked for."""
        if self.as_json:
            print(json.dumps(result, ensure_ascii=False), flush=True)

    def bar(self, what: str, total: float) -> Any:
        """A tqdm progress bar; it shows on a terminal only, and never with JSON."""
        return tqdm(desc=what, total=total, leave=False, disable=None if not self.as_json else True,
                    bar_format="{desc}: {percentage:3.0f}%|{bar}| {elapsed} so far, {remaining} left")

    def follow(self, job: Generator[Any, Any, Result], what: str) -> Result:
        """Run a job to its end with a progress bar; returns its result."""
        steps = Steps(job)
        with self.bar(what, 1.0) as bar:
            for step in steps:
                if isinstance(step, Progress):
                    bar.total = step.total
                    bar.update(step.done - bar.n)
        return steps.result
