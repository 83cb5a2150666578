"""The log: a rotating file of what went wrong, without the names of photos, folders or people."""

from __future__ import annotations

import atexit
import contextlib
import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QFileDialog, QMainWindow

from engine import __version__
from engine.library import Library
from gui.page import Shell
from gui.private_words import traceback_without_names, without_names

FILE = "dmax.log"
_BYTES, _FILES = 1 << 20, 5
_OURS = ("engine", "gui")
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
           QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
log = logging.getLogger(__name__)
_installed: list[Callable[[], None]] = []


class _Format(logging.Formatter):
    """What is written holds no names from the start: then no copy of a log can give them away."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} [{threadName}] {message}", style="{")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        record.message = without_names(record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        kept, record.exc_text = record.exc_text, None   # another handler's text has names
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: Any) -> str:  # noqa: N802
        return traceback_without_names(super().formatException(ei))


def install(library: Library) -> None:
    """Begin to log: what the program says, what Qt says, and exceptions that nobody caught. Once per run; never raises."""
    if _installed:
        return
    root = logging.getLogger()
    try:
        library.log_folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(library.log_folder / FILE, maxBytes=_BYTES, backupCount=_FILES - 1,
                                                       encoding="utf-8")
    except OSError as error:   # a full or read-only disk must not end the app
        log.warning("no log is kept: %s", error.strerror)
        return
    handler.setFormatter(_Format())
    root.addHandler(handler)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = _uncaught, _uncaught_in_thread
    qInstallMessageHandler(_qt_says)

    def undo() -> None:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = hooks
        root.removeHandler(handler)
        handler.close()

    _installed.append(undo)
    atexit.register(uninstall)   # Qt may speak when Python's logging is gone already
    log.info("Dmax %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)


def uninstall() -> None:
    """End what install began."""
    while _installed:
        _installed.pop()()


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("nobody caught this", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _uncaught_in_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_type is not SystemExit and what.exc_value is not None:
        log.critical("nobody caught this in a thread", exc_info=(what.exc_type, what.exc_value, what.exc_traceback))
    threading.__excepthook__(what)


def _qt_says(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    with contextlib.suppress(Exception):   # an error in here would come back as another message
        logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def ask_and_save_diagnostics(window: QMainWindow, shell: Shell) -> None:
    """Let the user choose a file, and write there what helps to find a mistake: no photos, no names, no paths."""
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication, QStandardPaths

    from gui import diagnostics
    from gui.background import Background

    translate = QCoreApplication.translate
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        window, translate("Diagnostics", "Save diagnostics"), str(Path(folder) / f"dmax-diagnostics-{date.today()}.zip"),
        translate("Diagnostics", "Zip archives (*.zip)"))
    if not name:
        return
    target = Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip")
    words = {"done": translate("Diagnostics", "Diagnostics saved as {name}; they hold no photos, names or paths."),
             "failed": translate("Diagnostics", "The diagnostics could not be saved ({reason}); choose another folder.")}

    def saved(problem: str) -> None:
        if problem:
            window.statusBar().showMessage(words["failed"].format(reason=problem))
        else:
            window.statusBar().showMessage(words["done"].format(name=target.name))

    window.statusBar().showMessage(translate("Diagnostics", "Saving diagnostics …"))
    Background(window).run(lambda: diagnostics.try_to_save(target, shell.library), saved)
