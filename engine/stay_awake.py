"""Keeps the system from going to sleep while work goes on; the screen may go dark."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:   # the window comes up before it is needed
    import subprocess

_WHY = "Photos are being worked on"
# Each holds the system awake as long as the program behind its words runs: that is `cat`, which ends with its input,
# so at the latest when Dmax dies, however it dies.
_HOLDERS = {
    "linux": ("systemd-inhibit", "--what=sleep", "--who=Dmax", f"--why={_WHY}", "--mode=block", "cat"),
    "darwin": ("caffeinate", "-i", "cat"),
}
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001   # of Windows' SetThreadExecutionState
_PATIENCE_S = 5.0


class StayAwake:
    """A hold on the system, by the means of logind, of macOS or of Windows; where there is none it does nothing.

    A closed lid and an empty battery still send it to sleep.
    """

    def __init__(self) -> None:
        self.held = False
        self._holder: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Keep the system awake from now on; on Windows by the thread that calls this and `release`."""
        if self.held:
            return
        self.held = True
        if sys.platform == "win32":
            _tell_windows(_CONTINUOUS | _SYSTEM_REQUIRED)
            return
        import subprocess

        words = _HOLDERS.get(sys.platform)
        program = shutil.which(words[0]) if words else None
        if words and program:
            with contextlib.suppress(OSError):
                self._holder = subprocess.Popen([program, *words[1:]], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                                stderr=subprocess.DEVNULL, start_new_session=True)

    def release(self) -> None:
        """Let the system sleep again; does nothing if it is not held."""
        if not self.held:
            return
        self.held = False
        if sys.platform == "win32":
            _tell_windows(_CONTINUOUS)
        import subprocess

        holder, self._holder = self._holder, None
        if holder is None or holder.stdin is None:
            return
        with contextlib.suppress(OSError):   # it may have ended by itself: logind asks for rights that not all have
            holder.stdin.close()
        try:
            holder.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            holder.kill()
            holder.wait()


@contextlib.contextmanager
def staying_awake(wanted: bool = True) -> Iterator[None]:
    """Keep the system awake as long as it lasts, if `wanted`."""
    awake = StayAwake()
    if wanted:
        awake.hold()
    try:
        yield
    finally:
        awake.release()


def _tell_windows(state: int) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(state)
