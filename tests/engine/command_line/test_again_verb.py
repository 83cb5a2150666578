"""`again`: an output is made once more from what its metadata say."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

import main
from engine import photos
from engine.library.library import Library
from engine.masks import mask_file
from engine.masks.mask import Mask
from engine.masks.shapes import Stroke
from engine.photos.check_written import said_by
from engine.wishes.remembered import photo_key, remember
from engine.wishes.wish import Wish


@pytest.fixture(scope="module")
def made(natural_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a photo and an output of it that was restored first."""
    folder = tmp_path_factory.mktemp("made")
    shutil.copy(natural_folder / "coffee.png", folder)
    assert main.main(["enhance", str(folder / "coffee.png"), "--profile", "Denoised", "--restorer", "nlm:20",
                      "--alpha=-0.5", "--detail", "2", "--original-detail", "0.2", "--format", "tiff"]) == 0
    return folder


def again(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    """Run the verb; returns the output's path or the sentence that it said."""
    capsys.readouterr()
    assert main.main(["again", *map(str, words), "--json"]) == code
    said = json.loads(capsys.readouterr().out)
    return str(said["error"] if code else said["photos"][0]["output"])


def test_the_same_output_comes_again(made: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    first = made / "coffee-dmax.tif"
    second = Path(again(capsys, first, "--output", tmp_path))
    assert (photos.read(second).samples == photos.read(first).samples).all()
    kept = ("ProfileHash", "Alpha", "Detail", "Form", "Restorer", "OriginalDetail", "Input", "PixelScale")
    assert [said_by(second)[name] for name in kept] == [said_by(first)[name] for name in kept]
    third = Path(again(capsys, first, "--output", tmp_path, "--alpha", "1"))
    assert said_by(third)["Alpha"] == "1" and said_by(third)["Detail"] == "2"


def test_what_cannot_be_found_is_one_sentence(made: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    moved = tmp_path / "moved.tif"
    shutil.copy(made / "coffee-dmax.tif", moved)
    assert "--original" in again(capsys, moved, code=2)
    assert Path(again(capsys, moved, "--original", made, "--output", tmp_path)).exists()
    assert "is not the photo" in again(capsys, moved, "--original", moved, code=2)
    assert "does not say how Dmax made it" in again(capsys, made / "coffee.png", code=2)
    assert "does not exist" in again(capsys, made / "nothing.png", code=2)


def test_a_mask_is_found_beside_the_photo_or_in_the_library(
        natural_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, library, out = tmp_path / "photo.png", Library(tmp_path / "library"), tmp_path / "out"
    Image.open(natural_folder / "coffee.png").resize((80, 60)).save(photo)
    mask, mine = (Mask((Stroke(((x, 0.5, 1.0),), 0.4),), True, (80, 60)) for x in (0.3, 0.7))
    beside = tmp_path / "photo.mask.json"
    mask_file.write(mask, beside)
    assert main.main(["enhance", str(photo), "--profile", "Denoised", "--alpha", "0", "--mask", str(beside)]) == 0
    first = tmp_path / "photo-dmax.png"
    words = first, "--library", tmp_path / "library", "--output", out
    for prepare in (lambda: None,
                    lambda: (mask_file.write(mine, beside), remember(Wish("", mask=mask), photo_key(photo), library))):
        prepare()
        second = Path(again(capsys, *words))
        assert (photos.read(second).samples == photos.read(first).samples).all()
        assert said_by(second)["Mask"] == mask_file.hash_of(mask)
    remember(Wish("", mask=mine), photo_key(photo), library)   # painted on since
    assert again(capsys, *words, code=2) == (
        "photo-dmax.png was made with a mask that is neither beside photo.png nor what the window remembers for it; "
        "name its file with --mask.")
