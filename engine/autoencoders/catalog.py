"""Catalog of autoencoders: the built-in one, the user's own, and those that can be fetched from the hub."""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Literal

from engine.atomic_files import whole_file
from engine.autoencoders import download
from engine.autoencoders.download import HUB, FetchFailed, FetchProgress
from engine.autoencoders.first_fetch import first_fetch, remember, sha256_of
from engine.autoencoders.known import BUILT_IN, BUILT_IN_TITLE, KNOWN, Entry
from engine.autoencoders.model_files import CONFIG, LOCK, WEIGHTS, AutoencoderFiles, locked_identity
from engine.errors import DmaxError
from engine.names import numbered
from engine.progress import run_to_end
from engine.resources import RESOURCES
from engine.sentences import Sentence, joined_names

__all__ = ["BUILT_IN", "HUB", "AutoencoderMissing", "Catalog", "CatalogError", "Entry", "FetchProgress"]

Status = Literal["here", "partly here", "not here"]

_BUILT_IN_FOLDER = RESOURCES / "autoencoder"
_LIST = "catalog.json"
_VERSION = 1
_LARGEST_CONFIG_BYTES = 1 << 20   # of a config.json, which has a kilobyte
_LARGER = 4                       # times the size in the catalog: weights may come in another precision


class AutoencoderMissing(DmaxError):
    """An autoencoder that is unknown or not on this machine. Its text is the sentence that the user sees."""


class CatalogError(DmaxError):
    """An operation on the catalog that is not possible. Its text is the sentence that the user sees."""


class Catalog:
    """The autoencoders of one library folder, the built-in one and those on the hub. Only `fetch` uses the network."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder   # one folder per autoencoder, and the list of the user's own

    def entries(self) -> list[Entry]:
        """All entries: the built-in one, the user's own, and those that can be fetched.

        Without the user's own where their list cannot be read: `problem` says so, and all else works.
        """
        weights = _BUILT_IN_FOLDER / WEIGHTS
        built_in = Entry(BUILT_IN, BUILT_IN_TITLE, "MIT", weights.stat().st_size if weights.exists() else 0)
        with contextlib.suppress(CatalogError):
            return [built_in, *self._own(), *KNOWN]
        return [built_in, *KNOWN]

    @property
    def problem(self) -> str:
        """The sentence that says why the list of the user's own autoencoders cannot be read; empty if it can."""
        try:
            self._own()
        except CatalogError as error:
            return str(error)
        return ""

    def get(self, id: str) -> Entry:
        """The entry with an id; raises AutoencoderMissing."""
        for entry in self.entries():
            if entry.id == id:
                return entry
        names = joined_names(entry.id for entry in self.entries())
        raise AutoencoderMissing("There is no autoencoder called '{autoencoder}'; there are: {names}.", autoencoder=id,
                                 names=names)

    def here(self) -> list[tuple[str, str]]:
        """Id and title of each autoencoder on this machine."""
        return [(entry.id, entry.title) for entry in self.entries() if self.status(entry.id) == "here"]

    def folder_of(self, id: str) -> Path:
        """The folder that has, or would have, the files of an autoencoder."""
        return _BUILT_IN_FOLDER if id == BUILT_IN else self.folder / id

    def status(self, id: str) -> Status:
        """The state of an autoencoder on this machine: "here", "partly here" (fetching was stopped) or "not here"."""
        folder = self.folder_of(id)
        needed = [CONFIG, WEIGHTS] if id == BUILT_IN else [CONFIG, WEIGHTS, LOCK]
        if all((folder / name).is_file() for name in needed):
            return "here"
        return "partly here" if id != BUILT_IN and folder.is_dir() and any(folder.iterdir()) else "not here"

    def path_of(self, id: str) -> Path:
        """The folder to load an autoencoder from; raises AutoencoderMissing, whose text says how to get it."""
        entry = self.get(id)
        if self.status(id) == "here":
            return self.folder_of(id)
        if entry.repository:
            size_mb = entry.size_bytes // 10**6
            raise AutoencoderMissing("The autoencoder '{autoencoder}' is not on this machine; fetch it first (about "
                                     "{size_mb} MB).", autoencoder=id, size_mb=size_mb)
        what = Sentence("remove it and add it again") if entry.own else Sentence("install Dmax again")
        raise AutoencoderMissing("The files of the autoencoder '{autoencoder}' are missing from {folder}; {what}.",
                                 autoencoder=id, folder=self.folder_of(id), what=what)

    def id_of(self, identity: str) -> str | None:
        """The id of the autoencoder on this machine with this identity (model_files.identity_of), or None."""
        for entry in self.entries():
            if self.status(entry.id) != "here":
                continue
            folder = self.folder_of(entry.id)
            here = AutoencoderFiles.find(folder).identity() if entry.id == BUILT_IN else locked_identity(folder)
            if here == identity:
                return entry.id
        return None

    def fetch(self, id: str, base_url: str = HUB, *, accept_changed: bool = False,
              ) -> Generator[FetchProgress, None, Entry]:
        """Download an autoencoder from the hub; yields progress, returns its entry. Does nothing if it is here.

        Close the generator to stop; what has arrived stays, and the next call resumes there. Weights that differ from
        those that were fetched first are thrown away, unless `accept_changed`. Raises FetchFailed, UnusableAutoencoder,
        AutoencoderMissing or CatalogError.
        """
        entry = self.get(id)
        if self.status(id) != "here":
            if not entry.repository:
                raise CatalogError("The autoencoder '{autoencoder}' is not on the hub, so it cannot be fetched.",
                                   autoencoder=id)
            folder = self.folder_of(id)
            address = "/".join(filter(None, (base_url, entry.repository, "resolve", entry.revision, entry.subfolder)))
            run_to_end(download.fetch(f"{address}/config.json", folder / CONFIG, _LARGEST_CONFIG_BYTES))
            if not (folder / WEIGHTS).exists():
                yield from download.fetch(f"{address}/diffusion_pytorch_model.safetensors", folder / WEIGHTS,
                                          _LARGER * entry.size_bytes, entry.sha256)
            self._check_first(entry, folder / WEIGHTS, accept_changed)
            _lock(folder, AutoencoderFiles.find(folder), entry.source)
        return entry

    def checksum(self, id: str) -> str:
        """The SHA-256, in hex, of an autoencoder's weights as they were first fetched; empty if they were not."""
        known = first_fetch(self.folder, id)
        return known.sha256 if known else ""

    def _check_first(self, entry: Entry, weights: Path, accept_changed: bool) -> None:
        """Hold fetched weights against the first ones, or remember them as these. Raises FetchFailed."""
        known, sha256 = first_fetch(self.folder, entry.id), sha256_of(weights)
        if known and known.sha256 != sha256 and not accept_changed:
            weights.unlink()
            raise FetchFailed("The weights of '{autoencoder}' are not those that were fetched on {day} (SHA-256 "
                              "{now}..., then {then}...), so they were thrown away; if their makers say that they "
                              "changed them, take them with: autoencoders fetch {autoencoder} --accept-changed",
                              autoencoder=entry.id, day=known.day, now=sha256[:16], then=known.sha256[:16])
        if known is None or known.sha256 != sha256:
            remember(self.folder, entry.id, sha256)

    def add(self, path: Path) -> Entry:
        """Copy the user's own autoencoder into the catalog; returns its entry, the known one if it is there already.

        `path`: a folder with config.json and weights, or a single .safetensors file. Raises UnusableAutoencoder if Dmax
        cannot use it (which takes torch to find out), CatalogError if it cannot be copied.
        """
        from engine.autoencoders import diffusers_network

        files = AutoencoderFiles.find(path)
        diffusers_network.skeleton(files)
        self._own()   # for its error: a list that cannot be read must not be written anew
        known = self.id_of(files.identity())
        if known is not None:
            return self.get(known)
        id = self._new_id(path.stem if path.is_file() else path.name)
        arriving = self.folder / f".dmax-{secrets.token_hex(8)}"
        arriving.mkdir(parents=True)
        try:
            with whole_file(arriving / WEIGHTS) as file:
                files.checkpoint.copy_to(file)
            with whole_file(arriving / CONFIG) as file:
                files.write_config(file)
            _lock(arriving, AutoencoderFiles.find(arriving), "your own")
            arriving.rename(self.folder_of(id))
        except OSError as error:
            raise CatalogError("{name} could not be copied to {folder} ({reason}); check the disk.", name=path.name,
                               folder=self.folder, reason=error.strerror) from error
        finally:
            shutil.rmtree(arriving, ignore_errors=True)
        entry = Entry(id, path.stem if path.is_file() else path.name, "as you got it",
                      (self.folder_of(id) / WEIGHTS).stat().st_size, own=True)
        self._write_own([*self._own(), entry])
        return entry

    def remove(self, id: str) -> None:
        """Delete an autoencoder from this machine; one of the user's own also leaves the list.

        Raises CatalogError for the built-in one, AutoencoderMissing for an unknown one.
        """
        entry = self.get(id)
        if id == BUILT_IN:
            raise CatalogError("The built-in autoencoder belongs to Dmax and stays.")
        shutil.rmtree(self.folder_of(id), ignore_errors=True)
        if entry.own:
            self._write_own([one for one in self._own() if one.id != id])

    def _own(self) -> list[Entry]:
        try:
            stored = json.loads((self.folder / _LIST).read_text(encoding="utf-8"))
            if stored["version"] > _VERSION:
                raise CatalogError("{path} was written by a newer Dmax; use that one.", path=self.folder / _LIST)
            return [Entry(_slug(one["id"]), str(one["title"]), str(one["licence"]), int(one["size_bytes"]), own=True)
                    for one in stored["autoencoders"]]
        except FileNotFoundError:
            return []
        except (NotADirectoryError, PermissionError) as error:
            raise CatalogError("{folder} cannot be read ({reason}); choose another library.", folder=self.folder,
                               reason=error.strerror) from error
        except (OSError, KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
            raise CatalogError("{path} is damaged; delete it and add your autoencoders again.",
                               path=self.folder / _LIST) from error

    def _write_own(self, own: list[Entry]) -> None:
        records = [{"id": one.id, "title": one.title, "licence": one.licence, "size_bytes": one.size_bytes}
                   for one in own]
        text = json.dumps({"version": _VERSION, "autoencoders": records}, indent=1)
        with whole_file(self.folder / _LIST) as file:
            file.write(text.encode())

    def _new_id(self, name: str) -> str:
        taken = {entry.id for entry in self.entries()}
        stem = _slug(name)
        return next(id for id in numbered(stem, first=2) if id not in taken and not self.folder_of(id).exists())


def _slug(name: str) -> str:
    """A name reduced to a-z, 0-9 and hyphens, for command lines and folders on every system; 60 characters at most."""
    return re.sub(r"[^a-z0-9]+", "-", str(name).lower())[:60].strip("-") or "autoencoder"


def _lock(folder: Path, files: AutoencoderFiles, source: str) -> None:
    """Write the identity that was verified to the folder's lock file, so that loading notices a change."""
    record = {"version": _VERSION, "source": source, "identity": files.identity()}
    with whole_file(folder / LOCK) as file:
        file.write(json.dumps(record, indent=1).encode())
