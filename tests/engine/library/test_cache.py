"""A cache folder stays below its limit, and what was used last stays in it."""

import os
from pathlib import Path

from engine.library.cache import Cache


def filled(folder: Path, limit_bytes: int, number: int) -> tuple[Cache, list[Path]]:
    """A cache with files of 100 bytes, the first used longest ago."""
    cache = Cache(folder, limit_bytes)
    paths = [cache.path(f"file {place}", ".bin") for place in range(number)]
    for age, path in enumerate(reversed(paths)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(100))
        os.utime(path, (1e9 - age, 1e9 - age))
    return cache, paths


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache, paths = filled(tmp_path / "cache", 1000, 10)
    cache.used(paths[0])
    new = cache.path("new", ".bin")
    cache.keep(new, bytes(100))
    assert sum(path.stat().st_size for path in cache.folder.iterdir()) <= 1000
    assert paths[0].exists() and new.exists() and not paths[1].exists()


def test_nothing_goes_while_there_is_room(tmp_path: Path) -> None:
    cache, paths = filled(tmp_path, 2000, 10)
    cache.keep(cache.path("new", ".bin"), bytes(100))
    assert all(path.exists() for path in paths)


def test_a_folder_that_is_not_there_or_holds_other_things_does_not_matter(tmp_path: Path) -> None:
    Cache(tmp_path / "none").trim()
    (tmp_path / "folder").mkdir()
    (tmp_path / ".dmax-0123.part").write_bytes(bytes(5000))   # somebody is writing it
    cache = Cache(tmp_path, 100)
    cache.keep(cache.path("one", ".bin"), bytes(90))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [".dmax-0123.part", "folder", cache.path("one", ".bin").name])


def test_keys_and_suffixes_make_different_places(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.path("a", ".x") == cache.path("a", ".x") != cache.path("b", ".x")
