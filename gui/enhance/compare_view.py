"""The compare view: a canvas that mouse, touchpad and keys control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.enhance.canvas import Canvas
from gui.enhance.zoom_area import GRIP_PX, Mode

_DIVIDER_PX = 8   # on either side of the divider, where it can be grasped
_WHEEL_STEP = 1.25
_KEY_PAN_PX = 80


class CompareView(Canvas):
    """Zooms by wheel and pinch at the pointer, drags photo and divider; a held key or button shows the original."""

    pulled_out = Signal()   # a photo that fits was taken with the left button and moved out of the view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._grabbed: QPointF | None = None
        self._moving_divider = False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.angleDelta().y():
            self.zoom_by(_WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self.show_original(True)
        elif self.on_divider(event.position()):
            self._moving_divider = True
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pointer = event.position()
        if self._moving_divider:
            self.put_divider(event.position().x())
        elif self._grabbed is not None:
            moved, self._grabbed = event.position() - self._grabbed, event.position()
            self._pan(-moved)
            if self.fits and not self.rect().contains(event.position().toPoint()):
                self._grabbed = None
                self.pulled_out.emit()
        else:
            self.setCursor(Qt.CursorShape.SplitHCursor if self.on_divider(event.position())
                           else Qt.CursorShape.ArrowCursor)
        if self._loupe:
            self.update()

    def _pan(self, by: QPointF) -> None:
        """Move the view over the photo by px of the widget; a photo that fits stays."""
        if self._zoom is not None and self._picture:
            self._centre += by * (self.devicePixelRatioF() / self._scale())
            self._keep_inside()
            self._tell_view()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._moving_divider, self._grabbed = False, None
        if event.button() == Qt.MouseButton.RightButton:
            self.show_original(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and not self.on_divider(event.position()):
            if self._zoom is None:
                self.zoom_by(1 / self._scale(), event.position())
            else:
                self.set_zoom(None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._pointer = None
        self.update()
        super().leaveEvent(event)

    def on_divider(self, point: QPointF) -> bool:
        """True if the divider between the two photos can be grasped at a point."""
        across = abs(point.x() - self.divider_px)
        on_grip = across < GRIP_PX and abs(point.y() - self.height() / 2) < GRIP_PX
        return self._mode is Mode.SPLIT and (across < _DIVIDER_PX or on_grip)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if event.key() == Qt.Key.Key_Space:
            self.show_original(True)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_WHEEL_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _WHEEL_STEP)
        elif event.key() in ways and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.put_divider(self.divider_px + 0.02 * self.width() * ways[Qt.Key(event.key())][0])
        elif event.key() in ways:
            x, y = ways[Qt.Key(event.key())]
            self._pan(QPointF(x, y) * _KEY_PAN_PX)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.show_original(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.show_original(False)   # the key may be released elsewhere
        super().changeEvent(event)
