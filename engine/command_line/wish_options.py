"""Options of `enhance` and `batch` that say what is wanted of photos: typed, from a preset, or the usual ones."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from engine.command_line.console import Console
from engine.command_line.usage import WrongUsage
from engine.enhancing.method import AUTO_ALPHA
from engine.errors import shown
from engine.library.library import Library
from engine.masks import mask_file
from engine.photos.formats import SAME
from engine.photos.output import Output
from engine.wishes.presets import Preset, keep, preset_named
from engine.wishes.wish import Wish

_USUAL = {"profile": None, "alpha": AUTO_ALPHA, "detail": "auto", "form": "plain", "original_detail": None,
          "restorer": None, "mask": None, "faces": 0.0, "format": SAME, "quality": Output.quality,
          "chroma": Output.chroma, "bits": None, "existing": Output.existing, "template": Output.template}


def fill_in(arguments: argparse.Namespace, library: Library) -> None:
    """Add to the arguments what was not typed: from the preset that they name, or the usual.

    Raises LibraryError or BadPreset if the preset cannot be used, and WrongUsage if no profile is named.
    """
    preset = preset_named(library, arguments.preset).wish if arguments.preset else None
    for name, value in (_USUAL | (_options_of(preset) if preset else {})).items():
        if not hasattr(arguments, name):
            setattr(arguments, name, value)
    if arguments.profile is None:
        raise WrongUsage("Name a profile with --profile, or a preset with --preset; 'profiles list' and 'presets list' "
                         "say which there are.")


def masks_of(arguments: argparse.Namespace) -> dict[str, Any]:
    """The mask of --mask as values of the settings: the mask itself, or its folder, absolute as that of the originals.

    Raises WrongUsage if there is none, BadMask if it cannot be used.
    """
    if not isinstance(arguments.mask, Path):   # a preset's, or none
        return {"mask": arguments.mask}
    if arguments.mask.is_dir():
        return {"masks": os.path.abspath(arguments.mask)}
    if not arguments.mask.exists():
        raise WrongUsage(f"There is no mask at {shown(arguments.mask)}; check the path.")
    return {"mask": mask_file.read(arguments.mask)}


def profile_word(arguments: argparse.Namespace) -> str:
    """The profile that the arguments name; the path of a file is made absolute.

    Absolute, since a batch may be resumed, or a preset used, from another folder.
    """
    word: str = arguments.profile
    return os.path.abspath(word) if Path(word).is_file() else word


def restorer_word(arguments: argparse.Namespace) -> str:
    """The word of the restorer that the arguments name; the path of a model file is made absolute, likewise."""
    word = arguments.restorer or ""
    return os.path.abspath(word) if "{input}" not in word and Path(word).is_file() else word


def keep_preset(arguments: argparse.Namespace, wish: Wish, library: Library, console: Console) -> None:
    """Keep what is wanted as a preset, if --save-preset asks for it. Raises LibraryError if its name is taken."""
    if not arguments.save_preset:
        return
    only = {field.name: getattr(wish, field.name) for field in fields(Wish)} | {
        "profile": profile_word(arguments), "restorer": restorer_word(arguments),
        "output": replace(wish.output, template=arguments.template)}   # where an output lies is no part of it
    keep(Preset(arguments.save_preset, Wish(**only)), library)
    console.say(f"Kept as the preset '{shown(arguments.save_preset)}'.")


def faces_in(said: Mapping[str, str]) -> int | None:
    """How many faces were protected in an output, as its XMP says; None if nobody looked for any."""
    return int(said["Faces"]) if said.get("Faces", "").isdecimal() else None


def _options_of(wish: Wish) -> dict[str, Any]:
    """A wish as the options would have it."""
    output = wish.output
    return {"profile": wish.profile, "alpha": wish.alpha, "detail": str(wish.method.detail), "form": wish.method.form,
            "original_detail": wish.original_share, "restorer": wish.restorer or None, "mask": wish.mask,
            "faces": wish.faces, "format": output.format, "quality": output.quality, "chroma": output.chroma,
            "bits": output.bit_depth, "existing": output.existing, "template": output.template}
