"""A calibration set: the photos and the options from which a transport profile is learned."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine.atomic_files import whole_file
from engine.errors import DmaxError, shown
from engine.library.profile_checks import is_text
from engine.names import composed
from engine.sentences import joined_names

SCHEMA = 1
DEFAULT_PATCH = 3

_MOST_BYTES = 64 << 20


class BadCalibrationSet(DmaxError):
    """The calibration set cannot be used as it is. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class CalibrationSet:
    """A named set of restored photos, and of natural ones to compare them with."""

    name: str
    restored: tuple[Path, ...]
    natural: tuple[Path, ...] = ()   # empty: the built-in natural statistics
    paired: bool = False             # the same scenes restored and natural, matched by file name
    patch: int = DEFAULT_PATCH       # side p of the latent patches, odd
    autoencoder: str = "built-in"    # catalog id
    scale_px: float | None = None    # pixel scale; None: found from the photos
    restorer: str = ""               # a word of restoring.restorers, by which restored photos are made of natural ones
    degradation: str = ""            # a word of restoring.degradation, that the restorer is to repair

    @property
    def remade(self) -> bool:
        """True if restored photos are made by degrading and restoring the natural ones; `restored` is ignored then."""
        return bool(self.restorer)

    @property
    def read_photos(self) -> tuple[Path, ...]:
        """The photos that a calibration reads, restored ones first."""
        return self.natural if self.remade else (*self.restored, *self.natural)

    def with_photos(self, paths: Iterable[Path], natural: bool) -> CalibrationSet:
        """The set with photos added to one side, as absolute paths; photos that are in it already keep their place."""
        side = self.natural if natural else self.restored
        return self._with_side(tuple(dict.fromkeys((*side, *(path.absolute() for path in paths)))), natural)

    def without_photos(self, paths: Iterable[Path], natural: bool) -> CalibrationSet:
        """The set without these photos on one side."""
        gone = set(paths)
        side = self.natural if natural else self.restored
        return self._with_side(tuple(path for path in side if path not in gone), natural)

    def _with_side(self, photos: tuple[Path, ...], natural: bool) -> CalibrationSet:
        return replace(self, natural=photos) if natural else replace(self, restored=photos)

    def save(self, path: Path) -> None:
        """Write the set as JSON; the file appears whole or not at all.

        Photos in its folder or below are named relative to it, so that the folder can be moved.
        """
        folder = path.absolute().parent

        def named(photos: tuple[Path, ...]) -> list[str]:
            return [p.relative_to(folder).as_posix() if p.is_relative_to(folder) else str(p) for p in photos]

        record = asdict(self) | {"schema": SCHEMA, "restored": named(self.restored), "natural": named(self.natural)}
        with whole_file(path) as file:
            file.write(json.dumps(record, indent=1).encode())

    @classmethod
    def read(cls, path: Path) -> CalibrationSet:
        """Read a set. Raises BadCalibrationSet if the file is damaged or of a newer version."""
        damaged = BadCalibrationSet("The calibration set {name} is damaged; make it again.", name=path.name)
        try:
            if not path.is_file() or path.stat().st_size > _MOST_BYTES:   # reading a pipe would never end
                raise damaged
            record = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise damaged from error
        if not isinstance(record, dict):
            raise damaged
        if record.get("schema") != SCHEMA:
            raise BadCalibrationSet("The calibration set {name} was made by a newer Dmax; update Dmax to use it.",
                                    name=path.name)
        folder = path.absolute().parent
        words = record.get("restorer", ""), record.get("degradation", "")
        match record:
            case {"name": str(name), "restored": list(restored), "natural": list(natural), "paired": bool(paired),
                  "patch": int(patch), "autoencoder": str(autoencoder),
                  "scale_px": (None | int() | float()) as scale} if all(
                      isinstance(p, str) for p in (*restored, *natural, *words)):
                return cls(name, tuple(folder / p for p in restored), tuple(folder / p for p in natural), paired, patch,
                           autoencoder, scale, *words)
        raise damaged

    def checked(self) -> CalibrationSet:
        """Return the set itself if a profile can be learned from it; raise BadCalibrationSet with a sentence if not.

        Checked are: a name of characters, photos on the sides that need them, an odd patch, a possible scale, complete
        pairs, a degradation.
        """
        if self.remade and not (self.natural and self.degradation):
            raise BadCalibrationSet("The set '{name}' needs about a dozen natural photos, and what the restorer is to "
                                    "repair.", name=self.name)
        if not self.restored and not self.remade:
            raise BadCalibrationSet("The set '{name}' has no restored photos; add about a dozen.", name=self.name)
        if not is_text(self.name):
            raise BadCalibrationSet("The name '{name}' holds bytes that are no characters; choose another name.",
                                    name=shown(self.name))
        if self.patch % 2 == 0 or not 1 <= self.patch <= 15:
            raise BadCalibrationSet("The patch size must be odd and from 1 to 15, not {patch}; 3 suits most sets.",
                                    patch=self.patch)
        if self.scale_px is not None and not 64 <= self.scale_px <= 100_000:
            raise BadCalibrationSet("The pixel scale is the long side of a whole photo in px, not {scale:g}.",
                                    scale=self.scale_px)
        if self.paired and not self.remade:
            lonely = {composed(p.stem) for p in self.restored} ^ {composed(p.stem) for p in self.natural}
            if lonely:
                few = joined_names(sorted(lonely)[:5])
                raise BadCalibrationSet("A paired set needs each photo twice under the same name, restored and "
                                        "natural; alone are: {names}.", names=few)
        return self
