"""The photos of the film strip as Qt's views ask for them, each with its thumbnail and its state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from gui.language import filled
from gui.work.thumbnails import Thumbnails

PATH, STATE, SHARE, OWN = (Qt.ItemDataRole.UserRole + number for number in range(4))   # roles beside Qt's
_Index = QModelIndex | QPersistentModelIndex


class State(Enum):
    """What became of a photo since it was brought."""

    NEW = "new"               # nobody has looked at it
    WORKING = "working"       # it is read, restored or enhanced
    ENHANCED = "enhanced"
    EXPORTED = "exported"     # as it is now
    REFUSED = "refused"       # it could not be opened


class StripModel(QAbstractListModel):
    """One row per photo; thumbnails are asked for only by rows that are drawn, so that thousands cost nothing."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photos: Sequence[Path] = ()
        self._rows: dict[Path, int] = {}
        self._states: dict[Path, State] = {}
        self._own: set[Path] = set()        # with a wish of their own
        self._without: set[Path] = set()    # no thumbnail could be made; not asked for at every painting
        self._share = 0.0                   # done, of the photo that is worked on, 0..1
        thumbnails.made.connect(self._thumbnail_made)
        thumbnails.failed.connect(self._thumbnail_failed)

    @property
    def photos(self) -> Sequence[Path]:
        """The photos, one per row."""
        return self._photos

    def row_of(self, path: Path | None) -> int | None:
        """The row of a photo; None if it is not in the strip."""
        return self._rows.get(path) if path is not None else None

    def show(self, photos: Sequence[Path]) -> None:
        """Replace the photos; what is known of those that stay, stays."""
        self.beginResetModel()
        self._photos = photos
        self._rows = {path: row for row, path in enumerate(photos)}
        self._states = {path: state for path, state in self._states.items() if path in self._rows}
        self._own &= self._rows.keys()
        self._without = set()
        self.endResetModel()

    def state(self, path: Path) -> State:
        """The state of a photo."""
        return self._states.get(path, State.NEW)

    def set_state(self, path: Path, state: State) -> None:
        """Show the new state of a photo."""
        if path in self._rows and self.state(path) is not state:
            self._states[path] = state
            self._share = 0.0
            if state in (State.ENHANCED, State.EXPORTED):
                self._without.discard(path)   # it can be read by now
            self._tell(path)

    def set_share(self, path: Path, share: float) -> None:
        """Show how much of a photo is enhanced, 0..1."""
        if share != self._share:
            self._share = share
            self._tell(path)

    def set_own(self, path: Path, own: bool) -> None:
        """Tell if a photo has a wish of its own."""
        if path in self._rows and own != (path in self._own):
            (self._own.add if own else self._own.discard)(path)
            self._tell(path)

    def _tell(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    # As Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path = self._photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name
        if role == Qt.ItemDataRole.DecorationRole:
            return None if path in self._without else self._thumbnails.get(path)
        if role == STATE:
            return self.state(path)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = str(path) if role == Qt.ItemDataRole.ToolTipRole else path.name
            return self.tr("{name}: {state}").format(name=name, state=self.words(path))
        return {PATH: path, SHARE: self._share, OWN: path in self._own}.get(role)

    def words(self, path: Path) -> str:
        """What is to be said of a photo."""
        state = {State.NEW: self.tr("not looked at yet"),
                 State.WORKING: filled(self.tr("enhancing, {share:.0%}"), share=int(100 * self._share) / 100),
                 State.ENHANCED: self.tr("enhanced"), State.EXPORTED: self.tr("exported"),
                 State.REFUSED: self.tr("cannot be opened")}[self.state(path)]
        return self.tr("{state}, settings of its own").format(state=state) if path in self._own else state

    def _thumbnail_made(self, path: Path, _: QImage) -> None:
        self._tell(path)

    def _thumbnail_failed(self, path: Path, _: str) -> None:
        self._without.add(path)
