"""What is unusual about a photo that is to be enhanced: noise, blocks of JPEG, Dmax's own hand, nothing missing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.photos.metadata import xmp
from engine.restoring.non_local_means import noise_response
from engine.sentences import Sentence, joined
from engine.transport.foretelling import DetailByPlace, missing_octaves

JPEG_CLEANED = "JPEG cleaned"   # the ready-made profile for photos with blocks
_SIDE_PX = 2048     # of the middle of a photo that is looked at; of a large one it is enough
_CELL_PX = 8        # side of the cells in which noise is measured, and of JPEG's blocks
# Of 32 natural photos at 480, 640 and 1280 px, 40 of people, 24 camera crops, and 60 restored by upscaling, non-local
# means and wavelets, the noise in the quietest tenth of the cells was at most 4.5, of noise of 10 at least 4.9.
_QUIET, _NOISY = 0.1, 5.0            # share of the cells; standard deviation in 1/255
# The step at a block's border beyond those beside it, as a share of the mean step: at least 0.53 at quality 10, at most
# 0.14 without JPEG.
_BLOCKS, _BLOCKS_LEAST = 0.5, 0.8    # that share; the step itself in 1/255, which a sky's own file can fall short of
_CLIPPED = 12, 243                   # cells darker or brighter than that have lost their noise


def signs(photo: Photo, profile: TransportProfile, stride: int) -> str:
    """Sentences about what is unusual for a restored photo, for the user; empty for most.

    `stride` is the autoencoder's.
    """
    found = []
    if made := xmp.properties(photo.metadata.xmp):
        found.append(Sentence("Dmax has enhanced this photo already, with '{profile}'; enhance the photo that it was "
                              "made of.", profile=made["Profile"]) if made.get("Profile") else
                     Sentence("Dmax has enhanced this photo already; enhance the photo that it was made of."))
    grey = _middle(photo)
    missing = missing_detail(photo, profile, stride)
    if noise_of(grey) > _NOISY:
        found.append(Sentence("This photo looks noisy; restore it first, for its noise would be taken for texture."))
    elif has_blocks(grey) and profile.name != JPEG_CLEANED:
        found.append(Sentence("This photo shows the blocks of JPEG compression; clean it first, or use '{profile}'.",
                              profile=JPEG_CLEANED))
    elif missing is not None and missing <= 0 and not made:
        found.append(Sentence("This photo has as much fine detail as natural photos have; there may be little to give "
                              "back."))
    return joined(found)


def missing_detail(photo: Photo, profile: TransportProfile, stride: int) -> float | None:
    """Octaves of energy that a photo's fine detail has less than its coarser octaves foretell (`foretelling`).

    0 for natural photos on the average, 1 to 4 behind restorers; None for profiles made before that was known.
    """
    if profile.detail is None:
        return None
    seen = DetailByPlace.of_middle(photo.region, photo.height, photo.width, stride)
    return missing_octaves(seen, profile.detail.foreteller)


def noise_of(grey: NDArray[np.float32]) -> float:
    """Standard deviation of the noise in the quietest tenth of the cells of a picture [H, W] in 0..255, in 1/255.

    In each by the median of `noise_response`; 0 if all are clipped.
    """
    if min(grey.shape) < _CELL_PX + 2:
        return 0.0
    response = np.median(_cells(noise_response(grey)), 1)
    brightness = _cells(grey[1:-1, 1:-1]).mean(1)
    known = response[(brightness > _CLIPPED[0]) & (brightness < _CLIPPED[1])]
    return float(np.quantile(known, _QUIET)) if len(known) else 0.0


def has_blocks(grey: NDArray[np.float32]) -> bool:
    """True if a picture [H, W] in 0..255 has steps at every eighth row and every eighth column, as JPEG makes them."""
    for picture in (grey, grey.T):
        steps = np.abs(np.diff(picture, axis=1))
        beyond = steps[:, 1:-1] - (steps[:, :-2] + steps[:, 2:]) / 2
        whole = beyond.shape[1] // _CELL_PX * _CELL_PX
        if not whole or not len(steps):
            return False
        by_place = beyond[:, :whole].mean(0).reshape(-1, _CELL_PX).mean(0)
        border = float(by_place.max() - np.median(by_place))
        if border < max(_BLOCKS * float(steps.mean()), _BLOCKS_LEAST):
            return False
    return True


def _middle(photo: Photo) -> NDArray[np.float32]:
    """Grey, 0..255, of the middle of a photo, as its file has it."""
    height, width = min(photo.height, _SIDE_PX), min(photo.width, _SIDE_PX)
    top, left = (photo.height - height) // 2, (photo.width - width) // 2
    grey: NDArray[np.float32] = photo.region(top, left, top + height, left + width).mean(0) * np.float32(255)
    return grey


def _cells(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """The whole cells of a picture [H, W]: [cells, 64]."""
    height, width = (length // _CELL_PX for length in picture.shape)
    cut = picture[:height * _CELL_PX, :width * _CELL_PX].reshape(height, _CELL_PX, width, _CELL_PX)
    return cut.swapaxes(1, 2).reshape(height * width, -1)
