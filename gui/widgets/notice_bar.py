"""Bar for error messages, which blocks nothing and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui import theme
from gui.widgets.expiry import Expiry
from gui.work.engine_thread import Failure

_SHOWN_MS = 30_000   # long enough to read a sentence, think, and copy its details


class WithNotice(QWidget):
    """A page below a notice bar of its own, whose sentences do not follow to other pages."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.notice = NoticeBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(page, 1)


class NoticeBar(QFrame):
    """One sentence, with details to copy and a button to close it.

    It closes by itself once it was on the screen for half a minute, while neither pointer nor keyboard was on it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._details = ""
        self._sign = QLabel()
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setToolTip(self.tr("Copy what a report of this problem should hold"))
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._copy)
        row.addWidget(close)
        self._expiry = Expiry(self, _SHOWN_MS)
        self._copy.clicked.connect(self._copy_details)
        close.clicked.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, or ""."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, what: Failure | str) -> None:
        """Show a failure or a plain sentence."""
        failure = what if isinstance(what, Failure) else Failure(what)
        self._sign.setPixmap(theme.icon("warning").pixmap(20, 20))
        self._sentence.setText(failure.sentence)
        self._sentence.setAccessibleName(failure.sentence)
        self._details = failure.details
        self._copy.setVisible(bool(failure.details))
        self.show()
        self._expiry.begin_anew()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._sentence.text()}\n\n{self._details}")
