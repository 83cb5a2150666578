"""The verb `calibrate`: learns a transport profile from photos and saves it."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from engine import photos
from engine.calibrating.calibrate import calibrate as learn
from engine.command_line.console import Console
from engine.command_line.usage import (
    WrongUsage,
    autoencoder_of,
    check_remaking,
    natural_photos_in,
    restorer_named,
    session_of,
)
from engine.library import profile as profile_file
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library
from engine.library.profile import TransportProfile


def calibrate(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Learn a transport profile and save it; returns the exit status. Raises WrongUsage, and as calibrating does."""
    target = arguments.output or library.profile_path(arguments.name)
    session = session_of(arguments, library)
    restorer = None
    if arguments.restorer or arguments.degradation or arguments.natural_photos:
        wanted = _set_of_natural(arguments)
        restorer = restorer_named(arguments, session)
    else:
        wanted = _set_of_restored(arguments)
    job = learn(wanted, autoencoder_of(arguments, session), library.statistics_cache, restorer)
    return _keep(console.follow(job, "calibrating").profile, target, console)


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


def _keep(learned: TransportProfile, target: Path, console: Console) -> int:
    """Save a profile and print its description; returns the exit status."""
    profile_file.save(learned, target)
    info = learned.info
    if info.restored_photos < 8:
        console.warn(f"{info.restored_photos} restored photos are few; about a dozen make a better profile.")
    console.say(f"Learned '{info.name}' from {info.restored_photos} restored and {info.natural_photos} natural photos "
                f"of about {info.scale_px:.0f} px: {target}")
    console.finish(asdict(info) | {"hash": learned.hash, "path": str(target)})
    return 0
