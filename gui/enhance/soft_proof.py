"""Soft proof: how a photo would look printed, by the ICC profile of printer and paper."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import DmaxError
from engine.sentences import Sentence

_MOST_BYTES = 64 << 20             # profiles of presses have a few MB
_MARKED = np.array([255, 0, 200], np.uint8)   # a colour that no photo is full of


class BadProof(DmaxError):
    """The file is no ICC profile that a print could have. Its text is the sentence that the user sees."""


def proofed(samples: NDArray[np.uint8], screen_icc: bytes | None, printer: Path, *, mark: bool = False,
            ) -> NDArray[np.uint8]:
    """Samples [h, w, 3] in the screen's colours (None: sRGB) as they would look printed, on the same screen.

    `mark`: what the printer cannot print is shown in one garish colour. Raises BadProof.
    """
    from PIL import Image, ImageCms

    def converted(*flags: ImageCms.Flags) -> NDArray[np.uint8]:
        combined = ImageCms.Flags.SOFTPROOFING | ImageCms.Flags.BLACKPOINTCOMPENSATION
        for flag in flags:
            combined |= flag
        transform = ImageCms.buildProofTransform(
            screen, screen, paper, "RGB", "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Intent.RELATIVE_COLORIMETRIC, combined)
        shown = ImageCms.applyTransform(Image.fromarray(samples), transform)
        return np.asarray(shown).copy()

    try:
        with printer.open("rb") as file:
            profile = file.read(_MOST_BYTES)
        paper = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        screen = ImageCms.ImageCmsProfile(io.BytesIO(screen_icc) if screen_icc else ImageCms.createProfile("sRGB"))
        seen = converted()
        if mark:   # Little CMS marks in a grey, which can be a photo's own
            seen[(converted(ImageCms.Flags.GAMUTCHECK) != seen).any(2)] = _MARKED
        return seen
    except OSError as error:
        raise BadProof("{name} cannot be read ({reason}); choose the ICC file of your printer and paper.",
                       name=printer.name, reason=error.strerror or Sentence("it is no ICC profile")) from error
    except ImageCms.PyCMSError as error:
        raise BadProof("{name} is no ICC profile of a printer; choose the ICC file of your printer and paper.",
                       name=printer.name) from error
