"""Any single file of the library may be bad, huge, deep or strange: it is listed as unusable, and the rest works."""

import dataclasses
import json
import os
from pathlib import Path

import pytest

from engine.autoencoders.catalog import BUILT_IN, Catalog
from engine.library import profile
from engine.library.calibration_set import BadCalibrationSet, CalibrationSet
from engine.library.library import Library
from engine.library.profile import BadProfile
from engine.resources import RESOURCES
from engine.session import Session

DEEP = "[" * 100_000


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A sound profile of the user's own."""
    path = Library(tmp_path).profile_path("Mine")
    loaded = profile.load(sorted((RESOURCES / "profiles").glob("*.dmax"))[0])
    profile.save(dataclasses.replace(loaded, info=dataclasses.replace(loaded.info, name="Mine")), path)
    return path


def tampered(path: Path, **changes: object) -> Path:
    """The profile with other words in its header, beside it; huge integers and lone surrogates too."""
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8:8 + length])
    header["__metadata__"]["dmax"] = json.dumps(json.loads(header["__metadata__"]["dmax"]) | changes)
    written = json.dumps(header).encode()
    bad = path.with_name("bad.dmax")
    bad.write_bytes(len(written).to_bytes(8, "little") + written + content[8 + length:])
    return bad


@pytest.mark.parametrize("changes", [
    {"w2": 10**400}, {"scale_px": 10**400}, {"typical_w2": 1e300}, {"restored_photos": 10**400}, {"name": "\ud800"},
    {"curve": [[0, 10**400, 1], [1, 1, 1]]}, {"source_count": 10**400}, {"w2": float("inf")}, {"w2": float("nan")}])
def test_a_profile_with_impossible_words_is_listed_and_the_others_are_used(
        own: Path, tmp_path: Path, changes: dict[str, object]) -> None:
    bad = tampered(own, **changes)
    stored = {one.path.name: one for one in Library(tmp_path).profiles()}
    assert stored["bad.dmax"].info is None and "bad.dmax" in stored["bad.dmax"].problem
    assert Library(tmp_path).profile_paths("mine") == [own]
    with pytest.raises(BadProfile):
        profile.load(bad)


@pytest.mark.parametrize("content", [
    DEEP, '{"memory_gb": Infinity, "cache_gb": Infinity}', '{"memory_gb": 1e999}', "\0",
    '{"memory_gb": ' + "9" * 400 + "}", " " * (2 << 20)])
def test_strange_settings_stand_for_none(tmp_path: Path, content: str) -> None:
    library = Library(tmp_path)
    library.settings_path.parent.mkdir(parents=True, exist_ok=True)
    library.settings_path.write_text(content)
    assert Session(library).device().budget_bytes > 0
    assert library.statistics_cache.limit_bytes > 0


@pytest.mark.parametrize("content", [
    DEEP, "{}", '{"version": "one"}', '{"version": 1, "autoencoders": [{"id": "x", "title": "", "licence": "", '
                                      '"size_bytes": 1e999}]}'])
def test_a_bad_list_of_autoencoders_leaves_the_built_in_one(tmp_path: Path, content: str) -> None:
    catalog = Catalog(tmp_path)
    (tmp_path / "catalog.json").write_text(content)
    assert catalog.status(BUILT_IN) == "here" and catalog.get(BUILT_IN) and "damaged" in catalog.problem


def test_a_library_below_a_file_is_not_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    catalog = Catalog(tmp_path / "file" / "autoencoders")
    assert "cannot be read" in catalog.problem and "damaged" not in catalog.problem


@pytest.mark.parametrize("content", [DEEP, "[]", '{"schema": 1}', '{"schema": 1, "name": "x", "restored": [1]}'])
def test_a_bad_set_is_left_out(tmp_path: Path, content: str) -> None:
    library = Library(tmp_path)
    CalibrationSet("Good", (Path("a.jpg"),)).save(library.set_path("Good"))
    library.set_path("Bad").write_text(content, encoding="utf-8")
    assert [one.name for one in library.sets()] == ["Good"]
    with pytest.raises(BadCalibrationSet):
        CalibrationSet.read(library.set_path("Bad"))


def test_names_of_files_that_are_no_text_are_kept_and_such_a_name_of_a_set_is_a_sentence(tmp_path: Path) -> None:
    """`calibrate $'M\\xff'` ended inside Dmax after the calibration, and a set of such photos could not be saved."""
    photo = Path(os.fsdecode(b"/photos/\xff.jpg"))
    one = CalibrationSet("Odd", (photo,))
    one.save(tmp_path / "set.json")
    assert CalibrationSet.read(tmp_path / "set.json") == one.checked()
    Library(tmp_path).save_settings({"folder": str(photo)})
    assert Library(tmp_path).settings() == {"folder": str(photo)}
    with pytest.raises(BadCalibrationSet, match="choose another name"):
        CalibrationSet(os.fsdecode(b"M\xff"), (photo,)).checked()
