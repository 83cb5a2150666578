"""The slider for detail of the original: how much of what restoration took away is given back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from gui.language import filled, percent
from gui.widgets.wheel import wheel_scrolls

_MOST = 50   # percent; beyond, the noise is back


class OriginalSlider(QWidget):
    """Slider from 0 to 50 % with its value beside it; until it is moved, it is where the profile has it (auto)."""

    share_changed = Signal(object)   # the share, 0 to 1, that the user chose; None: the profile's

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._usual = 0.0
        self._slider = QSlider(Qt.Orientation.Horizontal)
        wheel_scrolls(self._slider)
        self._slider.setRange(0, _MOST)
        self._slider.setPageStep(5)
        self._slider.setMinimumWidth(80)
        self._slider.setAccessibleName(self.tr("Detail of the original in percent"))
        self._slider.setToolTip(self.tr(
            "How much of the detail that restoration took away is given back, where natural photos have it.\n"
            "Texture comes back with it, and beyond that noise. Double-click: what the profile's calibration found"))
        self._slider.installEventFilter(self)
        self._value = QLabel()
        self._value.setObjectName("figures")
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance(filled(self.tr("auto, {n:.0%}"), n=0.5)) + 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        self._slider.valueChanged.connect(lambda percent: self._choose(percent / 100))
        self._tell()

    @property
    def share(self) -> float | None:
        """The share that was chosen, 0 to 1; None: the profile's."""
        return self._share

    @property
    def value(self) -> float:
        """The share in use, 0 to 1."""
        return self._usual if self._share is None else self._share

    def set_share(self, share: float | None) -> None:
        """Show a share, 0 to 1, or the profile's for None; emits no signal."""
        self._share = share
        self._tell()

    def set_usual(self, share: float) -> None:
        """Tell the share that the profile's calibration found to pay; emits no signal."""
        self._usual = share
        self._tell()

    def _choose(self, share: float | None) -> None:
        self.set_share(share)
        self.share_changed.emit(share)

    def _tell(self) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(100 * self.value))
        self._value.setText(filled(self.tr("auto, {n:.0%}"), n=self.value) if self._share is None else
                            percent(self.value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._choose(None)
            return True
        return super().eventFilter(watched, event)
