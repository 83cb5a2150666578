"""Start of the window: the application object, look, language, and the engine's start."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from engine import __version__
from engine.errors import DmaxError
from engine.installation import command
from engine.library.library import Library


class NoWindow(DmaxError):
    """There is no screen to open a window on."""


def run(photos: Sequence[Path] = (), library_root: Path | None = None, *, edit: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit status. Raises NoWindow without a display.

    `photos` are opened at once, in the window that has this library open already if there is one; `library_root` is the
    folder of the library, None for the user's own. With `edit` the only photo is another program's copy, into which
    the result is written; it gets a window of its own. Raises CannotEdit or UnreadablePhoto for such a one.
    """
    _check_screen()
    from PySide6.QtCore import QTimer

    from gui.open_requests import Application, OpenRequests, hand_over

    application = Application([sys.argv[0]])
    application.setApplicationName("Dmax")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("dmax")
    library = Library(library_root)
    if not edit and hand_over(library, photos):
        return 0
    from gui import language, theme
    from gui.main_window import MainWindow
    from gui.page import Shell
    from gui.preferences import Preferences
    from gui.work.engine_thread import EngineThread
    from gui.work.thumbnails import Thumbnails

    if edit:
        from gui import editing  # which reads photos, by what takes a fifth of a second to import

        editing.check_copy(photos[0].absolute())
    preferences = Preferences(library)
    language.install(application, preferences.get("language", ""))
    theme.apply(application, preferences.get("theme", "system"), preferences.get("reduced_motion", "system"))
    window = MainWindow(Shell(EngineThread(library_root), library, preferences, Thumbnails()))

    def behind() -> None:
        """Do what can wait until the window is on the screen: its icon, the log, and the engine with torch."""
        from gui.reporting.logs import install

        application.setWindowIcon(theme.icon("dmax"))
        install(library, window.fail)
        window.shell.engine.ready.connect(window.look_for_work)
        window.shell.engine.start()

    if not edit:
        OpenRequests(library, window).asked.connect(window.asked_to_open)
        application.photo_sent.connect(lambda photo: window.asked_to_open([photo]))
    window.show()
    QTimer.singleShot(0, behind)
    if edit:
        editing.Editing(window, photos[0].absolute())
    elif photos:
        window.open(*(path.absolute() for path in photos))   # a model file's path is kept, wherever Dmax starts next
    return application.exec()


def _check_screen() -> None:
    """Raise NoWindow where there is no display; Qt itself would abort."""
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")   # any of them names one
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise NoWindow("There is no screen to open a window on; use a verb, such as 'enhance' (see: {command} --help).",
                       command=command())
