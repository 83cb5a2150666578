"""Gathers the licences of all that an app brings: packages, what lies inside them, and libraries of the system.

    python resources/packaging/licences.py APP_FOLDER

bundle.py calls it. Below APP_FOLDER/_internal/resources/licences it writes `parts.json`, an object for each part (name,
version, licence, site, texts), and the texts, a folder a part; engine/installation.py reads them.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = ("raw", "restore")        # of Dmax, which the app brings
LEFT_OUT = {"torchvision", "sympy", "mpmath", "networkx", "jinja2", "markupsafe", "hf-xet", "setuptools"}
# What packages hold besides their own: their licence texts are among theirs, but their metadata do not name it.
INSIDE = {
    "pillow-heif": "holds libheif and libde265 (LGPL-3.0-or-later) and x265 (GPL-2.0-or-later)",
    "pyvips-binary": "holds libvips and what it is built on (LGPL-2.1-or-later and others, see its texts)",
    "numpy": "holds OpenBLAS (BSD-3-Clause) and libgfortran (GPL-3.0-or-later with GCC exception)",
    "rawpy": "holds LibRaw (LGPL-2.1-only OR CDDL-1.0)",
    "PySide6-Essentials": "holds Qt (LGPL-3.0-only) and ICU (Unicode-3.0)",
    "imagecodecs": "holds libjxl, libavif, libaom, OpenJPEG, libtiff, Little CMS and others (see its texts)"}
BY_CLASSIFIER = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0",
                 "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0"}
KNOWN = {"pyvips-binary": "LGPL-3.0-or-later", "PySide6-Essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
COMMON = Path("/usr/share/common-licenses")   # of Debian, for packages that bring no text
_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")


def main() -> int:
    """Write the licences into the app that the command line names; returns 1 if a part has no licence."""
    app = Path(sys.argv[1])
    folder = app / "_internal" / "resources" / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    parts = [*packages(folder), python(folder), *(system_libraries(app, folder) if shutil.which("dpkg") else ())]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "parts.json").write_text(json.dumps(parts, indent=1, ensure_ascii=False), encoding="utf-8")
    unknown = [part["name"] for part in parts if not part["licence"]]
    print(f"licences of {len(parts)} parts" + (f"; none is known of {', '.join(unknown)}" if unknown else ""))
    return int(bool(unknown))


def packages(folder: Path) -> Iterator[dict[str, Any]]:
    """Every Python package that Dmax needs, and theirs, as this environment has them."""
    wanted = list(_own_requirements())
    done: set[str] = set()
    while wanted:
        need = Requirement(wanted.pop())
        name = re.sub(r"[-_.]+", "-", need.name).lower()
        if name in done | LEFT_OUT:
            continue
        try:
            found = metadata.distribution(need.name)
        except metadata.PackageNotFoundError:
            continue   # of another system
        done.add(name)
        wanted += [one for one in found.requires or () if _is_meant(Requirement(one), need.extras)]
        facts = found.metadata
        texts = [Path(str(file.locate())) for file in found.files or ()
                 if ".dist-info" in str(file) and _TEXT.search(str(file))]
        kinds = [BY_CLASSIFIER[one.rpartition(" :: ")[2]] for one in facts.get_all("Classifier") or ()
                 if one.rpartition(" :: ")[2] in BY_CLASSIFIER]
        said = facts.get("License-Expression") or facts.get("License") or ""
        usable = said and len(said) < 120 and "\n" not in said
        licence = KNOWN.get(need.name) or (said if usable else " AND ".join(kinds))
        if not texts and "LGPL-3" in licence:
            texts = [path for path in (COMMON / "LGPL-3", COMMON / "GPL-3") if path.exists()]
        for text in texts:
            _keep(text, folder / name)
        yield {"name": need.name, "version": found.version, "licence": licence, "inside": INSIDE.get(need.name, ""),
               "site": _site(facts), "texts": sorted({f"{name}/{text.name}" for text in texts})}


def python(folder: Path) -> dict[str, Any]:
    """Python itself."""
    text = next((path for path in (Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}" / "LICENSE.txt",
                                   Path(sys.base_prefix) / "LICENSE.txt") if path.exists()), None)
    if text:
        _keep(text, folder / "python")
    return {"name": "Python", "version": sys.version.split()[0], "licence": "PSF-2.0", "inside": "",
            "site": "https://www.python.org", "texts": ["python/LICENSE.txt"] if text else []}


def system_libraries(app: Path, folder: Path) -> Iterator[dict[str, Any]]:
    """The libraries of the Debian that the app was built on, by their packages."""
    places = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    owners: dict[str, list[str]] = {}
    for file in sorted((app / "_internal").glob("lib*.so*")):
        place = re.search(rf"\t{re.escape(file.name)} .*=> (\S+)", places)
        found = subprocess.run(["dpkg", "-S", Path(place[1]).resolve()] if place else ["false"], capture_output=True,
                               text=True, check=False).stdout
        if found:
            owners.setdefault(found.split(":")[0], []).append(file.name)
    for package, libraries in sorted(owners.items()):
        version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True,
                                 check=False).stdout
        text = Path("/usr/share/doc") / package / "copyright"
        if text.exists():
            _keep(text, folder / package)
        yield {"name": package, "version": version, "licence": "see its text", "inside": ", ".join(libraries),
               "site": "", "texts": [f"{package}/copyright"] if text.exists() else []}


def _is_meant(need: Requirement, extras: set[str]) -> bool:
    """True for a requirement of a package on this system that was asked for with these extras."""
    return need.marker is None or any(need.marker.evaluate({"extra": one}) for one in extras or {""})


def _own_requirements() -> Iterator[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    yield from project["dependencies"]
    for extra in EXTRAS:
        yield from project["optional-dependencies"][extra]


def _site(facts: Any) -> str:
    named = {line.partition(",")[0].strip().lower(): line.partition(",")[2].strip()
             for line in facts.get_all("Project-URL") or ()}
    keys = ("homepage", "home", "source", "repository", "source code", "changelog")
    return facts.get("Home-page") or next((named[key] for key in keys if key in named), "")


def _keep(text: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(text, folder / text.name)


if __name__ == "__main__":
    sys.exit(main())
