"""The settings: held in memory by one object, saved in the background."""

from __future__ import annotations

import logging
import threading
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from engine.library.library import Library

T = TypeVar("T")
log = logging.getLogger(__name__)
_SAVE_AFTER_MS = 300   # a slider or a splitter changes many times in a row


class Preferences(QObject):
    """Settings by key; a value of another type than its default counts as missing."""

    changed = Signal(str)   # key
    saved = Signal()        # the changes are on the disk

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._values: dict[str, Any] = library.settings()
        self._lock = threading.Lock()   # one save at a time, the newest last
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self._save_behind)

    def get(self, key: str, default: T) -> T:
        """The value of a setting, or the default if it is missing."""
        value = self._values.get(key, default)
        usable = default is None or isinstance(value, type(default))
        if usable or (isinstance(default, float) and isinstance(value, int)):
            return cast(T, value)
        return default

    def set(self, key: str, value: Any) -> None:
        """Change a setting and emit `changed`; it is saved a moment later."""
        if self._values.get(key) != value:
            self._values = self._values | {key: value}
            self._later.start()
            self.changed.emit(key)

    def flush(self) -> None:
        """Save now, and wait for it."""
        self._later.stop()
        self._save(self._values)

    def _save_behind(self) -> None:
        QThreadPool.globalInstance().start(_Saving(self))

    def _save(self, values: dict[str, Any]) -> None:
        with self._lock:
            try:
                self._library.save_settings(values)
                self.saved.emit()
            except OSError as error:   # a full disk must not end the app; the settings hold for this run
                log.warning("settings not saved: %s", error.strerror)


class _Saving(QRunnable):
    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences

    def run(self) -> None:
        self._preferences._save(self._preferences._values)
