"""Threads that work behind the window give way to it."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICENESS = 10


def give_way() -> None:
    """Let the window's thread go before this one, and before those that this one starts.

    On Linux each thread has a niceness of its own; elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
