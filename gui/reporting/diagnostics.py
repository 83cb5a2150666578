"""The diagnostics archive for a report of an error: no photos, names or paths."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
import zipfile
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QGuiApplication

from engine import __version__
from engine.atomic_files import whole_file
from engine.autoencoders.catalog import Catalog, CatalogError
from engine.library.library import Library
from gui.reporting import logs
from gui.reporting.private_words import traceback_without_names, user_words, without_words

_PACKAGES = ("torch", "diffusers", "safetensors", "numpy", "pillow", "pillow-heif", "pyvips", "pyvips-binary",
             "platformdirs", "tqdm")
# Settings whose texts are chosen from a list; every other text or list may be something of the user's own.
_WORDS_TO_TELL = ("detail", "form", "device", "precision", "theme", "reduced_motion", "language", "format", "chroma",
                  "existing")
_ABOUT = (
    "What is in here: versions, this machine, settings, profiles and autoencoders by identity, and the program's log.\n"
    "What is not: photos, and names or places of files, folders and people. Look through it before you send it.\n")


def try_to_save(target: Path, library: Library, screen: dict[str, Any]) -> str:
    """Write the .zip, whole or not at all; returns the reason if it cannot be written, or ""."""
    try:
        save(target, library, screen)
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def save(target: Path, library: Library, screen: dict[str, Any]) -> None:
    """Write the .zip, whole or not at all. Raises OSError if it cannot be written.

    `screen` is what screen_facts() returned on the GUI thread.
    """
    private = [*user_words(), *_names_in(library)]
    parts: tuple[tuple[str, Callable[[], Any]], ...] = (
        ("machine.json", lambda: machine() | screen), ("settings.json", lambda: settings(library.settings())),
        ("profiles.json", lambda: profiles(library)), ("autoencoders.json", lambda: autoencoders(library)))
    with whole_file(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", _ABOUT)
        for name, tell in parts:
            archive.writestr(name, without_words(json.dumps(_told(tell), indent=1, ensure_ascii=False), user_words()))
        for number, path in enumerate(sorted(library.log_folder.glob(f"{logs.FILE}*"))):
            text = path.read_text(encoding="utf-8", errors="replace")
            archive.writestr(f"log/{number}.log", without_words(text, private))
        crashes = library.log_folder / logs.CRASHES
        if crashes.exists():
            text = traceback_without_names(crashes.read_text(encoding="utf-8", errors="replace"))
            archive.writestr("log/crashes.log", without_words(text, private))


def _told(tell: Callable[[], Any]) -> Any:
    try:
        return tell()
    except Exception as error:   # a damaged library is what such a report is about; the other parts still help
        return {"cannot be told": type(error).__name__}


def screen_facts() -> dict[str, Any]:
    """Facts about the screens; for the GUI thread only, as Qt demands."""
    screens = [f"{one.geometry().width()} x {one.geometry().height()} at {one.devicePixelRatio():g}"
               for one in QGuiApplication.screens()]
    return {"window system": QGuiApplication.platformName(), "screens": screens}


def machine() -> dict[str, Any]:
    """Versions of the program and its packages, and facts about the hardware."""
    versions = {}
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "missing"
    return {"dmax": __version__, "python": sys.version, "qt": qVersion(), "qt build": QLibraryInfo.build(),
            "platform": platform.platform(), "machine": platform.machine(),
            "cpus": os.cpu_count(), "free_memory_gb": _free_memory_gb(), "gpus": _gpus(), "packages": versions}


def _free_memory_gb() -> float | None:
    from engine.device import free_memory_bytes

    return round(free_memory_bytes() / 2**30, 1)


def _gpus() -> list[str]:
    torch = sys.modules.get("torch")
    if torch is None or not hasattr(torch, "cuda"):   # not there yet, and a report is no reason to load it
        return ["not asked yet"]
    try:
        return [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
    except Exception as error:   # a broken driver is what such a report is about
        return [f"cannot be asked: {type(error).__name__}"]


def settings(kept: dict[str, Any]) -> dict[str, Any]:
    """The settings to report: switches and numbers as they are, texts only if they come from a list."""
    told: dict[str, Any] = {}
    for key, value in kept.items():
        if value is None or isinstance(value, bool | int | float):
            told[key] = value
        elif isinstance(value, str):
            told[key] = value if key in _WORDS_TO_TELL and len(value) < 20 else f"a text of {len(value)}"
        elif isinstance(value, dict):
            told[key] = settings(value)
        elif isinstance(value, list):
            told[key] = f"a list of {len(value)}"
    return told


def profiles(library: Library) -> list[dict[str, Any]]:
    """The facts of every profile; only those that come with Dmax by name."""
    told = []
    for number, stored in enumerate(library.profiles(), 1):
        info = stored.info
        facts: dict[str, Any] = {"name": stored.name if stored.ready_made else f"own {number}",
                                 "ready-made": stored.ready_made, "sound": info is not None}
        if info is not None:
            facts |= {"autoencoder": info.autoencoder[:16], "patch": info.patch, "channels": info.channels,
                      "scale_px": round(info.scale_px), "restored_photos": info.restored_photos,
                      "natural_photos": info.natural_photos, "paired": info.paired, "w2": round(info.w2, 3),
                      "app_version": info.app_version}
        told.append(facts)
    return told


def autoencoders(library: Library) -> list[dict[str, Any]]:
    """Id, status and size of every autoencoder on this machine; the user's own without their names."""
    catalog = Catalog(library.autoencoders_folder)
    return [{"id": "own" if entry.own else entry.id, "status": catalog.status(entry.id), "size_bytes": entry.size_bytes}
            for entry in catalog.entries() if catalog.status(entry.id) != "not here"]


def _names_in(library: Library) -> Iterator[str]:
    """The names that the user has given to things and files, as far as the library knows them."""
    kept = library.settings()
    recent, export = kept.get("recent"), kept.get("export")
    places = [kept.get("screen_icc")]
    if isinstance(recent, list):
        places += recent
    if isinstance(export, dict):
        places.append(export.get("folder"))
    for place in places:
        if isinstance(place, str) and place:
            yield from (place, Path(place).name, Path(place).stem, Path(place).parent.name)
    ready_made = {stored.name for stored in library.profiles() if stored.ready_made}
    if isinstance(kept.get("profile"), str) and kept["profile"] not in ready_made:
        yield kept["profile"]
    for stored in library.profiles():
        if not stored.ready_made:
            yield from (stored.name, stored.path.stem)
    for path in library.sets_folder.glob("*.json"):
        yield path.stem
    with contextlib.suppress(CatalogError):   # a damaged list names nothing
        for entry in Catalog(library.autoencoders_folder).entries():
            if entry.own:
                yield from (entry.id, entry.title)
