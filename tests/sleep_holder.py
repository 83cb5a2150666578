"""A stand-in for systemd-inhibit, which notes how it is called and runs the program behind its options."""

import os
from pathlib import Path

_SCRIPT = """#!/bin/sh
echo "$@" >> {folder}/calls
echo $$ > {folder}/pid
while [ "${{1#--}}" != "$1" ]; do shift; done
exec "$@"
"""


class SleepHolder:
    """The stand-in in a folder, which is to stand first in PATH."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        program = folder / "systemd-inhibit"
        program.write_text(_SCRIPT.format(folder=folder))
        program.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """The words of each call so far."""
        there = (self._folder / "calls").exists()
        return (self._folder / "calls").read_text().splitlines() if there else []

    @property
    def holds(self) -> bool:
        """True while the latest one runs."""
        if not (self._folder / "pid").exists() or not (name := (self._folder / "pid").read_text().strip()):
            return False
        try:
            os.kill(int(name), 0)
            return Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        except (ProcessLookupError, FileNotFoundError):
            return False
