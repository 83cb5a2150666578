"""The page that enhances one photo: drop it, compare, move the slider, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from engine.library import Library
from gui.engine_thread import EngineThread, Enhance, Export, Failure
from gui.enhance.alpha_slider import AlphaSlider
from gui.enhance.compare_view import CompareView, Mode
from gui.picture import Picture

_FILTER = "Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.avif *.heic *.heif)"


class EnhancePage(QWidget):
    """Connects the widgets to the engine thread; the widgets themselves decide nothing."""

    said = Signal(str)        # for the status bar
    failed = Signal(object)   # Failure
    has_photo = Signal(bool)

    def __init__(self, engine: EngineThread, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._engine, self._library = engine, library
        self.path: Path | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.invitation = QPushButton(self.tr("Drop a restored photo here\nor click to open one"))
        self.invitation.setObjectName("invitation")
        self.invitation.setFlat(True)
        self.view = CompareView()
        self.stack = QStackedLayout()
        self.stack.addWidget(self.invitation)
        self.stack.addWidget(self.view)
        self.profiles = QComboBox()
        self.profiles.setAccessibleName(self.tr("Transport profile"))
        self.profiles.setToolTip(self.tr("What the photo was restored from; 'Auto' learns from the photo itself"))
        self.modes = QComboBox()
        self.modes.setAccessibleName(self.tr("Way of comparing"))
        for mode, title in ((Mode.SPLIT, self.tr("Split")), (Mode.SIDE_BY_SIDE, self.tr("Side by side")),
                            (Mode.SINGLE, self.tr("Single"))):
            self.modes.addItem(title, mode)
        self.slider = AlphaSlider()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.export_button = QPushButton(self.tr("&Export"))
        self.export_button.setEnabled(False)
        self.export_button.setToolTip(self.tr("Write the enhanced photo beside the restored one (Ctrl+E)"))
        self.zoom_label = QLabel()
        self.zoom_label.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %"))

        controls = QHBoxLayout()
        controls.setContentsMargins(12, 8, 12, 8)
        controls.setSpacing(12)
        profile_label = QLabel(self.tr("&Profile"))
        profile_label.setBuddy(self.profiles)
        controls.addWidget(profile_label)
        controls.addWidget(self.profiles)
        controls.addWidget(self.slider, 1)
        controls.addWidget(self.modes)
        controls.addWidget(self.zoom_label)
        controls.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.stack, 1)
        column.addWidget(self.progress)
        column.addLayout(controls)

    def _connect(self) -> None:
        self.invitation.clicked.connect(self.ask_for_photo)
        self.slider.alpha_changed.connect(self.view.set_alpha)
        self.modes.currentIndexChanged.connect(lambda: self.view.set_mode(self.modes.currentData()))
        self.profiles.activated.connect(self._again)
        self.export_button.clicked.connect(self.export_beside)
        self.view.zoomed.connect(lambda zoom: self.zoom_label.setText(f"{zoom:.0%}"))
        self._engine.opened.connect(self._show)
        self._engine.tile.connect(self.view.show_tile)
        self._engine.progressed.connect(lambda share: self.progress.setValue(round(1000 * share)))
        self._engine.enhanced.connect(self._finished)
        self._engine.exported.connect(lambda path: self.said.emit(self.tr("Exported {path}").format(path=path)))
        self._engine.failed.connect(self._stopped)
        self.view.set_alpha(self.slider.alpha)

    def list_profiles(self) -> None:
        """Fill the list of profiles: the ready-made, the user's own, and none at all."""
        names = dict.fromkeys(stored.name for stored in self._library.profiles() if stored.info)
        for name in names:
            self.profiles.addItem(name, name)
        self.profiles.addItem(self.tr("Auto (no calibration)"), "auto")
        last = self.profiles.findData(self._library.settings().get("profile", "Denoised"))
        self.profiles.setCurrentIndex(max(last, 0))

    # Photos

    def ask_for_photo(self) -> None:
        """Let the user choose a photo."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a restored photo"), str(self.path or ""), _FILTER)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a photo and enhance it with the chosen profile."""
        self.path = path
        self.export_button.setEnabled(False)
        self.progress.setValue(0)
        self.said.emit(self.tr("Opening {name} …").format(name=path.name))
        self._engine.submit(Enhance(path, self.profiles.currentData()))

    def _again(self) -> None:
        self._library.save_settings(self._library.settings() | {"profile": self.profiles.currentData()})
        if self.path:
            self.open(self.path)

    def _show(self, picture: Picture, facts: str) -> None:
        self.view.show_photo(picture)
        self.stack.setCurrentWidget(self.view)
        self.view.setFocus()
        self.has_photo.emit(True)
        assert self.path is not None
        self.said.emit(f"{self.path.name}, {facts}")

    def _finished(self, profile: str, warning: str) -> None:
        self.progress.setValue(0)
        self.export_button.setEnabled(True)
        assert self.path is not None
        self.said.emit(warning or self.tr("{name} enhanced with the profile '{profile}'").format(
            name=self.path.name, profile=profile))

    def _stopped(self, failure: Failure) -> None:
        self.progress.setValue(0)
        self.failed.emit(failure)

    def cancel(self) -> None:
        """Give up enhancing; what was drawn stays on the screen."""
        self._engine.cancel()
        self.progress.setValue(0)

    # Export

    def export_beside(self) -> None:
        """Write the photo beside the original, under a name of its own."""
        if self.path and self.export_button.isEnabled():
            suffix = ".jpg" if self.path.suffix.lower() in (".heic", ".heif") else self.path.suffix
            target = self.path.with_name(f"{self.path.stem}-dmax{suffix}")
            self._engine.submit(Export(target, self.slider.alpha))

    def export_as(self) -> None:
        """Ask where to write the photo."""
        if self.path and self.export_button.isEnabled():
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the enhanced photo"),
                                                  str(self.path.with_name(f"{self.path.stem}-dmax{self.path.suffix}")), _FILTER)
            if name:
                self._engine.submit(Export(Path(name), self.slider.alpha))

    # Drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.accept()
            self.open(files[0])
