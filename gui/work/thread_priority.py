"""Priority of the threads that work behind the window."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICENESS = 10


def give_way() -> None:
    """Lower the priority of this thread, and of those that it starts, below that of the window's.

    On Linux each thread has a niceness of its own; elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
