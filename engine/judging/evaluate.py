"""Measures the perception-distortion curve of a profile over alpha."""

from __future__ import annotations

import math
import operator
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from engine.autoencoders.photo_latents import encode
from engine.enhancing.enhancer import Enhancer
from engine.judging.curve import ALPHAS, Curve, Point
from engine.judging.full_reference import Features, kid, psnr, ssim
from engine.judging.niqe import natural_model, niqe
from engine.progress import Progress, Steps
from engine.restoring.truth_pairs import PairError, TruthPair
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import PatchStatistics

if TYPE_CHECKING:
    from torch import Tensor


@dataclass
class _Seen:
    """What is kept of photos: sums where there are many vectors of each, so that thousands of photos can be judged."""

    figures: list[tuple[float, ...]] = field(default_factory=list)   # PSNR, SSIM, NIQE of each photo
    crops: list[Tensor] = field(default_factory=list)
    sums: tuple[PatchStatistics, ...] = ()   # of latent patches, of places

    def add(self, latents: PatchStatistics, places: Tensor, crops: Tensor, *figures: float) -> None:
        sums = latents, PatchStatistics(len(places), places.sum(0), places.T @ places)
        self.sums = tuple(map(operator.add, self.sums, sums)) if self.sums else sums
        self.crops.append(crops)
        self.figures.append(figures)


def evaluate(pairs: Sequence[TruthPair], enhancer: Enhancer, alphas: Sequence[float] = ALPHAS,
             ) -> Generator[Progress, None, Curve]:
    """The curve over alphas, to which 1 is added; yields progress after each photo and alpha, returns the curve.

    The change of a photo is computed once. Raises PairError if a pair differs in size, QualityUnavailable.
    """
    import torch

    alphas = sorted({*alphas, 1.0})
    features, natural = Features(), natural_model()
    gathered, truths = {alpha: _Seen() for alpha in alphas}, _Seen()
    name = ""
    for number, read in enumerate(pairs):
        true, restored = read()
        if (true.height, true.width) != (restored.height, restored.width):
            raise PairError(f"A restored photo is {restored.width} x {restored.height} px and its true one "
                                  f"{true.width} x {true.height} px; they must be of one size.")
        pixels, profile = true.pixels(), enhancer.choose(restored).profile
        name = profile.name
        truths.add(PatchStatistics.of_latents(encode(true, enhancer.autoencoder), profile.info.patch), *features.of(pixels))
        steps = Steps(enhancer.compute_change(restored, profile))
        for _ in steps:
            yield Progress(number, len(pairs), true.path.name if true.path else "")
        change, latents = steps.result.change, steps.result.latents
        moved = enhancer.transport(profile).apply(latents)
        for place, alpha in enumerate(alphas, 1):
            photo = change.render(restored, alpha)
            enhanced = photo.pixels()
            gathered[alpha].add(PatchStatistics.of_latents(torch.lerp(moved, latents, alpha), profile.info.patch),
                                *features.of(enhanced),
                                psnr(enhanced, pixels), ssim(enhanced, pixels), niqe(enhanced, natural))
            yield Progress(number + place / len(alphas), len(pairs), true.path.name if true.path else "")
    return Curve(name, len(pairs), tuple(_point(alpha, gathered[alpha], truths) for alpha in alphas))


def _point(alpha: float, seen: _Seen, truths: _Seen) -> Point:
    import torch

    # The Frechet distance is that of the Gaussians of the places' vectors.
    w2, fd = (wasserstein2_squared(one.gaussian, true.gaussian) for one, true in zip(seen.sums, truths.sums, strict=True))
    mine, theirs = torch.cat(seen.crops), torch.cat(truths.crops)
    psnrs, ssims, niqes = (float(np.mean(figures)) for figures in zip(*seen.figures, strict=True))
    return Point(alpha, psnrs, ssims, w2, fd, kid(mine, theirs) if len(mine) > 1 else math.nan, niqes)   # KID needs two crops
