"""The perception-distortion curve of a profile over alpha."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.calibration import Statistician, merged
from engine.enhance import Change, Encoded
from engine.enhancer import Enhancer
from engine.files import whole_file
from engine.pairs import Pair, PairError
from engine.progress import Progress
from engine.quality import Features, frechet, kid, missing, psnr, ssim
from engine.statistics import PatchStatistics
from engine.transport import wasserstein2_squared

ALPHAS = tuple(round(-1 + 0.1 * step, 1) for step in range(31))
WISHES = {"faithful": "at least the restored photo's PSNR", "within-1-db": "most real within 1 dB of the restored photo"}


@dataclass(frozen=True)
class Point:
    """The figures at one alpha: PSNR in dB and SSIM are means over photos; squared W2, FD and KID are of all together.

    W2 is of the latents alpha z + (1 - alpha) T(z) before decoding: what the transport does, without what the decoder and
    the detail band make of it (Adrai et al. 2023, eq. 5). From alpha 1 to 0 it falls for the photos that were
    calibrated on (paired; not to nothing, for overlapping patches are averaged); for others as far as they are like these,
    and where they differ, most of it is what they show: the detail band leaves that part out.
    """

    alpha: float
    psnr: float
    ssim: float
    w2: float
    fd: float
    kid: float


@dataclass(frozen=True)
class Curve:
    """Points by rising alpha; alpha = 1, the restored photos themselves, is among them."""

    profile: str
    photos: int
    points: tuple[Point, ...]

    def best(self, wish: str) -> Point:
        """The point of least FD among those that a wish of WISHES allows."""
        restored = next(point for point in self.points if point.alpha == 1)
        least = restored.psnr - {"faithful": 0.0, "within-1-db": 1.0}[wish]
        return min((point for point in self.points if point.psnr >= least), key=lambda point: point.fd)

    def markdown(self) -> str:
        """A table, and the best alpha of each wish."""
        lines = ["| alpha | PSNR, dB | SSIM | latent W2 | FD | KID |", "| --- | --- | --- | --- | --- | --- |"]
        lines += [f"| {p.alpha:g} | {p.psnr:.2f} | {p.ssim:.4f} | {p.w2:.2f} | {p.fd:.1f} | {p.kid:.1f} |" for p in self.points]
        best = [f"Best alpha for '{words}': {self.best(wish).alpha:g}" for wish, words in WISHES.items()]
        return "\n".join([*lines, "", *best])

    def csv(self) -> str:
        """The same figures for programs."""
        text = io.StringIO()
        table = csv.DictWriter(text, list(asdict(self.points[0])))
        table.writeheader()
        table.writerows(asdict(point) for point in self.points)
        return text.getvalue()

    def save(self, folder: Path) -> list[Path]:
        """Write curve.md, curve.csv and curve.png into a folder. Raises QualityUnavailable without matplotlib."""
        contents = {"curve.md": self.markdown().encode() + b"\n", "curve.csv": self.csv().encode(), "curve.png": self._plot()}
        for name, content in contents.items():
            with whole_file(folder / name) as file:
                file.write(content)
        return [folder / name for name in contents]

    def _plot(self) -> bytes:
        """Distortion to the right, distance from nature upward, as figure 3 of the paper."""
        try:
            from matplotlib.figure import Figure
        except ImportError as error:
            raise missing() from error
        figure = Figure(figsize=(7, 5), layout="constrained")
        axes = figure.add_subplot()
        errors = [10 ** (-point.psnr / 10) for point in self.points]
        axes.plot(errors, [point.fd for point in self.points], "o-", color="#55606b", markersize=3)
        for point, mse in zip(self.points, errors, strict=True):
            if point.alpha in (-1, 0, 0.5, 1, 2):
                axes.annotate(f"α = {point.alpha:g}", (mse, point.fd), (5, 5), textcoords="offset points")
        axes.set(xlabel="MSE (more faithful ←)", ylabel="FD (more real ↓)", title=self.profile, yscale="log")
        stream = io.BytesIO()
        figure.savefig(stream, format="png", dpi=120)
        return stream.getvalue()


def evaluate(pairs: Sequence[Pair], enhancer: Enhancer, alphas: Sequence[float] = ALPHAS) -> Iterator[Progress | Curve]:
    """The curve over alphas, to which 1 is added; yields progress after each photo and alpha, and last the curve.

    The change of a photo is computed once. Raises PairError if a pair differs in size, QualityUnavailable.
    """
    import torch

    alphas = sorted({*alphas, 1.0})
    features = Features()
    gathered: dict[float, list[tuple[Any, ...]]] = {alpha: [] for alpha in alphas}
    truths: list[tuple[Any, ...]] = []
    name = ""
    for number, read in enumerate(pairs):
        true, restored = read()
        if (true.height, true.width) != (restored.height, restored.width):
            raise PairError(f"A restored photo is {restored.width} x {restored.height} px and its true one "
                                  f"{true.width} x {true.height} px; they must be of one size.")
        pixels, profile = true.pixels(), enhancer.choose(restored).profile
        name = profile.name
        statistician = Statistician(enhancer.autoencoder, profile.info.patch, None)
        truths.append((statistician.facts_of(true).statistics, *features.of(pixels)))
        steps = list(enhancer.change(restored, profile))
        change = next(step for step in steps if isinstance(step, Change))
        latents = next(step.latents for step in steps if isinstance(step, Encoded))
        moved = enhancer.transport(profile).apply(latents)
        for place, alpha in enumerate(alphas, 1):
            photo = change.render(restored, alpha)
            enhanced = photo.pixels()
            gathered[alpha].append((psnr(enhanced, pixels), ssim(enhanced, pixels),
                                    PatchStatistics.of_latents(torch.lerp(moved, latents, alpha), profile.info.patch),
                                    *features.of(enhanced)))
            yield Progress(number + place / len(alphas), len(pairs), true.path.name if true.path else "")
    yield Curve(name, len(pairs), tuple(_point(alpha, gathered[alpha], truths) for alpha in alphas))


def _point(alpha: float, figures: list[tuple[Any, ...]], truths: list[tuple[Any, ...]]) -> Point:
    import torch

    psnrs, ssims, statistics, places, crops = zip(*figures, strict=True)
    true_statistics, true_places, true_crops = zip(*truths, strict=True)
    few = sum(map(len, crops)) < 2   # KID needs two crops
    return Point(alpha, float(np.mean(psnrs)), float(np.mean(ssims)),
                 wasserstein2_squared(merged(statistics).gaussian, merged(true_statistics).gaussian),
                 frechet(torch.cat(places), torch.cat(true_places)),
                 math.nan if few else kid(torch.cat(crops), torch.cat(true_crops)))
