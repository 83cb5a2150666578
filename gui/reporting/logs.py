"""The log: a rotating file of errors, without the names of photos, folders or people."""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from engine import __version__
from engine.library.library import Library
from gui.reporting.private_words import traceback_without_names, without_names
from gui.work.engine_thread import Failure

FILE = "dmax.log"
CRASHES = "crash.log"   # faulthandler's tracebacks, when a library crashes the interpreter
_BYTES, _FILES = 1 << 20, 5
_OURS = ("engine", "gui")
_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO,
           QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR,
           QtMsgType.QtFatalMsg: logging.CRITICAL}
log = logging.getLogger(__name__)
_installed: list[Callable[[], None]] = []


class _Format(logging.Formatter):
    """Log formatter that takes names out before they are written: no copy of a log can give them away."""

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


class _Teller(QObject):
    """Carries a failure from any thread to the GUI thread."""

    told = Signal(object)   # Failure


def install(library: Library, tell: Callable[[Failure], None] | None = None) -> None:
    """Start to log the program's messages, Qt's, and uncaught exceptions. Once per run; never raises.

    `tell` gets a Failure, on the GUI thread, for each uncaught exception.
    """
    if _installed:
        return
    root = logging.getLogger()
    try:
        library.log_folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            library.log_folder / FILE, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8")
    except OSError as error:   # a full or read-only disk must not end the app
        log.warning("no log is kept: %s", error.strerror)
        return
    handler.setFormatter(_Format())
    root.addHandler(handler)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    teller = _Teller()
    if tell is not None:
        teller.told.connect(tell)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = _hooks(teller)
    qInstallMessageHandler(_qt_says)
    crashes = None
    if not faulthandler.is_enabled():   # whoever enabled it before wants its output elsewhere
        with contextlib.suppress(OSError):
            crashes = (library.log_folder / CRASHES).open("a", encoding="utf-8")
            faulthandler.enable(crashes)

    def undo() -> None:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = hooks
        root.removeHandler(handler)
        handler.close()
        if crashes is not None:
            faulthandler.disable()
            crashes.close()

    _installed.append(undo)
    atexit.register(uninstall)   # Qt may speak when Python's logging is gone already
    log.info("Dmax %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)


def uninstall() -> None:
    """Undo install()."""
    while _installed:
        _installed.pop()()


def _hooks(teller: _Teller) -> tuple[Callable[..., None], Callable[..., None]]:
    """The handlers of uncaught exceptions: on the main thread, and on other threads."""

    def log_and_tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None,
                     where: str) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        log.critical("nobody caught this %s", where, exc_info=(kind, error, trace))
        sentence = QCoreApplication.translate(
            "Diagnostics", "Something went wrong inside Dmax ({kind}); the details can be copied into a report.")
        with contextlib.suppress(RuntimeError):   # the window is gone
            teller.told.emit(Failure(sentence.format(kind=kind.__name__),
                                     "".join(traceback.format_exception(kind, error, trace))))

    def main_thread(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log_and_tell(kind, error, trace, "on the main thread")
        sys.__excepthook__(kind, error, trace)

    def another_thread(what: threading.ExceptHookArgs) -> None:
        log_and_tell(what.exc_type, what.exc_value, what.exc_traceback, "on another thread")
        threading.__excepthook__(what)

    return main_thread, another_thread


def _qt_says(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    with contextlib.suppress(Exception):   # an error in here would come back as another message
        logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
