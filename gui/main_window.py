"""The main window: pages, menus, shortcuts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from engine import __version__
from engine.library import Library
from gui.engine_thread import EngineThread, Failure
from gui.enhance.page import EnhancePage


class MainWindow(QMainWindow):
    """Holds the pages and owns the engine thread: one owner, one shutdown."""

    def __init__(self, library: Library, engine: EngineThread) -> None:
        super().__init__()
        self.setWindowTitle("Dmax")
        self.resize(1280, 800)
        self._library, self._engine = library, engine
        self.page = EnhancePage(engine, library)
        self.setCentralWidget(self.page)
        self.page.said.connect(self.statusBar().showMessage)
        self.page.failed.connect(self.show_failure)
        self._menus()
        self.page.list_profiles()
        geometry = library.settings().get("window")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def _menus(self) -> None:
        page, view = self.page, self.page.view
        file = self.menuBar().addMenu(self.tr("&File"))
        self._add(file, self.tr("&Open…"), page.ask_for_photo, QKeySequence.StandardKey.Open)
        self._add(file, self.tr("&Export beside the photo"), page.export_beside, "Ctrl+E")
        self._add(file, self.tr("Export &as…"), page.export_as, QKeySequence.StandardKey.SaveAs)
        self._add(file, self.tr("&Cancel"), page.cancel, "Esc")
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        looks = self.menuBar().addMenu(self.tr("&View"))
        for number in range(page.modes.count()):
            self._add(looks, page.modes.itemText(number), lambda _=False, n=number: page.modes.setCurrentIndex(n),
                      str(number + 1))
        looks.addSeparator()
        self._add(looks, self.tr("Whole photo"), lambda: view.set_zoom(None), "Ctrl+0")
        self._add(looks, self.tr("100 %"), lambda: view.set_zoom(1.0), "Ctrl+1")
        self._add(looks, self.tr("200 %"), lambda: view.set_zoom(2.0), "Ctrl+2")
        about = self.menuBar().addMenu(self.tr("&Help"))
        self._add(about, self.tr("&About Dmax"), self.about)

    def _add(self, menu: QMenu, title: str, what: object, keys: object = None) -> QAction:
        action = QAction(title, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))   # type: ignore[call-overload]
        action.triggered.connect(what)
        menu.addAction(action)
        return action

    def open(self, path: Path) -> None:
        """Open a photo, as if it had been dropped."""
        self.page.open(path)

    def show_failure(self, failure: Failure) -> None:
        """The sentence, with its details to copy; the app goes on."""
        self.statusBar().showMessage(failure.sentence)
        box = QMessageBox(QMessageBox.Icon.Warning, "Dmax", failure.sentence, QMessageBox.StandardButton.Ok, self)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(failure.details))
        box.open()

    def about(self) -> None:
        """What this is."""
        QMessageBox.about(self, self.tr("About Dmax"), self.tr(
            "<b>Dmax {version}</b><p>Restored photos that look real again, by Deep Optimal Transport (Adrai, Ohayon, Elad, "
            "Michaeli, NeurIPS 2023).</p><p>MIT licence. With Qt, PyTorch, diffusers, libvips and Pillow.</p>"
        ).format(version=__version__))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._library.save_settings(self._library.settings() | {"window": geometry})
        self._engine.shutdown()
        super().closeEvent(event)
