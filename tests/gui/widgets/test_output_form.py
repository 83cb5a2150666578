"""The form says what it was told, and previews the name."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.photos.output import Output
from gui.widgets.output_form import OutputForm


@pytest.fixture
def form(qtbot: QtBot) -> OutputForm:
    made = OutputForm()
    qtbot.addWidget(made)
    made.set_example(Path("holiday/beach.heic"), 0.25, "Denoised")
    return made


@pytest.mark.parametrize("output", [
    Output(), Output("tiff", bit_depth=16, folder=Path("out"), existing="skip"),
    Output("avif", bit_depth=10), Output("tiff", bit_depth=32),
    Output("jpeg", 80, "4:2:0", None, "{number} {name}", None, "replace")])
def test_what_is_shown_is_what_comes_back(form: OutputForm, output: Output) -> None:
    form.set_output(output)
    assert form.output() == output


def test_the_name_is_previewed_as_it_is_typed(form: OutputForm) -> None:
    assert form.preview.text() == "beach-dmax.heic"
    form.template.setText("{profile} {realism} {name}")
    form.format.setCurrentIndex(form.format.findData("png"))
    assert form.preview.text() == "Denoised 75 beach.png"


def test_a_bad_template_gets_a_sentence(form: OutputForm) -> None:
    form.template.setText("{size}")
    assert "{size}" in form.preview.text() and form.preview.text().endswith(".")
    assert form.problem == form.preview.text()


def test_only_what_a_format_has_can_be_set(form: OutputForm) -> None:
    for name, quality, depth in (("jpeg", True, False), ("png", False, True), ("webp", True, False)):
        form.format.setCurrentIndex(form.format.findData(name))
        assert (form.quality.isEnabled(), form.bits.isEnabled()) == (quality, depth)
