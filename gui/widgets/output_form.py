"""Form for the output of enhanced photos, on the export dialog and the Batch page."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from engine.photos.formats import DEPTHS, SAME, WRITTEN, Format, listed
from engine.photos.output import PLACEHOLDERS, BadTemplate, Output
from gui import theme
from gui.language import translated
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.wheel import wheel_scrolls

_BOX_CHARACTERS = 14
_EXAMPLE = Path("photo.jpg")


def _names(wanted: Callable[[Format], bool]) -> str:
    """The formats that can be written and are as wanted, for a sentence."""
    return translated(listed([one.name for one in WRITTEN.values() if wanted(one)], "and"))


class OutputForm(QWidget):
    """Form that shows an Output, and below the template the file name that the example photo would get."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._example: tuple[Path, float, str] = (_EXAMPLE, 0.3, "Denoised")
        self._make_fields()
        self._lay_out()
        self.format.currentIndexChanged.connect(self._refresh)
        for box in (self.chroma, self.bits, self.place, self.existing):
            box.currentIndexChanged.connect(self._refresh)
        self.quality.valueChanged.connect(self._refresh)
        self.template.textChanged.connect(self._refresh)
        self.set_output(Output())

    def _make_fields(self) -> None:
        tr = self.tr
        self.format = combo_box(tr("Format"), tr("{some} lose a little; {exact} nothing").format(
            some=_names(lambda one: one.has_quality), exact=_names(lambda one: one.lossless)), (
            (SAME, tr("As the photo's own")), *((one.word, one.name) for one in WRITTEN.values())), narrow=True)
        self.quality = QSpinBox()
        wheel_scrolls(self.quality)
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality.setToolTip(tr("Of {formats}: 95 shows no loss, 85 makes smaller files; at 100 JXL loses nothing")
                                .format(formats=_names(lambda one: one.has_quality)))
        self.chroma = combo_box(tr("Colour detail"), tr("Of {formats}: half is what cameras write").format(
            formats=_names(lambda one: one.has_chroma)), (
            ("4:4:4", tr("Full (4:4:4)")), ("4:2:0", tr("Half (4:2:0), smaller"))), narrow=True)
        self.bits = combo_box(tr("Bit depth"), tr("{formats} hold more than 8 bits per channel").format(
            formats=_names(lambda one: one.deep)), (
            (None, tr("The photo's own")),
            *((one, tr("Float") if one == 32 else tr("{n} bits").format(n=one)) for one in DEPTHS)), narrow=True)
        self.template = QLineEdit()
        self.template.setAccessibleName(tr("Name template"))
        self.template.setToolTip(tr("What files are called; the words in braces are filled in"))
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.place = combo_box(tr("Folder"), tr("Originals are never replaced, wherever outputs go"), (
            (False, tr("Beside each photo")), (True, tr("In a folder…"))), narrow=True)
        self.place.activated.connect(self._place_chosen)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.setToolTip(tr("Choose the folder that enhanced photos are written to"))
        self.choose.clicked.connect(self._ask_folder)
        self.folder = QLabel()
        self.folder.setObjectName("quiet")
        self.folder.setWordWrap(True)
        self.existing = combo_box(tr("Existing files"), tr("What to do where a file of that name is there already"), (
            ("rename", tr("Keep both, add a number")), ("replace", tr("Replace the older output")),
            ("skip", tr("Skip the photo"))), narrow=True)
        for box in (self.format, self.chroma, self.bits, self.place, self.existing):
            box.setMinimumContentsLength(_BOX_CHARACTERS)

    def _placeholder_button(self) -> QToolButton:
        """A button whose menu inserts placeholders into the template."""
        tr = self.tr
        insert = QToolButton()
        insert.setText("{ }")
        insert.setAccessibleName(tr("Insert a placeholder"))
        insert.setToolTip(tr("Insert a placeholder"))
        insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(insert)
        says = {"name": tr("the photo's name"), "profile": tr("the profile's name"), "alpha": tr("alpha, such as 0.30"),
                "realism": tr("realism in percent"), "number": tr("a running number")}
        for one in PLACEHOLDERS:
            placeholder = "{" + one + "}"
            menu.addAction(tr("{placeholder}, {what}").format(placeholder=placeholder, what=says[one]),
                           partial(self.template.insert, placeholder))
        insert.setMenu(menu)
        return insert

    def _lay_out(self) -> None:
        tr = self.tr
        name = QHBoxLayout()
        name.addWidget(self.template, 1)
        name.addWidget(self._placeholder_button())
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows.addRow(tr("For&mat"), self.format)
        self.rows.addRow(tr("&Quality"), self.quality)
        self.rows.addRow(tr("&Colour detail"), self.chroma)
        self.rows.addRow(tr("&Bit depth"), self.bits)
        names = QLabel(tr("&Name"))
        names.setBuddy(self.template)
        self.rows.addRow(names, name)
        self.rows.addRow("", self.preview)
        folders = QLabel(tr("F&older"))
        folders.setBuddy(self.place)
        self.rows.addRow(folders, where)
        self.rows.addRow("", self.folder)
        self.rows.addRow(tr("E&xisting files"), self.existing)

    # What is shown

    def output(self) -> Output:
        """The output as it is set in the form."""
        folder = self._folder if self.place.currentData() else None
        return Output(self.format.currentData(), self.quality.value(), self.chroma.currentData(),
                      self.bits.currentData(), self.template.text(), folder, self.existing.currentData())

    def set_output(self, output: Output) -> None:
        """Show an output."""
        select_value(self.format, output.format)
        select_value(self.chroma, output.chroma)
        select_value(self.bits, output.bit_depth)
        select_value(self.existing, output.existing)
        select_value(self.place, output.folder is not None)
        self._folder = output.folder or self._folder
        self.quality.setValue(output.quality)
        if self.template.text() != output.template:   # the cursor stays where someone is typing
            self.template.setText(output.template)
        self._refresh()

    def set_example(self, path: Path, alpha: float, profile: str) -> None:
        """Set the photo, alpha and profile whose file name is shown."""
        self._example = path, alpha, profile
        self._refresh()

    @property
    def problem(self) -> str:
        """A sentence that says why no file can be written with this template, or ""."""
        try:
            self.output().target(*self._example)
        except BadTemplate as error:
            return translated(str(error))
        return ""

    def _place_chosen(self) -> None:
        if self.place.currentData() and self._folder is None:
            self._ask_folder()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for enhanced photos"), str(self._folder or ""))
        if chosen:
            self._folder = Path(chosen)
            self.place.setCurrentIndex(1)
        elif self._folder is None:
            self.place.setCurrentIndex(0)
        self._refresh()

    def _refresh(self) -> None:
        known = WRITTEN.get(self.format.currentData())   # None: the photo's own, whatever that is
        self.quality.setEnabled(known is None or known.has_quality)
        self.chroma.setEnabled(known is None or known.has_chroma)
        self.bits.setEnabled(known is None or known.deep)
        self.choose.setEnabled(bool(self.place.currentData()))
        self.folder.setVisible(bool(self.place.currentData()))
        self.folder.setText(str(self._folder or ""))
        problem = self.problem
        self.preview.setObjectName("warning" if problem else "quiet")
        self.preview.setText(problem or dataclasses.replace(self.output(), folder=None).target(*self._example).name)
        theme.restyle(self.preview)
        self.changed.emit()
