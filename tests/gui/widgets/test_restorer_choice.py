"""The list of restorers, and the user's own on it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.library.library import Library
from engine.restoring.restorer import RestorerError
from engine.restoring.restorers import restorer_of
from gui.preferences import Preferences
from gui.widgets.restorer_choice import UNTOUCHED, ProgramDialog, RestorerChoice, model_files
from tests.gui.conftest import WAIT_MS


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(Library(tmp_path / "library"))


@pytest.fixture
def choice(preferences: Preferences, qtbot: QtBot) -> RestorerChoice:
    made = RestorerChoice(preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(choice: RestorerChoice, word: str) -> None:
    """As a click on the list does."""
    choice.list.setCurrentIndex(choice.list.findData(word))
    choice.list.activated.emit(choice.list.currentIndex())


def test_the_suffixes_of_model_files_are_the_engine_s() -> None:
    assert model_files([Path("a.PTH"), Path("b.jpg"), Path("c.safetensors")]) == [Path("a.PTH"), Path("c.safetensors")]


def test_each_built_in_restorer_is_one_that_the_engine_has(choice: RestorerChoice) -> None:
    words = [choice.list.itemData(row) for row in range(choice.list.count())]
    assert words[0] == ""
    for word in filter(None, words):
        assert restorer_of(word).name == word


def test_several_photos_are_spoken_of_as_such_and_those_of_a_set_may_stay_degraded(preferences: Preferences,
                                                                                   qtbot: QtBot) -> None:
    made = [RestorerChoice(preferences), RestorerChoice(preferences, many=True),
            RestorerChoice(preferences, many=True, untouched=True)]
    for one in made:
        qtbot.addWidget(one)
    assert [one.name for one in made] == ["Photo is already restored", *["Photos are restored already"] * 2]
    assert [one.list.findData(UNTOUCHED) >= 0 for one in made] == [False, False, True]


def test_a_choice_is_told_once_and_setting_it_tells_nothing(choice: RestorerChoice) -> None:
    told: list[str] = []
    choice.changed.connect(told.append)
    pick(choice, "nlm")
    choice.sigma.setValue(25)
    pick(choice, "lanczos:2")
    choice.set_word("nlm:10")
    assert told == ["nlm", "nlm:25", "lanczos:2"]
    assert (choice.word, choice.sigma.value(), choice.sigma.isVisible()) == ("nlm:10", 10, True)
    pick(choice, "")
    assert choice.word == ""
    assert not choice.sigma.isVisible()


def test_a_model_file_that_was_added_is_there_on_every_page_and_next_time(
        choice: RestorerChoice, preferences: Preferences, tmp_path: Path, qtbot: QtBot) -> None:
    other = RestorerChoice(preferences)
    qtbot.addWidget(other)
    model = tmp_path / "my denoiser.pth"
    for _ in range(2):
        choice.add_model_file(model)
    assert choice.word == str(model)
    assert choice.name == "my denoiser"
    assert other.word == ""
    assert other.own() == [("my denoiser", str(model))]
    assert other.list.findData(str(model)) > 0
    preferences.flush()
    again = RestorerChoice(Preferences(Library(tmp_path / "library")))
    qtbot.addWidget(again)
    assert again.own() == [("my denoiser", str(model))]


def test_removing_restores_nothing_any_more(choice: RestorerChoice, tmp_path: Path) -> None:
    assert not choice.remove_action.isEnabled()
    choice.add_model_file(tmp_path / "model.pth")
    told: list[str] = []
    choice.changed.connect(told.append)
    choice.remove_action.trigger()
    assert told == [""]
    assert choice.own() == []
    assert choice.list.findData(str(tmp_path / "model.pth")) < 0


def test_a_restorer_of_elsewhere_is_shown_by_its_name(choice: RestorerChoice) -> None:
    choice.set_word("/opt/models/strange.pth")
    assert choice.word == "/opt/models/strange.pth"
    assert choice.name == "strange, not on the list"


@pytest.mark.parametrize("name", ["", "My denoiser"])
@pytest.mark.parametrize("template", ["denoise photo.png", "denoise {input}", 'denoise "{input} {output}', ""])
def test_a_command_that_cannot_be_run_is_refused_with_the_engine_s_sentence(
        template: str, name: str, qtbot: QtBot) -> None:
    dialog = ProgramDialog()
    qtbot.addWidget(dialog)
    described: list[tuple[str, str]] = []
    dialog.described.connect(lambda *told: described.append(told))
    dialog.name.setText(name)
    dialog.command.setText(template)
    dialog.check()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=WAIT_MS)
    with pytest.raises(RestorerError, match="command"):
        from engine.restoring.program import Program

        Program(template)
    assert dialog.problem.text().endswith((".", template))
    assert described == []


def test_a_program_goes_on_the_list_under_its_own_name_if_none_is_given(choice: RestorerChoice, qtbot: QtBot) -> None:
    choice.ask_program()
    dialog = choice.findChild(ProgramDialog)
    assert dialog is not None
    dialog.command.setText("/usr/bin/denoise {input} {output}")
    dialog.check()
    qtbot.waitUntil(lambda: choice.word != "", timeout=WAIT_MS)
    assert choice.own() == [("denoise", "/usr/bin/denoise {input} {output}")]
    assert restorer_of(choice.word).name == "denoise"
