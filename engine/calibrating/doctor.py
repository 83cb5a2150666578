"""The doctor of calibration sets: findings about a set's photos, before anything is learned from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.autoencoders.catalog import BUILT_IN
from engine.errors import DmaxError, shown
from engine.library.calibration_set import DEFAULT_PATCH, CalibrationSet
from engine.progress import Progress

STRIDE, CHANNELS = 8, 32        # of the built-in autoencoder; findings about others hardly differ
_FEW, _ENOUGH = 4, 8            # photos
_PATCHES_PER_DIMENSION = 10     # with fewer a covariance says more of the photos than of the restoration
_SIDE = 16                      # px, side of the small pictures by which photos are compared
_SAME_LEVELS = 2.0              # of 255, mean difference of small pictures: below it they show one photo twice
_FLAT_LEVELS = 4.0              # of 255, standard deviation of a small picture: below it there is nothing to learn
_MIXED_OCTAVES = 1.0            # between the long side of a photo and the median of the set


class Severity(StrEnum):
    """Severity of a finding, the worst first."""

    PROBLEM = "problem"   # no profile can be made
    WARNING = "warning"   # the profile will be poor
    GOOD = "good"


@dataclass(frozen=True)
class Finding:
    """A finding about a calibration set: a sentence for the user, and the photos that it is about."""

    severity: Severity
    sentence: str
    photos: tuple[Path, ...] = ()
    guess: bool = False   # from the number of photos alone: a diagnosis knows better


@dataclass(frozen=True, eq=False)
class _Look:
    """Content hash, size and a tiny luma picture of a photo, by which photos are compared."""

    content: str
    width: int
    height: int
    small: NDArray[np.float32]   # luma, 0..255, [_SIDE, _SIDE]

    @property
    def wide(self) -> bool:
        return self.width > self.height

    @property
    def latents(self) -> int:
        return max(1, self.width // STRIDE) * max(1, self.height // STRIDE)


def examine(wanted: CalibrationSet) -> Generator[Progress, None, list[Finding]]:
    """Examine the photos of a set by a thumbnail of each; yields progress, returns findings, the worst first.

    A photo that cannot be read is a finding. One examined before is not read again unless its file changed.
    """
    if wanted.remade:   # the restored photos are made from the natural ones: findings about two sides do not apply
        wanted = replace(wanted, restored=(), paired=False)
    total = len(wanted.restored) + len(wanted.natural)
    looks: dict[Path, _Look] = {}
    findings: list[Finding] = []
    for number, path in enumerate((*wanted.restored, *wanted.natural), 1):
        try:
            facts = path.stat()
            looks[path] = _looked_at(path, facts.st_mtime_ns, facts.st_size)
        except DmaxError as error:
            findings.append(Finding(Severity.PROBLEM, str(error), (path,)))
        except OSError:
            findings.append(Finding(Severity.PROBLEM, f"{shown(path.name)} is not there any more; remove it.", (path,)))
        yield Progress(number, total, path.name)
    findings += [*_numbers(wanted, looks), *_twice(wanted, looks), *_odd_ones(wanted, looks)]
    if wanted.paired:
        findings += _pairs(wanted, looks)
    order = list(Severity)
    return sorted(findings, key=lambda finding: order.index(finding.severity))


@lru_cache(maxsize=4096)
def _looked_at(path: Path, _changed_ns: int, _size: int) -> _Look:
    """Read a photo's header and thumbnail; a changed file is read anew, for its time and size are part of the key."""
    from engine import photos

    header = photos.read_header(path)
    small = photos.thumbnail(path, 4 * _SIDE).astype(np.float32).mean(2)
    rows = np.linspace(0, small.shape[0], _SIDE + 1).astype(int)[:-1]
    cols = np.linspace(0, small.shape[1], _SIDE + 1).astype(int)[:-1]
    means = np.add.reduceat(np.add.reduceat(small, rows, 0), cols, 1) / np.outer(
        np.diff([*rows, small.shape[0]]), np.diff([*cols, small.shape[1]])).clip(1)
    return _Look(photos.content_hash(path), header.width, header.height, means.astype(np.float32))


def _numbers(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    kind, count = ("natural", len(wanted.natural)) if wanted.remade else ("restored", len(wanted.restored))
    if count == 0:
        yield Finding(Severity.PROBLEM, f"There are no {kind} photos yet; add about a dozen.")
    elif count < _FEW:
        yield Finding(Severity.WARNING, f"{count} {kind} photos teach little; about a dozen is better.", guess=True)
    elif count < _ENOUGH:
        yield Finding(Severity.WARNING, f"{count} {kind} photos will do; about a dozen is better.", guess=True)
    if wanted.remade:
        yield from _repairs(wanted.degradation)
    elif wanted.natural and len(wanted.natural) < _FEW:
        yield Finding(Severity.WARNING, "So few natural photos are no measure of what is natural; add more, or remove "
                                        "them to use the built-in natural statistics.")
    built_in = wanted.patch == DEFAULT_PATCH and wanted.autoencoder == BUILT_IN
    if not wanted.natural and not built_in and not wanted.remade:
        yield Finding(Severity.PROBLEM, "Add natural photos: the built-in natural statistics belong to the built-in "
                                        f"autoencoder with patch size {DEFAULT_PATCH}.")
    dimension = CHANNELS * wanted.patch**2
    for paths, kind in ((wanted.restored, "restored"), (wanted.natural, "natural")):
        latents = sum(looks[path].latents for path in paths if path in looks)
        if 0 < latents < _PATCHES_PER_DIMENSION * dimension:
            yield Finding(Severity.WARNING, f"The {kind} photos hold {latents:,} latent patches for statistics of "
                                            f"{dimension} dimensions; add more or larger photos, or choose a smaller "
                                            "patch.")


def _repairs(degradation: str) -> Iterable[Finding]:
    from engine.restoring.degradation import Degradation

    if not degradation:
        yield Finding(Severity.PROBLEM, "Choose what the restorer repairs.")
        return
    try:
        Degradation.of(degradation)
    except DmaxError as error:
        yield Finding(Severity.PROBLEM, str(error))


def _twice(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    here = {looks[path].content: path for path in wanted.restored if path in looks}
    both = [path for path in wanted.natural if path in looks and looks[path].content in here]
    if both:
        yield Finding(Severity.PROBLEM, f"{_named(both)} among the restored photos and the natural ones; "
                                        "remove one of them.", tuple(both))
    for paths, kind in ((wanted.restored, "restored"), (wanted.natural, "natural")):
        contents: set[str] = set()
        small = np.empty((len(paths), _SIDE, _SIDE), np.float32)   # an array, not a loop over pairs: sets can be large
        wide = np.empty(len(paths), bool)
        again = []
        for path in paths:
            look = looks.get(path)
            if look is None:
                continue
            count = len(contents)
            alike = (wide[:count] == look.wide) & (np.abs(small[:count] - look.small).mean((1, 2)) < _SAME_LEVELS)
            if look.content in contents or alike.any():
                again.append(path)
            else:
                small[count], wide[count] = look.small, look.wide
                contents.add(look.content)
        if again:
            yield Finding(Severity.WARNING, f"{_named(again)} among the {kind} photos twice, or much like another of "
                                            "them; different photos teach more.", tuple(again))


def _odd_ones(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    flat = [path for path, look in looks.items() if float(look.small.std()) < _FLAT_LEVELS]
    if flat:
        nothing_else = len(flat) == len(looks)
        yield Finding(Severity.PROBLEM if nothing_else else Severity.WARNING,
                      f"{_named(flat)} almost of one tone, which teaches nothing.", tuple(flat))
    known = [path for path in wanted.restored if path in looks]
    sides = {path: max(looks[path].width, looks[path].height) for path in known}
    if len(known) > 1 and wanted.scale_px is None:
        middle = float(np.median(list(sides.values())))
        odd = [path for path, side in sides.items() if abs(np.log2(side / middle)) > _MIXED_OCTAVES]
        if odd:
            yield Finding(Severity.WARNING, f"{_named(odd)} of quite another size than the rest; photos of one camera "
                                            "and one restoration belong together.", tuple(odd))


def _pairs(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    lonely = unpaired(wanted)
    if lonely:
        yield Finding(Severity.PROBLEM, f"{_named(lonely)} without a partner of the same name on the other side.",
                      tuple(lonely))
    natural = {path.stem: looks.get(path) for path in wanted.natural}
    unequal = []
    for path in wanted.restored:
        own, other = looks.get(path), natural.get(path.stem)
        if own and other and (own.width, own.height) != (other.width, other.height):
            unequal.append(path)
    if unequal:
        yield Finding(Severity.WARNING, f"{_named(unequal)} of another size than the natural photo of that name.",
                      tuple(unequal))


def unpaired(wanted: CalibrationSet) -> list[Path]:
    """The photos of a paired set without exactly one partner of the same name (stem) on the other side."""
    restored = Counter(path.stem for path in wanted.restored)
    natural = Counter(path.stem for path in wanted.natural)
    return [path for path in (*wanted.restored, *wanted.natural) if restored[path.stem] != 1 or natural[path.stem] != 1]


def _named(paths: Sequence[Path]) -> str:
    names = [shown(path.name) for path in paths]
    if len(names) == 1:
        return f"{names[0]} is"
    shown_ones = ", ".join(names[:3])
    return f"{shown_ones} and {len(names) - 3} more are" if len(names) > 3 else f"{shown_ones} are"
