"""The manual: a guide with pictures, what each number means, and the list of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QTabBar, QTextBrowser, QVBoxLayout, QWidget

from engine.resources import RESOURCES
from gui import language
from gui.widgets.command import keys_of

Chapter = Literal["guide", "numbers", "shortcuts"]
_CHAPTERS: tuple[Chapter, ...] = get_args(Chapter)   # in the order of their tabs
FOLDER = RESOURCES / "manual"
_SIZE_PX = 700, 740
_MARGIN_PX = 24

Commands = Iterable[tuple[str, Iterable[QAction]]]   # of the whole window and of each page, with a title each


class Manual(QDialog):
    """The manual in a window of its own, which stays open beside the main one; Escape closes it.

    `commands` is called for the list of shortcuts.
    """

    def __init__(self, commands: Callable[[], Commands], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setWindowTitle(self.tr("Dmax: help"))
        self.resize(*_SIZE_PX)
        self.chapters = QTabBar()
        self.chapters.setAccessibleName(self.tr("Chapters of the manual"))
        self.chapters.setDrawBase(False)
        self.chapters.setExpanding(False)
        for title in (self.tr("&Guide"), self.tr("What the &numbers mean"), self.tr("Keyboard &shortcuts")):
            self.chapters.addTab(title)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(_MARGIN_PX)
        self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{FOLDER.as_posix()}/"))   # of pictures
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, 16)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chapters)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.chapters.currentChanged.connect(self._show)

    def open_at(self, chapter: Chapter) -> None:
        """Show the manual in front, opened at a chapter."""
        place = _CHAPTERS.index(chapter)
        self.chapters.setCurrentIndex(place)
        self._show(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()   # so that the keys scroll

    def _show(self, place: int) -> None:
        chapter = _CHAPTERS[place]
        self.text.setHtml(self._shortcuts() if chapter == "shortcuts" else file_of(chapter).read_text(encoding="utf-8"))

    def _shortcuts(self) -> str:
        groups = [(title, [(name_of(action), keys_of(action)) for action in flat(actions) if keys_of(action)])
                  for title, actions in self._commands()]
        groups += [(self.tr("On the photo"), self._by_hand()), (self.tr("On a slider"), self._on_sliders())]
        return f"<h2>{escape(self.tr('Keyboard shortcuts'))}</h2>" + "".join(
            f"<h3>{escape(title)}</h3><table width='100%'>" + "".join(
                f'<tr><td width="55%" style="padding: 3px 24px 3px 0">{escape(what)}</td>'
                f'<td style="padding: 3px 0"><b>{escape(keys)}</b></td></tr>' for what, keys in rows) + "</table>"
            for title, rows in groups if rows)

    def _by_hand(self) -> list[tuple[str, str]]:
        """What the compare view does with keys and mouse, beside the commands."""
        tr = self.tr
        return [(tr("Show the photo before enhancing"), tr("hold Space, or the right mouse button")),
                (tr("Smaller or larger brush, with a brush in the hand"), tr("[ and ]")),
                (tr("Erase, with a tool of the mask in the hand"), tr("hold Alt")),
                (tr("Zoom in, zoom out"), tr("+, −, or turn the wheel")),
                (tr("Whole photo, or back to 100 %"), tr("double-click")),
                (tr("Move over the photo"), tr("arrow keys, or drag")),
                (tr("Move the dividing line"), tr("Shift with an arrow key, or drag"))]

    def _on_sliders(self) -> list[tuple[str, str]]:
        tr = self.tr
        return [(tr("One percent more or less"), tr("arrow keys")),
                (tr("Ten percent more or less"), tr("Page Up, Page Down")),
                (tr("Back to the usual value"), tr("double-click"))]


def file_of(chapter: Chapter) -> Path:
    """The file of a chapter in the window's language; in English where it is not translated."""
    translation = FOLDER / f"{chapter}.{language.spoken()}.html"
    return translation if translation.is_file() else FOLDER / f"{chapter}.html"


def flat(actions: Iterable[QAction]) -> Iterator[QAction]:
    """The actions, with those of a submenu in its place."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from flat(menu.actions())
        else:
            yield action


def name_of(action: QAction) -> str:
    """A command's name without its underlined letter and without dots."""
    return language.without_mnemonic(action.text()).rstrip("…")
