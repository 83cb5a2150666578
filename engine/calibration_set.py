"""A calibration set: which photos a transport profile is to be learned from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.errors import DmaxError
from engine.files import whole_file

SCHEMA = 1
DEFAULT_PATCH = 3

_MOST_BYTES = 64 << 20


class BadCalibrationSet(DmaxError):
    """The set cannot be used as it is. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class CalibrationSet:
    """A named collection of restored photos, and of natural ones to compare them with."""

    name: str
    restored: tuple[Path, ...]
    natural: tuple[Path, ...] = ()   # empty: the built-in natural statistics
    paired: bool = False             # the same scenes restored and natural, matched by file name
    patch: int = DEFAULT_PATCH                   # side p of the latent patches, odd
    autoencoder: str = "built-in"    # catalog id
    scale_px: float | None = None    # pixel scale; None: found from the photos

    def save(self, path: Path) -> None:
        """Write the set; the file appears whole or not at all."""
        record = asdict(self) | {"schema": SCHEMA, "restored": [str(p) for p in self.restored],
                                 "natural": [str(p) for p in self.natural]}
        with whole_file(path) as file:
            file.write(json.dumps(record, indent=1, ensure_ascii=False).encode())

    @classmethod
    def read(cls, path: Path) -> CalibrationSet:
        """Read a set. Raises BadCalibrationSet when the file is damaged or of a newer version."""
        damaged = BadCalibrationSet(f"The calibration set {path.name} is damaged; make it again.")
        try:
            if not path.is_file() or path.stat().st_size > _MOST_BYTES:   # a pipe would never end
                raise damaged
            record = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise damaged from error
        if not isinstance(record, dict):
            raise damaged
        if record.get("schema") != SCHEMA:
            raise BadCalibrationSet(f"The calibration set {path.name} was made by a newer Dmax; update Dmax to use it.")
        match record:
            case {"name": str(name), "restored": list(restored), "natural": list(natural), "paired": bool(paired),
                  "patch": int(patch), "autoencoder": str(autoencoder),
                  "scale_px": (None | int() | float()) as scale} if all(isinstance(p, str) for p in restored + natural):
                return cls(name, tuple(map(Path, restored)), tuple(map(Path, natural)), paired, patch, autoencoder, scale)
        raise damaged

    def checked(self) -> CalibrationSet:
        """The set itself, once it could be calibrated: photos there, patch odd, pairs complete.

        Raises BadCalibrationSet with a sentence otherwise.
        """
        if not self.restored:
            raise BadCalibrationSet(f"The set '{self.name}' has no restored photos; add about a dozen.")
        if self.patch % 2 == 0 or not 1 <= self.patch <= 15:
            raise BadCalibrationSet(f"The patch size must be odd and from 1 to 15, not {self.patch}; 3 suits most sets.")
        if self.scale_px is not None and not 64 <= self.scale_px <= 100_000:
            raise BadCalibrationSet(f"The pixel scale is the long side of a whole photo in px, not {self.scale_px:g}.")
        if self.paired:
            lonely = {p.stem for p in self.restored} ^ {p.stem for p in self.natural}
            if lonely:
                few = ", ".join(sorted(lonely)[:5])
                raise BadCalibrationSet(
                    f"A paired set needs each photo twice under the same name, restored and natural; alone are: {few}.")
        return self
