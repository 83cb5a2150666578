"""The verbs of the command line."""

from __future__ import annotations

import argparse
import gc
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine import photos
from engine.autoencoders.catalog import Catalog
from engine.console import Console
from engine.errors import DmaxError
from engine.library import profile as profile_file
from engine.library.library import Library, StoredProfile
from engine.library.profile import TransportProfile


class WrongUsage(DmaxError):
    """The command line asks for something that cannot be."""


def run(arguments: argparse.Namespace) -> int:
    """Run one verb; returns the exit status. Raises DmaxError with a sentence when it cannot begin."""
    gc.set_threshold(200_000)   # what imports make is no garbage, and looking through it takes a tenth of a second
    console = Console(arguments.json)
    library = Library(arguments.library)
    verbs = {"demo": demo, "calibrate": calibrate, "enhance": enhance, "batch": batch, "profiles": profiles,
             "autoencoders": autoencoders, "evaluate": evaluate}
    return verbs[arguments.verb](arguments, console, library)


def _autoencoder(arguments: argparse.Namespace, library: Library, wanted: str | None = None) -> Any:
    """The autoencoder that the arguments name, loaded on the device that they name."""
    from engine import device
    from engine.autoencoders.autoencoder import load_autoencoder

    catalog, chosen = Catalog(library.autoencoders_folder), arguments.autoencoder or wanted or "built-in"
    network = load_autoencoder(catalog.path_of(chosen), device.choose(arguments.device, arguments.precision))
    network.name = catalog.get(chosen).title
    return network


def demo(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Degrade, restore and enhance sample photos."""
    from engine import demo as show

    result = console.follow(show.run(arguments.output, _autoencoder(arguments, library), library), "demo")
    for line in result.lines():
        console.say(line)
    console.finish(asdict(result))
    return 0


def calibrate(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Learn a transport profile and keep it."""
    from engine.calibrating.calibrate import calibrate as learn
    from engine.library.calibration_set import CalibrationSet

    target = arguments.output or library.profile_path(arguments.name)
    restorer = None
    if arguments.restorer or arguments.degradation or arguments.natural_photos:
        from engine.headless_restore import natural_set, restorer_of_arguments

        wanted, restorer = natural_set(arguments), restorer_of_arguments(arguments)
    elif not arguments.restored:
        raise WrongUsage("Give --restored photos, or natural photos with --restorer and --degradation.")
    else:
        restored, natural = photos.photos_in(arguments.restored), photos.photos_in(arguments.natural)
        if arguments.natural and not natural:
            raise WrongUsage("There are no natural photos at the paths given; check them.")
        wanted = CalibrationSet(arguments.name, tuple(restored), tuple(natural), arguments.paired, arguments.patch,
                                arguments.autoencoder or "built-in", arguments.scale).checked()
    learned = console.follow(learn(wanted, _autoencoder(arguments, library), library.cache_folder, restorer), "calibrating")
    return _keep(learned.profile, target, console)


def _keep(learned: TransportProfile, target: Path, console: Console) -> int:
    """Keep a profile, and say what it is."""
    profile_file.save(learned, target)
    info = learned.info
    if info.restored_photos < 8:
        console.warn(f"{info.restored_photos} restored photos are few; about a dozen make a better profile.")
    console.say(f"Learned '{info.name}' from {info.restored_photos} restored and {info.natural_photos} natural photos "
                f"of about {info.scale_px:.0f} px: {target}")
    console.finish(asdict(info) | {"hash": learned.hash, "path": str(target)})
    return 0


def enhance(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos one by one; one that fails never stops the rest."""
    from engine.calibrating.without_calibration import AUTO, auto_profile
    from engine.enhancing.enhancer import Enhancer
    from engine.enhancing.insight import assess
    from engine.enhancing.method import ALPHA_RANGE, Method
    from engine.headless_restore import restorer_of_arguments

    if arguments.alpha != AUTO and not ALPHA_RANGE[0] <= arguments.alpha <= ALPHA_RANGE[1]:
        raise WrongUsage(f"Alpha must be from {ALPHA_RANGE[0]:g} to {ALPHA_RANGE[1]:g}, not {arguments.alpha:g}.")
    method = Method(_detail(arguments.detail), arguments.form).checked()
    jobs, restorer = _outputs(arguments), restorer_of_arguments(arguments)
    if restorer and arguments.profile == AUTO:
        raise WrongUsage("With --restorer name a profile; 'auto' would learn from photos that are not restored yet.")
    autoencoder = _autoencoder(arguments, library, _autoencoder_of_profile(arguments, library))
    if arguments.profile == AUTO:
        learned = console.follow(
            auto_profile([path for path, _ in jobs], autoencoder, library.cache_folder, arguments.scale),
            "looking at the photos")
        if learned.info.restored_photos < 8:
            console.warn(f"Learning from {learned.info.restored_photos} photo(s) alone works, but weaker than a calibration "
                         "with about a dozen.")
        enhancer = Enhancer(autoencoder, [learned], method, learned.info.scale_px)
    else:
        enhancer = Enhancer.from_files(autoencoder, library.profile_paths(arguments.profile), method, arguments.scale)

    results: list[dict[str, Any]] = []
    for number, (path, wanted) in enumerate(jobs, 1):
        entry: dict[str, Any] = {"photo": str(path)}
        try:
            if arguments.existing == "skip" and wanted.exists():
                entry |= {"status": "skipped", "output": str(wanted)}
                console.say(f"{path}: skipped, {wanted} is there already")
            else:
                photo = photos.read(path, arguments.max_megapixels)
                photo = restorer.restore(photo) if restorer else photo
                choice = enhancer.choose(photo)
                computed = console.follow(enhancer.compute_change(photo, choice.profile), f"{number}/{len(jobs)} {path.name}")
                alpha = (arguments.alpha if arguments.alpha != AUTO else
                         assess(computed.latents, choice.profile, enhancer.transport(choice.profile)).suggested_alpha)
                warning = " ".join(one for one in (choice.warning, *computed.notices) if one)
                wanted.parent.mkdir(parents=True, exist_ok=True)
                written = photos.write(
                    computed.change.render(photo, alpha), wanted, quality=arguments.quality, chroma=arguments.chroma,
                    existing=arguments.existing,
                    xmp_properties=enhancer.properties(choice.profile, alpha, restorer.name if restorer else ""))
                entry |= {"status": "done", "output": str(written), "profile": choice.profile.name, "alpha": alpha,
                          "scale_px": round(choice.scale_px), "warning": warning}
                if warning:
                    console.warn(f"{path.name}: {warning}")
                console.say(f"{path} -> {written}" + (f" (alpha {alpha:g})" if arguments.alpha == AUTO else ""))
        except DmaxError as error:
            entry |= {"status": "failed", "error": str(error)}
            console.warn(f"{path}: {error}")
        results.append(entry)
    failed = sum(entry["status"] == "failed" for entry in results)
    if len(results) > 1:
        console.say(f"{len(results) - failed} of {len(results)} photos done.")
    console.finish({"photos": results, "failed": failed})
    return 1 if failed else 0


def evaluate(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Measure a profile, or a protocol's, beside the truth."""
    from engine.enhancing.method import Method
    from engine.headless_restore import evaluation, split_of
    from engine.judging import paper_protocol

    split = split_of(arguments)
    method = Method(_detail(arguments.detail or (paper_protocol.DETAIL if split else "auto")), arguments.form).checked()
    wanted = paper_protocol.AUTOENCODER if split else _autoencoder_of_profile(arguments, library)
    return evaluation(arguments, _autoencoder(arguments, library, wanted), method, console, library, split)


def batch(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """Enhance photos with a journal, so that any end can be gone on from."""
    from engine import batch_verb
    from engine.enhancing.method import Method

    return batch_verb.run(arguments, console, library, Method(_detail(arguments.detail), arguments.form).checked())


def _detail(word: str) -> Any:
    """`auto`, `off`, or a sigma in px."""
    if word in ("auto", "off"):
        return word
    try:
        return float(word)
    except ValueError:
        raise WrongUsage(f"--detail takes auto, off or a number of px, not '{word}'.") from None


def _autoencoder_of_profile(arguments: argparse.Namespace, library: Library) -> str | None:
    """The catalog id of the autoencoder that a profile was calibrated with, if it is on this machine."""
    if arguments.profile == "auto":
        return None
    identity = profile_file.read_info(library.profile_paths(arguments.profile)[0]).autoencoder
    return Catalog(library.autoencoders_folder).id_of(identity)


def _outputs(arguments: argparse.Namespace) -> list[tuple[Path, Path]]:
    """Each photo with where its output goes; subfolders of a folder are kept under --output."""
    suffixes = {"jpeg": ".jpg", "png": ".png", "tiff": ".tif", "webp": ".webp", "avif": ".avif"}
    jobs = []
    for given in arguments.photos:
        found = photos.photos_in([given])
        if given.is_dir() and not found:
            raise WrongUsage(f"There are no photos in {given}; name another folder.")
        for path in found:
            suffix = suffixes.get(arguments.format, ".jpg" if path.suffix.lower() in (".heic", ".heif") else path.suffix)
            if arguments.output is None:
                wanted = path.with_name(f"{path.stem}-dmax{suffix}")
            else:
                inside = path.relative_to(given) if given.is_dir() else Path(path.name)
                wanted = arguments.output / inside.with_suffix(suffix)
            jobs.append((path, wanted))
    return jobs


def profiles(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """List, show, export, import or remove profiles."""
    action, which = arguments.action, arguments.which
    needs = {"list": (0, 0), "show": (1, 1), "export": (1, 2), "import": (1, 99), "remove": (1, 1)}[action]
    if not needs[0] <= len(which) <= needs[1]:
        raise WrongUsage(f"'profiles {action}' takes {'a name' if needs[0] else 'no name'}"
                         f"{' and a target' if action == 'export' else ''}.")
    if action == "list":
        stored = library.profiles()
        for one in stored:
            console.say(_profile_line(one))
        console.finish({"profiles": [_profile_record(one) for one in stored]})
    elif action == "show":
        infos = [profile_file.load(path) for path in library.profile_paths(which[0])]
        for loaded in infos:
            for key, value in asdict(loaded.info).items():
                console.say(f"{key.replace('_', ' '):>18}: {value}")
            console.say(f"{'hash':>18}: {loaded.hash}\n")
        console.finish({"profiles": [asdict(loaded.info) | {"hash": loaded.hash} for loaded in infos]})
    elif action == "export":
        target = library.export_profile(which[0], Path(which[1]) if len(which) > 1 else Path())
        console.say(f"Wrote {target}")
        console.finish({"path": str(target)})
    elif action == "import":
        targets = [library.import_profile(Path(name)) for name in which]
        for target in targets:
            console.say(f"Took in '{target.stem}'")
        console.finish({"paths": [str(target) for target in targets]})
    else:
        resting = library.discard(library.profile_paths(which[0])[0])
        console.say(f"Removed '{which[0]}'; it rests at {resting}")
        console.finish({"path": str(resting)})
    return 0


def _profile_line(stored: StoredProfile) -> str:
    if stored.info is None:
        return f"{stored.name}: unusable. {stored.problem}"
    info = stored.info
    return (f"{info.name} ({'ready-made' if stored.ready_made else 'own'}, about {info.scale_px:.0f} px, "
            f"{info.restored_photos} restored and {info.natural_photos} natural photos, {info.autoencoder_name})")


def _profile_record(stored: StoredProfile) -> dict[str, Any]:
    return {"path": str(stored.path), "ready_made": stored.ready_made, "problem": stored.problem,
            **(asdict(stored.info) if stored.info else {"name": stored.name})}


def autoencoders(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """List, fetch, add or remove autoencoders."""
    catalog = Catalog(library.autoencoders_folder)
    action, which = arguments.action, arguments.which
    if action == "list":
        for entry in catalog.entries():
            console.say(f"{entry.id:24} {catalog.status(entry.id):12} {entry.title} ({entry.licence})")
        console.finish({"autoencoders": [{"id": entry.id, "title": entry.title, "status": catalog.status(entry.id),
                                          "licence": entry.licence} for entry in catalog.entries()]})
        return 0
    if which is None:
        raise WrongUsage(f"'autoencoders {action}' needs {'a path' if action == 'add' else 'an id from the list'}.")
    if action == "fetch":
        console.follow(catalog.fetch(which), f"fetching {which}")
    elif action == "add":
        which = catalog.add(Path(which)).id
    else:
        catalog.remove(which)
    done = {"fetch": "is here", "add": "was added", "remove": "was removed"}[action]
    console.say(f"The autoencoder '{which}' {done}.")
    console.finish({"id": which, "action": action})
    return 0
