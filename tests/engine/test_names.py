"""File names that every system takes."""

import pytest

from engine.names import MOST_NAME_BYTES, allowed, numbered


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
