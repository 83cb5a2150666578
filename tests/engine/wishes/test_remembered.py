"""Each photo's wish is remembered by its content."""

from pathlib import Path

import pytest

from engine.library.library import Library
from engine.masks.mask import BadMask
from engine.photos import content_hash
from engine.wishes.remembered import photo_key, remember, remembered, remembered_among
from engine.wishes.wish import Wish
from tests.engine.wishes.test_wish import WISH


def test_a_photo_that_was_moved_has_its_wish_and_another_has_none(natural_folder: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    photo, other = natural_folder / "coffee.png", natural_folder / "rocket.png"
    remember(WISH, photo_key(photo), library)
    moved = tmp_path / "moved.png"
    moved.write_bytes(photo.read_bytes())
    assert remembered(photo_key(moved), library) == WISH
    assert remembered(photo_key(other), library) is None
    same_size = tmp_path / "same size.png"
    same_size.write_bytes(photo.read_bytes()[::-1])
    assert remembered_among([other, moved, tmp_path / "gone.png", same_size], library) == {moved: WISH}
    remember(Wish(""), photo_key(other), library)   # with whatever profile suits it
    assert remembered_among([other], library) == {other: Wish("")}


def test_a_wish_under_its_earlier_name_is_found(natural_folder: Path, tmp_path: Path) -> None:
    remember(WISH, content_hash(natural_folder / "coffee.png"), Library(tmp_path))
    assert remembered(photo_key(natural_folder / "coffee.png"), Library(tmp_path)) == WISH


def test_a_damaged_wish_is_none_and_that_of_a_newer_dmax_is_said(natural_folder: Path, tmp_path: Path) -> None:
    library, photo = Library(tmp_path), natural_folder / "coffee.png"
    key = photo_key(photo)
    remember(WISH, key, library)
    path = library.wishes_folder / f"{key}.json"
    path.write_text(path.read_text().replace('"dmax_mask": 1', '"dmax_mask": 2'))
    with pytest.raises(BadMask, match="newer Dmax"):
        remembered(key, library)
    assert remembered_among([photo], library) == {photo: None}
    path.write_text(path.read_text()[:40])
    assert remembered(key, library) is None and remembered_among([photo], library) == {}
