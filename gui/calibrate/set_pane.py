"""Panel of a calibration set: its options, the doctor's findings and diagnosis, and the profile's curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.calibrating.diagnosis import Diagnosis
from engine.calibrating.doctor import Finding, Severity
from engine.library.calibration_set import DEFAULT_PATCH, CalibrationSet
from gui import theme
from gui.calibrate.curve_view import CurveView
from gui.calibrate.plots import Plot
from gui.calibrate.remaking_choice import RemakingChoice
from gui.language import filled, translated
from gui.preferences import Preferences
from gui.widgets.combo_box import combo_box, select_value
from gui.widgets.side_panel import GAP_PX, Folded, SidePanel

_PATCHES = (1, 3, 5, 7)
_ICONS = {Severity.PROBLEM: "error", Severity.WARNING: "warning", Severity.GOOD: "done"}
_LEAST_PX = 300


class SetPane(SidePanel):
    """Shows a set's options, findings, diagnosis and curve; `changed` carries the set with the user's options."""

    changed = Signal(object)   # CalibrationSet

    def __init__(self, preferences: Preferences, curve_buttons: tuple[QPushButton, QPushButton],
                 parent: QWidget | None = None) -> None:
        """Build the panel; `curve_buttons` measure the curve and save it."""
        super().__init__("", _LEAST_PX, parent)
        self.setAccessibleName(self.tr("Calibration set"))
        self._set: CalibrationSet | None = None
        self._said: tuple[Sequence[Finding], str, bool] = ((), "", True)
        self._build(preferences, curve_buttons)
        self.remaking.changed.connect(
            lambda restorer, degradation: self._tell(restorer=restorer, degradation=degradation))
        self.paired.clicked.connect(lambda on: self._tell(paired=on))
        self.patch.activated.connect(lambda _: self._tell(patch=self.patch.currentData()))
        self.autoencoder.activated.connect(lambda _: self._tell(autoencoder=self.autoencoder.currentData()))

    def _build(self, preferences: Preferences, curve_buttons: tuple[QPushButton, QPushButton]) -> None:
        tr = self.tr
        self.remaking = RemakingChoice(preferences)
        self.paired = QCheckBox(tr("The same scenes on both sides"))
        self.paired.setToolTip(tr(
            "Natural photos are those from which the restored ones were made, under the same names"))
        self.patch = combo_box(
            tr("Patch size"), tr("Side of the latent patches; 3 suits most sets, more needs more photos"),
            [(side, f"{side} × {side}") for side in _PATCHES])
        select_value(self.patch, DEFAULT_PATCH)
        self.autoencoder = combo_box(tr("Autoencoder"), tr("More can be fetched in Settings"))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(tr("&Patch size"), self.patch)
        form.addRow(tr("&Autoencoder"), self.autoencoder)
        self.findings = QGridLayout()
        self.findings.setHorizontalSpacing(8)
        self.findings.setVerticalSpacing(8)
        self.findings.setColumnStretch(1, 1)
        self.spectra = Plot(tr("Variety of texture"), tr("direction"), logarithmic=True)
        self.curve = Plot(tr("Distance to the statistics of all photos"), tr("photos"), logarithmic=False)
        self.measured = CurveView(curve_buttons)
        self.add_section(tr("Restored by"), self.remaking, self.paired)
        self.add_section(tr("Statistics"), form)
        plots = QVBoxLayout()
        plots.setSpacing(GAP_PX)
        self.of_spectra, self.of_curve = QLabel(), QLabel()
        for plot, words in ((self.spectra, self.of_spectra), (self.curve, self.of_curve)):
            plots.addWidget(plot)
            plots.addWidget(words)
            plots.addSpacing(GAP_PX)
        for words in (self.of_spectra, self.of_curve):
            words.setObjectName("quiet")
            words.setWordWrap(True)
        self.details = Folded(tr("Details"), plots)
        self.add_section(tr("Doctor"), self.findings, self.details)
        self.add_section(tr("Faithful or real"), self.measured)
        self.show_diagnosis(None)

    def list_autoencoders(self, found: Sequence[tuple[str, str]]) -> None:
        """Fill the list of autoencoders with those on this machine, as (id, title)."""
        chosen = self._set.autoencoder if self._set else self.autoencoder.currentData()
        self.autoencoder.clear()
        for id, title in found:
            self.autoencoder.addItem(translated(title), id)
        self._choose_autoencoder(chosen)

    def _choose_autoencoder(self, id: str | None) -> None:
        if id and self.autoencoder.findData(id) < 0:
            self.autoencoder.addItem(self.tr("{id}, not here").format(id=id), id)
        select_value(self.autoencoder, id)

    def show_set(self, one: CalibrationSet | None) -> None:
        """Show a set's options; None disables them."""
        self._set = one
        for widget in (self.remaking, self.paired, self.patch, self.autoencoder):
            widget.setEnabled(one is not None)
        self.paired.setVisible(one is None or not one.remade)
        if one is None:
            self.remaking.show_choice("", "")
            return
        self.remaking.show_choice(one.restorer, one.degradation)
        self.paired.setChecked(one.paired)
        if self.patch.findData(one.patch) < 0:
            self.patch.addItem(f"{one.patch} × {one.patch}", one.patch)
        select_value(self.patch, one.patch)
        self._choose_autoencoder(one.autoencoder)

    def _tell(self, **changes: object) -> None:
        if self._set is not None:
            self.changed.emit(replace(self._set, **changes))   # type: ignore[arg-type]

    def show_findings(self, findings: Sequence[Finding], quiet: str = "", *, done: bool = True) -> None:
        """Show the doctor's findings, or `quiet` if there are none, with signs once the doctor is `done`."""
        self._said = findings, quiet, done
        while (item := self.findings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()   # it lives until the event loop deletes it, and no layout holds it any more
                old.deleteLater()
        names = {Severity.PROBLEM: self.tr("Problem"), Severity.WARNING: self.tr("Warning"),
                 Severity.GOOD: self.tr("Good")}
        for row, finding in enumerate(findings or ([Finding(Severity.GOOD, quiet)] if quiet else [])):
            sign, words = QLabel(), QLabel(translated(finding.sentence))
            if done:
                sign.setPixmap(theme.icon(_ICONS[finding.severity]).pixmap(18, 18))
                sign.setAccessibleName(names[finding.severity])
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.findings.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self.findings.addWidget(words, row, 1)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:   # the signs are drawn in the text's colour
            self.show_findings(self._said[0], self._said[1], done=self._said[2])

    def show_diagnosis(self, found: Diagnosis | None) -> None:
        """Plot a diagnosis: the spectra and the distance over the number of photos; None hides the plots."""
        self.details.setVisible(found is not None)
        for part in (self.curve, self.of_curve):
            part.setVisible(found is not None and len(found.curve) > 1)
        if found is not None:
            lacking = sum(mine < theirs for mine, theirs in zip(found.restored_spectrum, found.natural_spectrum,
                                                                strict=False))
            self.of_spectra.setText(self.tr(
                "Where the restored line is below the natural one ({n} of {m} directions), restoration took away "
                "variety that enhancing gives back.").format(n=lacking, m=len(found.restored_spectrum)))
            lines = [(self.tr("restored"), list(enumerate(found.restored_spectrum, 1))),
                     (self.tr("natural"), list(enumerate(found.natural_spectrum, 1)))]
            self.spectra.show_lines(lines, filled(self.tr(
                "Variances of the latent patches, the largest first: restored from {a:.3g} to {b:.3g}, natural from "
                "{c:.3g} to {d:.3g}"), a=found.restored_spectrum[0], b=found.restored_spectrum[-1],
                c=found.natural_spectrum[0], d=found.natural_spectrum[-1]))
            last = found.curve[max(0, len(found.curve) - 2)]   # the last but one: the distance of all photos is zero
            self.curve.show_lines([("", found.curve)], filled(self.tr(
                "Squared Wasserstein-2 distance of the statistics of some photos to those of all {n}: {first:.3g} with "
                "{k}, {last:.3g} with {m}; where it is low, more photos change little"),
                    n=found.curve[-1][0], first=found.curve[0][1], k=found.curve[0][0], last=last[1], m=last[0]))
            self.of_curve.setText(filled(self.tr(
                "With {m} photos {left:.0%} of the distance is left that there is with {k}: the flatter the line "
                "ends, the less would more photos change."),
                    m=last[0], left=last[1] / max(found.curve[0][1], 1e-12), k=found.curve[0][0]))
