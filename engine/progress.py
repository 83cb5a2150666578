"""What every long job says while it works."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """One step of a job is finished; `done` of `total` units, and what is being worked on in the user's words."""

    done: float
    total: float
    what: str
