"""Place of a photo in a widget: zoom, centre, one pane or two, and the divider between two photos."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.enhance.viewport import Viewport

if TYPE_CHECKING:   # it holds numpy's arrays, which an empty window can do without
    from gui.enhance.picture import Picture

_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.02, 16.0
_LARGEST_FIT = 4.0  # device px per photo px of a small photo that is to fill the view; beyond, there is only blur
GRIP_PX = 13        # radius of the divider's grip, in the middle of its height
_EDGE_PX = 8.0      # of the view, beyond which the divider is not drawn, so that it can always be grasped


class Mode(Enum):
    """Layout of the two pictures."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    SINGLE = "single"


class ZoomArea(QWidget):
    """A widget on a photo: which part of it is seen, how large, and where it is divided.

    The widget counts in its own px, everything about the photo in device px.
    """

    zoomed = Signal(float)    # device px per photo px
    moved = Signal(object)    # QRect: the part of the photo that is on the screen now, in px; None without a photo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._mode = Mode.SPLIT
        self._divider: float | None = None   # place in shares of the photo's width; None: in the middle of the view
        self._zoom: float | None = None   # None: the whole photo fits
        self._centre = QPointF()          # photo px in the middle of a pane

    def _drop_frames(self) -> None:
        """Forget what was drawn: another part of the photo is seen from now on."""

    @property
    def mode(self) -> Mode:
        """The layout of the two pictures."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Set the layout: split, side by side, or single."""
        self._mode = mode
        self._drop_frames()
        self._tell_view()

    @property
    def fits(self) -> bool:
        """True while the whole photo is shown, however large the view is."""
        return self._zoom is None

    def visible_region(self) -> QRect | None:
        """The part of the photo that is on the screen, in px; None without a photo."""
        if self._picture is None:
            return None
        top, left, bottom, right = self._viewport().region(self._picture)
        return QRect(left, top, max(0, right - left), max(0, bottom - top))

    def set_zoom(self, zoom: float | None) -> None:
        """Set the zoom in device px per photo px; None fits the whole photo, a small one enlarged."""
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

    def _pane(self) -> QRectF:
        """The left pane, in px of the widget; side by side there is a second one beside it."""
        return QRectF(0, 0, self.width() / 2 if self._mode is Mode.SIDE_BY_SIDE else self.width(), self.height())

    def _panes(self) -> tuple[QRectF, ...]:
        """All panes, in px of the widget."""
        pane = self._pane()
        return (pane, pane.translated(pane.width(), 0)) if self._mode is Mode.SIDE_BY_SIDE else (pane,)

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom
        if self._picture is None:
            return 1.0
        pane, ratio = self._pane(), self.devicePixelRatioF()
        return min(pane.width() * ratio / self._picture.width, pane.height() * ratio / self._picture.height,
                   _LARGEST_FIT)

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

    @property
    def px_per_side(self) -> float:
        """How large the photo's long side is drawn, in px of the widget; 0 without a photo."""
        long_side = max(self._picture.width, self._picture.height) if self._picture else 0
        return long_side * self._scale() / self.devicePixelRatioF()

    def share_at(self, point: QPointF) -> QPointF:
        """The place that is drawn at a point of the widget, in shares of the photo's sides; also beside the photo."""
        if self._picture is None:
            return QPointF()
        viewport, pane, ratio = self._viewport(), self._pane(), self.devicePixelRatioF()
        left, top = viewport.origin
        x, y = (point.x() % pane.width() * ratio - left) / viewport.scale, (point.y() * ratio - top) / viewport.scale
        return QPointF(x / self._picture.width, y / self._picture.height)

    def points_of(self, share: QPointF) -> list[QPointF]:
        """Where a place of the photo, in shares of its sides, is drawn in each pane, in px of the widget."""
        if self._picture is None:
            return []
        viewport, ratio = self._viewport(), self.devicePixelRatioF()
        left, top = viewport.origin
        point = QPointF((left + share.x() * self._picture.width * viewport.scale) / ratio,
                        (top + share.y() * self._picture.height * viewport.scale) / ratio)
        return [point + pane.topLeft() for pane in self._panes()]

    def _at(self, point: QPointF) -> QPointF | None:
        """The place of the photo, in its px, that is drawn at a point of the widget; None beside the photo."""
        share = self.share_at(point)
        if self._picture is None or not (0 <= share.x() < 1 and 0 <= share.y() < 1):
            return None
        return QPointF(share.x() * self._picture.width, share.y() * self._picture.height)

    def _tell_view(self) -> None:
        """Draw another part of the photo, and tell which."""
        self.zoomed.emit(self._scale())
        self.moved.emit(self.visible_region())
        self.update()

    def _keep_inside(self) -> None:
        assert self._picture
        self._centre = QPointF(min(max(self._centre.x(), 0.0), self._picture.width),
                               min(max(self._centre.y(), 0.0), self._picture.height))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell_view()
