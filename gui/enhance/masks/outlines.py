"""Outlines of what of a mask can be taken hold of: the ends of gradients, and the ellipses of faces."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui import theme
from gui.enhance.masks.handles import faces_of, half_size, handles_of

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from gui.enhance.compare_view import CompareView

_HANDLE_PX = 6    # radius of a handle
_HANDLE = QColor(240, 240, 240)
_LINES = (QPen(QColor(0, 0, 0, 140), 3), QPen(QColor(255, 255, 255, 230), 1))   # seen on whatever lies below


def pens(*, dashed: bool = False) -> list[QPen]:
    """Pens for an outline, each to be drawn with, that together are seen on whatever lies below."""
    found = [QPen(line) for line in _LINES]
    for pen in found:
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    return found


def draw_faces(painter: QPainter, view: CompareView, mask: Mask | None, aspect: float) -> None:
    """Outline the faces of a mask; those that are switched off with dashes. `aspect`: the photo's width by height."""
    for face in faces_of(mask).values():
        half, centre = half_size(face, aspect), QPointF(*face.centre)
        corner = centre + QPointF(half.width(), half.height())
        for middle, edge in zip(view.points_of(centre), view.points_of(corner), strict=True):
            for pen in pens(dashed=face.strength == 0):
                painter.setPen(pen)
                painter.drawEllipse(middle, edge.x() - middle.x(), edge.y() - middle.y())


def draw_handles(painter: QPainter, view: CompareView, mask: Mask | None, aspect: float, selected: int | None) -> None:
    """Draw the ends of a mask's gradients, joined by lines; those of the selected one in colour."""
    if mask is None:
        return
    from engine.masks.shapes import RadialGradient

    shapes = mask.shapes
    for number, of_one in groupby(handles_of(mask, aspect), lambda handle: handle.number):
        places = [view.points_of(handle.place) for handle in of_one]
        for ends in zip(*places, strict=True):   # in each pane
            for pen in pens():
                painter.setPen(pen)
                painter.drawPolyline(list(ends))
            if isinstance(shapes[number], RadialGradient):   # its middle and the corner of its box
                reach = ends[-1] - ends[0]
                for pen in pens():
                    painter.setPen(pen)
                    painter.drawEllipse(ends[0], abs(reach.x()), abs(reach.y()))
            painter.setPen(pens()[0])
            painter.setBrush(theme.ACCENT if number == selected else _HANDLE)
            for place in ends:
                painter.drawEllipse(place, _HANDLE_PX, _HANDLE_PX)
            painter.setBrush(Qt.BrushStyle.NoBrush)
