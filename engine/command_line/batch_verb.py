"""The verb batch: many photos with a journal, to be gone on with after any end."""

from __future__ import annotations

import argparse
import hashlib
import os
from pathlib import Path
from typing import Any

from engine.batches.batch import Batch, BatchDamaged, Item, Settings, State, Summary
from engine.batches.journal import FILE
from engine.command_line.console import Console
from engine.command_line.usage import WrongUsage, method_of
from engine.enhancing.method import Method, check_alpha
from engine.errors import shown
from engine.library.library import Library
from engine.photos.output import Output
from engine.progress import Progress, Steps, run_to_end
from engine.session import Session


def batch(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos as a batch; returns the exit status. Wrong usage is told before torch is imported."""
    settings = _settings(arguments, method_of(arguments.detail, arguments.form))
    folder = _folder(library, arguments.output)
    session = Session(library)
    library.profile_paths(settings.profile)   # before anything: a profile that is not there is wrong usage
    if settings.restorer:
        session.restorer(settings.restorer, settings.restorer_seconds)   # and so is a restorer
    with _opened(folder, settings, arguments.resume, console) as opened:
        _fill(opened, arguments.photos)
        if arguments.resume:
            opened.retry([item.key for item in opened.items() if item.state == State.FAILED])
        from engine.batches.forecast import foresee

        for sentence in run_to_end(foresee(opened, session)):
            console.warn(sentence)
        summary = _follow(opened, session, console)
        items = opened.items()
    console.say(f"{summary.done} done, {summary.skipped} skipped, {summary.failed} failed.")
    console.finish({"photos": [_record(item) for item in items], "done": summary.done, "skipped": summary.skipped,
                    "failed": summary.failed, "left": summary.left, "seconds": round(summary.seconds, 3)})
    return 1 if summary.failed else 0


def _settings(arguments: argparse.Namespace, method: Method) -> Settings:
    if arguments.profile == "auto":   # not without_calibration.AUTO: a batch in use should be told before torch is there
        raise WrongUsage("A batch needs a profile; use 'enhance --profile auto', or 'calibrate' first.")
    if arguments.alpha == "auto":
        raise WrongUsage("A batch takes a number for --alpha; use 'enhance --alpha auto' for what suits each photo.")
    check_alpha(arguments.alpha)
    if not 1 <= arguments.quality <= 100:
        raise WrongUsage(f"The quality must be from 1 to 100, not {arguments.quality}.")
    output = Output(arguments.format, arguments.quality, arguments.chroma, None, arguments.template,
                    Path(os.path.abspath(arguments.output)), arguments.existing)
    output.target(Path("photo.jpg"), arguments.alpha, arguments.profile)   # a template that cannot be is told at once
    profile = arguments.profile
    if Path(profile).is_file():
        profile = os.path.abspath(profile)   # a batch may be gone on with from elsewhere
    return Settings(profile, arguments.alpha, method, output, _restorer(arguments), arguments.restorer_seconds)


def _restorer(arguments: argparse.Namespace) -> str:
    """The word of the restorer that the arguments name; a model file's from wherever the batch may be gone on with."""
    word = arguments.restorer or ""
    if word and arguments.restorer_seconds <= 0:
        raise WrongUsage(f"--restorer-seconds must be above 0, not {arguments.restorer_seconds:g}.")
    return os.path.abspath(word) if "{input}" not in word and Path(word).is_file() else word


def _folder(library: Library, output: Path) -> Path:
    """Where the journal of the batch that writes into a folder lies: one for each output folder."""
    return library.batches_folder / f"to-{hashlib.sha256(os.fsencode(os.path.realpath(output))).hexdigest()[:16]}"


def _opened(folder: Path, settings: Settings, resume: bool, console: Console) -> Batch:
    """The batch that is to be run: the earlier one to go on with, or a new one."""
    if not (folder / FILE).exists():
        return Batch.create(folder, settings)
    try:
        batch = Batch.open(folder)
    except BatchDamaged:
        console.warn("The list of this batch was damaged; Dmax begins a new one, and finds the photos that are done by what "
                     "they say of themselves.")
        return Batch.rescue(folder, settings)
    try:
        if resume:
            batch.set_settings(settings)
            return batch
        counts = batch.counts()
        if counts[State.TO_DO]:
            raise WrongUsage(
                f"The batch into {shown(settings.output.folder or '')} is not finished ({counts[State.DONE]} photos done, "
                f"{counts[State.TO_DO]} to do); go on with --resume, or choose another output folder.")
        batch.clear()
        batch.set_settings(settings)
    except BaseException:
        batch.close()
        raise
    return batch


def _fill(batch: Batch, paths: list[Path]) -> None:
    for _ in batch.add(paths):
        pass
    if not batch.items():
        raise WrongUsage("There are no photos at the paths given; check them.")


def _follow(batch: Batch, session: Session, console: Console) -> Summary:
    """Run it; a bar on a terminal, a line for each photo."""
    from engine.batches.run import run_batch

    total = len(batch.items())
    steps = Steps(run_batch(batch, session))
    try:
        with console.bar("batch", total) as bar:
            finished = total - batch.counts()[State.TO_DO]
            for step in steps:
                if isinstance(step, Progress):
                    bar.update(finished + step.done / step.total - bar.n)
                elif step.state != State.WORKING:
                    finished += 1
                    bar.update(finished - bar.n)
                    _say(step, console)
        return steps.result
    finally:
        steps.close()   # Ctrl+C: the photo is put back before the journal is closed


def _say(item: Item, console: Console) -> None:
    if item.state == State.FAILED:
        console.warn(f"{shown(item.source)}: {item.sentence}")
    elif item.output is not None:
        console.say(f"{shown(item.source)} -> {shown(item.output)}" + (" (there already)" if item.state == State.SKIPPED else ""))
        if item.sentence and item.state == State.DONE:
            console.warn(f"{shown(item.source.name)}: {item.sentence}")


def _record(item: Item) -> dict[str, Any]:
    return {"photo": str(item.source), "status": item.state.value, "output": str(item.output) if item.output else None,
            "sentence": item.sentence, "seconds": round(item.seconds, 3)}
