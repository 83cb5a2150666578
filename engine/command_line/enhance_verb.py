"""The verb `enhance`: enhances a few photos one by one, without the journal of `batch`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine import photos
from engine.calibrating.without_calibration import AUTO, auto_profile
from engine.command_line.console import Console
from engine.command_line.usage import (
    WrongUsage,
    autoencoder_id_of_profile,
    autoencoder_of,
    method_of,
    restorer_named,
    session_of,
)
from engine.enhancing.enhancer import Enhancer
from engine.enhancing.insight import assess
from engine.enhancing.method import Method, check_alpha
from engine.errors import DmaxError
from engine.library.library import Library
from engine.photos.formats import output_suffix
from engine.restoring.restorer import Restorer
from engine.session import Session


def enhance(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos one by one; returns the exit status: 1 if some photo failed, else 0.

    A photo that fails never stops the rest. Raises DmaxError with a sentence if the work cannot begin.
    """
    if arguments.alpha != AUTO:
        check_alpha(arguments.alpha)
    method = method_of(arguments.detail, arguments.form)
    session = session_of(arguments, library)
    jobs = _outputs(arguments)
    restorer = restorer_named(arguments, session)
    if restorer and arguments.profile == AUTO:
        raise WrongUsage("With --restorer name a profile; 'auto' would learn from photos that are not restored yet.")
    enhancer = _enhancer(arguments, console, session, method, [path for path, _ in jobs])
    results: list[dict[str, Any]] = []
    for number, (path, wanted) in enumerate(jobs, 1):
        entry: dict[str, Any] = {"photo": str(path)}
        try:
            if arguments.existing == "skip" and wanted.exists():
                entry |= {"status": "skipped", "output": str(wanted)}
                console.say(f"{path}: skipped, {wanted} is there already")
            else:
                title = f"{number}/{len(jobs)} {path.name}"
                entry |= _enhanced(path, wanted, arguments, console, enhancer, restorer, title)
        except DmaxError as error:
            entry |= {"status": "failed", "error": str(error)}
            console.warn(f"{path}: {error}")
        results.append(entry)
    failed = sum(entry["status"] == "failed" for entry in results)
    if len(results) > 1:
        console.say(f"{len(results) - failed} of {len(results)} photos done.")
    console.finish({"photos": results, "failed": failed})
    return 1 if failed else 0


def _enhancer(arguments: argparse.Namespace, console: Console, session: Session, method: Method,
              paths: list[Path]) -> Enhancer:
    """The enhancer of the profile that the arguments name, or of a profile learned from the photos themselves."""
    if arguments.profile != AUTO:
        network = autoencoder_of(arguments, session, autoencoder_id_of_profile(arguments.profile, session))
        return Enhancer.from_files(network, session.library.profile_paths(arguments.profile), method, arguments.scale)
    network = autoencoder_of(arguments, session)
    job = auto_profile(paths, network, session.library.statistics_cache, arguments.scale)
    learned = console.follow(job, "looking at the photos")
    if learned.info.restored_photos < 8:
        console.warn(f"Learning from {learned.info.restored_photos} photo(s) alone works, but weaker than a "
                     "calibration with about a dozen.")
    return Enhancer(network, [learned], method, learned.info.scale_px)


def _enhanced(path: Path, wanted: Path, arguments: argparse.Namespace, console: Console, enhancer: Enhancer,
              restorer: Restorer | None, title: str) -> dict[str, Any]:
    """Enhance one photo and write it; returns its record for the JSON object. Raises DmaxError."""
    photo = photos.read(path, arguments.max_megapixels)
    photo = restorer.restore(photo) if restorer else photo
    choice = enhancer.choose(photo)
    computed = console.follow(enhancer.compute_change(photo, choice.profile), title)
    alpha = (arguments.alpha if arguments.alpha != AUTO else
             assess(computed.latents, choice.profile, enhancer.transport(choice.profile)).suggested_alpha)
    wanted.parent.mkdir(parents=True, exist_ok=True)
    written = photos.write(
        computed.change.render(photo, alpha), wanted, quality=arguments.quality, chroma=arguments.chroma,
        existing=arguments.existing,
        xmp_properties=enhancer.properties(choice.profile, alpha, restorer.name if restorer else ""))
    warning = " ".join(one for one in (choice.warning, *computed.notices) if one)
    if warning:
        console.warn(f"{path.name}: {warning}")
    console.say(f"{path} -> {written}" + (f" (alpha {alpha:g})" if arguments.alpha == AUTO else ""))
    return {"status": "done", "output": str(written), "profile": choice.profile.name, "alpha": alpha,
            "scale_px": round(choice.scale_px), "warning": warning}


def _outputs(arguments: argparse.Namespace) -> list[tuple[Path, Path]]:
    """Each photo with the path of its output; subfolders of a folder are kept under --output. Raises WrongUsage."""
    jobs = []
    for given in arguments.photos:
        found = photos.photos_in([given])
        if given.is_dir() and not found:
            raise WrongUsage(f"There are no photos in {given}; name another folder.")
        for path in found:
            suffix = output_suffix(arguments.format, path)
            if arguments.output is None:
                wanted = path.with_name(f"{path.stem}-dmax{suffix}")
            else:
                inside = path.relative_to(given) if given.is_dir() else Path(path.name)
                wanted = arguments.output / inside.with_suffix(suffix)
            jobs.append((path, wanted))
    return jobs
