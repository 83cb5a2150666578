"""Output to the terminal: a progress bar, plain lines, or one JSON object; it never fails for what it is to show."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Generator
from typing import IO, Any

from tqdm import tqdm

from engine.progress import Notice, Progress, Result, Steps


class Console:
    """Standard output for results, standard error for progress and warnings.

    What a terminal's encoding cannot show is escaped, and so are control characters: a name is shown, not obeyed. Where
    nobody reads any more, or the disk behind a stream is full, the work goes on in silence; `lost` then tells it.
    """

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.lost = False   # some of the results could not be written

    def say(self, line: str = "") -> None:
        """Print a line of the result, for people; nothing where JSON was asked for."""
        if not self.as_json:
            self._print(_shown(line), sys.stdout)

    def warn(self, sentence: str) -> None:
        """Print a sentence that the user should read even beside a JSON object."""
        self._print(_shown(sentence), sys.stderr)

    def finish(self, result: dict[str, Any]) -> None:
        """Print the result as one JSON object, if that was asked for."""
        if self.as_json:
            text = json.dumps(result, ensure_ascii=False)
            try:
                text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
            except UnicodeEncodeError:
                text = json.dumps(result)
            self._print(text, sys.stdout)

    def bar(self, what: str, total: float) -> Any:
        """A progress bar on a terminal; nothing elsewhere."""
        return tqdm(desc=what, total=total, leave=False, disable=None if not self.as_json and sys.stderr else True,
                    bar_format="{desc}: {percentage:3.0f}%|{bar}| {elapsed} so far, {remaining} left")

    def follow(self, job: Generator[Any, Any, Result], what: str) -> Result:
        """Run a job to its end, showing its progress; returns its result."""
        steps = Steps(job)
        with self.bar(what, 1.0) as bar:
            for step in steps:
                if isinstance(step, Notice):
                    self.warn(step.sentence)
                elif isinstance(step, Progress):
                    bar.total = step.total
                    bar.update(step.done - bar.n)
        return steps.result

    def _print(self, text: str, stream: IO[str] | None) -> None:
        """Print to a stream that may be closed, full or unread."""
        if stream is None:   # as under pythonw, or started with 2>&-
            return
        try:
            print(_encodable(text, stream), file=stream, flush=True)
        except (OSError, ValueError):   # ValueError: closed
            self.lost = self.lost or stream is sys.stdout
            _silence(stream)


def _shown(line: str) -> str:
    """The line with all control characters but line breaks and tabs escaped."""
    return "".join(one if one.isprintable() or one in "\n\t" else one.encode("unicode_escape").decode() for one in line)


def _encodable(text: str, stream: IO[str]) -> str:
    """The text with what the stream's encoding cannot say escaped."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _silence(stream: IO[str]) -> None:
    """Lead a stream nowhere, so that neither later lines nor Python's own end fail at it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
