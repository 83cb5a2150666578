"""Download one file from a model hub: resumable, and kept only if its checksum is right."""

from __future__ import annotations

import errno
import hashlib
import http.client
import json
import os
import re
import shutil
import ssl
import urllib.error
import urllib.request
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from engine import __version__
from engine.atomic_files import sync_folder, whole_file
from engine.errors import DmaxError
from engine.progress import Progress

HUB = "https://huggingface.co"
_CHUNK_BYTES = 1 << 18
_TIMEOUT_S = 30.0


class FetchFailed(DmaxError):
    """The file could not be fetched. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class FetchProgress(Progress):
    """Progress of a download in bytes."""

    @property
    def done_bytes(self) -> int:
        """Bytes of the file that have arrived."""
        return int(self.done)

    @property
    def total_bytes(self) -> int:
        """Bytes of the whole file."""
        return int(self.total)


@dataclass(frozen=True)
class _Wanted:
    """Checksum and size of a file, as the hub announces them before sending it."""

    checksum: str   # hex; 64 digits: sha256; 40: the hub's other kind, sha1 as git computes it
    size: int       # bytes
    etag: str       # of the server that sends the bytes, for resuming

    def hasher(self) -> Any:
        if len(self.checksum) == 64:
            return hashlib.sha256()
        return hashlib.sha1(f"blob {self.size}\0".encode(), usedforsecurity=False)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirect handler that keeps the hub's own headers on the way to the file's server, and never leaves https."""

    def __init__(self) -> None:
        self.linked: dict[str, str] = {}

    def redirect_request(self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str,
                         headers: http.client.HTTPMessage, newurl: str) -> urllib.request.Request | None:
        for name in ("X-Linked-ETag", "X-Linked-Size"):
            if name in headers:
                self.linked.setdefault(name, headers[name])
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise urllib.error.URLError("the hub points to an address without encryption")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, target: Path, known_sha256: str | None = None) -> Generator[FetchProgress, None, None]:
    """Download the file at a URL to `target`; yields progress. Close the generator to stop; a new call resumes there.

    Until it is complete and its checksum is the one that the hub names (or `known_sha256`), it lies beside `target` as
    .part. Raises FetchFailed with a sentence.
    """
    part = target.with_name(target.name + ".part")
    note = target.with_name(target.name + ".part.json")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield from _fetch(url, target, part, note, known_sha256)
    except urllib.error.HTTPError as error:
        if error.code == 416:   # the server's file is shorter than what is here: not the same file
            part.unlink(missing_ok=True)
        raise FetchFailed(_refusal(url, error.code)) from error
    except (http.client.HTTPException, urllib.error.URLError, ssl.SSLError, ConnectionError, TimeoutError) as error:
        raise FetchFailed(
            f"{_host(url)} cannot be reached or stopped answering; check the connection and fetch again, "
            "which goes on where it stopped.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise FetchFailed(f"The disk with {target.parent} is full; make room and fetch again.") from error
        raise FetchFailed(
            f"{target.parent} cannot be written ({error.strerror}); check the disk and its rights.") from error


def _fetch(url: str, target: Path, part: Path, note: Path, known_sha256: str | None,
           ) -> Generator[FetchProgress, None, None]:
    before = _read_note(note)
    have = part.stat().st_size if part.exists() and before else 0
    if before is None or have < before.size:   # else everything is here and only has to be checked
        redirects = _Redirects()
        with _open(url, before, have, redirects) as answer:
            wanted = _wanted(url, answer, redirects.linked, known_sha256)
            if answer.status != 206:
                have = 0   # the server sends all of it
            elif before is None or before.checksum != wanted.checksum:
                part.unlink()   # another version by now
                yield from _fetch(url, target, part, note, known_sha256)
                return
            _check_room(target, wanted.size - have)
            _write_note(note, wanted)
            with part.open("r+b" if have else "wb") as file:
                file.seek(have)
                file.truncate()
                yield FetchProgress(have, wanted.size, target.name)
                while have <= wanted.size and (chunk := answer.read(_CHUNK_BYTES)):
                    file.write(chunk)
                    have += len(chunk)
                    yield FetchProgress(have, wanted.size, target.name)
                file.flush()
                os.fsync(file.fileno())
    else:
        wanted = before
    if have < wanted.size:
        raise http.client.IncompleteRead(b"", wanted.size - have)
    digest = wanted.hasher()
    with part.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    if digest.hexdigest() != wanted.checksum:
        part.unlink()
        note.unlink()
        raise FetchFailed(f"{target.name} arrived damaged from {_host(url)} and was thrown away; fetch it again.")
    part.replace(target)
    note.unlink()
    sync_folder(target.parent)


def _open(url: str, before: _Wanted | None, have: int, redirects: _Redirects) -> http.client.HTTPResponse:
    """Request a file, or the rest of it; gives the server's response."""
    request = urllib.request.Request(url, headers={"User-Agent": f"Dmax/{__version__}"})
    if have and before:
        request.add_header("Range", f"bytes={have}-")
        if before.etag and not before.etag.startswith("W/"):
            request.add_header("If-Range", before.etag)
    answer: http.client.HTTPResponse = urllib.request.build_opener(redirects).open(request, timeout=_TIMEOUT_S)
    return answer


def _wanted(url: str, answer: http.client.HTTPResponse, linked: dict[str, str], known_sha256: str | None) -> _Wanted:
    """Checksum and size from the hub's own response; the server behind it may use another kind of ETag.

    Raises FetchFailed if the hub names no checksum or no size.
    """
    length = re.search(r"/(\d+)$", answer.headers.get("Content-Range", "")) if answer.status == 206 else None
    size = linked.get("X-Linked-Size") or (length[1] if length else answer.headers.get("Content-Length"))
    named = [linked.get("X-Linked-ETag"), answer.headers.get("X-Linked-ETag"), answer.headers.get("ETag")]
    tags = [tag.removeprefix("W/").strip('"').lower() for tag in named if tag]
    checksums = [tag for tag in tags if re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", tag)]
    if known_sha256:
        checksums = [known_sha256]
    if not checksums or not str(size).isdigit():
        raise FetchFailed(
            f"{_host(url)} names no checksum for {url.rsplit('/', 1)[-1]}, so it could not be trusted; "
            "download it in a browser and add the folder.")
    return _Wanted(checksums[0], int(str(size)), answer.headers.get("ETag", ""))


def _check_room(target: Path, missing_bytes: int) -> None:
    if shutil.disk_usage(target.parent).free < missing_bytes:
        raise OSError(errno.ENOSPC, "no room")


def _read_note(note: Path) -> _Wanted | None:
    try:
        return _Wanted(**json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _write_note(note: Path, wanted: _Wanted) -> None:
    with whole_file(note) as file:
        file.write(json.dumps(asdict(wanted)).encode())


def _refusal(url: str, status: int) -> str:
    name, host = url.rsplit("/", 1)[-1], _host(url)
    if status in (401, 403):
        return (f"{host} gives {name} only to people who have signed in and agreed to its licence; "
                "download it in a browser and add the folder.")
    if status == 404:
        return f"{host} has no {name} any more; download the autoencoder elsewhere and add its folder."
    return f"{host} answered with error {status}; try again later."


def _host(url: str) -> str:
    return url.split("/")[2]
