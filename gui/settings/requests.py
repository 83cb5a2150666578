"""Requests of the Settings page to the engine, which alone imports torch."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.progress import Progress

if TYPE_CHECKING:
    from engine.autoencoders.catalog import Entry
    from engine.session import Session


@dataclass(frozen=True)
class AskDevices:
    """List the devices; returns (torch's name, a name for people) of each, the fastest first."""

    lane: str = "devices"
    urgency: int = 2

    def steps(self, session: Session) -> Generator[Any, None, list[tuple[str, str]]]:
        yield
        import torch

        from engine import device

        found = []
        for one in device.available():
            name = one.name
            if name.startswith("cuda"):
                name = f"{torch.cuda.get_device_name(name)} ({name})"
            found.append((one.name, {"cpu": "CPU", "mps": "Apple GPU"}.get(name, name)))
        return found


@dataclass(frozen=True)
class Forget:
    """Load networks and profiles anew when they are next needed. Raises NoSuchDevice if the new settings name none."""

    lane: str = "forget"
    urgency: int = 3

    def steps(self, session: Session) -> Generator[Any, None, None]:
        yield
        session.forget()
        session.device()


@dataclass(frozen=True)
class AddAutoencoder:
    """Copy the user's own autoencoder into the library; returns its entry.

    A request to the engine, as torch is needed to find out if it can be used. Raises UnusableAutoencoder.
    """

    path: Path
    lane: str = ""
    urgency: int = 2

    def steps(self, session: Session) -> Generator[Any, None, Entry]:
        yield Progress(0, 1, self.path.name)
        return session.catalog.add(self.path)
