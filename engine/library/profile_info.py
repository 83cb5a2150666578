"""The description of a transport profile, as it stands in the header of its .dmax file."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import DmaxError

SUFFIX = ".dmax"
SCHEMA = 2   # 1: profiles that tell nothing of detail by place; all else is alike
# What restoration left over can only be inflated, and beyond some gain that looks like hard lines, not like texture.
# LapSRN, whose gains reach 13: alpha 0 with it 24.03 dB and FD x 0.31, without 23.47 and x 0.28; other tasks of 7 that
# were tried stay alike. Profiles that know their restoration less have less (calibrating.without_calibration).
MOST_GAIN = 4.0
SPARED_DB = 0.5   # the most that a suggested alpha may cost in PSNR

MOST_NAME_CHARACTERS = 500
MAX_DIMENSION = 4096       # 32 channels with p = 11: beyond any use, and 128 MB an array


class BadProfile(DmaxError):
    """The file is not a profile that can be used. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class ProfileInfo:
    """Description of a profile without its statistics: enough for lists, for the window, and to choose a profile."""

    name: str
    autoencoder: str          # identity: hash of weights and config
    autoencoder_name: str
    patch: int                # side p of the latent patches, odd
    channels: int             # c of the latents; statistics have d = c * p * p dimensions
    scale_px: float           # pixel scale: long side, in px, at which a whole photo shows this texture
    restored_photos: int
    natural_photos: int
    source_count: int         # patches
    target_count: int
    w2: float                 # squared Wasserstein-2 distance of restored and natural patches
    typical_w2: float         # median squared W2 of one calibration photo to all of them; 0 if unknown
    paired: bool = False
    created: str = ""         # ISO 8601, UTC
    app_version: str = ""
    notes: str = ""
    classes: int = 1          # of texture energy, from the lowest up, with a map for each
    finest_gain: float = 1.0  # of the finest octave of what the autoencoder draws, at most 1 (detail_band.FinestOctave)
    most_gain: float = MOST_GAIN    # by which a map may amplify a direction of the latents, 1 or more; see MOST_GAIN
    original_share: float = 0.0   # of the detail of a degraded original that pays, 0 to 1 (restoring.original_detail)
    doctor_score: float = -1.0    # how much one photo of its set matters (calibrating.diagnosis); -1: not judged
    curve: tuple[tuple[float, float, float], ...] = ()   # alpha, PSNR in dB, FD, by rising alpha; empty if not measured

    @property
    def dimension(self) -> int:
        """Dimension d = c * p * p of a latent patch."""
        return self.channels * self.patch * self.patch

    @property
    def best_alpha(self) -> float | None:
        """The alpha from 0 to 1 of least FD on the curve, among those that cost at most SPARED_DB of PSNR.

        The cost is measured from the restored photos, alpha = 1. None if the curve has no point from 0 to 1, or none at
        1. The tolerance is needed since behind a restorer of least error nothing is as faithful as the restored photo
        itself (Blau and Michaeli 2018): without it the suggestion would be to do nothing.
        """
        within = [point for point in self.curve if 0 <= point[0] <= 1]
        if not within or within[-1][0] != 1:
            return None
        restored_psnr = within[-1][1]
        faithful = [point for point in within if point[1] >= restored_psnr - SPARED_DB]
        return min(faithful, key=lambda point: point[2])[0]
