"""Print size and soft proof of a photo that is to be exported."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from gui.enhance.result import DPI, Result
from gui.language import filled
from gui.preferences import Preferences
from gui.screen_profile import screen_icc
from gui.widgets.combo_box import combo_box
from gui.widgets.side_panel import GAP_PX
from gui.widgets.wheel import wheel_scrolls
from gui.work.background import Background
from gui.work.engine_thread import Failure

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PROOF = "proof_icc"   # preference: the ICC file of a printer; "": none
_MM_PER_INCH = 25.4
_MOST_DPI = 2400
_PICTURE_PX = 320
_FILE = "file"


class PrintPane(QWidget):
    """A picture of the enhanced photo, as it is or as it would be printed, and how large a print would be."""

    def __init__(self, preferences: Preferences, result: Result, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._photo = result.done.opened.photo
        self._screen_icc = screen_icc(preferences)
        self._pixels = _small(result)
        self._latest: object = None   # request for a proof; older ones are out of date
        self._background = Background(self)
        self._build()
        self.dpi.valueChanged.connect(self._show_size)
        self.proof.activated.connect(self._proof_chosen)
        self.mark.toggled.connect(self._show_picture)
        self._show_size()
        self._show_proof()

    def _build(self) -> None:
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("The enhanced photo"))
        self.dpi = QSpinBox()
        wheel_scrolls(self.dpi)
        self.dpi.setRange(0, _MOST_DPI)
        self.dpi.setSpecialValueText(self.tr("As the photo says"))
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setValue(self._preferences.get(DPI, 0))
        self.dpi.setAccessibleName(self.tr("Print resolution"))
        self.dpi.setToolTip(self.tr("Written into the file, for programs that print: 300 is what prints are made with"))
        self.print_size = QLabel()
        self.print_size.setObjectName("quiet")
        self.proof = combo_box(self.tr("Soft proof"), self.tr(
            "Shows how the photo would look printed; the export is not changed by it"), (
            ("", self.tr("None")), (_FILE, self.tr("An ICC file…"))), narrow=True)
        self.mark = QCheckBox(self.tr("Mark what cannot be printed"))
        self.mark.setToolTip(self.tr("Colours that printer and paper do not have are shown in magenta"))
        self.says = QLabel()
        self.says.setObjectName("warning")
        self.says.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Print at"), self.dpi)
        form.addRow("", self.print_size)
        form.addRow(self.tr("&Soft proof"), self.proof)
        form.addRow("", self.mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        for part in (self.picture, form, self.says):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)

    def keep(self) -> None:
        """Keep the resolution for the exports from now on."""
        self._preferences.set(DPI, self.dpi.value())

    # Size

    def _show_size(self) -> None:
        own = self._photo.metadata.pixels_per_mm
        across, down = (self.dpi.value() / _MM_PER_INCH,) * 2 if self.dpi.value() else own or (0.0, 0.0)
        if not across or not down:
            self.print_size.setText(self.tr("The photo names no print size."))
            return
        width, height = self._photo.width / across / 10, self._photo.height / down / 10
        self.print_size.setText(filled(
            self.tr("{w:.1f} × {h:.1f} cm ({wi:.1f} × {hi:.1f} in)"), w=width, h=height, wi=10 * width / _MM_PER_INCH,
            hi=10 * height / _MM_PER_INCH))

    # Soft proof

    def _proof_chosen(self) -> None:
        chosen = ""
        if self.proof.currentData() == _FILE:
            chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The ICC profile of printer and paper"),
                                                    self._preferences.get(PROOF, ""),
                                                    self.tr("ICC profiles (*.icc *.icm)"))
        self.prove(Path(chosen) if chosen else None)

    def prove(self, printer: Path | None) -> None:
        """Show the photo as it would be printed by an ICC file; None: as it is."""
        self._preferences.set(PROOF, str(printer or ""))
        self._show_proof()

    def _show_proof(self) -> None:
        chosen = self._preferences.get(PROOF, "")
        self.proof.setCurrentIndex(int(bool(chosen)))
        self.proof.setItemText(1, Path(chosen).name if chosen else self.tr("An ICC file…"))
        self.mark.setEnabled(bool(chosen))
        self._show_picture()

    def _show_picture(self) -> None:
        from gui.enhance.soft_proof import proofed

        self.says.setText("")
        latest = self._latest = object()
        chosen = self._preferences.get(PROOF, "")
        if not chosen:
            self._draw(self._pixels)
            return
        self._background.run(
            partial(proofed, self._pixels, self._screen_icc, Path(chosen), mark=self.mark.isChecked()),
            lambda seen: self._draw(seen) if latest is self._latest else None, self._not_proofed)

    def _not_proofed(self, failure: Failure) -> None:
        self.says.setText(failure.sentence)
        self._draw(self._pixels)

    def _draw(self, pixels: NDArray[np.uint8]) -> None:
        height, width, _ = pixels.shape
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        ratio = self.devicePixelRatioF()
        side = round(_PICTURE_PX * ratio)
        shown = QPixmap.fromImage(image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio,
                                               Qt.TransformationMode.SmoothTransformation))
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)


def _small(result: Result) -> NDArray[np.uint8]:
    """The enhanced photo in the screen's colours, uint8 [h, w, 3], as small as the picture of it may be."""
    import numpy as np

    picture = result.done.opened.picture
    level = picture.level(2 * _PICTURE_PX / max(picture.width, picture.height))   # for doubled screens as well
    blended = picture.blended(level, result.alpha, result.original_share)
    return np.ascontiguousarray(np.rint(blended.clip(0, 255)).astype(np.uint8))
