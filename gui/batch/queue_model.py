"""Table model of the photos of a batch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from engine.batches.batch import Item, State
from gui import theme
from gui.language import filled, percent, translated
from gui.work.thumbnails import Thumbnails

PHOTO, STATE, RESULT, TIME = range(4)
THUMBNAIL_PX = 44
_STATE_PX = 18
_ICONS = {State.TO_DO: "waiting", State.WORKING: "working", State.DONE: "done", State.FAILED: "error",
          State.SKIPPED: "skipped"}
_Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """Table model with one row per photo; thumbnails are made only for rows that are drawn."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._items: list[Item] = []
        self._rows: dict[int, int] = {}             # rows by key
        self._counts: Counter[State] = Counter()
        self._of_path: dict[Path, list[int]] = {}   # rows by path
        self._pictures: dict[Path, QPixmap] = {}    # thumbnails as small as the table shows them
        self._without: set[Path] = set()            # no thumbnail could be made; not asked for at every painting
        self._icons = {state: theme.icon(name) for state, name in _ICONS.items()}
        self._current: int | None = None            # key of the photo that is being enhanced
        self._shares: dict[int, float] = {}         # done share, by key, of photos begun and not ended
        self._paused = False
        thumbnails.made.connect(self._thumbnail_made)
        thumbnails.failed.connect(self._thumbnail_failed)

    # What it holds

    @property
    def items(self) -> Sequence[Item]:
        """The photos, one per row."""
        return self._items

    def show(self, items: list[Item]) -> None:
        """Replace the photos."""
        self.beginResetModel()
        self._items = items
        self._rows = {item.key: row for row, item in enumerate(items)}
        self._counts = Counter(item.state for item in items)
        self._without = set()
        self._of_path = {}
        for row, item in enumerate(items):
            self._of_path.setdefault(item.source, []).append(row)
        self._pictures = {path: picture for path, picture in self._pictures.items() if path in self._of_path}
        self.endResetModel()

    def update_item(self, item: Item) -> None:
        """Take over a photo's new state."""
        row = self._rows.get(item.key)
        if row is not None:
            self._counts[self._items[row].state] -= 1
            self._counts[item.state] += 1
            self._items[row] = item
            if item.state is State.WORKING:
                self._current, self._shares[item.key] = item.key, 0.0
            else:
                self._shares.pop(item.key, None)
            self.dataChanged.emit(self.index(row, 0), self.index(row, TIME))

    def show_share(self, share: float) -> None:
        """Show the done share of the current photo, 0..1."""
        if self._current in self._shares and self._current in self._rows:   # it may have been taken off the list
            self._shares[self._current] = share
            at = self.index(self._rows[self._current], RESULT)
            self.dataChanged.emit(at, at)

    def show_paused(self, paused: bool) -> None:
        """Tell if the photos that are being worked on rest."""
        self._paused = paused
        for key in self._shares:
            if key in self._rows:
                at = self.index(self._rows[key], STATE)
                self.dataChanged.emit(at, at)

    def count(self, state: State) -> int:
        """The number of photos in a state."""
        return self._counts[state]

    # As Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation,  # noqa: N802
                   role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Photo"), self.tr("State"), self.tr("Result"), self.tr("Time"))[section]
        if section == TIME and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._items[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(item, column)
            case Qt.ItemDataRole.DecorationRole if column == PHOTO:
                return self._picture(item.source)
            case Qt.ItemDataRole.DecorationRole if column == STATE:
                return self._icons[item.state].pixmap(_STATE_PX, _STATE_PX)
            case Qt.ItemDataRole.ToolTipRole:
                if column == PHOTO:
                    return str(item.source)
                return theme.wrapped(translated(item.sentence)) or (str(item.output) if item.output else None)
            case Qt.ItemDataRole.TextAlignmentRole if column == TIME:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if item.state in (State.TO_DO, State.SKIPPED) and column != PHOTO:
                return QApplication.palette().placeholderText()
        return None

    def _words(self, item: Item, column: int) -> str:
        if column == PHOTO:
            own = self.tr(" · own settings") if item.settings else ""
            return str(item.relative / item.source.name) + own
        if column == STATE:
            working = self.tr("Paused") if self._paused else self.tr("Working")
            return {State.TO_DO: self.tr("To do"), State.WORKING: working, State.DONE: self.tr("Done"),
                    State.FAILED: self.tr("Failed"), State.SKIPPED: self.tr("Skipped")}[item.state]
        if column == TIME:
            return filled(self.tr("{s:.1f} s"), s=item.seconds) if item.seconds else ""
        if item.state is State.WORKING:
            return percent(self._shares.get(item.key, 0.0))
        named = item.output.name if item.output and item.state is State.DONE else ""
        if named and item.sentence:
            return self.tr("{name}. {sentence}").format(name=named, sentence=translated(item.sentence))
        return translated(item.sentence) or (item.output.name if item.output else "")

    def _picture(self, path: Path) -> QPixmap:
        if path not in self._pictures:
            image = None if path in self._without else self._thumbnails.get(path)
            if image is None:
                return _small(QImage())   # a blank, so that names line up before and without pictures
            self._pictures[path] = _small(image)
        return self._pictures[path]

    def _thumbnail_made(self, path: Path, image: QImage) -> None:
        for row in self._of_path.get(path, ()):
            self._pictures[path] = _small(image)
            at = self.index(row, PHOTO)
            self.dataChanged.emit(at, at, [Qt.ItemDataRole.DecorationRole])

    def _thumbnail_failed(self, path: Path, _: str) -> None:
        self._without.add(path)


def _small(image: QImage) -> QPixmap:
    """The image in the middle of a square, so that the names beside the pictures line up."""
    square = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
    square.fill(Qt.GlobalColor.transparent)
    if image.isNull():
        return square
    small = image.scaled(THUMBNAIL_PX, THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio,
                         Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(square)
    painter.drawImage((THUMBNAIL_PX - small.width()) // 2, (THUMBNAIL_PX - small.height()) // 2, small)
    painter.end()
    return square
