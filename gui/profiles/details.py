"""Details of one profile, with the buttons of its commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.calibrating.diagnosis import verdict
from engine.sentences import joined_names
from gui.language import filled, translated
from gui.profiles.shelf import Shelved
from gui.widgets.command import push_button
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.side_panel import Folded


class ProfileDetails(QScrollArea):
    """Shows the facts of a profile; the first of the commands gets the primary button."""

    def __init__(self, commands: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Details of the profile"))
        self.name = QLabel()
        self.name.setObjectName("title")
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(24)
        self.facts.setVerticalSpacing(6)
        self.figures = QFormLayout()
        self.figures.setHorizontalSpacing(24)
        self.figures.setVerticalSpacing(6)
        self.more = Folded(self.tr("Details"), self.figures)
        buttons = FlowLayout(8)
        for command in commands:
            first = command is commands[0]
            button = push_button(command, sign=not first)
            button.setObjectName("primary" if first else "")
            buttons.addWidget(button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.name)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addLayout(self.facts)
        column.addWidget(self.more)
        column.addStretch(1)
        self.setWidget(body)

    def show_profile(self, one: Shelved | None) -> None:
        """Show a profile, or that none is chosen."""
        self.name.setText(one.name if one else self.tr("No profile is chosen"))
        self.problem.setText(translated(one.problem) if one else "")
        self.problem.setVisible(bool(one and one.problem))
        self._fill(self.facts, self._rows(one) if one else [])
        figures = self._figures(one) if one else []
        self._fill(self.figures, figures)
        self.more.setVisible(bool(figures))

    def _fill(self, form: QFormLayout, rows: list[tuple[str, str]]) -> None:
        while form.rowCount():
            form.removeRow(0)
        for title, value in rows:
            words = QLabel(value)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(title, words)

    def _rows(self, one: Shelved) -> list[tuple[str, str]]:
        tr = self.tr
        kind = tr("Ready-made; it can be duplicated, but not renamed or deleted") if one.ready_made else tr(
            "One of your own")
        rows = [(tr("Kind"), kind)]
        if one.infos:
            info = one.infos[0]
            scales = joined_names(f"{px:.0f}" for px in sorted(info.scale_px for info in one.infos))
            learned = (tr("{n} restored and {m} natural photos, in pairs") if info.paired else
                       tr("{n} restored and {m} natural photos"))
            rows += [
                (tr("Pixel scale"), tr("{px} px: the long side of whole photos that look so fine").format(
                    px=translated(scales))),
                (tr("Learned from"), learned.format(n=info.restored_photos, m=info.natural_photos)),
                (tr("Made"), tr("{when} by Dmax {version}").format(when=info.created[:10], version=info.app_version))]
            if info.doctor_score >= 0:
                rows.append((tr("Its set"), translated(verdict(info.doctor_score, info.restored_photos).sentence)))
            if info.notes:
                rows.append((tr("Notes"), info.notes))
        if not one.ready_made:
            rows.append((tr("File"), "\n".join(map(str, one.paths))))
        return rows

    def _figures(self, one: Shelved) -> list[tuple[str, str]]:
        """What only those ask who know the method."""
        tr = self.tr
        if not one.infos:
            return []
        info = one.infos[0]
        return [
            (tr("Latent patches"),
             filled(tr("{p} × {p} with {c} channels, {count:,} restored and {other:,} natural ones"),
                    p=info.patch, c=info.channels, count=info.source_count, other=info.target_count)),
            (tr("Maps"), tr("one for all textures") if info.classes == 1 else
             tr("up to {n}, from the flattest to the liveliest places; without the detail band one").format(
                 n=info.classes)),
            (tr("Distance"), tr("{w2:.0f} from restored to natural photos (squared Wasserstein-2); {typical:.0f} "
                                "among the restored ones").format(w2=info.w2, typical=info.typical_w2)),
            (tr("Autoencoder"), f"{translated(info.autoencoder_name)} ({info.autoencoder[:12]})")]
