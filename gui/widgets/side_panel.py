"""Scrolling panel beside a page's main part, made of sections with headings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

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
        self._least_px = least_px
        self.setAccessibleName(name)
        self._body = body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        self._column.setSpacing(_SECTION_GAP_PX + GAP_PX)
        self._column.addStretch(1)
        self.setWidget(body)
        body.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as what is inside needs: it scrolls up and down alone."""
        inside = self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(self._least_px, inside), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:   # it may need more room than before
            self.updateGeometry()
        return super().eventFilter(watched, event)

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


class Folded(QWidget):
    """Something behind a button with a title, which is closed until it is asked for."""

    def __init__(self, title: str, inside: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setObjectName("fold")
        self.button.setText(title)
        self.button.setToolTip(self.tr("Show or hide the details"))
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body = QWidget()
        body.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.button)
        column.addWidget(body)
        self.button.toggled.connect(body.setVisible)
        self.button.toggled.connect(self._point)
        body.hide()
        self._point(False)

    def _point(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


def heading(words: str) -> QLabel:
    """A label that is the heading of a section."""
    label = QLabel(words)
    label.setObjectName("heading")
    return label
