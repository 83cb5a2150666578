"""The built-in natural statistics, which stand in for natural photos of the user's own."""

from __future__ import annotations

from engine.library import profile as profile_file
from engine.library.calibration_set import BadCalibrationSet
from engine.library.profile import TransportProfile
from engine.photos.pixel_scale import octaves_apart
from engine.resources import RESOURCES


def natural_statistics(identity: str, patch: int, scale_px: float) -> TransportProfile:
    """The built-in natural statistics nearest to a pixel scale in px, as a profile with natural photos on both sides.

    `identity` is that of the autoencoder. Raises BadCalibrationSet if there are none for it or for the patch size.
    """
    known = [(path, profile_file.read_info(path)) for path in sorted((RESOURCES / "natural").glob("*.dmax"))]
    fitting = [(octaves_apart(info.scale_px, scale_px), path) for path, info in known
               if info.autoencoder == identity and info.patch == patch]
    if not fitting:
        raise BadCalibrationSet(
            "The built-in natural statistics belong to the built-in autoencoder with patch size 3; "
            "add natural photos of your own to calibrate with others.")
    return profile_file.load(min(fitting)[1])
