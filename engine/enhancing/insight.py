"""Why an enhanced photo looks as it does: how far it was from natural photos, how far it is, and whether the profile suits it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from engine.enhancing.method import DEFAULT_ALPHA
from engine.library.profile import TransportProfile
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import Gaussian, PatchStatistics
from engine.transport.texture_transport import Transport

FAR_RATIO = 4.0       # times the typical distance: of 72 photos restored just as a profile's own none lay beyond 3.7
_SIDE_LATENTS = 256   # the middle of a large photo says as much, and costs a moment
_ALPHAS = tuple(step / 10 for step in range(11))


@dataclass(frozen=True)
class Insight:
    """Squared Wasserstein-2 distances between the latent patches of a photo and those of a profile."""

    w2_before: float                # photo to natural photos
    w2_after: float                 # the same at full transport, alpha = 0
    distance: float                 # photo to the profile's restored photos
    typical: float                  # the median of that among the calibration photos themselves; 0 if unknown
    suggested_alpha: float          # see `suggestion`
    from_curve: bool                # whether the profile's own curve is behind it

    @property
    def ratio(self) -> float | None:
        """How many times farther the photo lies from the calibration photos than they from one another."""
        return self.distance / self.typical if self.typical > 0 else None

    @property
    def far(self) -> bool:
        """Whether the profile was learned from photos of another kind."""
        return self.ratio is not None and self.ratio > FAR_RATIO

    @property
    def overshoots(self) -> bool:
        """Whether full transport goes past natural photos, as with scenes that have more detail than most."""
        return self.w2_after > self.w2_before


def assess(latents: Tensor, profile: TransportProfile, transport: Transport) -> Insight:
    """What the latents [c, h, w] of a restored photo say about a profile, before and after its transport."""
    _, height, width = latents.shape
    top, left = max(0, height - _SIDE_LATENTS) // 2, max(0, width - _SIDE_LATENTS) // 2
    middle = latents[:, top:top + _SIDE_LATENTS, left:left + _SIDE_LATENTS]
    transported, natural = transport.apply(middle), profile.target.gaussian

    def gaussian(seen: Tensor) -> Gaussian:
        return PatchStatistics.of_latents(seen, profile.info.patch).gaussian

    def after(alpha: float) -> float:
        return wasserstein2_squared(gaussian(torch.lerp(transported, middle, alpha)), natural)

    photo = gaussian(middle)

    usual = profile.info.best_alpha
    found = Insight(wasserstein2_squared(photo, natural), after(0.0), wasserstein2_squared(photo, profile.source.gaussian),
                    profile.info.typical_w2, DEFAULT_ALPHA if usual is None else usual, usual is not None)
    if not found.far:
        return found
    return replace(found, suggested_alpha=round(suggestion(found.suggested_alpha, found.ratio, min(_ALPHAS, key=after)), 2))


def suggestion(usual: float, ratio: float | None, nearest: float) -> float:
    """The alpha for a photo that lies far from those that the profile was learned from.

    `usual` is what suits photos like these: the best on the profile's curve, or else the default. What the profile knows
    of a photo `ratio` times as far off as its own photos are fades beyond FAR_RATIO; and it goes no further than where the
    photo's own patches come nearest to natural ones.
    """
    return max(1 - (1 - usual) * min(1.0, FAR_RATIO / ratio) if ratio else usual, nearest)
