"""The window's beginning: nothing is shown yet but the sentence that says so."""

from engine.errors import DmaxError


class NoWindow(DmaxError):
    """There is no window to open."""


def run() -> int:
    """Open the window; raises NoWindow for as long as there is none."""
    raise NoWindow("Dmax has no window yet; use a verb, such as 'demo' or 'enhance' (see: main.py --help).")
