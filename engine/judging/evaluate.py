"""Evaluation of a profile: measures its perception-distortion curve over alpha."""

from __future__ import annotations

import math
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
class _Gathered:
    """Figures and features gathered over photos, all enhanced with one alpha, or all true.

    Latent patches and texture vectors are many, so only their sums are kept: thousands of photos can be judged.
    """

    figures: list[tuple[float, float, float]] = field(default_factory=list)   # PSNR, SSIM, NIQE of each enhanced photo
    crops: list[Tensor] = field(default_factory=list)                         # content features [M, 1280] of each photo
    patches: PatchStatistics | None = None                                    # of latent patches
    textures: PatchStatistics | None = None                                   # of texture features

    def add(self, patches: PatchStatistics, places: Tensor, crops: Tensor) -> None:
        """Add a photo: statistics of its latent patches, texture features [N, 40], content features [M, 1280]."""
        textures = PatchStatistics(len(places), places.sum(0), places.T @ places)
        self.patches = self.patches + patches if self.patches else patches
        self.textures = self.textures + textures if self.textures else textures
        self.crops.append(crops)


def evaluate(pairs: Sequence[TruthPair], enhancer: Enhancer, alphas: Sequence[float] = ALPHAS,
             ) -> Generator[Progress, None, Curve]:
    """Measure the curve over alphas, to which 1 is added; yields progress within each photo, returns the curve.

    A photo's change is computed once for all alphas. Raises PairError if a pair differs in size, QualityUnavailable if
    a package is missing or a photo too small, and EnhanceError and UnreadablePhoto as enhancing and reading do.
    """
    import torch

    alphas = sorted({*alphas, 1.0})
    features = Features()
    natural = natural_model()
    gathered = {alpha: _Gathered() for alpha in alphas}
    truths = _Gathered()
    name = ""
    for number, read in enumerate(pairs):
        true, restored = read()
        if (true.height, true.width) != (restored.height, restored.width):
            raise PairError("A restored photo is {restored_width} x {restored_height} px and its true one {true_width} "
                            "x {true_height} px; they must be of one size.", restored_width=restored.width,
                            restored_height=restored.height, true_width=true.width, true_height=true.height)
        pixels = true.pixels()
        profile = enhancer.choose(restored).profile
        name = profile.name
        truths.add(PatchStatistics.of_latents(encode(true, enhancer.autoencoder), profile.info.patch),
                   *features.of(pixels))
        steps = Steps(enhancer.compute_change(restored, profile))
        for _ in steps:
            yield Progress(number, len(pairs), true.path.name if true.path else "")
        change = steps.result.change
        latents = steps.result.latents
        moved = enhancer.transport(profile).apply(latents)
        for place, alpha in enumerate(alphas, 1):
            photo = change.render(restored, alpha)
            enhanced = photo.pixels()
            gathered[alpha].add(PatchStatistics.of_latents(torch.lerp(moved, latents, alpha), profile.info.patch),
                                *features.of(enhanced))
            gathered[alpha].figures.append((psnr(enhanced, pixels), ssim(enhanced, pixels), niqe(enhanced, natural)))
            yield Progress(number + place / len(alphas), len(pairs), true.path.name if true.path else "")
    return Curve(name, len(pairs), tuple(_point(alpha, gathered[alpha], truths) for alpha in alphas))


def _point(alpha: float, enhanced: _Gathered, truths: _Gathered) -> Point:
    import torch

    psnrs, ssims, niqes = zip(*enhanced.figures, strict=True)
    crops = torch.cat(enhanced.crops)
    return Point(alpha, float(np.mean(psnrs)), float(np.mean(ssims)),
                 w2=_distance(enhanced.patches, truths.patches),
                 fd=_distance(enhanced.textures, truths.textures),   # the Frechet distance is that of their Gaussians
                 kid=kid(crops, torch.cat(truths.crops)) if len(crops) > 1 else math.nan,   # KID needs two crops
                 niqe=float(np.mean(niqes)))


def _distance(one: PatchStatistics | None, other: PatchStatistics | None) -> float:
    if one is None or other is None:
        raise RuntimeError("no photo was judged")
    return wasserstein2_squared(one.gaussian, other.gaussian)
