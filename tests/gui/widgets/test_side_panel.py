"""The panel beside a page: what stands in it is seen whole, and a choice is told once."""

from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.detail_choice import DetailChoice
from gui.widgets.side_panel import Folded, SidePanel


def test_words_that_wrap_are_seen_whole_at_any_width(qtbot: QtBot) -> None:
    splitter, panel, words = QSplitter(), SidePanel("Panel", 120), QLabel("short")
    words.setWordWrap(True)
    panel.add_section("Before", QPushButton("one"))
    panel.add_section("Words", words, QPushButton("two"))
    splitter.addWidget(QWidget())
    splitter.addWidget(panel)
    splitter.resize(800, 500)
    qtbot.addWidget(splitter)
    splitter.show()
    for text in ("It lies twice as far from the calibration photos as they do themselves. " * 2, "short again"):
        for width in (300, 140, 220):
            words.setText(text)
            splitter.setSizes([800 - width, width])
            qtbot.wait(20)
            assert words.height() >= words.heightForWidth(words.width())
            assert panel.horizontalScrollBar().maximum() == 0


def test_details_are_closed_until_they_are_asked_for(qtbot: QtBot) -> None:
    rows = QFormLayout()
    rows.addRow("Patches", figures := QLabel("3 x 3"))
    folded = Folded("Details", rows)
    qtbot.addWidget(folded)
    folded.show()
    assert not figures.isVisible()
    folded.button.click()
    assert figures.isVisible()
    rows.removeRow(0)
    rows.addRow("Scale", scale := QLabel("640 px"))   # filled anew for each photo
    qtbot.waitUntil(scale.isVisible)


def test_only_what_the_user_chooses_is_told(qtbot: QtBot) -> None:
    choice, told = DetailChoice(), []
    qtbot.addWidget(choice)
    choice.changed.connect(told.append)
    choice.set_detail("off")
    assert choice.paper.isChecked()
    choice.set_detail(3.5)
    assert choice.kept.isChecked() and choice.detail == 3.5
    choice.kept.click()   # it is chosen already: a width of one's own stays
    assert choice.detail == 3.5
    choice.paper.click()
    choice.kept.click()
    assert told == ["off", "auto"]
