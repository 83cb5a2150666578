"""More here, less there: the tools that a mask is painted with, and how they paint."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QRadioButton, QSlider, QVBoxLayout, QWidget

from gui.enhance.masks.handles import faces_strength
from gui.enhance.masks.tools import SIZES, Tip
from gui.language import percent
from gui.widgets.command import push_button, tool
from gui.widgets.side_panel import GAP_PX
from gui.widgets.wheel import wheel_scrolls

if TYPE_CHECKING:
    from engine.masks.mask import Mask

_STEPS = 100   # of a slider


class MaskPane(QWidget):
    """Buttons for the tools; below, once one is chosen or there is a mask, what it does and how the tool paints."""

    tip_wanted = Signal(object)       # Tip
    protecting_wanted = Signal(bool)  # True: what is painted stays; False: it alone is enhanced

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = Tip()
        self.protect, self.only_here = QRadioButton(self.tr("Protect")), QRadioButton(self.tr("Only here"))
        self.protect.setToolTip(self.tr("What is painted stays as it is; all else is enhanced"))
        self.only_here.setToolTip(self.tr("Only what is painted is enhanced; all else stays as it is"))
        self.protect.setChecked(True)
        self.sliders: dict[str, QSlider] = {}
        self._values: dict[str, QLabel] = {}
        self._body = QWidget()
        self.protect.clicked.connect(lambda: self.protecting_wanted.emit(True))
        self.only_here.clicked.connect(lambda: self.protecting_wanted.emit(False))

    def lay_out(self, commands: Mapping[str, QAction]) -> None:
        """Put the widgets in their places; `commands` are those of masks, by name."""
        tools, effect, ends, form = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QFormLayout()
        tools.setSpacing(4)
        for name in ("brush", "linear", "radial"):
            tools.addWidget(tool(commands[name]))
        tools.addStretch(1)
        for name in ("erase", "tint"):
            tools.addWidget(tool(commands[name]))
        effect.setSpacing(2 * GAP_PX)
        for choice in (self.protect, self.only_here):
            effect.addWidget(choice)
        effect.addStretch(1)
        self._form = form
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        for name, title, tip in (("size", self.tr("Size"), self.tr("Size of the brush, in percent of the photo")),
                                 ("softness", self.tr("Softness"), self.tr("How softly what is painted ends")),
                                 ("strength", self.tr("Strength"), self.tr("How much what is painted counts")),
                                 ("faces", self.tr("Faces"), self.tr("How much the faces are protected; a click on one "
                                                                     "switches it off and on"))):
            form.addRow(title, self._slider_row(name, title, tip))
        ends.setSpacing(4)
        for name in ("invert", "clear"):
            ends.addWidget(push_button(commands[name], sign=False), 1)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP_PX)
        for part in (effect, form, ends):
            inside.addLayout(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addLayout(tools)
        column.addWidget(push_button(commands["faces"], sign=False), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self._body.hide()
        self.show_tip(self._tip)

    def _slider_row(self, name: str, title: str, tip: str) -> QHBoxLayout:
        slider, value = QSlider(Qt.Orientation.Horizontal), QLabel()
        wheel_scrolls(slider)
        slider.setRange(0, _STEPS)
        slider.setMinimumWidth(60)
        slider.setAccessibleName(title)
        slider.setToolTip(tip)
        value.setObjectName("figures")
        value.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(1)) + 8)
        slider.valueChanged.connect(lambda step, name=name: self._wish(name, step / _STEPS))
        self.sliders[name], self._values[name] = slider, value
        row = QHBoxLayout()
        row.setSpacing(GAP_PX)
        row.addWidget(slider, 1)
        row.addWidget(value)
        return row

    def _wish(self, name: str, share: float) -> None:
        value = SIZES[0] * (SIZES[1] / SIZES[0]) ** share if name == "size" else share
        self._tip = replace(self._tip, **{name: value})   # type: ignore[arg-type]
        self.tip_wanted.emit(self._tip)

    # What is shown

    def open(self, on: bool) -> None:
        """Show or hide what belongs to a mask."""
        self._body.setVisible(on)

    def show_tip(self, tip: Tip) -> None:
        """Show how the tools paint; emits no signal."""
        self._tip = tip
        for name, slider in self.sliders.items():
            value = getattr(tip, name)
            share = math.log(value / SIZES[0]) / math.log(SIZES[1] / SIZES[0]) if name == "size" else value
            with QSignalBlocker(slider):
                slider.setValue(round(_STEPS * share))
            self._values[name].setText(percent(value, 1 if value < 0.1 and name == "size" else 0))

    def show_mask(self, mask: Mask | None, tip: Tip) -> None:
        """Show what a mask does, or what one will do that is painted with a tip."""
        strength = faces_strength(mask)
        self.show_tip(tip if strength is None else replace(tip, faces=strength))
        self._form.setRowVisible(self._form.rowCount() - 1, strength is not None)
        protects = mask.protects if mask else tip.protects
        (self.protect if protects else self.only_here).setChecked(True)
