"""The widgets of the Batch page and their layout."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.batches.batch import Item, State
from engine.sentences import joined_names
from gui import theme
from gui.batch.queue_model import PHOTO, RESULT, STATE, THUMBNAIL_PX, TIME, QueueModel
from gui.batch.running import Standing
from gui.batch.settings_pane import SettingsPane
from gui.language import translated
from gui.preferences import Preferences
from gui.widgets.command import tool, tool_with_words
from gui.widgets.elided_label import ElidedLabel

_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_LINE_CHARACTERS = 40   # of the invitation


class Layout:
    """Builds the page's widgets and lays them out; decides nothing."""

    def __init__(self, page: QWidget, model: QueueModel, commands: dict[str, QAction],
                 preferences: Preferences) -> None:
        self._page, self._model = page, model
        tr = page.tr
        self.table = self._table()
        self.pane = SettingsPane(preferences)
        self.invitation = QToolButton()
        self.invitation.setObjectName("invitation")
        self.invitation.setText(theme.wrapped(
            tr("Drop photos or folders here\n\nor click to add a folder with its subfolders"), _LINE_CHARACTERS))
        self.invitation.setToolTip(tr("Add a folder of restored photos (Ctrl+Shift+O)"))
        self.invitation.setSizePolicy(self.table.sizePolicy())
        self.invitation.clicked.connect(commands["folder"].trigger)
        self.progress = QProgressBar()
        self.progress.setObjectName("thin")
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Progress of the batch"))
        self.counts, self.watched, self.left = ElidedLabel(cut=Qt.TextElideMode.ElideRight), ElidedLabel(), QLabel()
        for words in (self.counts, self.watched, self.left):
            words.setObjectName("quiet")
        self.watched.hide()
        top = QHBoxLayout()
        top.setContentsMargins(6, 8, 6, 8)
        top.setSpacing(2)   # with more the words of the first button have no room in French at 1024 px
        for name in ("add", "folder", "watch", "retry", "again", "remove", "clear", "compare", "reveal"):
            top.addWidget(tool_with_words(commands[name]) if name == "add" else tool(commands[name]))
        top.addStretch(1)
        top.addWidget(tool(commands["cancel"]))
        start = tool(commands["start"], _WITH_WORDS)
        start.setObjectName("primary")
        top.addWidget(start)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.invitation)
        self._stack.addWidget(self.table)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 8, 12, 8)
        bottom.setSpacing(24)
        bottom.addWidget(self.watched)
        bottom.addWidget(self.counts, 1)
        bottom.addWidget(self.left)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(middle, 1)
        column.addWidget(self.progress)
        column.addLayout(bottom)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([960, 320])
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self._page.tr("Photos of the batch"))
        table.setToolTip(self._page.tr("Double-click shows a photo in the compare view"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(THUMBNAIL_PX + 8)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        # A selection model of its own: with the table's, each painting asks every row if it is selected.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (PHOTO, RESULT):   # in a narrow window too, both can be seen
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, least_px in ((STATE, 110), (TIME, 70)):
            table.setColumnWidth(column, max(least_px, header.sectionSizeHint(column)))
        return table

    # What is shown

    def selected(self) -> list[Item]:
        """The selected photos, in the order of the list."""
        ranges = sorted((one.top(), one.bottom()) for one in self.table.selectionModel().selection().toList())
        return [item for top, bottom in ranges for item in self._model.items[top:bottom + 1]]

    def any_selected(self) -> bool:
        """True if a photo is selected; as quick for many as for one."""
        return self.table.selectionModel().hasSelection()

    def select(self, keys: Collection[int]) -> None:
        """Select photos by their keys."""
        chosen, items = QItemSelection(), self._model.items
        first: int | None = None
        for row in range(len(items) + 1):   # neighbours become one range: Qt is slow with thousands of ranges
            wanted = row < len(items) and items[row].key in keys
            if wanted and first is None:
                first = row
            elif not wanted and first is not None:
                chosen.select(self._model.index(first, 0), self._model.index(row - 1, TIME))
                first = None
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def say(self, sentence: str) -> None:
        """Show a sentence that says why there is no list, in place of the invitation to add photos."""
        self.invitation.setText(sentence)
        self.invitation.setEnabled(False)

    def show_counts(self) -> None:
        """Show the number of photos in each state, and the list, or the invitation while it is empty."""
        model, tr = self._model, self._page.tr
        self._stack.setCurrentWidget(self.table if model.rowCount() else self.invitation)
        parts = [(tr("{n} to do"), State.TO_DO), (tr("{n} done"), State.DONE), (tr("{n} failed"), State.FAILED),
                 (tr("{n} skipped"), State.SKIPPED)]
        self.counts.setText(translated(joined_names(
            words.format(n=model.count(state)) for words, state in parts if model.count(state))))

    def show_watched(self, folder: Path | None, there: bool) -> None:
        """Show which folder is watched, and whether it is `there`."""
        words = self._page.tr("Watching {name}") if there else self._page.tr("Waiting for {name} to come back")
        self.watched.setText(words.format(name=folder.name or folder) if folder else "")
        self.watched.setToolTip(str(folder or ""))
        self.watched.setVisible(folder is not None)

    def show_progress(self, standing: Standing | None) -> None:
        """Show how far the batch is and how long it will take; None: it does not run."""
        self.progress.setValue(round(1000 * standing.share) if standing else 0)
        seconds = standing.seconds_left if standing else None
        if seconds is None:
            self.left.setText("")
        else:
            self.left.setText(self._page.tr("{n} min left").format(n=round(seconds / 60)) if seconds >= 90
                              else self._page.tr("{n:.0f} s left").format(n=seconds))
