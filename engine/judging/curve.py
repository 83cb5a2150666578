"""The perception-distortion curve as a table, a plot, and the alpha that a wish leads to."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine.atomic_files import whole_file
from engine.library.profile import TransportProfile

ALPHAS = tuple(round(-1 + 0.1 * step, 1) for step in range(31))
WISHES = {"faithful": "at least the restored photo's PSNR", "within-1-db": "most real within 1 dB of the restored photo"}


@dataclass(frozen=True)
class PlotLook:
    """How large a plot is, in units of `pixel_ratio` px, and its colours as #rrggbb."""

    width: float
    height: float
    pixel_ratio: float
    paper: str
    ink: str
    line: str


PRINT = PlotLook(700, 500, 1.2, "#ffffff", "#000000", "#55606b")


@dataclass(frozen=True)
class Point:
    """The figures at one alpha: PSNR in dB, SSIM and NIQE are means over photos; squared W2, FD and KID are of all together.

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
    niqe: float   # of the photo alone, without the truth; see engine.judging.niqe


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
        lines = ["| alpha | PSNR, dB | SSIM | latent W2 | FD | KID | NIQE |", "| --- | --- | --- | --- | --- | --- | --- |"]
        lines += [f"| {p.alpha:g} | {p.psnr:.2f} | {p.ssim:.4f} | {p.w2:.2f} | {p.fd:.1f} | {p.kid:.1f} | {p.niqe:.2f} |"
                  for p in self.points]
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
        contents = {"curve.md": self.markdown().encode() + b"\n", "curve.csv": self.csv().encode(), "curve.png": self.plot()}
        for name, content in contents.items():
            with whole_file(folder / name) as file:
                file.write(content)
        return [folder / name for name in contents]

    def plot(self, look: PlotLook = PRINT) -> bytes:
        """A PNG: distortion to the right, distance from nature upward, as figure 3 of the paper.

        Raises QualityUnavailable without matplotlib.
        """
        try:
            from matplotlib.figure import Figure
        except ImportError as error:
            from engine.judging.full_reference import missing

            raise missing() from error
        figure = Figure(figsize=(look.width / 100, look.height / 100), layout="constrained", facecolor=look.paper)
        axes = figure.add_subplot(facecolor=look.paper)
        errors = [1000 * 10 ** (-point.psnr / 10) for point in self.points]
        axes.plot(errors, [point.fd for point in self.points], "o-", color=look.line, markersize=3)
        for point, mse in zip(self.points, errors, strict=True):
            if point.alpha in (-1, 0, 1, 2):   # the way from 1 on lies to the left of the way down to -1
                aside, side = ((-5, 0), "right") if point.alpha >= 1 else ((5, 0), "left")
                axes.annotate(f"α = {point.alpha:g}", (mse, point.fd), aside, textcoords="offset points", color=look.ink,
                              size="small", ha=side, va="center")
        axes.margins(100 / look.width, 0.1)   # room for what is written beside the outermost points
        axes.set_xlabel("1000 MSE (more faithful ←)", color=look.ink)
        axes.set_ylabel("FD (more real ↓)", color=look.ink)
        axes.set_title(self.profile, color=look.ink)
        axes.set_yscale("log")
        axes.locator_params("x", nbins=5)
        axes.yaxis.set_minor_formatter("{x:.0f}")
        axes.yaxis.set_major_formatter("{x:.0f}")
        axes.tick_params(which="both", colors=look.ink, labelsize="small")
        for spine in axes.spines.values():
            spine.set_color(look.ink)
        stream = io.BytesIO()
        figure.savefig(stream, format="png", dpi=100 * look.pixel_ratio)
        return stream.getvalue()

    def kept_in(self, profile: TransportProfile) -> TransportProfile:
        """The profile with this curve in its description, from which `engine.suggestion` knows how far to go."""
        curve = tuple((point.alpha, point.psnr, point.fd) for point in self.points if math.isfinite(point.psnr + point.fd))
        return replace(profile, info=replace(profile.info, curve=curve))
