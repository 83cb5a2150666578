"""Reading arguments into values that several verbs share: session, autoencoder, method, restorer, natural photos."""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING

from engine import photos
from engine.enhancing.method import AUTO_ALPHA, Method, check_alpha, check_share
from engine.errors import DmaxError, shown
from engine.library import profile as profile_file
from engine.photos.formats import format_of_suffix
from engine.session import Session

if TYPE_CHECKING:
    from engine.autoencoders.autoencoder import Autoencoder
    from engine.library.library import Library
    from engine.restoring.restorer import Restorer
    from engine.restoring.truth_pairs import Remaking


class WrongUsage(DmaxError):
    """The command line asks for something impossible. Its text is the sentence that the user sees."""


def session_of(arguments: argparse.Namespace, library: Library) -> Session:
    """The session that loads networks and profiles, on the device that the arguments name."""
    return Session(library, device=arguments.device, precision=arguments.precision)


def autoencoder_of(arguments: argparse.Namespace, session: Session, wanted: str | None = None) -> Autoencoder:
    """The autoencoder that --autoencoder names; without it the one with the wanted id, or the built-in one.

    Raises AutoencoderMissing, UnusableAutoencoder or NoSuchDevice.
    """
    return session.autoencoder(arguments.autoencoder or wanted or "built-in")


def autoencoder_id_of_profile(profile: str, session: Session) -> str | None:
    """The catalog id of the autoencoder that a profile was calibrated with; None if it is not on this machine.

    Raises LibraryError or BadProfile.
    """
    identity = profile_file.read_info(session.library.profile_paths(profile)[0]).autoencoder
    return session.catalog.id_of(identity)


def method_of(detail: str, form: str) -> Method:
    """The method of --detail and --form; `detail`: `auto`, `off` or a sigma in px. Raises WrongUsage, EnhanceError."""
    if detail in ("auto", "off"):
        return Method(detail, form).checked()   # type: ignore[arg-type]   # argparse admits nothing but the forms
    try:
        return Method(float(detail), form).checked()   # type: ignore[arg-type]
    except ValueError:
        raise WrongUsage(f"--detail takes auto, off or a number of px, not '{detail}'.") from None


def restorer_named(arguments: argparse.Namespace, session: Session) -> Restorer | None:
    """The restorer that the arguments name; None if they name none. Raises RestorerError."""
    return session.restorer(arguments.restorer, arguments.restorer_seconds) if arguments.restorer else None


def remaking_of(arguments: argparse.Namespace, session: Session) -> Remaking:
    """The degradation and the restorer that make restored photos from natural ones.

    Raises WrongUsage if the arguments lack one of them, BadDegradation, RestorerError.
    """
    from engine.restoring.degradation import Degradation
    from engine.restoring.truth_pairs import Remaking

    check_remaking(arguments)
    return Remaking(Degradation.of(arguments.degradation),
                    session.restorer(arguments.restorer, arguments.restorer_seconds), arguments.restorer)


def check_remaking(arguments: argparse.Namespace) -> None:
    """Raise WrongUsage unless restored photos can be made from natural ones: both options are needed."""
    if not arguments.restorer or not arguments.degradation:
        raise WrongUsage("Natural photos alone need both --restorer and --degradation.")


def natural_photos_in(paths: list[Path]) -> tuple[Path, ...]:
    """The natural photos in files and folders. Raises WrongUsage if there are none, or a path does not exist."""
    natural = photos.photos_in(paths)
    if not natural or not all(path.exists() for path in paths):
        raise WrongUsage("There are no natural photos at the paths given; check them.")
    return tuple(natural)


def originals_of(arguments: argparse.Namespace) -> str:
    """The folder of the originals, absolute, since a batch may be resumed from another folder; empty if none is named.
    """
    return os.path.abspath(arguments.originals) if arguments.originals else ""


def check_output_options(arguments: argparse.Namespace) -> None:
    """Raise WrongUsage or EnhanceError unless the options of `enhance` and `batch` are in their ranges."""
    if arguments.alpha != AUTO_ALPHA:
        check_alpha(arguments.alpha)
    if arguments.original_detail is not None:
        check_share(arguments.original_detail)
    if not 0 <= arguments.faces <= 1:
        raise WrongUsage(f"The share of --protect faces must be from 0 to 1, not {arguments.faces:g}.")
    if arguments.originals and arguments.restorer:
        raise WrongUsage("With --restorer the photos themselves are the originals; leave --originals away.")
    if arguments.originals and not arguments.originals.is_dir():
        raise WrongUsage(f"There is no folder of originals at {shown(arguments.originals)}; check the path.")
    if arguments.original_detail and not (arguments.originals or arguments.restorer):
        raise WrongUsage("--original-detail needs the photos before restoration: name their folder with --originals, "
                         "or let Dmax restore with --restorer.")
    if arguments.output and format_of_suffix(arguments.output) and not arguments.output.is_dir():
        raise WrongUsage(f"--output names a folder, and {shown(arguments.output)} looks like a photo; name the folder, "
                         "and the kind of file with --format.")
    if not 1 <= arguments.quality <= 100:
        raise WrongUsage(f"The quality must be from 1 to 100, not {arguments.quality}.")
    for option in ("max_megapixels", "restorer_seconds", "scale"):
        value = getattr(arguments, option, None)
        if value is not None and not 0 < value < math.inf:
            raise WrongUsage(f"--{option.replace('_', '-')} must be a number above 0, not {value:g}.")
