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
from engine.names import composed
from engine.progress import Progress
from engine.sentences import Sentence, joined_names

STRIDE, CHANNELS = 8, 32        # of the built-in autoencoder; findings about others hardly differ
_FEW, _ENOUGH = 4, 8            # photos
_PATCHES_PER_DIMENSION = 10     # with fewer a covariance says more of the photos than of the restoration
_SIDE = 16                      # px, side of the small pictures by which photos are compared
_SAME_LEVELS = 2.0              # of 255, mean difference of small pictures: below it they show one photo twice
_FLAT_LEVELS = 4.0              # of 255, standard deviation of a small picture: below it there is nothing to learn
_TWICE = {   # by side, and whether it is one photo
    ("restored", True): Sentence("{names} is among the restored photos twice, or much like another of them; different "
                                 "photos teach more."),
    ("restored", False): Sentence("{names} are among the restored photos twice, or much like another of them; "
                                  "different photos teach more."),
    ("natural", True): Sentence("{names} is among the natural photos twice, or much like another of them; different "
                                "photos teach more."),
    ("natural", False): Sentence("{names} are among the natural photos twice, or much like another of them; different "
                                 "photos teach more."),
}
_NAMED = 3                      # photos named in one sentence
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
            findings.append(Finding(Severity.PROBLEM, Sentence("{name} is not there any more; remove it.",
                                                               name=shown(path.name)), (path,)))
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
    count = len(wanted.natural if wanted.remade else wanted.restored)
    if count == 0:
        yield Finding(Severity.PROBLEM, Sentence("There are no natural photos yet; add about a dozen." if wanted.remade
                                                 else "There are no restored photos yet; add about a dozen."))
    elif count == 1:
        yield Finding(Severity.WARNING, Sentence(
            "One natural photo teaches little; about a dozen is better." if wanted.remade else
            "One restored photo teaches little; about a dozen is better."), guess=True)
    elif count < _FEW:
        yield Finding(Severity.WARNING, Sentence(
            "{count} natural photos teach little; about a dozen is better." if wanted.remade else
            "{count} restored photos teach little; about a dozen is better.", count=count), guess=True)
    elif count < _ENOUGH:
        yield Finding(Severity.WARNING, Sentence(
            "{count} natural photos will do; about a dozen is better." if wanted.remade else
            "{count} restored photos will do; about a dozen is better.", count=count), guess=True)
    if wanted.remade:
        yield from _repairs(wanted.degradation)
    elif wanted.natural and len(wanted.natural) < _FEW:
        yield Finding(Severity.WARNING, Sentence("So few natural photos are no measure of what is natural; add more, "
                                                 "or remove them to use the built-in natural statistics."))
    built_in = wanted.patch == DEFAULT_PATCH and wanted.autoencoder == BUILT_IN
    if not wanted.natural and not built_in and not wanted.remade:
        yield Finding(Severity.PROBLEM, Sentence("Add natural photos: the built-in natural statistics belong to the "
                                                 "built-in autoencoder with patch size {patch}.", patch=DEFAULT_PATCH))
    dimension = CHANNELS * wanted.patch**2
    for paths, kind in ((wanted.restored, "restored"), (wanted.natural, "natural")):
        latents = sum(looks[path].latents for path in paths if path in looks)
        if 0 < latents < _PATCHES_PER_DIMENSION * dimension:
            yield Finding(Severity.WARNING, Sentence(
                "The restored photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add "
                "more or larger photos, or choose a smaller patch." if kind == "restored" else
                "The natural photos hold {latents:,} latent patches for statistics of {dimension} dimensions; add "
                "more or larger photos, or choose a smaller patch.", latents=latents, dimension=dimension))


def _repairs(degradation: str) -> Iterable[Finding]:
    from engine.restoring.degradation import Degradation

    if not degradation:
        yield Finding(Severity.PROBLEM, Sentence("Choose what the restorer repairs."))
        return
    try:
        Degradation.of(degradation)
    except DmaxError as error:
        yield Finding(Severity.PROBLEM, str(error))


def _twice(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    here = {looks[path].content: path for path in wanted.restored if path in looks}
    both = [path for path in wanted.natural if path in looks and looks[path].content in here]
    if both:
        yield Finding(Severity.PROBLEM, Sentence(
            "{names} is among the restored photos and the natural ones; remove one of them." if len(both) == 1 else
            "{names} are among the restored photos and the natural ones; remove one of them.",
            names=_names(both)), tuple(both))
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
            yield Finding(Severity.WARNING, Sentence(_TWICE[kind, len(again) == 1], names=_names(again)), tuple(again))


def _odd_ones(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    flat = [path for path, look in looks.items() if float(look.small.std()) < _FLAT_LEVELS]
    if flat:
        nothing_else = len(flat) == len(looks)
        yield Finding(Severity.PROBLEM if nothing_else else Severity.WARNING,
                      Sentence("{names} is almost of one tone, which teaches nothing." if len(flat) == 1 else
                               "{names} are almost of one tone, which teaches nothing.", names=_names(flat)),
                      tuple(flat))
    known = [path for path in wanted.restored if path in looks]
    sides = {path: max(looks[path].width, looks[path].height) for path in known}
    if len(known) > 1 and wanted.scale_px is None:
        middle = float(np.median(list(sides.values())))
        odd = [path for path, side in sides.items() if abs(np.log2(side / middle)) > _MIXED_OCTAVES]
        if odd:
            yield Finding(Severity.WARNING, Sentence(
                "{names} is of quite another size than the rest; photos of one camera and one restoration belong "
                "together." if len(odd) == 1 else
                "{names} are of quite another size than the rest; photos of one camera and one restoration belong "
                "together.", names=_names(odd)), tuple(odd))


def _pairs(wanted: CalibrationSet, looks: dict[Path, _Look]) -> Iterable[Finding]:
    lonely = unpaired(wanted)
    if lonely:
        yield Finding(Severity.PROBLEM, Sentence(
            "{names} is without a partner of the same name on the other side." if len(lonely) == 1 else
            "{names} are without a partner of the same name on the other side.", names=_names(lonely)), tuple(lonely))
    natural = {composed(path.stem): looks.get(path) for path in wanted.natural}
    unequal = []
    for path in wanted.restored:
        own, other = looks.get(path), natural.get(composed(path.stem))
        if own and other and (own.width, own.height) != (other.width, other.height):
            unequal.append(path)
    if unequal:
        yield Finding(Severity.WARNING, Sentence(
            "{names} is of another size than the natural photo of that name." if len(unequal) == 1 else
            "{names} are of another size than the natural photo of that name.", names=_names(unequal)), tuple(unequal))


def unpaired(wanted: CalibrationSet) -> list[Path]:
    """The photos of a paired set without exactly one partner of the same name (stem) on the other side."""
    restored = Counter(composed(path.stem) for path in wanted.restored)
    natural = Counter(composed(path.stem) for path in wanted.natural)
    return [path for path in (*wanted.restored, *wanted.natural)
            if restored[composed(path.stem)] != 1 or natural[composed(path.stem)] != 1]


def _names(paths: Sequence[Path]) -> str:
    names = joined_names(shown(path.name) for path in paths[:_NAMED])
    more = len(paths) - _NAMED
    return Sentence("{names} and {more} more", names=names, more=more) if more > 0 else names
