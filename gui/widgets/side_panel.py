"""Scrolling panel beside a page's main part, made of sections with headings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

GAP_PX = 8
_MARGIN_PX = 16
_SECTION_GAP_PX = 12


class SidePanel(QScrollArea):
    """Sections with headings, one below the other, that scroll if they do not fit.

    `name` is for screen readers; `least_px` is the smallest width.
    """

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
        self._column.setSpacing(_SECTION_GAP_PX + GAP_PX)
        self._column.addStretch(1)
        self.setWidget(body)

    def add_section(self, title: str, *parts: QWidget | QLayout) -> QVBoxLayout:
        """Add a section below the others, with a heading unless `title` is empty; returns its layout, to add more."""
        section = QVBoxLayout()
        section.setSpacing(GAP_PX)
        if title:
            words = heading(title)
            first = next((part for part in parts if isinstance(part, QWidget)), None)
            if first is not None:   # so that screen readers call it so: of a combo box they read the value alone
                words.setBuddy(first.focusProxy() or first)
            section.addWidget(words)
        for part in parts:
            if isinstance(part, QWidget):
                section.addWidget(part)
            else:
                section.addLayout(part)
        self._column.insertLayout(self._column.count() - 1, section)
        return section


def heading(words: str) -> QLabel:
    """A label that is the heading of a section."""
    label = QLabel(words)
    label.setObjectName("heading")
    return label
