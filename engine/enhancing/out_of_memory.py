"""Out-of-memory handling: smaller tiles, then the processor, and an honest sentence if neither helps."""

from __future__ import annotations

import dataclasses

from engine.autoencoders.autoencoder import Autoencoder
from engine.device import available, release_unused
from engine.enhancing.method import EnhanceError
from engine.progress import Notice
from engine.sentences import Sentence

_LEAST_LATENTS = 8   # side of the smallest tile: a smaller one is nearly all halo and needs no less memory


def with_less(autoencoder: Autoencoder, tile_latents: int) -> tuple[int, Notice | None]:
    """The tile side in latents to try after `tile_latents`, and a notice for the user the first time.

    The autoencoder keeps the smaller tiles, or the processor, for later photos too. Raises EnhanceError when nothing
    smaller is left to try.
    """
    device = autoencoder.device
    half = tile_latents // 2
    release_unused(device)
    if half >= _LEAST_LATENTS:
        first = autoencoder.largest_tile is None
        autoencoder.largest_tile = half
        notice = Notice(Sentence("There was too little memory for the usual tiles; Dmax goes on with smaller ones, a "
                                 "little slower."))
        return half, notice if first else None
    if device.name != "cpu":
        autoencoder.move(dataclasses.replace(available()[-1], dtype_name="float32"))
        return autoencoder.tile_latents(), Notice(
            Sentence("The graphics card has too little free memory; Dmax goes on with the processor, which is slower."))
    raise EnhanceError("This photo needs more memory than there is; close other programs, or use a smaller version.")
