"""Combo boxes whose options are values with words for people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from gui.widgets.wheel import wheel_scrolls


class _Box(QComboBox):
    """A combo box that shortens the words of its option where there is no room for them."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        super().initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option,
                                           QStyle.SubControl.SC_ComboBoxEditField, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)


def combo_box(name: str, tip: str, options: Iterable[tuple[object, str]] = (), *, narrow: bool = False) -> QComboBox:
    """Make a combo box with options, each (value, words); `name` is for screen readers, `tip` is the tooltip.

    `narrow`: its width does not depend on its options, which may be long and many. The mouse wheel goes through it to
    the panel around.
    """
    box = _Box()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    wheel_scrolls(box)
    if narrow:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in options:
        box.addItem(words, value)
    return box


def select_value(box: QComboBox, value: object) -> None:
    """Select the option with a value, or the first one if none has it."""
    box.setCurrentIndex(max(0, box.findData(value)))
