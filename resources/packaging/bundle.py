"""Makes Dmax an app that needs no Python: a folder with the program `dmax`, by PyInstaller, for the system it runs on.

    pip install ".[raw,restore]" "pyinstaller>=6.20" && python resources/packaging/bundle.py

With torch for the processor in the environment it is an app for the processor, with torch for CUDA one for graphics
cards, several times as large. What is in it is told part by part.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MOST_MB = 750   # unpacked, of the app for the processor on Linux
STRIPPED = ("torch/lib/*.so", "libpython*", "python3*/lib-dynload/*.so", "yaml/*.so", "imagecodecs/*.so", "PIL/*.so",
            "rawpy/*.so", "safetensors/*.so", "PySide6/Qt/lib/libicu*.so*", "pillow_heif.libs/lib[xh]*.so*")
PARTS = {   # the table: what a part is called, and the names in the folder that begin with these
    "torch": ("torch", "functorch"), "Qt and PySide6": ("PySide6", "shiboken6"), "resources": ("resources",),
    "NumPy": ("numpy",), "imagecodecs": ("imagecodecs",), "HEIC": ("pillow_heif", "_pillow_heif"),
    "libvips": ("pyvips", "_libvips"), "OpenImageIO": ("OpenImageIO",), "Pillow": ("PIL", "pillow"),
    "raw files": ("rawpy",), "Python": ("libpython", "python3", "base_library"), "libraries of the system": ("lib",)}


def main() -> int:
    """Build into --output; returns 1 if it came out too large."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "build/app", help="default: build/app")
    folder: Path = parser.parse_args().output.absolute()
    work = folder / "work"
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath",
                    str(folder), "--workpath", str(work), str(HERE / "dmax.spec")], check=True)
    shutil.rmtree(work)
    app = folder / "dmax"
    if sys.platform.startswith("linux"):
        strip(app / "_internal")
    subprocess.run([sys.executable, str(HERE / "licences.py"), str(app)], check=True)
    if sys.platform == "darwin":
        shutil.copytree(app / "_internal/resources/licences", folder / "Dmax.app/Contents/Resources/resources/licences",
                        dirs_exist_ok=True)
    largest = report(app)
    return int(largest > MOST_MB and sys.platform.startswith("linux"))


def strip(inside: Path) -> None:
    """Remove the names of what no other library calls, a fifth of torch."""
    for pattern in STRIPPED:
        for library in sorted(inside.glob(pattern)):
            if not library.is_symlink():
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def report(app: Path) -> float:
    """Print the sizes of the app's parts in MB (10^6 bytes); returns their sum."""
    sizes: dict[str, int] = {}
    for file in app.rglob("*"):
        if file.is_symlink() or not file.is_file():
            continue
        parts = file.relative_to(app).parts
        name = parts[1] if parts[0] == "_internal" else "the program, its modules and those of its packages"
        part = next((part for part, starts in PARTS.items() if name.startswith(starts)), name if len(parts) < 2 else "")
        sizes[part or "the rest"] = sizes.get(part or "the rest", 0) + os.path.getsize(file)
    for part, size in sorted(sizes.items(), key=lambda one: -one[1]):
        print(f"{size / 1e6:7.1f} MB  {part}")
    whole = sum(sizes.values()) / 1e6
    print(f"{whole:7.1f} MB  in all (at most {MOST_MB})")
    return whole


if __name__ == "__main__":
    sys.exit(main())
