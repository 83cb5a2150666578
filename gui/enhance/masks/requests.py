"""The request of masks to the engine."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.faces.detection import Face
    from engine.photos import Photo
    from engine.session import Session


@dataclass(frozen=True, eq=False)
class FindFaces:
    """Find the faces in a photo; returns them, the surest first. Takes about a second."""

    photo: Photo
    lane: str = "faces"
    urgency: int = 3

    def steps(self, session: Session) -> Generator[Any, None, tuple[Face, ...]]:
        from engine.faces.detection import find_faces

        yield   # a more urgent job may go first
        return find_faces(self.photo)
