"""The layer over the photo on which a mask is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from gui.enhance.compare_view import CompareView
from gui.enhance.masks.tools import Tip, Tool, begun, dragged

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from engine.masks.shapes import Shape

_LINES = (QPen(QColor(0, 0, 0, 140), 3), QPen(QColor(255, 255, 255, 230), 1))   # seen on whatever lies below
_MARGIN = QMarginsF(3, 3, 3, 3)


class MaskLayer(QWidget):
    """Lies over the compare view while a tool is in the hand: takes what the left button or a pen draws.

    All else goes through to the view. What is being drawn is shown at once; `drawn` carries the mask with it.
    """

    drawn = Signal(object)   # Mask, with one more shape

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lower()   # below the words that the view shows
        self.hide()
        view.installEventFilter(self)
        self._view = view
        self._tool: Tool | None = None
        self._tip = Tip()
        self._tinted = True
        self._painted_on: tuple[int, int] | None = None   # size of the photo in px; None: there is none
        self._mask: Mask | None = None                    # without what is being drawn
        self._start: QPointF | None = None                # in shares of the photo; None: nothing is being drawn
        self._shape: Shape | None = None                  # what is being drawn
        self._erases = False                              # it
        self._pen_down = False
        self._pointer: QPointF | None = None

    # What it is told

    def take(self, tool: Tool | None) -> None:
        """Take a tool into the hand, or put it away."""
        self._tool = tool
        self._give_up()
        self.setVisible(tool is not None)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def set_tip(self, tip: Tip) -> None:
        """Paint so from now on."""
        self._tip = tip
        self.update()

    def tint(self, on: bool) -> None:
        """Show or hide the mask as a colour over the photo."""
        self._tinted = on
        self.update()

    def paint_on(self, size: tuple[int, int] | None) -> None:
        """Paint on a photo of this width and height in px from now on; None: on none."""
        self._painted_on = size
        self._give_up()

    def show_mask(self, mask: Mask | None) -> None:
        """Show the mask that is painted on."""
        self._mask = mask
        self._give_up()

    @property
    def painting(self) -> bool:
        """True while something is being drawn."""
        return self._start is not None

    # The hand

    def _press(self, point: QPointF, pressure: float, *, turned: bool) -> bool:
        if self._tool is None or self._painted_on is None or self._view.on_divider(point):
            return False
        self._start, self._erases = self._view.share_at(point), self._tip.erases != turned
        self._draw(begun(self._tool, self._tip, self._start, pressure, erases=self._erases))
        return True

    def _move(self, point: QPointF, pressure: float) -> None:
        from engine.masks.shapes import Stroke

        if self._tool is None or self._start is None or self._painted_on is None:
            return
        at, aspect = self._view.share_at(point), self._painted_on[0] / self._painted_on[1]
        if isinstance(self._shape, Stroke):
            self._draw(self._shape.continued(at.x(), at.y(), pressure, aspect))
        else:
            self._draw(dragged(self._tool, self._tip, self._start, at, aspect, erases=self._erases))

    def _draw(self, shape: Shape | None) -> None:
        if shape is not self._shape:
            self._shape = shape
            self._view.show_mask(self._with(shape))

    def _with(self, shape: Shape | None) -> Mask | None:
        """The mask with what is being drawn."""
        from engine.masks.mask import Mask

        if shape is None:
            return self._mask
        return (self._mask or Mask(protects=self._tip.protects, painted_on=self._painted_on)).with_shape(shape)

    def _release(self) -> None:
        shape, self._start, self._shape = self._shape, None, None
        if shape is not None:
            self.drawn.emit(self._with(shape))

    def _give_up(self) -> None:
        """Draw no further on what is being drawn, which goes."""
        self._start = self._shape = None
        self._view.show_mask(self._mask)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        turned = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        event.setAccepted(left and self._press(event.position(), 1.0, turned=turned))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.mousePressEvent(event)   # two dabs

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._point_at(event.position())
        self._move(event.position(), 1.0)
        event.setAccepted(self.painting)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.setAccepted(self.painting and event.button() == Qt.MouseButton.LeftButton)
        if event.isAccepted():
            self._release()

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802
        kind, pressure = event.type(), min(max(event.pressure(), 0.0), 1.0)
        self._point_at(event.position())
        if kind == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            turned = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._pen_down = self._press(event.position(), pressure, turned=turned)
            event.setAccepted(self._pen_down)
        elif self._pen_down:
            if kind == QEvent.Type.TabletRelease:
                self._pen_down = False
                self._release()
            else:
                self._move(event.position(), pressure)
            event.accept()
        else:
            event.ignore()   # Qt makes a mouse's event of it

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._point_at(None)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self.resize(self._view.size())
        return super().eventFilter(watched, event)

    # Drawing

    def _point_at(self, point: QPointF | None) -> None:
        for place in (self._pointer, point):
            if place is not None:
                self.update(self._ring(place).marginsAdded(_MARGIN).toAlignedRect())
        self._pointer = point
        if point is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor if self._view.on_divider(point) and not self.painting
                           else Qt.CursorShape.CrossCursor)

    def _ring(self, point: QPointF) -> QRectF:
        """Where the brush would paint."""
        side = self._tip.size * self._view.px_per_side
        return QRectF(point.x() - side / 2, point.y() - side / 2, side, side)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self._tinted:
            self._view.draw_mask(painter)
        if self._pointer is None or self._tool is not Tool.BRUSH:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in _LINES:
            pen = QPen(line)
            if self._tip.erases:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawEllipse(self._ring(self._pointer))
