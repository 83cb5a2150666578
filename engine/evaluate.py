"""Measures the perception-distortion curve of a profile over alpha."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from engine.calibration import Statistician, merged
from engine.curve import ALPHAS, Curve, Point
from engine.enhance import Change, Encoded
from engine.enhancer import Enhancer
from engine.naturalness import natural_model, niqe
from engine.pairs import Pair, PairError
from engine.progress import Progress
from engine.quality import Features, frechet, kid, psnr, ssim
from engine.statistics import PatchStatistics
from engine.transport import wasserstein2_squared


def evaluate(pairs: Sequence[Pair], enhancer: Enhancer, alphas: Sequence[float] = ALPHAS) -> Iterator[Progress | Curve]:
    """The curve over alphas, to which 1 is added; yields progress after each photo and alpha, and last the curve.

    The change of a photo is computed once. Raises PairError if a pair differs in size, QualityUnavailable.
    """
    import torch

    alphas = sorted({*alphas, 1.0})
    features, natural = Features(), natural_model()
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
        change = latents = None
        for step in enhancer.change(restored, profile):
            if isinstance(step, Change):
                change = step
            elif isinstance(step, Encoded):
                latents = step.latents
            else:
                yield Progress(number, len(pairs), true.path.name if true.path else "")
        assert change is not None and latents is not None
        moved = enhancer.transport(profile).apply(latents)
        for place, alpha in enumerate(alphas, 1):
            photo = change.render(restored, alpha)
            enhanced = photo.pixels()
            gathered[alpha].append((psnr(enhanced, pixels), ssim(enhanced, pixels), niqe(enhanced, natural),
                                    PatchStatistics.of_latents(torch.lerp(moved, latents, alpha), profile.info.patch),
                                    *features.of(enhanced)))
            yield Progress(number + place / len(alphas), len(pairs), true.path.name if true.path else "")
    yield Curve(name, len(pairs), tuple(_point(alpha, gathered[alpha], truths) for alpha in alphas))


def _point(alpha: float, figures: list[tuple[Any, ...]], truths: list[tuple[Any, ...]]) -> Point:
    import torch

    psnrs, ssims, niqes, statistics, places, crops = zip(*figures, strict=True)
    true_statistics, true_places, true_crops = zip(*truths, strict=True)
    few = sum(map(len, crops)) < 2   # KID needs two crops
    return Point(alpha, float(np.mean(psnrs)), float(np.mean(ssims)),
                 wasserstein2_squared(merged(statistics).gaussian, merged(true_statistics).gaussian),
                 frechet(torch.cat(places), torch.cat(true_places)),
                 math.nan if few else kid(torch.cat(crops), torch.cat(true_crops)), float(np.mean(niqes)))
