"""The verb enhance: a few photos, one after the other, by the batch's code with a journal that ends with the run."""

from __future__ import annotations

import argparse
import contextlib
import os
import tempfile
from pathlib import Path
from typing import Any

from engine import photos
from engine.batches.batch import Batch, Item, Settings, State
from engine.calibrating.without_calibration import AUTO, BEST, auto_profile
from engine.command_line.batch_verb import follow_batch
from engine.command_line.console import Console
from engine.command_line.piped_photo import PIPE, enhance_piped
from engine.command_line.usage import (
    WrongUsage,
    autoencoder_id_of_profile,
    autoencoder_of,
    check_output_options,
    method_of,
    originals_of,
    session_of,
)
from engine.command_line.wish_options import faces_in, fill_in, keep_preset, masks_of
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.method import AUTO_ALPHA, Method
from engine.errors import shown
from engine.library import profile as profile_file
from engine.library.library import Library
from engine.library.profile import BadProfile
from engine.photos.check_written import said_by
from engine.photos.output import Output
from engine.progress import run_to_end
from engine.session import Session


def enhance(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos one by one; one that fails never stops the rest. Returns the exit status.

    Names, failures and tidying up are the batch's: see `engine.batches.outputs`. Raises WrongUsage and what is wrong
    with the profile or the restorer before any photo is read.
    """
    if PIPE in arguments.photos:
        return enhance_piped(arguments, library, enhance)
    fill_in(arguments, library)
    check_output_options(arguments)
    method = method_of(arguments.detail, arguments.form)
    masks = masks_of(arguments)
    session = session_of(arguments, library)
    if arguments.restorer:
        session.restorer(arguments.restorer, arguments.restorer_seconds)
        if arguments.profile in (AUTO, BEST):
            raise WrongUsage(f"With --restorer name a profile; '{arguments.profile}' would learn from photos that are "
                             "not restored yet.")
    paths = _photos(arguments.photos)
    enhancer = _enhancer(arguments, console, session, method, paths)
    session.lend(arguments.profile, method, enhancer)
    folder = Path(os.path.abspath(arguments.output)) if arguments.output else None
    output = Output(arguments.format, arguments.quality, arguments.chroma, arguments.bits,
                    "{name}" if folder else "{name}-dmax", folder, arguments.existing)
    settings = Settings(arguments.profile, arguments.alpha, method, output, arguments.restorer or "",
                        arguments.original_detail, faces=arguments.faces, restorer_seconds=arguments.restorer_seconds,
                        limit_megapixels=arguments.max_megapixels, originals=originals_of(arguments), **masks)
    keep_preset(arguments, settings, library, console)
    with tempfile.TemporaryDirectory(prefix="dmax-", ignore_cleanup_errors=True) as scratch, \
            Batch.create(Path(scratch), settings) as batch:
        from engine.batches.run import run_batch

        run_to_end(batch.add(arguments.photos))
        tell_alpha = batch.settings.alpha == AUTO_ALPHA
        follow_batch(batch, run_batch(batch, session), console, "enhancing",
                     lambda item, console: _say(item, tell_alpha, console))
        records = [_record(item, enhancer) for item in batch.items()]
    failed = sum(record["status"] == "failed" for record in records)
    if len(records) > 1:
        console.say(f"{len(records) - failed} of {len(records)} photos done.")
    console.finish({"photos": records, "failed": failed})
    return 1 if failed else 0


def _photos(given: list[Path]) -> list[Path]:
    """The photos at the paths given. Raises WrongUsage for a folder without any."""
    for path in given:
        if path.is_dir() and not photos.photos_in([path]):
            raise WrongUsage(f"There are no photos in {shown(path)}; name another folder, or Dmax's own outputs "
                             "by name.")
    return photos.photos_in(given)


def _enhancer(arguments: argparse.Namespace, console: Console, session: Session, method: Method,
              paths: list[Path]) -> Enhancer:
    """The enhancer of the profile that the arguments name, or of one that is learned from the photos themselves."""
    if arguments.profile not in (AUTO, BEST):
        network = autoencoder_of(arguments, session, autoencoder_id_of_profile(arguments.profile, session))
        return Enhancer.from_files(network, session.library.profile_paths(arguments.profile), method, arguments.scale)
    network = autoencoder_of(arguments, session)
    own = []
    for stored in session.library.profiles() if arguments.profile == BEST else ():
        if not stored.ready_made:
            with contextlib.suppress(BadProfile):   # a damaged one is not the best
                own.append(profile_file.load(stored.path))
    job = auto_profile(paths, network, session.library.statistics_cache, arguments.scale, own)
    learned = console.follow(job, "looking at the photos")
    if any(learned is one for one in own):
        console.say(f"The photos are most like those behind your profile '{shown(learned.name)}': it is used.")
        return Enhancer(network, [learned], method, arguments.scale)
    if learned.info.restored_photos < 8:
        console.warn(f"{learned.info.notes} A calibration with about a dozen does better.")
    return Enhancer(network, [learned], method, learned.info.scale_px)


def _say(item: Item, tell_alpha: bool, console: Console) -> None:
    if item.state == State.FAILED:
        console.warn(f"{shown(item.source)}: {item.sentence}")
        return
    if item.state == State.SKIPPED:
        console.say(f"{shown(item.source)}: skipped, {shown(item.output or '')} is there already")
        return
    if item.sentence:
        console.warn(f"{shown(item.source.name)}: {item.sentence}")
    alpha = f" (alpha {said_by(item.output).get('Alpha', '')})" if tell_alpha and item.output else ""
    console.say(f"{shown(item.source)} -> {shown(item.output or '')}{alpha}")


def _record(item: Item, enhancer: Enhancer) -> dict[str, Any]:
    """A photo's part of the JSON object."""
    record: dict[str, Any] = {"photo": str(item.source), "status": item.state.value}
    if item.state == State.FAILED:
        return record | {"error": item.sentence}
    record["output"] = str(item.output) if item.output else None
    if item.state == State.DONE and item.output:
        said = said_by(item.output)
        record |= {"profile": said.get("Profile", ""), "alpha": float(said.get("Alpha", "nan")),
                   "scale_px": float(said.get("PixelScale", "nan")),
                   "original_detail": float(said.get("OriginalDetail", "0")), "mask": said.get("Mask"),
                   "faces": faces_in(said),
                   "dropped": item.dropped, "warning": item.sentence}
    return record
