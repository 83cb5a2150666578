"""The verbs of the command line that restore: calibrating from natural photos alone, and evaluating."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from engine import photo as photos
from engine.calibration_set import CalibrationSet
from engine.console import Console
from engine.errors import DmaxError
from engine.library import Library


class WrongRestoration(DmaxError):
    """The command line asks for a restoration that cannot be."""


def restorer_of(arguments: argparse.Namespace) -> Any:
    """The restorer that the arguments name, or None."""
    if not arguments.restorer:
        return None
    from engine import device
    from engine.restorer import restorer

    return restorer(arguments.restorer, device.choose(arguments.device, arguments.precision), arguments.restorer_seconds)


def _natural_pairs(arguments: argparse.Namespace, paths: list[Any]) -> list[Any]:
    from engine.degradation import Degradation
    from engine.evaluate import pairs_of_degradation

    if not arguments.restorer or not arguments.degradation:
        raise WrongRestoration("Natural photos alone need both --restorer and --degradation.")
    natural = photos.photos_in(paths)
    if not natural:
        raise WrongRestoration("There are no natural photos at the paths given; check them.")
    return pairs_of_degradation(natural, Degradation.of(arguments.degradation), restorer_of(arguments))


def calibration(arguments: argparse.Namespace, autoencoder: Any, console: Console) -> Any:
    """A paired profile of natural photos, degraded and restored on the way."""
    from engine.calibration import Statistician
    from engine.evaluate import calibrate
    from engine.profile import TransportProfile

    if arguments.restored:
        raise WrongRestoration("Give either --restored photos, or natural photos with --restorer and --degradation.")
    paths = [*arguments.natural_photos, *arguments.natural]
    found = tuple(photos.photos_in(paths))
    pairs = _natural_pairs(arguments, paths)
    wanted = CalibrationSet(arguments.name, found, found, True, arguments.patch, arguments.autoencoder or "built-in",
                            arguments.scale).checked()
    return console.follow(calibrate(wanted, pairs, Statistician(autoencoder, arguments.patch, None)),
                          "calibrating", TransportProfile)


def evaluation(arguments: argparse.Namespace, autoencoder: Any, method: Any, console: Console, library: Library) -> int:
    """The perception-distortion curve of a profile."""
    from engine.enhancer import Enhancer
    from engine.evaluate import ALPHAS, WISHES, Curve, evaluate, pairs_of_folders

    enhancer = Enhancer.from_files(autoencoder, library.profile_paths(arguments.profile), method, arguments.scale)
    pairs = (pairs_of_folders(arguments.truth, arguments.restored) if arguments.restored
             else _natural_pairs(arguments, [arguments.truth]))
    curve = console.follow(evaluate(pairs, enhancer, arguments.alphas or ALPHAS), "evaluating", Curve)
    console.say(curve.markdown())
    written = curve.save(arguments.output) if arguments.output else []
    for path in written:
        console.say(f"Wrote {path}")
    console.finish({"profile": curve.profile, "photos": curve.photos, "points": [asdict(point) for point in curve.points],
                    "best": {wish: curve.best(wish).alpha for wish in WISHES}, "files": [str(path) for path in written]})
    return 0
