"""Slider with a tick at the recommended value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from gui.widgets.wheel import wheel_scrolls

_TICK_PX = 5   # height, below the groove


class TickSlider(QSlider):
    """Horizontal slider that marks one value; the mouse wheel goes through it to the panel around."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tick: int | None = None
        wheel_scrolls(self)

    @property
    def tick(self) -> int | None:
        """The value that is marked, or None."""
        return self._tick

    def set_tick(self, value: int | None) -> None:
        """Mark a value, or none."""
        if value != self._tick:
            self._tick = value
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return super().sizeHint() + QSize(0, 2 * _TICK_PX)   # the groove stays in the middle

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._tick is None or not self.minimum() <= self._tick <= self.maximum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        parts, kind = QStyle.SubControl, QStyle.ComplexControl.CC_Slider
        handle, groove = (self.style().subControlRect(kind, option, part, self)
                          for part in (parts.SC_SliderHandle, parts.SC_SliderGroove))
        way = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self._tick,
                                             groove.width() - handle.width(), option.upsideDown)
        painter = QPainter(self)
        painter.fillRect(QRectF(groove.x() + way + handle.width() / 2 - 1, self.height() - _TICK_PX, 2, _TICK_PX),
                         self.palette().windowText())
