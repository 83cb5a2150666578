"""Each photo's wish is remembered by its content."""

from pathlib import Path

import pytest

from engine.library.library import Library
from engine.masks.mask import BadMask
from engine.photos import content_hash
from engine.wishes.remembered import remember, remembered
from tests.engine.wishes.test_wish import WISH


def test_a_photo_that_was_moved_has_its_wish_and_another_has_none(natural_folder: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    photo, other = natural_folder / "coffee.png", natural_folder / "rocket.png"
    remember(WISH, content_hash(photo), library)
    moved = tmp_path / "moved.png"
    moved.write_bytes(photo.read_bytes())
    assert remembered(content_hash(moved), library) == WISH
    assert remembered(content_hash(other), library) is None


def test_a_damaged_wish_is_none_and_that_of_a_newer_dmax_is_said(tmp_path: Path) -> None:
    library = Library(tmp_path)
    remember(WISH, "a", library)
    path = library.wishes_folder / "a.json"
    path.write_text(path.read_text().replace('"dmax_mask": 1', '"dmax_mask": 2'))
    with pytest.raises(BadMask, match="newer Dmax"):
        remembered("a", library)
    path.write_text(path.read_text()[:40])
    assert remembered("a", library) is None
