"""A layout that puts its items side by side, in as many rows as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Items from left to right at the size that they wish; what does not fit goes to the next row."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(sum(item.sizeHint().width() + self.spacing() for item in self._items), self.minimumSize().height())

    def minimumSize(self) -> QSize:  # noqa: N802
        largest = QSize()
        for item in self._items:
            largest = largest.expandedTo(item.sizeHint())
        return largest

    def setGeometry(self, room: QRect) -> None:  # noqa: N802
        super().setGeometry(room)
        for item, place in zip(self._items, self._places(room.width()), strict=True):
            item.setGeometry(place.translated(room.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        left = top = 0
        for item in self._items:
            size = item.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, max(place.bottom() + 1 for place in places) + self.spacing()
            places.append(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
        return places
