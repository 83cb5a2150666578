"""What surrounds the compare view: the bar above it, and the column beside it with inspector, progress and export."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.enhance.compare_view import CompareView
from gui.enhance.histogram import Histogram
from gui.enhance.inspector import Inspector
from gui.enhance.roll.strip import Strip
from gui.language import filled, percent
from gui.preferences import Preferences
from gui.widgets.command import tool, with_keys
from gui.widgets.drag_button import DragButton
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.toast import Toast
from gui.work.open_elsewhere import open_elsewhere

_COLUMN_PX = 320
_SHORT_NAME_PX = 80
_COUNTED_MEGAPIXELS = 0.1   # of smaller photos one tells the px alone
_ICON = QSize(20, 20)


class Controls(QWidget):
    """Lays the page out; everything in it is a public widget that the page connects."""

    def __init__(self, page: QWidget, preferences: Preferences) -> None:
        super().__init__(page)
        self.view = CompareView()
        self.inspector = Inspector(preferences)
        self.slider = self.inspector.slider
        self.strip = Strip()
        self.column = QWidget()   # the inspector, and below it, wherever that is scrolled to, progress and export
        self.invitation = QPushButton()
        self.invitation.setObjectName("invitation")
        self.invitation.setToolTip(self.tr(
            "Open a photo that was denoised, upscaled or cleaned of JPEG artefacts (Ctrl+O);\n"
            "Ctrl+V pastes one. A model file that is dropped here restores it first."))
        self.invitation.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.name = ElidedLabel(_SHORT_NAME_PX)
        self.name.setObjectName("heading")
        self.name.setMinimumWidth(_SHORT_NAME_PX)   # without a photo as well: the window's least width stays
        self.facts = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self.facts.setObjectName("quiet")
        self.zoom = QLabel()
        self.zoom.setObjectName("figures")
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(16)))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setObjectName("thin")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.working = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self.working.setObjectName("quiet")
        self.drag = DragButton()
        self.toast = Toast(self.view)   # after an export
        self.lefts = QWidget()   # the choice of the photo that the enhanced one is compared with
        self._before: QAction | None = None
        self._column_shown: QAction | None = None

    def lay_out(self, commands: dict[str, QAction]) -> None:
        """Put all widgets in their places; `commands` are the page's, by name."""
        self._column_shown = commands["inspector"]
        self.invitation.clicked.connect(commands["open"].trigger)
        top = self._top_bar(commands)
        canvas = QWidget()
        self._stack = QStackedLayout(canvas)
        self._stack.addWidget(self.invitation)
        self._stack.addWidget(self.view)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(canvas, 1)
        column.addWidget(self.progress)
        column.addWidget(self.strip)
        self._lay_out_column(commands)
        self._lay_out_lefts(commands["before"])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.column)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([10 * _COLUMN_PX, _COLUMN_PX])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _top_bar(self, commands: dict[str, QAction]) -> QHBoxLayout:
        """The bar above the compare view: open photo, layout of the two pictures, zoom."""
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(4)
        for name in ("open", "previous", "next"):
            top.addWidget(tool(commands[name]))
        top.addSpacing(8)
        top.addWidget(self.name)
        top.addSpacing(8)
        top.addWidget(self.facts, 1)
        for name in ("split", "side", "single"):
            top.addWidget(tool(commands[name]))
        top.addSpacing(8)
        for name in ("fit", "full"):
            top.addWidget(tool(commands[name]))
        top.addWidget(self.zoom)
        top.addSpacing(8)
        for name in ("loupe", "strip", "inspector"):
            top.addWidget(tool(commands[name]))
        return top

    def _lay_out_column(self, commands: dict[str, QAction]) -> None:
        """The inspector, and below it what is being done and export."""
        self.cancel = tool(commands["cancel"])
        kept = self.cancel.sizePolicy()
        kept.setRetainSizeWhenHidden(True)   # nothing may jump when work begins or ends
        self.cancel.setSizePolicy(kept)
        self.cancel.setVisible(False)
        self.export = QPushButton(self.tr("Export"))
        self.export.setObjectName("primary")
        self.export.setToolTip(commands["export"].toolTip())
        self.export.setEnabled(False)
        self.export.clicked.connect(commands["export"].trigger)
        commands["export"].enabledChanged.connect(self.export.setEnabled)
        self.options = tool(commands["export_as"], Qt.ToolButtonStyle.ToolButtonTextOnly)
        commands["export_as"].setIconText(self.tr("Options…"))
        self.drag.setIcon(theme.icon("drag"))
        self.drag.setIconSize(_ICON)
        self.drag.setEnabled(False)
        self.drag.setFocusPolicy(Qt.FocusPolicy.NoFocus)   # keys copy (Ctrl+C)
        self.drag.setAccessibleName(self.tr("Drag the enhanced photo"))
        self.drag.setToolTip(self.tr("Drag the enhanced photo from here into a folder or another program"))
        commands["export"].enabledChanged.connect(self.drag.setEnabled)
        work, buttons = QHBoxLayout(), QHBoxLayout()
        work.addWidget(self.working, 1)
        work.addWidget(self.cancel)
        buttons.setSpacing(4)
        buttons.addWidget(self.export, 1)
        for part in (self.options, tool(commands["copy"]), self.drag):
            buttons.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 12)
        foot.setSpacing(4)
        foot.addLayout(work)
        foot.addLayout(buttons)
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.histogram = Histogram(self.view)
        above = QVBoxLayout()
        above.setContentsMargins(16, 12, 16, 0)
        above.addWidget(self.histogram)
        column.addLayout(above)
        column.addWidget(self.inspector, 1)
        column.addLayout(foot)

    def _lay_out_lefts(self, before: QAction) -> None:
        """Two buttons below the restorer, one of which is always on: the command's own state, and its opposite."""
        self._before = before
        row, group = QHBoxLayout(self.lefts), QButtonGroup(self.lefts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for on, title, tip in ((True, self.tr("Before"), self.tr("Compare with the photo before restoration")),
                               (False, self.tr("Restored"), self.tr("Compare with the restored photo"))):
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setChecked(before.isChecked() == on)
            button.setAutoRaise(True)
            button.setAccessibleName(tip)
            button.setToolTip(with_keys(tip, before.shortcut()))
            group.addButton(button)
            row.addWidget(button)
            before.toggled.connect(lambda now, button=button, on=on: button.setChecked(now == on))
            button.clicked.connect(lambda _, on=on: before.trigger() if before.isChecked() != on else None)
        row.addStretch(1)
        self.inspector.restoring.addWidget(self.lefts)
        self.lefts.hide()

    # What is shown

    def choose_profile(self) -> None:
        """Open the list of profiles."""
        self._show_column()
        self.inspector.profile.list.setFocus()
        self.inspector.profile.list.showPopup()

    def type_realism(self) -> None:
        """Go to the field for the realism as a number."""
        self._show_column()
        self.slider.number.setFocus()
        self.slider.number.selectAll()

    def _show_column(self) -> None:
        if self._column_shown is not None:
            self._column_shown.setChecked(True)
        self.column.show()

    def say_exported(self, path: Path, left_out: str) -> None:
        """Tell that a photo was exported, what was left out of it, and what can be done with it."""
        words = self.tr("Exported {name}. {left_out}") if left_out else self.tr("Exported {name}")
        self.toast.say(words.format(name=path.name, left_out=left_out),
                       (self.tr("Show in folder"), partial(open_elsewhere, path.parent)),
                       (self.tr("Open"), partial(open_elsewhere, path)))

    def show_restoring(self, on: bool) -> None:
        """Tell if a restorer is chosen: then there are two photos to compare the enhanced one with."""
        self.lefts.setVisible(on)
        self.invitation.setText(self.tr("Drop a photo here\n\nor click to open one") if on
                                else self.tr("Drop a restored photo here\n\nor click to open one"))
        if self._before is not None:
            self._before.setEnabled(on)

    def show_photo(self, path: Path | None, width: int, height: int, bits: int) -> None:
        """Show the open photo's name, size in px, and bits per sample."""
        self._stack.setCurrentWidget(self.view)
        self.name.setText(path.name if path else "")
        self.name.setToolTip(str(path or ""))
        megapixels = width * height / 1e6
        words = (self.tr("{w} × {h} px, {mp:.1f} MP, {bits} bits") if megapixels >= _COUNTED_MEGAPIXELS
                 else self.tr("{w} × {h} px, {bits} bits"))
        self.facts.setText(filled(words, w=width, h=height, mp=megapixels, bits=bits))
        self.facts.setToolTip(self.facts.text())   # in a narrow window it is shortened

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, in device px per photo px."""
        self.zoom.setText(percent(zoom))

    def show_progress(self, share: float | None, words: str) -> None:
        """Show the done share, 0..1, and what is being done; None when nothing is."""
        self.progress.setValue(0 if share is None else round(1000 * share))
        self.working.setText(words)
        self.cancel.setVisible(share is not None and self.cancel.defaultAction().isEnabled())
