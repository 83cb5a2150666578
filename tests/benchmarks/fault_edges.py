"""The rows of the table of faults that are about the command line and the files it meets; see faults.py."""

from __future__ import annotations

import contextlib
import functools
import itertools
import json
import os
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from fault_disks import LIMIT_S, DiskFaults, Row
from fault_tools import audit, begun, facts_of, forked, gone_on, small_photos

from main import main

ROOT = Path(__file__).resolve().parents[2]

# What people and scripts hand over by mistake or on purpose. FOLDER stands for the row's folder.
_WORDS = ("", "0", "-1", "1e400", "nan", "inf", "-inf", "9" * 5000, "x" * 300, "a/b", "..", ".", "FOLDER/in",
          "FOLDER/in/0000.png", "FOLDER/none", "FOLDER/stdout/below", "/dev/null", "/dev/full", "\udcff", "e\u0301",
          "%s", "{0}", "{name", "{name.__class__}", "--", "auto", "Denoised", "cuda:99", "lanczos:0", "nlm:-3",
          "{input}", "sh -c 'exit 3' {input} {output}", "'", "bicubic:1e9+jpeg:0")
_OPTIONS = ("--alpha", "--detail", "--form", "--format", "--quality", "--chroma", "--existing", "--restorer",
            "--restorer-seconds", "--profile", "--output", "--scale", "--device", "--max-megapixels", "--autoencoder",
            "--precision", "--template", "--patch", "--degradation", "--restored", "--natural",
            "--mask", "--protect", "--preset", "--save-preset")
_OF_VERB = {
    "enhance": ["FOLDER/in", "--profile", "Denoised", "--output", "FOLDER/out"],
    "batch": ["FOLDER/in", "--profile", "Denoised", "--output", "FOLDER/out"],
    "calibrate": ["Mine", "--restored", "FOLDER/in"], "profiles": ["show", "Denoised"], "autoencoders": ["list"]}


class EdgeFaults(DiskFaults):
    """Each row runs verbs as a script would, and holds each to one sentence, one JSON object and a known status."""

    def command_line(self, row: Row) -> None:
        """Verbs with words that make no sense, in random places."""
        root, dice = self.folder("words", 2), random.Random(7)
        for _ in range(40 if self.quick else 600):
            verb = dice.choice(list(_OF_VERB))
            words = [verb, *_OF_VERB[verb]]
            for _ in range(dice.randint(1, 2)):
                spoilt = dice.choice(_WORDS)
                if dice.random() < 0.3:
                    words[dice.randrange(1, len(words))] = spoilt
                else:
                    words += [dice.choice(_OPTIONS), spoilt]
            row.inputs += 1
            row.faults += 1
            self._held(row, root, words)
            shutil.rmtree(root / "out", ignore_errors=True)

    def library_files(self, row: Row) -> None:
        """Profiles, settings, catalogs and cached cells that hold anything but what Dmax wrote."""
        root, dice = self.folder("library", 1), random.Random(8)
        good = json.dumps({"profile": "Denoised", "alpha": 0.3, "cache_gb": 1}).encode()
        hostile = [b"", b"null", b"[]", b"\xff" * 100, b"[" * 100_000, b'{"a":' * 5000, b"9" * 5000, good[:-5],
                   json.dumps({"alpha": "9" * 5000, "cache_gb": -1, "profile": ["x"]}).encode(), b'{"cache_gb": 1e999}',
                   b"PK\x03\x04" + bytes(60), struct.pack("<Q", 2**63) + b"{}"]
        hostile += [dice.randbytes(200) for _ in range(0 if self.quick else 60)]
        ways = ((("profiles", "x.dmax"), ("profiles", "list")), (("settings.json",), ("profiles", "list")),
                (("autoencoders", "catalog.json"), ("autoencoders", "list")),
                (("profiles", "x.dmax"), ("enhance", "FOLDER/in", "--profile", "x", "--output", "FOLDER/out")))
        for content, (place, words) in itertools.product(hostile, ways):
            file = root.joinpath("library", *place)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            row.inputs += 1
            row.faults += 1
            self._held(row, root, words)
            shutil.rmtree(root / "library")

    def weight_files(self, row: Row) -> None:
        """Weight files cut short, with headers that lie, or that are something else, added and used as restorers."""
        root, dice = self.folder("weights", 1), random.Random(9)

        def made(header: Any, data: bytes = b"") -> bytes:
            text = json.dumps(header).encode()
            return struct.pack("<Q", len(text)) + text + data

        lie = {"dtype": "F32", "shape": [2**40, 2**40], "data_offsets": [0, 4]}
        empty = {"dtype": "U8", "shape": [0], "data_offsets": [0, 0]}
        files = [b"", b"{}", struct.pack("<Q", 2**62), made([]), made({"a": lie}), made({"a": None}),
                 made({"a\0b\n" * 99: lie}), made({f"t{index}": empty for index in range(5000)}),
                 made({"__metadata__": {"x": "y" * 100_000}}), b"PK\x03\x04" + bytes(99), b"\x80\x02}q\x00.",
                 b"\x80\x02cos\nsystem\nX\x06\x00\x00\x00exit 9\x85R."]
        files += [dice.randbytes(dice.randrange(500)) for _ in range(0 if self.quick else 40)]
        for content, suffix in itertools.product(files, (".safetensors", ".pth")):
            path = root / f"weights{suffix}"
            path.write_bytes(content)
            row.inputs += 1
            row.faults += 1
            self._held(row, root, ("autoencoders", "add", str(path)), refused=True)
            self._held(row, root, ("enhance", *_OF_VERB["enhance"], "--restorer", str(path)), refused=True)

    def name_clashes(self, row: Row) -> None:
        """Outputs whose names are those of inputs, of other outputs, or of files that Dmax did not make."""
        ways = itertools.product(("rename", "replace", "overwrite", "skip"), ("{name}", "x"), ("in", "out"))
        for existing, template, place in ways:
            root = self.scratch / f"clash-{existing}-{len(template)}-{place}"
            small_photos(root / "in", 6, suffixes=("png", "jpg"))
            stranger = root / place / "x.png"
            stranger.parent.mkdir(exist_ok=True)
            stranger.write_bytes(b"a stranger's")
            row.inputs += 7
            row.faults += 1
            kept = [Path(path) for path in facts_of(root / "in")]
            if existing != "overwrite":
                kept.append(stranger)

            def run(root: Path = root, kept: list[Path] = kept, **output: Any) -> list[str]:
                before = [path.read_bytes() for path in kept]
                begun(root, format="png", **output).close()
                gone_on(root, self.session)
                return [f"{path} was replaced" for path, content in zip(kept, before, strict=True)
                        if path.read_bytes() != content]

            output = {"folder": root / place, "existing": existing, "template": template}
            row.count(forked(functools.partial(run, **output), LIMIT_S))
            were_there = [f"a stray file: {str(path)!r}" for path in (*kept, stranger)]
            row.count(forked(functools.partial(_problems_but, were_there, root), LIMIT_S))

    def signals(self, row: Row) -> None:
        """Ctrl+C, SIGTERM and SIGHUP at random moments of each verb that works for long."""
        dice = random.Random(10)
        verbs, names = ("enhance", "batch", "calibrate"), ("SIGINT", "SIGTERM", "SIGHUP")
        for verb, one in zip(verbs, names, strict=True) if self.quick else itertools.product(verbs, names):
            for attempt in range(1 if self.quick else 4):
                root = self.folder(f"signal-{verb}-{one}-{attempt}", 12)
                before = facts_of(root / "in")
                words = [sys.executable, str(ROOT / "main.py"), *_filled(root, [verb, *_OF_VERB[verb]]),
                         "--library", str(root / "library")]
                process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root)
                time.sleep(dice.uniform(1.0, 4.0))   # from while it loads torch to while it writes
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(getattr(signal, one))
                row.inputs += 12
                row.faults += 1
                try:
                    _, said = process.communicate(timeout=60)
                except subprocess.TimeoutExpired:
                    process.kill()
                    row.hangs += 1
                    continue
                wrong = [f"{verb}, {one}: {path} is left" for path in root.rglob("*.part")]
                if process.returncode not in (0, 130) or "Traceback" in said:
                    row.crashes += 1
                    row.notes.append(f"{verb}, {one}: status {process.returncode}: {said[-400:]}")
                if facts_of(root / "in") != before:
                    wrong.append(f"{verb}, {one}: inputs were changed")
                row.lost += len(wrong)
                row.notes += wrong

    def _held(self, row: Row, root: Path, words: Any, *, refused: bool = False) -> None:
        """Run a verb with --json in a process of its own, and count what it did not keep to."""
        before = facts_of(root / "in")
        out, err = root / "stdout", root / "stderr"
        words = _filled(root, words)

        def run() -> int:
            os.chdir(root)
            for stream, file in ((1, out), (2, err)):
                handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
                os.dup2(handle, stream)
            with (os.fdopen(1, "w", closefd=False) as sys.stdout,
                  os.fdopen(2, "w", closefd=False, errors="backslashreplace") as sys.stderr):
                try:
                    return main([*words, "--library", str(root / "library"), "--json"])
                except SystemExit as exit:   # argparse's
                    return int(exit.code or 0)

        outcome = forked(run, 120)
        row.count(outcome, [])
        said = err.read_text(errors="replace") if err.exists() else ""
        wrong = []
        if outcome.value not in (0, 1, 2) or (refused and outcome.value == 0):
            wrong.append(f"status {outcome.value}")
        if "Traceback" in said or "inside Dmax" in said:
            wrong.append(said[-500:])
        if outcome.value is not None and not _is_one_object(out.read_text(errors="replace")) and "usage:" not in said:
            wrong.append("no JSON object")
        if not before.items() <= facts_of(root / "in").items():
            wrong.append("inputs were changed")
        row.lost += len(wrong)
        row.notes += [f"{[word[:60] for word in words]}: {one}" for one in wrong]


def _problems_but(expected: list[str], root: Path) -> list[str]:
    return [problem for problem in audit(root) if problem not in expected]


def _filled(root: Path, words: Any) -> list[str]:
    return [re.sub("^FOLDER", str(root), word) for word in words]


def _is_one_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
