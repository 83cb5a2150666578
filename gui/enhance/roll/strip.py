"""The film strip below the photo: a row of thumbnails, each with a sign of its photo's state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.enhance.roll.strip_model import OWN, PATH, SHARE, STATE, State, StripModel

_PHOTO_PX = QSize(96, 72)
_EDGE_PX, _SIGN_PX, _BAR_PX = 6, 18, 3
_SIGNS = {State.ENHANCED: "done", State.EXPORTED: "export", State.REFUSED: "error"}
_Index = QModelIndex | QPersistentModelIndex


class Strip(QListView):
    """Shows the photos in a row. A click or a key on one alone wants it; with Ctrl or Shift several are chosen."""

    wanted = Signal(object)   # Path: open this one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.open_row = -1   # of the photo that is open
        self._going = False
        self.setAccessibleName(self.tr("Film strip"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)   # or each of thousands would be asked for its size
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        cell = _Cell(self)
        self.setItemDelegate(cell)
        scroll_bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(cell.cell_size().height() + scroll_bar + 2 * self.frameWidth())
        self.hide()

    def hold(self, model: StripModel) -> None:
        """Show the photos of a model."""
        self.setModel(model)
        model.modelReset.connect(self._forget_open)
        self.selectionModel().selectionChanged.connect(self._chosen)

    def chosen(self) -> list[Path]:
        """The chosen photos, in the order of the strip."""
        return [index.data(PATH) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def go_to(self, row: int) -> None:
        """Show which photo is open; it is chosen, alone unless it was among several."""
        index = self.model().index(row, 0)
        selection = self.selectionModel()
        among = len(selection.selectedIndexes()) > 1 and selection.isSelected(index)
        self.open_row = row
        self.viewport().update()
        self._going = True   # it is open already
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate if among
                                  else QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._going = False
        self.scrollTo(index)

    def _forget_open(self) -> None:
        self.open_row = -1

    def _chosen(self) -> None:
        found = self.selectedIndexes()
        if len(found) == 1 and not self._going:
            self.wanted.emit(found[0].data(PATH))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        bar = self.horizontalScrollBar()
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()


class _Cell(QStyledItemDelegate):
    """Draws a photo of the strip."""

    def __init__(self, view: Strip) -> None:
        super().__init__(view)
        self._view = view
        self._signs: dict[tuple[str, int], QPixmap] = {}   # by name and text colour: drawing an SVG takes long

    def cell_size(self) -> QSize:
        """The size of every cell, in px."""
        line = self._view.fontMetrics().height()
        return QSize(_PHOTO_PX.width() + 2 * _EDGE_PX, _PHOTO_PX.height() + line + 3 * _EDGE_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return self.cell_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found: Any = option   # its stub lacks what it inherits
        palette, cell = found.palette, found.rect
        if found.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, palette.highlight())
        if index.row() == self._view.open_row:
            painter.setPen(QPen(theme.ACCENT, 2))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        photo = QRect(cell.topLeft() + QPoint(_EDGE_PX, _EDGE_PX), _PHOTO_PX)
        self._draw_photo(painter, photo, index)
        words = QRect(photo.left(), photo.bottom() + _EDGE_PX, photo.width(), cell.bottom() - photo.bottom() - _EDGE_PX)
        painter.setPen(palette.text().color())
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, painter.fontMetrics(
            ).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, words.width()))

    def _draw_photo(self, painter: QPainter, place: QRect, index: _Index) -> None:
        image, state = index.data(Qt.ItemDataRole.DecorationRole), index.data(STATE)
        at = place
        if isinstance(image, QImage) and not image.isNull():
            at = QRect(QPoint(), image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
            at.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(at, image)
        else:
            painter.fillRect(at, theme.NEUTRAL)
        if state is State.WORKING:
            painter.fillRect(at.left(), at.bottom() - _BAR_PX, round(at.width() * index.data(SHARE)), _BAR_PX,
                             theme.ACCENT)
        if state in _SIGNS:
            self._draw_sign(painter, _SIGNS[state], QPoint(place.right() - _SIGN_PX, place.bottom() - _SIGN_PX))
        if index.data(OWN):
            self._draw_sign(painter, "settings", QPoint(place.left() + 1, place.bottom() - _SIGN_PX))

    def _draw_sign(self, painter: QPainter, name: str, corner: QPoint) -> None:
        colour = self._view.palette().text().color().rgb()
        if (name, colour) not in self._signs:
            self._signs[name, colour] = theme.icon(name).pixmap(QSize(_SIGN_PX - 4, _SIGN_PX - 4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._view.palette().window())
        painter.drawEllipse(QRect(corner, QSize(_SIGN_PX, _SIGN_PX)))
        painter.drawPixmap(corner + QPoint(2, 2), self._signs[name, colour])
        painter.restore()
