"""The widgets of the Calibrate page and their layout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.calibrate.photo_grid import PhotoGrid
from gui.calibrate.set_pane import SetPane
from gui.preferences import Preferences
from gui.widgets.command import push_button, tool
from gui.widgets.elided_label import ElidedLabel
from gui.work.thumbnails import Thumbnails


class Layout:
    """Builds the page's widgets and lays them out; decides nothing."""

    def __init__(self, page: QWidget, thumbnails: Thumbnails, commands: dict[str, QAction],
                 preferences: Preferences) -> None:
        tr = page.tr
        self._page = page
        self.sets = QListWidget()
        self.sets.setAccessibleName(tr("Calibration sets"))
        self.sets.setToolTip(tr("A set becomes a profile of the same name"))
        self.restored = PhotoGrid(thumbnails, tr("Restored photos"), tr(
            "Drop about a dozen photos here that one program restored: all denoised, or all upscaled, or all cleaned "
            "of JPEG artefacts."))
        self.natural = PhotoGrid(thumbnails, tr("Natural photos"), tr(
            "Drop natural, untreated photos here, if you have some of the same kind. Without them the built-in natural "
            "statistics are used, unless a restorer is chosen at the right."))
        self.restored_title, self.natural_title = (ElidedLabel(cut=Qt.TextElideMode.ElideRight) for _ in range(2))
        self.pane = SetPane(preferences, (push_button(commands["measure"]), push_button(commands["keep_curve"])))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setObjectName("thin")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Progress of the calibration"))
        self.working = ElidedLabel(cut=Qt.TextElideMode.ElideMiddle)
        self.working.setObjectName("quiet")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._sets_side(commands), self._photos_side(commands), self.pane):
            splitter.addWidget(part)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 700, 320])
        whole = QHBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _sets_side(self, commands: dict[str, QAction]) -> QWidget:
        """The list of sets with the buttons below it."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.sets, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for name in ("new", "duplicate", "rename", "delete", "import", "export"):
            buttons.addWidget(tool(commands[name]))
        buttons.addStretch(1)
        column.addLayout(buttons)
        return left

    def _photos_side(self, commands: dict[str, QAction]) -> QWidget:
        """The restored and the natural photos of the set, with progress and the main button below them."""
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        self._add_restored = tool(commands["add_restored"])
        add_natural = tool(commands["add_natural"])
        for title, button, grid, stretch in ((self.restored_title, self._add_restored, self.restored, 3),
                                             (self.natural_title, add_natural, self.natural, 2)):
            title.setObjectName("heading")
            row = QHBoxLayout()
            row.setContentsMargins(8, 4, 0, 0)
            row.addWidget(title, 1)
            row.addWidget(button)
            column.addLayout(row)
            column.addWidget(grid, stretch)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.working, 1)
        self.cancel = tool(commands["cancel"])
        self.cancel.hide()
        row.addWidget(self.cancel)
        self.use = push_button(commands["use"])
        self.use.hide()   # shown by the command, once it has a parent: before, it would be a window of its own
        commands["use"].enabledChanged.connect(self.use.setVisible)
        row.addWidget(self.use)
        self.make = push_button(commands["make"])
        self.make.setObjectName("primary")
        row.addWidget(self.make)
        column.addLayout(row)
        return middle

    def show_progress(self, share: float | None, words: str) -> None:
        """Show the done share, 0..1, and what is being done; None when nothing is."""
        self.progress.setValue(0 if share is None else round(1000 * share))
        self.working.setText(words)
        self.cancel.setVisible(share is not None)

    def show_titles(self, restored: int, natural: int, remade: bool) -> None:
        """Show the number of photos on each side; hides the restored side if it is made from the natural one."""
        tr = self._page.tr
        self.restored.setVisible(not remade)
        self._add_restored.setVisible(not remade)
        if remade:
            self.restored_title.setText(tr("Restored photos are made from the natural ones"))
            self.natural_title.setText(tr("Natural photos ({n})").format(n=natural))
            return
        self.restored_title.setText(tr("Restored photos ({n})").format(n=restored) if restored
                                    else tr("Restored photos"))
        self.natural_title.setText(tr("Natural photos ({n})").format(n=natural) if natural
                                   else tr("Natural photos (built-in statistics)"))
