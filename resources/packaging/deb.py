"""Makes the Debian package of the app that bundle.py has made: what is installed where, and dmax_VERSION_amd64.deb.

    python resources/packaging/deb.py [--app build/app/dmax] [--output build | --tree FOLDER]

Needs dpkg-deb and, in the environment, argparse-manpage and what Dmax itself needs.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]
sys.argv[0] = "dmax"   # as the help shall call it

from icons import draw

from engine import __version__
from engine.command_line.arguments import parser as dmax_parser
from engine.command_line.completion_verb import script

ICON_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
COMPLETIONS = {"bash": "bash-completion/completions/dmax", "zsh": "zsh/vendor-completions/_dmax",
               "fish": "fish/vendor_completions.d/dmax.fish"}
MOST_MB = 260
METAINFO = "app.dmax.Dmax.metainfo.xml"


def main() -> int:
    """Write the package into --output; returns 1 if it came out too large."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", type=Path, default=ROOT / "build" / "app" / "dmax", help="default: build/app/dmax")
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="default: build")
    parser.add_argument("--quick", action="store_true", help="pack it in a minute instead of ten, for a try")
    parser.add_argument("--tree", type=Path, help="only lay out in this folder what the package would bring")
    arguments = parser.parse_args()
    if arguments.tree:
        install(arguments.app, arguments.tree)
        return 0
    with tempfile.TemporaryDirectory(prefix="dmax-deb-") as scratch:
        tree = Path(scratch) / "tree"
        install(arguments.app, tree)
        words = {"ARCHITECTURE": debian("--print-architecture"), "SIZE_KB": str(kilobytes(tree))}
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(filled(HERE / "linux" / "control", words))
        os.chmod(tree, 0o755)
        package: Path = arguments.output / f"dmax_{__version__}_{words['ARCHITECTURE']}.deb"
        package.parent.mkdir(parents=True, exist_ok=True)
        packing = ["-Zgzip", "-z1"] if arguments.quick else ["-Zxz", "-z6"]
        subprocess.run(["dpkg-deb", "--root-owner-group", *packing, "--build", str(tree), str(package)], check=True)
    size = package.stat().st_size / 1e6
    print(f"{package}: {size:.0f} MB (at most {MOST_MB}), {int(words['SIZE_KB']) * 1024 / 1e6:.0f} MB installed")
    return int(size > MOST_MB and not arguments.quick)


def install(app: Path, tree: Path) -> None:
    """Lay out what the package brings below `tree`, as it will lie below the root of the system."""
    shutil.copytree(app, tree / "usr/lib/dmax", symlinks=True)
    commands = tree / "usr/bin"
    commands.mkdir(parents=True)
    (commands / "dmax").symlink_to("../lib/dmax/dmax")
    write(commands / "dmax-window", '#!/bin/sh\nexec dmax window "$@"\n')
    os.chmod(commands / "dmax-window", 0o755)
    share = tree / "usr/share"
    for shell, place in COMPLETIONS.items():
        write(share / place, script(shell) + "\n")
    write(share / "applications/dmax.desktop", (HERE / "linux/dmax.desktop").read_text())
    write(share / "mime/packages/dmax.xml", (HERE / "linux/dmax.xml").read_text())
    write(share / "metainfo" / METAINFO, filled(HERE / "linux" / METAINFO, {}))
    write(share / "icons/hicolor/scalable/apps/dmax.svg", (ROOT / "resources/icons/dmax.svg").read_text())
    draw({side: share / f"icons/hicolor/{side}x{side}/apps/dmax.png" for side in ICON_PX})
    pages = share / "man/man1"
    pages.mkdir(parents=True)
    for command in ("dmax", "dmax-window"):
        text = man_page() if command == "dmax" else ".so man1/dmax.1\n"
        (pages / f"{command}.1.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    write(share / "doc/dmax/copyright", (ROOT / "LICENSE").read_text())


def write(path: Path, text: str) -> None:
    """Write a text file, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def filled(template: Path, words: dict[str, str]) -> str:
    """The text of a template, with the version, the day and `words` in their places."""
    text = template.read_text(encoding="utf-8")
    for name, value in (words | {"VERSION": __version__, "DATE": released()}).items():
        text = text.replace(f"@{name}@", value)
    return text


def released() -> str:
    """The day of this version, as the changelog tells it."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = re.search(rf"^## \[{re.escape(__version__)}\] - (\S+)$", changes, re.MULTILINE)
    if heading is None:
        sys.exit(f"CHANGELOG.md tells nothing of version {__version__}; give it a heading with its day.")
    return heading[1]


def man_page() -> str:
    """The manual page, made of the arguments' own help."""
    from argparse_manpage.manpage import Manpage

    return str(Manpage(dmax_parser(), {"project_name": "Dmax", "version": __version__, "authors": [],
                                       "description": "makes restored photos look real again",
                                       "manual_title": "Dmax"}))


def debian(question: str) -> str:
    """What dpkg answers."""
    return subprocess.run(["dpkg", question], check=True, capture_output=True, text=True).stdout.strip()


def kilobytes(tree: Path) -> int:
    """The size of all files below a folder, in units of 1024 bytes."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024


if __name__ == "__main__":
    sys.exit(main())
