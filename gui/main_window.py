"""The main window: pages on a rail, menus, shortcuts, drag and drop, notices of errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QUndoGroup,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from engine.library.profile import SUFFIX
from gui import pages, theme, window_state
from gui.closing import ask_to_close
from gui.enhance.page import EnhancePage
from gui.help_menu import HelpMenu
from gui.language import without_mnemonic
from gui.messages import Messages
from gui.page import Page, Shell
from gui.widgets.command import command, emptied
from gui.widgets.drop_frame import FileDrops
from gui.widgets.notice_bar import NoticeBar
from gui.widgets.rail import Rail, waiting_badge
from gui.widgets.undo_commands import undo_commands
from gui.work.background import Background
from gui.work.engine_thread import Failure

if TYPE_CHECKING:
    from engine.batches.batch import Settings


class MainWindow(QMainWindow):
    """Holds the pages and owns the engine thread: one owner, one shutdown. A page is made when it is first shown."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setWindowTitle("Dmax")
        self.resize(1360, 860)
        self.shell = shell
        self.undo = QUndoGroup(self)
        self._stack = QStackedWidget()
        self._rail = Rail()
        self._pages: dict[str, Page] = {}
        self._background = Background(self)
        self._messages = Messages(self.statusBar(), self._rail)
        self._shown = ""      # name of the page that is shown
        self._sure = False    # the user has agreed to close the window
        self._chosen = QActionGroup(self)
        self._go: dict[str, QAction] = {}
        self._build()
        self.enhance = EnhancePage(shell)
        self._adopt("enhance", self.enhance)
        self._menus()
        theme.dress(self)
        self.show_page("enhance")
        window_state.restore_window(shell.preferences, self)

    def _build(self) -> None:
        for number, name in enumerate(pages.NAMES, 1):
            action = command(self, pages.title_of(name), partial(self.show_page, name), f"Alt+{number}", name,
                             checkable=True)
            self._chosen.addAction(action)
            self._go[name] = action
            self._rail.add(action, last=name == "settings")
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        FileDrops(self, self._stack).dropped.connect(self._bring)

    # Pages

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            self._adopt(name, pages.make(name, self.shell))
        return self._pages[name]

    def _adopt(self, name: str, page: Page) -> None:
        page.wants_photo.connect(self.open)
        page.wants_comparison.connect(self._compare)
        page.wants_batch.connect(self._send)
        page.wants_profile.connect(self._use_profile)
        page.notified.connect(self._notify)
        page.library_changed.connect(self._refresh)
        self.undo.addStack(page.undo)
        page.undo_turned.connect(self._turn_undo)
        self._pages[name] = page
        self._stack.addWidget(self._messages.frame(page, self._go[name]))
        for words in page.findChildren(QLineEdit):
            words.setAcceptDrops(False)   # a photo that is dropped on a name is for the page
        page.setAccessibleName(pages.title_of(name))   # it has the keyboard when it is turned to
        theme.finish(page)
        window_state.restore_page(self.shell.preferences, name, page)

    def show_page(self, name: str) -> None:
        """Go to a page: enhance, calibrate, profiles, batch or settings."""
        page = self._page(name)
        if self._shown != name:
            page.refresh()
        self._shown = name
        self._stack.setCurrentWidget(self._messages.turn_to(page))
        page.setFocus()   # or whatever comes next in the order of Tab would have it, such as a button of the rail
        self._go[name].setChecked(True)
        self.undo.setActiveStack(page.undo)
        emptied(self._page_menu).setTitle(without_mnemonic(page.title))
        self._page_menu.addActions(page.actions())
        self._page_menu.menuAction().setVisible(bool(page.actions()))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._shown]

    @property
    def notice(self) -> NoticeBar:
        """The notice bar of the page that is shown."""
        return self._messages.notice_of(self.page)

    def open(self, *paths: Path) -> None:
        """Open paths on the Enhance page as if dropped there: the first photo, restored by a model file among them."""
        self.show_page("enhance")
        self.page.bring(list(paths))

    def asked_to_open(self, paths: list[Path]) -> None:
        """Come to the front, and open what another start or the system asks for, if anything."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if paths:
            self.open(*paths)

    def _compare(self, path: Path, settings: Settings) -> None:
        self.show_page("enhance")
        self.enhance.compare(path, settings)

    def _send(self, photos: list[tuple[Path, Settings]], note: str) -> None:
        self.show_page("batch")
        self.page.take_photos(photos, note)

    def _use_profile(self, name: str) -> None:
        self.show_page("enhance")
        self.enhance.use_profile(name)

    def look_for_work(self) -> None:
        """Load the pages' code behind the window, tell on the rail if photos of a batch wait, and watch a folder again.

        Until the Batch page is made, nothing else does. Call it when the engine is ready: imports of what it loads
        would hold the window up for a third of a second.
        """
        self._background.run(lambda: pages.load(self.shell.library), self._go_on)

    def _go_on(self, waiting: int) -> None:
        """Tell how many photos wait, or make the Batch page if a folder is watched: that goes on behind all pages."""
        from gui.batch.requests import WATCHED

        self._tell_waiting(waiting)
        if self.shell.preferences.get(WATCHED, ""):
            self._page("batch")

    def _tell_waiting(self, photos: int) -> None:
        if photos and "batch" not in self._pages:
            self._rail.show_badge(self._go["batch"], waiting_badge(photos))

    def _turn_undo(self, stack: QUndoStack) -> None:
        """Let undo go the steps of a page's other stack."""
        self.undo.addStack(stack)
        self.undo.setActiveStack(self.page.undo)

    def _refresh(self) -> None:
        for page in self._pages.values():
            page.refresh()

    def _notify(self, title: str, text: str) -> None:
        from gui.desktop_notification import notify

        notify(self, self.shell.preferences, title, text)

    # Menus

    def _menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu(self.tr("&File"))   # whatever page is shown; its own menu has the keys
        self._add(file, self.tr("&Open a photo…"), self._ask_for_photo)
        file.addMenu(self.enhance.roll.recent)
        self._add(file, self.tr("&Import a profile…"), self._ask_for_profile)
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        self._page_menu = bar.addMenu("")
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions(undo_commands(self.undo, self))
        edit.addSeparator()
        self._add(edit, self.tr("&Paste photo"), self.paste, QKeySequence.StandardKey.Paste)
        view = bar.addMenu(self.tr("&View"))
        view.addActions(self._chosen.actions())
        view.addSeparator()
        self._add(view, self.tr("&Full screen"), self._full_screen, "F11")
        help_menu = HelpMenu(self.shell, self._commands, self)
        help_menu.said.connect(self.fail)
        bar.addMenu(help_menu)

    def _add(self, menu: QMenu, title: str, what: Callable[[], object],
             keys: str | QKeySequence.StandardKey = "") -> None:
        menu.addAction(command(self, title, what, keys))

    def _ask_for_photo(self) -> None:
        self.show_page("enhance")
        self.enhance.ask_for_photo()

    def _ask_for_profile(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a profile"), "",
                                              self.tr("Dmax profiles (*{suffix})").format(suffix=SUFFIX))
        if name:
            self.page.bring([Path(name)])

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _commands(self) -> list[tuple[str, list[QAction]]]:
        """The commands of the whole window, and then those of each page, which is made for that."""
        menus = [action.menu() for action in self.menuBar().actions()]
        everywhere = [action for menu in menus if isinstance(menu, QMenu) and menu is not self._page_menu
                      for action in menu.actions()]
        return [(self.tr("Everywhere"), everywhere),
                *((pages.title_of(name), self._page(name).actions()) for name in pages.NAMES)]

    # Photos from elsewhere

    def _bring(self, files: list[Path]) -> None:
        self.page.bring(files)

    def paste(self) -> None:
        """Open the clipboard's content: files on the page that is shown, a picture on the Enhance page."""
        content = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        image = content.imageData() if content.hasImage() else None
        if files:
            self.page.bring(files)
        elif isinstance(image, QImage) and not image.isNull():
            self.show_page("enhance")
            self.enhance.paste(image)
        else:
            self.notice.say(self.tr("There is no photo on the clipboard; copy a file or a picture first."))

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        at_stake = [sentence for page in self._pages.values() if (sentence := page.at_stake())]
        if at_stake and not self._sure:
            event.ignore()
            ask_to_close(self, at_stake, self.close_surely)
            return
        window_state.keep(self.shell.preferences, self, self._pages)
        self.hide()   # at once; what is being worked on ends with its step
        self.shell.engine.shutdown()
        for page in self._pages.values():
            page.shutdown()
        self.shell.thumbnails.shutdown()
        self.shell.preferences.flush()
        super().closeEvent(event)

    def close_surely(self) -> None:
        """Close the window without asking, whatever is going on."""
        self._sure = True
        self.close()

    def fail(self, failure: Failure | str) -> None:
        """Show a failure, or just a sentence, above the page that is shown."""
        self.notice.say(failure)
