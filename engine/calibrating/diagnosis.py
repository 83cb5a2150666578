"""The diagnosis of a calibration set, from the statistics of its photos once a profile was learned from them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.calibrating.doctor import Finding, Severity
from engine.library.cache import Cache
from engine.library.calibration_set import CalibrationSet
from engine.photos.on_disk import stamp
from engine.progress import Progress
from engine.sentences import Sentence

if TYPE_CHECKING:
    from engine.transport.patch_statistics import PatchStatistics

_VERSION = 1                    # of what is kept on the disk
_ILL_CONDITIONED = 1e9          # largest to smallest variance; float64 keeps seven digits beyond it
_GOOD_SCORE, _FAIR_SCORE = 0.1, 0.3   # measured: 16 photos 0.005 to 0.04, 8 up to 0.09, 4 up to 0.15, 2 from 0.25
_ORDERS = 3                     # random orders in which photos are added for the curve
_CURVE_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)   # numbers of photos


@dataclass(frozen=True)
class Diagnosis:
    """The diagnosis of a calibration set from the patch statistics of its photos."""

    score: float                                 # see `diagnose`; smaller is better
    restored_spectrum: tuple[float, ...]         # eigenvalues of the covariance (variances), the largest first
    natural_spectrum: tuple[float, ...]
    curve: tuple[tuple[int, float], ...]         # number of photos, squared W2 to the statistics of all
    findings: tuple[Finding, ...]

    def to_json(self) -> dict[str, Any]:
        """The diagnosis as values that JSON can hold."""
        said = [[finding.severity.value, Sentence(finding.sentence).to_json()] for finding in self.findings]
        return {"score": self.score, "restored": self.restored_spectrum, "natural": self.natural_spectrum,
                "curve": self.curve, "findings": said}

    @classmethod
    def from_json(cls, record: Any) -> Diagnosis:
        """The diagnosis that a record of `to_json` describes. Raises ValueError, TypeError or KeyError."""
        said = tuple(Finding(Severity(severity), Sentence.from_json(told)) for severity, told in record["findings"])
        return cls(float(record["score"]), tuple(map(float, record["restored"])), tuple(map(float, record["natural"])),
                   tuple((int(count), float(distance)) for count, distance in record["curve"]), said)


def diagnose(restored: Sequence[PatchStatistics], target: PatchStatistics) -> Generator[Progress, None, Diagnosis]:
    """Judge a set by the statistics of each restored photo and of all natural ones; takes seconds, yields progress.

    The score: each photo is left out in turn, and the squared Wasserstein-2 distance taken between the statistics with
    and without it; the mean of these, as a share of the squared distance from restored to natural. If one photo matters
    as much as the restoration itself, the set is too small.
    """
    import torch

    from engine.transport.gaussian_transport import wasserstein2_squared
    from engine.transport.patch_statistics import merged

    everything, count = merged(restored), len(restored)
    whole, natural = everything.gaussian, target.gaussian
    sizes = [size for size in _CURVE_SIZES if size < count]
    total = count + _ORDERS * len(sizes)
    moved = []
    if count > 1:
        for number, one in enumerate(restored, 1):
            moved.append(wasserstein2_squared((everything - one).gaussian, whole))
            yield Progress(number, total, "leave one out")
    distance = wasserstein2_squared(whole, natural)
    score = float(np.mean(moved)) / max(distance, 1e-12) if moved else float("inf")
    curve: dict[int, list[float]] = {}
    for order in range(_ORDERS):
        shuffled = np.random.default_rng(order).permutation(count)
        for size in sizes:
            some = merged(restored[place] for place in shuffled[:size]).gaussian
            curve.setdefault(size, []).append(wasserstein2_squared(some, whole))
            yield Progress(count + order * len(sizes) + len(curve), total, "number of photos")
    findings = [verdict(score, count)]
    spectra: list[tuple[float, ...]] = []
    for gaussian, kind in ((whole, "restored"), (natural, "natural")):
        spectrum = tuple(torch.linalg.eigvalsh(gaussian.covariance).flip(0).clamp_min(0).tolist())
        spectra.append(spectrum)
        if spectrum[0] > _ILL_CONDITIONED * max(spectrum[-1], 1e-300):
            findings.append(Finding(Severity.WARNING, Sentence(
                "The statistics of the restored photos are ill-conditioned: some directions hardly vary. Add more "
                "varied photos, or choose a smaller patch." if kind == "restored" else
                "The statistics of the natural photos are ill-conditioned: some directions hardly vary. Add more "
                "varied photos, or choose a smaller patch.")))
    points = [(size, float(np.mean(values))) for size, values in curve.items()]
    return Diagnosis(score, spectra[0], spectra[1], (*points, (count, 0.0)), tuple(findings))


def verdict(score: float, count: int) -> Finding:
    """What the score of a set of so many restored photos means."""
    if count < 2:
        return Finding(Severity.WARNING, Sentence("Whether one photo is enough cannot be told; add more."))
    told = Sentence("Leaving one photo out moves the statistics by {score:.0%} of the way to natural photos",
                    score=score)
    if score <= _GOOD_SCORE:
        return Finding(Severity.GOOD, Sentence("{told}: the set is enough.", told=told))
    if score <= _FAIR_SCORE:
        return Finding(Severity.GOOD, Sentence("{told}: the set will do, a few more photos would steady it.",
                                               told=told))
    return Finding(Severity.WARNING, Sentence("{told}: the set is too small or too mixed; add more photos of the same "
                                              "restoration.", told=told))


# Kept on the disk, so that what was found is there again after a restart

def keep(found: Diagnosis, wanted: CalibrationSet, cache: Cache) -> None:
    """Keep the diagnosis of a set as it is now, photos included; its name does not matter. Raises OSError."""
    cache.keep(_place(wanted, cache), json.dumps(found.to_json()).encode())


def kept(wanted: CalibrationSet, cache: Cache) -> Diagnosis | None:
    """The diagnosis that was kept of a set that is as it was; None if there is none."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        return Diagnosis.from_json(json.loads(_place(wanted, cache).read_text(encoding="utf-8")))
    return None


def _place(wanted: CalibrationSet, cache: Cache) -> Path:
    photos = [stamp(path) for path in (*wanted.restored, *wanted.natural)]
    content = json.dumps([_VERSION, asdict(wanted) | {"name": ""}, photos], default=str)
    return cache.path(content, ".json")


def all_findings(examined: Sequence[Finding], found: Diagnosis | None) -> list[Finding]:
    """What is to be said of a set: the diagnosis, if there is one, in place of guesses from the number of photos."""
    if found is None:
        return list(examined)
    return [*found.findings, *(finding for finding in examined if not finding.guess)]
