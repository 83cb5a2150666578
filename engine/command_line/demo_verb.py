"""The verb `demo`: degrades, restores and enhances sample photos, and writes sheets that compare them."""

from __future__ import annotations

import argparse
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.command_line.console import Console
from engine.command_line.usage import autoencoder_of, session_of
from engine.enhancing.enhancer import Enhancer
from engine.judging.full_reference import psnr
from engine.library.library import Library
from engine.progress import Progress, run_to_end
from engine.resources import RESOURCES
from engine.restoring.non_local_means import NonLocalMeans

SAMPLES = RESOURCES / "demo"
NOISE_SIGMA = 25 / 255
PROFILE = "Denoised"
ALPHAS = (0.5, 0.0)


@dataclass(frozen=True)
class DemoPhoto:
    """Measurements of one sample photo; PSNR is in dB, against the photo before degradation."""

    name: str
    psnr_degraded: float
    psnr_restored: float
    psnr_enhanced: dict[float, float]     # by alpha
    detail_restored: float                # gradient energy, as a share of the true photo's
    detail_enhanced: dict[float, float]   # by alpha
    sheet: str                            # path of the comparison


@dataclass(frozen=True)
class DemoResult:
    """The measurements of the demo."""

    photos: list[DemoPhoto]

    def lines(self) -> Iterator[str]:
        """The lines of a table for people."""
        heads = "".join(f"  {f'alpha {alpha:g}':>17}" for alpha in ALPHAS)
        yield f"{'PSNR (dB), detail':18}  {'noisy':>8}  {'restored':>17}{heads}"
        for one in self.photos:
            cells = "".join(f"  {one.psnr_enhanced[alpha]:8.2f}, {one.detail_enhanced[alpha]:6.0%}"
                            for alpha in ALPHAS)
            yield (f"{one.name:18}  {one.psnr_degraded:8.2f}  {one.psnr_restored:8.2f}, {one.detail_restored:6.0%}"
                   f"{cells}")
        yield "Detail: energy of the fine structure as a share of the true photo's; 100 % is as lively as the truth."
        for one in self.photos:
            yield f"Before and after: {one.sheet}"


def demo(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Run the demo and print its table; returns the exit status."""
    autoencoder = autoencoder_of(arguments, session_of(arguments, library))
    result = console.follow(run(arguments.output, autoencoder, library), "demo")
    for line in result.lines():
        console.say(line)
    console.finish(asdict(result))
    return 0


def run(folder: Path, autoencoder: Autoencoder, library: Library) -> Generator[Progress, None, DemoResult]:
    """Degrade the samples with noise, restore them by non-local means, enhance, and write sheets into `folder`.

    Yields progress twice a photo, returns the measurements.
    """
    enhancer = Enhancer.from_files(autoencoder, library.profile_paths(PROFILE))
    random = np.random.default_rng(0)
    folder.mkdir(parents=True, exist_ok=True)
    done = []
    samples = sorted(path for path in SAMPLES.iterdir() if path.suffix != ".md")
    for number, sample in enumerate(samples):
        name, true = sample.stem, photos.read(sample).pixels().transpose(1, 2, 0)
        noisy = np.clip(true + random.normal(0, NOISE_SIGMA, true.shape), 0, 1).astype(np.float32)
        smooth = NonLocalMeans(NOISE_SIGMA * 255).restore(photos.Photo.of(noisy)).samples
        yield Progress(number + 0.5, len(samples), name)
        path = folder / f"{name}-restored.png"
        photos.write(photos.Photo.of(np.rint(smooth * 255).clip(0, 255).astype(np.uint8)), path, existing="replace")
        photo = photos.read(path)
        profile = enhancer.choose(photo).profile
        change = run_to_end(enhancer.compute_change(photo, profile)).change
        enhanced = {}
        for alpha in ALPHAS:
            rendered = change.render(photo, alpha)
            photos.write(rendered, folder / f"{name}-alpha-{alpha:g}.png", existing="replace",
                         xmp_properties=enhancer.properties(profile, alpha))
            enhanced[alpha] = rendered.pixels().transpose(1, 2, 0)
        restored = photo.pixels().transpose(1, 2, 0)
        sheet = folder / f"{name}-sheet.png"
        pictures: dict[str, NDArray[np.float32]] = {"true": true, "noisy": noisy, "restored": restored}
        pictures |= {f"Dmax, alpha {alpha:g}": pixels for alpha, pixels in enhanced.items()}
        comparison(pictures).save(sheet)
        done.append(DemoPhoto(
            name, psnr(noisy, true), psnr(restored, true), {alpha: psnr(x, true) for alpha, x in enhanced.items()},
            _detail(restored) / _detail(true), {alpha: _detail(x) / _detail(true) for alpha, x in enhanced.items()},
            str(sheet)))
        yield Progress(number + 1, len(samples), name)
    return DemoResult(done)


def _detail(pixels: NDArray[np.float32]) -> float:
    """Gradient energy of [H, W, 3]: mean squared difference of vertical and of horizontal neighbours, added."""
    return float(np.square(np.diff(pixels, axis=0)).mean() + np.square(np.diff(pixels, axis=1)).mean())


def comparison(pictures: dict[str, NDArray[np.float32]], side: int = 300, scale: int = 2) -> Image.Image:
    """A sheet with the middle of each picture side by side, under its title.

    `pictures`: [H, W, 3] in 0..1 by title, at least `side` px wide and high; `scale`: whole factor of enlargement.
    """
    title = 36
    sheet = Image.new("RGB", (len(pictures) * (side * scale + 8) - 8, side * scale + title), (46, 46, 46))
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(22)
    for column, (name, pixels) in enumerate(pictures.items()):
        top = (pixels.shape[0] - side) // 2
        left = (pixels.shape[1] - side) // 2
        crop = Image.fromarray(np.rint(pixels[top:top + side, left:left + side].clip(0, 1) * 255).astype(np.uint8))
        x = column * (side * scale + 8)
        sheet.paste(crop.resize((side * scale, side * scale), Image.Resampling.NEAREST), (x, title))
        draw.text((x + 6, 5), name, (230, 230, 230), font)
    return sheet
