"""File names that every system takes."""

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from engine.errors import shown
from engine.masks.mask_file import mask_of
from engine.names import MOST_NAME_BYTES, allowed, folded, long_path, numbered
from engine.photos.finding import Originals
from engine.photos.output import Output
from engine.restoring.truth_pairs import truth_pairs_of_files


@pytest.mark.parametrize(("name", "plain"), [
    ("CON", "_CON"), ("nul.tif", "_nul.tif"), ("Com1.tar.gz", "_Com1.tar.gz"), ("lpt³", "_lpt³"), ("aux .x", "_aux .x"),
    ("console", "console"), ("com10", "com10"), ("a:b?", "a_b_"), ("photo. ", "photo"), ("...", ""),
    ("a/../b", "a_.._b")])
def test_a_name_is_taken_by_every_system(name: str, plain: str) -> None:
    assert allowed(name) == plain


def test_a_long_name_is_cut_between_characters() -> None:
    cut = allowed("ä" * 300)
    assert len(cut.encode()) <= MOST_NAME_BYTES and set(cut) == {"ä"}


def test_names_are_numbered() -> None:
    names = numbered("photo")
    assert [next(names) for _ in range(3)] == ["photo", "photo-1", "photo-2"]


@pytest.mark.parametrize(("one", "other"), [
    ("Photo.JPG", "photo.jpg"), ("STRASSE", "straße"), ("É", "e\N{COMBINING ACUTE ACCENT}"),
    ("ᾴ", "Α\N{COMBINING ACUTE ACCENT}\N{COMBINING GREEK YPOGEGRAMMENI}")])
def test_names_that_some_disk_takes_for_one_have_one_key(one: str, other: str) -> None:
    assert folded(one) == folded(other) != folded(f"{other}-1")


@pytest.mark.parametrize(("template", "name"), [
    ("{name}", "_con.png"), ("lpt1.{name}", "_lpt1.con.png"), ("{name}. ", "_con.png"), ("{number}", "0001.png")])
def test_no_output_is_called_as_windows_forbids(tmp_path: Path, template: str, name: str) -> None:
    assert Output(template=template, format="png").target(tmp_path / "con.jpg", 0.0, "Denoised").name == name


def test_windows_gets_long_paths_as_it_takes_them() -> None:
    deep = "\\".join(["folder"] * 40)
    local, share = PureWindowsPath("C:\\", deep, "a.jpg"), PureWindowsPath("//nas/photos", deep, "a.jpg")
    assert str(long_path(local, True)) == rf"\\?\C:\{deep}\a.jpg"
    assert str(long_path(share, True)) == rf"\\?\UNC\nas\photos\{deep}\a.jpg"
    for path in (local, share):
        long = long_path(path, True)
        assert long_path(long, True) == long and long.with_name("b.jpg") == long_path(path.with_name("b.jpg"), True)
        assert shown(str(long)) == str(path)   # in sentences it stands as people write it
        assert long_path(path, False) is path
    short, relative, posix = PureWindowsPath("C:\\a.jpg"), PureWindowsPath(deep, "a.jpg"), PurePosixPath("/", "a" * 300)
    assert [long_path(short, True), long_path(relative, True), long_path(posix)] == [short, relative, posix]


def test_photos_of_one_name_find_each_other_in_either_unicode_form(tmp_path: Path) -> None:
    """A folder that macOS has copied stores é as two characters."""
    one, two = (tmp_path / f"{unicodedata.normalize(form, 'été')}.png" for form in ("NFC", "NFD"))
    assert one != two
    one.touch()
    assert Originals(tmp_path).of(two.with_suffix(".jpg")) == one
    one.rename(two)
    assert Originals(tmp_path).of(one.with_suffix(".jpg")) == two
    one.with_suffix(".mask.json").touch()
    assert mask_of(two, tmp_path) == one.with_suffix(".mask.json")
    assert len(truth_pairs_of_files([one], [two])) == 1
