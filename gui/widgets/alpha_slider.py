"""The slider for alpha, shown as realism: from the restored photo to full transport."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QWidget

from engine.enhancing.method import DEFAULT_ALPHA
from gui.widgets.wheel import wheel_scrolls

DEFAULT_REALISM = round(100 * (1 - DEFAULT_ALPHA))   # percent
_USUAL, _EXTENDED = (0, 100), (-100, 200)   # alpha from 1 to 0, and from 2 to -1


class AlphaSlider(QWidget):
    """Slider for realism from 0 to 100 %, with the value of alpha beside it; a double-click sets the default."""

    alpha_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, *, titled: bool = True) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("&Realism"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        wheel_scrolls(self._slider)
        self._slider.setRange(*_USUAL)
        self._slider.setPageStep(10)
        self._slider.setMinimumWidth(100 if titled else 80)
        self._slider.setValue(DEFAULT_REALISM)
        self._slider.setAccessibleName(self.tr("Realism in percent"))
        tip = self.tr("How much of the natural texture is given back: 0 % is the photo untouched.\n"
                      "Arrow keys: 1 %, double-click: back to {n} %")
        self._slider.setToolTip(tip.format(n=DEFAULT_REALISM))
        self._slider.installEventFilter(self)
        title.setBuddy(self._slider)
        title.setParent(self)
        title.setVisible(titled)
        self._value = QLabel()
        self._value.setObjectName("figures")
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._words(-100)) + 8)
        self._extended = QCheckBox(self.tr("Extended"))
        self._extended.setToolTip(self.tr(
            "Let the slider go beyond: alpha from -1 (more texture than natural photos have)\n"
            "to 2 (smoother than restored)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if titled:
            row.addWidget(title)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        row.addWidget(self._extended)
        self._slider.valueChanged.connect(self._tell)
        self._extended.toggled.connect(self._widen)
        self._tell(DEFAULT_REALISM)

    @property
    def alpha(self) -> float:
        """Alpha: 1 = untouched, 0 = full transport; from 2 to -1 when extended."""
        return (100 - self._slider.value()) / 100

    def set_alpha(self, alpha: float) -> None:
        """Move the slider to an alpha from -1 to 2; beyond 0..1 its range is extended."""
        realism = round(100 * (1 - alpha))
        if not _USUAL[0] <= realism <= _USUAL[1]:
            self._extended.setChecked(True)
        self._slider.setValue(realism)

    def set_realism(self, percent: int) -> None:
        """Move the slider to a realism in percent."""
        self.set_alpha(1 - percent / 100)

    def step(self, percent: int) -> None:
        """Move the slider by some percent."""
        self._slider.setValue(self._slider.value() + percent)

    def _widen(self, extended: bool) -> None:
        self._slider.setRange(*(_EXTENDED if extended else _USUAL))

    def _words(self, percent: int) -> str:
        return self.tr("{percent} %").format(percent=percent)

    def _tell(self, percent: int) -> None:
        self._value.setText(self._words(percent))
        self._value.setToolTip(self.tr("alpha {alpha:.2f}").format(alpha=1 - percent / 100))
        self.alpha_changed.emit(self.alpha)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.set_realism(DEFAULT_REALISM)
            return True
        return super().eventFilter(watched, event)
