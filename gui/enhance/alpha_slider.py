"""The slider between the restored photo and full realism."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

DEFAULT_REALISM = 70   # percent; alpha = 0.3


class AlphaSlider(QWidget):
    """Realism from 0 to 100 %, with the value of alpha beside it; a double-click goes back to the default."""

    alpha_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("&Realism"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(DEFAULT_REALISM)
        self._slider.setAccessibleName(self.tr("Realism in percent"))
        self._slider.setToolTip(self.tr("How much of the natural texture is given back; double-click for the default"))
        self._slider.installEventFilter(self)
        title.setBuddy(self._slider)
        self._value = QLabel()
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %   alpha 0.00"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        self._slider.valueChanged.connect(self._tell)
        self._tell(DEFAULT_REALISM)

    @property
    def alpha(self) -> float:
        """1 = untouched, 0 = full transport."""
        return 1 - self._slider.value() / 100

    def set_realism(self, percent: int) -> None:
        """Move the slider."""
        self._slider.setValue(percent)

    def _tell(self, percent: int) -> None:
        self._value.setText(self.tr("{percent} %   alpha {alpha:.2f}").format(percent=percent, alpha=self.alpha))
        self.alpha_changed.emit(self.alpha)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.set_realism(DEFAULT_REALISM)
            return True
        return super().eventFilter(watched, event)
