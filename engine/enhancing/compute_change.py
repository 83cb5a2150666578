"""Compute the change of a photo, in bands or tiles as its autoencoder needs; starts again when memory runs out."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from functools import partial

from engine.autoencoders.autoencoder import Autoencoder
from engine.device import ran_out
from engine.enhancing import in_bands, in_tiles
from engine.enhancing.change import ChangeTile, ComputedChange
from engine.enhancing.focus import Focus, Region, live
from engine.enhancing.method import USUAL, EnhanceError, Method
from engine.enhancing.out_of_memory import with_less
from engine.photos import Photo
from engine.progress import Notice, Progress, Steps
from engine.transport.texture_transport import Transport


def compute_change(photo: Photo, transport: Transport, autoencoder: Autoencoder, method: Method = USUAL, *,
                   tile_latents: int | None = None, focus_px: Region | Focus | None = None,
                   stays: bool = False) -> Generator[Progress | ChangeTile | Notice, None, ComputedChange]:
    """Compute the change of a photo; yields progress and each finished tile, and returns the change with its latents.

    When memory runs out it starts again with smaller tiles, then on the processor, and yields a notice, which is in the
    result as well. It also starts again when another job has moved the autoencoder to another device between two steps.

    The region `focus_px` (top, left, bottom, right in px: the part that the user looks at) is computed first, a little
    of its middle before the rest, so that something is seen at once; a function is asked for it between two steps, and
    what it gives anew goes first from then on. With a tile-exact autoencoder the result depends
    neither on the tiles nor on bands. `tile_latents`: side of a tile in latents, or of a square with the area of a
    band. Close the generator to cancel. `stays`: where it can, the change stays on the device that computes, to be
    rendered there; tiles of the whole photo are then not yielded, and the change has no `delta`.
    Adrai et al., Deep Optimal Transport, NeurIPS 2023, algorithm 1; the detail band is Dmax's own.

    Raises EnhanceError if the method is out of range, the transport was made for other latents, or even the smallest
    tiles on the processor run out of memory.
    """
    method.checked()
    photo = photo.without_hidden()
    if transport.channels != autoencoder.channels:
        raise EnhanceError("This profile was calibrated with another autoencoder; calibrate again with this one.")
    focus = live(focus_px)
    compute = partial(in_bands.compute_change, stays=stays) if autoencoder.walks_in_bands else in_tiles.compute_change
    side, notices = tile_latents or autoencoder.tile_latents(), list[str]()
    while True:
        steps, placed = Steps(compute(photo, transport, autoencoder, method, side, focus)), autoencoder.placed
        try:
            for step in steps:
                yield step
                if autoencoder.placed != placed:
                    break   # the tensors so far are on a device that the network has left
            else:
                return replace(steps.result, notices=tuple(notices))
            side = autoencoder.tile_latents()
            continue
        except (RuntimeError, MemoryError) as error:   # torch's own is a RuntimeError
            if not ran_out(error):
                raise
        finally:
            steps.close()
        side, notice = with_less(autoencoder, side)   # here, where the error no longer holds what was computed
        if notice:
            notices.append(notice.sentence)
            yield notice
