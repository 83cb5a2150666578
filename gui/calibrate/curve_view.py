"""View of the perception-distortion curve of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from engine.judging.curve import WISHES, PlotLook
from gui import theme
from gui.language import filled

if TYPE_CHECKING:
    from gui.calibrate.requests import Measured

_LEAST_PX = 260


class CurveView(QWidget):
    """The plot, which the engine thread has drawn, and the realism that meets each of WISHES."""

    def __init__(self, buttons: tuple[QPushButton, QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot, self.best = QLabel(), QLabel()
        self.plot.setAccessibleName(self.tr("Perception-distortion curve"))
        self.plot.setMinimumWidth(1)   # else the picture's width would keep the panel from being narrowed
        self.best.setWordWrap(True)
        self.best.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.plot)
        column.addWidget(self.best)
        for button in buttons:   # one below the other: their words are long in some languages
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def look(self) -> PlotLook:
        """Size and colours of a plot that fits here."""
        width = max(_LEAST_PX, self.width())
        return PlotLook(width, width * 0.9, self.devicePixelRatioF(), self.palette().window().color().name(),
                        self.palette().windowText().color().name(), theme.ACCENT.name(), by_realism=True)

    def show_curve(self, measured: Measured | None) -> None:
        """Show a measured curve, or, for None, how to come by one."""
        self.plot.setVisible(measured is not None)
        if measured is None:
            self.best.setText(self.tr(
                "How faithful and how real the profile's photos are, over realism: measured with photos whose truth is "
                "known."))
            return
        picture = QPixmap()
        picture.loadFromData(measured.picture)
        picture.setDevicePixelRatio(measured.pixel_ratio)
        self.plot.setPixmap(picture)
        curve = measured.curve
        percents = {wish: 1 - curve.best(wish).alpha for wish in WISHES}
        self.best.setText(filled(self.tr(
            "Realism {faithful:.0%} is the most real that is as faithful as the restored photo, {within:.0%} the "
            "most real within 1 dB of it. Measured on {n} photos."),
                faithful=percents["faithful"], within=percents["within-1-db"], n=curve.photos))
        self.plot.setAccessibleDescription(self.best.text())
        self.plot.setToolTip(curve.markdown())
