"""The panel beside a page's main part: headed sections, one below the other, that scroll."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

Detail = Literal["auto", "off"] | float

_MARGIN_PX, _GAP_PX, _SECTION_GAP_PX = 16, 8, 12


class SidePanel(QScrollArea):
    """Sections under headings; it scrolls where they do not fit. `name` is for screen readers."""

    def __init__(self, name: str, least_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(least_px)
        self.setAccessibleName(name)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        self._column.setSpacing(_SECTION_GAP_PX + _GAP_PX)
        self._column.addStretch(1)
        self.setWidget(body)

    def add_section(self, title: str, *parts: QWidget | QLayout) -> QVBoxLayout:
        """A section below those that there are; without a title it has no heading. More can be added to its layout."""
        section = QVBoxLayout()
        section.setSpacing(_GAP_PX)
        if title:
            section.addWidget(heading(title))
        for part in parts:
            if isinstance(part, QWidget):
                section.addWidget(part)
            else:
                section.addLayout(part)
        self._column.insertLayout(self._column.count() - 1, section)
        return section


def heading(words: str) -> QLabel:
    """The heading of a section."""
    label = QLabel(words)
    label.setObjectName("heading")
    return label


class DetailChoice(QWidget):
    """Colours kept, or everything transported as in the paper."""

    changed = Signal(object)   # the detail that the user chose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: Detail = "auto"
        self.kept = QRadioButton(self.tr("Colours kept"))
        self.kept.setToolTip(self.tr("Only fine detail changes; colours and tones stay as they are (the detail band)"))
        self.kept.setChecked(True)
        self.paper = QRadioButton(self.tr("As in the paper"))
        self.paper.setToolTip(self.tr("Everything is transported, colours and tones as well"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.kept)
        column.addWidget(self.paper)
        self.kept.toggled.connect(self._choose)

    @property
    def detail(self) -> Detail:
        """`auto`: colours kept; `off`: the paper's exact form; or the sigma in px that was set, which keeps colours too."""
        return self._detail

    def set_detail(self, detail: Detail) -> None:
        """Show what is in use; says nothing."""
        self._detail = detail
        (self.paper if detail == "off" else self.kept).setChecked(True)

    def _choose(self, kept: bool) -> None:
        if kept != (self._detail != "off"):   # by the user, and not by `set_detail`
            self._detail = "auto" if kept else "off"
            self.changed.emit(self._detail)
