"""The list of profiles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from gui import theme
from gui.language import translated
from gui.profiles.shelf import Shelved

SHELVED = Qt.ItemDataRole.UserRole


class ProfileList(QTreeWidget):
    """The profiles in two groups, own and ready-made; rows can be dragged out as files."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)   # the window takes drops, wherever they fall
        self.setAccessibleName(self.tr("Transport profiles"))
        self.setToolTip(self.tr("Drop .dmax files to import them; drag a profile out to copy it"))

    def fill(self, profiles: list[Shelved]) -> None:
        """List the profiles anew."""
        self.clear()
        for ready_made, title, empty in (
                (False, self.tr("Your own"), self.tr("None yet: calibrate one, or drop a .dmax file")),
                (True, self.tr("Ready-made"), self.tr("No profiles"))):
            group = QTreeWidgetItem(self, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            some = [one for one in profiles if one.ready_made == ready_made]
            for one in some:
                item = QTreeWidgetItem(group, [one.name])
                item.setData(0, SHELVED, one)
                item.setToolTip(0, theme.wrapped(translated(one.problem)) or one.name)
                if not one.usable:
                    item.setForeground(0, self.palette().placeholderText())
                    item.setIcon(0, theme.icon("warning"))
            if not some:
                QTreeWidgetItem(group, [empty]).setFlags(Qt.ItemFlag.NoItemFlags)
        self.expandAll()

    def _rows(self) -> list[QTreeWidgetItem]:
        return [row for row in self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
                if row.data(0, SHELVED) is not None]

    def choose(self, name: str) -> None:
        """Select the profile with a name, or else the first one."""
        rows = self._rows()
        if rows:
            self.setCurrentItem(next((row for row in rows if row.text(0) == name), rows[0]))

    def show_only(self, words: str) -> None:
        """Hide the profiles whose names do not contain `words`, in upper or lower case."""
        for row in self._rows():
            row.setHidden(words.casefold() not in row.text(0).casefold())

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:  # noqa: N802
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for item in items if item.data(0, SHELVED)
                      for path in item.data(0, SHELVED).paths])
        return mime

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            for row in self._rows():
                if not row.data(0, SHELVED).usable:
                    row.setForeground(0, self.palette().placeholderText())
        super().changeEvent(event)
