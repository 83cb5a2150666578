"""Presets: wishes with a name, in the library and as files."""

import dataclasses
import json
import unicodedata
from pathlib import Path

import pytest

from engine.library.library import Library, LibraryError
from engine.wishes.presets import BadPreset, Preset, keep, preset_named, preset_path, presets
from tests.engine.wishes.test_wish import WISH


def test_a_preset_is_kept_found_by_name_or_file_and_thrown_away(tmp_path: Path) -> None:
    library = Library(tmp_path)
    assert presets(library) == []
    path = keep(Preset("Portraits: soft skin", WISH), library)
    assert preset_named(library, "Portraits: soft skin") == Preset("Portraits: soft skin", WISH)
    assert preset_named(library, str(path)) == presets(library)[0]
    with pytest.raises(LibraryError, match="already a preset called 'Portraits: soft skin'"):
        keep(Preset("Portraits: soft skin", WISH), library)
    keep(Preset("Portraits: soft skin", dataclasses.replace(WISH, alpha=0.5)), library, replacing=True)
    keep(Preset("everything", dataclasses.replace(WISH, mask=None)), library)
    assert [(one.name, one.wish.alpha) for one in presets(library)] == [("everything", 0.25),
                                                                       ("Portraits: soft skin", 0.5)]
    library.discard(path)
    with pytest.raises(LibraryError, match="There is no preset called 'Portraits: soft skin'; there are: 'everything'"):
        preset_named(library, "Portraits: soft skin")


def test_a_preset_is_one_in_either_unicode_form_of_its_name(tmp_path: Path) -> None:
    library, name = Library(tmp_path), unicodedata.normalize("NFC", "Été")
    keep(Preset(unicodedata.normalize("NFD", name), WISH), library)   # as a folder of macOS has it
    assert preset_named(library, name).wish.profile == WISH.profile
    with pytest.raises(LibraryError, match="already"):
        keep(Preset(name, WISH), library)


def test_a_preset_holds_on_every_machine_so_it_names_no_folder(tmp_path: Path) -> None:
    wish = dataclasses.replace(WISH, output=dataclasses.replace(WISH.output, folder=tmp_path / "mine"))
    Preset("One", wish).save(tmp_path / "one.json")
    assert str(tmp_path) not in (tmp_path / "one.json").read_text()
    assert Preset.read(tmp_path / "one.json").wish == WISH


@pytest.mark.parametrize(("content", "sentence"), [
    ("{", "The preset one.json is damaged; save it again."), ("{}", "The file one.json is no preset"),
    ({"dmax_preset": 2}, "newer Dmax"), ({"dmax_preset": 1, "name": ""}, "is damaged"),
    ({"dmax_preset": 1, "name": "x", "profile": 3}, "is damaged"),
    ({"dmax_preset": 1, "name": "\ud800", "profile": "Mine"}, "is damaged"),
    ({"dmax_preset": 1, "name": "x", "profile": "Mine", "mask": {}}, "cannot be used: The mask in it is none that"),
])
def test_a_bad_preset_is_one_sentence_and_the_others_are_listed(tmp_path: Path, content: object, sentence: str) -> None:
    library = Library(tmp_path)
    keep(Preset("Good", WISH), library)
    bad = preset_path(library, "one")
    bad.write_text(content if isinstance(content, str) else json.dumps(content))
    with pytest.raises(BadPreset, match=sentence):
        Preset.read(bad)
    assert [one.name for one in presets(library)] == ["Good"]
