"""Whether there is a newer Dmax: asked of one address, only when the user asks."""

from __future__ import annotations

import re

from engine import __version__
from engine.errors import DmaxError
from engine.resources import RESOURCES

ADDRESS = "https://dmax.app/version.txt"   # a text that is the newest version; nothing but the request itself is sent
_BY_DISTRIBUTION = RESOURCES / "updated-by-the-system"   # a distribution's package brings this file, empty
_TIMEOUT_S = 10.0
_MOST_BYTES = 64


class NoAnswer(DmaxError):
    """The newest version could not be learned. Its text is the sentence that the user sees."""


def may_ask() -> bool:
    """False where the system keeps Dmax up to date: then the question is not offered."""
    return not _BY_DISTRIBUTION.exists()


def newer_version(address: str = ADDRESS) -> str:
    """The newest version if it is newer than this one, or else "". Raises NoAnswer."""
    import http.client
    import urllib.request

    request = urllib.request.Request(address, headers={"User-Agent": "Dmax"})   # not which Python and system
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
            text = answer.read(_MOST_BYTES).decode("ascii", "replace").strip()
    except (OSError, http.client.HTTPException) as error:   # URLError is an OSError
        raise NoAnswer("Nobody answered to the question for a newer version; check the network, and try again "
                       "later.") from error
    if not re.fullmatch(r"\d{1,4}(\.\d{1,4}){1,3}", text):
        raise NoAnswer("What answered to the question for a newer version was not understood; try again later.")
    return text if _numbers(text) > _numbers(__version__) else ""


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(one) for one in re.findall(r"\d+", version))
