"""Canvas that draws a restored photo and its enhanced form beside or over each other."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.enhance.viewport import Viewport

if TYPE_CHECKING:   # they draw with numpy, which an empty window can do without
    from gui.enhance.frame import Frame
    from gui.enhance.picture import Picture

_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.02, 16.0
_EDGE_PX = 8.0      # of the view, beyond which the divider is not drawn, so that it can always be grasped
_LOUPE_ZOOM = 2.0   # at least two device px per photo px


class Mode(Enum):
    """Layout of the two pictures."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    SINGLE = "single"


class Left(Enum):
    """The photo that the enhanced one is compared with."""

    RESTORED = "restored"
    DEGRADED = "degraded"   # the photo before restoration


class Canvas(QWidget):
    """Draws both pictures at the same zoom and place; only what is visible is computed, a new alpha only blends it."""

    zoomed = Signal(float)    # device px per photo px
    moved = Signal(object)    # QRect: the part of the photo that is on the screen now, in px; None without a photo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison of the restored and the enhanced photo"))
        self.setToolTip("")
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture: Picture | None = None
        self._degraded: Picture | None = None
        self._frame: Frame | None = None
        self._degraded_frame: Frame | None = None
        self._left = Left.RESTORED
        self._alpha, self._share = 1.0, 0.0
        self._mode = Mode.SPLIT
        self._divider: float | None = None   # place in shares of the photo's width; None: in the middle of the view
        self._zoom: float | None = None   # None: the whole photo fits
        self._centre = QPointF()          # photo px in the middle of a pane
        self._original_only = False
        self._loupe = False
        self._pointer: QPointF | None = None
        self._words = ""                  # what the enhanced side shows

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """The picture that is compared, or None."""
        return self._picture

    def show_picture(self, picture: Picture, degraded: Picture | None = None, *, keep_view: bool = False) -> None:
        """Compare another photo; `degraded` is the photo it was restored from, at its size, or None.

        `degraded` is `picture` itself while that is still to be restored. `keep_view` leaves zoom and place as they are
        (the same photo enhanced anew).
        """
        self._picture, self._degraded = picture, degraded
        self._drop_frames()
        if not keep_view:
            self._centre = QPointF(picture.width / 2, picture.height / 2)
            self._zoom = None
        self._tell_view()

    def clear(self) -> None:
        """Compare nothing."""
        self._picture = self._degraded = None
        self._drop_frames()
        self.update()

    def _drop_frames(self) -> None:
        self._frame = self._degraded_frame = None

    @property
    def left(self) -> Left:
        """The photo that the enhanced one is compared with, if there is a choice."""
        return self._left

    def set_left(self, left: Left) -> None:
        """Compare the enhanced photo with the restored one, or with the one before restoration."""
        self._left = left
        self.update()

    def change_arrived(self, region: QRect) -> None:
        """Draw the part of the picture's change that is new, in photo px."""
        visible = self.visible_region()
        if visible is not None and visible.intersects(region):
            if self._frame is not None:
                self._frame.refresh(region)
            self.update()

    def visible_region(self) -> QRect | None:
        """The part of the photo that is on the screen, in px; None without a photo."""
        if self._picture is None:
            return None
        top, left, bottom, right = self._viewport().region(self._picture)
        return QRect(left, top, max(0, right - left), max(0, bottom - top))

    def set_caption(self, words: str) -> None:
        """Say what the enhanced side shows, such as how far it is enhanced."""
        if words != self._words:
            self._words = words
            self.update()

    def set_alpha(self, alpha: float) -> None:
        """Draw at an alpha from -1 to 2; 1 shows the restored photo."""
        if alpha != self._alpha:
            self._alpha = alpha
            self.update()

    def set_original_share(self, share: float) -> None:
        """Draw with a share of the original's detail, 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def original_arrived(self) -> None:
        """Draw anew, with the picture's detail of the original, which is new."""
        self._drop_frames()
        self.update()

    @property
    def mode(self) -> Mode:
        """The layout of the two pictures."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Set the layout: split, side by side, or single."""
        self._mode = mode
        self._drop_frames()
        self._tell_view()

    def set_loupe(self, on: bool) -> None:
        """Show or hide the loupe, which enlarges the place under the pointer: before at left, enhanced at right."""
        self._loupe = on
        self.update()

    def set_zoom(self, zoom: float | None) -> None:
        """Set the zoom in device px per photo px; None fits the whole photo."""
        self._zoom = zoom
        self._drop_frames()
        if zoom is None and self._picture:
            self._centre = QPointF(self._picture.width / 2, self._picture.height / 2)
        self._tell_view()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Multiply the zoom; the point `at` of the widget (the middle of the pane if not given) stays in place."""
        if self._picture is None:
            return
        pane, ratio = self._pane(), self.devicePixelRatioF()
        before = self._scale()
        after = min(max(before * factor, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        if (before - 1) * (after - 1) < 0:
            after = 1.0   # 100 % is never jumped over
        if at is not None:
            x, y = (at.x() % pane.width() - pane.width() / 2) * ratio, (at.y() - pane.height() / 2) * ratio
            self._centre += QPointF(x / before - x / after, y / before - y / after)
        self._keep_inside()
        self.set_zoom(after)

    def show_original(self, only: bool) -> None:
        """Show only the photo that the enhanced one is compared with, as long as a key or button is held."""
        if only != self._original_only:
            self._original_only = only
            self.update()

    # Geometry: the widget counts in its own px, everything about the photo in device px

    def _pane(self) -> QRectF:
        """The left pane, in px of the widget; side by side there is a second one beside it."""
        return QRectF(0, 0, self.width() / 2 if self._mode is Mode.SIDE_BY_SIDE else self.width(), self.height())

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom
        if self._picture is None:
            return 1.0
        pane, ratio = self._pane(), self.devicePixelRatioF()
        return min(pane.width() * ratio / self._picture.width, pane.height() * ratio / self._picture.height, 1.0)

    def _viewport(self) -> Viewport:
        pane, ratio = self._pane(), self.devicePixelRatioF()
        return Viewport(round(pane.width() * ratio), round(pane.height() * ratio), self._scale(),
                        self._centre.x(), self._centre.y())

    @property
    def divider_px(self) -> float:
        """Where the divider is drawn, px from the left: at the place of the photo where it was put, or at its edge."""
        if self._divider is None or self._picture is None:
            return self.width() / 2
        viewport = self._viewport()
        place = viewport.origin[0] + self._divider * self._picture.width * viewport.scale
        return min(max(place / self.devicePixelRatioF(), _EDGE_PX), self.width() - _EDGE_PX)

    def put_divider(self, x_px: float) -> None:
        """Put the divider on what is seen at a place, px from the left; it stays there when the photo is moved."""
        if self._picture is not None:
            viewport = self._viewport()
            place = (x_px * self.devicePixelRatioF() - viewport.origin[0]) / viewport.scale
            self._divider = place / self._picture.width
            self.update()

    def _at(self, point: QPointF) -> QPointF | None:
        """The place of the photo, in its px, that is drawn at a point of the widget; None beside the photo."""
        viewport, pane, ratio = self._viewport(), self._pane(), self.devicePixelRatioF()
        left, top = viewport.origin
        x = (point.x() % pane.width() * ratio - left) / viewport.scale
        y = (point.y() * ratio - top) / viewport.scale
        inside = self._picture and 0 <= x < self._picture.width and 0 <= y < self._picture.height
        return QPointF(x, y) if inside else None

    def _tell_view(self) -> None:
        """Draw another part of the photo, and tell which."""
        self.zoomed.emit(self._scale())
        self.moved.emit(self.visible_region())
        self.update()

    def _keep_inside(self) -> None:
        assert self._picture
        self._centre = QPointF(min(max(self._centre.x(), 0.0), self._picture.width),
                               min(max(self._centre.y(), 0.0), self._picture.height))

    # Drawing

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), theme.NEUTRAL)
            return
        from gui.enhance.drawing import LoupePart, caption, draw, draw_loupe
        from gui.enhance.frame import Frame

        viewport = self._viewport()
        if self._frame is None or self._frame.viewport != viewport:
            self._frame = Frame(self._picture, viewport)
        frame, whole = self._frame, QRectF(self.rect())
        ratio = self.devicePixelRatioF()
        width, height = math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)
        if frame.empty or not frame.place.contains(QRectF(0, 0, width, height)):
            painter.fillRect(self.rect(), theme.NEUTRAL)   # the photo does not cover the whole widget
        if frame.empty:
            return
        before, left_words = frame.restored, self.tr("Restored")
        if self._degraded is self._picture:
            left_words = self.tr("Not restored yet")
        elif self._degraded is not None and self._left is Left.DEGRADED:
            if self._degraded_frame is None or self._degraded_frame.viewport != viewport:
                self._degraded_frame = Frame(self._degraded, viewport)
            before, left_words = self._degraded_frame.restored, self.tr("Before restoration")
        enhanced, words = frame.enhanced(self._alpha, self._share), self._words
        if self._original_only or self._degraded is self._picture:
            enhanced, words = before, left_words
        if self._mode is Mode.SINGLE:
            draw(painter, frame, enhanced, whole, whole, ratio)
            caption(painter, whole, words)
        else:
            at = self.width() / 2 if self._mode is Mode.SIDE_BY_SIDE else self.divider_px
            left, right = QRectF(0, 0, at, self.height()), QRectF(at, 0, self.width() - at, self.height())
            second = right if self._mode is Mode.SIDE_BY_SIDE else whole
            draw(painter, frame, before, left, left if self._mode is Mode.SIDE_BY_SIDE else whole, ratio)
            draw(painter, frame, enhanced, right, second, ratio)
            painter.fillRect(QRectF(at - 1, 0, 2, self.height()), QColor(255, 255, 255, 200))
            caption(painter, left, left_words)
            caption(painter, right, words)
        place = self._at(self._pointer) if self._loupe and self._pointer is not None else None
        if place is not None and self._pointer is not None:
            degraded = self._degraded if self._left is Left.DEGRADED else None
            scale = max(_LOUPE_ZOOM, 2 * viewport.scale)
            draw_loupe(painter, self._pointer, LoupePart(self._picture, degraded, place, scale, ratio),
                       self._alpha, self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell_view()
