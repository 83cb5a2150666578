"""Grid of thumbnails: one side of a calibration set."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui import theme
from gui.widgets.drop_frame import DropFrame
from gui.work.thumbnails import Thumbnails

_THUMBNAIL_PX = 96
_Index = QModelIndex | QPersistentModelIndex


class PhotoGrid(QListView):
    """Thumbnails with file names; photos and folders can be dropped on it, and selected ones removed."""

    dropped = Signal(list)   # paths of files and folders
    removed = Signal(list)   # paths of the chosen photos
    opened = Signal(object)  # the path of one that was double-clicked

    def __init__(self, thumbnails: Thumbnails, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self.photos = _Photos(thumbnails, self)
        self.setModel(self.photos)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Drop photos or folders here; Delete removes the chosen ones from the set, a double "
                                "click shows one on the Enhance page"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(QSize(_THUMBNAIL_PX, _THUMBNAIL_PX))
        self.setGridSize(QSize(_THUMBNAIL_PX + 24, _THUMBNAIL_PX + self.fontMetrics().height() + 20))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)   # a static movement has taken that away from it
        self._frame = DropFrame(self)
        self.activated.connect(lambda index: self.opened.emit(self.photos.paths[index.row()]))

    def show_photos(self, paths: Sequence[Path], marked: Collection[Path]) -> None:
        """Show photos; those in `marked` get a warning sign."""
        self.photos.show(paths, marked)
        self.viewport().update()

    @property
    def chosen(self) -> list[Path]:
        """The selected photos."""
        return [self.photos.paths[index.row()] for index in self.selectedIndexes()]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            if self.chosen:
                self.removed.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._frame.show_it(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._frame.show_it(False)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._frame.show_it(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.accept()
            self.dropped.emit(paths)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self.photos.paths:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect().adjusted(24, 8, -24, -8),
                             Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)


class _Photos(QAbstractListModel):
    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._view = parent
        self._sharpness = 1.0   # device px per px of the widget
        self.paths: Sequence[Path] = ()
        self._rows: dict[Path, int] = {}
        self.marked: Collection[Path] = ()
        self._tiles: dict[tuple[Path, bool, float], QPixmap] = {}   # pixmaps by path, mark and sharpness
        thumbnails.made.connect(self._came)

    def show(self, paths: Sequence[Path], marked: Collection[Path]) -> None:
        if paths != self.paths:
            self.beginResetModel()
            self.paths, self._rows = paths, {path: row for row, path in enumerate(paths)}
            self._tiles = {key: tile for key, tile in self._tiles.items() if key[0] in self._rows}
            self.endResetModel()
        self.marked = marked
        if paths:
            self.dataChanged.emit(self.index(0), self.index(len(paths) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path = self.paths[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return path.name
            case Qt.ItemDataRole.ToolTipRole:
                return str(path)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(path)
        return None

    def _picture(self, path: Path) -> QPixmap:
        self._sharpness = self._view.devicePixelRatioF()
        key = path, path in self.marked, self._sharpness
        if key not in self._tiles:
            image = self._thumbnails.get(path)
            if image is None:
                key = Path(), key[1], key[2]   # one blank for all
            if key not in self._tiles:
                self._tiles[key] = self._tile(image, key[1])
        return self._tiles[key]

    def _tile(self, image: QImage | None, marked: bool) -> QPixmap:
        """The thumbnail in the middle of a square, grey if there is none yet, with a warning sign if `marked`."""
        tile = QPixmap(round(_THUMBNAIL_PX * self._sharpness), round(_THUMBNAIL_PX * self._sharpness))
        tile.setDevicePixelRatio(self._sharpness)   # from here on coordinates are px of the widget
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        corner = QPointF(_THUMBNAIL_PX, _THUMBNAIL_PX)   # lower right of the photo
        if image is None:
            painter.fillRect(0, 0, _THUMBNAIL_PX, _THUMBNAIL_PX, QColor(128, 128, 128, 40))
        else:
            small = image.scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio,
                                 Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(self._sharpness)
            size = small.deviceIndependentSize()
            place = QPointF((_THUMBNAIL_PX - size.width()) / 2, (_THUMBNAIL_PX - size.height()) / 2)
            painter.drawImage(place, small)
            corner -= place
        if marked:
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.setPen(Qt.PenStyle.NoPen)
            sign = QRectF(corner.x() - 26, max(0.0, corner.y() - 26), 24, 24)
            painter.drawEllipse(sign)
            painter.setPen(theme.ACCENT)
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "!")
        painter.end()
        return tile

    def _came(self, path: Path, _: QImage) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
