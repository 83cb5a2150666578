"""The verb `calibrate`: learns a transport profile from photos and saves it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Generator
from dataclasses import asdict
from pathlib import Path

from engine import photos
from engine.calibrating.calibrate import Calibration
from engine.calibrating.calibrate import calibrate as learn
from engine.calibrating.without_calibration import AUTO, BEST
from engine.clusters.cluster import Cluster
from engine.clusters.statistics import calibrate_on_cluster
from engine.command_line.console import Console
from engine.command_line.usage import (
    WrongUsage,
    autoencoder_of,
    check_remaking,
    natural_photos_in,
    restorer_named,
    session_of,
)
from engine.errors import shown
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.library.profile import BadProfile, TransportProfile
from engine.library.profile_info import MOST_NAME_CHARACTERS
from engine.progress import Notice, Progress


def calibrate(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Learn a transport profile and save it; returns the exit status. Raises WrongUsage, and as calibrating does."""
    target = _target(arguments, library)
    session = session_of(arguments, library)
    restorer = None
    job: Generator[Progress | Notice, None, Calibration]
    if arguments.restorer or arguments.degradation or arguments.natural_photos:
        wanted = _set_of_natural(arguments)
        restorer = restorer_named(arguments, session)
    else:
        wanted = _set_of_restored(arguments)
    autoencoder = autoencoder_of(arguments, session)
    if arguments.cluster is None:
        job = learn(wanted, autoencoder, library.statistics_cache, restorer)
    else:
        job = calibrate_on_cluster(wanted, autoencoder, session, Cluster(arguments.cluster), arguments.restorer_seconds)
    return _keep(console.follow(job, "calibrating").profile, target, console, library)


def _target(arguments: argparse.Namespace, library: Library) -> Path:
    """Where the profile is to be written. Raises WrongUsage before any work if it cannot go there."""
    if arguments.name.strip().casefold() in (AUTO, BEST) or len(arguments.name) > MOST_NAME_CHARACTERS:
        raise WrongUsage("A profile cannot be called that: 'auto' and 'best' stand for no calibration, and a name has "
                         f"at most {MOST_NAME_CHARACTERS} characters; choose another name.")
    target: Path = arguments.output or library.profile_path(arguments.name)
    if target.suffix.lower() != profile_file.SUFFIX:
        raise WrongUsage(f"--output must name a {profile_file.SUFFIX} file, not {shown(target.name)}.")
    if not os.path.lexists(target):
        return target
    try:
        there = profile_file.read_info(target)
    except BadProfile:
        raise WrongUsage(f"{shown(target)} is there already and is no profile that Dmax can read, so it is not "
                         "replaced; choose another name.") from None
    if arguments.existing != "replace":
        raise WrongUsage(f"There is already a profile called '{shown(there.name)}'; choose another name, or replace it "
                         "with --existing replace.")
    return target


def _set_of_natural(arguments: argparse.Namespace) -> CalibrationSet:
    """The calibration set of natural photos alone, each to be degraded and restored. Raises WrongUsage."""
    if arguments.restored:
        raise WrongUsage("Give either --restored photos, or natural photos with --restorer and --degradation.")
    check_remaking(arguments)
    natural = natural_photos_in([*arguments.natural_photos, *arguments.natural])
    return CalibrationSet(arguments.name, (), natural, False, arguments.patch, arguments.autoencoder or "built-in",
                          arguments.scale, arguments.restorer, arguments.degradation).checked()


def _set_of_restored(arguments: argparse.Namespace) -> CalibrationSet:
    """The calibration set of restored photos, and of natural ones if any are given. Raises WrongUsage."""
    if not arguments.restored:
        raise WrongUsage("Give --restored photos, or natural photos with --restorer and --degradation.")
    restored = photos.photos_in(arguments.restored)
    natural = photos.photos_in(arguments.natural)
    if arguments.natural and not natural:
        raise WrongUsage("There are no natural photos at the paths given; check them.")
    return CalibrationSet(arguments.name, tuple(restored), tuple(natural), arguments.paired, arguments.patch,
                          arguments.autoencoder or "built-in", arguments.scale).checked()


def _keep(learned: TransportProfile, target: Path, console: Console, library: Library) -> int:
    """Save a profile and print its description; returns the exit status.

    A profile of the library that it replaces goes to the trash.
    """
    if target.exists() and target.is_relative_to(library.profiles_folder):
        console.say(f"The earlier profile of that name rests at {library.discard(target)}")
    profile_file.save(learned, target)
    info = learned.info
    if info.restored_photos < 8:
        console.warn(f"{info.restored_photos} restored photos are few; about a dozen make a better profile.")
    console.say(f"Learned '{info.name}' from {info.restored_photos} restored and {info.natural_photos} natural photos "
                f"of about {info.scale_px:.0f} px: {target}")
    console.finish(asdict(info) | {"hash": learned.hash, "path": str(target)})
    return 0
