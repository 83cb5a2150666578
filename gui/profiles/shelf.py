"""The profiles of the library as the Profiles page shows them: by name, each with its problem."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.autoencoders.catalog import Catalog
from engine.library.library import Library, StoredProfile
from engine.library.profile import ProfileInfo
from engine.sentences import Sentence


@dataclass(frozen=True)
class Shelved:
    """The profiles of one name; a ready-made one has several pixel scales."""

    name: str
    ready_made: bool
    paths: tuple[Path, ...]
    infos: tuple[ProfileInfo, ...]   # empty: the file cannot be used
    problem: str                     # why it cannot be used now, and what to do; or nothing

    @property
    def usable(self) -> bool:
        """True if the profile can be used now."""
        return not self.problem


def shelf(library: Library) -> list[Shelved]:
    """List every profile of the library, the user's own first. It reads the disk: not for the GUI thread."""
    catalog = Catalog(library.autoencoders_folder)
    here: dict[str, bool] = {}
    found: dict[tuple[bool, str], list[StoredProfile]] = {}
    for stored in library.profiles():
        found.setdefault((stored.ready_made, stored.name), []).append(stored)
    answer = []
    for (ready_made, name), group in found.items():
        infos = tuple(stored.info for stored in group if stored.info)
        problem = next((stored.problem for stored in group if stored.problem), "")
        for info in infos:
            if info.autoencoder not in here:
                here[info.autoencoder] = catalog.id_of(info.autoencoder) is not None
            if not here[info.autoencoder]:
                problem = Sentence("It needs the autoencoder {autoencoder}, which is not on this machine as it was "
                                   "then; fetch or add it in Settings, or calibrate again.",
                                   autoencoder=info.autoencoder_name)
        answer.append(Shelved(name, ready_made, tuple(stored.path for stored in group), infos, problem))
    return answer
