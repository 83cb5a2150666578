"""The verb `evaluate`: measures fidelity and realism over alpha, of a profile or by the paper's protocol."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.command_line.console import Console
from engine.command_line.usage import (
    WrongUsage,
    autoencoder_id_of_profile,
    autoencoder_of,
    check_remaking,
    method_of,
    natural_photos_in,
    remaking_of,
    session_of,
)
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import Method
from engine.judging import paper_protocol
from engine.judging.curve import ALPHAS, WISHES, Curve
from engine.judging.evaluate import evaluate as measure
from engine.judging.paper_protocol import CALIBRATION_PHOTOS, Split
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.resources import RESOURCES
from engine.restoring.truth_pairs import TruthPair, truth_pairs_of_folders, truth_pairs_of_natural
from engine.session import Session


def evaluate(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Measure a profile, or one that the protocol learns, against true photos; returns the exit status.

    Raises WrongUsage, or another DmaxError with a sentence.
    """
    split = split_of(arguments)
    method = method_of(arguments.detail or (paper_protocol.DETAIL if split else "auto"), arguments.form)
    session = session_of(arguments, library)
    if split:
        enhancer, pairs, record = _learned(arguments, console, session, method, split)
    else:
        enhancer, pairs = _of_profile(arguments, session, method)
        record = {}
    curve = console.follow(measure(pairs, enhancer, arguments.alphas or ALPHAS), "evaluating")
    console.say(curve.markdown())
    if arguments.keep:
        console.say(f"Kept in {_kept(curve, library.profile_paths(arguments.profile))}")
    written = curve.save(arguments.output) if arguments.output else []
    for path in written:
        console.say(f"Wrote {path}")
    console.finish({"profile": curve.profile, "photos": curve.photos,
                    "points": [asdict(point) for point in curve.points],
                    "best": {wish: curve.best(wish).alpha for wish in WISHES},
                    "files": [str(path) for path in written]} | record)
    return 0


def _of_profile(arguments: argparse.Namespace, session: Session, method: Method) -> tuple[Enhancer, list[TruthPair]]:
    """The enhancer of the profile that the arguments name, and the pairs of photos to judge it on."""
    network = autoencoder_of(arguments, session, autoencoder_id_of_profile(arguments.profile, session))
    enhancer = Enhancer.from_files(network, session.library.profile_paths(arguments.profile), method, arguments.scale)
    if arguments.restored:
        return enhancer, truth_pairs_of_folders(arguments.truth, arguments.restored)
    return enhancer, truth_pairs_of_natural(natural_photos_in([arguments.truth]), remaking_of(arguments, session))


def _learned(arguments: argparse.Namespace, console: Console, session: Session, method: Method, split: Split,
             ) -> tuple[Enhancer, list[TruthPair], dict[str, Any]]:
    """The enhancer that the protocol learns, the pairs to judge it on, and a JSON record of the protocol's settings."""
    network = autoencoder_of(arguments, session, paper_protocol.AUTOENCODER)
    remaking = remaking_of(arguments, session)
    learned = console.follow(paper_protocol.learn(split, network, remaking), "calibrating")
    record = {
        "restorer": arguments.restorer, "degradation": arguments.degradation, "autoencoder": network.name,
        "side_px": paper_protocol.SIDE_PX, "patch": paper_protocol.PATCH, "detail": method.detail, "form": method.form,
        "restored_photos": len(split.restored), "natural_photos": len(split.natural)}
    console.say(", ".join(f"{key.replace('_', ' ')} {value}" for key, value in record.items()) + "\n")
    return Enhancer(network, [learned], method), paper_protocol.pairs(split, remaking), {"protocol": record}


def _kept(curve: Curve, paths: list[Path]) -> Path:
    """Save the curve in the profile's .dmax file; returns its path. Raises WrongUsage for a ready-made profile."""
    if len(paths) > 1 or paths[0].is_relative_to(RESOURCES):
        raise WrongUsage("The curve of a ready-made profile cannot be kept; calibrate one of your own.")
    profile_file.save(curve.kept_in(profile_file.load(paths[0])), paths[0])
    return paths[0]


def split_of(arguments: argparse.Namespace) -> Split | None:
    """The split of the photos for the protocol that the arguments name; None if they name a profile.

    Raises WrongUsage or ProtocolError.
    """
    if bool(arguments.profile) == bool(arguments.protocol):
        raise WrongUsage("Give either a profile, or --protocol paper, which learns its own.")
    count = arguments.calibration_photos
    if not arguments.protocol:
        if count is not None:
            raise WrongUsage("--calibration-photos goes with --protocol; a profile has learned from its photos "
                             "already.")
        return None
    if arguments.restored or arguments.keep or arguments.scale is not None:
        raise WrongUsage("A protocol restores the photos itself and keeps no profile; leave out --restored, --keep "
                         "and --scale.")
    check_remaking(arguments)
    return Split.of(natural_photos_in([arguments.truth]), CALIBRATION_PHOTOS if count is None else count)
