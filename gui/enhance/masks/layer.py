"""The layer over the photo on which a mask is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTabletEvent
from PySide6.QtWidgets import QWidget

from gui.enhance.compare_view import CompareView
from gui.enhance.masks.handles import Handle, dragged_to, face_at, faces_of, handles_of
from gui.enhance.masks.outlines import draw_faces, draw_handles, pens
from gui.enhance.masks.tools import Tip, Tool, begun, dragged

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from engine.masks.shapes import Shape

_MARGIN = QMarginsF(3, 3, 3, 3)
_REACH_PX = 10    # from the middle of a handle, within which it is taken
_CLICK_PX = 4     # that the pointer may move in a click


class MaskLayer(QWidget):
    """Lies over the compare view while a tool is in the hand: takes what the left button or a pen draws.

    The ends of gradients can be dragged, and faces be clicked, with no tool in the hand as well, while the pointer is
    over the photo. All else goes through to the view. What is being drawn is shown at once; `drawn` carries the mask
    with it.
    """

    drawn = Signal(object)          # Mask, with one more shape
    edited = Signal(object)         # Mask, with a gradient elsewhere
    face_clicked = Signal(int)      # number of the shape of a face

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
        self._held: Handle | None = None                  # that is being dragged
        self._clicked: tuple[QPointF, int] | None = None  # where a face was pressed on, and its number
        self.selected: int | None = None                  # number of the gradient that was dragged last
        self._pointer: QPointF | None = None

    # What it is told

    def take(self, tool: Tool | None) -> None:
        """Take a tool into the hand, or put it away."""
        self._tool = tool
        self._give_up()

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
        if mask is None or self._mask is None or len(mask.shapes) != len(self._mask.shapes):
            self.selected = None
        self._mask = mask
        self._give_up()

    @property
    def painting(self) -> bool:
        """True while something is being drawn."""
        return self._start is not None

    # The hand

    @property
    def _aspect(self) -> float:
        return self._painted_on[0] / self._painted_on[1] if self._painted_on else 1.0

    def _handle_at(self, point: QPointF) -> Handle | None:
        if self._tool is Tool.BRUSH or self._painted_on is None:
            return None
        near = [(min((point - place).manhattanLength() for place in self._view.points_of(handle.place)), handle)
                for handle in handles_of(self._mask, self._aspect)]
        distance, nearest = min(near, key=lambda one: one[0], default=(_REACH_PX, None))
        return nearest if distance < _REACH_PX else None

    def _face_at(self, point: QPointF) -> int | None:
        if self._tool is not None or self._painted_on is None:
            return None
        return face_at(self._mask, self._view.share_at(point), self._aspect)

    def _press(self, point: QPointF, pressure: float, *, turned: bool) -> bool:
        self._held = self._handle_at(point)
        if self._held is not None:
            self._start, self.selected = self._view.share_at(point), self._held.number
            self.update()
            return True
        if self._tool is None or self._painted_on is None or self._view.on_divider(point):
            return False
        self._start, self._erases = self._view.share_at(point), self._tip.erases != turned
        self._draw(begun(self._tool, self._tip, self._start, pressure, erases=self._erases))
        return True

    def _move(self, point: QPointF, pressure: float) -> None:
        from engine.masks.shapes import Stroke

        if self._start is None or self._painted_on is None:
            return
        at, aspect = self._view.share_at(point), self._aspect
        if self._held is not None and self._mask is not None:
            self._view.show_mask(self._edited(at))
            self.update()
        elif self._tool is None:
            return
        elif isinstance(self._shape, Stroke):
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

    def _edited(self, at: QPointF) -> Mask:
        """The mask with the held handle at a place."""
        assert self._mask and self._held
        return dragged_to(self._mask, self._held, at, self._aspect)

    def _release(self, point: QPointF) -> None:
        if self._held is not None and self._mask is not None:
            edited = self._edited(self._view.share_at(point))
            self._give_up()
            if edited != self._mask:
                self.edited.emit(edited)
            return
        shape, self._start, self._shape = self._shape, None, None
        if shape is not None:
            self.drawn.emit(self._with(shape))

    def _give_up(self) -> None:
        """Draw no further on what is being drawn, which goes."""
        self._start = self._shape = self._held = None
        self._view.show_mask(self._mask)
        held = faces_of(self._mask) or handles_of(self._mask, self._aspect)
        self.setVisible(self._tool is not None or (self._painted_on is not None and bool(held)))
        self._point_at(self._pointer)
        self.update()

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        turned = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        face = self._face_at(event.position()) if left else None
        self._clicked = None if face is None else (event.position(), face)
        event.setAccepted(left and self._press(event.position(), 1.0, turned=turned))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.mousePressEvent(event)   # two dabs

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._point_at(event.position())
        if self._clicked and (self._clicked[0] - event.position()).manhattanLength() > _CLICK_PX:
            self._clicked = None   # the photo is moved
        self._move(event.position(), 1.0)
        event.setAccepted(self.painting)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.setAccepted(self.painting and event.button() == Qt.MouseButton.LeftButton)
        if event.isAccepted():
            self._release(event.position())
        elif self._clicked and event.button() == Qt.MouseButton.LeftButton:
            (_, face), self._clicked = self._clicked, None
            self.face_clicked.emit(face)

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
                self._release(event.position())
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
        if (self._pointer is None) != (point is None):
            self.update()   # handles and faces come and go with the pointer
        self._pointer = point
        if point is None or self.painting:
            return
        if self._handle_at(point):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif self._view.on_divider(point):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._face_at(point) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._tool is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _ring(self, point: QPointF) -> QRectF:
        """Where the brush would paint."""
        side = self._tip.size * self._view.px_per_side
        return QRectF(point.x() - side / 2, point.y() - side / 2, side, side)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self._tinted and self._tool is not None:
            self._view.draw_mask(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tinted and self._painted_on is not None and (self._tool is not None or self._pointer is not None):
            draw_faces(painter, self._view, self._mask, self._aspect)
            if self._tool is not Tool.BRUSH:
                mask = self._view.shown_mask if self._held else self._mask
                draw_handles(painter, self._view, mask, self._aspect, self.selected)
        if self._pointer is None or self._tool is not Tool.BRUSH:
            return
        for pen in pens(dashed=self._tip.erases):
            painter.setPen(pen)
            painter.drawEllipse(self._ring(self._pointer))
