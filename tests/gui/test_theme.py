"""The look of the window can be seen: contrast, measured on what is drawn."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot


def luminance(colour: QColor) -> float:
    """Relative luminance, 0..1 (WCAG 2)."""
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
              for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("wish", ["dark", "light"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_empty_box_can_be_seen(dress: Callable[[str], None], wish: str, kind: type[QCheckBox | QRadioButton],
                                  qtbot: QtBot) -> None:
    """Dark boxes stood out from the window by 1.1 to 1."""
    dress(wish)
    box = kind()
    qtbot.addWidget(box)
    box.show()
    around = QApplication.palette().color(QPalette.ColorRole.Window)
    image = QImage(box.size(), QImage.Format.Format_RGB32)
    image.fill(around)
    box.render(image)
    row = box.height() // 2
    assert max(contrast(QColor(image.pixel(x, row)), around) for x in range(6)) >= 3
