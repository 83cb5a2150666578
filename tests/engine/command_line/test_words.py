"""What is typed: help in groups, completion in shells, a photo through a pipe."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import main
from engine.command_line import grouped_help
from engine.command_line.arguments import parser

ROOT = Path(__file__).resolve().parents[3]


def test_help_shows_every_verb_in_one_group() -> None:
    shown = parser().format_help()
    verbs = next(action.choices for action in parser()._actions if action.dest == "verb")
    grouped = [verb for verbs in grouped_help._GROUPS.values() for verb in verbs]
    assert sorted(grouped) == sorted(verbs)
    assert all(shown.count(f"\n  {verb} ") == 1 for verb in verbs)


def test_a_shell_completes_verbs_and_options() -> None:
    pytest.importorskip("shtab")
    from engine.command_line.completion_verb import script

    for shell in ("bash", "zsh", "fish"):
        assert all(word in script(shell) for word in ("enhance", "original-detail", "dmax"))
    typed = script("bash") + "\nCOMP_WORDS=(dmax enhance --prof)\nCOMP_CWORD=2\n_shtab_dmax\necho ${COMPREPLY[@]}\n"
    done = subprocess.run(["bash", "-c", typed], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["--profile"]


def piped(folder: Path, data: bytes, *words: str) -> tuple[int, bytes]:
    """Enhance with standard input and output led from and to files; returns the exit status and what came out."""
    source, target = folder / "in", folder / "out"
    source.write_bytes(data)
    with source.open() as sys.stdin, target.open("w") as sys.stdout:
        status = main.main(["enhance", *words, "--profile", "Denoised"])
    return status, target.read_bytes()


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input and output are put back after the test."""
    monkeypatch.setattr(sys, "stdin", sys.stdin)
    monkeypatch.setattr(sys, "stdout", sys.stdout)


@pytest.mark.usefixtures("streams")
def test_a_photo_goes_through_a_pipe(restored_folder: Path, tmp_path: Path) -> None:
    status, came = piped(tmp_path, (restored_folder / "coffee.png").read_bytes(), "-", "--format", "jpeg")
    assert status == 0
    with Image.open(io.BytesIO(came)) as photo:
        assert (photo.format, photo.size) == ("JPEG", (256, 192))


@pytest.mark.usefixtures("streams")
@pytest.mark.parametrize(("data", "words", "code", "says"), [
    (b"no photo", ("-",), 1, "standard input is not a photo"), (b"", ("-",), 2, "Standard input is empty"),
    (b"", ("-", "other.png"), 2, "give it alone"), (b"", ("-", "--json"), 2, "--json away")])
def test_nothing_comes_out_of_a_pipe_but_a_photo(
        tmp_path: Path, capfd: pytest.CaptureFixture[str], data: bytes, words: tuple[str, ...], code: int, says: str,
) -> None:
    status, came = piped(tmp_path, data, *words)
    said = capfd.readouterr().err
    assert status == code and says in said and "/dmax-" not in said
    assert not came or came.startswith(b'{"error"')   # what --json asked for


def test_the_engine_in_ten_lines(restored_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import runpy

    one = tmp_path / "in"
    one.mkdir()
    (one / "coffee.png").write_bytes((restored_folder / "coffee.png").read_bytes())
    monkeypatch.setattr(sys, "argv", ["example", str(one), str(tmp_path / "out")])
    runpy.run_path(str(ROOT / "resources" / "integration" / "enhance_folder.py"))
    with Image.open(tmp_path / "out" / "coffee.png") as photo:
        assert photo.size == (256, 192)
