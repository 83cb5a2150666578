"""A library kept from printing onto the standard error: what it says is dropped, what others say comes through."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import threading
from typing import BinaryIO

_STANDARD_ERROR = 2


class Hushed:
    """Holds back what is written onto the standard error in a `with` block; all but the complaints comes at its end.

    For libraries that have no switch for it. May be entered by several threads; then it ends with the last of them.
    """

    def __init__(self, complaints: re.Pattern[bytes]) -> None:
        self._complaints = complaints
        self._lock = threading.Lock()
        self._within = 0                                    # threads
        self._held: tuple[int, BinaryIO] | None = None      # the standard error itself, and the file in its place

    def __enter__(self) -> None:
        with self._lock:
            self._within += 1
            if self._within == 1:
                with contextlib.suppress(OSError):   # there is none, as behind a window; or no room for what is said
                    self._begin()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._within -= 1
            if not self._within and self._held:
                (itself, said), self._held = self._held, None
                os.dup2(itself, _STANDARD_ERROR)
                os.close(itself)
                with said, contextlib.suppress(OSError):   # the standard error may be closed by now
                    said.seek(0)
                    rest = self._complaints.sub(b"", said.read())
                    while rest:
                        rest = rest[os.write(_STANDARD_ERROR, rest):]

    def _begin(self) -> None:
        said = tempfile.TemporaryFile()   # noqa: SIM115 - closed at the end of the block
        try:
            itself = os.dup(_STANDARD_ERROR)
            os.dup2(said.fileno(), _STANDARD_ERROR)
        except OSError:
            said.close()
            raise
        self._held = itself, said
