"""A short message over the lower edge of a widget, with buttons for what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from gui.widgets.elided_label import ElidedLabel
from gui.widgets.expiry import Expiry

_SHOWN_MS = 10_000   # long enough to read a line and reach for a button
_ABOVE_EDGE_PX = 16


class Toast(QFrame):
    """One sentence with buttons; it goes by itself, unless pointer or keyboard is on it, and moves nothing else."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("toast")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self._sentence = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self._buttons: list[QPushButton] = []
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(close)
        self._expiry = Expiry(self, _SHOWN_MS)
        close.clicked.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, or ""."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, sentence: str, *ways_on: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence, and a button for each way on: its title, and what it does."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for title, what in ways_on:
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, what=what: what())
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()   # or, beside a message that is shown, it would have no room until later
            self._buttons.append(button)
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._row.activate()
        self._place()
        self.raise_()
        self._expiry.begin_anew()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self) -> None:
        """In the middle of the lower edge; a sentence that is too long is shortened."""
        size, room = self.sizeHint(), self._over.size()
        width = min(size.width(), room.width() - 2 * _ABOVE_EDGE_PX)
        self.setGeometry((room.width() - width) // 2, room.height() - size.height() - _ABOVE_EDGE_PX, width,
                         size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
