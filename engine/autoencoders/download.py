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
import urllib.parse
import urllib.request
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from engine import __version__
from engine.atomic_files import sync_folder, whole_file
from engine.errors import DmaxError
from engine.progress import Progress
from engine.sentences import Sentence

HUB = "https://huggingface.co"
_HUBS_OWN = ("huggingface.co", "hf.co")   # the hub keeps its files on hosts of these two domains
_CHUNK_BYTES = 1 << 18
_TIMEOUT_S = 30.0
_CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")   # sha1 as git computes it, or sha256
_ETAG = re.compile(r"[!-~]{0,200}")
_MOST_DIGITS = 15   # of a size in bytes


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


class _Astray(DmaxError):
    """A redirect leads to where files of the hub do not lie."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirect handler that keeps the hub's own headers on the way to the file's server.

    It leaves neither https nor the hosts of the hub: raises _Astray.
    """

    def __init__(self) -> None:
        self.linked: dict[str, str] = {}

    def redirect_request(self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str,
                         headers: http.client.HTTPMessage, newurl: str) -> urllib.request.Request | None:
        for name in ("X-Linked-ETag", "X-Linked-Size"):
            if name in headers:
                self.linked.setdefault(name, headers[name])
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise _Astray("{host} sends on to an address without encryption, so nothing was fetched; try again later, "
                          "or download the autoencoder in a browser and add the folder.", host=_host(req.full_url))
        if not _same_hub(_host(req.full_url), _host(newurl)):
            raise _Astray("{host} sends on to {other}, which is not the hub's, so nothing was fetched; download the "
                          "autoencoder in a browser and add the folder.", host=_host(req.full_url), other=_host(newurl))
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, target: Path, limit_bytes: int, known_sha256: str | None = None,
          ) -> Generator[FetchProgress, None, None]:
    """Download the file at a URL to `target`; yields progress. Close the generator to stop; a new call resumes there.

    Until it is complete and its checksum is the one that the hub names (or `known_sha256`), it lies beside `target` as
    .part. `limit_bytes`: a larger file is refused. Raises FetchFailed with a sentence.
    """
    part = target.with_name(target.name + ".part")
    note = target.with_name(target.name + ".part.json")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield from _fetch(url, target, part, note, limit_bytes, known_sha256)
    except _Astray as error:
        raise FetchFailed(str(error)) from error
    except urllib.error.HTTPError as error:
        if error.code == 416:   # the server's file is shorter than what is here: not the same file
            part.unlink(missing_ok=True)
        raise FetchFailed(_refusal(url, error.code)) from error
    except (http.client.HTTPException, urllib.error.URLError, ssl.SSLError, ConnectionError, TimeoutError) as error:
        raise FetchFailed("{host} cannot be reached or stopped answering; check the connection and fetch again, which "
                          "goes on where it stopped.", host=_host(url)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise FetchFailed("The disk with {folder} is full; make room and fetch again.",
                              folder=target.parent) from error
        raise FetchFailed("{folder} cannot be written ({reason}); check the disk and its rights.", folder=target.parent,
                          reason=error.strerror) from error
    except ValueError as error:   # of the libraries that read addresses and headers
        raise FetchFailed("{host} answered with what no hub says; try again later.", host=_host(url)) from error


def _fetch(url: str, target: Path, part: Path, note: Path, limit_bytes: int, known_sha256: str | None,
           ) -> Generator[FetchProgress, None, None]:
    before = _read_note(note, limit_bytes)
    if before and known_sha256 not in (None, before.checksum):
        before = None   # what is here is part of another file
    have = part.stat().st_size if part.exists() and before else 0
    if before is None or have < before.size:   # else everything is here and only has to be checked
        redirects = _Redirects()
        with _open(url, before, have, redirects) as answer:
            wanted = _wanted(url, answer, redirects.linked, limit_bytes, known_sha256)
            if answer.status != 206:
                have = 0   # the server sends all of it
            elif before is None or before.checksum != wanted.checksum or have == 0 or _first_byte(answer) != have:
                part.unlink(missing_ok=True)   # another version by now, or another part of it
                if have == 0:   # not even a part was asked for
                    raise FetchFailed("{host} sends a part of {name} where all of it was asked for; try again later.",
                                      host=_host(url), name=target.name)
                yield from _fetch(url, target, part, note, limit_bytes, known_sha256)
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
        raise FetchFailed("{name} arrived damaged from {host} and was thrown away; fetch it again.", name=target.name,
                          host=_host(url))
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


def _wanted(url: str, answer: http.client.HTTPResponse, linked: dict[str, str], limit_bytes: int,
            known_sha256: str | None) -> _Wanted:
    """Checksum and size from the hub's own response; the server behind it may use another kind of ETag.

    Raises FetchFailed if the hub names no checksum, no size, or one above the limit.
    """
    length = re.search(r"/(\d{1,15})$", answer.headers.get("Content-Range", "")) if answer.status == 206 else None
    size = linked.get("X-Linked-Size") or (length[1] if length else answer.headers.get("Content-Length"))
    named = [linked.get("X-Linked-ETag"), answer.headers.get("X-Linked-ETag"), answer.headers.get("ETag")]
    tags = [tag.removeprefix("W/").strip('"').lower() for tag in named if tag]
    checksums = [tag for tag in tags if _CHECKSUM.fullmatch(tag)]
    if known_sha256:
        checksums = [known_sha256]
    name = url.rsplit("/", 1)[-1]
    if not checksums or not re.fullmatch(r"[0-9]+", str(size)):
        raise FetchFailed("{host} names no checksum for {name}, so it could not be trusted; download it in a browser "
                          "and add the folder.", host=_host(url), name=name)
    if len(str(size)) > _MOST_DIGITS or int(str(size)) > limit_bytes:
        raise FetchFailed("{host} says that {name} has more than {megabytes:.0f} MB, which it cannot have, so it was "
                          "not fetched; try again later.", host=_host(url), name=name, megabytes=limit_bytes / 1e6)
    return _Wanted(checksums[0], int(str(size)), answer.headers.get("ETag", ""))


def _first_byte(answer: http.client.HTTPResponse) -> int | None:
    """Place of the first byte that a server sends of a part; None if it does not say."""
    found = re.match(r"bytes (\d{1,15})-", answer.headers.get("Content-Range", ""))
    return int(found[1]) if found else None


def _check_room(target: Path, missing_bytes: int) -> None:
    if shutil.disk_usage(target.parent).free < missing_bytes:
        raise OSError(errno.ENOSPC, "no room")


def _read_note(note: Path, limit_bytes: int) -> _Wanted | None:
    """What was being fetched; None if that is unknown, or the note is damaged."""
    try:
        found = _Wanted(**json.loads(note.read_text(encoding="utf-8")))
        sound = _CHECKSUM.fullmatch(found.checksum) and _ETAG.fullmatch(found.etag)
        return found if sound and type(found.size) is int and 0 < found.size <= limit_bytes else None
    except (OSError, ValueError, TypeError, RecursionError):
        return None


def _write_note(note: Path, wanted: _Wanted) -> None:
    with whole_file(note) as file:
        file.write(json.dumps(asdict(wanted)).encode())


def _refusal(url: str, status: int) -> str:
    name, host = url.rsplit("/", 1)[-1], _host(url)
    if status in (401, 403):
        return Sentence("{host} gives {name} only to people who have signed in and agreed to its licence; download it "
                        "in a browser and add the folder.", host=host, name=name)
    if status == 404:
        return Sentence("{host} has no {name} any more; download the autoencoder elsewhere and add its folder.",
                        host=host, name=name)
    return Sentence("{host} answered with error {status}; try again later.", host=host, status=status)


def _host(url: str) -> str:
    """The host of an address, with its port if that is named; empty if there is none."""
    try:
        return urllib.parse.urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def _same_hub(one: str, other: str) -> bool:
    """True if files of the hub at host `one` may lie at host `other`; ports do not matter."""
    one, other = (host.rpartition(":")[0] or host for host in (one, other))

    def of_hub(host: str) -> bool:
        return any(host == own or host.endswith(f".{own}") for own in _HUBS_OWN)

    return other == one or (of_hub(one) and of_hub(other))
