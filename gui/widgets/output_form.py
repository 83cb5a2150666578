"""How and where enhanced photos are written, as a form; the export dialog and the batch page show it."""

from __future__ import annotations

import dataclasses
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
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

from engine.photos.output import PLACEHOLDERS, BadTemplate, Output
from gui import theme

_LOSSY = ("same", "jpeg", "webp", "avif")
_CHROMA = ("same", "jpeg", "avif")
_DEEP = ("same", "png", "tiff")
_EXAMPLE = Path("photo.jpg")


class OutputForm(QWidget):
    """Shows an Output, with the name that the example photo would get below the template."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._example: tuple[Path, float, str] = (_EXAMPLE, 0.3, "Denoised")
        self._build()
        self.format.currentIndexChanged.connect(self._refresh)
        for box in (self.chroma, self.bits, self.place, self.existing):
            box.currentIndexChanged.connect(self._refresh)
        self.quality.valueChanged.connect(self._refresh)
        self.template.textChanged.connect(self._refresh)
        self.set_output(Output())

    def _build(self) -> None:
        tr = self.tr
        self.format = self._choice(tr("Format"), (
            ("same", tr("As the photo's own")), ("jpeg", "JPEG"), ("png", "PNG"), ("tiff", "TIFF"), ("webp", "WebP"),
            ("avif", "AVIF")), tr("JPEG, WebP and AVIF lose a little; PNG and TIFF nothing"))
        self.quality = QSpinBox()
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality.setToolTip(tr("Of JPEG, WebP and AVIF: 95 shows no loss, 85 makes smaller files"))
        self.chroma = self._choice(tr("Colour detail"), (("4:4:4", tr("Full (4:4:4)")), ("4:2:0", tr("Half (4:2:0), smaller"))),
                                   tr("Of JPEG and AVIF: half is what cameras write"))
        self.bits = self._choice(tr("Bit depth"), ((None, tr("The photo's own")), (8, tr("8 bits")), (16, tr("16 bits"))),
                                  tr("PNG and TIFF hold 16 bits per channel"))
        self.template = QLineEdit()
        self.template.setAccessibleName(tr("Name template"))
        self.template.setToolTip(tr("What files are called; the words in braces are filled in"))
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
        name = QHBoxLayout()
        name.addWidget(self.template, 1)
        name.addWidget(insert)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.place = self._choice(tr("Folder"), ((False, tr("Beside each photo")), (True, tr("In a folder…"))),
                                  tr("Originals are never replaced, wherever outputs go"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.setToolTip(tr("Choose the folder that enhanced photos are written to"))
        self.choose.clicked.connect(self._ask_folder)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        self.folder = QLabel()
        self.folder.setObjectName("quiet")
        self.folder.setWordWrap(True)
        self.existing = self._choice(tr("Existing files"), (
            ("rename", tr("Keep both, add a number")), ("replace", tr("Replace the older output")),
            ("skip", tr("Skip the photo"))), tr("What to do where a file of that name is there already"))
        self.place.activated.connect(lambda: self._ask_folder() if self.place.currentData() and self._folder is None else None)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in ((tr("&Format"), self.format), (tr("&Quality"), self.quality), (tr("&Colour detail"), self.chroma),
                             (tr("&Bit depth"), self.bits)):
            self.rows.addRow(title, field)
        names = QLabel(tr("&Name"))
        names.setBuddy(self.template)
        self.rows.addRow(names, name)
        self.rows.addRow("", self.preview)
        folders = QLabel(tr("F&older"))
        folders.setBuddy(self.place)
        self.rows.addRow(folders, where)
        self.rows.addRow("", self.folder)
        self.rows.addRow(tr("&Existing files"), self.existing)

    def _choice(self, name: str, options: tuple[tuple[object, str], ...], tip: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        for value, words in options:
            box.addItem(words, value)
        return box

    # What is shown

    def output(self) -> Output:
        """The output as it was set."""
        return Output(self.format.currentData(), self.quality.value(), self.chroma.currentData(), self.bits.currentData(),
                      self.template.text(), self._folder if self.place.currentData() else None, self.existing.currentData())

    def set_output(self, output: Output) -> None:
        """Show an output."""
        for box, value in ((self.format, output.format), (self.chroma, output.chroma), (self.bits, output.bit_depth),
                           (self.existing, output.existing), (self.place, output.folder is not None)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._folder = output.folder or self._folder
        self.quality.setValue(output.quality)
        if self.template.text() != output.template:   # the cursor stays where someone is typing
            self.template.setText(output.template)
        self._refresh()

    def set_example(self, path: Path, alpha: float, profile: str) -> None:
        """The photo whose new name is shown."""
        self._example = path, alpha, profile
        self._refresh()

    @property
    def problem(self) -> str:
        """Why nothing can be written so, as a sentence, or nothing."""
        try:
            self.output().target(*self._example)
        except BadTemplate as error:
            return str(error)
        return ""

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for enhanced photos"), str(self._folder or ""))
        if chosen:
            self._folder = Path(chosen)
            self.place.setCurrentIndex(1)
        elif self._folder is None:
            self.place.setCurrentIndex(0)
        self._refresh()

    def _refresh(self) -> None:
        kind = self.format.currentData()
        self.quality.setEnabled(kind in _LOSSY)
        self.chroma.setEnabled(kind in _CHROMA)
        self.bits.setEnabled(kind in _DEEP)
        self.choose.setEnabled(bool(self.place.currentData()))
        self.folder.setVisible(bool(self.place.currentData()))
        self.folder.setText(str(self._folder or ""))
        problem = self.problem
        self.preview.setObjectName("warning" if problem else "quiet")
        self.preview.setText(problem or dataclasses.replace(self.output(), folder=None).target(*self._example).name)
        theme.restyle(self.preview)
        self.changed.emit()
