"""Distances of a photo to natural photos, before and after enhancing, and to the photos behind its profile."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from engine.enhancing.method import DEFAULT_ALPHA
from engine.library.profile import TransportProfile
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import Gaussian, PatchStatistics
from engine.transport.texture_transport import Transport

FAR_RATIO = 4.0       # multiple of the typical distance: none of 72 photos restored as a profile's own lay beyond 3.7
_SIDE_LATENTS = 256   # side of the part in the middle of a photo that is measured: it says as much, in a moment
_ALPHAS = tuple(step / 10 for step in range(11))


@dataclass(frozen=True)
class Insight:
    """Squared Wasserstein-2 distances between the latent patches of a photo and those of a profile."""

    w2_before: float                # photo to natural photos
    w2_after: float                 # the same at full transport, alpha = 0
    distance: float                 # photo to the profile's restored photos
    typical: float                  # the median of that among the calibration photos themselves; 0 if unknown
    suggested_alpha: float          # see `suggestion`
    from_curve: bool                # True if it comes from the profile's own curve, False if from the default

    @property
    def ratio(self) -> float | None:
        """Distance of the photo as a multiple of the typical one; None if that is unknown."""
        return self.distance / self.typical if self.typical > 0 else None

    @property
    def far(self) -> bool:
        """True if the profile was learned from photos of another kind."""
        return self.ratio is not None and self.ratio > FAR_RATIO

    @property
    def overshoots(self) -> bool:
        """True if full transport goes past natural photos, as with scenes that have more detail than most."""
        return self.w2_after > self.w2_before


def assess(latents: Tensor, profile: TransportProfile, transport: Transport) -> Insight:
    """Compare a restored photo's latents [c, h, w], before and after transport, with a profile's statistics."""
    _, height, width = latents.shape
    top, left = max(0, height - _SIDE_LATENTS) // 2, max(0, width - _SIDE_LATENTS) // 2
    middle = latents[:, top:top + _SIDE_LATENTS, left:left + _SIDE_LATENTS]
    transported, natural = transport.apply(middle), profile.target.gaussian

    def gaussian(seen: Tensor) -> Gaussian:
        return PatchStatistics.of_latents(seen, profile.info.patch).gaussian

    def after(alpha: float) -> float:
        return wasserstein2_squared(gaussian(torch.lerp(transported, middle, alpha)), natural)

    photo = gaussian(middle)
    best = profile.info.best_alpha
    found = Insight(
        w2_before=wasserstein2_squared(photo, natural), w2_after=after(0.0),
        distance=wasserstein2_squared(photo, profile.source.gaussian), typical=profile.info.typical_w2,
        suggested_alpha=DEFAULT_ALPHA if best is None else best, from_curve=best is not None)
    if not found.far:
        return found
    alpha = suggestion(found.suggested_alpha, found.ratio, min(_ALPHAS, key=after))
    return replace(found, suggested_alpha=round(alpha, 2))


def suggestion(usual: float, ratio: float | None, nearest: float) -> float:
    """The alpha to suggest for a photo that lies far from those that the profile was learned from.

    `usual`: the alpha for photos like the profile's own, the best on its curve or else the default. A photo at `ratio`
    times the typical distance, beyond FAR_RATIO, gets FAR_RATIO / ratio of its 1 - alpha. `nearest`: the alpha at which
    the photo's own patches are nearest to natural ones; the suggestion is never below it.
    """
    return max(1 - (1 - usual) * min(1.0, FAR_RATIO / ratio) if ratio else usual, nearest)
