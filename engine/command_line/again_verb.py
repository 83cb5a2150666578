"""The verb `again`: enhances the original of an output once more, with what the output's metadata say."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path

from engine import photos
from engine.calibrating.without_calibration import AUTO
from engine.command_line.arguments import parser
from engine.command_line.console import Console
from engine.command_line.enhance_verb import enhance
from engine.command_line.usage import WrongUsage
from engine.errors import shown
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.library.profile import BadProfile
from engine.masks import mask_file
from engine.masks.mask import BadMask, Mask
from engine.photos.check_written import said_by
from engine.photos.formats import SAME, format_of_suffix
from engine.wishes.remembered import photo_key, remembered

_BUILT_IN_RESTORERS = ("nlm", "lanczos:", "none")   # whose name alone is enough to have them again


def again(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Find original, profile and settings of an output, and enhance as they say; returns the exit status.

    What the arguments name takes the place of what the output says. Raises WrongUsage where something cannot be found.
    """
    output = arguments.output_photo
    photos.read_header(output)   # says what is wrong with the file
    said = said_by(output)
    if not said.get("Profile"):
        raise WrongUsage(f"{shown(output)} does not say how Dmax made it; name a photo that Dmax made and whose "
                         "metadata are still there.")
    original = _original(output, said.get("Input", ""), arguments.original)
    words = ["enhance", str(original), f"--profile={arguments.profile or _profile(said, library, console)}",
             f"--alpha={said.get('Alpha', 'auto') if arguments.alpha is None else arguments.alpha}",
             "--detail", said.get("Detail", "auto"), "--form", said.get("Form", "plain"), "--format", _format(output)]
    if "PixelScale" in said:
        words += ["--scale", said["PixelScale"]]
    if restorer := _restorer(said.get("Restorer", ""), arguments.restorer):
        words += ["--restorer", restorer]
    if "OriginalDetail" in said:
        if restorer:
            words += ["--original-detail", said["OriginalDetail"]]
        else:
            console.warn("The output has detail of the photo before restoration, which is not known here; it is left "
                         "out (enhance --originals gives it).")
    if "FacesProtected" in said:
        words += ["--protect", f"faces:{said['FacesProtected']}"]
    if arguments.output:
        words += ["--output", str(arguments.output.absolute())]
    wanted = parser().parse_args(words)
    wanted.json, wanted.library = arguments.json, arguments.library
    wanted.mask = arguments.mask or _mask(said.get("Mask", ""), original, output, library)
    return enhance(wanted, console, library)


def _original(output: Path, content: str, given: Path | None) -> Path:
    """The photo with this content hash: the one given, one in the folder given, or one in the output's own folder."""
    if not content:   # as earlier windows exported
        if given is not None and given.is_file():
            return given.absolute()
        raise WrongUsage(f"{shown(output.name)} does not say which photo it was made of; name that with --original.")
    place = given or output.absolute().parent
    if given is not None and not given.exists():
        raise WrongUsage(f"There is nothing at {shown(given)}; check the path of --original.")
    found = photos.photos_in([place], recursive=given is not None)
    for path in sorted(found, key=lambda one: not output.stem.startswith(one.stem)):   # probable ones first
        with contextlib.suppress(photos.UnreadablePhoto):
            if photos.content_hash(path) == content:
                return path.absolute()
    where = "is not the photo" if given is not None and given.is_file() else "does not hold the photo"
    raise WrongUsage(f"{shown(place)} {where} that {shown(output.name)} was made of, or that has changed since; name "
                     "it, or its folder, with --original.")


def _profile(said: dict[str, str], library: Library, console: Console) -> str:
    """The profile that made an output: its file in the library, by its hash, or else the one of that name."""
    if said["Profile"] == AUTO:
        return AUTO
    named = [stored for stored in library.profiles() if stored.name == said["Profile"]]
    for stored in named:
        with contextlib.suppress(BadProfile):
            if profile_file.load(stored.path).hash == said.get("ProfileHash"):
                return str(stored.path)
    if not named:
        raise WrongUsage(f"The profile '{shown(said['Profile'])}' is not in the library; import it, or name another "
                         "with --profile.")
    console.warn(f"The profile '{shown(said['Profile'])}' has changed since; the one of today is used.")
    return named[0].name


def _mask(said: str, original: Path, output: Path, library: Library) -> Mask | None:
    """The mask with this hash: a file beside the original or the output, or what the window remembers for the photo."""
    if not said:
        return None
    for folder in dict.fromkeys((original.parent, output.absolute().parent)):
        if found := mask_file.mask_of(original, folder):
            with contextlib.suppress(BadMask):
                if mask_file.hash_of(mask := mask_file.read(found)) == said:
                    return mask
    with contextlib.suppress(BadMask):
        wish = remembered(photo_key(original), library)
        if wish and wish.mask and mask_file.hash_of(wish.mask) == said:
            return wish.mask
    raise WrongUsage(f"{shown(output.name)} was made with a mask that is neither beside {shown(original.name)} nor "
                     "what the window remembers for it; name its file with --mask.")


def _restorer(said: str, given: str | None) -> str:
    if given or not said or said.startswith(_BUILT_IN_RESTORERS):
        return given or said
    raise WrongUsage(f"The photo was restored first by '{shown(said)}'; name that model file or command with "
                     "--restorer.")


def _format(output: Path) -> str:
    own = format_of_suffix(output)
    return own.word if own and own.depths else SAME
