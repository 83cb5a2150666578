"""What pages tell: a line in the status bar, a notice above the page, a badge on the rail."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStatusBar

from gui.page import SAID_MS, Page
from gui.widgets.notice_bar import NoticeBar, WithNotice
from gui.widgets.rail import Badge, Rail
from gui.work.engine_thread import Failure


@dataclass
class _Told:
    """What a page has told so far."""

    frame: WithNotice
    button: QAction              # on the rail
    said: str = ""               # the line in the status bar
    until: float = 0.0           # on the monotonic clock, when that line goes
    badge: Badge | None = None
    unseen: bool = False         # a notice came while another page was shown


class Messages(QObject):
    """Shows what pages tell, each on its own page; a notice that nobody has seen yet is a badge for the others."""

    def __init__(self, status: QStatusBar, rail: Rail) -> None:
        super().__init__(status)
        self._status, self._rail = status, rail
        self._told: dict[Page, _Told] = {}
        self._shown: Page | None = None

    def frame(self, page: Page, button: QAction) -> WithNotice:
        """Listen to a page; returns it below its notice bar. `button` goes to it on the rail."""
        told = self._told[page] = _Told(WithNotice(page), button)
        page.said.connect(partial(self._say, page))
        page.failed.connect(partial(self._fail, page))
        page.badged.connect(partial(self._badge, page))
        return told.frame

    def turn_to(self, page: Page) -> WithNotice:
        """Show what a page has told, as it is shown from now on; returns it with its notice bar."""
        before, self._shown = self._shown, page
        self._show_said()
        self._told[page].unseen = False
        for one in (before, page):
            if one is not None:
                self._show_badge(one)
        return self._told[page].frame

    def notice_of(self, page: Page) -> NoticeBar:
        """The notice bar above a page."""
        return self._told[page].frame.notice

    def _say(self, page: Page, text: str) -> None:
        told = self._told[page]
        told.said, told.until = text, time.monotonic() + SAID_MS / 1000
        if page is self._shown:
            self._show_said()

    def _show_said(self) -> None:
        told = self._told.get(self._shown) if self._shown else None
        left_ms = round(1000 * (told.until - time.monotonic())) if told else 0
        if told and told.said and left_ms > 0:
            self._status.showMessage(told.said, left_ms)
        else:
            self._status.clearMessage()

    def _fail(self, page: Page, what: Failure | str) -> None:
        self.notice_of(page).say(what)
        self._told[page].unseen = page is not self._shown
        self._show_badge(page)

    def _badge(self, page: Page, badge: Badge | None) -> None:
        self._told[page].badge = badge
        self._show_badge(page)

    def _show_badge(self, page: Page) -> None:
        """Show a page's badge while another page is shown; a notice that nobody has seen yet goes first."""
        told = self._told[page]
        badge = Badge("!", told.frame.notice.sentence) if told.unseen else told.badge
        self._rail.show_badge(told.button, None if page is self._shown else badge)
