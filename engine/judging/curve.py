"""The perception-distortion curve of a profile: its points, a table, a plot, and the best alpha for a wish."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine.atomic_files import whole_file
from engine.library.profile import TransportProfile

ALPHAS = tuple(round(-1 + 0.1 * step, 1) for step in range(31))
WISHES = {"faithful": "at least the restored photo's PSNR",
          "within-1-db": "most real within 1 dB of the restored photo"}


@dataclass(frozen=True)
class PlotLook:
    """Size of a plot in units of `pixel_ratio` px, its colours as #rrggbb, and what its points are named by."""

    width: float
    height: float
    pixel_ratio: float
    paper: str
    ink: str
    line: str
    by_realism: bool = False   # as the window's slider has it; else by alpha


PRINT = PlotLook(700, 500, 1.2, "#ffffff", "#000000", "#55606b")


@dataclass(frozen=True)
class Point:
    """The quality figures at one alpha.

    PSNR, SSIM and NIQE are means over photos; W2, FD and KID compare all enhanced photos with all true ones.

    W2 is measured on the latents alpha z + (1 - alpha) T(z) before decoding: the effect of the transport without that
    of the decoder and the detail band (Adrai et al. 2023, eq. 5). On the photos that a paired calibration learned from,
    it falls from alpha 1 to alpha 0, though not to nothing, since overlapping patches are averaged. On other photos it
    falls as far as they resemble the calibration photos; most of the rest is due to their different contents, which the
    detail band leaves alone.
    """

    alpha: float
    psnr: float   # dB
    ssim: float
    w2: float     # squared Wasserstein-2 distance of latent patches
    fd: float     # Frechet distance of texture features
    kid: float    # times 1000; NaN if there is a single crop
    niqe: float   # of the enhanced photo alone, without the true one; lower is more natural (engine.judging.niqe)


@dataclass(frozen=True)
class Curve:
    """The perception-distortion curve: points by rising alpha, among them alpha = 1, the restored photos themselves."""

    profile: str
    photos: int
    points: tuple[Point, ...]

    def best(self, wish: str) -> Point:
        """The point of least FD among those with the PSNR that a wish asks for; `wish`: a key of WISHES."""
        restored = next(point for point in self.points if point.alpha == 1)
        least = restored.psnr - {"faithful": 0.0, "within-1-db": 1.0}[wish]
        return min((point for point in self.points if point.psnr >= least), key=lambda point: point.fd)

    def markdown(self) -> str:
        """The points as a Markdown table, followed by the best alpha for each wish."""
        lines = ["| alpha | PSNR, dB | SSIM | latent W2 | FD | KID | NIQE |",
                 "| --- | --- | --- | --- | --- | --- | --- |"]
        lines += [f"| {p.alpha:g} | {p.psnr:.2f} | {p.ssim:.4f} | {p.w2:.2f} | {p.fd:.1f} | {p.kid:.1f} "
                  f"| {p.niqe:.2f} |" for p in self.points]
        best = [f"Best alpha for '{words}': {self.best(wish).alpha:g}" for wish, words in WISHES.items()]
        return "\n".join([*lines, "", *best])

    def csv(self) -> str:
        """The points as CSV text, a header line first."""
        text = io.StringIO()
        table = csv.DictWriter(text, list(asdict(self.points[0])))
        table.writeheader()
        table.writerows(asdict(point) for point in self.points)
        return text.getvalue()

    def save(self, folder: Path) -> list[Path]:
        """Write curve.md, curve.csv and curve.png into a folder; returns their paths.

        Raises QualityUnavailable without matplotlib.
        """
        contents = {"curve.md": self.markdown().encode() + b"\n", "curve.csv": self.csv().encode(),
                    "curve.png": self.plot()}
        for name, content in contents.items():
            with whole_file(folder / name) as file:
                file.write(content)
        return [folder / name for name in contents]

    def plot(self, look: PlotLook = PRINT) -> bytes:
        """Plot the curve as a PNG: distortion (MSE) to the right, FD upward, as figure 3 of Adrai et al. 2023.

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
            if point.alpha in (-1, 0, 1, 2):   # the branch of alpha above 1 lies to the left of the branch down to -1
                offset, side = ((-5, 0), "right") if point.alpha >= 1 else ((5, -6), "left")
                name = f"{100 * (1 - point.alpha):.0f} %" if look.by_realism else f"α = {point.alpha:g}"
                axes.annotate(name, (mse, point.fd), offset, textcoords="offset points",
                              color=look.ink, size="small", ha=side, va="center",
                              bbox={"facecolor": look.paper, "edgecolor": "none", "pad": 1, "alpha": 0.8})
        axes.margins(100 / look.width, 0.1)   # room for the labels of the outermost points
        axes.set_xlabel("more faithful ←" if look.by_realism else "1000 MSE (more faithful ←)", color=look.ink)
        axes.set_ylabel("more real ↓" if look.by_realism else "FD (more real ↓)", color=look.ink)
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
        """The profile with this curve in its description, from which `ProfileInfo.best_alpha` is read.

        Points with a PSNR or FD that is not finite are left out.
        """
        curve = tuple((point.alpha, point.psnr, point.fd) for point in self.points
                      if math.isfinite(point.psnr + point.fd))
        return replace(profile, info=replace(profile.info, curve=curve))
