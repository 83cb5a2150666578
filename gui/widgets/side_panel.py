"""The panel beside a page's main part: headed sections, one below the other, that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

_MARGIN_PX, GAP_PX, _SECTION_GAP_PX = 16, 8, 12


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
        self._column.setSpacing(_SECTION_GAP_PX + GAP_PX)
        self._column.addStretch(1)
        self.setWidget(body)

    def add_section(self, title: str, *parts: QWidget | QLayout) -> QVBoxLayout:
        """A section below those that there are; without a title it has no heading. More can be added to its layout."""
        section = QVBoxLayout()
        section.setSpacing(GAP_PX)
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
