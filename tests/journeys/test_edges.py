"""The edges of the command line: strange words, streams, names and signals end in one sentence and lose nothing."""

import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import tifffile

from engine import photos
from engine.command_line.ending import signals_as_interrupts
from engine.photos import Photo

ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux' devices and signals")


def dmax(*words: object, code: int, **options: object) -> subprocess.CompletedProcess[str]:
    """Run main.py; its exit status must be the expected one, and no traceback may show."""
    done = subprocess.run([*MAIN, *map(str, words)], capture_output=True, text=True, check=False,
                          **options)   # type: ignore[call-overload]
    assert done.returncode == code, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "photo.png"
    path.parent.mkdir()
    photos.write(Photo.of(np.random.default_rng(0).integers(60, 200, (48, 64, 3)).astype(np.uint8)), path)
    return path


@pytest.mark.parametrize("options", [
    ("--scale", "nan"), ("--scale", "-1"), ("--scale", "inf"), ("--quality", "0"), ("--quality", "101"),
    ("--max-megapixels", "nan"), ("--max-megapixels", "0"), ("--restorer-seconds", "-1"), ("--alpha", "nan"),
    ("--detail", "nan"), ("--output", "out.heic")])   # a folder of that name was made
def test_an_impossible_option_is_one_sentence_before_any_work(photo: Path, tmp_path: Path, options: tuple[str]) -> None:
    done = dmax("enhance", photo, "--profile", "Denoised", *options, "--library", tmp_path, code=2)
    assert len(done.stderr.splitlines()) == 1
    assert sorted(path.name for path in photo.parent.iterdir()) == ["photo.png"]


@pytest.mark.parametrize(("words", "sentence"), [
    (("calibrate", "auto"), "cannot be called that"), (("calibrate", "Best"), "cannot be called that"),
    (("calibrate", "x" * 600), "cannot be called that"),
    (("calibrate", "x", "--output", "photo.jpg"), "must name a .dmax file")])
def test_names_that_no_profile_can_have(photo: Path, tmp_path: Path, words: tuple[str], sentence: str) -> None:
    assert sentence in dmax(*words, "--restored", photo, "--library", tmp_path, code=2).stderr


def test_a_profile_is_replaced_only_when_that_is_asked_for_and_rests_in_the_trash(photo: Path, tmp_path: Path) -> None:
    words = ("--restored", photo, "--library", tmp_path / "library")
    first = json.loads(dmax("calibrate", "a/b", *words, "--json", code=0).stdout)
    kept = Path(first["path"]).read_bytes()
    done = dmax("calibrate", "a?b", *words, code=2)   # the same file
    assert "There is already a profile called 'a/b'" in done.stderr
    assert Path(first["path"]).read_bytes() == kept
    dmax("calibrate", "a?b", *words, "--existing", "replace", code=0)
    assert [path.read_bytes() for path in (tmp_path / "library" / "trash").iterdir()] == [kept]
    done = dmax("calibrate", "big", *words, "--patch", "13", code=2)
    assert "too large" in done.stderr


def test_what_the_system_refuses_is_a_sentence_and_one_json_object(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = dmax("calibrate", "x", "--restored", photo, "--library", tmp_path / "file" / "library", "--json", code=2)
    assert json.loads(done.stdout)["error"] and len(done.stderr.splitlines()) == 1
    dmax("enhance", "x" * 300, "--profile", "y" * 300, "--library", tmp_path, code=2)
    dmax("x" * 5000, code=2)
    done = dmax("enhance", photo, "--profile", "Denoised", "--output", tmp_path / "file", "--library", tmp_path, code=1)
    assert "file" in done.stderr
    assert (tmp_path / "file").read_text() == ""


@linux
def test_streams_that_are_full_or_closed_do_not_stop_the_work(photo: Path, tmp_path: Path) -> None:
    words = [*MAIN, "enhance", str(photo), "--profile", "Denoised", "--library", str(tmp_path), "--output"]
    with open("/dev/full", "w") as full:
        done = subprocess.run([*words, str(tmp_path / "a")], stdout=full, stderr=full, check=False)
    assert done.returncode == 1   # the result could not be told
    assert (tmp_path / "a" / "photo.png").exists()
    closed = subprocess.run(["sh", "-c", f"{shlex.join([*words, str(tmp_path / 'b')])} 2>&-"], check=False,
                            stdout=subprocess.DEVNULL)
    assert closed.returncode == 0 and (tmp_path / "b" / "photo.png").exists()


@linux
def test_names_that_a_terminal_cannot_show_are_escaped(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    for name in ("фото.png".encode(), b"not-utf8-\xff.png", b"bell\x07\x1b[31m.png"):
        (Path(os.fsdecode(os.path.join(os.fsencode(folder), name)))).write_bytes(photo.read_bytes())
    for encoding in ("ascii", "utf-8"):
        done = dmax("enhance", folder, "--profile", "Denoised", "--library", tmp_path, "--json", "--output",
                    tmp_path / encoding, code=0, env=os.environ | {"PYTHONIOENCODING": encoding})
        assert len(json.loads(done.stdout)["photos"]) == 3
    done = dmax("enhance", folder, "--profile", "Denoised", "--library", tmp_path, "--output", tmp_path / "plain",
                code=0)
    assert "\x1b" not in done.stdout and "\x07" not in done.stdout


@pytest.fixture
def restoring(photo: Path, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """The verb enhance while its restorer program sleeps, and the program's place in /proc."""
    program = (f"import pathlib, os, time; pathlib.Path({str(tmp_path / 'pid')!r}).write_text(str(os.getpid())); "
               "time.sleep(60)")
    word = f"{shlex.quote(sys.executable)} -c {shlex.quote(program)} {{input}} {{output}}"
    running = subprocess.Popen([*MAIN, "enhance", str(photo), "--profile", "Denoised", "--restorer", word, "--library",
                                str(tmp_path), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < until and running.poll() is None
        time.sleep(0.05)
    yield running, Path(f"/proc/{(tmp_path / 'pid').read_text()}")
    running.kill()


@linux
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_restorer_too_and_leaves_nothing_half_done(
        photo: Path, restoring: tuple[subprocess.Popen[str], Path], number: signal.Signals) -> None:
    running, program = restoring
    running.send_signal(number)
    said, complained = running.communicate(timeout=30)
    assert running.returncode == 130, complained
    assert json.loads(said)["status"] == 130 and "Traceback" not in complained
    assert not program.exists()
    assert [path.name for path in photo.parent.iterdir()] == ["photo.png"]


@linux
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs util-linux's setpriv")
def test_a_restorer_dies_with_a_program_that_was_killed(restoring: tuple[subprocess.Popen[str], Path]) -> None:
    running, program = restoring
    running.kill()
    running.communicate(timeout=30)
    until = time.monotonic() + 10
    while program.exists() and "State:\tZ" not in (program / "status").read_text():   # whoever adopts it may be slow
        assert time.monotonic() < until
        time.sleep(0.05)


@linux
def test_no_photo_gets_the_number_of_a_closed_stream(photo: Path, tmp_path: Path) -> None:
    program = (f"import os, pathlib; pathlib.Path({str(tmp_path / 'seen')!r}).write_text(' '.join("
               "os.readlink(f'/proc/{os.getppid()}/fd/{n}') for n in range(3)))")
    word = f"{shlex.quote(sys.executable)} -c {shlex.quote(program)} {{input}} {{output}}"
    words = map(shlex.quote, [*MAIN, "enhance", str(photo), "--profile", "Denoised", "--restorer", word, "--library",
                              str(tmp_path)])
    subprocess.run(["sh", "-c", f"{' '.join(words)} <&- >&- 2>&-"], check=False)
    assert (tmp_path / "seen").read_text() == "/dev/null /dev/null /dev/null"


@linux
def test_a_signal_that_comes_where_python_would_only_print_it_comes_again() -> None:
    def _log_handler_callback() -> None:   # as pyvips calls its own, whose exceptions go no farther
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(KeyboardInterrupt), signals_as_interrupts():
        _log_handler_callback()
        time.sleep(5)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_a_sample_that_is_no_colour_stays_and_spoils_no_other(tmp_path: Path, value: float) -> None:
    samples = np.random.default_rng(0).uniform(0.2, 0.8, (96, 128, 3)).astype(np.float32)
    samples[40, 50, 1] = value
    tifffile.imwrite(tmp_path / "photo.tif", samples, photometric="rgb")
    dmax("enhance", tmp_path / "photo.tif", "--profile", "Denoised", "--alpha", "0", "--output", tmp_path / "out",
         "--library", tmp_path, code=0)
    made = photos.read(tmp_path / "out" / "photo.tif").samples
    others = np.ones(samples.shape, bool)
    others[40, 50, 1] = False
    assert np.isfinite(made[others]).all() and np.abs(made[others]).max() < 3
    assert not np.array_equal(made[others], samples[others])
    np.testing.assert_array_equal(made[40, 50, 1], np.float32(value))
