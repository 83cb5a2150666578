"""The verb `batch`: enhances many photos, with a journal from which a run that was interrupted can be resumed."""

from __future__ import annotations

import argparse
import hashlib
import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeAlias

from engine.batches.addresses import absolute, address, is_address
from engine.batches.batch import Batch, BatchDamaged, Item, Settings, State, Summary
from engine.batches.journal import FILE
from engine.batches.resuming import (
    differences,
    follow_moved_photos,
    redo_lost_outputs,
    redo_missing_outputs,
    with_choices_of_run,
)
from engine.clusters.cluster import Cluster, ClusterError
from engine.command_line.console import Console
from engine.command_line.usage import WrongUsage, check_output_options, method_of, originals_of
from engine.command_line.wish_options import faces_in, fill_in, keep_preset, masks_of, profile_word, restorer_word
from engine.enhancing.method import AUTO_ALPHA, DEFAULT_ALPHA, Method
from engine.errors import shown
from engine.library.library import Library
from engine.photos.check_written import said_by
from engine.photos.output import Output
from engine.progress import Notice, Progress, Steps, run_to_end
from engine.session import Session

Run: TypeAlias = Generator[Progress | Item | Notice, None, Summary]


def batch(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos as a batch; returns the exit status: 1 if some photo failed, else 0.

    Raises WrongUsage, LibraryError, RestorerError or BatchError; wrong usage is reported before torch is imported.
    """
    fill_in(arguments, library)
    settings = _settings(arguments, method_of(arguments.detail, arguments.form))
    folder = _folder(library, absolute(arguments.output))
    session = Session(library)
    library.profile_paths(settings.profile)   # called for its error: a profile that is not there is wrong usage
    if settings.restorer:
        session.restorer(settings.restorer, settings.restorer_seconds)   # likewise a restorer that cannot be used
    keep_preset(arguments, settings, library, console)
    with _opened(folder, settings, arguments, console) as opened:
        _fill(opened, arguments.photos)
        if arguments.cluster is None and opened.reaches_addresses():
            if not arguments.resume:   # there is nothing to be resumed
                opened.clear()
            raise WrongUsage("Photos or outputs at addresses, such as s3://bucket/a.jpg, need --cluster, which without "
                             "an address of its own means this machine.")
        if arguments.resume:
            _resume(opened, console, looks_inside=arguments.cluster is None)
        try:
            summary = follow_batch(opened, _job(opened, session, arguments, console), console, "batch", _say)
        except ClusterError:
            if not arguments.resume and not opened.counts()[State.DONE]:   # refused: there is nothing to be resumed
                opened.clear()
            raise
        except KeyboardInterrupt:
            counts = opened.counts()
            if counts[State.TO_DO]:
                console.warn(f"Still to do: {counts[State.TO_DO]} of {sum(counts.values())} photos; go on with the "
                             "same command and --resume.")
            raise
        items, wished = opened.items() if console.as_json else [], opened.settings   # there may be a million
    console.say(f"{summary.done} done, {summary.skipped} skipped, {summary.failed} failed.")
    records = [_record(item, bool(wished.mask or wished.masks or wished.faces)) for item in items]
    console.finish({"photos": records, "done": summary.done, "skipped": summary.skipped, "failed": summary.failed,
                    "left": summary.left, "seconds": round(summary.seconds, 3)})
    return 1 if summary.failed else 0


def _job(batch: Batch, session: Session, arguments: argparse.Namespace, console: Console) -> Run:
    """The run of the batch: here, or on a cluster. Says first what is foreseen to go wrong here."""
    if arguments.cluster is not None:
        from engine.clusters.run import run_on_cluster

        return run_on_cluster(batch, session, Cluster(arguments.cluster))
    from engine.batches.forecast import foresee
    from engine.batches.run import run_batch

    for sentence in run_to_end(foresee(batch, session)):
        console.warn(sentence)
    return run_batch(batch, session)


def _settings(arguments: argparse.Namespace, method: Method) -> Settings:
    """The batch's settings that the arguments ask for. Raises WrongUsage, and EnhanceError for an impossible alpha."""
    if arguments.profile in ("auto", "best"):   # not without_calibration's, whose import brings torch before any error
        raise WrongUsage(f"A batch needs a profile; use 'enhance --profile {arguments.profile}', or 'calibrate' first.")
    check_output_options(arguments)
    if is_address(arguments.output) and arguments.existing != "rename":
        raise WrongUsage("At an address each output takes a free name; leave --existing away, or name a folder of this "
                         "machine.")
    if arguments.alpha == AUTO_ALPHA and any(word in arguments.template for word in ("{alpha}", "{realism}")):
        raise WrongUsage("A template with {alpha} or {realism} needs a number for --alpha, since by default each photo "
                         "has its own.")
    output = Output(arguments.format, arguments.quality, arguments.chroma, arguments.bits, arguments.template,
                    absolute(arguments.output), arguments.existing)
    usual = DEFAULT_ALPHA if arguments.alpha == AUTO_ALPHA else arguments.alpha
    output.target(Path("photo.jpg"), usual, arguments.profile)   # called for its error: a bad template
    return Settings(profile_word(arguments), arguments.alpha, method, output, restorer_word(arguments),
                    arguments.original_detail, faces=arguments.faces, restorer_seconds=arguments.restorer_seconds,
                    originals=originals_of(arguments), **masks_of(arguments))


def _folder(library: Library, output: Path) -> Path:
    """The folder of the journal for an output folder; each output folder has one."""
    place = output if is_address(output) else os.path.realpath(output)
    return library.batches_folder / f"to-{hashlib.sha256(os.fsencode(place)).hexdigest()[:16]}"


def _opened(folder: Path, settings: Settings, arguments: argparse.Namespace, console: Console) -> Batch:
    """The batch to run: a new one, the unfinished one with --resume, or the finished one emptied.

    Raises WrongUsage for an unfinished one without --resume, and for other settings without --settings.
    """
    if not (folder / FILE).exists():
        return Batch.create(folder, settings)
    try:
        batch = Batch.open(folder)
    except BatchDamaged:
        console.warn("The list of this batch was damaged; Dmax begins a new one, and finds the photos that are done "
                     "by what they say of themselves.")
        return Batch.rescue(folder, settings)
    try:
        if arguments.resume:
            batch.set_settings(_settled(batch, settings, arguments.settings))
            return batch
        counts = batch.counts()
        if counts[State.TO_DO]:
            raise WrongUsage(
                f"The batch into {shown(settings.output.folder or '')} is not finished ({counts[State.DONE]} photos "
                f"done, {counts[State.TO_DO]} to do); go on with --resume, or choose another output folder.")
        batch.clear()
        batch.set_settings(settings)
    except BaseException:
        batch.close()
        raise
    return batch


def _settled(batch: Batch, new: Settings, choice: str | None) -> Settings:
    """The settings to resume with. Raises WrongUsage if they differ from the batch's and the user did not choose."""
    old = batch.settings
    different = differences(old, new)
    if different and choice is None:
        raise WrongUsage(f"This batch was begun with other settings ({different}); say --settings kept to go on with "
                         "those, or --settings new to use the new ones for the photos that are still to do.")
    return with_choices_of_run(old, new) if choice == "kept" else new


def _resume(batch: Batch, console: Console, *, looks_inside: bool) -> None:
    """Set to do again what failed and what was lost since; photos that were moved keep their outputs.

    `looks_inside`: outputs are read, to find damaged ones too; a million would take days.
    """
    if moved := follow_moved_photos(batch):
        console.warn(f"Photos that were moved keep the outputs made of them before: {moved}.")
    if looks_inside:
        for sentence in run_to_end(redo_lost_outputs(batch)):
            console.warn(sentence)
    else:
        redo_missing_outputs(batch)
    batch.retry_failed()


def _fill(batch: Batch, paths: list[Path]) -> None:
    for _ in batch.add(paths):
        pass
    if not sum(batch.counts().values()):
        raise WrongUsage("There are no photos at the paths given; check them.")


def follow_batch(batch: Batch, run: Run, console: Console, what: str, say: Callable[[Item, Console], None]) -> Summary:
    """Follow the run of a batch to its end, with a progress bar on a terminal; `say` tells of each photo that ended."""
    total = sum(batch.counts().values())
    steps = Steps(run)
    try:
        with console.bar(what, total) as bar:
            finished = total - batch.counts()[State.TO_DO]
            for step in steps:
                if isinstance(step, Notice):
                    console.warn(step.sentence)
                elif isinstance(step, Progress):
                    bar.update(finished + step.done / step.total - bar.n)
                elif step.state != State.WORKING:
                    finished += 1
                    bar.update(finished - bar.n)
                    say(step, console)
        return steps.result
    finally:
        steps.close()   # on Ctrl+C, so that the photo is set to do again before the journal is closed


def _say(item: Item, console: Console) -> None:
    if item.state == State.FAILED:
        console.warn(f"{shown(address(item.source))}: {item.sentence}")
    elif item.output is not None:
        remark = " (there already)" if item.state == State.SKIPPED else ""
        console.say(f"{shown(address(item.source))} -> {shown(address(item.output))}{remark}")
        if item.sentence and item.state == State.DONE:
            console.warn(f"{shown(item.source.name)}: {item.sentence}")


def _record(item: Item, masked: bool) -> dict[str, Any]:
    said = said_by(item.output) if masked and item.output else {}
    return {"photo": address(item.source), "status": item.state.value,
            "output": address(item.output) if item.output else None,
            "sentence": item.sentence, "dropped": item.dropped, "mask": said.get("Mask"), "faces": faces_in(said),
            "seconds": round(item.seconds, 3)}
