"""The slider for alpha, shown as realism: from the restored photo to full transport."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from engine.enhancing.method import DEFAULT_ALPHA
from gui.language import filled
from gui.widgets.side_panel import GAP_PX, heading
from gui.widgets.tick_slider import TickSlider
from gui.widgets.wheel import wheel_scrolls

DEFAULT_REALISM = round(100 * (1 - DEFAULT_ALPHA))   # percent
_USUAL, _EXTENDED = (0, 100), (-100, 200)   # alpha from 1 to 0, and from 2 to -1


class AlphaSlider(QWidget):
    """Slider for realism from 0 to 100 %, and a field for it as a number; a double-click sets the recommended value.

    `extended` lets both go beyond, as a number beyond does; it stands beside the slider, or, below a `headed` one,
    wherever the caller puts it.
    """

    alpha_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, *, headed: bool = False) -> None:
        super().__init__(parent)
        self._make_fields()
        row = QHBoxLayout()
        row.setSpacing(GAP_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX // 2)
        column.addLayout(row)
        if headed:
            title: QLabel = heading(self.tr("&Realism"))
            title.setBuddy(self._slider)
            row.addWidget(title, 1)
            column.addWidget(self._slider)
        else:
            row.addWidget(self._slider, 1)
        row.addWidget(self.number)
        if not headed:
            row.addWidget(self.extended)
        self._slider.valueChanged.connect(self._tell)
        self.number.valueChanged.connect(self.set_realism)
        self.extended.toggled.connect(self._widen)
        self._tell(DEFAULT_REALISM)

    def _make_fields(self) -> None:
        self._slider = TickSlider()
        self._slider.setRange(*_USUAL)
        self._slider.setPageStep(10)
        self._slider.setMinimumWidth(80)
        self._slider.setValue(DEFAULT_REALISM)
        self._slider.setAccessibleName(self.tr("Realism in percent"))
        self._slider.installEventFilter(self)
        self.number = QSpinBox()
        wheel_scrolls(self.number)
        self.number.setRange(*_EXTENDED)
        self.number.setSuffix(self.tr(" %"))
        self.number.setKeyboardTracking(False)   # of "85", the 8 is no wish
        self.number.setAccessibleName(self.tr("Realism in percent, as a number"))
        # Once the number is given, keys are for the photo again: Ctrl+C does not copy the number.
        self.number.lineEdit().returnPressed.connect(self._slider.setFocus)
        self.extended = QCheckBox(self.tr("Extended"))
        self.extended.setToolTip(self.tr(
            "Let the slider go beyond: alpha from -1 (more texture than natural photos have)\n"
            "to 2 (smoother than restored)"))
        self.set_recommended(None)

    @property
    def alpha(self) -> float:
        """Alpha: 1 = untouched, 0 = full transport; from 2 to -1 when extended."""
        return (100 - self._slider.value()) / 100

    def set_alpha(self, alpha: float) -> None:
        """Move the slider to an alpha from -1 to 2; beyond 0..1 its range is extended."""
        self.set_realism(round(100 * (1 - alpha)))

    def set_realism(self, percent: int) -> None:
        """Move the slider to a realism in percent, from -100 to 200; beyond 0 to 100 its range is extended."""
        if not _USUAL[0] <= percent <= _USUAL[1]:
            self.extended.setChecked(True)
        self._slider.setValue(percent)

    def set_recommended(self, alpha: float | None) -> None:
        """Mark the alpha that is recommended for the photo; None: it is not known."""
        realism = None if alpha is None else round(100 * (1 - alpha))
        self._slider.set_tick(realism)
        tip = self.tr("How much of the natural texture is given back: 0 % is the photo untouched.\n"
                      "Arrow keys: 1 %, double-click: {n:.0%}")
        self._slider.setToolTip(filled(tip, n=(DEFAULT_REALISM if realism is None else realism) / 100))

    def step(self, percent: int) -> None:
        """Move the slider by some percent."""
        self._slider.setValue(self._slider.value() + percent)

    def _widen(self, extended: bool) -> None:
        self._slider.setRange(*(_EXTENDED if extended else _USUAL))

    def _tell(self, percent: int) -> None:
        with QSignalBlocker(self.number):
            self.number.setValue(percent)
        self.number.setToolTip(filled(
            self.tr("Type a number and press Enter; alpha {alpha:.2f}"), alpha=1 - percent / 100))
        self.alpha_changed.emit(self.alpha)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.set_realism(DEFAULT_REALISM if self._slider.tick is None else self._slider.tick)
            return True
        return super().eventFilter(watched, event)
