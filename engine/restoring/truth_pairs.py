"""Pairs of true and restored photos, read from folders or made by degrading and restoring natural photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine import photos
from engine.errors import DmaxError
from engine.names import composed
from engine.photos import Photo
from engine.restoring.degradation import Degradation
from engine.restoring.restorer import Restorer


class PairError(DmaxError):
    """The photos cannot be paired: no names match, or sizes differ. Its text is the sentence that the user sees."""


TruthPair = Callable[[], tuple[Photo, Photo]]
"""A function that reads, or makes, a true photo and its restored one."""


def truth_pairs_of_folders(truth: Path, restored: Path) -> list[TruthPair]:
    """Pair the true and restored photos of two folders by file name. Raises PairError if there is no pair."""
    return truth_pairs_of_files(photos.photos_in([truth]), photos.photos_in([restored]))


def truth_pairs_of_files(truth: Sequence[Path], restored: Sequence[Path]) -> list[TruthPair]:
    """Pair true and restored photos by file name without its suffix. Raises PairError if there is no pair."""
    true = {composed(path.stem): path for path in truth}
    found = [(true[composed(path.stem)], path) for path in restored if composed(path.stem) in true]
    if not found:
        raise PairError("No restored photo has the name of a true one; give both the same file names.")

    def reader(one: Path, other: Path) -> TruthPair:
        return lambda: (photos.read(one), photos.read(other))

    return [reader(*both) for both in found]


@dataclass(frozen=True)
class Remaking:
    """Makes restored photos from natural ones, by degrading and restoring them."""

    degradation: Degradation
    restorer: Restorer
    word: str          # that stands for the restorer, as in `restorers.restorer_of`

    @property
    def key(self) -> str | None:
        """Cache key of all that the result depends on beside the photo; None if that is unknown, as for a program."""
        if "{input}" in self.word:
            return None
        path = Path(self.word)
        word = photos.content_hash(path) if path.suffix and path.is_file() else self.word
        return f"{self.degradation.steps} {self.degradation.seed} {word}"

    def pair(self, path: Path) -> tuple[Photo, Photo]:
        """The true photo of a file, and its restored one. Raises UnreadablePhoto, and all that `pair_of` does."""
        return self.pair_of(photos.read(path))

    def pair_of(self, photo: Photo) -> tuple[Photo, Photo]:
        """The true photo of a natural photo, and its restored one. Raises what `made_of` does."""
        true, _, restored = self.made_of(photo)
        return true, restored

    def made_of(self, photo: Photo) -> tuple[Photo, Photo, Photo]:
        """The true photo of a natural photo, the degraded one, and the restored one.

        Raises BadDegradation, RestorerError, or PairError if the true and the restored photo differ in size.
        """
        true = self.degradation.true(photo)
        degraded = self.degradation.degrade(true)
        restored = self.restorer.restore(degraded)
        if (restored.height, restored.width) != (true.height, true.width):
            raise PairError("The restorer '{restorer}' makes {restored_width} x {restored_height} px of a photo that "
                            "was {true_width} x {true_height} px; choose one that fits the degradation.",
                            restorer=self.restorer.name, restored_width=restored.width, restored_height=restored.height,
                            true_width=true.width, true_height=true.height)
        return true, degraded, restored


def truth_pairs_of_natural(natural: Sequence[Path], remaking: Remaking) -> list[TruthPair]:
    """Pairs of natural photos, each degraded and restored when the pair is read."""
    return [partial(remaking.pair, path) for path in natural]
