"""How a verb ends that did not come to its own end: one sentence, one JSON object if asked for, an exit status."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from types import FrameType

from engine.command_line.console import Console
from engine.errors import DmaxError, shown
from engine.installation import command

COULD_NOT, STOPPED = 2, 130
_AGAIN_S = 0.02
_SWALLOWING = {"__del__", "_log_handler_callback"}   # the latter of pyvips, when libvips has something to say


def could_not(error: Exception, as_json: bool) -> int:
    """Say in one sentence why the verb could not do its work; returns the exit status.

    The edge of the command line: a DmaxError is such a sentence already, an OSError becomes one, anything else is a
    mistake of Dmax's own, which is told with the place where it happened.
    """
    if isinstance(error, DmaxError):
        sentence = str(error)
    elif isinstance(error, OSError):
        sentence = _of_system(error)
    elif isinstance(error, MemoryError | RecursionError):
        sentence = "There is too little memory for this; close other programs, or use smaller photos."
    else:
        what = f"{type(error).__name__}: {shown(str(error))[:200]}{_place(error)}"
        sentence = f"Something went wrong inside Dmax ({what})."
    return _say(sentence, COULD_NOT, as_json)


def stopped(as_json: bool) -> int:
    """Say that the user stopped the verb; returns the exit status."""
    return _say("stopped; what was finished is kept.", STOPPED, as_json)


@contextlib.contextmanager
def signals_as_interrupts() -> Iterator[None]:
    """While it lasts, SIGTERM and SIGHUP end the work as Ctrl+C does: programs are ended, unfinished files removed.

    None of the three is lost: one that comes where Python would only print an exception comes again a moment later.
    """
    def interrupt(_number: int, frame: FrameType | None) -> None:
        if _swallowed_in(frame) and hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, _AGAIN_S)
        else:
            raise KeyboardInterrupt

    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGALRM")
    before = {one: signal.signal(one, interrupt) for name in names if (one := getattr(signal, name, None)) is not None}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _swallowed_in(frame: FrameType | None) -> bool:
    """True if an exception raised in a frame would go no farther than a callback from C, or a destructor."""
    while frame is not None:
        if frame.f_code.co_name in _SWALLOWING:
            return True
        frame = frame.f_back
    return False


def ignore_signals() -> None:
    """Ignore what would stop the work, which has ended: while Python ends, a signal would only lose the status."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def _of_system(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    if error.filename is None:
        return f"The system refused something ({reason}); check the disk and its permissions."
    return (f"{shown(os.fsdecode(error.filename))} cannot be used ({reason}); check its name, its permissions and the "
            "space left.")


def _place(error: Exception) -> str:
    """The innermost place of an error in the code, for a report."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f", {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""


def _say(sentence: str, status: int, as_json: bool) -> int:
    console = Console(as_json)
    console.warn(f"{command()}: {sentence}")
    console.finish({"error": sentence, "status": status})
    return status
