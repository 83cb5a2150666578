"""How much of a photo's fine detail is missing, whether a profile suits it, and the alpha to suggest."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from engine.enhancing.method import DEFAULT_ALPHA
from engine.enhancing.photo_signs import missing_detail
from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.transport.gaussian_transport import wasserstein2_squared
from engine.transport.patch_statistics import PatchStatistics

FAR_RATIO = 4.0       # multiple of the typical distance: none of 72 photos restored as a profile's own lay beyond 3.7
_SIDE_LATENTS = 256   # side of the part in the middle of a photo that is measured: it says as much, in a moment
# Where fewer octaves of detail are missing, enhancing costs more faithfulness than it gives realism (wavelets, which
# lack 0.6: 0.7 dB a tenth of FD; upscaled, 3: 0.15 dB): alpha rises by _FADE for each, up to _MOST.
_ENOUGH, _FADE, _MOST = 1.15, 0.7, 0.8


@dataclass(frozen=True)
class Insight:
    """What is known of a photo that is to be enhanced with a profile."""

    distance: float           # squared Wasserstein-2 distance of its latent patches to the profile's restored photos
    typical: float            # the median of that among the calibration photos themselves; 0 if unknown
    missing: float | None     # octaves of fine detail; None if the profile does not know (`missing_detail`)
    suggested_alpha: float    # see `suggestion`
    from_curve: bool          # True if it begins with the profile's own curve, False if with the default

    @property
    def ratio(self) -> float | None:
        """Distance of the photo as a multiple of the typical one; None if that is unknown."""
        return self.distance / self.typical if self.typical > 0 else None

    @property
    def far(self) -> bool:
        """True if the profile was learned from photos of another kind."""
        return self.ratio is not None and self.ratio > FAR_RATIO


def assess(photo: Photo, latents: Tensor, profile: TransportProfile, stride: int) -> Insight:
    """Compare a restored photo and its latents [c, h, w] with a profile; `stride` is the autoencoder's."""
    _, height, width = latents.shape
    top, left = max(0, height - _SIDE_LATENTS) // 2, max(0, width - _SIDE_LATENTS) // 2
    middle = latents[:, top:top + _SIDE_LATENTS, left:left + _SIDE_LATENTS]
    distance = wasserstein2_squared(PatchStatistics.of_latents(middle, profile.info.patch).gaussian,
                                    profile.source.gaussian)
    best, typical = profile.info.best_alpha, profile.info.typical_w2
    missing = missing_detail(photo.without_hidden(), profile, stride)   # what is hidden must not choose an alpha
    alpha = suggestion(DEFAULT_ALPHA if best is None else best, distance / typical if typical > 0 else None, missing)
    return Insight(distance, typical, missing, alpha, best is not None)


def suggestion(usual: float, ratio: float | None, missing: float | None) -> float:
    """The alpha to suggest for a photo.

    `usual`: the alpha for photos like the profile's own, the best on its curve or else the default. It rises for a
    photo that lacks few octaves of detail (`missing`), or lies far from those that the profile was learned from: at
    `ratio` times the typical distance, beyond FAR_RATIO, its 1 - alpha is FAR_RATIO / ratio of what it would be.
    """
    faded = usual if missing is None else max(usual, min(_MOST, usual + _FADE * (_ENOUGH - missing)))
    return round(1 - (1 - faded) * min(1.0, FAR_RATIO / ratio) if ratio else faded, 2)
