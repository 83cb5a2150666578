"""What becomes of the enhanced photo: its print size and proof, the toast, the clipboard, a file that is dragged."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine import photos
from engine.library.library import Library
from engine.photos.metadata.xmp import properties
from engine.photos.output import Output
from gui.enhance.export_dialog import ExportDialog
from gui.enhance.on_screen import image_of
from gui.enhance.page import EnhancePage
from gui.enhance.soft_proof import proofed
from gui.main_window import MainWindow
from gui.page import Shell
from gui.preferences import Preferences
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.toast import Toast
from gui.work.engine_thread import EngineThread
from gui.work.thumbnails import Thumbnails
from tests.gui.conftest import WAIT_MS
from tests.gui.enhance.test_enhance_page import export
from tests.wide_gamut import wide_gamut_icc


class Desktop(QObject):
    """Takes what would be opened in other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, restored_folder: Path, qapp: QApplication) -> Iterator[EnhancePage]:
    """The page with an enhanced photo of 16 bits, 64 x 48 px, for all tests here."""
    folder = tmp_path_factory.mktemp("shared")
    deep = photos.read(restored_folder / "coffee.png").samples[:48, :64].astype(np.uint16) * 257 + 77
    photos.write(photos.Photo.of(deep), folder / "deep.png")
    library = Library(folder / "library")
    window = MainWindow(Shell(EngineThread(folder / "library"), library, Preferences(library), Thumbnails()))
    window.show()
    window.shell.engine.start()
    window.enhance.open(folder / "deep.png")
    QtBot(None).waitUntil(lambda: window.enhance.work.done is not None and not window.enhance.busy(), timeout=WAIT_MS)
    window.enhance.slider.set_realism(60)
    yield window.enhance
    window.close_surely()


def test_every_toast_has_room_for_its_sentence(qtbot: QtBot) -> None:
    """That of a second export showed its buttons alone."""
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 400)
    over.show()
    toast = Toast(over)
    for name in ("a.jpg", "a-second-one.jpg", "the-third-which-has-a-longer-name.jpg"):
        toast.say(f"Exported {name}", ("Show in folder", toast.hide), ("Open", toast.hide))
        label = toast.findChild(ElidedLabel)
        assert label is not None and label.width() >= label.fontMetrics().horizontalAdvance(f"Exported {name}")


def test_an_export_is_told_with_ways_on_and_a_copy_is_the_export(page: EnhancePage, qtbot: QtBot) -> None:
    assert page.path is not None
    photo = page.path
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "take")
    try:
        export(page, qtbot)
        toast = page.controls.toast
        assert toast.sentence == "Exported deep-dmax.png"
        for button in toast.findChildren(QPushButton):
            button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    exported = photo.with_name("deep-dmax.png")
    assert desktop.opened == [photo.parent, exported]
    toast._expiry._later.timeout.emit()
    assert toast.sentence == ""

    clipboard = QGuiApplication.clipboard()
    clipboard.setText("something else")
    page._commands["copy"].trigger()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasImage() and bool(clipboard.mimeData().urls()), timeout=WAIT_MS)
    copied = Path(clipboard.mimeData().urls()[0].toLocalFile())
    assert copied.name == exported.name and copied.read_bytes() == exported.read_bytes()
    assert copied.is_relative_to(page.shell.library.cache_folder) and not photo.with_name("deep-dmax-2.png").exists()
    picture = clipboard.mimeData().imageData()
    assert picture.depth() == 64   # all 16 bits of a sample
    rows = np.frombuffer(picture.constBits(), np.uint16).reshape(48, 64, 4)[..., :3]
    assert np.array_equal(rows, photos.read(exported).samples)


def test_a_file_is_written_for_a_drag_and_only_once(page: EnhancePage, qtbot: QtBot) -> None:
    page.shell.preferences.set("export", Output(format="jpeg", template="{name} {realism}").to_json())
    handle, middle = page.controls.drag, QPoint(5, 5)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: page.sharing.file is not None, timeout=WAIT_MS)
    file = page.sharing.file
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert file is not None and file.name == "deep 60.jpg"
    assert properties(photos.read(file).metadata.xmp)["Alpha"] == "0.4"
    assert page.sharing.content(file).urls() == [QUrl.fromLocalFile(str(file))]
    with qtbot.waitSignal(page.said, timeout=WAIT_MS, check_params_cb=lambda text: "ready" in text):
        page.sharing.drag(handle)   # and the button was let go: nothing hangs at the pointer
    assert page.sharing.file == file
    page.slider.set_realism(20)
    assert page.sharing.file is None   # that is another photo


def test_the_print_size_is_told_and_written(page: EnhancePage, qtbot: QtBot) -> None:
    assert page.path is not None
    page.shell.preferences.set("export", Output(template="printed").to_json())
    page.exporter.ask()
    dialog = page.findChild(ExportDialog)
    assert dialog is not None and dialog.print.print_size.text() == "The photo names no print size."
    dialog.print.dpi.setValue(254)
    assert dialog.print.print_size.text() == "0.6 × 0.5 cm (0.3 × 0.2 in)"   # 64 x 48 px, 10 to the mm
    with qtbot.waitSignal(page.exporter.exported, timeout=WAIT_MS):
        dialog.accept()
    resolution = photos.read(page.path.with_name("printed.png")).metadata.pixels_per_mm
    assert resolution == pytest.approx((10.0, 10.0))
    page.shell.preferences.set("export_dpi", 0)


def test_a_soft_proof_shows_what_the_printer_cannot_print(page: EnhancePage, tmp_path: Path, qtbot: QtBot) -> None:
    vivid = np.zeros((4, 4, 3), np.uint8)
    vivid[:2], vivid[2:] = (250, 20, 20), (120, 120, 120)
    dull = tmp_path / "dull.icc"
    dull.write_bytes(wide_gamut_icc(dull=0.6))
    seen = proofed(vivid, None, dull).astype(int)
    assert seen[0, 0, 1] > 60 and np.abs(seen[3, 3] - 120).max() <= 2   # the red is duller, the grey as it is
    marked = proofed(vivid, wide_gamut_icc(), dull, mark=True)
    assert tuple(marked[0, 0]) == (255, 0, 200) and np.abs(marked[3, 3].astype(int) - 120).max() <= 2

    page.exporter.ask()
    pane = next(one for one in page.findChildren(ExportDialog) if one.isVisible()).print
    plain = pane.picture.pixmap().toImage()
    pane.prove(dull)
    qtbot.waitUntil(lambda: pane.picture.pixmap().toImage() != plain, timeout=WAIT_MS)
    assert pane.proof.currentText() == "dull.icc" and pane.mark.isEnabled()
    (tmp_path / "broken.icc").write_bytes(b"no profile")
    for wrong in ("broken.icc", "missing.icc"):
        pane.prove(tmp_path / wrong)
        qtbot.waitUntil(lambda wrong=wrong: wrong in pane.says.text(), timeout=WAIT_MS)
        assert pane.picture.pixmap().toImage() == plain
    pane.prove(None)
    assert pane.says.text() == ""
    pane.window().close()


def test_a_photo_that_fits_is_pulled_out_and_a_larger_one_moved(page: EnhancePage, qtbot: QtBot) -> None:
    pulled: list[bool] = []
    page.view.pulled_out.connect(lambda: pulled.append(True))

    def pull() -> None:
        start = QPoint(40, page.view.height() // 3)
        qtbot.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(page.view, QPoint(60, start.y()))
        assert not pulled   # still within
        qtbot.mouseMove(page.view, QPoint(-20, start.y()))
        qtbot.mouseMove(page.view, QPoint(-40, start.y()))
        qtbot.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=QPoint(-40, start.y()))

    page.view.set_zoom(16.0)
    pull()
    assert pulled == []
    page.view.set_zoom(None)
    pull()
    assert pulled == [True]


def test_the_clipboard_gets_srgb_of_8_or_16_bits() -> None:
    wide = photos.Photo(np.full((4, 5, 3), 200, np.uint8), photos.Metadata(icc=wide_gamut_icc()))
    wide.samples[..., 1] = 90
    image = image_of(wide)
    assert image.format() == QImage.Format.Format_RGB32
    assert image.pixelColor(2, 2).red() > 205   # more of it in the narrower space
    gray = photos.Photo.of(np.linspace(0, 1, 20, dtype=np.float32).reshape(4, 5, 1))
    assert image_of(gray).pixelColor(4, 3).rgba64().green() == 65535
    cut_out = photos.Photo.of(np.full((4, 5, 4), 128, np.uint8))
    assert image_of(cut_out).pixelColor(0, 0).alpha() == 128
