"""The verbs of the command line that restore: calibrating from natural photos alone, and evaluating."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import photos
from engine.console import Console
from engine.errors import DmaxError
from engine.library.calibration_set import CalibrationSet
from engine.library.library import Library

if TYPE_CHECKING:
    from engine.enhancing.method import Method
    from engine.judging.curve import Curve
    from engine.judging.paper_protocol import Split


class WrongRestoration(DmaxError):
    """The command line asks for a restoration that cannot be."""


def restorer_of_arguments(arguments: argparse.Namespace) -> Any:
    """The restorer that the arguments name, or None."""
    if not arguments.restorer:
        return None
    from engine import device
    from engine.restoring.restorers import restorer_of

    return restorer_of(arguments.restorer, device.choose(arguments.device, arguments.precision), arguments.restorer_seconds)


def natural_set(arguments: argparse.Namespace) -> CalibrationSet:
    """The calibration set of natural photos alone that the arguments name."""
    if arguments.restored:
        raise WrongRestoration("Give either --restored photos, or natural photos with --restorer and --degradation.")
    _check(arguments)
    found = _found([*arguments.natural_photos, *arguments.natural])
    return CalibrationSet(arguments.name, (), found, False, arguments.patch, arguments.autoencoder or "built-in", arguments.scale,
                          arguments.restorer, arguments.degradation).checked()


def _check(arguments: argparse.Namespace) -> None:
    if not arguments.restorer or not arguments.degradation:
        raise WrongRestoration("Natural photos alone need both --restorer and --degradation.")


def _found(paths: list[Path]) -> tuple[Path, ...]:
    natural = photos.photos_in(paths)
    if not natural or not all(path.exists() for path in paths):
        raise WrongRestoration("There are no natural photos at the paths given; check them.")
    return tuple(natural)


def _remaking(arguments: argparse.Namespace) -> Any:
    from engine.restoring.degradation import Degradation
    from engine.restoring.truth_pairs import Remaking

    _check(arguments)
    return Remaking(Degradation.of(arguments.degradation), restorer_of_arguments(arguments), arguments.restorer)


def _kept(curve: Curve, paths: list[Path]) -> Path:
    from engine.library import profile as profile_file
    from engine.resources import RESOURCES

    if len(paths) > 1 or paths[0].is_relative_to(RESOURCES):
        raise WrongRestoration("The curve of a ready-made profile cannot be kept; calibrate one of your own.")
    profile_file.save(curve.kept_in(profile_file.load(paths[0])), paths[0])
    return paths[0]


def split_of(arguments: argparse.Namespace) -> Split | None:
    """How the protocol that the arguments name divides the photos; None where they name a profile.

    Raises WrongRestoration or ProtocolError.
    """
    if bool(arguments.profile) == bool(arguments.protocol):
        raise WrongRestoration("Give either a profile, or --protocol paper, which learns its own.")
    count = arguments.calibration_photos
    if not arguments.protocol:
        if count is not None:
            raise WrongRestoration("--calibration-photos goes with --protocol; a profile has learned from its photos already.")
        return None
    if arguments.restored or arguments.keep or arguments.scale is not None:
        raise WrongRestoration("A protocol restores the photos itself and keeps no profile; leave out --restored, --keep and "
                               "--scale.")
    _check(arguments)
    from engine.judging.paper_protocol import CALIBRATION_PHOTOS, Split

    return Split.of(_found([arguments.truth]), CALIBRATION_PHOTOS if count is None else count)


def evaluation(arguments: argparse.Namespace, autoencoder: Any, method: Method, console: Console, library: Library,
               split: Split | None) -> int:
    """The perception-distortion curve of a profile, or of what is learned from a protocol's split."""
    from engine.enhancing.enhancer import Enhancer
    from engine.judging.curve import ALPHAS, WISHES
    from engine.judging.evaluate import evaluate
    from engine.restoring.truth_pairs import truth_pairs_of_folders, truth_pairs_of_natural

    record: dict[str, Any] = {}
    if split:
        from engine.judging import paper_protocol

        remaking = _remaking(arguments)
        learned = console.follow(paper_protocol.learn(split, autoencoder, remaking), "calibrating")
        enhancer, pairs = Enhancer(autoencoder, [learned], method), paper_protocol.pairs(split, remaking)
        record = {"protocol": {
            "restorer": arguments.restorer, "degradation": arguments.degradation, "autoencoder": autoencoder.name,
            "side_px": paper_protocol.SIDE_PX, "patch": paper_protocol.PATCH, "detail": method.detail, "form": method.form,
            "restored_photos": len(split.restored), "natural_photos": len(split.natural)}}
        console.say(", ".join(f"{key.replace('_', ' ')} {value}" for key, value in record["protocol"].items()) + "\n")
    else:
        enhancer = Enhancer.from_files(autoencoder, library.profile_paths(arguments.profile), method, arguments.scale)
        pairs = (truth_pairs_of_folders(arguments.truth, arguments.restored) if arguments.restored
                 else truth_pairs_of_natural(_found([arguments.truth]), _remaking(arguments)))
    curve = console.follow(evaluate(pairs, enhancer, arguments.alphas or ALPHAS), "evaluating")
    console.say(curve.markdown())
    if arguments.keep:
        console.say(f"Kept in {_kept(curve, library.profile_paths(arguments.profile))}")
    written = curve.save(arguments.output) if arguments.output else []
    for path in written:
        console.say(f"Wrote {path}")
    console.finish({"profile": curve.profile, "photos": curve.photos, "points": [asdict(point) for point in curve.points],
                    "best": {wish: curve.best(wish).alpha for wish in WISHES}, "files": [str(path) for path in written]} | record)
    return 0
