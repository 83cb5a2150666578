"""Canvas that draws a restored photo and its enhanced form beside or over each other."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.enhance.zoom_area import Mode, ZoomArea

if TYPE_CHECKING:   # they draw with numpy, which an empty window can do without
    from engine.masks.mask import Mask
    from gui.enhance.frame import Frame
    from gui.enhance.picture import Picture

_LOUPE_ZOOM = 2.0   # at least two device px per photo px


class Left(Enum):
    """The photo that the enhanced one is compared with."""

    RESTORED = "restored"
    DEGRADED = "degraded"   # the photo before restoration


class Canvas(ZoomArea):
    """Draws both pictures at the same zoom and place; only what is visible is computed, a new alpha only blends it."""

    changed = Signal()   # other pixels are to be seen, wherever: another photo, alpha, share or part of the change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison of the restored and the enhanced photo"))
        self.setToolTip("")
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._degraded: Picture | None = None
        self._frame: Frame | None = None
        self._degraded_frame: Frame | None = None
        self._left = Left.RESTORED
        self._alpha, self._share = 1.0, 0.0
        self._mask: Mask | None = None    # where it is enhanced; None: everywhere
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
        self.changed.emit()
        if not keep_view:
            self._centre = QPointF(picture.width / 2, picture.height / 2)
            self._zoom = None
        self._tell_view()

    def clear(self) -> None:
        """Compare nothing."""
        self._picture = self._degraded = None
        self._drop_frames()
        self._changed()

    def _drop_frames(self) -> None:
        self._frame = self._degraded_frame = None

    @property
    def left(self) -> Left:
        """The photo that the enhanced one is compared with, if there is a choice."""
        return self._left

    def set_left(self, left: Left) -> None:
        """Compare the enhanced photo with the restored one, or with the one before restoration."""
        self._left = left
        self._changed()

    def _changed(self) -> None:
        self.changed.emit()
        self.update()

    @property
    def sides(self) -> tuple[Picture, Picture, float, float] | None:
        """The picture, the one that it is compared with, the alpha and the share of the original's detail, or None."""
        if self._picture is None:
            return None
        degraded = self._degraded if self._left is Left.DEGRADED else None
        return self._picture, degraded or self._picture, self._alpha, self._share

    def change_arrived(self, region: QRect) -> None:
        """Draw the part of the picture's change that is new, in photo px."""
        self.changed.emit()
        visible = self.visible_region()
        if visible is not None and visible.intersects(region):
            if self._frame is not None:
                self._frame.refresh(region)
            self.update()

    def set_caption(self, words: str) -> None:
        """Say what the enhanced side shows, such as how far it is enhanced."""
        if words != self._words:
            self._words = words
            self.update()

    def set_alpha(self, alpha: float) -> None:
        """Draw at an alpha from -1 to 2; 1 shows the restored photo."""
        if alpha != self._alpha:
            self._alpha = alpha
            self._changed()

    def set_original_share(self, share: float) -> None:
        """Draw with a share of the original's detail, 0 to 1."""
        if share != self._share:
            self._share = share
            self._changed()

    @property
    def shown_mask(self) -> Mask | None:
        """The mask that is shown; None: the photo is enhanced everywhere."""
        return self._mask

    def show_mask(self, mask: Mask | None) -> None:
        """Enhance only where a mask says so, None: everywhere; what it changes on the screen is drawn anew."""
        if mask is self._mask:
            return
        self._mask = mask
        if self._frame is None or self._frame.viewport != self._viewport():
            self.update()
        elif changed := self._frame.weigh(mask):
            ratio = self.devicePixelRatioF()
            part = QRectF(changed.x() / ratio, changed.y() / ratio, changed.width() / ratio, changed.height() / ratio)
            for pane in self._panes():
                self.update(part.translated(pane.topLeft()).toAlignedRect().adjusted(-1, -1, 1, 1))

    def draw_mask(self, painter: QPainter) -> None:
        """Lay the mask over the photo, as a tint."""
        from gui.enhance.drawing import draw

        frame = self._frame
        if frame is not None and not frame.empty and (tint := frame.tint()):
            for pane in self._panes():
                draw(painter, frame, tint, pane, pane, self.devicePixelRatioF(), smooth=self.fits)

    def original_arrived(self) -> None:
        """Draw anew, with the picture's detail of the original, which is new."""
        self._drop_frames()
        self._changed()

    def set_loupe(self, on: bool) -> None:
        """Show or hide the loupe, which enlarges the place under the pointer: before at left, enhanced at right."""
        self._loupe = on
        self.update()

    def show_original(self, only: bool) -> None:
        """Show only the photo that the enhanced one is compared with, as long as a key or button is held."""
        if only != self._original_only:
            self._original_only = only
            self.update()

    # Drawing

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), theme.NEUTRAL)
            return
        from gui.enhance.drawing import LoupePart, draw_loupe, surround
        from gui.enhance.frame import Frame

        viewport = self._viewport()
        if self._frame is None or self._frame.viewport != viewport:
            last, self._frame = self._frame, Frame(self._picture, viewport)
            self._frame.weigh(self._mask, last)
        self._frame.weigh(self._mask)
        frame, ratio = self._frame, self.devicePixelRatioF()
        surround(painter, frame, self.rect(), ratio)
        if frame.empty:
            return
        before, left_words = frame.restored, self.tr("Restored")
        if self._degraded is self._picture:
            left_words = self.tr("Not restored yet")
        elif self._degraded is not None and self._left is Left.DEGRADED:
            if self._degraded_frame is None or self._degraded_frame.viewport != viewport:
                self._degraded_frame = Frame(self._degraded, viewport)
            before, left_words = self._degraded_frame.restored, self.tr("Before restoration")
        hidden = self.divider_px * ratio if self._mode is Mode.SPLIT else None   # what the left side covers
        enhanced, words = frame.enhanced(self._alpha, self._share, hidden), self._words
        if self._original_only or self._degraded is self._picture:
            enhanced, words = before, left_words
        self._draw_both(painter, frame, (before, left_words), (enhanced, words))
        place = self._at(self._pointer) if self._loupe and self._pointer is not None else None
        if place is not None and self._pointer is not None:
            degraded = self._degraded if self._left is Left.DEGRADED else None
            scale = max(_LOUPE_ZOOM, 2 * viewport.scale)
            draw_loupe(painter, self._pointer, LoupePart(self._picture, degraded, place, scale, ratio, self._mask),
                       self._alpha, self._share)

    def _draw_both(self, painter: QPainter, frame: Frame, before: tuple[QImage, str], enhanced: tuple[QImage, str],
                   ) -> None:
        """Draw the pictures in the layout, each with words on what it shows in its corner of the photo."""
        from gui.enhance.drawing import caption, divide, draw

        whole, ratio = QRectF(self.rect()), self.devicePixelRatioF()
        smooth = self.fits and frame.viewport.scale > 1   # else px are shown as they are
        beside = self._mode is Mode.SIDE_BY_SIDE
        at = 0.0 if self._mode is Mode.SINGLE else self.width() / 2 if beside else self.divider_px
        left, right = QRectF(0, 0, at, self.height()), QRectF(at, 0, self.width() - at, self.height())
        panes = (left, right) if beside else (whole, whole)
        for (image, _), part, pane in zip((before, enhanced), (left, right), panes, strict=True):
            if part.width() > 0:
                draw(painter, frame, image, part, pane, ratio, smooth=smooth)
        photos = [QRectF(frame.place.x() / ratio, frame.place.y() / ratio, frame.place.width() / ratio,
                         frame.place.height() / ratio).translated(pane.topLeft()).intersected(pane) for pane in panes]
        if self._mode is not Mode.SINGLE:
            divide(painter, at, self.height(), grip=not beside)
            caption(painter, photos[0], before[1], left, right=False)
        caption(painter, photos[1], enhanced[1], right, right=True)
