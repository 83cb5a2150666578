"""The list of autoencoders, with ways to fetch, add and remove them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.autoencoders.catalog import BUILT_IN, HUB, Catalog, Entry, FetchProgress
from gui.language import translated
from gui.page import Shell
from gui.settings.fetching import Fetching
from gui.settings.requests import AddAutoencoder
from gui.widgets.ask_choice import ask_choice
from gui.widgets.side_panel import heading
from gui.work.background import Background

_ID = Qt.ItemDataRole.UserRole
_ROWS_SEEN = 9


class AutoencoderList(QFrame):
    """The autoencoders on this machine and those that can be fetched; nothing else in Dmax uses the network."""

    changed = Signal()         # an autoencoder came or went
    said = Signal(str)
    failed = Signal(object)    # Failure

    def __init__(self, shell: Shell, base_url: str = HUB, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._shell, self._base_url = shell, base_url
        self._background = Background(self)
        self._entries: dict[str, tuple[Entry, str]] = {}
        self.fetching: Fetching | None = None
        self._build()
        self.list.currentItemChanged.connect(self._enable)
        self.fetch_button.clicked.connect(self.fetch)
        self.cancel_button.clicked.connect(self.cancel)
        self.remove_button.clicked.connect(self.ask_remove)
        self.refresh()

    def _build(self) -> None:
        tr = self.tr
        words = QLabel(tr("The built-in one needs nothing. Others are fetched from their makers when you ask for it; "
                          "nothing else in Dmax uses the network."))
        words.setObjectName("quiet")
        words.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Name"), tr("State"), tr("Size"), tr("Licence")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.setMinimumHeight(_ROWS_SEEN * (self.fontMetrics().height() + 10))
        self.list.setAccessibleName(tr("Autoencoders"))
        self.fetch_button = self._button(tr("Fe&tch"), tr("Bring the chosen autoencoder from the hub"))
        self.cancel_button = self._button(tr("&Stop"), tr("Stop fetching; what has come stays"))
        self.add_button = self._button(tr("&Add from disk"), tr("Copy in a diffusers folder or a .safetensors file"))
        self.remove_button = self._button(tr("&Remove"), tr("Delete the chosen autoencoder from this machine"))
        self.add_button.setObjectName("opens_menu")
        menu = QMenu(self.add_button)
        menu.addAction(tr("A &folder with config.json and weights…"), self._ask_folder)
        menu.addAction(tr("A single .&safetensors file…"), self._ask_file)
        self.add_button.setMenu(menu)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Progress of fetching"))
        self.progress.hide()
        self.cancel_button.hide()
        row = QHBoxLayout()
        for button in (self.fetch_button, self.cancel_button, self.add_button, self.remove_button):
            row.addWidget(button)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (heading(tr("Autoencoders")), words, self.list):
            column.addWidget(part)
        column.addLayout(row)

    def _button(self, title: str, tip: str) -> QPushButton:
        button = QPushButton(title)
        button.setToolTip(tip)
        return button

    # What is shown

    def refresh(self) -> None:
        """List the autoencoders anew."""
        folder = self._shell.library.autoencoders_folder

        def look() -> list[tuple[Entry, str]]:
            catalog = Catalog(folder)
            return [(entry, catalog.status(entry.id)) for entry in catalog.entries()]

        self._background.run(look, self._fill, self.failed.emit)

    def _fill(self, entries: list[tuple[Entry, str]]) -> None:
        states = {"here": self.tr("On this machine"), "partly here": self.tr("Partly fetched"),
                  "not here": self.tr("Can be fetched")}
        chosen = self.chosen
        self._entries = {entry.id: (entry, status) for entry, status in entries}
        self.list.clear()
        for entry, status in entries:
            state = self.tr("Built in") if entry.id == BUILT_IN else states[status]
            size = self.tr("{mb:.0f} MB").format(mb=entry.size_bytes / 1e6)
            licence = self.tr("as you got it") if entry.own else entry.licence
            item = QTreeWidgetItem(self.list, [translated(entry.title), state, size, licence])
            item.setData(0, _ID, entry.id)
            item.setToolTip(0, translated(entry.source))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
            if entry.id == chosen:
                self.list.setCurrentItem(item)
        for column in (1, 2, 3):
            self.list.resizeColumnToContents(column)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._enable()

    @property
    def chosen(self) -> str:
        """The id of the chosen autoencoder, or ""."""
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item else ""

    def _enable(self) -> None:
        entry, status = self._entries.get(self.chosen, (None, ""))
        busy = self.fetching is not None
        self.fetch_button.setEnabled(bool(entry and entry.repository and status != "here" and not busy))
        self.fetch_button.setText(self.tr("Fe&tch the rest") if status == "partly here" else self.tr("Fe&tch"))
        self.remove_button.setEnabled(bool(entry and entry.id != BUILT_IN and status != "not here" and not busy))

    # What can be done

    def fetch(self) -> None:
        """Fetch the chosen autoencoder from the hub, or the rest of it."""
        if not self.chosen or self.fetching is not None:
            return
        job = self.fetching = Fetching(self._shell.library.autoencoders_folder, self.chosen, self._base_url, self)
        job.progressed.connect(self._show_progress)
        job.arrived.connect(self._arrived)
        job.failed.connect(self.failed)
        job.finished.connect(self._ended)
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.show()
        self._enable()
        job.start()

    def cancel(self) -> None:
        """Stop fetching; what has come stays."""
        if self.fetching is not None:
            self.fetching.cancel()
            self.said.emit(self.tr("Stopped; what has come stays, and fetching goes on from there."))

    def _show_progress(self, step: FetchProgress) -> None:
        share = step.done_bytes / max(1, step.total_bytes)
        self.progress.setValue(round(1000 * share))
        self.progress.setFormat(self.tr("{done:.0f} of {total:.0f} MB").format(
            done=step.done_bytes / 1e6, total=step.total_bytes / 1e6))

    def _arrived(self) -> None:
        if self.fetching is not None:
            sha256 = Catalog(self._shell.library.autoencoders_folder).checksum(self.fetching.id)
            self.said.emit(self.tr("The autoencoder '{id}' is here; SHA-256 of its weights: {sha256}").format(
                id=self.fetching.id, sha256=sha256))
        self.changed.emit()

    def _ended(self) -> None:
        self.fetching = None   # the object stays the list's: its thread may not be quite over
        self.progress.hide()
        self.cancel_button.hide()
        self.refresh()

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder with config.json and weights"))
        if name:
            self.add(Path(name))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("An autoencoder's weights"), "",
                                              self.tr("Weights (*.safetensors)"))
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Copy the user's own autoencoder, a folder or a .safetensors file, into the library."""
        job = self._shell.engine.submit(AddAutoencoder(path))
        job.returned.connect(self._added)
        job.failed.connect(self.failed)

    def _added(self, entry: Entry) -> None:
        self.said.emit(self.tr("'{title}' was added.").format(title=translated(entry.title)))
        self.changed.emit()
        self.refresh()

    def ask_remove(self) -> None:
        """Ask, then remove: an autoencoder may be large, and its profiles cannot be used without it."""
        entry, _ = self._entries[self.chosen]
        answer = ask_choice(
            self, self.tr("Remove the autoencoder"),
            self.tr("Delete '{title}' from this machine? Profiles that were made with it cannot be used until it is "
                    "back.").format(title=translated(entry.title)), [self.tr("&Delete")])
        if answer is not None:
            self.remove(entry.id)

    def remove(self, id: str) -> None:
        """Delete an autoencoder from this machine."""
        folder = self._shell.library.autoencoders_folder

        def gone(_: object) -> None:
            self.changed.emit()
            self.refresh()

        self._background.run(lambda: Catalog(folder).remove(id), gone, self.failed.emit)

    def shutdown(self) -> None:
        """Cancel fetching."""
        if self.fetching is not None:
            self.fetching.cancel()
