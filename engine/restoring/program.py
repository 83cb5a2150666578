"""Restorer that runs an external program, without a shell."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath
from typing import BinaryIO

from engine import photos
from engine.photos import Photo
from engine.photos.finding import is_photo
from engine.restoring.restorer import Restorer, RestorerError, check_stop, with_colours
from engine.sentences import Sentence

_LONGEST_ERROR = 200
_MOST_SAID_BYTES = 1 << 24
_BEAT_S = 0.1
_KILL_S = 10.0                                             # that Windows may take to end a program
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)       # of Windows: no console flashes up


class Program(Restorer):
    """Restorer by a command template, in which {input} and {output} stand for PNG files.

    {folder} stands for a folder into which the program may write its output under any name. The program may take
    `limit_s` seconds for a photo.
    """

    def __init__(self, template: str, limit_s: float = 600) -> None:
        """Parse the template. Raises RestorerError if it cannot be a command."""
        try:
            self._words = shlex.split(template, posix=os.name != "nt")
        except ValueError as error:
            raise RestorerError("The command has a quotation mark that is not closed: {template}",
                                template=template) from error
        if os.name == "nt":
            self._words = [word.strip('"') for word in self._words]
        if "{input}" not in template or not ("{output}" in template or "{folder}" in template):
            raise RestorerError("The command of a restorer must name {input}, and {output} or {folder}.")
        self.name = Path(self._words[0]).name
        self.limit_s = limit_s

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The photo that the program wrote.

        Raises RestorerError if the program fails, takes too long, or writes no photo a whole number of times as large;
        Stopped once `stop` is set.
        """
        with tempfile.TemporaryDirectory(prefix="dmax-", ignore_cleanup_errors=True) as scratch:
            folder = Path(scratch) / "output"
            folder.mkdir()
            source = Path(scratch) / "input.png"
            target = folder / "output.png"
            # Programs are made for sRGB: linear light or ProPhoto would be taken for dark or dull.
            given = photo.shown if photo.bit_depth > 8 or photo.metadata.codes else photo
            photos.write(given, source)
            self._run({"{input}": str(source), "{output}": str(target), "{folder}": str(folder)},
                      Path(scratch) / "errors", stop)
            found = [target] if target.exists() else _photos_of(folder)
            if not found:
                raise RestorerError("The program '{name}' ended without writing a photo; check its command.",
                                    name=self.name)
            try:
                restored = photos.read(found[0])
            except photos.UnreadablePhoto as error:
                raise RestorerError("What the program '{name}' wrote is not a photo that can be read; check its "
                                    "command.", name=self.name) from error
        if restored.icc is None and given.icc:   # which the program has left out: the numbers mean the same still
            metadata = dataclasses.replace(restored.metadata, icc=given.icc)
            restored = dataclasses.replace(restored, metadata=metadata)
        factor = restored.width // photo.width
        if not factor or (restored.width, restored.height) != (photo.width * factor, photo.height * factor):
            raise RestorerError("The program '{name}' made {restored_width} x {restored_height} px of {width} x "
                                "{height} px; a restored photo must be a whole number of times as large.",
                                name=self.name, restored_width=restored.width, restored_height=restored.height,
                                width=photo.width, height=photo.height)
        return with_colours(photo, restored.pixels())

    def _run(self, places: dict[str, str], errors: Path, stop: threading.Event | None) -> None:
        """Run the program to its end; its standard error goes into a file. Raises RestorerError, and Stopped."""
        words = list(self._words)
        for key, value in places.items():
            words = [word.replace(key, value) for word in words]
        with errors.open("ab") as said:   # the program appends, so that the file can be cut while it writes
            try:
                process = subprocess.Popen([*_dying_with_parent(words[0]), *words], stdin=subprocess.DEVNULL,
                                           stdout=subprocess.DEVNULL, stderr=said, start_new_session=os.name != "nt",
                                           creationflags=_HIDDEN)
            except (OSError, ValueError) as error:
                raise RestorerError("The program '{name}' cannot be started; check that it is installed and its path.",
                                    name=self.name) from error
            try:
                status = self._waited_for(process, said, stop)
            finally:   # also when Ctrl+C interrupts: no program is left running
                _end(process)
        if status:
            raise RestorerError("The program '{name}' failed (status {status}): {said}", name=self.name, status=status,
                                said=_last_line(errors))

    def _waited_for(self, process: subprocess.Popen[bytes], said: BinaryIO, stop: threading.Event | None) -> int:
        """Wait for the program and return its exit status. Raises RestorerError if it takes too long, and Stopped.

        Of a program that says very much only the latest is kept, so that it cannot fill the disk.
        """
        until = time.monotonic() + self.limit_s
        while True:
            check_stop(stop)
            if os.fstat(said.fileno()).st_size > _MOST_SAID_BYTES:
                said.truncate(0)
            try:
                return process.wait(min(_BEAT_S, max(0.0, until - time.monotonic())))
            except subprocess.TimeoutExpired as error:
                if time.monotonic() >= until:
                    raise RestorerError("The program '{name}' took longer than {seconds:g} seconds and was stopped; "
                                        "allow it more time or use a smaller photo.", name=self.name,
                                        seconds=self.limit_s) from error


def _dying_with_parent(program: str) -> list[str]:
    """Words to put before a command so that the program is killed when Dmax dies, however it dies; on Linux only.

    Another program's work, util-linux's setpriv: a function of Dmax's own between fork and exec is unsafe with threads.
    None before a program that is not there, so that starting it fails.
    """
    if not sys.platform.startswith("linux") or shutil.which(program) is None:
        return []
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the program if it still runs, and all processes that it started.

    On Windows, where this was not tried, only those of a program that still runs: of one that has ended they are not
    known any more.
    """
    with contextlib.suppress(OSError):   # the group may be gone
        if os.name != "nt":
            os.killpg(process.pid, signal.SIGKILL)   # after a normal end, too: it may have left others behind
        elif process.poll() is None:
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run(_words_that_end(process.pid, os.environ), stdin=subprocess.DEVNULL, check=False,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=_KILL_S,
                               creationflags=_HIDDEN)
            process.kill()
    process.wait()


def _words_that_end(pid: int, environment: Mapping[str, str]) -> list[str]:
    """The command by which Windows ends a process with all that it started; never one of that name that lies about."""
    root = PureWindowsPath(environment.get("SystemRoot") or "C:\\Windows")
    return [str(root / "System32" / "taskkill.exe"), "/PID", str(pid), "/T", "/F"]


def _photos_of(folder: Path) -> list[Path]:
    """The photos that a program wrote into its folder, by suffix; none if it removed the folder."""
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.iterdir() if is_photo(path) and path.is_file())
    return []


def _last_line(errors: Path) -> str:
    """The last line that the program wrote to standard error, shortened and printable."""
    with errors.open("rb") as file:
        file.seek(max(0, errors.stat().st_size - 4096))
        lines = [line.strip() for line in file.read().decode(errors="replace").splitlines() if line.strip()]
    if not lines:
        return Sentence("it did not say why.")
    return "".join(c for c in lines[-1][:_LONGEST_ERROR] if c.isprintable())
