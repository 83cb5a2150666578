"""The rail at the left of the window: a button for each page, with a badge where one has something to tell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui import theme
from gui.language import percent, without_mnemonic

_ICON_PX, _BUTTON_PX = 24, 76
_PAD_PX, _TOP_PX = 5, 3   # of a badge


@dataclass(frozen=True)
class Badge:
    """What a page tells while others are shown: a few characters, such as "3/12", and a sentence that says it all."""

    mark: str
    sentence: str


def progress_badge(share: float | None, words: str) -> Badge | None:
    """The badge of work of which a share, 0..1, is done; None if there is none."""
    return None if share is None else Badge(percent(share), words)


def waiting_badge(photos: int) -> Badge:
    """The badge of a batch that waits for its start with so many photos to do."""
    translate = QCoreApplication.translate
    return Badge(str(photos), translate("Badge", "One photo of the batch waits for its start.") if photos == 1 else
                 translate("Badge", "{n} photos of the batch wait for its start.").format(n=photos))


class Rail(QWidget):
    """Buttons one below the other; the last ones stand at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)   # no language's words are cut
        self._buttons: dict[QAction, _RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)

    def add(self, page: QAction, *, last: bool = False) -> None:
        """Add the button that goes to a page; `last`: at the bottom."""
        if last:
            self._column.addStretch(1)
        self._buttons[page] = _RailButton(page)
        self._column.addWidget(self._buttons[page])

    def show_badge(self, page: QAction, badge: Badge | None) -> None:
        """Show a badge at the button of a page, or none."""
        self._buttons[page].show_badge(badge)


class _RailButton(QToolButton):
    def __init__(self, page: QAction) -> None:
        super().__init__()
        self.badge: Badge | None = None
        self.setDefaultAction(page)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setAutoRaise(True)
        self.setMinimumWidth(_BUTTON_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)   # as wide as the widest
        self.setAccessibleName(without_mnemonic(page.text()))

    def show_badge(self, badge: Badge | None) -> None:
        if badge != self.badge:
            self.badge = badge
            self.setToolTip("\n".join((self.defaultAction().toolTip(), *([badge.sentence] if badge else []))))
            self.setAccessibleDescription(badge.sentence if badge else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.badge is None:
            return
        painter = QPainter(self)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        painter.setFont(font)
        size = painter.fontMetrics().boundingRect(self.badge.mark).size()
        height = float(painter.fontMetrics().height())
        width = max(height, size.width() + 2.0 * _PAD_PX)
        place = QRectF(min(self.width() / 2 + 4, self.width() - width - 2), _TOP_PX, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ACCENT)
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(theme.ON_ACCENT)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.badge.mark)
