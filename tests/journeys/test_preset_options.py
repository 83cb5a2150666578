"""Presets on the command line: kept from options, used again, given to others."""

import json
from pathlib import Path

import pytest
from PIL import Image

import main
from engine.photos.check_written import said_by


@pytest.fixture
def photo(restored_folder: Path, tmp_path: Path) -> Path:
    Image.open(restored_folder / "coffee.png").resize((48, 40)).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


def test_options_are_kept_as_a_preset_and_used_again_but_for_those_that_are_typed(
        photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library, out = ("--library", str(tmp_path / "library")), tmp_path / "out"
    assert main.main(["enhance", str(photo), "--profile", "Denoised", "--alpha", "0.4", "--format", "tiff", "--bits",
                      "16", "--save-preset", "Soft", "--output", str(tmp_path / "first"), *library]) == 0
    assert "Kept as the preset 'Soft'." in capsys.readouterr().out
    assert main.main(["batch", str(photo), "--preset", "Soft", "--alpha", "0.1", "--output", str(out), *library]) == 0
    said = said_by(out / "photo-dmax.tif")
    assert (said["Profile"], said["Alpha"]) == ("Denoised", "0.1")

    capsys.readouterr()
    assert main.main(["presets", "export", "Soft", str(tmp_path / "soft.json"), *library]) == 0
    assert main.main(["presets", "remove", "Soft", *library]) == 0
    assert main.main(["presets", "--json", *library]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["presets"] == []
    assert main.main(["presets", "import", str(tmp_path / "soft.json"), *library]) == 0
    assert main.main(["presets", "show", "Soft", *library]) == 0
    assert '"bit_depth": 16' in capsys.readouterr().out


@pytest.mark.parametrize(("words", "sentence"), [
    (["enhance", "x.jpg"], "Name a profile with --profile, or a preset with --preset"),
    (["batch", "x.jpg", "--output", "out", "--preset", "none"], "There is no preset called 'none'; there are: none"),
    (["presets", "show"], "'presets show' takes a name."), (["presets", "remove", "none"], "There is no preset called"),
])
def test_presets_that_cannot_be_used_are_one_sentence(words: list[str], sentence: str, tmp_path: Path,
                                                      capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main([*words, "--library", str(tmp_path)]) == 2
    assert sentence in capsys.readouterr().err
