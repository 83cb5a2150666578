"""The verbs `profiles`, `presets` and `autoencoders`: list, add and remove what the library holds."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.autoencoders.catalog import Catalog
from engine.command_line.console import Console
from engine.command_line.usage import WrongUsage
from engine.library import profile as profile_file
from engine.library.library import Library, StoredProfile
from engine.wishes import presets as preset_files


def profiles(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """List, show, export, import or remove profiles; returns the exit status.

    Raises WrongUsage, LibraryError or BadProfile.
    """
    action = arguments.action
    which = arguments.which
    least, most = {"list": (0, 0), "show": (1, 1), "export": (1, 2), "import": (1, 99), "remove": (1, 1)}[action]
    if not least <= len(which) <= most:
        raise WrongUsage(f"'profiles {action}' takes {'a name' if least else 'no name'}"
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
            console.say(f"Took in '{profile_file.read_info(target).name}'")
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


def presets(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """List, show, export, import or remove presets; returns the exit status.

    Raises WrongUsage, LibraryError or BadPreset.
    """
    action, which = arguments.action, arguments.which
    least, most = {"list": (0, 0), "show": (1, 1), "export": (2, 2), "import": (1, 99), "remove": (1, 1)}[action]
    if not least <= len(which) <= most:
        raise WrongUsage(f"'presets {action}' takes " + {0: "no name.", 1: "a name.", 2: "a name and a target."}[least])
    if action == "list":
        stored = preset_files.presets(library)
        for one in stored:
            console.say(f"{one.name} ({one.wish.profile}, alpha {one.wish.alpha})")
        console.finish({"presets": [{"name": one.name} | one.wish.to_json() for one in stored]})
    elif action == "show":
        one = preset_files.preset_named(library, which[0])
        console.say(json.dumps(one.wish.to_json(), indent=1))
        console.finish({"name": one.name} | one.wish.to_json())
    elif action == "export":
        one, target = preset_files.preset_named(library, which[0]), Path(which[1])
        target = target / preset_files.preset_path(library, one.name).name if target.is_dir() else target
        one.save(target)
        console.say(f"Wrote {target}")
        console.finish({"path": str(target)})
    elif action == "import":
        targets = [preset_files.keep(preset_files.Preset.read(Path(name)), library) for name in which]
        console.say(f"Took in {len(targets)} presets.")
        console.finish({"paths": [str(target) for target in targets]})
    else:
        preset_files.preset_named(library, which[0])   # called for its error
        resting = library.discard(preset_files.preset_path(library, which[0]))
        console.say(f"Removed '{which[0]}'; it rests at {resting}")
        console.finish({"path": str(resting)})
    return 0


def autoencoders(arguments: argparse.Namespace, console: Console, library: Library) -> int:
    """List, fetch, add or remove autoencoders; returns the exit status. Raises WrongUsage, and as the catalog does."""
    catalog = Catalog(library.autoencoders_folder)
    action = arguments.action
    which = arguments.which
    if action == "list":
        if catalog.problem:
            console.warn(catalog.problem)
        for entry in catalog.entries():
            console.say(f"{entry.id:24} {catalog.status(entry.id):12} {entry.title} ({entry.licence})")
        console.finish({"autoencoders": [{"id": entry.id, "title": entry.title, "status": catalog.status(entry.id),
                                          "licence": entry.licence} for entry in catalog.entries()]})
        return 0
    if which is None:
        raise WrongUsage(f"'autoencoders {action}' needs {'a path' if action == 'add' else 'an id from the list'}.")
    if action == "fetch":
        console.follow(catalog.fetch(which, accept_changed=arguments.accept_changed), f"fetching {which}")
    elif action == "add":
        which = catalog.add(Path(which)).id
    else:
        catalog.remove(which)
    done = {"fetch": "is here", "add": "was added", "remove": "was removed"}[action]
    checksum = catalog.checksum(which) if action == "fetch" else ""
    console.say(f"The autoencoder '{which}' {done}." + (f" SHA-256 of its weights: {checksum}" if checksum else ""))
    console.finish({"id": which, "action": action, "sha256": checksum})
    return 0
