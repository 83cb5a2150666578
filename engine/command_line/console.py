"""How the command line talks: a bar with time left on a terminal, plain lines elsewhere, one JSON object on demand."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from typing import Any

from tqdm import tqdm

from engine.progress import Progress, Result, Steps


class Console:
    """Standard output for results, standard error for progress and warnings."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def say(self, line: str = "") -> None:
        """A line of the result, for people."""
        if not self.as_json:
            print(line, flush=True)

    def warn(self, sentence: str) -> None:
        """A sentence that the user should read even beside a JSON object."""
        print(sentence, file=sys.stderr, flush=True)

    def finish(self, result: dict[str, Any]) -> None:
        """The result as one JSON object, if that was asked for."""
        if self.as_json:
            print(json.dumps(result, ensure_ascii=False), flush=True)

    def bar(self, what: str, total: float) -> Any:
        """A bar on a terminal; nothing elsewhere."""
        return tqdm(desc=what, total=total, leave=False, disable=None if not self.as_json else True,
                    bar_format="{desc}: {percentage:3.0f}%|{bar}| {elapsed} so far, {remaining} left")

    def follow(self, job: Generator[Any, Any, Result], what: str) -> Result:
        """Run a job to its end, showing its progress; returns its result."""
        steps = Steps(job)
        with self.bar(what, 1.0) as bar:
            for step in steps:
                if isinstance(step, Progress):
                    bar.total = step.total
                    bar.update(step.done - bar.n)
        return steps.result
