"""Photos in pairs, restored and true: what a profile is learned from or judged by, read from folders or made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine import photos
from engine.errors import DmaxError
from engine.photos import Photo
from engine.restoring.degradation import Degradation
from engine.restoring.restorer import Restorer


class PairError(DmaxError):
    """The photos are no pairs. Its text is the sentence that the user sees."""


TruthPair = Callable[[], tuple[Photo, Photo]]
"""Reads one true photo with its restored one, of the same size."""


def truth_pairs_of_folders(truth: Path, restored: Path) -> list[TruthPair]:
    """True and restored photos matched by file name. Raises PairError when there is no pair."""
    return truth_pairs_of_files(photos.photos_in([truth]), photos.photos_in([restored]))


def truth_pairs_of_files(truth: Sequence[Path], restored: Sequence[Path]) -> list[TruthPair]:
    """True and restored photos matched by file name. Raises PairError when there is no pair."""
    true = {path.stem: path for path in truth}
    found = [(true[path.stem], path) for path in restored if path.stem in true]
    if not found:
        raise PairError("No restored photo has the name of a true one; give both the same file names.")

    def reader(one: Path, other: Path) -> TruthPair:
        return lambda: (photos.read(one), photos.read(other))

    return [reader(*both) for both in found]


@dataclass(frozen=True)
class Remaking:
    """How natural photos become restored ones: degraded, and restored again."""

    degradation: Degradation
    restorer: Restorer
    word: str          # which the restorer stands for

    @property
    def key(self) -> str | None:
        """What the outcome depends on, beside the photo; None if that cannot be known, as with a program."""
        if "{input}" in self.word:
            return None
        path = Path(self.word)
        word = photos.content_hash(path) if path.suffix and path.is_file() else self.word
        return f"{self.degradation.steps} {self.degradation.seed} {word}"

    def pair(self, path: Path) -> tuple[Photo, Photo]:
        """The true photo of a file and the restored one. Raises UnreadablePhoto and what `pair_of` does."""
        return self.pair_of(photos.read(path))

    def pair_of(self, photo: Photo) -> tuple[Photo, Photo]:
        """The true photo and the restored one. Raises BadDegradation, RestorerError or PairError."""
        true = self.degradation.true(photo)
        restored = self.restorer.restore(self.degradation.degrade(true))
        if (restored.height, restored.width) != (true.height, true.width):
            raise PairError(
                f"The restorer '{self.restorer.name}' makes {restored.width} x {restored.height} px of a photo that was "
                f"{true.width} x {true.height} px; choose one that fits the degradation.")
        return true, restored


def truth_pairs_of_natural(natural: Sequence[Path], remaking: Remaking) -> list[TruthPair]:
    """Natural photos, each degraded and restored when it is read."""
    return [partial(remaking.pair, path) for path in natural]
