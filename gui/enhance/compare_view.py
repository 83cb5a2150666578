"""The view that compares a restored photo with its enhanced form."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.picture import Picture, TilePicture

_NEUTRAL = QColor(0x3A, 0x3A, 0x3A)
_DIVIDER_GRIP_PX = 8
_MAX_ZOOM, _WHEEL_STEP = 16.0, 1.25


class Mode(Enum):
    """How the two pictures are shown."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side by side"
    SINGLE = "single"


class CompareView(QWidget):
    """Draws both pictures in step. Between alpha 1 and 0 the photo is a cross-fade of the two, so a new alpha is one draw."""

    zoomed = Signal(float)   # screen px per photo px

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison of the restored and the enhanced photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self._restored: Picture | None = None
        self._enhanced: Picture | None = None
        self._alpha = 0.3
        self._mode = Mode.SPLIT
        self._divider = 0.5
        self._zoom: float | None = None   # None: the whole photo fits
        self._centre = QPointF()
        self._grabbed: QPointF | None = None
        self._moving_divider = False
        self._original_only = False

    # What is shown

    def show_photo(self, picture: Picture) -> None:
        """A new photo; its enhanced form is the same until tiles arrive."""
        self._restored, self._enhanced = picture, picture.copy()
        self._centre = QPointF(picture.width / 2, picture.height / 2)
        self.set_zoom(None)

    def show_tile(self, tile: TilePicture) -> None:
        """A finished part of the enhanced form."""
        if self._enhanced:
            self._enhanced.paint(tile)
            self.update()

    def set_alpha(self, alpha: float) -> None:
        """0..1; 1 shows the restored photo."""
        self._alpha = alpha
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Split, side by side, or single."""
        self._mode = mode
        self.update()

    def set_zoom(self, zoom: float | None) -> None:
        """Device px per photo px; None fits the whole photo."""
        self._zoom = zoom
        self.zoomed.emit(self._scale() * self.devicePixelRatioF())
        self.update()

    def show_original(self, only: bool) -> None:
        """Show the restored photo alone, as long as a key or button is held."""
        self._original_only = only
        self.update()

    # Geometry

    def _pane(self) -> QSizeF:
        """Size of one picture's part of the widget."""
        return QSizeF(self.width() / 2 if self._mode is Mode.SIDE_BY_SIDE else self.width(), self.height())

    def _scale(self) -> float:
        """Widget px per photo px."""
        if self._zoom is not None:
            return self._zoom / self.devicePixelRatioF()
        if self._restored is None:
            return 1.0
        pane = self._pane()
        return min(pane.width() / self._restored.width, pane.height() / self._restored.height, 1.0)

    def _draw(self, painter: QPainter, picture: Picture, pane: QRectF, opacity: float = 1.0) -> None:
        scale = self._scale()
        centre = QPointF(picture.width / 2, picture.height / 2) if self._zoom is None else self._centre
        origin = QPointF(pane.center().x() - centre.x() * scale, pane.center().y() - centre.y() * scale)
        if scale * self.devicePixelRatioF() >= 1:   # pixel-exact: photo pixels begin on device pixels
            ratio = self.devicePixelRatioF()
            origin = QPointF(round(origin.x() * ratio) / ratio, round(origin.y() * ratio) / ratio)
        whole = QRectF(origin, QSizeF(picture.width * scale, picture.height * scale))
        target = whole.intersected(pane)
        if target.isEmpty():
            return
        source = QRectF((target.x() - origin.x()) / scale, (target.y() - origin.y()) / scale,
                        target.width() / scale, target.height() / scale)
        painter.setOpacity(opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale * self.devicePixelRatioF() < 1)
        picture.draw(painter, target, source, scale * self.devicePixelRatioF())
        painter.setOpacity(1.0)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), _NEUTRAL)
        if self._restored is None or self._enhanced is None:
            return
        whole = QRectF(self.rect())
        if self._mode is Mode.SIDE_BY_SIDE:
            half = QRectF(0, 0, self.width() / 2, self.height())
            self._draw_clipped(painter, half, half, False)
            self._draw_clipped(painter, half.translated(half.width(), 0), half.translated(half.width(), 0), True)
            self._line(painter, half.width())
            self._caption(painter, half, self.tr("Restored"))
            self._caption(painter, half.translated(half.width(), 0), self.tr("Enhanced"))
        elif self._mode is Mode.SPLIT and not self._original_only:
            at = self.width() * self._divider
            self._draw_clipped(painter, QRectF(0, 0, at, self.height()), whole, False)
            self._draw_clipped(painter, QRectF(at, 0, self.width() - at, self.height()), whole, True)
            self._line(painter, at)
            self._caption(painter, QRectF(0, 0, at, self.height()), self.tr("Restored"))
            self._caption(painter, QRectF(at, 0, self.width() - at, self.height()), self.tr("Enhanced"))
        else:
            self._draw_clipped(painter, whole, whole, not self._original_only)
            self._caption(painter, whole, self.tr("Restored") if self._original_only else self.tr("Enhanced"))

    def _draw_clipped(self, painter: QPainter, clip: QRectF, pane: QRectF, enhanced: bool) -> None:
        assert self._restored and self._enhanced
        painter.save()
        painter.setClipRect(clip)
        self._draw(painter, self._restored, pane)
        if enhanced and not self._original_only and self._alpha < 1:
            self._draw(painter, self._enhanced, pane, 1 - self._alpha)
        painter.restore()

    def _line(self, painter: QPainter, x: float) -> None:
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), QColor(255, 255, 255, 200))

    def _caption(self, painter: QPainter, pane: QRectF, text: str) -> None:
        box = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
        if box.width() + 20 > pane.width():
            return
        place = QRectF(pane.left() + 10, pane.bottom() - box.height() - 10, box.width(), box.height())
        painter.fillRect(place, QColor(0, 0, 0, 140))
        painter.setPen(QColor(240, 240, 240))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.zoomed.emit(self._scale() * self.devicePixelRatioF())

    # Hands

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._restored is None or not event.angleDelta().y():
            return
        before, ratio = self._scale(), self.devicePixelRatioF()
        factor = _WHEEL_STEP if event.angleDelta().y() > 0 else 1 / _WHEEL_STEP
        after = min(max(before * factor, 0.02), _MAX_ZOOM)
        if self._zoom is None:
            self._centre = QPointF(self._restored.width / 2, self._restored.height / 2)
        pane = self._pane()
        x = event.position().x() % pane.width() - pane.width() / 2
        y = event.position().y() - pane.height() / 2
        self._centre += QPointF(x / before - x / after, y / before - y / after)   # the point below the pointer stays
        self.set_zoom(after * ratio)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self.show_original(True)
        elif self._on_divider(event.position()):
            self._moving_divider = True
        elif event.button() == Qt.MouseButton.LeftButton and self._zoom is not None:
            self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._moving_divider:
            self._divider = min(max(event.position().x() / self.width(), 0.0), 1.0)
            self.update()
        elif self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self._centre -= moved / self._scale()
            self.update()
        else:
            self.setCursor(Qt.CursorShape.SplitHCursor if self._on_divider(event.position()) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._moving_divider, self._grabbed = False, None
        if event.button() == Qt.MouseButton.RightButton:
            self.show_original(False)

    def _on_divider(self, point: QPointF) -> bool:
        return self._mode is Mode.SPLIT and abs(point.x() - self.width() * self._divider) < _DIVIDER_GRIP_PX

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            self.show_original(True)
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
